//! The commands that read the CRM, and what their answers say.
//!
//! A record's bindings, the record and the people come in one batch: the people are asked for by
//! a reference to the owner's list of ids, the only place that is a plain list.

mod access;
mod companies;
mod create;
mod details;
mod lookup;
mod people;
mod phone;
mod records;
mod search;
mod users;
mod viewer;

pub use access::{access, code_names, code_names_in, has_access};
pub use companies::companies;
pub use create::{Alike, AlikeCheck, Somebody, create, created};
pub use details::{Details, Look, Reach, details, details_in, probe, probed};
pub use lookup::{Lookup, Match};
pub use people::{Person, people, people_in};
pub use records::{RECORDS, records, records_in};
pub use search::{Hits, Search};
pub use users::{user_names, user_names_in};
pub use viewer::{AppInfo, Viewer, app_info, viewer};

use super::batch::{Batch, BatchAnswer, Params};
use super::error::MethodError;
use super::loose;
use crate::bindings::{Binding, BindingSet, Id, Owner};
use serde_json::Value;
use std::collections::BTreeMap;
use thiserror::Error;

/// How many the portal puts on one page.
pub const PAGE: usize = 50;

/// The key of the command that reads the bindings.
pub const BIND: &str = "bind";
/// The key of the command that reads the owner.
pub const OWNER: &str = "owner";
/// The key of the first page of people; the others are `people2` to `people4`.
pub const PEOPLE: &str = "people";

/// The list of ids that the command [`OWNER`] brings.
const OWNER_ITEM: &str = "$result[owner][items][0]";

/// How many pages of people a reading asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pages {
    /// Nobody: this portal does not resolve the reference to the ids.
    None,
    /// Up to 50 people, not counted.
    One,
    /// Up to 200 people.
    Four,
}

/// A record of the CRM.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its id.
    pub id: Id,
    /// Its title; of a contact the name.
    pub title: String,
}

/// A record with its bindings and the people behind them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The bindings.
    pub set: BindingSet,
    /// The record; `None` where it does not exist or the person may not see it.
    pub owner: Option<Record>,
    /// Those of the bound people (companies) that the person may see.
    pub people: BTreeMap<Id, Person>,
    /// Whether more people may be bound than were asked for.
    pub more: bool,
    /// The titles of their companies, as far as they came.
    pub companies: BTreeMap<Id, String>,
}

/// Why a reading cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ReadError {
    /// The portal refused a command.
    #[error("the command {key} was refused")]
    Method {
        /// The command's key.
        key: String,
        /// What the portal said.
        #[source]
        error: MethodError,
    },
    /// An answer is missing or has another shape than documented.
    #[error("the answer of the command {0} cannot be read")]
    Nonsense(&'static str),
}

/// Adds the commands that read `owner` `id`.
pub fn read(batch: &mut Batch, owner: Owner, id: Id, pages: Pages) {
    let bind = Params::new().set("id", id);
    batch.add(BIND, &format!("{}.items.get", owner.group()), bind);

    let title: &[&str] = match owner {
        Owner::Contact => &["name", "lastName"],
        Owner::Company | Owner::Lead | Owner::Deal | Owner::Quote => &["title"],
    };
    let record = Params::new()
        .set("entityTypeId", owner.entity_type_id())
        .set("filter[id]", id);
    let fields = [&["id"], title, &[owner.ids_field()]].concat();
    let record = select(record, &fields).set("start", -1);
    batch.add(OWNER, "crm.item.list", record);

    let ids = format!("{OWNER_ITEM}[{}]", owner.ids_field());
    let starts: &[i64] = match pages {
        Pages::None => &[],
        Pages::One => &[-1],
        Pages::Four => &[0, 50, 100, 150],
    };
    for (page, start) in (1..).zip(starts) {
        let page_of_people = people::listing(owner)
            .reference("filter[id]", &ids)
            .set("order[id]", "ASC")
            .set("start", start);
        batch.add(paged(PEOPLE, page), "crm.item.list", page_of_people);
    }
}

/// Reads the answers to [`read`].
///
/// # Errors
///
/// When the bindings or the record were refused or cannot be understood. That people are missing
/// is no error, unless the portal itself gave up.
pub fn reading(answer: &BatchAnswer, owner: Owner) -> Result<Reading, ReadError> {
    let set = bindings(part(answer, BIND)?, owner).ok_or(ReadError::Nonsense(BIND))?;
    let owner = items(part(answer, OWNER)?)
        .ok_or(ReadError::Nonsense(OWNER))?
        .first()
        .and_then(|item| record(item));
    let mut found = BTreeMap::new();
    let mut is_full = false;
    for page in 1.. {
        let key = paged(PEOPLE, page);
        if let Some(error) = answer.error(&key).filter(|error| error.system().is_some()) {
            let error = error.clone();
            return Err(ReadError::Method { key, error });
        }
        let Some(result) = answer.result(&key) else {
            break;
        };
        let people = people::on_page(result);
        is_full = people.len() >= PAGE;
        let bound = people.into_iter().filter(|person| set.contains(person.id));
        found.extend(bound.map(|person| (person.id, person)));
    }
    Ok(Reading {
        more: is_full && set.len() > found.len(),
        set,
        owner,
        people: found,
        companies: companies::titles_in(answer, companies::COMPANIES),
    })
}

/// A number that may come as text.
#[must_use]
pub fn number(value: &Value) -> Option<i64> {
    loose::integer(value)
}

/// The rows of `….items.get`; `None` if one of them has no usable id.
#[must_use]
pub fn bindings(rows: &Value, owner: Owner) -> Option<BindingSet> {
    let rows = loose::elements(rows)?.into_iter().map(|row| {
        Some(Binding {
            id: loose::id(loose::field(row, owner.bound_key()))?,
            sort: loose::integer(loose::field(row, "SORT")).unwrap_or_default(),
            primary: loose::flag(loose::field(row, "IS_PRIMARY")).unwrap_or_default(),
        })
    });
    rows.collect::<Option<Vec<_>>>().map(BindingSet::new)
}

/// The result of the command `key`, which must have been carried out.
fn part<'a>(answer: &'a BatchAnswer, key: &'static str) -> Result<&'a Value, ReadError> {
    if let Some(error) = answer.error(key) {
        return Err(ReadError::Method {
            key: key.to_owned(),
            error: error.clone(),
        });
    }
    answer.result(key).ok_or(ReadError::Nonsense(key))
}

/// `items` of an answer of `crm.item.list`.
fn items(result: &Value) -> Option<Vec<&Value>> {
    if result.as_array().is_some_and(Vec::is_empty) {
        return Some(Vec::new());
    }
    loose::elements(result.get("items")?)
}

fn record(item: &Value) -> Option<Record> {
    let text = |key| loose::text(loose::field(item, key));
    let title = match loose::some_text(loose::field(item, "title")) {
        Some(title) => title,
        None => joined(&[&text("name"), &text("lastName")]),
    };
    let id = loose::id(loose::field(item, "id"))?;
    Some(Record { id, title })
}

/// The words that are not empty, with spaces between.
fn joined(words: &[&str]) -> String {
    let words: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

fn select(mut params: Params, fields: &[&str]) -> Params {
    for (index, field) in fields.iter().enumerate() {
        params = params.set(&format!("select[{index}]"), field);
    }
    params
}

/// The key of a page: `people`, `people2`, `people3` …
fn paged(key: &str, page: usize) -> String {
    if page == 1 {
        key.to_owned()
    } else {
        format!("{key}{page}")
    }
}

#[cfg(test)]
mod tests;
