//! Reads a record, its bindings and the people in as few requests as the portal allows.

use super::claims::framed_by;
use super::rights::{self, answered};
use super::visit::{Visit, origin};
use super::{Absent, App, Failure, Tab, Visitor};
use crate::bindings::{Id, Owner};
use crate::portal::batch::MOST_COMMANDS;
use crate::portal::{
    Batch, BatchAnswer, ErrorKind, Launch, MethodError, Pages, Person, ReadError, Reading, crm,
};
use crate::store::{Portal, RecordOf};

/// The page token stands in every form: it names no more hidden people than this.
const HIDDEN_IN_TOKEN: usize = 50;

/// Titles of companies are asked for where a batch has fewer commands than this.
const ROOM: usize = 30;

/// A record to be read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Looking {
    owner: Owner,
    id: Id,
    /// How many were bound when it was last seen.
    size: Option<usize>,
}

/// What is read in the request that proves a launch.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reads {
    /// Nothing more.
    Nothing,
    /// What the person may do.
    Rights,
    /// The same for one record, and that record.
    Tab(Looking),
}

impl Reads {
    pub(super) fn add_to(self, batch: &mut Batch, portal: &Portal) {
        match self {
            Self::Nothing => {}
            Self::Rights => rights::ask_all(batch, &portal.policy),
            Self::Tab(looking) => {
                rights::ask(batch, &portal.policy, looking.owner);
                looking.add_to(batch, portal);
            }
        }
    }

    /// The record that is read from the portal.
    pub(super) fn record(self, member_id: &str) -> Option<RecordOf<'_>> {
        let Self::Tab(Looking { owner, id, .. }) = self else {
            return None;
        };
        Some(RecordOf {
            member_id,
            owner,
            id,
        })
    }
}

impl Looking {
    /// Adds the commands that read the record from this portal.
    pub(super) fn add_to(self, batch: &mut Batch, portal: &Portal) {
        let pages = match self.size {
            _ if portal.references_fail => Pages::None,
            Some(size) if size <= crm::PAGE => Pages::One,
            _ => Pages::Four,
        };
        crm::read(batch, self.owner, self.id, pages);
        if pages != Pages::None && batch.len() < ROOM {
            crm::companies(batch, self.owner);
        }
    }
}

impl App {
    /// Opens the tab for a launch: one request, which also proves who is asking.
    ///
    /// # Errors
    /// The launch is refused, or the record cannot be read.
    pub async fn open(&self, launch: &Launch) -> Result<Tab, Failure> {
        let (Some(owner), Some(id)) = (launch.owner, launch.record) else {
            return Err(Failure::NoRecord);
        };
        let place = App::place(&launch.member_id, owner, id);
        let size = self.0.memory.size(&place);
        let looking = Looking { owner, id, size };
        let (verified, answer) = self.verify(launch, Reads::Tab(looking)).await?;
        let (policy, admin) = (&verified.portal.policy, verified.viewer.admin);
        let rights = answered(&answer, policy, owner, admin)?;
        let visitor = Visitor {
            member_id: launch.member_id.clone(),
            user_id: verified.viewer.id,
            owner,
            id,
            lang: launch.lang.clone(),
            proved_at: self.now(),
            framed_by: framed_by(&verified.portal, launch),
            allowed: verified.portal.allowed(owner, rights, self.now()),
            session: None,
            dark: verified.dark,
            hidden: None,
            gone: Vec::new(),
            next_sort: 10,
        };
        self.repair_later(&verified);
        let not_ended = verified.not_ended;
        let mut visit = Visit {
            app: self.clone(),
            portal: verified.portal,
            visitor,
            recording: None,
        };
        let reading = visit.reading(&answer).await?;
        Ok(self.settle(visit.tab(reading), &not_ended).await)
    }
}

impl Visit {
    /// Adds the commands that read the tab.
    pub(super) fn add_reading(&self, batch: &mut Batch) {
        self.add_asking(batch);
        let looking = Looking {
            owner: self.visitor.owner,
            id: self.visitor.id,
            size: self.app.0.memory.size(&self.place()),
        };
        looking.add_to(batch, &self.portal);
        self.add_leaving(batch);
    }

    /// Reads the tab, with whatever `extend` asks in the same request.
    pub(super) async fn read(
        &mut self,
        extend: impl FnOnce(&mut Batch) + Send,
    ) -> Result<(Reading, BatchAnswer), Failure> {
        let mut batch = Batch::new(false);
        self.add_reading(&mut batch);
        extend(&mut batch);
        let answer = self.batch(&batch).await?;
        Ok((self.reading(&answer).await?, answer))
    }

