//! Takes a change back, unless somebody else has changed the set since.

use super::carry::{Carried, Way};
use crate::app::visit::Visit;
use crate::app::{Asked, Failure, Fields, Outcome, Refused, Tab};
use crate::bindings::{
    Action, BindingSet, Id, Intent, Named, Past, Refusal, Snapshot, Undo, action,
};
use crate::portal::{Batch, Reading, crm};
use crate::store::Change;
use std::collections::BTreeMap;

/// Rows that are written one by one; more of them are one set.
const ROWS: usize = 40;
/// The key of the command that reads those who are not bound now.
const COMING: &str = "coming";

impl Visit {
    pub(super) async fn undo(&mut self, fields: &Fields) -> Result<Tab, Failure> {
        let (id, takes) = match asked(fields) {
            Ok(asked) => asked,
            Err(refusal) => return self.refuse(refusal).await,
        };
        let stored = self.app.0.store.change(self.record(), id).await?;
        let Some(change) = stored else {
            return self.refused_undo(Refused::NoChange).await;
        };
        match (&change.before, &change.after) {
            (Some(before), Some(after)) => self.take_back(&change, before, after, takes).await,
            _ => self.refused_undo(Refused::NotUndoable).await,
        }
    }

    async fn refused_undo(&mut self, refused: Refused) -> Result<Tab, Failure> {
        self.show(Some(Outcome::Refused(refused))).await
    }

    async fn take_back(
        &mut self,
        change: &Change,
        before: &Snapshot,
        after: &Snapshot,
        takes: bool,
    ) -> Result<Tab, Failure> {
        let owner = self.visitor.owner;
        let past = Past {
            owner,
            owner_id: self.visitor.id,
            before,
            after,
        };
        let ids = |snapshot: &Snapshot| snapshot.set.ids().collect::<Vec<Id>>();
        let coming: Vec<Id> = ids(before)
            .into_iter()
            .filter(|id| !after.set.contains(*id))
            .collect();
        let coming = |batch: &mut Batch| crm::people(batch, COMING, owner, &coming);
        let (mut reading, answer) = self.read(coming).await?;
        let people = crm::people_in(&answer, COMING);
        let now = reading.people.values().chain(&people);
        let now = self.snapshot(reading.set.clone(), now);
        let people = people.into_iter().map(|person| (person.id, person));
        reading.people.extend(people);
        if let Some(difference) = past.changed_since(&now) {
            let tab = self.with_names(self.tab(reading), &difference).await?;
            let since = Refused::ChangedSince(difference);
            return Ok(tab.with(Outcome::Refused(since)));
        }
        let unseen = |id: &Id| !reading.people.contains_key(id);
        let unseen: Vec<Id> = past.concerned(&now).filter(unseen).collect();
        if !unseen.is_empty() {
            let unreadable = Refused::Unreadable(unseen);
            return Ok(self.tab(reading).with(Outcome::Refused(unreadable)));
        }
        let companies = self.companies_of(&past.in_question(&now)).await?;
        let named = if takes {
            Named::Everybody
        } else {
            Named::Nobody
        };
        let undo = past.way_back(&now, &companies, named);
        if undo.is_empty() {
            return Ok(self.tab(reading).with(Outcome::Unchanged));
        }
        let is_asked = !takes && !undo.strays.is_empty();
        if is_asked || (!undo.plan.moves.is_empty() && undo.plan.aside().is_none()) {
            let ids = [undo.strays, undo.plan.moves].concat();
            return Ok(self.ask_to_take(reading, ids));
        }
        let intent = Intent {
            action: Action::Undo,
            ids: ids(before),
            undoes: Some(change.id),
        };
        self.begin(intent, Some(now.clone()), undo.plan.removed.clone())
            .await?;
        self.go_back(reading, &now, &undo, &companies, named).await
    }

    async fn go_back(
        &mut self,
        reading: Reading,
        now: &Snapshot,
        undo: &Undo,
        companies: &BTreeMap<Id, BindingSet>,
        named: Named,
    ) -> Result<Tab, Failure> {
        let (set, refused) = self.mark(&now.set, &undo.marks, companies).await?;
        if !refused.is_empty() && named == Named::Nobody {
            self.mark_as_before(now, &set, undo, companies).await?;
            return Ok(self.ask_to_take(reading, refused));
        }
        let owner = self.visitor.owner;
        let plan = undo
            .plan
            .rest(owner, &set, &undo.wanted, &undo.elsewhere, named);
        if plan.is_empty() {
            return self.show(Some(Outcome::Undone)).await;
        }
        let written = plan.removed.len() + plan.changed.len();
        let way = Way {
            plan: &plan,
            wanted: &undo.wanted,
            elsewhere: &undo.elsewhere,
            named,
            by_rows: undo.only_comes_and_goes(&now.set) && written <= ROWS,
        };
        match self.carry(&set, &way, Outcome::Undone).await? {
            Carried::Through(tab) => Ok(*tab),
            Carried::Nowhere(ids) => {
                self.mark_as_before(now, &set, undo, companies).await?;
                Ok(self.ask_to_take(reading, ids))
            }
        }
    }

    /// Main companies that were put back already go to where they were when the person was not asked
    /// yet.
    async fn mark_as_before(
        &mut self,
        now: &Snapshot,
        set: &BindingSet,
        undo: &Undo,
        companies: &BTreeMap<Id, BindingSet>,
    ) -> Result<(), Failure> {
        let main = |(id, _): &(Id, Id)| Some((*id, now.mains.get(id).copied().flatten()?));
        let marks: Vec<(Id, Id)> = undo.marks.iter().filter_map(main).collect();
        self.mark(set, &marks, companies).await?;
        Ok(())
    }

    fn ask_to_take(&self, reading: Reading, ids: Vec<Id>) -> Tab {
        let keep_refused = false;
        let done = Vec::new();
        let asked = Asked {
            ids,
            keep_refused,
            done,
        };
        let asked = Outcome::Refused(Refused::MainCompany(asked));
        self.tab(reading).with(asked)
    }
}

/// The change to be taken back, and whether main companies may move for it.
fn asked(fields: &Fields) -> Result<(i64, bool), Refusal> {
    let field = "change_id";
    let id = fields.one(field).ok_or(Refusal::MissingField { field })?;
    Ok((action::id(field, id)?, fields.takes()? == Some(true)))
}
