//! `crm.item.list`, `get`, `add` and `update`.
//!
//! What a user may not read is silently missing from a list and refused by `get`. Ids of bound
//! records are shown whatever the user may read of them.

mod condition;
mod filter;
mod order;
mod write;

use super::cast;
use super::data::Record;
use super::fields::{self, Field};
use super::kind::Kind;
use super::listing;
use super::multifield;
use super::{Answer, Call};
use crate::error::{Reply, RestError};
use filter::Filter;
use serde_json::{Map, Value, json};

pub(super) use write::{add, update};

/// `crm.item.get`.
pub(super) fn get(call: &Call<'_>) -> Answer {
    let kind = kind(call)?;
    let id = required(call, "id")?;
    let Some(record) = call.data.records.find(kind, id) else {
        return Err(not_found());
    };
    if !call.user.reads(kind, id, true) {
        let text = call.user.may_not_view();
        return Err(RestError::new(400, "ACCESS_DENIED", text));
    }
    let item = item(call, kind, record, &Select::everything(kind));
    Ok(Reply::of(json!({ "item": item })))
}

/// `crm.item.list`.
pub(super) fn list(call: &Call<'_>) -> Answer {
    let kind = kind(call)?;
    let select = Select::parse(kind, cast::get(call.params, "select"))?;
    let filter = Filter::parse(kind, cast::get(call.params, "filter"))?;
    let order = order::parse(kind, cast::get(call.params, "order"))?;
    let start = cast::get(call.params, "start").map_or(0, cast::int);
    filter.check_query(kind, start >= 0)?;
    let readable = |record: &&Record| call.user.reads(kind, record.id, true);
    let records = call.data.records.list(kind).iter().filter(readable);
    let mut found: Vec<&Record> = records
        .filter(|record| filter.accepts(call.data, kind, record))
        .collect();
    listing::sort(&mut found, call.data, kind, &order);
    let (page, reply) = listing::page(&found, start);
    let items: Vec<Value> = page
        .into_iter()
        .map(|record| item(call, kind, record, &select))
        .collect();
    let result = json!({ "items": items });
    Ok(Reply { result, ..reply })
}

/// Which fields an item shows.
struct Select {
    fields: Vec<&'static Field>,
    /// All phones and addresses: only with `*`.
    fm: bool,
}

impl Select {
    fn everything(kind: Kind) -> Self {
        Self {
            fields: fields::of(kind).iter().collect(),
            fm: true,
        }
    }

    /// Names that are no fields are dropped, `fm` too; nothing selected is everything.
    fn parse(kind: Kind, given: Option<&Value>) -> Result<Self, RestError> {
        let Some(given) = given else {
            return Ok(Self::everything(kind));
        };
        let Some(names) = cast::elements(given) else {
            return Err(invalid("select: must be array"));
        };
        let names: Vec<&str> = names.iter().filter_map(|(_, name)| name.as_str()).collect();
        if names.is_empty() || names.contains(&"*") {
            return Ok(Self::everything(kind));
        }
        let mut fields: Vec<&'static Field> = Vec::new();
        for field in names.iter().filter_map(|name| Field::find(kind, name)) {
            if !fields.iter().any(|other| other.name == field.name) {
                fields.push(field);
            }
        }
        Ok(Self { fields, fm: false })
    }
}

fn item(call: &Call<'_>, kind: Kind, record: &Record, select: &Select) -> Value {
    let shown = select.fields.iter().map(|field| {
        let value = field.value(call.data, kind, record);
        (field.name.to_owned(), value)
    });
    let mut item: Map<String, Value> = shown.collect();
    if select.fm && multifield::has(kind) {
        item.insert("fm".to_owned(), multifields(record));
    }
    Value::Object(item)
}

/// All phones and addresses.
fn multifields(record: &Record) -> Value {
    let values = multifield::all(record).into_iter();
    values
        .map(|one| {
            json!({"id": one.id, "valueType": one.value_type, "value": one.value, "typeId": one.name})
        })
        .collect()
}

fn kind(call: &Call<'_>) -> Result<Kind, RestError> {
    let id = required(call, "entityTypeId")?;
    Kind::from_type_id(id)
        .ok_or_else(|| RestError::new(400, "NOT_FOUND", format!("Entity type {id} not found")))
}

fn required(call: &Call<'_>, name: &str) -> Result<i64, RestError> {
    cast::get(call.params, name).map(cast::int).ok_or_else(|| {
        let text = format!("Could not find value for parameter {{{name}}}");
        RestError::new(400, "100", text)
    })
}

fn not_found() -> RestError {
    RestError::new(400, "NOT_FOUND", "Item not found")
}

fn invalid(problem: &str) -> RestError {
    RestError::new(400, "INVALID_ARG_VALUE", format!("Invalid {problem}"))
}
