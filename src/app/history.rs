//! The history of a record: what was changed, drawn with the names that the viewer's own token brings,
//! and for how long it is kept.

use super::visit::Visit;
use super::{App, Failure, Tab};
use crate::bindings::{Difference, Id, Owner, Snapshot};
use crate::portal::{Batch, BatchAnswer, crm};
use crate::store::Change;
use std::collections::{BTreeMap, BTreeSet};

/// How long a change is remembered, in seconds: 90 days.
pub(super) const KEPT: i64 = 90 * 24 * 60 * 60;
/// Changes on one page.
const PAGE: usize = 10;
/// Of a longer list of people the first are named.
pub const NAMED: usize = 50;
/// Of what a change did, so many are named.
const LISTED: usize = 10;

const USERS: &str = "users";
const PAST: &str = "past";
const TITLES: &str = "titles";

/// Some changes of a record, newest first, and the names that they need.
#[derive(Debug, Default)]
pub struct History {
    /// The changes.
    pub changes: Vec<Change>,
    /// Whether there may be newer ones.
    pub paged: bool,
    /// Whether there are older ones.
    pub more: bool,
    /// The people who made them.
    pub users: BTreeMap<Id, String>,
}

impl App {
    /// Forgets the changes that are older than anybody may look back.
    pub(super) async fn forget_old_changes(&self) -> Result<(), Failure> {
        let (store, before) = (&self.0.store, self.now() - KEPT);
        let forgotten =
            store.purge_changes(before).await? + store.purge_policy_changes(before).await?;
        if forgotten > 0 {
            tracing::info!(forgotten, "old changes are forgotten");
        }
        Ok(())
    }
}

impl Visit {
    /// The tab with the changes from before the change `below`. All names come in the request that
    /// reads the tab.
    pub(super) async fn with_history(&mut self, below: i64) -> Result<Tab, Failure> {
        let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
        let record = self.record();
        let mut changes = self.app.0.store.changes(record, below, limit).await?;
        let more = changes.len() > PAGE;
        changes.truncate(PAGE);
        let bound = changes.first().and_then(|change| change.after.as_ref());
        let bound = bound.map(|after| after.set.clone()).unwrap_or_default();
        let owner = self.visitor.owner;
        let people: BTreeSet<Id> = changes.iter().flat_map(people).collect();
        let people: Vec<Id> = people
            .into_iter()
            .filter(|id| !bound.contains(*id))
            .collect();
        let users: BTreeSet<Id> = changes.iter().map(|change| change.user_id).collect();
        let users: Vec<Id> = users.into_iter().collect();
        let differences = changes.iter().filter_map(difference);
        let companies: BTreeSet<Id> = differences
            .flat_map(|one| companies_between(&one))
            .collect();
        let companies: Vec<Id> = companies.into_iter().collect();
        let names = |batch: &mut Batch| {
            crm::user_names(batch, USERS, &users);
            add_names(batch, owner, &people, &companies);
        };
        let (reading, answer) = self.read(names).await?;
        let mut tab = self.tab(reading);
        tab.name(&answer);
        tab.history = Some(History {
            paged: below < i64::MAX,
            changes,
            more,
            users: crm::user_names_in(&answer, USERS),
        });
        Ok(tab)
    }

    /// Asks for the names that a difference needs and the tab has not.
    pub(super) async fn with_names(
        &self,
        mut tab: Tab,
        difference: &Difference,
    ) -> Result<Tab, Failure> {
        let is_unnamed = |id: &Id| !tab.people.contains_key(id);
        let people: Vec<Id> = difference.ids().filter(is_unnamed).take(NAMED).collect();
        let companies = companies_between(difference);
        if !people.is_empty() || !companies.is_empty() {
            let mut batch = Batch::new(false);
            add_names(&mut batch, self.visitor.owner, &people, &companies);
            tab.name(&self.batch(&batch).await?);
        }
        Ok(tab)
    }
}

impl Tab {
    /// Takes the names that [`add_names`] asked for.
    fn name(&mut self, answer: &BatchAnswer) {
        let past = crm::people_in(answer, PAST).into_iter();
        self.people.extend(past.map(|person| (person.id, person)));
        let titles = crm::people_in(answer, TITLES).into_iter();
        let titles = titles.map(|company| (company.id, company.title));
        self.companies.extend(titles);
    }
}

fn add_names(batch: &mut Batch, owner: Owner, people: &[Id], companies: &[Id]) {
    crm::people(batch, PAST, owner, people);
    // Companies are what is bound to a contact.
    crm::people(batch, TITLES, Owner::Contact, companies);
}

/// Those whom the history of a change names, with both of its sides.
fn people(change: &Change) -> Vec<Id> {
    let sides = [change.before.as_ref(), change.after.as_ref()];
    let sides = sides.into_iter().flatten();
    let bound = sides.flat_map(|side| side.set.ids().take(NAMED));
    bound.chain(people_of(change)).collect()
}

/// Those whom the sentences about a change name.
pub(super) fn people_of(change: &Change) -> Vec<Id> {
    let Difference {
        added,
        removed,
        moved,
        marked,
        mains,
    } = difference(change).unwrap_or_default();
    let marked = marked.into_iter().map(|(id, _)| id);
    let mains = mains.into_iter().map(|(id, ..)| id);
    let some = [added, removed, moved, marked.collect(), mains.collect()];
    let some = some
        .into_iter()
        .flat_map(|ids| ids.into_iter().take(LISTED));
    some.chain(change.intent.ids.iter().copied().take(LISTED))
        .collect()
}

pub(super) fn companies_between(difference: &Difference) -> Vec<Id> {
    let moved = difference.mains.iter().take(LISTED);
    let both: BTreeSet<Id> = moved
        .flat_map(|(_, from, to)| [*from, *to])
        .flatten()
        .collect();
    both.into_iter().collect()
}

/// What a change did, where that is known.
#[must_use]
pub fn difference(change: &Change) -> Option<Difference> {
    let before: &Snapshot = change.before.as_ref()?;
    Some(before.until(change.after.as_ref()?))
}
