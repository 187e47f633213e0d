//! What the OAuth server says when it refuses.
//! <https://apidocs.bitrix24.com/settings/oauth/error-codes.html>

use crate::portal::error::{MethodError, PortalError};
use thiserror::Error;

/// Why the OAuth server gave nothing.
#[derive(Debug, Error)]
pub enum OAuthError {
    /// It refused.
    #[error("the OAuth server refused: {code:?}")]
    Answered {
        /// What it means.
        kind: OAuthErrorKind,
        /// `error` as the server wrote it.
        code: String,
        /// `error_description`; may be empty.
        description: String,
    },
    /// No connection came about.
    #[error("no connection to the OAuth server")]
    NotSent(#[source] PortalError),
    /// The connection broke: a refresh token may be used up.
    #[error("the connection to the OAuth server was cut off")]
    MaybeSent(#[source] PortalError),
    /// The answer is not one of an OAuth server.
    #[error("the OAuth server answered nonsense with status {status}")]
    Nonsense {
        /// The HTTP status.
        status: u16,
    },
    /// It was not asked, because a moment ago it refused the same or failed.
    #[error("the OAuth server refused or failed a moment ago")]
    Earlier {
        /// What the refusal meant.
        kind: OAuthErrorKind,
    },
}

/// What a refusal means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OAuthErrorKind {
    /// The code or refresh token is used up or too old.
    InvalidGrant,
    /// The app is not installed there any more.
    Gone,
    /// Our own `client_id` or secret is wrong. Proves nothing about a portal.
    OurMistake,
    /// The person has no access to the app any more.
    Restricted,
    /// The subscription ended.
    Payment,
    /// The access token is none, or none any more.
    InvalidToken,
    /// Something else.
    Other,
}

impl OAuthError {
    /// What the server meant, if it was the server that refused.
    #[must_use]
    pub fn kind(&self) -> Option<OAuthErrorKind> {
        match self {
            Self::Answered { kind, .. } | Self::Earlier { kind } => Some(*kind),
            Self::NotSent(_) | Self::MaybeSent(_) | Self::Nonsense { .. } => None,
        }
    }

    /// `error` as the server wrote it, if it was the server that refused.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Answered { code, .. } => Some(code),
            Self::NotSent(_)
            | Self::MaybeSent(_)
            | Self::Nonsense { .. }
            | Self::Earlier { .. } => None,
        }
    }

    /// Whether the work may have been done although no answer tells so.
    #[must_use]
    pub fn is_lost(&self) -> bool {
        match self {
            Self::MaybeSent(_) | Self::Nonsense { .. } => true,
            Self::Answered { .. } | Self::NotSent(_) | Self::Earlier { .. } => false,
        }
    }

    /// What was refused with `code` a moment ago.
    #[must_use]
    pub fn earlier(code: Option<&str>) -> Self {
        let kind = code.map_or(OAuthErrorKind::Other, OAuthErrorKind::of);
        Self::Earlier { kind }
    }

    /// The refusal of a request that proved who we are.
    pub(super) fn of_grant(error: MethodError) -> Self {
        Self::answered(OAuthErrorKind::of(&error.code), error)
    }

    /// The refusal of a request that carried a token and nothing else.
    pub(super) fn of_token(error: MethodError) -> Self {
        let kind = OAuthErrorKind::of(&error.code);
        let is_of_the_token =
            kind == OAuthErrorKind::OurMistake || error.code.eq_ignore_ascii_case("no_auth_found");
        let kind = if is_of_the_token {
            OAuthErrorKind::InvalidToken
        } else {
            kind
        };
        Self::answered(kind, error)
    }

    fn answered(kind: OAuthErrorKind, error: MethodError) -> Self {
        let MethodError { code, description } = error;
        Self::Answered {
            kind,
            code,
            description,
        }
    }
}

impl OAuthErrorKind {
    fn of(code: &str) -> Self {
        match code.to_ascii_lowercase().as_str() {
            "invalid_grant" => Self::InvalidGrant,
            "not_installed" | "error_oauth" | "application_not_found" => Self::Gone,
            "invalid_client" | "wrong_client" => Self::OurMistake,
            "user_access_error" | "authorization_error" => Self::Restricted,
            "payment_required" => Self::Payment,
            "invalid_token" | "expired_token" => Self::InvalidToken,
            _ => Self::Other,
        }
    }
}

impl From<PortalError> for OAuthError {
    fn from(error: PortalError) -> Self {
        if error.may_have_happened() {
            Self::MaybeSent(error)
        } else {
            Self::NotSent(error)
        }
    }
}
