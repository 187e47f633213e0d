//! Everything one portal knows, behind one mutex: its clock, CRM, apps, tokens and the calls it received.
use crate::apps::App;
use crate::calls::Calls;
use crate::crm::{Crm, Profile};
use crate::deliveries::Outbox;
use crate::faults::Faults;
use crate::limits::Limits;
use crate::settings::Settings;
use crate::tokens::Tokens;
use axum::http::{HeaderMap, header};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The cookie in which the portal keeps who is signed in: the user's id.
pub const SESSION_COOKIE: &str = "sandbox_user";

/// One portal as one of its listeners sees it.
#[derive(Debug, Clone)]
pub struct Shared {
    world: Arc<Mutex<World>>,
    door: Door,
}

impl Shared {
    /// The portal behind a listener of this kind.
    #[must_use]
    pub fn new(world: Arc<Mutex<World>>, door: Door) -> Self {
        Self { world, door }
    }
}

/// How a request came in; it decides which addresses the answer names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// By http.
    Plain,
    /// By https.
    Tls,
}

/// The state of one portal.
#[derive(Debug)]
pub struct World {
    /// The portal's own time.
    pub clock: Clock,
    /// What portals do, or what the pages say.
    pub profile: Profile,
    /// Where the portal is reached and what it is called, for the answer being made: one of `sites`,
    /// chosen anew by [`lock`]. A lasting change belongs there.
    pub site: Site,
    /// The same at each door.
    pub sites: Sites,
    /// The certificate of the authority to trust, where https is served.
    pub authority: Option<String>,
    /// Users and records.
    pub crm: Crm,
    /// Registered apps by `client_id`.
    pub apps: BTreeMap<String, App>,
    /// Tokens and one-time codes.
    pub tokens: Tokens,
    /// Requests received.
    pub calls: Calls,
    /// What is to go wrong with requests.
    pub faults: Faults,
    /// What can be changed while the portal runs.
    pub settings: Settings,
    /// What was asked of late.
    pub limits: Limits,
    /// Host and port under former names.
    pub former: Vec<String>,
    /// Events on their way to handlers.
    pub outbox: Outbox,
    /// The secret in `/rest/{user}/{secret}/{method}`.
    pub webhook_secret: String,
    /// Refuse loopback handlers, as portals do.
    pub strict_handlers: bool,
    /// The last id given out by [`World::next_id`].
    pub last_id: u64,
}

impl World {
    /// A number that was not given out before.
    pub fn next_id(&mut self) -> u64 {
        self.last_id += 1;
        self.last_id
    }
}

/// What the portal says of itself at each door.
#[derive(Debug, Clone)]
pub struct Sites {
    /// By http.
    pub plain: Site,
    /// By https, where that is served.
    pub tls: Site,
}

/// Addresses and identity of a portal.
#[derive(Debug, Clone)]
pub struct Site {
    /// `http://127.0.0.1:8024`, without a slash at the end.
    pub portal_url: String,
    /// `http://127.0.0.1:8025`, without a slash at the end.
    pub oauth_url: String,
    /// The portal's permanent identity, 32 hexadecimal digits.
    pub member_id: String,
}

impl Site {
    /// Host and port of the portal, as `DOMAIN` says it.
    #[must_use]
    pub fn domain(&self) -> &str {
        host(&self.portal_url)
    }

    /// Host and port of the OAuth server.
    #[must_use]
    pub fn oauth_domain(&self) -> &str {
        host(&self.oauth_url)
    }

    /// `1` when the portal speaks https.
    #[must_use]
    pub fn protocol(&self) -> &'static str {
        if self.portal_url.starts_with("https:") {
            "1"
        } else {
            "0"
        }
    }

    /// Where REST methods live.
    #[must_use]
    pub fn client_endpoint(&self) -> String {
        format!("{}/rest/", self.portal_url)
    }

    /// Where the OAuth server's own REST methods live.
    #[must_use]
    pub fn server_endpoint(&self) -> String {
        format!("{}/rest/", self.oauth_url)
    }
}

fn host(url: &str) -> &str {
    url.split_once("://").map_or(url, |(_, host)| host)
}

/// The last one of the year 9999, beyond which a time cannot be written as ISO 8601 has it.
const LAST_SECOND: u64 = 253_402_300_799;

/// System time plus an offset that the control API advances.
#[derive(Debug, Clone, Copy, Default)]
pub struct Clock {
    ahead: Duration,
}

impl Clock {
    /// Unix time in seconds.
    #[must_use]
    pub fn now(&self) -> i64 {
        i64::try_from(self.since_epoch().as_secs()).unwrap_or(i64::MAX)
    }

    /// Unix time with fractions.
    #[must_use]
    pub fn precise(&self) -> f64 {
        self.since_epoch().as_secs_f64()
    }

    /// Moves the clock forward, at most to the end of the year 9999; it never goes back.
    pub fn advance(&mut self, seconds: u64) {
        let left = LAST_SECOND.saturating_sub(self.since_epoch().as_secs());
        self.ahead += Duration::from_secs(seconds.min(left));
    }

    #[expect(clippy::disallowed_methods, reason = "this is the sandbox's own clock")]
    fn since_epoch(self) -> Duration {
        SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default()
            + self.ahead
    }
}

/// Who is signed in on the portal's own pages.
#[must_use]
pub fn signed_in(headers: &HeaderMap) -> Option<i64> {
    let cookies = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let mut pairs = cookies
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    pairs
        .find(|(name, _)| *name == SESSION_COOKIE)
        .and_then(|(_, user)| user.parse().ok())
}

/// The portal, for the length of one answer, with the addresses of the door it is given at.
pub fn lock(shared: &Shared) -> MutexGuard<'_, World> {
    let mut world = shared.world.lock().unwrap_or_else(PoisonError::into_inner);
    world.site = match shared.door {
        Door::Plain => world.sites.plain.clone(),
        Door::Tls => world.sites.tls.clone(),
    };
    world
}
