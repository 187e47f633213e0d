//! The record types that know bindings.

/// A type of CRM record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    Company,
    Contact,
    Lead,
    Deal,
    Quote,
}

impl Kind {
    pub(super) const ALL: [Self; 5] = [
        Self::Company,
        Self::Contact,
        Self::Lead,
        Self::Deal,
        Self::Quote,
    ];

    /// By `entityTypeId`.
    pub(super) fn from_type_id(id: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.type_id() == id)
    }

    pub(super) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// `entityTypeId`.
    pub(super) fn type_id(self) -> i64 {
        match self {
            Self::Lead => 1,
            Self::Deal => 2,
            Self::Contact => 3,
            Self::Company => 4,
            Self::Quote => 7,
        }
    }

    /// The word in method names and in the state.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Contact => "contact",
            Self::Lead => "lead",
            Self::Deal => "deal",
            Self::Quote => "quote",
        }
    }

    /// The key of the list of such records in the state.
    pub(super) fn plural(self) -> &'static str {
        match self {
            Self::Company => "companies",
            Self::Contact => "contacts",
            Self::Lead => "leads",
            Self::Deal => "deals",
            Self::Quote => "quotes",
        }
    }

    /// The name the portal shows, and the start of the title of a nameless record.
    pub(super) fn caption(self) -> &'static str {
        match self {
            Self::Company => "Company",
            Self::Contact => "Contact",
            Self::Lead => "Lead",
            Self::Deal => "Deal",
            Self::Quote => "Quote",
        }
    }
}
