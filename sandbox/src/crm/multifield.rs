//! Phones, addresses, sites, messengers and links: lists of values, each with an id and a type.
//!
//! In the state an element is a text, or an object `{"value","type","id"}` where type or id matter.

use super::cast;
use super::data::Record;
use super::kind::Kind;
use serde_json::{Map, Value, json};

/// The keys of the state and the names in REST.
pub(super) const NAMES: [(&str, &str); 5] = [
    ("phone", "PHONE"),
    ("email", "EMAIL"),
    ("web", "WEB"),
    ("im", "IM"),
    ("link", "LINK"),
];

/// The type of a value that names none.
const WORK: &str = "WORK";

/// One value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Multi {
    pub(super) id: i64,
    pub(super) value: String,
    /// `WORK`, `MOBILE`, …
    pub(super) value_type: String,
    /// Key of the state.
    pub(super) key: &'static str,
    /// `PHONE`, `EMAIL`, …
    pub(super) name: &'static str,
}

/// What a request says about one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wish {
    pub(super) key: &'static str,
    /// Of the value to change; without one it is a new one.
    pub(super) id: Option<i64>,
    pub(super) value: Option<String>,
    pub(super) value_type: Option<String>,
    pub(super) delete: bool,
}

/// Whether records of a type have them.
pub(super) fn has(kind: Kind) -> bool {
    match kind {
        Kind::Company | Kind::Contact | Kind::Lead => true,
        Kind::Deal | Kind::Quote => false,
    }
}

/// All values of a record. An id that the state leaves out only has to be unlike the others and to
/// stay the same.
pub(super) fn all(record: &Record) -> Vec<Multi> {
    let lists = NAMES.iter().flat_map(|(key, name)| {
        let values = record.fields.get(*key).and_then(Value::as_array);
        let values = values.into_iter().flatten();
        values.map(move |value| (*key, *name, value))
    });
    let first = record.id.saturating_mul(100).saturating_add(1);
    let numbered = (first..).zip(lists);
    numbered
        .map(|(id, (key, name, given))| {
            let text = |part: &str| given.get(part).and_then(Value::as_str).map(str::to_owned);
            let value = given.as_str().map(str::to_owned).or_else(|| text("value"));
            Multi {
                id: given.get("id").and_then(Value::as_i64).unwrap_or(id),
                value: value.unwrap_or_default(),
                value_type: text("type").unwrap_or_else(|| WORK.to_owned()),
                key,
                name,
            }
        })
        .collect()
}

/// The values under one key of the state.
pub(super) fn of(record: &Record, key: &str) -> Vec<Multi> {
    let mut values = all(record);
    values.retain(|one| one.key == key);
    values
}

/// The first value of one type, empty when there is none.
pub(super) fn first_of(record: &Record, key: &str, value_type: &str) -> String {
    let values = of(record, key).into_iter();
    let mut of_type = values.filter(|one| one.value_type == value_type);
    of_type.next().map(|one| one.value).unwrap_or_default()
}

/// Reads the list that a request gives for one kind of values; the names of the parts differ
/// between the classic methods and `crm.item.*`.
pub(super) fn wish(key: &'static str, given: &Map<String, Value>, names: [&str; 3]) -> Wish {
    let [id, value, value_type] = names;
    let text = |name: &str| cast::get(given, name).map(cast::text);
    Wish {
        key,
        id: cast::get(given, id).map(cast::int).filter(|id| *id > 0),
        value: text(value),
        value_type: text(value_type).filter(|word| !word.is_empty()),
        delete: text("DELETE").as_deref() == Some("Y"),
    }
}

/// Changes, adds and removes the values of a record; an empty value is removed.
pub(super) fn apply(record: &mut Record, wishes: &[Wish]) {
    if wishes.is_empty() {
        return;
    }
    let mut values = all(record);
    for wish in wishes {
        let known = values
            .iter()
            .position(|one| one.key == wish.key && Some(one.id) == wish.id);
        match known {
            Some(place) if wish.delete || wish.value.as_deref() == Some("") => {
                values.remove(place);
            }
            Some(place) => values.get_mut(place).into_iter().for_each(|one| {
                one.value = wish.value.clone().unwrap_or_else(|| one.value.clone());
                one.value_type = wish
                    .value_type
                    .clone()
                    .unwrap_or_else(|| one.value_type.clone());
            }),
            None => values.extend(new(record.id, &values, wish)),
        }
    }
    store(record, &values);
}

/// A new value, unless there is nothing in it.
fn new(record: i64, values: &[Multi], wish: &Wish) -> Option<Multi> {
    let value = wish.value.clone().filter(|value| !value.is_empty())?;
    let largest = values.iter().map(|one| one.id).max();
    let (key, name) = NAMES.into_iter().find(|(key, _)| *key == wish.key)?;
    Some(Multi {
        id: largest
            .unwrap_or(record.saturating_mul(100))
            .saturating_add(1),
        value,
        value_type: wish.value_type.clone().unwrap_or_else(|| WORK.to_owned()),
        key,
        name,
    })
}

fn store(record: &mut Record, values: &[Multi]) {
    for (key, _) in NAMES {
        let own = values.iter().filter(|one| one.key == key);
        let list: Vec<Value> = own
            .map(|one| json!({"id": one.id, "value": one.value, "type": one.value_type}))
            .collect();
        if list.is_empty() {
            record.fields.remove(key);
        } else {
            record.fields.insert(key.to_owned(), json!(list));
        }
    }
}
