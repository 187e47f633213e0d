//! Reads values whose type wobbles: the portal writes ids as numbers or as text, an empty map as
//! `[]`, and nothing as `null`, `""`, `0` or not at all.

use crate::bindings::Id;
use serde_json::Value;

/// A whole number, or a text that is one.
pub(super) fn integer(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// An id: a whole number above 0.
pub(super) fn id(value: &Value) -> Option<Id> {
    integer(value).filter(|id| *id > 0)
}

/// A text; numbers are written out, everything else is empty.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => String::new(),
    }
}

/// A text that is not empty.
pub(super) fn some_text(value: &Value) -> Option<String> {
    Some(text(value)).filter(|text| !text.is_empty())
}

/// A flag: `true`, `1`, `"1"`, `"Y"`, `"true"` are set; a value that is no flag is `None`.
pub(super) fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::Number(number) => Some(number.as_i64() != Some(0)),
        Value::String(text) => match text.to_ascii_lowercase().as_str() {
            "y" | "1" | "true" => Some(true),
            "n" | "0" | "false" | "" => Some(false),
            _ => None,
        },
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The elements of a list, which may have come as a map of numbered elements.
pub(super) fn elements(value: &Value) -> Option<Vec<&Value>> {
    match value {
        Value::Array(list) => Some(list.iter().collect()),
        Value::Object(map) => Some(map.values().collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

/// The field `key`; `null` where there is none.
pub(super) fn field<'a>(value: &'a Value, key: &str) -> &'a Value {
    value.get(key).unwrap_or(&Value::Null)
}

#[cfg(test)]
mod tests {
    use super::{flag, id, integer, text};
    use serde_json::json;

    #[test]
    fn ids_are_read_from_numbers_and_texts_and_must_be_above_zero() {
        assert_eq!(id(&json!(7)), Some(7));
        assert_eq!(id(&json!("7")), Some(7));
        for nothing in [
            json!(0),
            json!("0"),
            json!(-1),
            json!("x"),
            json!(null),
            json!([]),
            json!(1.5),
        ] {
            assert_eq!(id(&nothing), None, "{nothing}");
        }
        assert_eq!(integer(&json!("-20")), Some(-20));
    }

    #[test]
    fn what_is_absent_reads_as_an_empty_text() {
        for nothing in [json!(null), json!(""), json!([]), json!({}), json!(false)] {
            assert_eq!(text(&nothing), "", "{nothing}");
        }
        assert_eq!(text(&json!(4)), "4");
    }

    #[test]
    fn flags_are_read_in_all_their_spellings() {
        for set in [json!(true), json!("Y"), json!(1), json!("1")] {
            assert_eq!(flag(&set), Some(true), "{set}");
        }
        for unset in [json!(false), json!("N"), json!(0), json!("")] {
            assert_eq!(flag(&unset), Some(false), "{unset}");
        }
        assert_eq!(flag(&json!("perhaps")), None);
    }
}
