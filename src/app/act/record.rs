//! What is written down about a change: what is meant before anything is sent, what became of it
//! after. Without the first nothing is sent.

use crate::app::visit::Visit;
use crate::app::{App, Failure, Outcome, Refused, Tab};
use crate::bindings::{BindingSet, Id, Intent, Owner, Snapshot};
use crate::portal::{Batch, BatchAnswer, Person, Reading, crm};
use crate::store::{ChangeStatus, NewChange, StoreError};
use std::collections::BTreeMap;

/// The key of the command that reads the set inside the request that writes it.
pub(super) const BEFORE: &str = "before";
/// The key of the command that reads the people concerned before they are written.
const CONCERNED: &str = "concerned";
/// The key of the command that reads those who shall be unbound, when they are.
const LEFT: &str = "left";

/// A change that is being made.
#[derive(Debug)]
pub(in crate::app) struct Recording {
    mark: UnderWay,
    intent: Intent,
    before: Option<Snapshot>,
    /// Something was sent that may have changed something.
    is_sent: bool,
    /// On a company: those whose main company has to be read though they are not bound any more.
    leaving: Vec<Id>,
    left: BTreeMap<Id, Option<Id>>,
    /// What was read since the last of our writes.
    seen: Option<Snapshot>,
}

/// Tells every opening of a tab in this process that the change has not been cut off.
#[derive(Debug)]
struct UnderWay {
    app: App,
    id: i64,
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.app.0.memory.ended(self.id);
    }
}

impl Visit {
    /// Writes down what is about to be done. `before` is the set as it was read for it, if it was.
    pub(super) async fn begin(
        &mut self,
        intent: Intent,
        before: Option<Snapshot>,
        leaving: Vec<Id>,
    ) -> Result<(), Failure> {
        let new = NewChange {
            record: self.record(),
            user_id: self.visitor.user_id,
            intent: &intent,
            before: before.as_ref(),
            node: self.app.0.node,
        };
        let id = self.app.0.store.begin_change(new, self.app.now()).await?;
        self.app.0.memory.begun(id);
        let app = self.app.clone();
        self.recording = Some(Recording {
            mark: UnderWay { app, id },
            intent,
            before,
            is_sent: false,
            leaving: if self.on_company() {
                leaving
            } else {
                Vec::new()
            },
            left: BTreeMap::new(),
            seen: None,
        });
        Ok(())
    }

    /// Reads, in front of the first write of a batch, the set and whose main company is which.
    pub(super) fn add_before(&self, batch: &mut Batch, concerned: &[Id]) {
        self.add_bindings(batch, BEFORE);
        if self.on_company() {
            crm::people(batch, CONCERNED, self.visitor.owner, concerned);
        }
    }

    /// Keeps what [`Visit::add_before`] brought, where nothing was known before.
    pub(super) fn keep_before(&mut self, answer: &BatchAnswer) {
        let Some(set) = self.set_in(answer, BEFORE) else {
            return;
        };
        let people = crm::people_in(answer, CONCERNED);
        let before = self.snapshot(set, &people);
        if let Some(recording) = &mut self.recording {
            recording.before.get_or_insert(before);
        }
    }

    /// The main company that somebody had before the change.
    pub(super) fn main_before(&self, id: Id) -> Option<Id> {
        let before = self.recording.as_ref()?.before.as_ref()?;
        before.mains.get(&id).copied().flatten()
    }

    /// Somebody else changed the set from `seen` to `found` before our write: that was theirs.
    pub(super) fn overtaken(&mut self, seen: &BindingSet, found: &BindingSet) {
        if let Some(recording) = &mut self.recording {
            let before = recording.before.take();
            recording.before = before.map(|before| before.rebased(seen, found));
        }
    }

    /// A request was sent of which nobody can say that nothing came.
    pub(super) fn sent(&mut self) {
        if let Some(recording) = &mut self.recording {
            recording.is_sent = true;
            recording.seen = None;
        }
    }

    /// Asks for those who shall be unbound, too: they are not among the people of the tab then.
    pub(in crate::app) fn add_leaving(&self, batch: &mut Batch) {
        if let Some(recording) = &self.recording {
            crm::people(batch, LEFT, self.visitor.owner, &recording.leaving);
        }
    }

