//! `filter` of `crm.item.list`: conditions, nested by numeric keys, joined by `logic`.

use super::condition;
use super::invalid;
use crate::crm::cast;
use crate::crm::condition::Condition;
use crate::crm::data::{Data, Record};
use crate::crm::kind::Kind;
use crate::error::RestError;
use serde_json::Value;

/// Conditions and nested filters, all or any of which must hold.
#[derive(Debug, Default)]
pub(super) struct Filter {
    any: bool,
    conditions: Vec<Condition>,
    nested: Vec<Filter>,
}

impl Filter {
    /// Reads `filter`; nothing accepts everything.
    pub(super) fn parse(kind: Kind, given: Option<&Value>) -> Result<Self, RestError> {
        let Some(given) = given else {
            return Ok(Self::default());
        };
        let Some(keys) = cast::elements(given) else {
            return Err(invalid("filter: must be array"));
        };
        let mut filter = Self::default();
        for (key, value) in keys {
            if key == "logic" {
                filter.any = logic(value)?;
            } else if is_number(&key) && (value.is_array() || value.is_object()) {
                filter.nested.push(Self::parse(kind, Some(value))?);
            } else {
                filter.conditions.push(condition::parse(kind, &key, value)?);
            }
        }
        Ok(filter)
    }

    pub(super) fn accepts(&self, data: &Data, kind: Kind, record: &Record) -> bool {
        let own = self
            .conditions
            .iter()
            .map(|one| one.holds(data, kind, record));
        let nested = self
            .nested
            .iter()
            .map(|one| one.accepts(data, kind, record));
        let mut all = own.chain(nested).peekable();
        if self.any && all.peek().is_some() {
            all.any(|holds| holds)
        } else {
            all.all(|holds| holds)
        }
    }

    /// What reads well and yet fails in the database.
    pub(super) fn check_query(&self, kind: Kind, counted: bool) -> Result<(), RestError> {
        for one in &self.conditions {
            condition::check_query(one, kind, counted)?;
        }
        let mut nested = self.nested.iter();
        nested.try_for_each(|filter| filter.check_query(kind, counted))
    }
}

fn logic(value: &Value) -> Result<bool, RestError> {
    match value
        .as_str()
        .unwrap_or_default()
        .to_ascii_uppercase()
        .as_str()
    {
        "OR" => Ok(true),
        "AND" => Ok(false),
        _ => Err(invalid("filter: field 'logic' has invalid value")),
    }
}

fn is_number(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit())
}
