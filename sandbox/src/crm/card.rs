//! What the portal's own pages show, whatever the viewer may read.

use super::Crm;
use super::data::Record;
use super::kind::Kind;
use super::links::Side;

/// A record as the portal's own card shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Title of the record.
    pub title: String,
    /// The bound contacts (of a contact: companies) by SORT, then id.
    pub rows: Vec<CardRow>,
}

/// One bound record of a [`Card`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRow {
    /// Id of the bound record.
    pub id: i64,
    /// Its title; `None` when it does not exist.
    pub name: Option<String>,
    /// Position, empty for companies.
    pub post: String,
    /// First phone number or nothing.
    pub phone: String,
    /// First e-mail address or nothing.
    pub email: String,
    /// SORT of the link.
    pub sort: i64,
    /// `IS_PRIMARY` of the link.
    pub primary: bool,
}

impl Crm {
    /// Title of a record by entity type id (1 lead, 2 deal, 3 contact, 4 company, 7 quote).
    #[must_use]
    pub fn title(&self, owner_type: i64, id: i64) -> Option<String> {
        let kind = Kind::from_type_id(owner_type)?;
        Some(self.data.records.find(kind, id)?.title(kind))
    }

    /// A record and what is bound to it.
    #[must_use]
    pub fn card(&self, owner_type: i64, id: i64) -> Option<Card> {
        let owner = Kind::from_type_id(owner_type)?;
        let title = self.title(owner_type, id)?;
        let side = Side { owner };
        let rows = self.data.links.rows(side, id).into_iter().map(|row| {
            let bound = self.data.records.find(side.bound(), row.id);
            let text = |key| bound.map(|record| record.text(key).to_owned());
            let first = |key| bound.map(|record| record.first(key));
            CardRow {
                id: row.id,
                name: bound.map(|record: &Record| record.title(side.bound())),
                post: text("post").unwrap_or_default(),
                phone: first("phone").unwrap_or_default(),
                email: first("email").unwrap_or_default(),
                sort: row.sort,
                primary: row.primary,
            }
        });
        let rows = rows.collect();
        Some(Card { title, rows })
    }

    /// Ids and titles of all records of a type.
    #[must_use]
    pub fn records(&self, owner_type: i64) -> Vec<(i64, String)> {
        let Some(kind) = Kind::from_type_id(owner_type) else {
            return Vec::new();
        };
        let records = self.data.records.list(kind).iter();
        records
            .map(|record| (record.id, record.title(kind)))
            .collect()
    }
}