    /// Keeps what was read after a write, whatever becomes of the request that asked for it.
    pub(in crate::app) fn keep_seen(&mut self, reading: &Reading, answer: &BatchAnswer) {
        let Some(mut recording) = self.recording.take() else {
            return;
        };
        let left = crm::people_in(answer, LEFT).into_iter();
        let left = left.map(|person| (person.id, person.company_id));
        recording.left.extend(left);
        recording.seen = Some(self.after(&recording, &reading.set, reading.people.values()));
        self.recording = Some(recording);
    }

    /// The bindings with the main companies of `people`.
    pub(super) fn snapshot<'a>(
        &self,
        set: BindingSet,
        people: impl IntoIterator<Item = &'a Person>,
    ) -> Snapshot {
        let people = people.into_iter().filter(|_| self.on_company());
        let mains = people
            .map(|person| (person.id, person.company_id))
            .collect();
        Snapshot { set, mains }
    }

    /// Completes what [`Visit::begin`] wrote. Where nothing can have been done, it is forgotten;
    /// where nobody knows, it stays as it is, and the next opening of the tab shows it.
    pub(super) async fn finish(&mut self, done: Result<Tab, Failure>) -> Result<Tab, Failure> {
        let Some(recording) = self.recording.take() else {
            return done;
        };
        let id = recording.mark.id;
        let mut done = done;
        let kept = match &mut done {
            _ if !recording.is_sent => self.app.0.store.forget_change(id).await,
            Ok(tab) => {
                let after = self.after(&recording, &tab.set, tab.people.values());
                let completed = self.complete(&recording, &after, end(tab)).await;
                completed.map(|is_change| tab.change = is_change.then_some(id))
            }
            Err(_) => match &recording.seen {
                Some(seen) => self.complete(&recording, seen, None).await.map(drop),
                None => Ok(()),
            },
        };
        if let Err(error) = kept {
            // The portal has done it: the person is told so, and the next opening completes this.
            let error = &error as &dyn std::error::Error;
            tracing::error!(
                error,
                change = id,
                "the end of a change was not written down"
            );
        }
        done
    }

    /// Completes the change with the set that was read after it. Says whether it can be taken back.
    /// With an `end` it is kept although the set is as it was before.
    async fn complete(
        &self,
        recording: &Recording,
        after: &Snapshot,
        end: Option<ChangeStatus>,
    ) -> Result<bool, StoreError> {
        let id = recording.mark.id;
        let before = recording.before.as_ref();
        let is_nothing = before.is_some_and(|before| before.until(after).is_empty());
        let store = &self.app.0.store;
        if is_nothing && end.is_none() {
            store.forget_change(id).await?;
            return Ok(false);
        }
        let status = end.unwrap_or(ChangeStatus::Done);
        let now = self.app.now();
        store.end_change(id, status, before, after, now).await?;
        Ok(before.is_some() && !is_nothing)
    }

    /// The set as it was read after the change, and the main companies of those concerned.
    fn after<'a>(
        &self,
        recording: &Recording,
        set: &BindingSet,
        people: impl Iterator<Item = &'a Person>,
    ) -> Snapshot {
        let is_concerned = |id: Id| match &recording.before {
            Some(before) => before.mains.contains_key(&id) || !before.set.contains(id),
            None => recording.intent.ids.contains(&id),
        };
        let people = people.filter(|person| is_concerned(person.id));
        let mut after = self.snapshot(set.clone(), people);
        for (id, main) in &recording.left {
            after.mains.entry(*id).or_insert(*main);
        }
        after
    }

    pub(super) fn on_company(&self) -> bool {
        self.visitor.owner == Owner::Company
    }
}

/// How a change ended of which the set alone does not tell whether there was one.
fn end(tab: &Tab) -> Option<ChangeStatus> {
    match &tab.outcome {
        Some(Outcome::Refused(Refused::Unsure)) => Some(ChangeStatus::Unsure),
        Some(Outcome::Repeat) => Some(ChangeStatus::Done),
        _ => None,
    }
}
