//! Copying the set of another record: which records there are, and whom one of them has. Nothing is
//! written here: whoever is chosen is bound by `add`.

use super::look::refused_read;
use super::search::query;
use super::visit::Visit;
use super::{Failure, Fields, Outcome, Refused, Tab};
use crate::bindings::action;
use crate::bindings::{Id, Owner, Refusal};
use crate::portal::crm::{self, PAGE, RECORDS};
use crate::portal::{Batch, Pages, Person, ReadError};
use std::collections::BTreeMap;

/// Records whose set may be copied.
#[derive(Debug)]
pub struct Sources {
    /// Their kind.
    pub owner: Owner,
    /// What was searched for.
    pub query: String,
    /// The records, newest first.
    pub found: Vec<Person>,
    /// Whether there may be more.
    pub more: bool,
}

/// A record whose set may be copied, with whom it has.
#[derive(Debug)]
pub struct Source {
    /// Its kind.
    pub owner: Owner,
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// Those bound to it whom the person may see, in order.
    pub people: Vec<Person>,
    /// How many more the person may not see.
    pub unseen: usize,
    /// The titles of their companies, as far as they came.
    pub companies: BTreeMap<Id, String>,
}

/// The kinds of record whose set may be copied to an `owner`: those to which the same is bound.
#[must_use]
pub fn sources_of(owner: Owner) -> &'static [Owner] {
    match owner {
        Owner::Contact => &[Owner::Contact],
        Owner::Company | Owner::Lead | Owner::Deal | Owner::Quote => {
            &[Owner::Company, Owner::Lead, Owner::Deal, Owner::Quote]
        }
    }
}

impl Visit {
    /// `search` with `from_owner`: the set of the record `from_id`, or else the records that `q` means.
    pub(super) async fn copy(&mut self, fields: &Fields) -> Result<Tab, Failure> {
        let from = match self.source_kind(fields) {
            Ok(from) => from,
            Err(refusal) => return self.refuse(refusal).await,
        };
        if let Some(id) = fields.one("from_id") {
            return match action::id("from_id", id) {
                Ok(id) => self.copy_from(from, id).await,
                Err(refusal) => self.refuse(refusal).await,
            };
        }
        let query = match query(fields) {
            Ok(query) => query,
            Err(refusal) => return self.refuse(refusal).await,
        };
        if let Ok(id) = action::id("q", query.trim_start_matches('#'))
            && let Some(source) = self.source(from, id).await?
        {
            return self.show_source(source).await;
        }
        self.sources(from, query).await
    }

    /// The tab after an `add` of people from another record, with those who are left there.
    pub(super) async fn with_rest(&mut self, mut tab: Tab, fields: &Fields) -> Tab {
        let from = self.source_kind(fields).ok();
        let id = fields.one("from_id").map(|id| action::id("from_id", id));
        if let (Some(from), Some(Ok(id))) = (from, id) {
            // What was added is added, whether the rest can be read or not.
            tab.source = self.source(from, id).await.ok().flatten();
        }
        tab
    }

    fn source_kind(&self, fields: &Fields) -> Result<Owner, Refusal> {
        let field = "from_owner";
        let from = fields.one(field).and_then(Owner::from_slug);
        let kinds = sources_of(self.visitor.owner);
        from.filter(|from| kinds.contains(from))
            .ok_or(Refusal::BadValue { field })
    }

    async fn copy_from(&mut self, from: Owner, id: Id) -> Result<Tab, Failure> {
        match self.source(from, id).await? {
            Some(source) => self.show_source(source).await,
            None => self.show_no_source().await,
        }
    }

    async fn show_no_source(&mut self) -> Result<Tab, Failure> {
        let refused = Refused::NoSource;
        self.show(Some(Outcome::Refused(refused))).await
    }

    async fn show_source(&mut self, source: Source) -> Result<Tab, Failure> {
        let mut tab = self.show(Some(Outcome::Source)).await?;
        tab.source = Some(source);
        Ok(tab)
    }

    async fn sources(&mut self, from: Owner, query: String) -> Result<Tab, Failure> {
        if !self.may_see(from).await? {
            return self.show_no_source().await;
        }
        let listing = |batch: &mut Batch| crm::records(batch, from, &query, None);
        let (reading, answer) = self.read(listing).await?;
        // Who may not see a kind of record at all finds none of it.
        if let Some(error) = answer.error(RECORDS)
            && error.system().is_some()
        {
            return Err(refused_read(error.clone()));
        }
        let mut found = crm::records_in(&answer);
        let more = found.len() >= PAGE;
        let here = (self.visitor.owner, self.visitor.id);
        found.retain(|record| (from, record.id) != here);
        let sources = Sources {
            owner: from,
            query,
            found,
            more,
        };
        Ok(self.tab(reading).with(Outcome::Sources(sources)))
    }

    /// Reads another record with the person's own token. `None`: it does not exist, or the person may
    /// not see it, or not the tab in its card.
    async fn source(&self, owner: Owner, id: Id) -> Result<Option<Source>, Failure> {
        if !self.may_see(owner).await? {
            return Ok(None);
        }
        let mut batch = Batch::new(false);
        let pages = if self.portal.references_fail {
            Pages::None
        } else {
            Pages::Four
        };
        crm::read(&mut batch, owner, id, pages);
        if pages == Pages::Four {
            crm::companies(&mut batch, owner);
        }
        let answer = self.batch(&batch).await?;
        let mut reading = match crm::reading(&answer, owner) {
            Ok(reading) => reading,
            Err(ReadError::Method { error, .. }) if error.system().is_some() => {
                return Err(refused_read(error));
            }
            Err(ReadError::Method { .. }) => return Ok(None),
            Err(ReadError::Nonsense(_)) => {
                return Err(crate::portal::PortalError::Nonsense { status: 200 }.into());
            }
        };
        let Some(record) = reading.owner else {
            return Ok(None);
        };
        if reading.more || reading.people.is_empty() {
            let missing = |id: &Id| !reading.people.contains_key(id);
            let ids: Vec<Id> = reading.set.ids().filter(missing).collect();
            let people = self.people(&ids).await?;
            let people = people.into_iter().map(|person| (person.id, person));
            reading.people.extend(people);
        }
        let people: Vec<Person> = reading
            .set
            .ids()
            .filter_map(|id| reading.people.remove(&id))
            .collect();
        Ok(Some(Source {
            owner,
            id,
            title: record.title,
            unseen: reading.set.len() - people.len(),
            people,
            companies: reading.companies,
        }))
    }
}
