//! Cuts values down to what may be kept: ids, sort numbers, flags and codes as they stand, of
//! everything else the type, of lists the count.

use super::words::{Place, is_name};
use serde_json::{Map, Value, json};

/// Deeper than any answer that makes sense.
const DEEPEST: usize = 12;
/// More keys than any object that makes sense.
const MOST_KEYS: usize = 200;
/// More elements than the largest set that is ever written.
const MOST_ELEMENTS: usize = 2_500;

/// What may be kept of parameters or of a result.
#[must_use]
pub fn kept(value: &Value) -> Value {
    cut(value, Place::Root, 0)
}

/// What may be kept of parameters that are written as a query string.
#[must_use]
pub fn kept_query(query: &str) -> Value {
    if query.is_empty() {
        return Value::Null;
    }
    let mut params = json!({});
    for (key, value) in form_urlencoded::parse(query.as_bytes()) {
        let path = key.split('[').map(|part| part.trim_end_matches(']'));
        put(&mut params, path, value.into_owned());
    }
    kept(&params)
}

/// Puts `text` where `path` leads to.
fn put<'p>(value: &mut Value, mut path: impl Iterator<Item = &'p str>, text: String) {
    let Some(part) = path.next() else {
        *value = Value::String(text);
        return;
    };
    if !value.is_object() {
        *value = json!({});
    }
    if let Some(map) = value.as_object_mut() {
        // One function for all depths, instead of one for each.
        let path: &mut dyn Iterator<Item = &'p str> = &mut path;
        put(map.entry(part).or_insert(Value::Null), path, text);
    }
}

fn cut(value: &Value, place: Place, depth: usize) -> Value {
    match value {
        Value::Null | Value::Bool(_) => value.clone(),
        Value::Number(_) if place.keeps_numbers() => value.clone(),
        Value::Number(_) => json!("number"),
        Value::String(text) => cut_text(text, place),
        Value::Array(_) | Value::Object(_) if depth >= DEEPEST => json!("…"),
        Value::Array(list) => cut_list(&list.iter().collect::<Vec<_>>(), place, depth),
        Value::Object(map) if is_list(map) => {
            cut_list(&map.values().collect::<Vec<_>>(), place, depth)
        }
        Value::Object(map) => Value::Object(cut_map(map, place, depth)),
    }
}

/// Numbers and flags come as texts, too; written as what they are they can be told from types.
fn cut_text(text: &str, place: Place) -> Value {
    if !place.keeps(text) {
        return json!(if text.is_empty() { "" } else { "text" });
    }
    match text.parse::<i64>() {
        Ok(number) if number.to_string() == text => json!(number),
        _ => json!(text),
    }
}

fn cut_map(map: &Map<String, Value>, place: Place, depth: usize) -> Map<String, Value> {
    let fields = map.iter().take(MOST_KEYS).map(|(key, value)| {
        let name = if is_name(key) { key.as_str() } else { "…" };
        (name.to_owned(), cut(value, place.under(key), depth + 1))
    });
    fields.collect()
}

/// Whether a map is a list: the portal writes some so, and query strings know nothing else.
fn is_list(map: &Map<String, Value>) -> bool {
    let is_index = |key: &String| !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit());
    !map.is_empty() && map.keys().all(is_index)
}

/// What is kept as it stands is listed; of rows each column is; of the rest the count remains.
fn cut_list(list: &[&Value], place: Place, depth: usize) -> Value {
    let count = list.len();
    let list = list.get(..count.min(MOST_ELEMENTS)).unwrap_or_default();
    let rows: Option<Vec<&Map<String, Value>>> = list.iter().map(|row| row.as_object()).collect();
    match rows {
        Some(_) if count == 0 => json!([]),
        Some(rows) => json!({"count": count, "each": columns(&rows, place, depth)}),
        None => {
            let each = list.iter().map(|value| cut(value, place, depth + 1));
            let each: Vec<Value> = each.collect();
            let is_whole = count == list.len() && place.keeps_numbers();
            let is_clear = is_whole && !each.iter().any(|one| one == "text" || one == "number");
            if is_clear {
                Value::Array(each)
            } else {
                json!({"count": count, "each": alike(each)})
            }
        }
    }
}

/// The rows' values by key: `{"id": [11, 12], "name": "text"}`.
fn columns(rows: &[&Map<String, Value>], place: Place, depth: usize) -> Map<String, Value> {
    let mut columns: Map<String, Value> = Map::new();
    for (index, row) in rows.iter().enumerate() {
        for (key, value) in row.iter().take(MOST_KEYS) {
            let name = if is_name(key) { key.as_str() } else { "…" };
            let column = columns.entry(name).or_insert_with(|| json!([]));
            if let Value::Array(column) = column {
                column.resize(index, Value::Null);
                column.push(cut(value, place.under(key), depth + 1));
            }
        }
    }
    let is_kept = |key: &str| place.under(key).keeps_numbers();
    for (key, column) in &mut columns {
        if let Value::Array(values) = column
            && !is_kept(key)
        {
            *column = alike(std::mem::take(values));
        }
    }
    columns
}

/// Values of one kind are told once.
fn alike(mut values: Vec<Value>) -> Value {
    let Some(first) = values.first() else {
        return json!([]);
    };
    if values.iter().all(|value| value == first) {
        values.swap_remove(0)
    } else {
        Value::Array(values)
    }
}

#[cfg(test)]
mod tests;
