//! What a request led to: the tab as it is now, and what happened on the way.

use super::{CutOff, History, Source, Sources, Visitor};
use crate::bindings::{BindingSet, Difference, Id, Refusal};
use crate::portal::crm::{Alike, Details, Hits, Match};
use crate::portal::{MethodError, Person};
use crate::store::Captions;
use std::collections::BTreeMap;

/// The tab of a record, read from the portal a moment ago.
#[derive(Debug)]
pub struct Tab {
    /// Who sees it, for the next page token.
    pub visitor: Visitor,
    /// The portal's origin.
    pub portal_origin: String,
    /// The record's title.
    pub title: String,
    /// Who is bound.
    pub set: BindingSet,
    /// Those of them, and of those found, whom the person may see.
    pub people: BTreeMap<Id, Person>,
    /// The titles of companies, as far as they are known.
    pub companies: BTreeMap<Id, String>,
    /// Of those who are bound but cannot be seen: why, where it was asked.
    pub absent: BTreeMap<Id, Absent>,
    /// Whether controls are offered.
    pub editable: bool,
    /// The portal's own names of the columns.
    pub captions: Captions,
    /// What happened.
    pub outcome: Option<Outcome>,
    /// The change that was made just now and can be undone.
    pub change: Option<i64>,
    /// What was changed before, where somebody asked.
    pub history: Option<History>,
    /// Another record whose set is being copied.
    pub source: Option<Source>,
}

impl Tab {
    /// The same tab with another outcome.
    #[must_use]
    pub fn with(mut self, outcome: Outcome) -> Self {
        self.outcome = Some(outcome);
        self
    }

    /// Whether the contact's main company is another one than this record.
    #[must_use]
    pub fn is_elsewhere(&self, person: &Person) -> bool {
        self.visitor.owner == crate::bindings::Owner::Company
            && person.company_id.is_some_and(|id| id != self.visitor.id)
    }
}

/// Why somebody who is bound is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absent {
    /// The person may not see them.
    Hidden,
    /// They do not exist any more.
    Gone,
}

/// What happened.
#[derive(Debug)]
pub enum Outcome {
    /// Some were bound.
    Added {
        /// Who was.
        done: Vec<Id>,
        /// Who was bound before.
        unchanged: Vec<Id>,
    },
    /// This one was created and bound.
    Created(Id),
    /// All of these were bound already.
    AlreadyAdded(Vec<Id>),
    /// Some were unbound.
    Removed {
        /// Who was.
        done: Vec<Id>,
        /// Who was not bound any more.
        unchanged: Vec<Id>,
    },
    /// None of these was bound any more.
    WereNotBound(Vec<Id>),
    /// The order was written.
    Ordered,
    /// There was nothing to write.
    Unchanged,
    /// This one was marked.
    PrimarySet(Id),
    /// The set was replaced.
    SetDone,
    /// Everybody was unbound.
    Cleared,
    /// The lead counts as a repeat one.
    Repeat,
    /// A search was answered.
    Found(Found),
    /// A change was taken back.
    Undone,
    /// An earlier change had been cut off.
    CutOff(CutOff),
    /// Another node began a change a moment ago, and nobody knows yet how it ended.
    UnderWay,
    /// Records were searched whose set may be copied.
    Sources(Sources),
    /// Another record's set was read ([`Tab::source`]).
    Source,
    /// A pasted list was looked up.
    Pasted(Vec<Pasted>),
    /// Everything about one person was asked for.
    Details(Box<Details>),
    /// One who is not shown was asked about.
    NotShown(Id, Absent),
    /// Nothing, or not all, was done.
    Refused(Refused),
}

/// The answer to a search.
#[derive(Debug)]
pub struct Found {
    /// What was searched for.
    pub query: String,
    /// Who was found.
    pub hits: Hits,
}

/// An entry of a pasted list.
#[derive(Debug)]
pub struct Pasted {
    /// What stands there.
    pub text: String,
    /// Whom it means.
    pub found: Match,
}

/// Why nothing, or not all, was done.
#[derive(Debug)]
pub enum Refused {
    /// The request cannot be done as it stands.
    Input(Refusal),
    /// The set has changed since the page was drawn.
    Conflict,
    /// Somebody else changed the set while ours was written. Whom they bound is bound; whom they
    /// unbound our write bound again.
    Overtaken {
        /// Who was bound again.
        again: Vec<Id>,
        /// Those of them whose main company is this one now, and was another one.
        moved: Vec<Id>,
    },
    /// Main companies would move that the page did not name.
    MainCompany(Asked),
    /// The person may not change the record.
    NotAllowed,
    /// The administrators of the portal do not let the person change anything.
    NotGranted,
    /// The portal does not let the person see these people.
    Unreadable(Vec<Id>),
    /// The portal refused in words of its own.
    Portal(MethodError),
    /// Of several, not all were done.
    Partly(Partly),
    /// The record to copy from does not exist, or the person may not see it.
    NoSource,
    /// There is no such change of this record.
    NoChange,
    /// Nobody knows how the set was before or after the change.
    NotUndoable,
    /// The set has changed since the change that was to be taken back: by this.
    ChangedSince(Difference),
    /// The portal's answer was lost; the tab shows what it says now.
    Unsure,
    /// Nobody was created: these have the same number, address or name.
    Alike(Alike),
    /// The person may not create anybody.
    CreationDenied,
    /// The portal's answer was lost, so that nobody knows whether somebody was created. These have the
    /// same number, address or name now.
    CreationUnsure(Alike),
    /// This one was created, but could not be bound.
    CreatedOnly(Id, Box<Refused>),
}

/// What became of several people of whom some were refused.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Partly {
    /// Who was done.
    pub done: Vec<Id>,
    /// Who was before as they were asked to be.
    pub unchanged: Vec<Id>,
    /// Who was refused because the person may not see them.
    pub unreadable: Vec<Id>,
    /// Who was refused for another reason, by what the portal said.
    pub refused: BTreeMap<String, Vec<Id>>,
}

impl Partly {
    /// Whether somebody is as they were asked to be.
    #[must_use]
    pub fn is_any_done(&self) -> bool {
        !self.done.is_empty() || !self.unchanged.is_empty()
    }
}

/// People whose main company a repeated request with `main_company=take` would move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The contacts.
    pub ids: Vec<Id>,
    /// Whether they were refused when their main company was to be kept.
    pub keep_refused: bool,
    /// Who was bound all the same.
    pub done: Vec<Id>,
}
