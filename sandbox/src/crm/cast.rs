//! How PHP reads loosely typed values: `isset`, `is_array`, `is_numeric` and the cast to integer.

use serde_json::{Map, Value};

/// `isset`: a key with a value other than null.
pub(super) fn get<'a>(map: &'a Map<String, Value>, key: &str) -> Option<&'a Value> {
    map.get(key).filter(|value| !value.is_null())
}

/// `(int)`: `"12abc"` and 12.9 are 12, `"abc"`, `""` and null are 0, a non-empty array is 1.
pub(super) fn int(value: &Value) -> i64 {
    match value {
        Value::Null => 0,
        Value::Bool(flag) => i64::from(*flag),
        Value::Number(number) => number
            .as_i64()
            .unwrap_or_else(|| truncate(number.as_f64().unwrap_or(0.0))),
        Value::String(text) => numeric_prefix(text).map_or(0, |(number, _)| number),
        Value::Array(items) => i64::from(!items.is_empty()),
        Value::Object(items) => i64::from(!items.is_empty()),
    }
}

/// The integer of a value that passes `is_numeric`: a number or a string that is one wholly.
pub(super) fn numeric(value: &Value) -> Option<i64> {
    match value {
        Value::Number(_) => Some(int(value)),
        Value::String(text) => numeric_prefix(text)
            .filter(|(_, rest)| rest.trim_end().is_empty())
            .map(|(number, _)| number),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// `(string)`: true is "1", null and false are "", an array is the word.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::Null | Value::Bool(false) => String::new(),
        Value::Bool(true) => "1".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(_) | Value::Object(_) => "Array".to_owned(),
    }
}

/// A parameter that must be a PHP array in any of the spellings `fields`, `FIELDS`, `Fields` and
/// `arFields`; `None` when it is missing or a scalar.
pub(super) fn array_param<'a>(params: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    given_param(params, name).filter(|given| given.is_array() || given.is_object())
}

/// A parameter in any of these spellings.
pub(super) fn given_param<'a>(params: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    let (first, rest) = name.split_at_checked(1)?;
    let capital = format!("{}{rest}", first.to_ascii_uppercase());
    [
        name.to_owned(),
        name.to_ascii_uppercase(),
        capital.clone(),
        format!("ar{capital}"),
    ]
    .iter()
    .find_map(|key| get(params, key))
}

/// The elements of a PHP array, whether it came as a JSON array or object; `None` for a scalar.
pub(super) fn elements(value: &Value) -> Option<Vec<(String, &Value)>> {
    match value {
        Value::Array(items) => Some(
            items
                .iter()
                .enumerate()
                .map(|(index, item)| (index.to_string(), item))
                .collect(),
        ),
        Value::Object(items) => Some(
            items
                .iter()
                .map(|(key, item)| (key.clone(), item))
                .collect(),
        ),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

/// The number a string starts with, as PHP reads it, and what follows it.
fn numeric_prefix(text: &str) -> Option<(i64, &str)> {
    let text = text.trim_start();
    let end = numeric_length(text.as_bytes());
    let (number, rest) = text.split_at_checked(end)?;
    let value = number
        .parse::<i64>()
        .ok()
        .or_else(|| number.parse::<f64>().ok().map(truncate))?;
    Some((value, rest))
}

/// Length of the longest `[+-]digits[.digits][e[+-]digits]` at the start.
fn numeric_length(text: &[u8]) -> usize {
    let digits = |from: usize| {
        let run = text
            .iter()
            .skip(from)
            .take_while(|byte| byte.is_ascii_digit());
        from + run.count()
    };
    let signed = |from: usize| from + usize::from(matches!(text.get(from), Some(b'+' | b'-')));
    let whole_start = signed(0);
    let whole = digits(whole_start);
    let mut end = whole;
    if text.get(whole) == Some(&b'.') {
        end = digits(whole + 1);
        if end == whole + 1 && whole == whole_start {
            return 0;
        }
    }
    if end == whole_start {
        return 0;
    }
    if matches!(text.get(end), Some(b'e' | b'E')) {
        let start = signed(end + 1);
        let exponent = digits(start);
        if exponent > start {
            end = exponent;
        }
    }
    end
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "PHP drops the fraction; `as` saturates where PHP's result is undefined"
)]
fn truncate(number: f64) -> i64 {
    number as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn integers_are_cast_as_php_casts_them() {
        for (value, expected) in [
            (json!(12), 12),
            (json!("12"), 12),
            (json!("12abc"), 12),
            (json!(12.9), 12),
            (json!("12.9"), 12),
            (json!(" 12"), 12),
            (json!("+5"), 5),
            (json!("-5x"), -5),
            (json!("1e3"), 1000),
            (json!("1e"), 1),
            (json!(".5"), 0),
            (json!("7."), 7),
            (json!("abc"), 0),
            (json!("."), 0),
            (json!("-"), 0),
            (json!(""), 0),
            (json!(null), 0),
            (json!(true), 1),
            (json!(false), 0),
            (json!([]), 0),
            (json!([0]), 1),
            (json!({}), 0),
            (json!({"a": 0}), 1),
        ] {
            assert_eq!(int(&value), expected, "{value}");
        }
    }

    #[test]
    fn only_whole_numbers_in_text_are_numeric() {
        for (value, expected) in [
            (json!("12"), Some(12)),
            (json!("12 "), Some(12)),
            (json!("12.9"), Some(12)),
            (json!(12.9), Some(12)),
            (json!("-3"), Some(-3)),
            (json!("12abc"), None),
            (json!("abc"), None),
            (json!(""), None),
            (json!(true), None),
            (json!(null), None),
            (json!([12]), None),
        ] {
            assert_eq!(numeric(&value), expected, "{value}");
        }
    }
}
