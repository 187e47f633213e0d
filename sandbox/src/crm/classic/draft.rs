//! `fields` of `add` and `update`: what is no field of the type is passed over.

use crate::crm::binding::Bound;
use crate::crm::cast;
use crate::crm::fields::Field;
use crate::crm::kind::Kind;
use crate::crm::multifield::{self, NAMES, Wish};
use crate::crm::save::Draft;
use serde_json::{Map, Value};

/// Reads `fields`.
pub(super) fn read(kind: Kind, fields: &Map<String, Value>) -> Draft {
    let mut draft = Draft::default();
    draft.multi = wishes(kind, fields);
    draft.bound = bound(kind, fields);
    for (name, value) in fields {
        if let Some(field) = Field::find_classic(kind, name) {
            draft.set(field, value);
        }
    }
    draft
}

fn wishes(kind: Kind, fields: &Map<String, Value>) -> Vec<Wish> {
    let named = NAMES.iter().filter(|_| multifield::has(kind));
    let lists = named.filter_map(|(key, name)| Some((*key, cast::elements(fields.get(*name)?)?)));
    let values = lists.flat_map(|(key, list)| list.into_iter().map(move |(_, one)| (key, one)));
    values
        .filter_map(|(key, one)| Some((key, one.as_object()?)))
        .map(|(key, one)| multifield::wish(key, one, ["ID", "VALUE", "VALUE_TYPE"]))
        .collect()
}

/// The list of bound ids wins over the one main id; null counts as not passed.
fn bound(kind: Kind, fields: &Map<String, Value>) -> Option<Bound> {
    match kind {
        Kind::Company => cast::get(fields, "CONTACT_ID")
            .map(ids)
            .map(Bound::Difference),
        Kind::Contact => list_or_main(fields, "COMPANY_IDS", "COMPANY_ID"),
        Kind::Lead | Kind::Deal | Kind::Quote => list_or_main(fields, "CONTACT_IDS", "CONTACT_ID"),
    }
}

fn list_or_main(fields: &Map<String, Value>, list: &str, main: &str) -> Option<Bound> {
    let all = || cast::get(fields, list).map(ids).map(Bound::All);
    let one = |value: &Value| match cast::elements(value) {
        Some(_) => Bound::All(ids(value)),
        None => Bound::Main(cast::int(value)),
    };
    all().or_else(|| cast::get(fields, main).map(one))
}

/// Ids of a list, or of one value that stands for a list.
fn ids(value: &Value) -> Vec<i64> {
    match cast::elements(value) {
        Some(values) => values.iter().map(|(_, value)| cast::int(value)).collect(),
        None => vec![cast::int(value)],
    }
}
