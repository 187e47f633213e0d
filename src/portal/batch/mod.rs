//! A batch: up to 50 commands in one request, written as URL query strings even inside JSON.
//! <https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html>

mod answer;

pub use answer::BatchAnswer;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::ser::{Serialize, SerializeMap, Serializer};

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

#[cfg(test)]
mod tests;
