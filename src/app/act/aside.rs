//! Writes of a company's rows that are made from the contact's side, because from the company's
//! side each would make this company the contact's main one.

use super::key;
use crate::app::Failure;
use crate::app::visit::Visit;
use crate::bindings::{Binding, BindingSet, Id};
use crate::portal::{Batch, Params, crm};

/// Contacts per request: two commands each, and the reading.
const CONTACTS: usize = 20;

impl Visit {
    /// Gives `rows` their SORT from the contact's side and returns the set as it is then. `None`
    /// when the person may not do that for everybody; what was done of it is undone.
    pub(super) async fn write_aside(
        &mut self,
        set: &BindingSet,
        rows: &[Binding],
    ) -> Result<Option<BindingSet>, Failure> {
        if !self.are_marked_elsewhere(rows).await? {
            return Ok(None);
        }
        let (mut after, mut refused) = (set.clone(), false);
        for some in rows.chunks(CONTACTS) {
            let (now, all_done) = self.rebind(&after, some).await?;
            after = now;
            refused = !all_done;
            if refused {
                break;
            }
        }
        if !refused {
            return Ok(Some(after));
        }
        let is_changed = |row: &&Binding| {
            let old = set.get(row.id).map(|old| old.sort);
            after.get(row.id).map(|new| new.sort) != old
        };
        let changed: Vec<Id> = rows.iter().filter(is_changed).map(|row| row.id).collect();
        let (old, new): (Vec<Id>, Vec<Id>) = changed.into_iter().partition(|id| set.contains(*id));
        let old: Vec<Binding> = old.iter().filter_map(|id| set.get(*id)).copied().collect();
        for some in old.chunks(CONTACTS) {
            self.rebind(&after, some).await?;
        }
        for some in new.chunks(CONTACTS) {
            let mut batch = Batch::new(false);
            for &id in some {
                self.release(&mut batch, id);
            }
            self.write(&batch).await?;
        }
        Ok(None)
    }

    /// Whether each contact has a marked company besides this one. Where none is marked, though a
    /// main company is set (`crm.company.contact.delete` leaves that behind), the portal would mark
    /// this one as soon as it is bound.
    async fn are_marked_elsewhere(&self, rows: &[Binding]) -> Result<bool, Failure> {
        let contacts: Vec<Id> = rows.iter().map(|row| row.id).collect();
        let companies = self.companies_of(&contacts).await?;
        let is_marked = |id: &Id| {
            let mut rows = companies.get(id).into_iter().flat_map(BindingSet::rows);
            rows.any(|other| other.primary && other.id != self.visitor.id)
        };
        Ok(contacts.iter().all(is_marked))
    }

    /// Unbinds and binds `rows` from the contact's side in one request. The mark of their main
    /// company is another row's and stays there. Says whether all have their SORT then.
    async fn rebind(
        &mut self,
        set: &BindingSet,
        rows: &[Binding],
    ) -> Result<(BindingSet, bool), Failure> {
        let mut batch = Batch::new(false);
        for row in rows {
            if set.contains(row.id) {
                self.release(&mut batch, row.id);
            }
            self.attach(&mut batch, row);
        }
        self.add_bindings(&mut batch, crm::BIND);
        let answer = self.write(&batch).await?;
        let read = answer.and_then(|answer| self.set_in(&answer, crm::BIND));
        let mut after = match read {
            Some(after) => after,
            None => self.read(|_| ()).await?.0.set,
        };
        let lost = |row: &&Binding| set.contains(row.id) && !after.contains(row.id);
        let lost: Vec<Binding> = rows.iter().filter(lost).copied().collect();
        if !lost.is_empty() {
            let mut batch = Batch::new(false);
            for row in &lost {
                self.attach(&mut batch, row);
            }
            self.write(&batch).await?;
            after = self.read(|_| ()).await?.0.set;
        }
        let is_done = |row: &Binding| after.get(row.id).is_some_and(|now| now.sort == row.sort);
        let all_done = rows.iter().all(is_done);
        Ok((after, all_done))
    }

    /// Reads the bindings alone.
    pub(super) fn add_bindings(&self, batch: &mut Batch, key: &str) {
        let group = self.visitor.owner.group();
        let params = Params::new().set("id", self.visitor.id);
        batch.add(key, &format!("{group}.items.get"), params);
    }

    pub(super) fn release(&self, batch: &mut Batch, id: Id) {
        let params = Params::new()
            .set("id", id)
            .set("fields[COMPANY_ID]", self.visitor.id);
        batch.add(format!("d{id}"), "crm.contact.company.delete", params);
    }

    pub(super) fn attach(&self, batch: &mut Batch, row: &Binding) {
        let params = Params::new()
            .set("id", row.id)
            .set("fields[COMPANY_ID]", self.visitor.id)
            .set("fields[SORT]", row.sort);
        batch.add(key(row.id), "crm.contact.company.add", params);
    }
}
