//! Who may do what in a portal: for seeing and for changing either everybody or a list of access
//! codes, for all cards alike or by the kind of card. What a code means, only the portal knows.

mod code;
mod difference;
mod edit;

pub use code::Code;
pub use difference::GrantChange;
pub use edit::{Edit, PolicyEdit};

use super::Owner;
use std::collections::{BTreeMap, BTreeSet};

/// The most codes of one list: it stands in the query of a batch's command.
pub const MOST_CODES: usize = 100;

/// To whom something is granted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Grant {
    /// Whoever may use the app.
    #[default]
    Everybody,
    /// Those behind these codes. Without any, only administrators.
    These(BTreeSet<Code>),
}

/// Who may see and who may change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rule {
    /// Who sees the tab.
    pub see: Grant,
    /// Who, of those who see it, changes something.
    pub change: Grant,
}

/// The grants of a portal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    /// What holds for every card that has no rule of its own.
    pub common: Rule,
    /// The cards with a rule of their own.
    pub own: BTreeMap<Owner, Rule>,
}

/// What is granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// To see who is bound.
    See,
    /// To change it.
    Change,
}

/// What one person may do at one kind of card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rights {
    /// Whether they see who is bound.
    pub see: bool,
    /// Whether they may change it, as far as this policy goes.
    pub change: bool,
}

impl Rights {
    /// What everybody may without a policy, and administrators always.
    pub const ALL: Self = Self {
        see: true,
        change: true,
    };
}

impl Right {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::See, Self::Change];

    /// The word in forms and in batches.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::See => "see",
            Self::Change => "change",
        }
    }

    /// The right that `slug` names.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::BOTH.into_iter().find(|right| right.slug() == slug)
    }
}

impl Grant {
    /// The codes that the portal has to be asked about. An empty list is decided here: the portal
    /// is never asked about nobody.
    #[must_use]
    pub fn asked(&self) -> Option<&BTreeSet<Code>> {
        match self {
            Self::These(codes) if !codes.is_empty() => Some(codes),
            Self::These(_) | Self::Everybody => None,
        }
    }

    /// Whether somebody has it of whom the portal said `answer`.
    fn covers(&self, answer: Option<bool>) -> bool {
        match self {
            Self::Everybody => true,
            Self::These(codes) => !codes.is_empty() && answer == Some(true),
        }
    }
}

impl Rule {
    /// One of its two grants.
    #[must_use]
    pub fn grant(&self, right: Right) -> &Grant {
        match right {
            Right::See => &self.see,
            Right::Change => &self.change,
        }
    }

    /// Whether nobody has to be asked about.
    #[must_use]
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }

    /// What somebody may of whom the portal gave these answers. Administrators are never locked out.
    #[must_use]
    pub fn rights(&self, admin: bool, answer: impl Fn(Right) -> Option<bool>) -> Rights {
        if admin {
            return Rights::ALL;
        }
        let has = |right: Right| self.grant(right).covers(answer(right));
        let see = has(Right::See);
        Rights {
            see,
            change: see && has(Right::Change),
        }
    }
}

impl Policy {
    /// What holds at the cards of `owner`.
    #[must_use]
    pub fn rule(&self, owner: Owner) -> &Rule {
        self.own.get(&owner).unwrap_or(&self.common)
    }

    /// Every code in it.
    #[must_use]
    pub fn codes(&self) -> BTreeSet<Code> {
        let rules = std::iter::once(&self.common).chain(self.own.values());
        let grants = rules.flat_map(|rule| [&rule.see, &rule.change]);
        grants.filter_map(Grant::asked).flatten().copied().collect()
    }
}

#[cfg(test)]
mod tests;
