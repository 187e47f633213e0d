//! The changes of a whole portal, for its administrators, drawn with the names that the viewer's own
//! token brings.

use super::{Caller, Home};
use crate::app::history::{companies_between, people_of};
use crate::app::{App, Failure, difference};
use crate::bindings::{Code, GrantChange, Id, Owner};
use crate::portal::{Batch, BatchAnswer, Person, crm};
use crate::store::{Before, ChangeFilter, PolicyChange, PortalChange};
use std::collections::{BTreeMap, BTreeSet};

/// Changes on one page.
const PAGE: usize = 20;
/// Changes in one file.
pub const MOST_EXPORTED: usize = 10_000;
/// Changes that are read at a time for a file.
const LOT: usize = 500;
/// People, companies and access codes that are named on a page, each.
const NAMED: usize = 500;

const USERS: &str = "users";
const CONTACTS: &str = "contacts";
const COMPANIES: &str = "companies";
const CODES: &str = "codes";

/// Some changes of a portal, newest first, and the names that they need.
#[derive(Debug)]
pub struct Past {
    /// The changes.
    pub changes: Vec<PastChange>,
    /// The place before which there are more.
    pub older: Option<Before>,
    /// The people who made them.
    pub users: BTreeMap<Id, String>,
    /// The contacts concerned.
    pub contacts: BTreeMap<Id, Person>,
    /// The companies concerned.
    pub companies: BTreeMap<Id, Person>,
    /// What the portal calls those behind access codes.
    pub codes: BTreeMap<Code, String>,
}

/// A change of one kind or another.
#[derive(Debug)]
pub enum PastChange {
    /// Of the bindings of a record.
    Bindings(PortalChange),
    /// Of who may do what.
    Grants(PolicyChange),
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
        let (changes, older) = self.changes_wanted(&filter, PAGE).await?;
        let users: BTreeSet<Id> = changes.iter().map(PastChange::user_id).collect();
        let users: Vec<Id> = users.into_iter().collect();
        let codes: BTreeSet<Code> = changes.iter().flat_map(PastChange::codes).collect();
        let codes = codes.into_iter().take(NAMED).collect();
        let (contacts, companies) = concerned(&changes);
        let names = |batch: &mut Batch| {
            crm::user_names(batch, USERS, &users);
            crm::people(batch, CONTACTS, Owner::Company, &contacts);
            crm::people(batch, COMPANIES, Owner::Contact, &companies);
            crm::code_names(batch, CODES, &codes);
        };
        let (home, answer) = self
            .meet_administrator(caller, |batch, _| names(batch))
            .await?;
        let past = Past {
            older,
            changes,
            users: crm::user_names_in(&answer, USERS),
            contacts: by_id(&answer, CONTACTS),
            companies: by_id(&answer, COMPANIES),
            codes: crm::code_names_in(&answer, CODES),
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
    ) -> Result<Vec<PastChange>, Failure> {
        self.administrator(caller).await?;
        let mut filter = ChangeFilter {
            member_id: caller.member_id.clone(),
            ..filter
        };
        let mut changes = Vec::new();
        while changes.len() < MOST_EXPORTED {
            let lot = LOT.min(MOST_EXPORTED - changes.len());
            let (found, older) = self.changes_wanted(&filter, lot).await?;
            changes.extend(found);
            filter.before = older;
            if older.is_none() {
                break;
            }
        }
        Ok(changes)
    }

    /// The newest changes wanted, and the place before which there are more.
    async fn changes_wanted(
        &self,
        filter: &ChangeFilter,
        most: usize,
    ) -> Result<(Vec<PastChange>, Option<Before>), Failure> {
        let (store, limit) = (&self.0.store, i64::try_from(most + 1).unwrap_or(i64::MAX));
        let bindings = store.changes_of_portal(filter, limit).await?;
        let grants = store.policy_changes(filter, limit).await?;
        Ok(merged(bindings, grants, most))
    }
}

impl PastChange {
    fn user_id(&self) -> Id {
        match self {
            Self::Bindings(one) => one.change.user_id,
            Self::Grants(one) => one.user_id,
        }
    }

    fn codes(&self) -> Vec<Code> {
        match self {
            Self::Bindings(_) => Vec::new(),
            Self::Grants(one) => {
                let changes = one.before.until(&one.after);
                changes.iter().flat_map(GrantChange::codes).collect()
            }
        }
    }
}

/// The newest of both, newest first, and the place before which some are left.
fn merged(
    bindings: Vec<PortalChange>,
    grants: Vec<PolicyChange>,
    most: usize,
) -> (Vec<PastChange>, Option<Before>) {
    let (mut bindings, mut grants) = (
        bindings.into_iter().peekable(),
        grants.into_iter().peekable(),
    );
    let mut all = Vec::new();
    while all.len() < most {
        let of_grants = match (bindings.peek(), grants.peek()) {
            (Some(one), Some(other)) => other.at >= one.change.begun_at,
            (one, _) => one.is_none(),
        };
        let next = if of_grants {
            grants.next().map(PastChange::Grants)
        } else {
            bindings.next().map(PastChange::Bindings)
        };
        match next {
            Some(next) => all.push(next),
            None => break,
        }
    }
    let place = Before {
        change: bindings.peek().map_or(0, |one| one.change.id + 1),
        grants: grants.peek().map_or(0, |one| one.id + 1),
    };
    (all, Some(place).filter(|place| *place != Before::default()))
}

/// Contacts and companies whose names the page needs.
fn concerned(changes: &[PastChange]) -> (Vec<Id>, Vec<Id>) {
    let (mut contacts, mut companies) = (BTreeSet::new(), BTreeSet::new());
    for one in changes {
        let PastChange::Bindings(PortalChange {
            owner,
            owner_id,
            change,
        }) = one
        else {
            continue;
        };
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
