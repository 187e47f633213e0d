//! The state of the installation.

use super::When;
use crate::bindings::Owner;

/// The state of the installation.
#[derive(Debug, Clone)]
pub struct StateView {
    /// The version of the app that the portal has.
    pub version: Option<String>,
    /// The version that tabs and events were bound for.
    pub recorded: Option<String>,
    /// Every kind of card that should have the tab, and whether it has.
    pub tabs: Vec<TabState>,
    /// Every event, and whether the app listens to it.
    pub events: Vec<(&'static str, bool)>,
    /// Bindings of ours that should not be there.
    pub superfluous: usize,
    /// People for whom the portal can be called.
    pub people: usize,
    /// People who have to open the app again first.
    pub ended: usize,
    /// Chains whose last refreshes brought nothing.
    pub troubled: usize,
    /// The administrators for whom the portal can be called.
    pub administrators: Vec<String>,
    /// When a token was last stored.
    pub renewed: Option<When>,
    /// The limits that were met lately.
    pub limits: Vec<LimitView>,
}

/// Whether the cards of one kind have the tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TabState {
    /// The kind of card.
    pub owner: Owner,
    /// Whether the tab is there.
    pub bound: bool,
}

/// A limit that was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimitView {
    /// The portal's code.
    pub code: String,
    /// How often.
    pub count: usize,
    /// When last.
    pub last: When,
}

impl StateView {
    /// Whether tabs and events are as they should be, for the version that is there.
    #[must_use]
    pub fn is_bound(&self) -> bool {
        let tabs = self.tabs.iter().all(|tab| tab.bound);
        let events = self.events.iter().all(|(_, bound)| *bound);
        tabs && events && self.superfluous == 0 && !self.is_outdated()
    }

    /// Whether the app was updated since tabs and events were bound.
    #[must_use]
    pub fn is_outdated(&self) -> bool {
        self.version != self.recorded
    }
}
