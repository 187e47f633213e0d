//! Starting and stopping: listeners first, so that every address is known, then the portals behind them.
use crate::calls::Calls;
use crate::crm::{Crm, Profile};
use crate::deliveries::{Outbox, carry};
use crate::tokens::{RefreshRule, Tokens, hex};
use crate::world::{Clock, Shared, Site, World};
use crate::{Portal, control, host, oauth, rest};
use anyhow::{Context, Result};
use axum::Router;
use axum::routing::any;
use serde_json::Value;
use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::ops::Deref;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

/// How a sandbox is started. By default: free ports of the loopback address, one empty portal, `observed`.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where the first portal listens; further ones on the ports that follow, or on any when it is 0.
    pub listen: SocketAddr,
    /// Where the OAuth server listens.
    pub oauth_listen: SocketAddr,
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
        let (oauth_listener, oauth_url) = bind(options.oauth_listen).await?;
        let (outbox, deliveries) = Outbox::new();
        let mut tasks = JoinSet::new();
        let mut worlds: Vec<Shared> = Vec::new();
        let (first, oauth) = (options.listen, options.oauth_listen);
        for address in addresses(first, oauth, options.portals.max(1)) {
            let (listener, portal_url) = bind(address).await?;
            let site = Site {
                portal_url,
                oauth_url: oauth_url.clone(),
                member_id: hex(16),
            };
            let world = Arc::new(Mutex::new(world(&options, site, outbox.clone())?));
            serve(&mut tasks, listener, portal_router(Arc::clone(&world)));
            worlds.push(world);
        }
        let portals: Vec<Portal> = worlds
            .iter()
            .map(|world| Portal::new(Arc::clone(world)))
            .collect();
        let first = portals
            .first()
            .context("there is at least one portal")?
            .clone();
        let oauth = Router::new()
            .fallback(oauth::front)
            .with_state(Arc::new(worlds));
        serve(&mut tasks, oauth_listener, oauth);
        tasks.spawn(carry(deliveries));
        Ok(Self {
            first,
            portals,
            oauth_url,
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
}

fn portal_router(world: Shared) -> Router {
    Router::new()
        .route("/rest", any(rest::front))
        .route("/rest/", any(rest::front))
        .route("/rest/{*path}", any(rest::front))
        .route("/oauth/authorize", any(oauth::authorize))
        .route("/oauth/authorize/", any(oauth::authorize))
        .merge(control::router())
        .merge(host::router())
        .with_state(world)
}

fn world(options: &Options, site: Site, outbox: Outbox) -> Result<World> {
    let profile = options.profile;
    let crm = match &options.seed {
        Seed::Empty => Crm::empty(profile),
        Seed::Demo => Crm::demo(profile),
        Seed::State(state) => Crm::from_json(state, profile).map_err(anyhow::Error::msg)?,
    };
    let (days, once) = match profile {
        Profile::Observed => (28, true),
        Profile::Documented => (180, false),
    };
    let rule = RefreshRule {
        days: options.refresh_days.map_or(days, i64::from),
        once,
    };
    Ok(World {
        clock: Clock::default(),
        profile,
        site,
        crm,
        apps: BTreeMap::new(),
        tokens: Tokens::new(rule),
        calls: Calls::default(),
        outbox,
        webhook_secret: options.webhook_secret.clone(),
        strict_handlers: options.strict_handlers,
        last_id: 0,
    })
}

/// Consecutive ports, less the OAuth server's; free ones when the first is 0.
fn addresses(first: SocketAddr, oauth: SocketAddr, count: u16) -> impl Iterator<Item = SocketAddr> {
    let ports = (0..=count).map(move |index| match first.port() {
        0 => 0,
        port => port.saturating_add(index),
    });
    let addresses = ports.map(move |port| SocketAddr::new(first.ip(), port));
    let free = addresses.filter(move |address| address.port() == 0 || *address != oauth);
    free.take(usize::from(count))
}

async fn bind(address: SocketAddr) -> Result<(TcpListener, String)> {
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("cannot listen on {address}"))?;
    let url = format!("http://{}", listener.local_addr()?);
    Ok((listener, url))
}

fn serve(tasks: &mut JoinSet<()>, listener: TcpListener, router: Router) {
    tasks.spawn(async move {
        if let Err(error) = axum::serve(listener, router).await {
            tracing::error!(%error, "the listener has stopped");
        }
    });
}

#[cfg(test)]
mod tests {
    use super::addresses;
    use std::net::SocketAddr;

    #[test]
    fn portals_take_consecutive_ports_around_that_of_the_oauth_server() {
        let at = |port| SocketAddr::from(([127, 0, 0, 1], port));
        let cases = [
            (at(8024), at(8025), vec![at(8024), at(8026), at(8027)]),
            (at(8024), at(9000), vec![at(8024), at(8025), at(8026)]),
            (at(0), at(0), vec![at(0), at(0), at(0)]),
        ];

        for (first, oauth, expected) in cases {
            assert_eq!(addresses(first, oauth, 3).collect::<Vec<_>>(), expected);
        }
    }
}
