//! What a batch brought.

use crate::portal::error::{ErrorKind, MethodError};
use crate::portal::loose;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a batch brought, by the keys of its commands. Cheap to clone.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchAnswer(Arc<Parts>);

#[derive(Debug, Default, PartialEq)]
struct Parts {
    results: Map<String, Value>,
    errors: BTreeMap<String, MethodError>,
    next: Map<String, Value>,
    total: Map<String, Value>,
}

/// The `result` of a batch as it comes. How long each command took is not read.
#[derive(serde::Deserialize)]
struct Answered {
    result: Value,
    #[serde(default)]
    result_error: Value,
    #[serde(default)]
    result_next: Value,
    #[serde(default)]
    result_total: Value,
}

impl Answered {
    fn parts(self) -> Option<Parts> {
        let errors = map(self.result_error)?.into_iter();
        Some(Parts {
            results: map(self.result)?,
            errors: errors
                .map(|(key, error)| (key, read_error(&error)))
                .collect(),
            next: map(self.result_next)?,
            total: map(self.result_total)?,
        })
    }
}

impl<'de> Deserialize<'de> for BatchAnswer {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let parts = Answered::deserialize(from)?.parts();
        let parts = parts.ok_or_else(|| D::Error::custom("not the answer to a batch"))?;
        Ok(Self(Arc::new(parts)))
    }
}

impl BatchAnswer {
    /// The result of the command `key`.
    #[must_use]
    pub fn result(&self, key: &str) -> Option<&Value> {
        self.0.results.get(key)
    }

    /// The error of the command `key`.
    #[must_use]
    pub fn error(&self, key: &str) -> Option<&MethodError> {
        self.0.errors.get(key)
    }

    /// Every error, by the key of its command.
    pub fn errors(&self) -> impl Iterator<Item = (&str, &MethodError)> {
        self.0
            .errors
            .iter()
            .map(|(key, error)| (key.as_str(), error))
    }

    /// Where the next page of the list `key` starts; `None` on the last page.
    #[must_use]
    pub fn next(&self, key: &str) -> Option<i64> {
        self.0.next.get(key).and_then(loose::integer)
    }

    /// How many the list `key` has in all, if they were counted.
    #[must_use]
    pub fn total(&self, key: &str) -> Option<i64> {
        self.0.total.get(key).and_then(loose::integer)
    }

    /// Whether a command was refused because the portal's administrators let only others use the app.
    #[must_use]
    pub fn person_was_shut_out(&self) -> bool {
        let mut errors = self.0.errors.values();
        errors.any(|error| error.system() == Some(ErrorKind::Restricted))
    }

    /// Whether every command that ran was refused because of the token.
    #[must_use]
    pub fn token_was_refused(&self) -> bool {
        self.0.results.is_empty()
            && !self.0.errors.is_empty()
            && self
                .0
                .errors
                .values()
                .all(|error| error.system().is_some_and(ErrorKind::is_of_the_token))
    }
}

/// A map keyed by command; an empty one comes as `[]`, one with numbered keys as a list.
fn map(value: Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(map) => Some(map),
        Value::Array(list) => Some(
            list.into_iter()
                .enumerate()
                .map(|(index, value)| (index.to_string(), value))
                .collect(),
        ),
        Value::Null => Some(Map::new()),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

fn read_error(error: &Value) -> MethodError {
    MethodError::find(error).unwrap_or_else(|| MethodError {
        code: String::new(),
        description: loose::text(error),
    })
}
