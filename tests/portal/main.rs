//! The portal module against the sandbox: what the reference describes, spoken by two programs
//! that were written apart.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod cards;
mod documented;
mod registration;

use bindery::bindings::{Id, Owner};
use bindery::clock::Clock;
use bindery::config::{Config, Settings};
use bindery::portal::crm::{self, Pages, Reading};
use bindery::portal::placement::{self, Step, Wanted};
use bindery::portal::{Batch, Http, OAuth, Rest, Tokens};
use bindery::store::{NewChain, Portal, Store, TokenPair};
use bitrix24_sandbox::{AppSpec, Options, Sandbox, Seed};
use clap::Parser as _;
use secrecy::SecretString;

const ADMIN: Id = 1;
const MANAGER: Id = 2;
const READER: Id = 3;

/// The demo portal with our app, and what the app speaks to it with.
struct World {
    sandbox: Sandbox,
    settings: Settings,
    oauth: OAuth,
    store: Store,
    portal: Portal,
    tokens: Tokens,
}

impl World {
    async fn new() -> Self {
        let options = Options {
            seed: Seed::Demo,
            ..Options::default()
        };
        let sandbox = Sandbox::start(options).await.unwrap();
        let app = sandbox.register_app(AppSpec {
            app_url: "http://localhost:8080/app".to_owned(),
            ..AppSpec::default()
        });
        sandbox.install(&app.client_id, true).unwrap();
        let settings = settings(&app, sandbox.oauth_url());
        let http = Http::new(settings.portal_hosts).unwrap();
        let oauth = OAuth::new(&settings, http.clone());
        let keyring = std::sync::Arc::clone(&settings.keyring);
        let store = Store::in_memory(keyring).await.unwrap();
        let portal = portal(&sandbox, &settings);
        store.save_portal(&portal, 0).await.unwrap();
        let rest = Rest::new(http);
        let tokens = Tokens::new(rest, oauth.clone(), store.clone(), Clock::System);
        Self {
            sandbox,
            settings,
            oauth,
            store,
            portal,
            tokens,
        }
    }

    /// The person opened the app.
    async fn opened_by(&self, user_id: Id) -> TokenPair {
        let client_id = &self.settings.client_id;
        let pair = self.sandbox.token(client_id, user_id).unwrap();
        let pair = TokenPair {
            access: SecretString::from(pair.access),
            access_expires_at: pair.expires,
            refresh: Some(SecretString::from(pair.refresh)),
        };
        let chain = NewChain {
            member_id: &self.portal.member_id,
            user_id,
            client_id,
            pair: &pair,
            admin: user_id == ADMIN,
        };
        self.store.add_chain(chain, 0).await.unwrap();
        pair
    }

    async fn read(&self, user_id: Id, owner: Owner, id: Id, pages: Pages) -> Reading {
        self.opened_by(user_id).await;
        let mut batch = Batch::new(true);
        crm::read(&mut batch, owner, id, pages);
        let answer = self.tokens.batch(&self.portal, user_id, &batch).await;
        crm::reading(&answer.unwrap(), owner).unwrap()
    }

    async fn steps(&self, wanted: &Wanted<'_>) -> Vec<Step> {
        let mut batch = Batch::new(true);
        placement::read(&mut batch);
        let answer = self
            .tokens
            .batch(&self.portal, ADMIN, &batch)
            .await
            .unwrap();
        let placements = answer.result(placement::PLACEMENTS).unwrap();
        wanted.steps(placements, answer.result(placement::EVENTS).unwrap())
    }
}

fn settings(app: &AppSpec, oauth_url: &str) -> Settings {
    let key = bindery::crypto::Keyring::generate();
    let flags = [
        ("--client-id", app.client_id.as_str()),
        ("--client-secret", app.client_secret.as_str()),
        ("--public-url", "http://localhost:8080"),
        ("--secret-keys", key.as_str()),
        ("--oauth-servers", oauth_url),
        ("--portal-hosts", "any"),
    ];
    let words = flags.iter().flat_map(|(flag, value)| [*flag, *value]);
    let config = Config::try_parse_from(["bindery"].into_iter().chain(words)).unwrap();
    config.check().unwrap()
}

fn portal(sandbox: &Sandbox, settings: &Settings) -> Portal {
    Portal::new(
        sandbox.member_id(),
        format!("{}/rest/", sandbox.portal_url()).parse().unwrap(),
        settings.oauth_servers.first().unwrap().clone(),
        0,
    )
}
