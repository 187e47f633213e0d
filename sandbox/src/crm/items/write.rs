//! `crm.item.add` and `crm.item.update`.

use super::{Select, item, kind, required};
use crate::crm::binding::Bound;
use crate::crm::cast;
use crate::crm::fields::{Field, Source};
use crate::crm::kind::Kind;
use crate::crm::multifield::{self, NAMES, Wish};
use crate::crm::save::{self, Draft};
use crate::crm::{Answer, Call};
use crate::error::{Reply, RestError};
use serde_json::{Map, Value, json};

/// `crm.item.add`.
pub(in crate::crm) fn add(call: &mut Call<'_>) -> Answer {
    let kind = kind(call)?;
    let draft = draft(kind, &fields(call)?)?;
    if !call.user.adds(kind) {
        return Err(denied());
    }
    let id = save::create(call, kind, draft)?;
    show(call, kind, id)
}

/// `crm.item.update`.
pub(in crate::crm) fn update(call: &mut Call<'_>) -> Answer {
    let kind = kind(call)?;
    let id = required(call, "id")?;
    let draft = draft(kind, &fields(call)?)?;
    if !call.data.records.exists(kind, id) {
        return Err(super::not_found());
    }
    if !call.user.updates(kind, id, true) {
        return Err(denied());
    }
    save::change(call, kind, id, draft)?;
    show(call, kind, id)
}

fn show(call: &Call<'_>, kind: Kind, id: i64) -> Answer {
    let record = call
        .data
        .records
        .find(kind, id)
        .ok_or_else(super::not_found)?;
    let item = item(call, kind, record, &Select::everything(kind));
    Ok(Reply::of(json!({ "item": item })))
}

/// A list has no key that could be a field.
fn fields(call: &Call<'_>) -> Result<Map<String, Value>, RestError> {
    let Some(given) = cast::get(call.params, "fields") else {
        let text = "Could not find value for parameter {fields}";
        return Err(RestError::new(400, "100", text));
    };
    match given {
        Value::Object(fields) => Ok(fields.clone()),
        Value::Array(_) => Ok(Map::new()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            Err(no_array("fields"))
        }
    }
}

/// Reads `fields`; names that are no fields are passed over.
fn draft(kind: Kind, fields: &Map<String, Value>) -> Result<Draft, RestError> {
    let mut draft = Draft::default();
    for (name, value) in fields {
        if name == "fm" && multifield::has(kind) {
            draft.multi = wishes(value)?;
            continue;
        }
        let Some(field) = Field::find(kind, name) else {
            continue;
        };
        if field.source == Source::Bound {
            draft.bound = Some(Bound::All(ids(field, value)?));
        } else if value.is_array() || value.is_object() {
            return Err(not_valid(field));
        } else if matches!(field.source, Source::Main(_)) {
            let main = Bound::Main(cast::int(value));
            draft.bound = draft.bound.or(Some(main));
        } else {
            draft.set(field, value);
        }
    }
    Ok(draft)
}

/// Nothing clears the set.
fn ids(field: &Field, value: &Value) -> Result<Vec<i64>, RestError> {
    match cast::elements(value) {
        Some(values) => Ok(values.iter().map(|(_, id)| cast::int(id)).collect()),
        None if cast::text(value).is_empty() => Ok(Vec::new()),
        None => Err(no_array(field.name)),
    }
}

fn wishes(value: &Value) -> Result<Vec<Wish>, RestError> {
    let values = cast::elements(value).ok_or_else(|| no_array("fm"))?;
    let objects = values.iter().filter_map(|(_, one)| one.as_object());
    let wish = |one: &Map<String, Value>| {
        let word = cast::text(cast::get(one, "typeId")?);
        let (key, _) = NAMES.into_iter().find(|(_, name)| *name == word)?;
        Some(multifield::wish(key, one, ["id", "value", "valueType"]))
    };
    Ok(objects.filter_map(wish).collect())
}

fn no_array(name: &str) -> RestError {
    let text =
        format!("Invalid value to match with parameter {{{name}}}. Should be value of type array.");
    RestError::new(400, "100", text)
}

fn not_valid(field: &Field) -> RestError {
    let text = format!("Invalid value of the field \"{}\"", field.name);
    RestError::new(400, "CRM_FIELD_ERROR_VALUE_NOT_VALID", text)
}

fn denied() -> RestError {
    RestError::new(400, "ACCESS_DENIED", "Access denied")
}
