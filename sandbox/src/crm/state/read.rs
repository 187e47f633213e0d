//! Reading JSON strictly: what is not understood is refused by its name.

use serde_json::{Map, Value};

/// A JSON object and the place where it stands.
#[derive(Debug)]
pub(super) struct Object<'a> {
    at: String,
    pub(super) map: &'a Map<String, Value>,
}

impl<'a> Object<'a> {
    pub(super) fn at(at: impl Into<String>, value: &'a Value) -> Result<Self, String> {
        let at = at.into();
        match value.as_object() {
            Some(map) => Ok(Self { at, map }),
            None => Err(format!("{at}: must be an object")),
        }
    }

    /// Refuses keys that are not in the list.
    pub(super) fn only(&self, keys: &[&str]) -> Result<(), String> {
        match self.map.keys().find(|key| !keys.contains(&key.as_str())) {
            Some(key) => Err(format!("{}: unknown key {key:?}", self.at)),
            None => Ok(()),
        }
    }

    pub(super) fn fail<T>(&self, key: &str, problem: &str) -> Result<T, String> {
        Err(format!("{}.{key}: {problem}", self.at))
    }

    /// The value of a key; null counts as absent.
    pub(super) fn get(&self, key: &str) -> Option<&'a Value> {
        self.map.get(key).filter(|value| !value.is_null())
    }

    fn read<T>(
        &self,
        key: &str,
        what: &str,
        read: impl Fn(&'a Value) -> Option<T>,
    ) -> Result<Option<T>, String> {
        match self.get(key).map(read) {
            None => Ok(None),
            Some(Some(value)) => Ok(Some(value)),
            Some(None) => self.fail(key, &format!("must be {what}")),
        }
    }

    /// The positive id every record has.
    pub(super) fn own_id(&self, key: &str) -> Result<i64, String> {
        match self.id(key)? {
            Some(id) => Ok(id),
            None => self.fail(key, "must be a positive integer"),
        }
    }

    pub(super) fn id(&self, key: &str) -> Result<Option<i64>, String> {
        self.read(key, "a positive integer", positive)
    }

    pub(super) fn int(&self, key: &str) -> Result<Option<i64>, String> {
        self.read(key, "an integer", Value::as_i64)
    }

    pub(super) fn number(&self, key: &str) -> Result<(), String> {
        self.read(key, "a number", |value| value.is_number().then_some(()))
            .map(|_| ())
    }

    pub(super) fn text(&self, key: &str) -> Result<Option<&'a str>, String> {
        self.read(key, "a string", Value::as_str)
    }

    pub(super) fn flag(&self, key: &str) -> Result<Option<bool>, String> {
        self.read(key, "true or false", Value::as_bool)
    }

    pub(super) fn ids(&self, key: &str) -> Result<Option<Vec<i64>>, String> {
        self.read(key, "a list of positive integers", |value| {
            value.as_array()?.iter().map(positive).collect()
        })
    }

    /// A list of phones or addresses: texts, or objects with `value`, `type` and `id`.
    pub(super) fn multifield(&self, key: &str) -> Result<(), String> {
        let element = |value: &Value| match value.as_object() {
            None => value.is_string(),
            Some(parts) => {
                parts.get("value").is_some_and(Value::is_string)
                    && parts.iter().all(|(part, value)| match part.as_str() {
                        "value" | "type" => value.is_string(),
                        "id" => positive(value).is_some(),
                        _ => false,
                    })
            }
        };
        let what = r#"a list of strings or of objects with "value", "type" and "id""#;
        self.read(key, what, |list| {
            list.as_array()?.iter().all(element).then_some(())
        })
        .map(|_| ())
    }

    /// One word of a list of words.
    pub(super) fn word<T: Copy>(
        &self,
        key: &str,
        words: &[(&str, T)],
    ) -> Result<Option<T>, String> {
        let spelled: Vec<String> = words.iter().map(|(word, _)| format!("{word:?}")).collect();
        self.read(key, &spelled.join(" or "), |value| {
            let text = value.as_str()?;
            words
                .iter()
                .find(|(word, _)| *word == text)
                .map(|(_, meaning)| *meaning)
        })
    }

    /// The object under a key.
    pub(super) fn object(&self, key: &str) -> Result<Option<Object<'a>>, String> {
        self.get(key)
            .map(|value| Object::at(format!("{}.{key}", self.at), value))
            .transpose()
    }

    /// The objects of the list under a key.
    pub(super) fn objects(&self, key: &str) -> Result<Vec<Object<'a>>, String> {
        let at = match self.at.as_str() {
            "state" => key.to_owned(),
            at => format!("{at}.{key}"),
        };
        let Some(list) = self.get(key) else {
            return Ok(Vec::new());
        };
        let items = list
            .as_array()
            .ok_or_else(|| format!("{at}: must be a list"))?;
        let numbered = items.iter().enumerate();
        numbered
            .map(|(index, item)| Object::at(format!("{at}[{index}]"), item))
            .collect()
    }
}

fn positive(value: &Value) -> Option<i64> {
    value.as_i64().filter(|id| *id > 0)
}
