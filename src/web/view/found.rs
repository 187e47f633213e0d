//! Whom a search or a pasted list brought, as `templates/found.html` shows them.

use super::{PersonView, Typed};
use crate::bindings::{Id, Owner};

/// The answer to a search.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SearchView {
    /// Why they are shown.
    pub kind: FoundAs,
    /// What was searched for.
    pub query: String,
    /// Who was found.
    pub hits: Vec<HitView>,
    /// Whether there may be more.
    pub more: bool,
    /// What a pasted list has that was not found.
    pub missing: Vec<String>,
    /// How many more there are whom the person may not see.
    pub hidden: usize,
    /// The record whose set is being copied, where they are bound to it.
    pub source: Option<SourceView>,
}

/// Why people are shown who may be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FoundAs {
    /// Somebody searched for them.
    #[default]
    Hits,
    /// They are like somebody who was to be created.
    Alike,
    /// The same, and one of them was perhaps created a moment ago.
    PerhapsNew,
    /// They were created, but could not be added.
    Created,
}

/// A record whose set is being copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceView {
    /// Its kind.
    pub owner: Owner,
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// How many are bound to it whom the person may not see.
    pub unseen: usize,
    /// Whether there are more than can be added at once.
    pub in_steps: bool,
}

/// One search hit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HitView {
    /// Who was found.
    pub person: PersonView,
    /// Whether they are bound already.
    pub bound: bool,
    /// On a company: the contact's main company is another one, so that adding asks which it is
    /// to be from now on.
    pub other_main_company: bool,
    /// Whether they are ticked from the start.
    pub ticked: bool,
    /// The entry of a pasted list that may mean them or somebody else; empty elsewhere.
    pub candidate_for: String,
}

impl HitView {
    pub(super) fn is_ticked(&self, typed: &Typed) -> bool {
        !self.bound && (self.ticked || typed.selected.contains(&self.person.id))
    }
}

impl SearchView {
    /// The texts of the title and of the buttons.
    pub(super) fn keys(&self) -> (&'static str, &'static str) {
        match self.kind {
            FoundAs::Hits => ("results-title", "add"),
            FoundAs::Alike | FoundAs::PerhapsNew => ("alike-title", "add-instead"),
            FoundAs::Created => ("created-title", "add"),
        }
    }

    /// Whether several can be added at once.
    pub(super) fn is_choice(&self) -> bool {
        self.kind == FoundAs::Hits
    }

    /// Whether somebody may be created although these are like them.
    pub(super) fn asks_anyway(&self) -> bool {
        self.kind == FoundAs::Alike
    }

    pub(super) fn has_new(&self) -> bool {
        self.hits.iter().any(|hit| !hit.bound)
    }

    /// Whether adding has to ask which company is to be the main one.
    pub(super) fn asks(&self) -> bool {
        self.hits
            .iter()
            .any(|hit| !hit.bound && hit.other_main_company)
    }
}
