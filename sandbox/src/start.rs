//! Starting and stopping: listeners first, so that every address is known, then the portals behind them.
use crate::calls::Calls;
use crate::crm::{Crm, Profile};
use crate::deliveries::{Outbox, carry};
use crate::faults::Faults;
use crate::limits::Limits;
use crate::listen::Doors;
use crate::settings::{EventSettings, LimitSettings, Settings, TokenSettings};
use crate::tls::Authority;
use crate::tokens::{Tokens, hex};
use crate::world::{Clock, Door, Shared, Site, Sites, World};
use crate::{Portal, control, host, oauth, rename, rest, tls};
use anyhow::{Context, Result};
use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::any;
use serde_json::Value;
use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::ops::Deref;
use std::sync::{Arc, Mutex};
use tokio::task::JoinSet;

/// How a sandbox is started. By default: free ports of the loopback address, one empty portal, `observed`.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where the first portal listens; further ones on the ports that follow, or on any when it is 0.
    pub listen: SocketAddr,
    /// Where the OAuth server listens.
    pub oauth_listen: SocketAddr,
    /// Where the first portal listens for https too; further ones as with `listen`.
    pub tls_listen: Option<SocketAddr>,
    /// Where the OAuth server listens for https too.
    pub oauth_tls_listen: Option<SocketAddr>,
    /// Host names by https: those of the portals, then that of the OAuth server, then others for the
    /// certificate alone. Where there are too few, addresses stand in. `name:443` where clients reach the
    /// name at another port than the listener's.
    pub tls_names: Vec<String>,
    /// How many portals there are.
    pub portals: u16,
    /// What portals do, or what the pages say, where the two differ.
    pub profile: Profile,
    /// Users and records at the start.
    pub seed: Seed,
    /// Life of an unused refresh token; 28 days, or 180 in the profile `documented`, when left out.
    pub refresh_days: Option<u16>,
    /// Refuse loopback handlers, as portals do.
    pub strict_handlers: bool,
    /// The secret in `/rest/{user}/{secret}/{method}`.
    pub webhook_secret: String,
}

/// Users and records at the start.
#[derive(Debug, Clone, Default)]
pub enum Seed {
    /// One administrator and no records.
    #[default]
    Empty,
    /// Invented companies, leads and people of different rights.
    Demo,
    /// A state as the control API takes it.
    State(Value),
}

impl Default for Options {
    fn default() -> Self {
        let loopback = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        Self {
            listen: loopback,
            oauth_listen: loopback,
            tls_listen: None,
            oauth_tls_listen: None,
            tls_names: Vec::new(),
            portals: 1,
            profile: Profile::Observed,
            seed: Seed::default(),
            refresh_days: None,
            strict_handlers: false,
            webhook_secret: "webhook".to_owned(),
        }
    }
}

/// Running portals and their OAuth server. Dropping it stops them. It stands for its first portal wherever
/// one is meant.
#[derive(Debug)]
pub struct Sandbox {
    first: Portal,
    portals: Vec<Portal>,
    oauth_url: String,
    oauth_tls_url: Option<String>,
    authority_pem: Option<String>,
    _tasks: JoinSet<()>,
}

impl Deref for Sandbox {
    type Target = Portal;

    fn deref(&self) -> &Portal {
        &self.first
    }
}

impl Sandbox {
    /// Starts the listeners on the current tokio runtime.
    ///
    /// # Errors
    /// When an address is taken or the seed cannot be read.
    pub async fn start(options: Options) -> Result<Self> {
        // Another copy may have installed the provider before: any one will do.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let (plain, tls) = (Doors::plain(&options).await?, Doors::tls(&options).await?);
        let authority = tls.authority(&options.tls_names)?;
        let (outbox, deliveries) = Outbox::new();
        let mut tasks = JoinSet::new();
        tasks.spawn(carry(deliveries));
        let mut worlds = Vec::new();
        for sites in sites(&plain, &tls)? {
            let world = world(&options, sites, outbox.clone(), authority.as_ref())?;
            worlds.push(Arc::new(Mutex::new(world)));
        }
        let portals: Vec<Portal> = at(Door::Plain, &worlds).map(Portal::new).collect();
        let first = portals.first().context("there is at least one portal")?;
        let (oauth_url, oauth_tls_url) = (plain.oauth_url(), tls.oauth_url());
        serve(&mut tasks, Door::Plain, plain, &worlds, None)?;
        serve(&mut tasks, Door::Tls, tls, &worlds, authority.as_ref())?;
        Ok(Self {
            first: first.clone(),
            portals,
            oauth_url: oauth_url.context("the OAuth server always listens")?,
            oauth_tls_url,
            authority_pem: authority.map(|authority| authority.pem),
            _tasks: tasks,
        })
    }

