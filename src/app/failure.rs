//! Why a request ends on a page of its own instead of on the tab.

use crate::portal::{CallError, ErrorKind, MethodError, OAuthError, OAuthErrorKind, PortalError};
use crate::store::StoreError;
use std::sync::Arc;
use thiserror::Error;

/// A request that could not be served.
#[derive(Debug, Error)]
pub enum Failure {
    /// The post is no launch of a portal.
    #[error("not a launch")]
    NotALaunch,
    /// The launch's access token is dead.
    #[error("the launch's access token is dead")]
    LaunchDead,
    /// The launch could not be proved to come from the portal it names.
    #[error("the launch is forged: {0}")]
    Forged(&'static str),
    /// The page token is missing, forged or expired, or no stored token of the person is alive.
    #[error("the page token is missing, forged or expired")]
    SignedOut,
    /// What a person typed as their portal's address is none.
    #[error("no address of a portal")]
    BadAddress,
    /// No active portal has the address that a person typed.
    #[error("no portal of this address has the app")]
    UnknownPortal,
    /// The code of a sign-in was refused, or its token is dead.
    #[error("the code of the sign-in was refused")]
    CodeRefused,
    /// Too many unproved launches; wait this many seconds.
    #[error("too many unproved launches")]
    TooMany {
        /// Seconds after which another try may pass.
        retry_after: i64,
    },
    /// The record does not exist, or the card was not saved yet.
    #[error("no such record")]
    NoRecord,
    /// The person may not see the record.
    #[error("the person may not see the record")]
    NotAllowed,
    /// The administrators of the portal do not let the person see the tab.
    #[error("the person is not granted to see the tab")]
    NotGranted,
    /// Only an administrator of the portal can finish the installation.
    #[error("an administrator is needed")]
    AdminNeeded,
    /// The installation was not finished, and the person is not one who can do that.
    #[error("the installation was not finished")]
    HalfInstalled,
    /// The portal has not been installed, or the app was removed from it.
    #[error("the app is not installed on the portal")]
    NotInstalled,
    /// The portal refused a method in a way that we did not foresee.
    #[error("the portal refused a method: {0}")]
    Method(MethodError),
    /// The portal answered an error, nonsense, or nothing.
    #[error(transparent)]
    Portal(#[from] PortalError),
    /// The OAuth server answered an error, nonsense, or nothing.
    #[error(transparent)]
    OAuth(Arc<OAuthError>),
    /// Our own database failed.
    #[error(transparent)]
    Store(Arc<StoreError>),
    /// The app is stopping.
    #[error("the work was interrupted")]
    Interrupted,
}

impl Failure {
    /// What the portal or the OAuth server complained about, where it did.
    #[must_use]
    pub fn kind(&self) -> Option<ErrorKind> {
        match self {
            Self::Portal(error) => error.kind(),
            Self::OAuth(error) => match error.kind() {
                Some(OAuthErrorKind::Restricted) => Some(ErrorKind::Restricted),
                Some(OAuthErrorKind::Payment) => Some(ErrorKind::Payment),
                Some(OAuthErrorKind::Gone) => Some(ErrorKind::Gone),
                _ => None,
            },
            Self::Method(error) => error.system(),
            Self::NotALaunch
            | Self::LaunchDead
            | Self::Forged(_)
            | Self::SignedOut
            | Self::BadAddress
            | Self::UnknownPortal
            | Self::CodeRefused
            | Self::TooMany { .. }
            | Self::NoRecord
            | Self::NotAllowed
            | Self::NotGranted
            | Self::AdminNeeded
            | Self::HalfInstalled
            | Self::NotInstalled
            | Self::Store(_)
            | Self::Interrupted => None,
        }
    }
}

impl From<OAuthError> for Failure {
    fn from(error: OAuthError) -> Self {
        Self::OAuth(Arc::new(error))
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(Arc::new(error))
    }
}

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        match error {
            CallError::Portal(error) => match error.kind() {
                Some(ErrorKind::ExpiredToken | ErrorKind::InvalidToken | ErrorKind::NoAuth) => {
                    Self::SignedOut
                }
                _ => Self::Portal(error),
            },
            CallError::OAuth(error) => match error.kind() {
                Some(
                    OAuthErrorKind::Restricted | OAuthErrorKind::Payment | OAuthErrorKind::Gone,
                ) => Self::OAuth(error),
                // A launch brings tokens that need no refresh, so it heals whatever else went wrong.
                _ => Self::SignedOut,
            },
            CallError::Store(error) => Self::Store(error),
            CallError::NoToken => Self::SignedOut,
            CallError::Interrupted => Self::Interrupted,
        }
    }
}