    /// Takes the reading out of a batch's answer and fetches the people whom it lacks: those behind
    /// the pages that were asked for, or all where the reference to the ids was not resolved.
    pub(super) async fn reading(&mut self, answer: &BatchAnswer) -> Result<Reading, Failure> {
        self.keep_asked(answer)?;
        let mut reading = crm::reading(answer, self.visitor.owner).map_err(unread)?;
        if reading.owner.is_none() {
            return Err(Failure::NoRecord);
        }
        self.app.0.memory.saw(&self.place(), reading.set.len());
        let nobody_came = !reading.set.is_empty() && reading.people.is_empty();
        if reading.more || nobody_came {
            let missing = |id: &Id| !reading.people.contains_key(id);
            let ids: Vec<Id> = reading.set.ids().filter(missing).collect();
            let people = self.people(&ids).await?;
            let referenced = !self.portal.references_fail;
            if nobody_came && referenced && !people.is_empty() {
                self.mark_references().await?;
            }
            reading
                .people
                .extend(people.into_iter().map(|person| (person.id, person)));
        }
        self.keep_seen(&reading, answer);
        Ok(reading)
    }

    /// Fetches people by their ids.
    pub(super) async fn people(&self, ids: &[Id]) -> Result<Vec<Person>, Failure> {
        let mut found = Vec::new();
        for ids in ids.chunks(crm::PAGE * MOST_COMMANDS) {
            let mut batch = Batch::new(false);
            crm::people(&mut batch, "p", self.visitor.owner, ids);
            let answer = self.batch(&batch).await?;
            found.extend(crm::people_in(&answer, "p"));
        }
        Ok(found)
    }

    /// Those of `ids` whom the person cannot see. The page token knows them, unless it would have
    /// to name too many.
    pub(super) async fn hidden_of(&self, ids: &[Id]) -> Result<Vec<Id>, Failure> {
        let ids = ids.iter().copied();
        if let Some(hidden) = &self.visitor.hidden {
            return Ok(ids.filter(|id| hidden.contains(id)).collect());
        }
        let asked: Vec<Id> = ids.clone().collect();
        let seen: Vec<Id> = self.people(&asked).await?.iter().map(|p| p.id).collect();
        let known = |id: &Id| seen.contains(id) || self.visitor.gone.contains(id);
        Ok(ids.filter(|id| !known(id)).collect())
    }

    /// Remembers that this portal does not resolve whole-array references in batches.
    async fn mark_references(&mut self) -> Result<(), Failure> {
        self.portal.references_fail = true;
        let store = &self.app.0.store;
        let member_id = &self.portal.member_id;
        store.mark_references(member_id, self.app.now()).await?;
        Ok(())
    }

    /// The tab that a reading makes.
    pub(super) fn tab(&self, reading: Reading) -> Tab {
        let mut visitor = self.visitor.clone();
        let seen = |id: &Id| reading.people.contains_key(id);
        visitor
            .gone
            .retain(|id| reading.set.contains(*id) && !seen(id));
        let is_gone = |id: &Id| visitor.gone.contains(id);
        let absent = |id: &Id| !seen(id) && !is_gone(id);
        let hidden: Vec<Id> = reading.set.ids().filter(absent).collect();
        let gone = visitor.gone.iter().map(|id| (*id, Absent::Gone));
        let absent = gone.collect();
        visitor.hidden = (hidden.len() <= HIDDEN_IN_TOKEN).then_some(hidden);
        visitor.next_sort = reading.set.next_sort();
        let memory = &self.app.0.memory;
        let place = self.place();
        let read_only = memory.is_read_only(&place, visitor.user_id, self.app.now());
        Tab {
            portal_origin: origin(&self.portal),
            title: reading.owner.map(|record| record.title).unwrap_or_default(),
            set: reading.set,
            people: reading.people,
            companies: reading.companies,
            absent,
            editable: !read_only && self.rights().change,
            captions: self.portal.captions.clone(),
            outcome: None,
            change: None,
            history: None,
            source: None,
            visitor,
        }
    }
}

/// Why the record's bindings could not be read.
fn unread(error: ReadError) -> Failure {
    match error {
        ReadError::Method { error, .. } => refused_read(error),
        ReadError::Nonsense(_) => crate::portal::PortalError::Nonsense { status: 200 }.into(),
    }
}

pub(super) fn refused_read(error: MethodError) -> Failure {
    match error.system() {
        Some(ErrorKind::ExpiredToken | ErrorKind::InvalidToken) => Failure::SignedOut,
        Some(_) => Failure::Method(error),
        None if error.is_not_found() => Failure::NoRecord,
        None => Failure::NotAllowed,
    }
}
