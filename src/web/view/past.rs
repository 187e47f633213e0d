//! What was changed before, and what lies between two moments of a list.

use crate::bindings::Id;

/// Some changes of a record, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HistoryView {
    /// The changes.
    pub entries: Vec<EntryView>,
    /// Whether there are newer ones.
    pub paged: bool,
    /// The change from before which there are more.
    pub older: Option<i64>,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryView {
    /// The change.
    pub id: i64,
    /// Who made it.
    pub who: String,
    /// What kind of change it was.
    pub what: String,
    /// When, for programs.
    pub at: String,
    /// When, for people without a script.
    pub when: String,
    /// How it ended: `done`, `unsure`, `cut-off` or `intended`.
    pub status: &'static str,
    /// The same for people, where it did not end well.
    pub trouble: Option<String>,
    /// What it did, a sentence each.
    pub lines: Vec<String>,
    /// The list before it; none where nobody knows.
    pub before: Option<SideView>,
    /// The list after it.
    pub after: Option<SideView>,
    /// Whether it can be undone.
    pub undoable: bool,
}

/// A list as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SideView {
    /// Who was on it, in order, and whether they were marked.
    pub people: Vec<(Id, String, bool)>,
    /// How many more there were.
    pub more: usize,
}
