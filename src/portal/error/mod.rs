//! What the portal says when it refuses, and what may happen on the way to it.
//!
//! Bitrix24 changed its HTTP statuses several times, so errors are told apart by their code
//! alone. <https://apidocs.bitrix24.com/error-codes.html>

mod label;

use super::loose;
use crate::bindings::Id;
use serde_json::Value;
use std::fmt;
use thiserror::Error;

/// Why a request to a portal brought no result.
#[derive(Debug, Error)]
pub enum PortalError {
    /// The portal refused the whole request.
    #[error("the portal refused the request: {0}")]
    Answered(SystemError),
    /// The portal has another address now. Never followed blindly.
    #[error("the portal redirects to {}", location.as_deref().unwrap_or("nowhere"))]
    Redirected {
        /// The `Location` header.
        location: Option<String>,
    },
    /// No connection came about, so nothing can have happened.
    #[error("no connection to the portal")]
    NotSent(#[source] reqwest::Error),
    /// The connection broke or took too long: the request may have been carried out.
    #[error("the connection to the portal was cut off")]
    MaybeSent(#[source] reqwest::Error),
    /// The answer is not one of Bitrix24's REST.
    #[error("the portal answered nonsense with status {status}")]
    Nonsense {
        /// The HTTP status.
        status: u16,
    },
    /// The answer is larger than any answer may be.
    #[error("the portal's answer is too large")]
    TooLarge,
    /// The address is not one that may be called.
    #[error("the address of the portal is not a public one")]
    AddressRefused,
    /// The request cannot be written.
    #[error("the request cannot be written")]
    Unwritable(#[source] serde_json::Error),
    /// More commands than a batch may hold; nothing was sent.
    #[error("a batch of {0} commands is too long")]
    TooManyCommands(usize),
}

impl PortalError {
    /// What the portal meant, if it was the portal that refused.
    #[must_use]
    pub fn kind(&self) -> Option<ErrorKind> {
        self.system().map(|error| error.kind)
    }

    /// The portal's own error, if it was the portal that refused.
    #[must_use]
    pub fn system(&self) -> Option<&SystemError> {
        match self {
            Self::Answered(error) => Some(error),
            Self::Redirected { .. }
            | Self::NotSent(_)
            | Self::MaybeSent(_)
            | Self::Nonsense { .. }
            | Self::TooLarge
            | Self::AddressRefused
            | Self::Unwritable(_)
            | Self::TooManyCommands(_) => None,
        }
    }

    /// Whether the same request, surely not carried out, has a chance after a pause.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::NotSent(_) => true,
            Self::Answered(error) => {
                matches!(error.kind, ErrorKind::Limit | ErrorKind::OperationTime)
            }
            Self::Redirected { .. }
            | Self::MaybeSent(_)
            | Self::Nonsense { .. }
            | Self::TooLarge
            | Self::AddressRefused
            | Self::Unwritable(_)
            | Self::TooManyCommands(_) => false,
        }
    }

    /// Whether the portal may have carried the request out all the same.
    #[must_use]
    pub fn may_have_happened(&self) -> bool {
        match self {
            Self::MaybeSent(_) | Self::Nonsense { .. } | Self::TooLarge => true,
            Self::Answered(error) => error.kind == ErrorKind::Internal,
            Self::Redirected { .. }
            | Self::NotSent(_)
            | Self::AddressRefused
            | Self::Unwritable(_)
            | Self::TooManyCommands(_) => false,
        }
    }
}

/// An error of a whole request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SystemError {
    /// What it means.
    pub kind: ErrorKind,
    /// `error` as the portal wrote it; may be empty.
    pub code: String,
    /// `error_description`; often localized.
    pub description: String,
    /// The HTTP status, for logs only.
    pub status: u16,
}

impl SystemError {
    /// The error in `answer`, if it has the key `error`, whatever its status is.
    #[must_use]
    pub fn find(answer: &Value, status: u16) -> Option<Self> {
        let MethodError { code, description } = MethodError::find(answer)?;
        Some(Self {
            kind: ErrorKind::of(&code),
            code,
            description,
            status,
        })
    }

    /// The same error read as one of the method: in a call of a single method nothing else tells
    /// that its owner may not be changed.
    #[must_use]
    pub fn of_method(&self) -> MethodError {
        MethodError {
            code: self.code.clone(),
            description: self.description.clone(),
        }
    }
}

impl fmt::Display for SystemError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?} ({})", self.code, self.status)
    }
}

