//! Why a person's request cannot be done as it stands. Shown as it is, never logged as an error.

use super::Id;
use thiserror::Error;

/// A mistake in what a person sent, or a rule of ours that it breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Refusal {
    /// An id that is not a decimal number above 0.
    #[error("a value of `{field}` is not an id")]
    BadId {
        /// The form field.
        field: &'static str,
    },
    /// The same id twice.
    #[error("id {id} stands twice in `{field}`")]
    DuplicateId {
        /// The form field.
        field: &'static str,
        /// The repeated id.
        id: Id,
    },
    /// More ids than the action takes.
    #[error("`{field}` has more than {limit} ids")]
    TooMany {
        /// The form field.
        field: &'static str,
        /// The largest number allowed.
        limit: usize,
    },
    /// A field that the action needs is missing or empty.
    #[error("`{field}` is missing")]
    MissingField {
        /// The form field.
        field: &'static str,
    },
    /// A text longer than allowed.
    #[error("`{field}` is longer than {limit} characters")]
    TooLong {
        /// The form field.
        field: &'static str,
        /// The largest number of characters.
        limit: usize,
    },
    /// A value that is none of those the field takes.
    #[error("`{field}` has an unknown value")]
    BadValue {
        /// The form field.
        field: &'static str,
    },
    /// A replacing list without anybody in it: that would be `clear`.
    #[error("an empty set is not set but cleared")]
    EmptySet {
        /// The form field.
        field: &'static str,
    },
    /// An order that leaves out somebody who is bound.
    #[error("the order leaves out {id}")]
    IncompleteOrder {
        /// The form field.
        field: &'static str,
        /// Somebody who was left out.
        id: Id,
    },
    /// Somebody who is not bound to the record.
    #[error("{id} is not bound")]
    NotBound {
        /// The form field.
        field: &'static str,
        /// Who was named.
        id: Id,
    },
    /// Somebody whom the person may not see, or who does not exist.
    #[error("{id} cannot be read")]
    Unreadable {
        /// The form field.
        field: &'static str,
        /// Who was named.
        id: Id,
    },
    /// The primary one is not in the list.
    #[error("the primary one is not in the list")]
    PrimaryNotListed,
    /// Clearing would unbind people whom the person cannot see.
    #[error("there are bindings that the person cannot see")]
    HiddenPeople,
    /// Clearing was not confirmed.
    #[error("clearing was not confirmed")]
    ConfirmNeeded,
}

impl Refusal {
    /// The stable word for tests and translations.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::BadId { .. } => "bad-id",
            Self::DuplicateId { .. } => "duplicate-id",
            Self::TooMany { .. } => "too-many",
            Self::MissingField { .. } => "missing-field",
            Self::TooLong { .. } => "too-long",
            Self::BadValue { .. } => "bad-value",
            Self::EmptySet { .. } => "empty-set",
            Self::IncompleteOrder { .. } => "incomplete-order",
            Self::NotBound { .. } => "not-in-set",
            Self::Unreadable { .. } => "unreadable",
            Self::PrimaryNotListed => "primary-not-listed",
            Self::HiddenPeople => "hidden-people",
            Self::ConfirmNeeded => "confirm-needed",
        }
    }

    /// The form field that is to be mended.
    #[must_use]
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Self::BadId { field }
            | Self::DuplicateId { field, .. }
            | Self::TooMany { field, .. }
            | Self::MissingField { field }
            | Self::TooLong { field, .. }
            | Self::BadValue { field }
            | Self::EmptySet { field }
            | Self::IncompleteOrder { field, .. }
            | Self::NotBound { field, .. }
            | Self::Unreadable { field, .. } => Some(field),
            Self::PrimaryNotListed => Some("primary"),
            Self::ConfirmNeeded => Some("confirm"),
            Self::HiddenPeople => None,
        }
    }

    /// The record concerned, where it is one.
    #[must_use]
    pub fn id(&self) -> Option<Id> {
        match self {
            Self::DuplicateId { id, .. }
            | Self::IncompleteOrder { id, .. }
            | Self::NotBound { id, .. }
            | Self::Unreadable { id, .. } => Some(*id),
            Self::BadId { .. }
            | Self::TooMany { .. }
            | Self::MissingField { .. }
            | Self::TooLong { .. }
            | Self::BadValue { .. }
            | Self::EmptySet { .. }
            | Self::PrimaryNotListed
            | Self::HiddenPeople
            | Self::ConfirmNeeded => None,
        }
    }

    /// The limit that was passed.
    #[must_use]
    pub fn limit(&self) -> Option<usize> {
        match self {
            Self::TooMany { limit, .. } | Self::TooLong { limit, .. } => Some(*limit),
            Self::BadId { .. }
            | Self::DuplicateId { .. }
            | Self::MissingField { .. }
            | Self::BadValue { .. }
            | Self::EmptySet { .. }
            | Self::IncompleteOrder { .. }
            | Self::NotBound { .. }
            | Self::Unreadable { .. }
            | Self::PrimaryNotListed
            | Self::HiddenPeople
            | Self::ConfirmNeeded => None,
        }
    }
}
