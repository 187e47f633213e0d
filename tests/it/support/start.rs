//! How a test begins.

use super::database::{self, Kept};
use super::{ADMIN, Browser, CLIENT_ID, TestApp, launch, state};
use bindery::app::App;
use bindery::clock::Clock;
use bindery::config::{Config, Settings};
use bindery::store::Store;
use bindery::web;
use bitrix24_sandbox::{AppSpec, Options, Portal, Profile, Sandbox, Seed};
use clap::Parser as _;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

const SECRET: &str = "the client secret";
const KEYS: &str = "k1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

/// What a test begins with, where that is not the usual.
#[derive(Clone)]
pub struct Setup<'a> {
    pub profile: Profile,
    /// Another OAuth server on the allow-list.
    pub oauth_server: &'a str,
    /// How many portals there are.
    pub portals: u16,
    /// Whether the database can be looked into and outlives a process.
    pub on_disk: bool,
}

impl Default for Setup<'_> {
    fn default() -> Self {
        Self {
            profile: Profile::Observed,
            oauth_server: "http://127.0.0.1:1",
            portals: 1,
            on_disk: false,
        }
    }
}

impl Setup<'_> {
    /// An app that the portals know but have not installed.
    pub async fn uninstalled(self) -> TestApp {
        let options = Options {
            profile: self.profile,
            seed: Seed::State(state()),
            portals: self.portals,
            ..Options::default()
        };
        let sandbox = Sandbox::start(options).await.unwrap();
        for portal in sandbox.portals() {
            register(portal, CLIENT_ID);
        }
        let servers = format!("{},{}", sandbox.oauth_url(), self.oauth_server);
        let settings = settings(CLIENT_ID, SECRET, &servers);
        let (store, kept) = database::empty(Arc::clone(&settings.keyring), self.on_disk).await;
        let clock = Clock::manual(now());
        TestApp::of(settings, store, clock, Arc::new(sandbox), Arc::new(kept))
    }

    /// An app that is installed in the first portal.
    pub async fn installed(self) -> TestApp {
        self.uninstalled().await.installed().await
    }
}

impl TestApp {
    /// An app that is installed in a portal with [`state`].
    pub async fn start(profile: Profile) -> Self {
        let setup = Setup {
            profile,
            ..Setup::default()
        };
        setup.installed().await
    }

    /// An app that the portal knows but has not installed.
    pub async fn uninstalled(profile: Profile) -> Self {
        let setup = Setup {
            profile,
            ..Setup::default()
        };
        setup.uninstalled().await
    }

    /// The same, with another OAuth server on the allow-list.
    pub async fn trusting(profile: Profile, oauth_server: &str) -> Self {
        let setup = Setup {
            profile,
            oauth_server,
            ..Setup::default()
        };
        setup.uninstalled().await
    }

    /// An app that is installed in two portals, which are alike but for their addresses.
    pub async fn in_two_portals() -> Self {
        let setup = Setup {
            portals: 2,
            ..Setup::default()
        };
        let app = setup.uninstalled().await;
        for portal in app.sandbox.portals() {
            app.install_in(portal).await;
            portal.clear_calls();
        }
        app
    }

    /// An installed app with other settings.
    pub async fn with(change: impl FnOnce(&mut Settings)) -> Self {
        let app = Self::start(Profile::Observed).await;
        let mut settings = app.app.settings().clone();
        change(&mut settings);
        app.with_settings(settings)
    }

    /// Installs the app as the administrator of the portal would.
    pub async fn install(&self) {
        self.install_in(&self.sandbox).await;
    }

    /// The same in one of several portals.
    pub async fn install_in(&self, portal: &Portal) {
        portal.install(CLIENT_ID, false).unwrap();
        let spec = launch(ADMIN);
        let page = self.post_launch_of(portal, "/install", &spec).await;
        assert_eq!(page.status, 200, "{}", page.text);
        portal.world().finish_install(CLIENT_ID).unwrap();
    }

    /// Another process with the same settings and the same database.
    pub fn another(&self) -> Self {
        self.with_settings(self.app.settings().clone())
    }

    /// Another process with the same database and other keys of the app.
    pub fn with_keys(&self, client_id: &str, client_secret: &str) -> Self {
        let mut settings = self.app.settings().clone();
        client_id.clone_into(&mut settings.client_id);
        settings.client_secret = client_secret.into();
        self.with_settings(settings)
    }

    fn with_settings(&self, settings: Settings) -> Self {
        let (store, clock) = (self.store.clone(), self.clock.clone());
        let (sandbox, kept) = (Arc::clone(&self.sandbox), Arc::clone(&self.kept));
        Self::of(settings, store, clock, sandbox, kept)
    }

    fn of(
        settings: Settings,
        store: Store,
        clock: Clock,
        sandbox: Arc<Sandbox>,
        kept: Arc<Kept>,
    ) -> Self {
        let titles = web::text::tab_titles;
        let app = App::new(settings, store.clone(), clock.clone(), titles).unwrap();
        Self {
            browser: Browser(web::router(app.clone())),
            sandbox,
            store,
            clock,
            app,
            kept,
        }
    }

    /// Every row of every table but the journal's, in words. Only a database on disk can be looked
    /// into.
    pub async fn rows(&self) -> Vec<String> {
        let mut rows = self.kept.rows().await;
        rows.retain(|row| !row.starts_with("journal "));
        rows
    }
}

/// Lets the portal know an app.
pub fn register(portal: &Portal, client_id: &str) {
    portal.register_app(AppSpec {
        client_id: client_id.to_owned(),
        client_secret: SECRET.to_owned(),
        app_url: "http://localhost:1/app".to_owned(),
        install_url: "http://localhost:1/install".to_owned(),
        scope: "crm,placement".to_owned(),
        ..AppSpec::default()
    });
}

fn settings(client_id: &str, client_secret: &str, servers: &str) -> Settings {
    let flags = [
        ("--client-id", client_id),
        ("--client-secret", client_secret),
        ("--public-url", "http://localhost:1"),
        ("--secret-keys", KEYS),
        ("--oauth-servers", servers),
        ("--portal-hosts", "any"),
    ];
    let flags = flags.into_iter().flat_map(|(name, value)| [name, value]);
    let config = Config::try_parse_from(["bindery"].into_iter().chain(flags));
    config.unwrap().check().unwrap()
}

#[expect(
    clippy::disallowed_methods,
    reason = "both clocks begin at the same moment"
)]
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(since.as_secs()).unwrap()
}
