//! The records that a person finds outside Bitrix24, where there is no card to open the tab in.

use super::look::refused_read;
use super::visit::origin;
use super::{App, Failure, SignedIn, rights};
use crate::bindings::{Id, Owner};
use crate::portal::crm::{self, PAGE, RECORDS};
use crate::portal::{Batch, Person};

/// Which page of which list.
#[derive(Debug, Clone, Copy)]
pub struct Listing<'a> {
    /// The kind of record; the first one that has the tab where none is named.
    pub owner: Option<Owner>,
    /// Words that the title must have.
    pub q: &'a str,
    /// The page comes after this record.
    pub after: Option<Id>,
}

/// A page of records of one kind.
#[derive(Debug)]
pub struct Records {
    /// The portal's origin.
    pub portal_origin: String,
    /// The kind.
    pub owner: Owner,
    /// The kinds that have the tab.
    pub owners: Vec<Owner>,
    /// The records, newest first.
    pub found: Vec<Person>,
    /// The next page comes after this record; none where this is the last page.
    pub after: Option<Id>,
    /// Whether the person wants dark pages.
    pub dark: bool,
}

impl App {
    /// Lists records with the person's own token.
    ///
    /// # Errors
    /// The person has no living token or is not granted to see such cards, or the portal fails.
    pub async fn records(
        &self,
        person: &SignedIn,
        listing: Listing<'_>,
    ) -> Result<Records, Failure> {
        let (member_id, since) = (&person.member_id, person.at);
        let portal = self.active_since(member_id, since).await?;
        let portal = portal.ok_or(Failure::SignedOut)?;
        let Listing { owner, q, after } = listing;
        let first = portal.owners.first().copied();
        let owner = owner.or(first).unwrap_or(Owner::Company);
        let mut batch = Batch::new(false);
        rights::ask_who(&mut batch, &portal.policy, owner);
        crm::records(&mut batch, owner, q, after);
        let answer = self.batch_as(&portal, person.user_id, &batch).await?;
        let rights = rights::told(&answer, &portal.policy, owner)?;
        if rights.is_some_and(|rights| !rights.see) {
            return Err(Failure::NotGranted);
        }
        if let Some(error) = answer.error(RECORDS) {
            return Err(refused_read(error.clone()));
        }
        let found = crm::records_in(&answer);
        let dark = self.wants_dark(person).await?;
        let is_full = found.len() >= PAGE;
        Ok(Records {
            portal_origin: origin(&portal),
            owner,
            owners: portal.owners,
            after: found.last().map(|last| last.id).filter(|_| is_full),
            found,
            dark,
        })
    }
}
