//! Whom a search or a pasted list brought, as `templates/found.html` shows them.

use super::{PersonView, Typed};

/// The answer to a search.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SearchView {
    /// What was searched for.
    pub query: String,
    /// Who was found.
    pub hits: Vec<HitView>,
    /// Whether there may be more.
    pub more: bool,
    /// What a pasted list has that was not found.
    pub missing: Vec<String>,
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
