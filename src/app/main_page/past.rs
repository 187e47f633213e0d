//! The changes of a whole portal, for its administrators, drawn with the names that the viewer's own
//! token brings.

use super::{Caller, Home};
use crate::app::history::{companies_between, people_of};
use crate::app::{App, Failure, difference};
use crate::bindings::{Id, Owner};
use crate::portal::{Batch, BatchAnswer, Person, crm};
use crate::store::{ChangeFilter, PortalChange};
use std::collections::{BTreeMap, BTreeSet};

/// Changes on one page.
const PAGE: usize = 20;
/// Changes in one file.
pub const MOST_EXPORTED: usize = 10_000;
/// Changes that are read at a time for a file.
const LOT: usize = 500;
/// People and companies who are named on a page, each.
const NAMED: usize = 500;

const USERS: &str = "users";
const CONTACTS: &str = "contacts";
const COMPANIES: &str = "companies";

/// Some changes of a portal, newest first, and the names that they need.
#[derive(Debug)]
pub struct Past {
    /// The changes.
    pub changes: Vec<PortalChange>,
    /// The change from before which there are more.
    pub older: Option<Id>,
    /// The people who made them.
    pub users: BTreeMap<Id, String>,
    /// The contacts concerned.
    pub contacts: BTreeMap<Id, Person>,
    /// The companies concerned.
    pub companies: BTreeMap<Id, Person>,
}

impl App {
    /// A page of changes, for administrators. `filter` is narrowed to their portal.
    ///
    /// # Errors
    /// The caller is no administrator, or the portal or the database fails.
    pub async fn past(
        &self,
        caller: &Caller,
        filter: ChangeFilter,
    ) -> Result<(Home, Past), Failure> {
        let filter = ChangeFilter {
            member_id: caller.member_id.clone(),
            ..filter
        };
        let mut changes = self.changes_wanted(&filter, PAGE + 1).await?;
        let is_more = changes.len() > PAGE;
        changes.truncate(PAGE);
        let users: BTreeSet<Id> = changes.iter().map(|one| one.change.user_id).collect();
        let users: Vec<Id> = users.into_iter().collect();
        let (contacts, companies) = concerned(&changes);
        let names = |batch: &mut Batch| {
            crm::user_names(batch, USERS, &users);
            crm::people(batch, CONTACTS, Owner::Company, &contacts);
            crm::people(batch, COMPANIES, Owner::Contact, &companies);
        };
        let (home, answer) = self
            .meet_administrator(caller, |batch, _| names(batch))
            .await?;
        let past = Past {
            older: changes.last().map(|one| one.change.id).filter(|_| is_more),
            changes,
            users: crm::user_names_in(&answer, USERS),
            contacts: by_id(&answer, CONTACTS),
            companies: by_id(&answer, COMPANIES),
        };
        Ok((home, past))
    }

    /// The newest [`MOST_EXPORTED`] of the changes wanted, for administrators.
    ///
    /// # Errors
    /// The caller is no administrator, or the portal or the database fails.
    pub async fn exported(
        &self,
        caller: &Caller,
        filter: ChangeFilter,
    ) -> Result<Vec<PortalChange>, Failure> {
        self.administrator(caller).await?;
        let mut filter = ChangeFilter {
            member_id: caller.member_id.clone(),
            ..filter
        };
        let mut changes = Vec::new();
        while changes.len() < MOST_EXPORTED {
            let lot = LOT.min(MOST_EXPORTED - changes.len());
            let found = self.changes_wanted(&filter, lot).await?;
            let is_last = found.len() < lot;
            changes.extend(found);
            filter.before = changes.last().map(|one| one.change.id);
            if is_last {
                break;
            }
        }
        Ok(changes)
    }

    async fn changes_wanted(
        &self,
        filter: &ChangeFilter,
        most: usize,
    ) -> Result<Vec<PortalChange>, Failure> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        Ok(self.0.store.changes_of_portal(filter, most).await?)
    }
}

/// Contacts and companies whose names the page needs.
fn concerned(changes: &[PortalChange]) -> (Vec<Id>, Vec<Id>) {
    let (mut contacts, mut companies) = (BTreeSet::new(), BTreeSet::new());
    for PortalChange {
        owner,
        owner_id,
        change,
    } in changes
    {
        let bound = people_of(change);
        match owner {
            Owner::Contact => {
                contacts.insert(*owner_id);
                companies.extend(bound);
            }
            Owner::Company => {
                companies.insert(*owner_id);
                contacts.extend(bound);
            }
            Owner::Lead | Owner::Deal | Owner::Quote => contacts.extend(bound),
        }
        companies.extend(difference(change).iter().flat_map(companies_between));
    }
    let some = |ids: BTreeSet<Id>| ids.into_iter().take(NAMED).collect();
    (some(contacts), some(companies))
}

fn by_id(answer: &BatchAnswer, key: &str) -> BTreeMap<Id, Person> {
    let people = crm::people_in(answer, key).into_iter();
    people.map(|person| (person.id, person)).collect()
}
