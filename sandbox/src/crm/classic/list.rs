//! `list`: select, filter, order and pages.

use super::{denied, filter::Filter, refuse, shape};
use crate::crm::cast;
use crate::crm::data::Record;
use crate::crm::fields::{self, Field};
use crate::crm::kind::Kind;
use crate::crm::listing::{self, Order};
use crate::crm::multifield;
use crate::crm::{Answer, Call};
use crate::error::{Reply, RestError};
use serde_json::{Map, Value, json};

/// `crm.contact.list` and its like.
pub(super) fn list(call: &mut Call<'_>, kind: Kind) -> Answer {
    let order = order(kind, array(call, "order")?);
    let filter = Filter::read(kind, array(call, "filter")?.unwrap_or(&Value::Null));
    if !call.user.reads_some(kind) {
        return Err(denied());
    }
    let select = Select::read(kind, call.params);
    let start = cast::get(call.params, "start").map_or(0, cast::int);
    let readable = |record: &&Record| {
        call.user.reads(kind, record.id, true) && shape::in_default_category(kind, record)
    };
    let records = call.data.records.list(kind).iter().filter(readable);
    let mut found: Vec<&Record> = records
        .filter(|record| filter.accepts(call.data, kind, record))
        .collect();
    listing::sort(&mut found, call.data, kind, &order);
    let (page, reply) = listing::page(&found, start);
    let rows = page
        .into_iter()
        .map(|record| select.row(call, kind, record));
    Ok(Reply {
        result: rows.collect(),
        total: reply.total.or(Some(0)),
        ..reply
    })
}

/// A parameter that may be missing and must else be an array.
fn array<'a>(call: &Call<'a>, name: &str) -> Result<Option<&'a Value>, RestError> {
    match cast::given_param(call.params, name) {
        Some(given) if !given.is_array() && !given.is_object() => {
            Err(refuse(&format!("Parameter '{name}' must be array.")))
        }
        given => Ok(given),
    }
}

/// Keys that are no fields are passed over; every direction but `DESC` is upwards.
fn order(kind: Kind, given: Option<&Value>) -> Order {
    let keys = given.and_then(cast::elements).unwrap_or_default();
    keys.into_iter()
        .filter_map(|(name, way)| {
            let field = Field::find_classic(kind, &name)?;
            Some((field, cast::text(way).eq_ignore_ascii_case("DESC")))
        })
        .collect()
}

/// Which fields a row shows.
struct Select {
    fields: Vec<&'static Field>,
    /// `PHONE` and its like, which `*` does not include.
    multi: Vec<&'static str>,
}

impl Select {
    fn read(kind: Kind, params: &Map<String, Value>) -> Self {
        let given = cast::array_param(params, "select").and_then(cast::elements);
        let names: Vec<String> = given
            .unwrap_or_default()
            .into_iter()
            .map(|(_, name)| cast::text(name))
            .collect();
        let asked = |name: &str| names.iter().any(|one| one == name);
        let known = fields::of(kind)
            .iter()
            .filter(|field| !field.classic.is_empty());
        let mut fields: Vec<&'static Field> =
            known.clone().filter(|field| asked(field.classic)).collect();
        let multi = multifield::NAMES.into_iter().map(|(_, name)| name);
        let multi: Vec<&'static str> = multi
            .filter(|name| multifield::has(kind) && asked(name))
            .collect();
        if asked("*") || (fields.is_empty() && multi.is_empty()) {
            fields = known.collect();
        }
        Self { fields, multi }
    }

    fn row(&self, call: &Call<'_>, kind: Kind, record: &Record) -> Value {
        let fields = self.fields.iter().copied();
        let mut row = shape::of_fields(call, kind, record, fields);
        if !self.multi.is_empty() {
            row.insert("ID".to_owned(), json!(record.id.to_string()));
        }
        for name in &self.multi {
            shape::add_multifield(&mut row, record, name);
        }
        Value::Object(row)
    }
}
