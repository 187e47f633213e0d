//! The OAuth server: it alone is ever given the app's secret, and it alone says which app, portal
//! and person a token belongs to. Only servers of the allow-list are asked.
//!
//! Bitrix24 speaks a dialect: no `token_type`, errors with status 200, ids that are texts or
//! numbers. <https://apidocs.bitrix24.com/settings/oauth/index.html>

mod authorize;
mod error;
mod grant;
mod note;
mod proof;
mod served;
mod transport;

pub use error::{OAuthError, OAuthErrorKind};
pub use grant::Grant;
pub use proof::AppProof;

use super::http::Http;
use crate::config::Settings;
use crate::journal::{REFRESH, Whose, kept};
use grant::{Refusal, TokenAnswer};
use note::Asked;
use oauth2::basic::{BasicRevocationErrorResponse, BasicTokenIntrospectionResponse};
use oauth2::{
    AuthType, AuthorizationCode, ClientId, ClientSecret, EndpointNotSet, EndpointSet, RefreshToken,
    RequestTokenError, StandardRevocableToken, TokenUrl,
};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use served::Served;
use std::time::{Duration, Instant};
use transport::{Seen, Transport};
use url::Url;

const TIMEOUT: Duration = Duration::from_secs(25);

type Client<HasTokenUrl = EndpointNotSet> = oauth2::Client<
    Refusal,
    TokenAnswer,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    HasTokenUrl,
>;

/// The OAuth servers of the settings, and how the app proves itself to them.
#[derive(Debug, Clone)]
pub struct OAuth {
    client: Client,
    http: Http,
    servers: Vec<Url>,
    served: Served,
}

impl OAuth {
    /// The servers of `settings`, asked over `http`.
    #[must_use]
    pub fn new(settings: &Settings, http: Http) -> Self {
        let secret = settings.client_secret.expose_secret().to_owned();
        let client = Client::new(ClientId::new(settings.client_id.clone()))
            .set_client_secret(ClientSecret::new(secret))
            .set_auth_type(AuthType::RequestBody);
        Self {
            client,
            http,
            servers: settings.oauth_servers.clone(),
            served: Served::default(),
        }
    }

    /// The app that the servers know us as.
    #[must_use]
    pub fn client_id(&self) -> &str {
        self.client.client_id()
    }

    /// The server that a portal names, such as `https://oauth.bitrix24.tech/rest/`, if it is on
    /// the allow-list, else the first of the list.
    ///
    /// # Panics
    ///
    /// When the settings name no server, which they are checked for.
    #[must_use]
    pub fn server_for(&self, server_endpoint: Option<&str>) -> &Url {
        let named = server_endpoint.and_then(|text| Url::parse(text).ok());
        self.servers
            .iter()
            .find(|server| Some(server.origin()) == named.as_ref().map(Url::origin))
            .or(self.servers.first())
            .expect("the settings are refused without an OAuth server")
    }

    /// Buys a new pair of tokens for the refresh token of `whose`, which is used up by that.
    ///
    /// # Errors
    ///
    /// When the server refuses or brings no answer that can be read. After
    /// [`OAuthError::MaybeSent`] the token may be used up nevertheless.
    pub async fn refresh(
        &self,
        server: &Url,
        whose: Whose<'_>,
        refresh: &SecretString,
        now: i64,
    ) -> Result<Grant, OAuthError> {
        let (transport, started) = (Transport::new(&self.http), Instant::now());
        let client = self.client_at(server);
        let token = RefreshToken::new(refresh.expose_secret().to_owned());
        let request = client.exchange_refresh_token(&token);
        let grant = read(request.request_async(&transport).await, now);
        let asked = Asked {
            whose,
            started,
            method: REFRESH,
            secret: refresh,
        };
        self.note(&asked, transport.seen(), grant.as_ref().map(Grant::named));
        self.noted(grant, now)
    }

