//! What the OAuth server's `app.info` says about a token. Only an SDK documents the answer, so
//! that nothing in it is taken for granted.

use super::grant::endpoint;
use crate::bindings::Id;
use crate::portal::loose;
use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use url::Url;

/// Whom a token belongs to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AppProof {
    /// The app.
    pub client_id: Option<String>,
    /// The portal.
    pub member_id: Option<String>,
    /// The person.
    pub user_id: Option<Id>,
    /// Where the portal's REST is; ends in a slash.
    pub client_endpoint: Option<Url>,
    /// When the token expires.
    pub expires_at: Option<i64>,
    /// Whether the installation was finished; it is not while the install page runs.
    pub installed: Option<bool>,
    /// The installed version.
    pub version: Option<String>,
}

impl AppProof {
    pub(super) fn read(result: &Value) -> Self {
        let install = loose::field(result, "install");
        Self {
            client_id: loose::some_text(loose::field(result, "client_id")),
            member_id: loose::some_text(loose::field(install, "member_id")),
            user_id: loose::id(loose::field(result, "user_id")),
            client_endpoint: endpoint(loose::field(install, "client_endpoint")),
            expires_at: moment(loose::field(result, "expires")),
            installed: loose::flag(loose::field(install, "installed")),
            version: loose::some_text(loose::field(install, "version")),
        }
    }
}

/// A time as ISO text or in Unix seconds.
fn moment(value: &Value) -> Option<i64> {
    loose::id(value).or_else(|| {
        let moment = OffsetDateTime::parse(&loose::text(value), &Rfc3339).ok()?;
        Some(moment.unix_timestamp())
    })
}

#[cfg(test)]
mod tests;
