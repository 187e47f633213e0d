//! Puts main companies back, each by the rows of its contact.

use super::key;
use crate::app::Failure;
use crate::app::visit::Visit;
use crate::bindings::{Binding, BindingSet, Id, Owner};
use crate::portal::batch::MOST_COMMANDS;
use crate::portal::{Batch, BatchAnswer, Params, Person, crm};
use std::collections::BTreeMap;

/// Contacts per request: two commands each, and the reading.
const CONTACTS: usize = 20;
/// The key of the command that reads whose main company is which.
const MAINS: &str = "mains";

impl Visit {
    /// The companies of contacts, as far as the person may see them.
    pub(super) async fn companies_of(
        &self,
        contacts: &[Id],
    ) -> Result<BTreeMap<Id, BindingSet>, Failure> {
        let mut found = BTreeMap::new();
        for some in contacts.chunks(MOST_COMMANDS) {
            let mut batch = Batch::new(false);
            for &id in some {
                let params = Params::new().set("id", id);
                batch.add(key(id), "crm.contact.company.items.get", params);
            }
            let answer = self.batch(&batch).await?;
            let companies = |id| {
                let rows = answer.result(&key(id))?;
                Some((id, crm::bindings(rows, Owner::Contact)?))
            };
            found.extend(some.iter().filter_map(|id| companies(*id)));
        }
        Ok(found)
    }

    /// Makes each company the main one of its contact. Answers the set as it is then, and for whom
    /// that could not be done.
    pub(super) async fn mark(
        &mut self,
        set: &BindingSet,
        marks: &[(Id, Id)],
        companies: &BTreeMap<Id, BindingSet>,
    ) -> Result<(BindingSet, Vec<Id>), Failure> {
        let (mut after, mut refused) = (set.clone(), Vec::new());
        for some in marks.chunks(CONTACTS) {
            let mut batch = Batch::new(false);
            for &(id, company) in some {
                self.add_mark(&mut batch, &after, (id, company), companies.get(&id));
            }
            let contacts: Vec<Id> = some.iter().map(|(id, _)| *id).collect();
            self.add_bindings(&mut batch, crm::BIND);
            crm::people(&mut batch, MAINS, self.visitor.owner, &contacts);
            let answer = self.write(&batch).await?;
            if let Some(answer) = &answer {
                self.bind_to_theirs(some, answer, companies).await?;
            }
            let read = answer.and_then(|answer| {
                let set = self.set_in(&answer, crm::BIND)?;
                Some((set, crm::people_in(&answer, MAINS)))
            });
            let (now, people) = match read {
                Some(read) => read,
                None => (
                    self.read(|_| ()).await?.0.set,
                    self.people(&contacts).await?,
                ),
            };
            let lost = |row: &&Binding| after.contains(row.id) && !now.contains(row.id);
            let lost: Vec<Binding> = after.rows().iter().filter(lost).copied().collect();
            let lost: Vec<Binding> = lost
                .into_iter()
                .filter(|row| contacts.contains(&row.id))
                .collect();
            after = now;
            if !lost.is_empty() {
                self.bind_again(&lost).await?;
                after = self.read(|_| ()).await?.0.set;
            }
            let is_main = |(id, company): &(Id, Id)| {
                let is_theirs =
                    |person: &Person| person.id == *id && person.company_id == Some(*company);
                people.iter().any(is_theirs)
            };
            let missed = some.iter().filter(|mark| !is_main(mark));
            refused.extend(missed.map(|(id, _)| *id));
        }
        Ok((after, refused))
    }

    /// The portal marks the first company that is left when the marked one goes. So where that is the
    /// one that is wanted, only our own row goes and comes back; elsewhere the other one does.
    fn add_mark(
        &self,
        batch: &mut Batch,
        set: &BindingSet,
        (id, company): (Id, Id),
        companies: Option<&BindingSet>,
    ) {
        let here = self.visitor.id;
        let Some(companies) = companies else {
            return;
        };
        let rows = companies.rows().iter().filter(|row| row.id != here);
        let others: Vec<&Binding> = rows.collect();
        let is_first = |row: &&Binding| others.iter().all(|other| row.sort <= other.sort);
        let firsts: Vec<&&Binding> = others.iter().filter(|row| is_first(row)).collect();
        let ours = set.get(id);
        match (company == here, firsts.as_slice(), ours) {
            (true, _, Some(row)) => {
                self.delete_command(batch, format!("d{id}"), id);
                self.add_row(batch, row);
            }
            (false, [first], Some(row)) if first.id == company => {
                self.release(batch, id);
                self.attach(batch, row);
            }
            _ => {
                let sort = companies.get(company).map_or(10, |row| row.sort);
                let params = of_contact(id, company);
                batch.add(format!("d{id}"), "crm.contact.company.delete", params);
                add_main(batch, id, company, sort);
            }
        }
    }

    /// A company that was taken from its contact and not given back is given back once more.
    async fn bind_to_theirs(
        &mut self,
        marks: &[(Id, Id)],
        answer: &BatchAnswer,
        companies: &BTreeMap<Id, BindingSet>,
    ) -> Result<(), Failure> {
        let mut batch = Batch::new(false);
        for &(id, company) in marks
            .iter()
            .filter(|(_, company)| *company != self.visitor.id)
        {
            let is_lost =
                answer.error(&key(id)).is_some() && answer.error(&format!("d{id}")).is_none();
            let row = companies.get(&id).and_then(|set| set.get(company));
            if let Some(row) = row.filter(|_| is_lost) {
                add_main(&mut batch, id, company, row.sort);
            }
        }
        if !batch.is_empty() {
            self.write(&batch).await?;
        }
        Ok(())
    }
}

fn of_contact(id: Id, company: Id) -> Params {
    Params::new()
        .set("id", id)
        .set("fields[COMPANY_ID]", company)
}

fn add_main(batch: &mut Batch, id: Id, company: Id, sort: i64) {
    let params = of_contact(id, company)
        .set("fields[SORT]", sort)
        .set("fields[IS_PRIMARY]", "Y");
    batch.add(key(id), "crm.contact.company.add", params);
}
