//! The fields of each record type: their names in `crm.item.*`, their keys in the state, and how
//! one yields the other.

use super::data::{Data, Record};
use super::kind::Kind;
use serde_json::{Value, json};

/// A moment for records that came without one; the CRM has no clock.
const SOME_TIME: &str = "2026-01-12T09:00:00+00:00";

/// One field of `crm.item.*`.
#[derive(Debug)]
pub(super) struct Field {
    /// Its camelCase name.
    pub(super) name: &'static str,
    pub(super) source: Source,
}

/// Where the value of a field comes from; a `&str` is a key of the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Id,
    EntityType,
    Text(&'static str),
    Time(&'static str),
    Number(&'static str, Option<i64>),
    Flag(&'static str, bool),
    /// First value of a list of phones or addresses.
    First(&'static str),
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

const fn field(name: &'static str, source: Source) -> Field {
    Field { name, source }
}

macro_rules! fields {
    ($($own:expr),* $(,)?) => {
        &[
            field("id", Source::Id),
            $($own,)*
            field("assignedById", Source::Number("assigned_by_id", Some(1))),
            field("opened", Source::Flag("opened", true)),
            field("createdTime", Source::Time("created_time")),
            field("updatedTime", Source::Time("updated_time")),
            field("createdBy", Source::Number("created_by", Some(1))),
            field("updatedBy", Source::Number("updated_by", Some(1))),
            field("observers", Source::Nobody),
            field("entityTypeId", Source::EntityType),
        ]
    };
}

static CONTACT: &[Field] = fields![
    field("name", Source::Text("name")),
    field("secondName", Source::Text("second_name")),
    field("lastName", Source::Text("last_name")),
    field("honorific", Source::Text("honorific")),
    field("post", Source::Text("post")),
    field("photo", Source::Number("photo", None)),
    field("companyId", Source::Main("company_id")),
    field("companyIds", Source::Bound),
    field("typeId", Source::Text("type_id")),
    field("sourceId", Source::Text("source_id")),
    field("birthdate", Source::Text("birthdate")),
    field("categoryId", Source::Number("category_id", Some(0))),
    field("hasPhone", Source::Has("phone")),
    field("hasEmail", Source::Has("email")),
    field("phone", Source::First("phone")),
    field("phoneWork", Source::First("phone")),
    field("phoneMobile", Source::Blank),
    field("phoneMailing", Source::Blank),
    field("email", Source::First("email")),
    field("emailWork", Source::First("email")),
    field("emailHome", Source::Blank),
    field("emailMailing", Source::Blank),
    field("imol", Source::Blank),
];

static COMPANY: &[Field] = fields![
    field("title", Source::Text("title")),
    field("typeId", Source::Text("type_id")),
    field("logo", Source::Number("logo", None)),
    field("isMyCompany", Source::Flag("is_my_company", false)),
    field("categoryId", Source::Number("category_id", Some(0))),
    field("contactIds", Source::Bound),
    field("hasPhone", Source::Has("phone")),
    field("hasEmail", Source::Has("email")),
    field("phone", Source::First("phone")),
    field("phoneWork", Source::First("phone")),
    field("phoneMobile", Source::Blank),
    field("email", Source::First("email")),
    field("emailWork", Source::First("email")),
];

static LEAD: &[Field] = fields![
    field("title", Source::Text("title")),
    field("name", Source::Text("name")),
    field("secondName", Source::Text("second_name")),
    field("lastName", Source::Text("last_name")),
    field("honorific", Source::Text("honorific")),
    field("post", Source::Text("post")),
    field("stageId", Source::Text("stage_id")),
    field("sourceId", Source::Text("source_id")),
    field("companyId", Source::Number("company_id", None)),
    field("contactId", Source::Main("contact_id")),
    field("contactIds", Source::Bound),
    field("hasPhone", Source::Has("phone")),
    field("hasEmail", Source::Has("email")),
    field("phone", Source::First("phone")),
    field("phoneWork", Source::First("phone")),
    field("phoneMobile", Source::Blank),
    field("email", Source::First("email")),
    field("emailWork", Source::First("email")),
];

static DEAL: &[Field] = fields![
    field("title", Source::Text("title")),
    field("typeId", Source::Text("type_id")),
    field("categoryId", Source::Number("category_id", Some(0))),
    field("stageId", Source::Text("stage_id")),
    field("sourceId", Source::Text("source_id")),
    field("companyId", Source::Number("company_id", None)),
    field("contactId", Source::Main("contact_id")),
    field("contactIds", Source::Bound),
];

static QUOTE: &[Field] = fields![
    field("title", Source::Text("title")),
    field("stageId", Source::Text("stage_id")),
    field("companyId", Source::Number("company_id", None)),
    field("contactId", Source::Main("contact_id")),
    field("contactIds", Source::Bound),
];

/// All fields of a type; `fm` is not one of them, it has rules of its own.
pub(super) fn of(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Company => COMPANY,
        Kind::Contact => CONTACT,
        Kind::Lead => LEAD,
        Kind::Deal => DEAL,
        Kind::Quote => QUOTE,
    }
}

/// The state key of the mirror of the primary link.
pub(super) fn mirror_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Contact => "company_id",
        Kind::Company | Kind::Lead | Kind::Deal | Kind::Quote => "contact_id",
    }
}

impl Field {
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
            Source::Text(key) => json!(record.text(key)),
            Source::Time(key) => given(key).cloned().unwrap_or_else(|| json!(SOME_TIME)),
            Source::Number(key, default) => given(key).cloned().unwrap_or_else(|| json!(default)),
            Source::Flag(key, default) => {
                json!(yes_no(
                    given(key).and_then(Value::as_bool).unwrap_or(default)
                ))
            }
            Source::First(key) => json!(record.list(key).next().unwrap_or_default()),
            Source::Has(key) => json!(yes_no(record.list(key).next().is_some())),
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
