//! `order` of `crm.item.list`.

use super::invalid;
use crate::crm::cast;
use crate::crm::data::{Data, Record};
use crate::crm::fields::{Field, Source};
use crate::crm::kind::Kind;
use crate::error::RestError;
use serde_json::Value;
use std::cmp::Ordering;

/// A field and whether it runs downwards.
pub(super) type Order = Vec<(&'static Field, bool)>;

/// Reads `order`; nothing means by id.
pub(super) fn parse(kind: Kind, given: Option<&Value>) -> Result<Order, RestError> {
    let Some(given) = given else {
        return Ok(Order::new());
    };
    let Some(keys) = cast::elements(given) else {
        return Err(invalid("order: must be array"));
    };
    keys.into_iter()
        .map(|(name, way)| key(kind, &name, way))
        .collect()
}

fn key(kind: Kind, name: &str, way: &Value) -> Result<(&'static Field, bool), RestError> {
    let sortable = |field: &&Field| !matches!(field.source, Source::Bound | Source::Nobody);
    let Some(field) = Field::find(kind, name).filter(sortable) else {
        return Err(invalid(&format!(
            "order: field '{name}' is not allowed in order"
        )));
    };
    match way
        .as_str()
        .unwrap_or_default()
        .to_ascii_uppercase()
        .as_str()
    {
        "ASC" => Ok((field, false)),
        "DESC" => Ok((field, true)),
        _ => Err(invalid(&format!(
            "order: field '{name}' has invalid direction"
        ))),
    }
}

/// Sorts by the keys, then by id.
pub(super) fn sort(records: &mut [&Record], data: &Data, kind: Kind, order: &Order) {
    records.sort_by(|one, other| {
        for (field, downwards) in order {
            let one = field.value(data, kind, one);
            let other = field.value(data, kind, other);
            let ordering = compare(&one, &other);
            if ordering.is_ne() {
                return if *downwards {
                    ordering.reverse()
                } else {
                    ordering
                };
            }
        }
        one.id.cmp(&other.id)
    });
}

/// As the database compares: null first, texts without regard to case.
fn compare(one: &Value, other: &Value) -> Ordering {
    match (one.as_i64(), other.as_i64(), one.as_str(), other.as_str()) {
        (Some(one), Some(other), ..) => one.cmp(&other),
        (_, _, Some(one), Some(other)) => one.to_lowercase().cmp(&other.to_lowercase()),
        _ => other.is_null().cmp(&one.is_null()),
    }
}
