//! The tokens of a person, over a portal and an OAuth server of loopback.

mod calls;
mod failures;
mod processes;
mod refreshes;
mod walks;

use super::{CallError, Tokens};
use crate::bindings::Id;
use crate::clock::Clock;
use crate::portal::testing::{oauth, rest, settings};
use crate::portal::{Batch, Params};
use crate::store::{Chain, NewChain, Portal, Store, TokenPair};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};
use wiremock::matchers::{body_partial_json, body_string_contains};
use wiremock::{Mock, MockServer, ResponseTemplate};

const NOW: i64 = 1_780_000_000;
const ANN: Id = 7;

/// One portal, one OAuth server, and a database that knows the portal.
struct World {
    portal: Portal,
    rest: MockServer,
    oauth: MockServer,
    store: Store,
    clock: Clock,
    tokens: Tokens,
}

impl World {
    async fn new() -> Self {
        let (rest_server, oauth_server) = (MockServer::start().await, MockServer::start().await);
        let keyring = settings(&oauth_server.uri()).keyring;
        let store = Store::in_memory(keyring).await.unwrap();
        let portal = Portal::new(
            "a223c6b3".to_owned(),
            format!("{}/rest/", rest_server.uri()).parse().unwrap(),
            oauth_server.uri().parse().unwrap(),
            NOW,
        );
        store.save_portal(&portal, NOW).await.unwrap();
        let (servers, clock) = (oauth(&oauth_server.uri()), Clock::manual(NOW));
        let tokens = Tokens::new(rest(), servers, store.clone(), clock.clone());
        Self {
            portal,
            rest: rest_server,
            oauth: oauth_server,
            store,
            clock,
            tokens,
        }
    }

    /// Ann opened the tab: `access` lives for `seconds`.
    async fn opened(&self, access: &str, seconds: i64, refresh: Option<&str>) -> Chain {
        self.open(ANN, access, seconds, refresh, false).await
    }

    /// An administrator opened it.
    async fn opened_by_admin(&self, user_id: Id, access: &str, seconds: i64, refresh: &str) {
        self.open(user_id, access, seconds, Some(refresh), true)
            .await;
    }

    async fn open(
        &self,
        user_id: Id,
        access: &str,
        seconds: i64,
        refresh: Option<&str>,
        admin: bool,
    ) -> Chain {
        let pair = TokenPair {
            access: SecretString::from(access),
            access_expires_at: NOW + seconds,
            refresh: refresh.map(SecretString::from),
        };
        let chain = NewChain {
            member_id: &self.portal.member_id,
            user_id,
            client_id: "app.1",
            pair: &pair,
            admin,
        };
        self.store.add_chain(chain, NOW).await.unwrap()
    }

    /// The portal answers `access` with `status` and `body`, exactly `times`.
    async fn portal_answers(&self, access: &str, status: u16, body: &Value, times: u64) {
        Mock::given(body_partial_json(json!({"auth": access})))
            .respond_with(ResponseTemplate::new(status).set_body_json(body))
            .expect(times)
            .mount(&self.rest)
            .await;
    }

    /// The OAuth server answers `refresh` with `status` and `body`, exactly `times`.
    async fn oauth_answers(&self, refresh: &str, status: u16, body: &Value, times: u64) {
        Mock::given(body_string_contains(format!("refresh_token={refresh}&")))
            .respond_with(ResponseTemplate::new(status).set_body_json(body))
            .expect(times)
            .mount(&self.oauth)
            .await;
    }

    /// The pair `access-{name}`, `refresh-{name}` for Ann.
    fn grant(&self, name: &str) -> Value {
        self.grant_for(name, "a223c6b3", &json!(ANN))
    }

    /// The same for a person of a portal.
    fn grant_for(&self, name: &str, member_id: &str, user_id: &Value) -> Value {
        json!({"access_token": format!("access-{name}"), "refresh_token": format!("refresh-{name}"),
            "expires": NOW + 3600, "expires_in": 3600, "member_id": member_id, "user_id": user_id,
            "client_endpoint": self.portal.client_endpoint, "scope": "app"})
    }

    /// The tokens as another process has them, which shares nothing but the database.
    fn elsewhere(&self) -> Tokens {
        let servers = oauth(&self.oauth.uri());
        Tokens::new(rest(), servers, self.store.clone(), self.clock.clone())
    }

    async fn calls(&self) -> Result<Value, CallError> {
        let params = json!({});
        let answer = self
            .tokens
            .call(&self.portal, ANN, "profile", &params)
            .await?;
        Ok(answer.result)
    }

    async fn sends_batch(&self) -> Result<Option<Value>, CallError> {
        let answer = self.tokens.batch(&self.portal, ANN, &me()).await?;
        Ok(answer.result("me").cloned())
    }

    /// What is stored of Ann's living chains, newest first: access token and generation.
    async fn stored(&self) -> Vec<(String, i64)> {
        let chains = self
            .store
            .chains(&self.portal.member_id, ANN)
            .await
            .unwrap();
        let living = chains.iter().filter(|chain| !chain.has_ended("app.1"));
        let stored = living.map(|chain| {
            let access = chain.pair.access.expose_secret();
            (access.to_owned(), chain.generation)
        });
        stored.collect()
    }
}

fn me() -> Batch {
    let mut batch = Batch::new(true);
    batch.add("me", "profile", Params::new());
    batch
}

fn done() -> Value {
    json!({"result": {"ID": "7"}})
}

fn expired() -> Value {
    json!({"error": "expired_token", "error_description": "The access token provided has expired."})
}

fn invalid_grant() -> Value {
    json!({"error": "invalid_grant"})
}

fn stored(chains: &[(&str, i64)]) -> Vec<(String, i64)> {
    let chains = chains.iter();
    chains
        .map(|(access, generation)| ((*access).to_owned(), *generation))
        .collect()
}
