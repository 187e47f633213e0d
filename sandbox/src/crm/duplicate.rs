//! `crm.duplicate.findbycomm`: records by a whole phone number or e-mail address.

use super::binding::no_crm_rights;
use super::cast;
use super::data::Record;
use super::kind::Kind;
use super::multifield;
use super::{Answer, Call};
use crate::error::{Reply, RestError};
use serde_json::{Map, Value, json};

/// Values that are looked at, and records that are found for each.
const MOST: usize = 20;

/// Answers ids by record type, whatever the user may read of them.
pub(super) fn find(call: &Call<'_>) -> Answer {
    if !call.user.reads_anything() {
        return Err(no_crm_rights());
    }
    let key = communication(call.params)?;
    let values = values(call.params, key)?;
    let entity = cast::given_param(call.params, "entity_type").map(cast::text);
    let entity = entity.unwrap_or_default().to_ascii_uppercase();
    let kinds = [Kind::Lead, Kind::Contact, Kind::Company];
    let name = |kind: Kind| kind.word().to_ascii_uppercase();
    let all = !kinds.iter().any(|kind| name(*kind) == entity);
    let mut found = Map::new();
    for kind in kinds
        .into_iter()
        .filter(|kind| all || name(*kind) == entity)
    {
        let ids = ids(call.data.records.list(kind), key, &values);
        if !ids.is_empty() {
            found.insert(name(kind), json!(ids));
        }
    }
    if found.is_empty() {
        return Ok(Reply::of(json!([])));
    }
    Ok(Reply::of(found))
}

/// `type` as a key of the state.
fn communication(params: &Map<String, Value>) -> Result<&'static str, RestError> {
    let given = cast::given_param(params, "type").map(cast::text);
    let word = given.unwrap_or_default().to_ascii_uppercase();
    match word.as_str() {
        "PHONE" => Ok("phone"),
        "EMAIL" => Ok("email"),
        "" => Err(refuse("Communication type is not defined.")),
        _ => Err(refuse(&format!(
            "Communication type '{word}' is not supported in current context."
        ))),
    }
}

/// The texts among the values.
fn values(params: &Map<String, Value>, key: &str) -> Result<Vec<String>, RestError> {
    let given = cast::array_param(params, "values").and_then(cast::elements);
    let texts = given.unwrap_or_default();
    let texts = texts.iter().filter_map(|(_, value)| value.as_str());
    let values: Vec<String> = texts
        .map(|text| normal(key, text))
        .filter(|text| !text.is_empty())
        .take(MOST)
        .collect();
    if values.is_empty() {
        return Err(refuse("Communication values is not defined."));
    }
    Ok(values)
}

fn ids(records: &[Record], key: &str, values: &[String]) -> Vec<i64> {
    let mut ids = Vec::new();
    for wanted in values {
        let has = |record: &&Record| {
            let mut own = multifield::of(record, key).into_iter();
            own.any(|one| normal(key, &one.value) == *wanted)
        };
        ids.extend(
            records
                .iter()
                .filter(has)
                .map(|record| record.id)
                .take(MOST),
        );
    }
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// An address in small letters; of a number the digits before its extension.
fn normal(key: &str, value: &str) -> String {
    if key == "email" {
        return value.trim().to_lowercase();
    }
    let number = value.split([';', ',', '#', 'x', 'X', 'e']).next();
    let digits = number.unwrap_or_default().chars();
    digits.filter(char::is_ascii_digit).collect()
}

fn refuse(text: &str) -> RestError {
    RestError::new(400, "", text)
}
