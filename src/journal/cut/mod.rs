//! Cuts values down to what may be kept: ids, sort numbers, flags and codes as they stand, of
//! everything else the type, of lists the count.

mod shape;

pub use shape::Kept;

use super::words::{Place, is_name};
use serde_json::{Map, Value, json};
use shape::Shape;

/// Deeper than any answer that makes sense.
const DEEPEST: usize = 12;
/// More keys than any object that makes sense.
const MOST_KEYS: usize = 200;
/// More elements than the largest set that is ever written.
const MOST_ELEMENTS: usize = 2_500;
/// What stands for a text, for a number, and for a key or a depth that no program would choose.
const TEXT: &str = "text";
const NUMBER: &str = "number";
const UNNAMED: &str = "…";

/// What may be kept of parameters or of a result.
#[must_use]
pub fn kept(value: &Value) -> Kept {
    Kept::of(&cut(value, Place::Root, 0))
}

/// What may be kept of parameters that are written as a query string; nothing where there are none.
#[must_use]
pub fn kept_query(query: &str) -> Option<Kept> {
    if query.is_empty() {
        return None;
    }
    let mut params = json!({});
    for (key, value) in form_urlencoded::parse(query.as_bytes()) {
        let path = key.split('[').map(|part| part.trim_end_matches(']'));
        put(&mut params, path, value.into_owned());
    }
    Some(kept(&params))
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

fn cut(value: &Value, place: Place, depth: usize) -> Shape<'_> {
    match value {
        Value::Null => Shape::Null,
        Value::Bool(_) => Shape::Whole(value),
        Value::Number(number) if place.keeps_numbers() => {
            number.as_i64().map_or(Shape::Whole(value), Shape::Number)
        }
        Value::Number(_) => Shape::Cut(NUMBER),
        Value::String(text) => cut_text(text, place),
        Value::Array(_) | Value::Object(_) if depth >= DEEPEST => Shape::Cut(UNNAMED),
        Value::Array(list) => cut_list(list.iter(), place, depth),
        Value::Object(map) if is_list(map) => cut_list(map.values(), place, depth),
        Value::Object(map) => Shape::Map(cut_map(map, place, depth)),
    }
}

/// Numbers and flags come as texts, too; written as what they are they can be told from types.
fn cut_text(text: &str, place: Place) -> Shape<'_> {
    if !place.keeps(text) {
        return Shape::Cut(if text.is_empty() { "" } else { TEXT });
    }
    // Of all spellings of a number only the usual one is a number: `+7` and `07` are not.
    let is_usual = |digits: &str| digits == "0" || !digits.starts_with(['0', '+']);
    match text.parse() {
        Ok(number) if is_usual(text.trim_start_matches('-')) && text != "-0" => {
            Shape::Number(number)
        }
        _ => Shape::Text(text),
    }
}

fn cut_map(map: &Map<String, Value>, place: Place, depth: usize) -> Vec<(&str, Shape<'_>)> {
    let mut fields = Vec::with_capacity(map.len().min(MOST_KEYS));
    let mut has_unnamed = false;
    for (key, value) in map.iter().take(MOST_KEYS) {
        let (name, place) = field(key, place);
        // One stands for all of them.
        if name != UNNAMED || !std::mem::replace(&mut has_unnamed, true) {
            fields.push((name, cut(value, place, depth + 1)));
        }
    }
    fields
}

/// What a key is called, and where the values under it stand.
fn field(key: &str, place: Place) -> (&str, Place) {
    if is_name(key) {
        (key, place.under(key))
    } else {
        (UNNAMED, Place::Cut)
    }
}

/// Whether a map is a list: the portal writes some so, and query strings know nothing else.
fn is_list(map: &Map<String, Value>) -> bool {
    let is_index = |key: &String| !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit());
    !map.is_empty() && map.keys().all(is_index)
}

/// What is kept as it stands is listed; of rows each column is; of the rest the count remains.
fn cut_list<'v>(
    list: impl ExactSizeIterator<Item = &'v Value> + Clone,
    place: Place,
    depth: usize,
) -> Shape<'v> {
    let count = list.len();
    let list = list.take(MOST_ELEMENTS);
    if count > 0 && list.clone().all(Value::is_object) {
        let columns = columns(list.filter_map(Value::as_object), place, depth);
        return Shape::Each(count, Box::new(Shape::Map(columns)));
    }
    let each: Vec<Shape<'_>> = list.map(|value| cut(value, place, depth + 1)).collect();
    let is_cut = |one: &Shape<'_>| matches!(one, Shape::Cut(TEXT | NUMBER));
    let is_clear = count == each.len() && place.keeps_numbers() && !each.iter().any(is_cut);
    if is_clear {
        Shape::List(each)
    } else {
        Shape::Each(count, Box::new(alike(each)))
    }
}

/// The values of rows under one key.
struct Column<'v> {
    name: &'v str,
    place: Place,
    values: Vec<Shape<'v>>,
}

/// The rows' values by key: `{"id": [11, 12], "name": "text"}`.
fn columns<'v>(
    rows: impl Iterator<Item = &'v Map<String, Value>>,
    place: Place,
    depth: usize,
) -> Vec<(&'v str, Shape<'v>)> {
    let mut columns: Vec<Column<'v>> = Vec::new();
    for (index, row) in rows.enumerate() {
        for (at, (key, value)) in row.iter().take(MOST_KEYS).enumerate() {
            let (name, place) = field(key, place);
            let column = column(&mut columns, at, name, place);
            // A column has as many values as there were rows, also where rows lack the key.
            column.values.truncate(index);
            column.values.resize_with(index, || Shape::Null);
            column.values.push(cut(value, column.place, depth + 1));
        }
    }
    let told = |column: Column<'v>| {
        let shape = if column.place.keeps_numbers() {
            Shape::List(column.values)
        } else {
            alike(column.values)
        };
        (column.name, shape)
    };
    columns.into_iter().map(told).collect()
}

/// The column `name`, which is most likely the `at`-th: rows have their keys in one order.
fn column<'c, 'v>(
    columns: &'c mut Vec<Column<'v>>,
    at: usize,
    name: &'v str,
    place: Place,
) -> &'c mut Column<'v> {
    let is_it = |column: &Column<'v>| column.name == name;
    let found = if columns.get(at).is_some_and(is_it) {
        Some(at)
    } else {
        columns.iter().position(is_it)
    };
    let at = found.unwrap_or_else(|| {
        columns.push(Column {
            name,
            place,
            values: Vec::new(),
        });
        columns.len() - 1
    });
    columns.get_mut(at).expect("it was found or added")
}

/// Values of one kind are told once.
fn alike(mut values: Vec<Shape<'_>>) -> Shape<'_> {
    match values.split_first() {
        Some((first, rest)) if rest.iter().all(|value| value == first) => values.swap_remove(0),
        _ => Shape::List(values),
    }
}

#[cfg(test)]
mod tests;
