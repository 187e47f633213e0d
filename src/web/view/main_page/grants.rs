//! Who may do what.

use super::When;
use crate::bindings::{Owner, Right, Rights};

/// Who may do what, for administrators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantsView {
    /// The version of the grants shown.
    pub version: i64,
    /// The rule for all cards, then those of single kinds of cards.
    pub rules: Vec<RuleView>,
    /// The kinds of cards that could have a rule of their own.
    pub without: Vec<Owner>,
    /// The latest changes, newest first.
    pub past: Vec<GrantedView>,
}

/// A change of the grants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantedView {
    /// The version that it made.
    pub version: i64,
    /// Who made it.
    pub who: String,
    /// When.
    pub when: When,
    /// What it was.
    pub lines: Vec<GrantedLine>,
}

/// One grant that was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantedLine {
    /// The cards; none: all others.
    pub owner: Option<Owner>,
    /// What is granted.
    pub right: Right,
    /// To whom it was.
    pub before: String,
    /// To whom it is since.
    pub after: String,
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleView {
    /// The cards it is about; none: all others.
    pub owner: Option<Owner>,
    /// Who may see, and who may change.
    pub grants: [GrantView; 2],
}

/// To whom something is granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantView {
    /// What.
    pub right: Right,
    /// To whom; none: everybody.
    pub codes: Option<Vec<CodeView>>,
    /// What was typed before a refusal.
    pub typed: String,
}

/// Somebody to whom it is granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeView {
    /// The access code.
    pub code: String,
    /// What the portal calls them.
    pub name: Option<String>,
    /// Whether that is everybody.
    pub everybody: bool,
}

/// What somebody may do at one kind of card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MayView {
    /// The kind of card.
    pub owner: Owner,
    /// What they may.
    pub rights: Rights,
}

impl RuleView {
    pub(in crate::web::view) fn slug(&self) -> &'static str {
        self.owner.map_or("", Owner::slug)
    }
}

impl GrantView {
    /// The codes that the portal's dialog need not offer again.
    pub(in crate::web::view) fn chosen(&self) -> String {
        let codes = self.codes.iter().flatten();
        let codes: Vec<&str> = codes.map(|code| code.code.as_str()).collect();
        codes.join(" ")
    }
}

impl MayView {
    /// The key of what they may.
    pub(in crate::web::view) fn key(self) -> &'static str {
        match (self.rights.see, self.rights.change) {
            (_, true) => "may-change",
            (true, false) => "may-see",
            (false, false) => "may-nothing",
        }
    }
}