    /// Buys the first pair of tokens for the code of a person who signed in; the code is valid
    /// for 30 seconds.
    ///
    /// # Errors
    ///
    /// When the server refuses or brings no answer that can be read.
    pub async fn exchange(
        &self,
        server: &Url,
        whose: Whose<'_>,
        code: &SecretString,
        now: i64,
    ) -> Result<Grant, OAuthError> {
        let (transport, started) = (Transport::new(&self.http), Instant::now());
        let client = self.client_at(server);
        let authorization = AuthorizationCode::new(code.expose_secret().to_owned());
        let request = client.exchange_code(authorization);
        let grant = read(request.request_async(&transport).await, now);
        let asked = Asked {
            whose,
            started,
            method: "oauth.code",
            secret: code,
        };
        self.note(&asked, transport.seen(), grant.as_ref().map(Grant::named));
        self.noted(grant, now)
    }

    /// Asks whom `access` belongs to; `whose` is what is claimed.
    ///
    /// # Errors
    ///
    /// When the server refuses or brings no answer that can be read. The request carries nothing
    /// but the token, so a refused client is a refused token.
    pub async fn app_info(
        &self,
        server: &Url,
        whose: Whose<'_>,
        access: &SecretString,
    ) -> Result<AppProof, OAuthError> {
        let started = Instant::now();
        let body = json!({"auth": access.expose_secret()});
        let url = at(server, "/rest/app.info");
        let answer = self.http.post_json(url, &body, TIMEOUT).await;
        let status = answer.as_ref().ok().map(|answer| answer.status);
        let body = answer.map(|answer| serde_json::from_slice::<Value>(&answer.body).ok());
        let seen = Seen {
            status,
            result: body.as_ref().ok().and_then(Option::as_ref).map(kept),
        };
        let proof = body
            .map_err(OAuthError::from)
            .and_then(|body| proof(body.as_ref(), status.unwrap_or_default()));
        let asked = Asked {
            whose,
            started,
            method: "oauth.app.info",
            secret: access,
        };
        let named = proof.as_ref();
        self.note(&asked, seen, named.map(AppProof::named));
        proof
    }

    /// Whether the app's keys bought tokens for another portal than this one since then. Only what
    /// this process did with the keys that it has now counts.
    #[must_use]
    pub fn served_another(&self, member_id: &str, since: i64) -> bool {
        self.served.another(member_id, since)
    }

    fn noted(&self, grant: Result<Grant, OAuthError>, now: i64) -> Result<Grant, OAuthError> {
        if let Ok(grant) = &grant {
            self.served.note(&grant.member_id, now);
        }
        grant
    }

    fn client_at(&self, server: &Url) -> Client<EndpointSet> {
        let url = TokenUrl::from_url(at(server, "/oauth/token/"));
        self.client.clone().set_token_uri(url)
    }
}

fn proof(body: Option<&Value>, status: u16) -> Result<AppProof, OAuthError> {
    let nonsense = OAuthError::Nonsense { status };
    let body = body.ok_or(nonsense)?;
    if let Some(error) = super::MethodError::find(body) {
        return Err(OAuthError::of_token(error));
    }
    match body.get("result") {
        Some(result) if status == 200 => Ok(AppProof::read(result)),
        _ => Err(OAuthError::Nonsense { status }),
    }
}

/// The address `path` on `server`.
fn at(server: &Url, path: &str) -> Url {
    let mut url = server.clone();
    url.set_path(path);
    url.set_query(None);
    url
}

fn read(
    answer: Result<TokenAnswer, RequestTokenError<OAuthError, Refusal>>,
    now: i64,
) -> Result<Grant, OAuthError> {
    match answer {
        Ok(answer) => answer
            .grant(now)
            .ok_or(OAuthError::Nonsense { status: 200 }),
        Err(RequestTokenError::ServerResponse(Refusal(error))) => Err(OAuthError::of_grant(error)),
        Err(RequestTokenError::Request(error)) => Err(error),
        // What could not be read may hold tokens: it is dropped here.
        Err(RequestTokenError::Parse(..) | RequestTokenError::Other(_)) => {
            Err(OAuthError::Nonsense { status: 200 })
        }
    }
}

#[cfg(test)]
mod tests;
