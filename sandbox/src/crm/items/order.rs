//! `order` of `crm.item.list`.

use super::invalid;
use crate::crm::cast;
use crate::crm::fields::{Field, Source};
use crate::crm::kind::Kind;
use crate::crm::listing::Order;
use crate::error::RestError;
use serde_json::Value;

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
