//! The fields of each record type: their names in `crm.item.*` and in the classic methods, their keys
//! in the state, and how one yields the other.

mod table;

use super::data::{Data, Record};
use super::kind::Kind;
use super::multifield;
use serde_json::{Value, json};

pub(super) use table::of;

/// A moment for records that came without one; the CRM has no clock.
pub(super) const SOME_TIME: &str = "2026-01-12T09:00:00+00:00";

/// One field.
#[derive(Debug)]
pub(super) struct Field {
    /// Its camelCase name in `crm.item.*`.
    pub(super) name: &'static str,
    /// Its name in the classic methods; empty where they do not have it.
    pub(super) classic: &'static str,
    pub(super) source: Source,
}

/// Where the value of a field comes from; a `&str` is a key of the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Id,
    EntityType,
    Text(&'static str),
    /// A code out of a list of the portal's settings.
    Code(&'static str),
    /// A moment that only the portal writes.
    Time(&'static str),
    Number(&'static str, Option<i64>),
    /// An amount, 0 where there is none.
    Money(&'static str),
    /// A user whom only the portal names.
    Author(&'static str),
    /// The id of a file.
    File(&'static str),
    Flag(&'static str, bool),
    /// A flag that only the portal sets.
    Mark(&'static str),
    /// First value of a list of phones or addresses.
    First(&'static str),
    /// First value of one type, such as `MOBILE`.
    FirstOf(&'static str, &'static str),
    /// Whether such a list has values.
    Has(&'static str),
    /// The mirror of the primary link: `companyId` of a contact, else `contactId`.
    Main(&'static str),
    /// Ids of the bound records in SORT order.
    Bound,
    /// A field that is always empty here.
    Blank,
    /// A multiple field that is always empty here.
    Nobody,
}

/// The state key of the mirror of the primary link.
pub(super) fn mirror_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Contact => "company_id",
        Kind::Company | Kind::Lead | Kind::Deal | Kind::Quote => "contact_id",
    }
}

impl Field {
    /// The field by its name in the classic methods.
    pub(super) fn find_classic(kind: Kind, name: &str) -> Option<&'static Self> {
        let mut fields = of(kind).iter();
        fields.find(|field| !name.is_empty() && field.classic == name)
    }

    /// The field by its name, or by the upper-case one (`COMPANY_ID`) of the classic methods.
    pub(super) fn find(kind: Kind, name: &str) -> Option<&'static Self> {
        of(kind)
            .iter()
            .find(|field| field.name == name || field.upper_name() == name)
    }

    /// The name of the database column.
    pub(super) fn upper_name(&self) -> String {
        let mut upper = String::new();
        for letter in self.name.chars() {
            if letter.is_ascii_uppercase() {
                upper.push('_');
            }
            upper.push(letter.to_ascii_uppercase());
        }
        upper
    }

    /// The value in an item.
    pub(super) fn value(&self, data: &Data, kind: Kind, record: &Record) -> Value {
        let given = |key: &str| record.fields.get(key).filter(|value| !value.is_null());
        match self.source {
            Source::Id => json!(record.id),
            Source::EntityType => json!(kind.type_id()),
            Source::Text(key) | Source::Code(key) => json!(record.text(key)),
            Source::Time(key) => given(key).cloned().unwrap_or_else(|| json!(SOME_TIME)),
            Source::Number(key, default) => given(key).cloned().unwrap_or_else(|| json!(default)),
            Source::Money(key) => given(key).cloned().unwrap_or_else(|| json!(0)),
            Source::Author(key) => given(key).cloned().unwrap_or_else(|| json!(1)),
            Source::File(key) => json!(given(key)),
            Source::Flag(key, default) => {
                json!(yes_no(
                    given(key).and_then(Value::as_bool).unwrap_or(default)
                ))
            }
            Source::Mark(key) => json!(yes_no(given(key).is_some_and(|mark| *mark == true))),
            Source::First(key) => json!(record.first(key)),
            Source::FirstOf(key, word) => json!(multifield::first_of(record, key, word)),
            Source::Has(key) => json!(yes_no(!record.first(key).is_empty())),
            Source::Main(_) => json!(record.main),
            Source::Bound => json!(data.links.bound_ids(kind, record.id)),
            Source::Blank => json!(""),
            Source::Nobody => json!([]),
        }
    }
}

/// How REST writes a flag.
pub(super) fn yes_no(flag: bool) -> &'static str {
    if flag { "Y" } else { "N" }
}
