//! The changes of the whole portal.

use super::{GrantedView, When};
use crate::bindings::{Action, Id, Owner};

/// Some changes of the portal, newest first, and the filter that they were found by.
#[derive(Debug, Clone)]
pub struct ChangesView {
    /// The kind of record that was chosen.
    pub owner: String,
    /// The id of a record that was typed.
    pub record: String,
    /// The id of a person that was typed.
    pub user: String,
    /// The kind of change that was chosen.
    pub action: String,
    /// The first day that was typed.
    pub from: String,
    /// The last day that was typed.
    pub to: String,
    /// The changes.
    pub entries: Vec<PastView>,
    /// The portal's origin: links to its cards begin with it.
    pub portal_origin: String,
    /// Whether there are newer ones.
    pub paged: bool,
    /// The place before which there are more.
    pub older: Option<String>,
}

/// One change.
#[derive(Debug, Clone)]
pub enum PastView {
    /// Of the bindings of a record.
    Bindings(ChangeView),
    /// Of who may do what.
    Grants(GrantedView),
}

/// A change of a record's bindings.
#[derive(Debug, Clone)]
pub struct ChangeView {
    /// Its id.
    pub id: i64,
    /// Who made it.
    pub who: String,
    /// What kind of change it was.
    pub what: String,
    /// When it began.
    pub when: When,
    /// How it ended, for programs.
    pub status: &'static str,
    /// The same for people, where it did not end well.
    pub trouble: Option<String>,
    /// The kind of record that was changed.
    pub owner: Owner,
    /// The record.
    pub owner_id: Id,
    /// The record's name.
    pub record: String,
    /// What it did, a sentence each.
    pub lines: Vec<String>,
}

impl ChangesView {
    /// The word of changes of grants.
    pub const GRANTS: &str = "grants";

    /// The kinds of changes of bindings.
    pub const ACTIONS: [Action; 8] = [
        Action::Add,
        Action::Remove,
        Action::Order,
        Action::Primary,
        Action::Set,
        Action::Clear,
        Action::Repeat,
        Action::Undo,
    ];
}