    /// All portals, in the order of their ports.
    #[must_use]
    pub fn portals(&self) -> &[Portal] {
        &self.portals
    }

    /// `http://127.0.0.1:8025`, without a slash at the end.
    #[must_use]
    pub fn oauth_url(&self) -> &str {
        &self.oauth_url
    }

    /// The OAuth server by https, where `oauth_tls_listen` asked for it.
    #[must_use]
    pub fn oauth_tls_url(&self) -> Option<&str> {
        self.oauth_tls_url.as_deref()
    }

    /// The certificate of the authority to trust, where https was asked for.
    #[must_use]
    pub fn authority_pem(&self) -> Option<&str> {
        self.authority_pem.as_deref()
    }
}

/// What each portal says of itself at each door; by https it names what has no https by http.
fn sites(plain: &Doors, tls: &Doors) -> Result<Vec<Sites>> {
    let oauth = plain
        .oauth_url()
        .context("the OAuth server always listens")?;
    let oauth_tls = tls.oauth_url();
    let portals = plain.portals.iter().enumerate().map(|(index, portal)| {
        let member_id = hex(16);
        let site = |portal_url: &str, oauth_url: &str| Site {
            portal_url: portal_url.to_owned(),
            oauth_url: oauth_url.to_owned(),
            member_id: member_id.clone(),
        };
        let portal_tls = tls.portals.get(index).map(|bound| &bound.url);
        Sites {
            tls: site(
                portal_tls.unwrap_or(&portal.url),
                oauth_tls.as_ref().unwrap_or(&oauth),
            ),
            plain: site(&portal.url, &oauth),
        }
    });
    Ok(portals.collect())
}

fn at(door: Door, worlds: &[Arc<Mutex<World>>]) -> impl Iterator<Item = Shared> {
    worlds
        .iter()
        .map(move |world| Shared::new(Arc::clone(world), door))
}

fn serve(
    tasks: &mut JoinSet<()>,
    door: Door,
    doors: Doors,
    worlds: &[Arc<Mutex<World>>],
    tls: Option<&Authority>,
) -> Result<()> {
    for (bound, world) in doors.portals.into_iter().zip(at(door, worlds)) {
        bound.serve(tasks, portal_router(world), tls)?;
    }
    if let Some(bound) = doors.oauth {
        let portals = Arc::new(at(door, worlds).collect());
        let router = Router::new().fallback(oauth::front).with_state(portals);
        bound.serve(tasks, router, tls)?;
    }
    Ok(())
}

fn portal_router(world: Shared) -> Router {
    Router::new()
        .route("/rest", any(rest::front))
        .route("/rest/", any(rest::front))
        .route("/rest/{*path}", any(rest::front))
        .route("/oauth/authorize", any(oauth::authorize))
        .route("/oauth/authorize/", any(oauth::authorize))
        .merge(control::router())
        .merge(tls::router())
        .merge(host::router())
        .layer(from_fn_with_state(world.clone(), rename::moved))
        .with_state(world)
}

fn world(
    options: &Options,
    sites: Sites,
    outbox: Outbox,
    authority: Option<&Authority>,
) -> Result<World> {
    let profile = options.profile;
    let crm = match &options.seed {
        Seed::Empty => Crm::empty(profile),
        Seed::Demo => Crm::demo(profile),
        Seed::State(state) => Crm::from_json(state, profile).map_err(anyhow::Error::msg)?,
    };
    let settings = Settings {
        events: EventSettings::default(),
        limits: LimitSettings::default(),
        tokens: TokenSettings::of(profile, options.refresh_days),
    };
    Ok(World {
        clock: Clock::default(),
        profile,
        site: sites.plain.clone(),
        sites,
        authority: authority.map(|authority| authority.pem.clone()),
        crm,
        apps: BTreeMap::new(),
        tokens: Tokens::default(),
        calls: Calls::default(),
        faults: Faults::default(),
        settings,
        limits: Limits::default(),
        former: Vec::new(),
        outbox,
        webhook_secret: options.webhook_secret.clone(),
        strict_handlers: options.strict_handlers,
        last_id: 0,
    })
}