/// What an error of a whole request means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// The access token has expired: refresh it.
    ExpiredToken,
    /// The access token is unknown.
    InvalidToken,
    /// The request carried no token, or nothing like one.
    NoAuth,
    /// The person was dismissed or switched off.
    UserGone,
    /// The administrator gave this person no access to the app.
    Restricted,
    /// The app is not installed there any more.
    Gone,
    /// The subscription ended.
    Payment,
    /// The app has not the rights it needs.
    Scope,
    /// The portal's plan has no REST.
    Plan,
    /// Too many requests at once.
    Limit,
    /// The method took too much time in the last ten minutes.
    OperationTime,
    /// The vendor blocked the app by hand; never retried.
    Overload,
    /// The portal was deleted or closed.
    PortalDeleted,
    /// The portal broke.
    Internal,
    /// An administrator has to confirm the method, or refused to.
    Confirmation,
    /// An error of the method itself.
    Method,
}

impl ErrorKind {
    /// The meaning of the code of a whole request. The codes' case varies.
    #[must_use]
    pub fn of(code: &str) -> Self {
        match code.to_ascii_lowercase().as_str() {
            "expired_token" => Self::ExpiredToken,
            "invalid_token" => Self::InvalidToken,
            "no_auth_found" | "invalid_credentials" => Self::NoAuth,
            "authorization_error" => Self::UserGone,
            "user_access_error" | "allowed_only_intranet_user" => Self::Restricted,
            "not_installed" | "error_oauth" | "application_not_found" => Self::Gone,
            "payment_required" => Self::Payment,
            "insufficient_scope" | "invalid_scope" => Self::Scope,
            "access_denied" => Self::Plan,
            "query_limit_exceeded" => Self::Limit,
            "operation_time_limit" => Self::OperationTime,
            "overload_limit" => Self::Overload,
            "portal_deleted" => Self::PortalDeleted,
            "internal_server_error" | "error_unexpected_answer" => Self::Internal,
            "method_confirm_waiting" | "method_confirm_denied" => Self::Confirmation,
            _ => Self::Method,
        }
    }

    /// Whether the token is what was refused.
    #[must_use]
    pub fn is_of_the_token(self) -> bool {
        matches!(self, Self::ExpiredToken | Self::InvalidToken)
    }
}

/// An error of one method: an entry of `result_error` in a batch.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{code:?}: {description}")]
pub struct MethodError {
    /// `error` as the portal wrote it; mostly empty.
    pub code: String,
    /// `error_description`; often localized.
    pub description: String,
}

impl MethodError {
    /// The error in `answer`, if it has the key `error`. Newer methods put an object there.
    #[must_use]
    pub fn find(answer: &Value) -> Option<Self> {
        let error = answer.get("error").filter(|error| !error.is_null())?;
        let (code, description) = match error {
            Value::Object(_) => (loose::field(error, "code"), loose::field(error, "message")),
            Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Array(_)
            | Value::Null => (error, loose::field(answer, "error_description")),
        };
        Some(Self {
            code: loose::text(code),
            description: loose::text(description),
        })
    }

    /// Whether the person has no right on the record the method was called for. The same code
    /// with a text about another record means that other record.
    #[must_use]
    pub fn is_access_denied(&self) -> bool {
        self.code.eq_ignore_ascii_case("access_denied") && self.unreadable().is_none()
    }

    /// The record the person may not see, by the text `[Contact #20] …`. `items.set` names 1
    /// there, whoever is concerned.
    #[must_use]
    pub fn unreadable(&self) -> Option<Id> {
        let (record, _) = self.description.strip_prefix('[')?.split_once("] ")?;
        let (name, digits) = record.rsplit_once(" #")?;
        let id = digits.parse().ok().filter(|id| *id > 0);
        id.filter(|_| !name.is_empty())
    }

    /// Whether the record the method was called for does not exist.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        let text = self.description.trim_end_matches('.');
        self.code.eq_ignore_ascii_case("not_found") || text.eq_ignore_ascii_case("not found")
    }

    /// What it means where it is an error of the whole system that struck one command.
    #[must_use]
    pub fn system(&self) -> Option<ErrorKind> {
        match ErrorKind::of(&self.code) {
            ErrorKind::Plan | ErrorKind::Method => None,
            kind @ (ErrorKind::ExpiredToken
            | ErrorKind::InvalidToken
            | ErrorKind::NoAuth
            | ErrorKind::UserGone
            | ErrorKind::Restricted
            | ErrorKind::Gone
            | ErrorKind::Payment
            | ErrorKind::Scope
            | ErrorKind::Limit
            | ErrorKind::OperationTime
            | ErrorKind::Overload
            | ErrorKind::PortalDeleted
            | ErrorKind::Internal
            | ErrorKind::Confirmation) => Some(kind),
        }
    }
}

#[cfg(test)]
mod tests;
