//! A batch: up to 50 commands in one request, written as URL query strings even inside JSON.
//! <https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html>

use super::error::{ErrorKind, MethodError};
use super::loose;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The most commands one batch may hold.
pub const MOST_COMMANDS: usize = 50;

/// What stays as it is in a value.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// What stays as it is in a key: its brackets, too.
const KEY: &AsciiSet = &VALUE.remove(b'[').remove(b']');

/// What stays as it is in a reference to an earlier result.
const REFERENCE: &AsciiSet = &KEY.remove(b'$');

/// The words after `$` that the portal takes for a reference to an earlier result.
const REFERENCES: [&str; 5] = ["result", "next", "total", "time", "error"];

/// The parameters of one command.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Params(String);

impl Params {
    /// No parameters.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `key`, such as `filter[%name]`, to `value`. No value becomes a reference: where the
    /// portal would read one, a space is put behind the `$`.
    #[must_use]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "callers write numbers and literals without an ampersand"
    )]
    pub fn set(mut self, key: &str, value: impl ToString) -> Self {
        let value = without_references(&value.to_string());
        self.push(key, &value, VALUE);
        self
    }

    /// Sets `key` to what an earlier command brings, such as `$result[owner][items][0][id]`.
    #[must_use]
    pub fn reference(mut self, key: &str, reference: &str) -> Self {
        self.push(key, reference, REFERENCE);
        self
    }

    /// Sets `key` to a list of ids. An empty list is written as the id 0, which no record has,
    /// because a filter without ids would be none at all and find everything.
    #[must_use]
    pub fn list<I>(mut self, key: &str, ids: I) -> Self
    where
        I: IntoIterator<Item = i64>,
    {
        let mut count = 0;
        for id in ids {
            self.push(&format!("{key}[{count}]"), &id.to_string(), VALUE);
            count += 1;
        }
        if count == 0 {
            self.push(&format!("{key}[0]"), "0", VALUE);
        }
        self
    }

    fn push(&mut self, key: &str, value: &str, safe: &'static AsciiSet) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.extend(utf8_percent_encode(key, KEY));
        self.0.push('=');
        self.0.extend(utf8_percent_encode(value, safe));
    }
}

/// `value` with a space behind every `$` that would start a reference.
fn without_references(value: &str) -> String {
    let mut parts = value.split('$');
    let mut safe = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let starts_reference = REFERENCES.iter().any(|word| {
            part.get(..word.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(word))
        });
        safe.push_str(if starts_reference { "$ " } else { "$" });
        safe.push_str(part);
    }
    safe
}

/// The commands of one request, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Batch {
    halt: bool,
    commands: Vec<(String, String)>,
}

impl Batch {
    /// No commands yet. With `halt` the first error ends the batch.
    #[must_use]
    pub fn new(halt: bool) -> Self {
        Self {
            halt,
            commands: Vec::new(),
        }
    }

    /// Adds a command whose answer is found by `key`.
    pub fn add(&mut self, key: impl Into<String>, method: &str, params: Params) -> &mut Self {
        let key = key.into();
        debug_assert!(
            self.commands.iter().all(|(other, _)| *other != key),
            "two commands are called {key}"
        );
        let Params(query) = params;
        let command = if query.is_empty() {
            method.to_owned()
        } else {
            format!("{method}?{query}")
        };
        self.commands.push((key, command));
        self
    }

    /// How many commands there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.commands.len()
    }

    /// Whether there are no commands.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.commands.is_empty()
    }

    /// The commands as they are sent: key and `method?query`.
    pub fn commands(&self) -> impl Iterator<Item = (&str, &str)> {
        self.commands
            .iter()
            .map(|(key, command)| (key.as_str(), command.as_str()))
    }
}

/// The body without the token: `{"halt":0,"cmd":{…}}`.
impl Serialize for Batch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Commands<'a>(&'a Batch);
        impl Serialize for Commands<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_map(self.0.commands())
            }
        }
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("halt", &u8::from(self.halt))?;
        map.serialize_entry("cmd", &Commands(self))?;
        map.end()
    }
}

/// What a batch brought, by the keys of its commands.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchAnswer {
    results: Map<String, Value>,
    errors: BTreeMap<String, MethodError>,
    next: Map<String, Value>,
    total: Map<String, Value>,
}

impl BatchAnswer {
    /// Reads the `result` of a batch; `None` where it is not one.
    #[must_use]
    pub fn read(mut result: Value) -> Option<Self> {
        let results = map(result.get_mut("result")?.take())?;
        let mut part = |key| map(result.get_mut(key).map_or(Value::Null, Value::take));
        let errors = part("result_error")?
            .into_iter()
            .map(|(key, error)| (key, read_error(&error)))
            .collect();
        Some(Self {
            results,
            errors,
            next: part("result_next")?,
            total: part("result_total")?,
        })
    }

    /// The result of the command `key`.
    #[must_use]
    pub fn result(&self, key: &str) -> Option<&Value> {
        self.results.get(key)
    }

    /// The error of the command `key`.
    #[must_use]
    pub fn error(&self, key: &str) -> Option<&MethodError> {
        self.errors.get(key)
    }

    /// Every error, by the key of its command.
    pub fn errors(&self) -> impl Iterator<Item = (&str, &MethodError)> {
        self.errors.iter().map(|(key, error)| (key.as_str(), error))
    }

    /// Where the next page of the list `key` starts; `None` on the last page.
    #[must_use]
    pub fn next(&self, key: &str) -> Option<i64> {
        self.next.get(key).and_then(loose::integer)
    }

    /// How many the list `key` has in all, if they were counted.
    #[must_use]
    pub fn total(&self, key: &str) -> Option<i64> {
        self.total.get(key).and_then(loose::integer)
    }

    /// Whether every command that ran was refused because of the token.
    #[must_use]
    pub fn token_was_refused(&self) -> bool {
        self.results.is_empty()
            && !self.errors.is_empty()
            && self
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
