//! Looking for people (or companies) who may be bound.

use super::visit::Visit;
use super::{Failure, Fields, Found, Outcome, Pasted, Tab};
use crate::bindings::action::{MANY, SEARCH_CHARS};
use crate::bindings::pasted::{self, Entry};
use crate::bindings::{Id, Refusal};
use crate::portal::crm::{self, Lookup, Search};
use crate::portal::{Batch, BatchAnswer, Person};
use std::collections::BTreeMap;

/// Entries of a pasted list that are looked up with one request, which reads the tab as well.
const ENTRIES: usize = 20;
/// The key of the command that reads those whom ids name.
const BY_ID: &str = "by_id";

impl Visit {
    pub(super) async fn search(&mut self, fields: &Fields) -> Result<Tab, Failure> {
        if fields.one("from_owner").is_some() {
            return self.copy(fields).await;
        }
        let query = match query(fields) {
            Ok(query) => query,
            Err(refusal) => return self.refuse(refusal).await,
        };
        let owner = self.visitor.owner;
        let mut batch = Batch::new(false);
        self.add_reading(&mut batch);
        let search = Search::add(&mut batch, "search", owner, &query);
        let answer = self.batch(&batch).await?;
        let reading = self.reading(&answer).await?;
        let hits = search.hits(&answer).map_err(Failure::Method)?;
        let found = Found { query, hits };
        Ok(self.tab(reading).with(Outcome::Found(found)))
    }

    /// Looks up whom a pasted list names. Nothing is written: who is bound is chosen afterwards.
    pub(super) async fn paste(&mut self, fields: &Fields) -> Result<Tab, Failure> {
        let field = "list";
        let entries = pasted::entries(fields.one(field).unwrap_or_default());
        let limit = SEARCH_CHARS;
        let is_long = |entry: &Entry| entry.text.chars().count() > limit;
        if entries.is_empty() {
            return self.refuse(Refusal::MissingField { field }).await;
        }
        if entries.len() > MANY {
            let limit = MANY;
            return self.refuse(Refusal::TooMany { field, limit }).await;
        }
        if entries.iter().any(is_long) {
            return self.refuse(Refusal::TooLong { field, limit }).await;
        }
        let mut pasted = Vec::with_capacity(entries.len());
        let mut reading = None;
        for some in entries.chunks(ENTRIES) {
            let mut batch = Batch::new(false);
            self.add_reading(&mut batch);
            let lookups = self.add_lookups(&mut batch, some);
            let answer = self.batch(&batch).await?;
            reading = Some(self.reading(&answer).await?);
            pasted.extend(matched(some, &lookups, &answer)?);
        }
        match reading {
            Some(reading) => Ok(self.tab(reading).with(Outcome::Pasted(pasted))),
            None => self.show(None).await,
        }
    }

    fn add_lookups(&self, batch: &mut Batch, entries: &[Entry]) -> Vec<Lookup> {
        let owner = self.visitor.owner;
        let lookups = entries.iter().enumerate().map(|(at, entry)| {
            let Entry { text, id, is_id } = entry;
            Lookup::add(batch, format!("entry{at}"), owner, text, *id, *is_id)
        });
        let lookups: Vec<Lookup> = lookups.collect();
        let ids: Vec<Id> = lookups.iter().filter_map(Lookup::id).collect();
        crm::people(batch, BY_ID, owner, &ids);
        lookups
    }
}

/// What is searched for.
pub(super) fn query(fields: &Fields) -> Result<String, Refusal> {
    let field = "q";
    let query = fields.one(field).unwrap_or_default().trim().to_owned();
    if query.is_empty() {
        return Err(Refusal::MissingField { field });
    }
    if query.chars().count() > SEARCH_CHARS {
        let limit = SEARCH_CHARS;
        return Err(Refusal::TooLong { field, limit });
    }
    Ok(query)
}

fn matched(
    entries: &[Entry],
    lookups: &[Lookup],
    answer: &BatchAnswer,
) -> Result<Vec<Pasted>, Failure> {
    let by_id = crm::people_in(answer, BY_ID).into_iter();
    let by_id: BTreeMap<Id, Person> = by_id.map(|person| (person.id, person)).collect();
    let pasted = entries.iter().zip(lookups).map(|(entry, lookup)| {
        let by_id = lookup.id().and_then(|id| by_id.get(&id));
        let found = lookup.found(answer, by_id).map_err(Failure::Method)?;
        Ok(Pasted {
            text: entry.text.clone(),
            found,
        })
    });
    pasted.collect()
}
