//! Errors in one word each, for figures and for the journal.

use super::{ErrorKind, PortalError};

impl PortalError {
    /// The error in one word.
    #[must_use]
    pub fn label(&self) -> &'static str {
        match self {
            Self::Answered(error) => error.kind.label(),
            Self::Redirected { .. } => "redirected",
            Self::NotSent(_) => "not-sent",
            Self::MaybeSent(_) => "cut-off",
            Self::Nonsense { .. } => "nonsense",
            Self::TooLarge => "too-large",
            Self::AddressRefused => "address-refused",
            Self::Unwritable(_) => "unwritable",
            Self::TooManyCommands(_) => "too-many-commands",
        }
    }
}

impl ErrorKind {
    /// The meaning in one word.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::ExpiredToken => "expired-token",
            Self::InvalidToken => "invalid-token",
            Self::NoAuth => "no-auth",
            Self::UserGone => "user-gone",
            Self::Restricted => "restricted",
            Self::Gone => "gone",
            Self::Payment => "payment",
            Self::Scope => "scope",
            Self::Plan => "plan",
            Self::Limit => "limit",
            Self::OperationTime => "operation-time",
            Self::Overload => "overload",
            Self::PortalDeleted => "portal-deleted",
            Self::Internal => "internal",
            Self::Confirmation => "confirmation",
            Self::Method => "method",
        }
    }
}
