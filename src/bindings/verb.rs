//! What a person can do in the tab, by the words of our URLs.

use super::Owner;

/// The names of the actions, as they stand in our URLs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Draws the tab again.
    Show,
    /// Binds people.
    Add,
    /// Unbinds people.
    Remove,
    /// Puts the bound people in another order.
    Order,
    /// Makes one of them the primary one.
    Primary,
    /// Replaces the whole set.
    Set,
    /// Unbinds everybody.
    Clear,
    /// Looks for people.
    Search,
    /// Looks for everybody on a pasted list.
    Paste,
    /// Creates somebody and binds them.
    Create,
    /// Shows everything about one bound person.
    Details,
    /// Makes a lead a repeat one.
    Repeat,
    /// Takes a change back.
    Undo,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 13] = [
        Self::Show,
        Self::Add,
        Self::Remove,
        Self::Order,
        Self::Primary,
        Self::Set,
        Self::Clear,
        Self::Search,
        Self::Paste,
        Self::Create,
        Self::Details,
        Self::Repeat,
        Self::Undo,
    ];

    /// The word in the URL.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Show => "show",
            Self::Add => "add",
            Self::Remove => "remove",
            Self::Order => "order",
            Self::Primary => "primary",
            Self::Set => "set",
            Self::Clear => "clear",
            Self::Search => "search",
            Self::Paste => "paste",
            Self::Create => "create",
            Self::Details => "details",
            Self::Repeat => "repeat",
            Self::Undo => "undo",
        }
    }

    /// The action that `slug` names.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.slug() == slug)
    }

    /// Whether it may change something in the portal.
    #[must_use]
    pub fn writes(self) -> bool {
        match self {
            Self::Show | Self::Search | Self::Paste | Self::Details => false,
            Self::Add
            | Self::Remove
            | Self::Order
            | Self::Primary
            | Self::Set
            | Self::Clear
            | Self::Repeat
            | Self::Create
            | Self::Undo => true,
        }
    }

    /// Whether the tab of `owner` has it.
    #[must_use]
    pub fn is_of(self, owner: Owner) -> bool {
        self != Self::Repeat || owner == Owner::Lead
    }
}
