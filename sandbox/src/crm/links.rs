//! The link tables: one record per pair, shared by both directions between companies and contacts.

use super::kind::Kind;
use std::collections::HashMap;

/// A direction in which bindings are read and written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Side {
    /// Type of the record whose set it is.
    pub(super) owner: Kind,
}

/// A link as its owner sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Row {
    /// Id of the bound record.
    pub(super) id: i64,
    pub(super) sort: i64,
    pub(super) primary: bool,
}

/// One record of a link table.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Link {
    /// The owner that is not the contact; it also names the table.
    pub(super) owner: Kind,
    pub(super) owner_id: i64,
    pub(super) contact_id: i64,
    pub(super) sort: i64,
    /// The flag as the owner sees it.
    pub(super) primary: bool,
    /// The flag as the contact sees it: only the documented profile keeps two.
    pub(super) reverse: bool,
    /// The state listed it under the contact.
    pub(super) listed_by_contact: bool,
}

/// All link tables in the order of the state.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Links(pub(super) Vec<Link>);

impl Side {
    /// Type of the bound records.
    pub(super) fn bound(self) -> Kind {
        match self.owner {
            Kind::Contact => Kind::Company,
            Kind::Company | Kind::Lead | Kind::Deal | Kind::Quote => Kind::Contact,
        }
    }

    /// The key of the bound id in requests and answers.
    pub(super) fn key(self) -> &'static str {
        match self.bound() {
            Kind::Company => "COMPANY_ID",
            Kind::Contact | Kind::Lead | Kind::Deal | Kind::Quote => "CONTACT_ID",
        }
    }

    /// The same links from the other end; leads, deals and quotes are never asked for theirs.
    pub(super) fn reversed(self) -> Self {
        Self {
            owner: self.bound(),
        }
    }

    /// Table, owner and contact of a pair.
    fn place(self, owner_id: i64, bound_id: i64) -> (Kind, i64, i64) {
        match self.owner {
            Kind::Contact => (Kind::Company, bound_id, owner_id),
            owner @ (Kind::Company | Kind::Lead | Kind::Deal | Kind::Quote) => {
                (owner, owner_id, bound_id)
            }
        }
    }
}

impl Link {
    /// A link as the state lists it.
    pub(super) fn new(side: Side, owner_id: i64, row: Row) -> Self {
        let (owner, owner_id, contact_id) = side.place(owner_id, row.id);
        Self {
            owner,
            owner_id,
            contact_id,
            sort: row.sort,
            primary: row.primary,
            reverse: row.primary,
            listed_by_contact: side.owner == Kind::Contact,
        }
    }

    /// The flag that this side reads.
    pub(super) fn flag_mut(&mut self, side: Side) -> &mut bool {
        match side.owner {
            Kind::Contact => &mut self.reverse,
            Kind::Company | Kind::Lead | Kind::Deal | Kind::Quote => &mut self.primary,
        }
    }

    /// Sets the one flag that both sides share.
    pub(super) fn set_both_flags(&mut self, flag: bool) {
        self.primary = flag;
        self.reverse = flag;
    }

    /// The row and its owner as seen from this side, if the link is in its table.
    fn seen_from(&self, side: Side) -> Option<(i64, Row)> {
        let (owner_id, id, primary) = match side.owner {
            Kind::Contact if self.owner == Kind::Company => {
                (self.contact_id, self.owner_id, self.reverse)
            }
            owner if owner == self.owner => (self.owner_id, self.contact_id, self.primary),
            Kind::Company | Kind::Contact | Kind::Lead | Kind::Deal | Kind::Quote => return None,
        };
        let sort = self.sort;
        Some((owner_id, Row { id, sort, primary }))
    }
}

impl Links {
    /// The rows of an owner by SORT, then bound id.
    pub(super) fn rows(&self, side: Side, owner_id: i64) -> Vec<Row> {
        let seen = self.0.iter().filter_map(|link| link.seen_from(side));
        let own = seen.filter(|(owner, _)| *owner == owner_id);
        let mut rows: Vec<Row> = own.map(|(_, row)| row).collect();
        rows.sort_by_key(|row| (row.sort, row.id));
        rows
    }

    /// Bound ids of a record in the same order.
    pub(super) fn bound_ids(&self, kind: Kind, id: i64) -> Vec<i64> {
        let rows = self.rows(Side { owner: kind }, id);
        rows.iter().map(|row| row.id).collect()
    }

    /// The smallest bound id with the flag: what the mirror field shows.
    pub(super) fn main(&self, side: Side, owner_id: i64) -> Option<i64> {
        let rows = self.rows(side, owner_id);
        rows.iter()
            .filter(|row| row.primary)
            .map(|row| row.id)
            .min()
    }

    /// The same of every owner that has one.
    pub(super) fn mains(&self, side: Side) -> HashMap<i64, i64> {
        let mut mains = HashMap::new();
        let seen = self.0.iter().filter_map(|link| link.seen_from(side));
        for (owner, row) in seen.filter(|(_, row)| row.primary) {
            let main = mains.entry(owner).or_insert(row.id);
            *main = row.id.min(*main);
        }
        mains
    }

    pub(super) fn find_mut(&mut self, side: Side, owner_id: i64, id: i64) -> Option<&mut Link> {
        let place = side.place(owner_id, id);
        self.0
            .iter_mut()
            .find(|link| (link.owner, link.owner_id, link.contact_id) == place)
    }

    pub(super) fn contains(&self, side: Side, owner_id: i64, id: i64) -> bool {
        let place = side.place(owner_id, id);
        self.0
            .iter()
            .any(|link| (link.owner, link.owner_id, link.contact_id) == place)
    }

    /// The owners of one type that a contact is bound to.
    pub(super) fn owners_of(&self, owner: Kind, contact: i64) -> Vec<i64> {
        let links = self.0.iter();
        links
            .filter(|link| link.owner == owner && link.contact_id == contact)
            .map(|link| link.owner_id)
            .collect()
    }

    /// The links between one contact and its companies.
    pub(super) fn companies_of_mut(&mut self, contact: i64) -> impl Iterator<Item = &mut Link> {
        self.0
            .iter_mut()
            .filter(move |link| link.owner == Kind::Company && link.contact_id == contact)
    }

    pub(super) fn remove(&mut self, side: Side, owner_id: i64, id: i64) {
        let place = side.place(owner_id, id);
        self.0
            .retain(|link| (link.owner, link.owner_id, link.contact_id) != place);
    }
}
