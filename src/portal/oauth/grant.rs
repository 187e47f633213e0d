//! The answer to a grant, in Bitrix24's dialect.

use crate::bindings::Id;
use crate::portal::error::MethodError;
use crate::portal::loose;
use crate::store::TokenPair;
use oauth2::basic::BasicTokenType;
use oauth2::{AccessToken, ErrorResponse, RefreshToken, Scope, TokenResponse};
use secrecy::SecretString;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use std::fmt;
use std::time::Duration;
use url::Url;

/// How long an access token lives where the server does not say.
const USUAL_LIFETIME: i64 = 3600;

/// A pair of tokens, and whose it is.
#[derive(Debug, Clone)]
pub struct Grant {
    /// The tokens.
    pub pair: TokenPair,
    /// The portal.
    pub member_id: String,
    /// The person; the documentation of sign-in leaves it out.
    pub user_id: Option<Id>,
    /// Where the portal's REST is; ends in a slash.
    pub client_endpoint: Url,
    /// The OAuth server that names itself.
    pub server_endpoint: Option<Url>,
}

/// The answer as the server writes it. There is no `token_type`, and `scope` may be the bare word
/// `app`, so neither is read.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub(super) struct TokenAnswer {
    access_token: AccessToken,
    #[serde(default)]
    refresh_token: Option<RefreshToken>,
    #[serde(default)]
    expires: Value,
    #[serde(default)]
    expires_in: Value,
    #[serde(default)]
    member_id: Value,
    #[serde(default)]
    user_id: Value,
    #[serde(default)]
    client_endpoint: Value,
    #[serde(default)]
    server_endpoint: Value,
    #[serde(skip, default = "bearer")]
    token_type: BasicTokenType,
}

fn bearer() -> BasicTokenType {
    BasicTokenType::Bearer
}

impl TokenAnswer {
    /// The grant; `None` where it is not said what portal it is for.
    pub(super) fn grant(&self, now: i64) -> Option<Grant> {
        let lifetime = loose::integer(&self.expires_in).unwrap_or(USUAL_LIFETIME);
        let expires = loose::id(&self.expires);
        let refresh = self.refresh_token.as_ref().map(RefreshToken::secret);
        let access = Some(self.access_token.secret()).filter(|token| !token.is_empty())?;
        Some(Grant {
            pair: TokenPair {
                access: SecretString::from(access.as_str()),
                access_expires_at: expires.unwrap_or_else(|| now.saturating_add(lifetime)),
                refresh: refresh
                    .filter(|token| !token.is_empty())
                    .map(|token| SecretString::from(token.as_str())),
            },
            member_id: loose::some_text(&self.member_id)?,
            user_id: loose::id(&self.user_id),
            client_endpoint: endpoint(&self.client_endpoint)?,
            server_endpoint: endpoint(&self.server_endpoint),
        })
    }
}

impl TokenResponse for TokenAnswer {
    type TokenType = BasicTokenType;

    fn access_token(&self) -> &AccessToken {
        &self.access_token
    }

    fn token_type(&self) -> &BasicTokenType {
        &self.token_type
    }

    fn expires_in(&self) -> Option<Duration> {
        let seconds = loose::integer(&self.expires_in)?;
        u64::try_from(seconds).ok().map(Duration::from_secs)
    }

    fn refresh_token(&self) -> Option<&RefreshToken> {
        self.refresh_token.as_ref()
    }

    fn scopes(&self) -> Option<&Vec<Scope>> {
        None
    }
}

/// The refusal of a grant.
#[derive(Debug, Clone)]
pub(super) struct Refusal(pub(super) MethodError);

impl ErrorResponse for Refusal {}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl<'de> Deserialize<'de> for Refusal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let answer = Value::deserialize(deserializer)?;
        let missing = || serde::de::Error::missing_field("error");
        MethodError::find(&answer).map(Self).ok_or_else(missing)
    }
}

impl Serialize for Refusal {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.code.serialize(serializer)
    }
}

/// The address of a REST, with a slash at its end, without anything behind it.
pub(super) fn endpoint(value: &Value) -> Option<Url> {
    let mut url = Url::parse(&loose::some_text(value)?).ok()?;
    if !matches!(url.scheme(), "http" | "https") || !url.username().is_empty() {
        return None;
    }
    url.set_query(None);
    url.set_fragment(None);
    url.path_segments_mut().ok()?.pop_if_empty().push("");
    Some(url)
}
