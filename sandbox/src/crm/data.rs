//! Records and links: everything the methods read and change.

use super::kind::Kind;
use super::links::Links;
use super::multifield;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// All records and the links between them.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Data {
    pub(super) records: Records,
    pub(super) links: Links,
}

/// The records of each type in the order of the state.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Records(BTreeMap<Kind, Vec<Record>>);

/// One record: its fields under the keys of the state.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Record {
    pub(super) id: i64,
    /// As they were given, so that the state reads back the same.
    pub(super) fields: Map<String, Value>,
    /// The mirror of the primary link: `COMPANY_ID` of a contact, `CONTACT_ID` of a lead, deal or
    /// quote. A company has none.
    pub(super) main: Option<i64>,
}

impl Records {
    pub(super) fn list(&self, kind: Kind) -> &[Record] {
        self.0.get(&kind).map_or(&[], Vec::as_slice)
    }

    pub(super) fn find(&self, kind: Kind, id: i64) -> Option<&Record> {
        self.list(kind).iter().find(|record| record.id == id)
    }

    pub(super) fn exists(&self, kind: Kind, id: i64) -> bool {
        self.find(kind, id).is_some()
    }

    pub(super) fn find_mut(&mut self, kind: Kind, id: i64) -> Option<&mut Record> {
        let mut records = self.0.get_mut(&kind).into_iter().flatten();
        records.find(|record| record.id == id)
    }

    pub(super) fn remove(&mut self, kind: Kind, id: i64) {
        if let Some(records) = self.0.get_mut(&kind) {
            records.retain(|record| record.id != id);
        }
    }

    /// One more than the largest id.
    pub(super) fn next_id(&self, kind: Kind) -> i64 {
        let largest = self.list(kind).iter().map(|record| record.id).max();
        largest.unwrap_or(0).saturating_add(1)
    }

    pub(super) fn push(&mut self, kind: Kind, record: Record) {
        self.0.entry(kind).or_default().push(record);
    }

    /// Writes the mirror of a record; a link may name one that does not exist.
    pub(super) fn set_main(&mut self, kind: Kind, id: i64, main: Option<i64>) {
        if let Some(record) = self.find_mut(kind, id) {
            record.main = main;
            let key = super::fields::mirror_key(kind).to_owned();
            record.fields.insert(key, json!(main));
        }
    }
}

impl Record {
    /// A text field, empty when absent.
    pub(super) fn text(&self, key: &str) -> &str {
        self.fields
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    /// The first value of a list of phones or addresses, empty when there is none.
    pub(super) fn first(&self, key: &str) -> String {
        let values = multifield::of(self, key).into_iter();
        values.map(|one| one.value).next().unwrap_or_default()
    }

    /// Who has changed it, and when; a change is something that has happened with it.
    pub(super) fn changed(&mut self, user: i64, now: &str) {
        let marks = [
            ("updated_by", json!(user)),
            ("updated_time", json!(now)),
            ("last_activity_by", json!(user)),
            ("last_activity_time", json!(now)),
        ];
        let marks = marks.map(|(key, value)| (key.to_owned(), value));
        self.fields.extend(marks);
    }

    /// What people see: the title, or of a contact the name.
    pub(super) fn title(&self, kind: Kind) -> String {
        let title = match kind {
            Kind::Contact => format!("{} {}", self.text("name"), self.text("last_name")),
            Kind::Company | Kind::Lead | Kind::Deal | Kind::Quote => self.text("title").to_owned(),
        };
        match title.trim() {
            "" => format!("{} #{}", kind.caption(), self.id),
            title => title.to_owned(),
        }
    }
}
