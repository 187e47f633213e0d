//! The state of the installation.

use crate::bindings::Owner;

/// The state of the installation.
#[derive(Debug, Clone)]
pub struct StateView {
    /// Every kind of card and whether it has the tab.
    pub tabs: Vec<TabState>,
}

/// Whether the cards of one kind have the tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TabState {
    /// The kind of card.
    pub owner: Owner,
    /// Whether the tab is there.
    pub bound: bool,
}
