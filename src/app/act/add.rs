//! Binding people one by one.

use super::key;
use super::single::Sorted;
use crate::app::fields::AddRequest;
use crate::app::visit::Visit;
use crate::app::{Asked, Failure, Fields, Outcome, Refused, Tab};
use crate::bindings::{Action, Id, Intent, Owner};
use crate::portal::{Batch, BatchAnswer, MethodError, Params};

impl Visit {
    /// Binds people, and where they come from another record, offers those who are left there.
    pub(super) async fn add_some(&mut self, fields: &Fields) -> Result<Tab, Failure> {
        let tab = self.add(fields).await?;
        Ok(self.with_rest(tab, fields).await)
    }

    pub(super) async fn add(&mut self, fields: &Fields) -> Result<Tab, Failure> {
        let asked = match AddRequest::read(self.visitor.owner, fields) {
            Ok(asked) => asked,
            Err(refusal) => return self.refuse(refusal).await,
        };
        self.bind(&asked).await
    }

    pub(super) async fn bind(&mut self, asked: &AddRequest) -> Result<Tab, Failure> {
        let intent = Intent {
            action: Action::Add,
            ids: asked.ids.clone(),
            undoes: None,
        };
        self.begin(intent, None, Vec::new()).await?;
        let mut batch = Batch::new(false);
        self.add_before(&mut batch, &asked.ids);
        for (place, &id) in asked.ids.iter().enumerate() {
            self.add_command(&mut batch, asked, place, id);
        }
        let Some(answer) = self.write_and_name(batch, &asked.ids).await? else {
            return self.show(Some(Outcome::Refused(Refused::Unsure))).await;
        };
        let reading = self.reading(&answer).await?;
        let outcome = self.added(asked, &answer)?;
        let tab = self.naming(reading, &answer).with(outcome);
        if asked.keep && self.on_company() {
            return self.keep_mains(asked, tab).await;
        }
        Ok(tab)
    }

    /// Where a contact has a main company but none of its rows is marked (`crm.company.contact.delete`
    /// leaves that behind), the portal marks the new row all the same. Then the main company is put
    /// back; whoever may not do that is refused by name, and the row goes again.
    async fn keep_mains(&mut self, asked: &AddRequest, tab: Tab) -> Result<Tab, Failure> {
        let here = self.visitor.id;
        let is_here = |id: &Id| {
            let person = tab.people.get(id);
            person.and_then(|person| person.company_id) == Some(here)
        };
        let taken = asked.ids.iter().copied().filter(is_here);
        let marks: Vec<(Id, Id)> = taken
            .filter_map(|id| Some((id, self.main_before(id)?)))
            .filter(|(_, company)| *company != here)
            .collect();
        if marks.is_empty() {
            return Ok(tab);
        }
        let contacts: Vec<Id> = marks.iter().map(|(id, _)| *id).collect();
        let companies = self.companies_of(&contacts).await?;
        let (_, refused) = self.mark(&tab.set, &marks, &companies).await?;
        if refused.is_empty() {
            let mut again = self.show(tab.outcome).await?;
            again.people.extend(
                tab.people
                    .into_iter()
                    .filter(|(id, _)| !contacts.contains(id)),
            );
            return Ok(again);
        }
        let mut batch = Batch::new(false);
        for &id in &refused {
            self.release(&mut batch, id);
        }
        self.write(&batch).await?;
        let ids = refused;
        let mut done = asked.ids.clone();
        done.retain(|id| !ids.contains(id));
        let asked = Refused::MainCompany(Asked {
            ids,
            keep_refused: true,
            done,
        });
        self.show(Some(Outcome::Refused(asked))).await
    }

    fn add_command(&self, batch: &mut Batch, asked: &AddRequest, place: usize, id: Id) {
        let steps = i64::try_from(place).unwrap_or(0) * 10;
        if asked.keep && self.visitor.owner == Owner::Company {
            let sort = asked
                .sort
                .unwrap_or(self.visitor.next_sort)
                .saturating_add(steps);
            let params = Params::new()
                .set("id", id)
                .set("fields[COMPANY_ID]", self.visitor.id)
                .set("fields[SORT]", sort);
            batch.add(key(id), "crm.contact.company.add", params);
            return;
        }
        let owner = self.visitor.owner;
        let mut params = Params::new()
            .set("id", self.visitor.id)
            .set(&format!("fields[{}]", owner.bound_key()), id);
        // The lead's page says that a new row without SORT gets 10 and so stands among the first.
        let last = (owner == Owner::Lead).then_some(self.visitor.next_sort);
        if let Some(sort) = asked.sort.or(last) {
            params = params.set("fields[SORT]", sort.saturating_add(steps));
        }
        if asked.primary && place == 0 {
            params = params.set("fields[IS_PRIMARY]", "Y");
        }
        batch.add(key(id), &format!("{}.add", owner.group()), params);
    }

    fn added(&self, asked: &AddRequest, answer: &BatchAnswer) -> Result<Outcome, Failure> {
        let sorted = Sorted::read(&asked.ids, answer)?;
        let of_theirs = |(_, error): &(Id, MethodError)| error.system().is_none();
        let is_kept = asked.keep && self.visitor.owner == Owner::Company;
        if is_kept && sorted.refused.iter().any(of_theirs) {
            let ids = sorted.refused.iter().map(|(id, _)| *id).collect();
            return Ok(Outcome::Refused(Refused::MainCompany(Asked {
                ids,
                keep_refused: true,
                done: sorted.done,
            })));
        }
        if !sorted.refused.is_empty() {
            return self.refused_rows(sorted, Vec::new());
        }
        Ok(if sorted.done.is_empty() {
            Outcome::AlreadyAdded(sorted.unchanged)
        } else {
            let (done, unchanged) = (sorted.done, sorted.unchanged);
            Outcome::Added { done, unchanged }
        })
    }
}
