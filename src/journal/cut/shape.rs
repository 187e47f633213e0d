//! A value that was cut down, and how it is written.

use serde::ser::{SerializeMap as _, SerializeSeq as _};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;
use std::fmt;

/// What is kept of a value: JSON that holds nothing more to be cut.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(transparent)]
pub struct Kept(Box<RawValue>);

impl Kept {
    pub(super) fn of(shape: &Shape<'_>) -> Self {
        let text = serde_json::value::to_raw_value(shape);
        Self(text.unwrap_or_else(|_| RawValue::NULL.to_owned()))
    }
}

impl fmt::Display for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.get())
    }
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }
}

/// The same before it is written, borrowed from the value: an answer has hundreds of texts, of which
/// none is copied.
#[derive(Debug, PartialEq)]
pub(super) enum Shape<'v> {
    Null,
    Whole(&'v Value),
    Number(i64),
    Text(&'v str),
    /// What stands for something that was cut.
    Cut(&'static str),
    List(Vec<Shape<'v>>),
    /// So many elements, and what they have in common.
    Each(usize, Box<Shape<'v>>),
    Map(Vec<(&'v str, Shape<'v>)>),
}

impl Serialize for Shape<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => to.serialize_unit(),
            Self::Whole(value) => value.serialize(to),
            Self::Number(number) => to.serialize_i64(*number),
            Self::Text(text) | Self::Cut(text) => to.serialize_str(text),
            Self::List(list) => {
                let mut written = to.serialize_seq(Some(list.len()))?;
                for one in list {
                    written.serialize_element(one)?;
                }
                written.end()
            }
            Self::Each(count, each) => {
                let mut written = to.serialize_map(Some(2))?;
                written.serialize_entry("count", count)?;
                written.serialize_entry("each", each)?;
                written.end()
            }
            Self::Map(fields) => {
                let mut written = to.serialize_map(Some(fields.len()))?;
                for (key, value) in fields {
                    written.serialize_entry(key, value)?;
                }
                written.end()
            }
        }
    }
}
