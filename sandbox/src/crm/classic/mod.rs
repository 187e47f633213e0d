//! The classic methods `crm.{contact,company,lead,deal}.{get,list,add,update,delete}`.
//!
//! Their values are texts, their names are in capitals, and what they do not know they pass over.

mod draft;
mod filter;
mod list;
mod shape;

use super::binding::no_crm_rights;
use super::cast;
use super::kind::Kind;
use super::save;
use super::{Answer, Call};
use crate::error::{Reply, RestError};
use serde_json::{Map, Value};

/// Calls a classic method; `None` when the name is not one.
pub(super) fn call(call: &mut Call<'_>, method: &str) -> Option<Answer> {
    let (word, action) = method.strip_prefix("crm.")?.split_once('.')?;
    let kind = Kind::from_word(word).filter(|kind| *kind != Kind::Quote)?;
    let run = match action {
        "get" => get,
        "list" => list::list,
        "add" => add,
        "update" => update,
        "delete" => delete,
        _ => return None,
    };
    if !call.user.reads_anything() {
        return Some(Err(no_crm_rights()));
    }
    Some(run(call, kind))
}

fn get(call: &mut Call<'_>, kind: Kind) -> Answer {
    let id = id(call)?;
    let exists = exists(call, kind, id);
    if !call.user.reads(kind, id, exists) {
        return Err(denied());
    }
    let found = call.data.records.find(kind, id);
    let record = found
        .filter(|record| shape::in_default_category(kind, record))
        .ok_or_else(not_found)?;
    Ok(Reply::of(shape::everything(call, kind, record)))
}

fn add(call: &mut Call<'_>, kind: Kind) -> Answer {
    let fields = fields(call)?;
    if !call.user.adds(kind) {
        return Err(denied());
    }
    let id = save::create(call, kind, draft::read(kind, &fields))?;
    Ok(Reply::of(id))
}

fn update(call: &mut Call<'_>, kind: Kind) -> Answer {
    let id = id(call)?;
    let fields = fields(call)?;
    check_update(call, kind, id)?;
    save::change(call, kind, id, draft::read(kind, &fields))?;
    Ok(Reply::of(true))
}

fn delete(call: &mut Call<'_>, kind: Kind) -> Answer {
    let id = id(call)?;
    check_update(call, kind, id)?;
    save::delete(call, kind, id);
    Ok(Reply::of(true))
}

/// Who may update may delete: the state has no right of its own for it.
fn check_update(call: &Call<'_>, kind: Kind, id: i64) -> Result<(), RestError> {
    let exists = exists(call, kind, id);
    if !call.user.updates(kind, id, exists) {
        return Err(denied());
    }
    if exists { Ok(()) } else { Err(not_found()) }
}

fn exists(call: &Call<'_>, kind: Kind, id: i64) -> bool {
    call.data.records.exists(kind, id)
}

fn id(call: &Call<'_>) -> Result<i64, RestError> {
    let given = cast::get(call.params, "ID").or_else(|| cast::get(call.params, "id"));
    match given.map_or(0, cast::int) {
        id if id > 0 => Ok(id),
        _ => Err(refuse("ID is not defined or invalid.")),
    }
}

/// A list has no key that could be a field.
fn fields(call: &Call<'_>) -> Result<Map<String, Value>, RestError> {
    match cast::array_param(call.params, "fields") {
        Some(fields) => Ok(fields.as_object().cloned().unwrap_or_default()),
        None => Err(refuse("Parameter 'fields' must be array.")),
    }
}

fn refuse(text: &str) -> RestError {
    RestError::new(400, "", text)
}

fn denied() -> RestError {
    refuse("Access denied.")
}

fn not_found() -> RestError {
    refuse("Not found")
}
