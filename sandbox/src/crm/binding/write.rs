//! Executing a change: link rows, and the mirror fields that follow from them.

use super::Binding;
use super::diff::{Item, Primary};
use crate::crm::kind::Kind;
use crate::crm::links::{Link, Row, Side};
use crate::crm::settings::CompanySet;

impl Binding<'_> {
    /// Inserts or updates rows; a SORT that is still unknown comes from the place in the list.
    /// `existing` says what happens on a company to the flag of rows that were there before.
    pub(super) fn write(&mut self, owner: i64, items: &[Item], existing: CompanySet) {
        let places = (1..).map(|place| place * 10);
        for (place, item) in places.zip(items) {
            let row = Row {
                id: item.id,
                sort: item.sort.unwrap_or(place),
                primary: item.primary != Primary::No,
            };
            if self.flags_main_company() {
                self.write_from_company(owner, row, existing);
            } else {
                self.write_row(owner, row);
            }
        }
        if !items.is_empty() {
            self.follow_primary(owner);
        }
    }

    /// Deletes rows and lets the mirrors follow.
    pub(super) fn remove(&mut self, owner: i64, ids: &[i64]) {
        for id in ids {
            self.call.data.links.remove(self.side, owner, *id);
            if self.side.owner == Kind::Company {
                self.leave_company(owner, *id);
            }
        }
        self.follow_primary(owner);
    }

    /// Today's portals: binding from the company makes it the main company of the contact.
    fn write_from_company(&mut self, company: i64, row: Row, existing: CompanySet) {
        let links = &mut self.call.data.links;
        let existed = links.contains(self.side, company, row.id);
        let primary = !existed || existing == CompanySet::AllY || row.primary;
        self.write_row(company, Row { primary, ..row });
        if !primary {
            return;
        }
        for link in self.call.data.links.companies_of_mut(row.id) {
            if link.owner_id != company {
                link.set_both_flags(false);
            }
        }
        let records = &mut self.call.data.records;
        records.set_main(Kind::Contact, row.id, Some(company));
    }

    pub(super) fn write_row(&mut self, owner: i64, row: Row) {
        let (side, apart) = (self.side, self.flags_apart());
        let links = &mut self.call.data.links;
        if let Some(link) = links.find_mut(side, owner, row.id) {
            link.sort = row.sort;
            if apart {
                *link.flag_mut(side) = row.primary;
            } else {
                link.set_both_flags(row.primary);
            }
            return;
        }
        let mut link = Link::new(side, owner, row);
        if apart {
            self.flag_other_side(&mut link, owner, row.id);
        }
        self.call.data.links.0.push(link);
    }

    /// The documentation gives companies and contacts a flag per side.
    fn flags_apart(&self) -> bool {
        self.documented() && matches!(self.side.owner, Kind::Company | Kind::Contact)
    }

    /// Where each side has its own flag: seen from the other one, a new row is primary only if
    /// there was none.
    fn flag_other_side(&mut self, link: &mut Link, owner: i64, id: i64) {
        let other = self.side.reversed();
        let alone = self.call.data.links.rows(other, id).is_empty();
        *link.flag_mut(other) = alone;
        if alone && self.side.owner == Kind::Company {
            let records = &mut self.call.data.records;
            records.set_main(Kind::Contact, id, Some(owner));
        }
    }

    /// The mirror of every owner but a company is the smallest primary id.
    fn follow_primary(&mut self, owner: i64) {
        if self.side.owner != Kind::Company {
            let main = self.call.data.links.main(self.side, owner);
            let records = &mut self.call.data.records;
            records.set_main(self.side.owner, owner, main);
        }
    }

    /// A contact whose main company let it go gets the smallest other one, whatever its flag.
    fn leave_company(&mut self, company: i64, contact: i64) {
        let found = self.call.data.records.find(Kind::Contact, contact);
        if found.is_some_and(|contact| contact.main == Some(company)) {
            let owner = Kind::Contact;
            let rest = self.call.data.links.rows(Side { owner }, contact);
            let main = rest.iter().map(|row| row.id).min();
            self.call.data.records.set_main(owner, contact, main);
        }
    }
}
