//! Why a call on behalf of a person brought nothing.

use crate::portal::error::PortalError;
use crate::portal::oauth::OAuthError;
use crate::store::StoreError;
use std::sync::Arc;
use thiserror::Error;

/// Why a call on behalf of a person brought nothing. What came of a refresh is shared by all who
/// waited for it.
#[derive(Debug, Error)]
pub enum CallError {
    /// The portal failed or refused.
    #[error(transparent)]
    Portal(#[from] PortalError),
    /// A token had to be refreshed, and the OAuth server failed or refused.
    #[error(transparent)]
    OAuth(Arc<OAuthError>),
    /// The database failed.
    #[error(transparent)]
    Store(Arc<StoreError>),
    /// The person has no live token: opening the tab brings one.
    #[error("the person has no live token")]
    NoToken,
    /// The app is shutting down.
    #[error("the refresh was interrupted")]
    Interrupted,
}

impl From<StoreError> for CallError {
    fn from(error: StoreError) -> Self {
        Self::Store(Arc::new(error))
    }
}
