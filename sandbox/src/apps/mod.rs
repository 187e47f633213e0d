//! Registered apps and the life of their installation: not installed → installing → installed → updated →
//! uninstalled.
//!
//! What host pages call on the `World`, behind its mutex:
//!
//! - `launch(&LaunchSpec) -> Result<Launch, Refused>`: the post a browser would send into the frame;
//! - `finish_install(client_id) -> Result<(), Refused>`: `setInstallFinish`;
//! - `refresh_auth(client_id, user) -> Result<Pair, Refused>`: `refreshAuth`, a new chain of tokens;
//! - `tabs(placement, user) -> Vec<Tab>`: what is drawn at a placement, titled in the user's language;
//! - `may_open(client_id, user) -> bool`: whether the app is restricted to others.
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

mod events;
mod launch;
mod life;
mod registry;

pub use launch::{Launch, LaunchSpec, Tab};

/// Who made the app and for whom.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Made on the portal itself; its code is its `client_id`.
    #[default]
    Local,
    /// From the Market.
    Market,
}

impl Kind {
    /// The letter in `status`.
    #[must_use]
    pub fn status(self) -> &'static str {
        match self {
            Self::Local => "L",
            Self::Market => "F",
        }
    }
}

/// What is told about an app when it is registered; everything but the address may be left out.
#[derive(Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AppSpec {
    /// Drawn at random when empty.
    pub client_id: String,
    /// Drawn at random when empty.
    pub client_secret: String,
    /// The main page. Empty for an app without pages, whose `install_url` then gets ONAPPINSTALL.
    pub app_url: String,
    /// The installation page; empty: there is none.
    pub install_url: String,
    /// Where the OAuth login returns; `app_url` when empty.
    pub redirect_uri: String,
    /// Comma separated; `crm,placement` when empty.
    pub scope: String,
    /// `local` when left out.
    pub kind: Kind,
    /// The `CODE` of `app.info`; the `client_id` when empty.
    pub code: String,
    /// The version on offer; 1 when left out.
    pub version: Option<i64>,
    /// The name shown where a placement has no title.
    pub title: String,
}

impl fmt::Debug for AppSpec {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AppSpec")
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

/// A registered app.
#[derive(Clone)]
pub struct App {
    /// `ID` of `app.info`.
    pub id: usize,
    /// What it was registered with, defaults filled in.
    pub spec: AppSpec,
    /// The version on the portal.
    pub version: i64,
    /// Present from the start of the installation to the uninstallation.
    pub installation: Option<Installation>,
    /// The users the app is restricted to; empty: everyone.
    pub allowed: Vec<i64>,
    /// Whether what it costs is no longer paid for.
    pub subscription_ended: bool,
    /// `app.option.*`.
    pub options: Map<String, Value>,
    /// `user.option.*`.
    pub user_options: BTreeMap<i64, Map<String, Value>>,
}

impl fmt::Debug for App {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("App")
            .field("spec", &self.spec)
            .finish_non_exhaustive()
    }
}

impl App {
    /// The code by which the portal's `app.info` names it.
    #[must_use]
    pub fn code(&self) -> &str {
        if self.spec.code.is_empty() {
            &self.spec.client_id
        } else {
            &self.spec.code
        }
    }

    /// Whether it is installed and its installation is finished.
    #[must_use]
    pub fn installed(&self) -> bool {
        self.installation
            .as_ref()
            .is_some_and(|installation| installation.finished)
    }

    /// Whether the user is among those the app is restricted to.
    #[must_use]
    pub fn admits(&self, user: i64) -> bool {
        self.allowed.is_empty() || self.allowed.contains(&user)
    }

    /// Whether the app was given the scope.
    #[must_use]
    pub fn has_scope(&self, scope: &str) -> bool {
        self.spec
            .scope
            .split(',')
            .any(|given| given.trim() == scope)
    }
}

/// One installation of an app.
#[derive(Clone)]
pub struct Installation {
    /// Tokens name it, and die with it.
    pub number: u64,
    /// Until then placements are hidden and events muted.
    pub finished: bool,
    /// The secret in launches and events.
    pub application_token: String,
    /// Who installed it.
    pub installer: i64,
    /// Placements in the order in which they were bound.
    pub placements: Vec<Placement>,
    /// Who has opened the app since, and so does not run it for the first time.
    pub opened_by: BTreeSet<i64>,
    /// Event handlers in the order in which they were bound.
    pub handlers: Vec<EventHandler>,
}

impl fmt::Debug for Installation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Installation")
            .field("finished", &self.finished)
            .finish_non_exhaustive()
    }
}

/// A bound placement.
#[derive(Debug, Clone, PartialEq)]
pub struct Placement {
    /// The code, upper case.
    pub code: String,
    /// The handler's address.
    pub handler: String,
    /// The caption for everybody.
    pub title: String,
    /// Not shown anywhere.
    pub description: String,
    /// `{"en":{"TITLE":…,"DESCRIPTION":…,"GROUP_NAME":…}}`.
    pub lang_all: Map<String, Value>,
    /// `OPTIONS`, where the place has any.
    pub options: Map<String, Value>,
}

/// A bound event handler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventHandler {
    /// `event_handler_id`.
    pub id: u64,
    /// The code, upper case.
    pub event: String,
    /// The handler's address.
    pub handler: String,
    /// Whose token is sent along; 0: the acting user's.
    pub auth_type: i64,
    /// Kept for an offline queue, never called.
    pub offline: bool,
}

/// Why the control API or a host page could not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// HTTP status.
    pub status: u16,
    /// The reason.
    pub reason: String,
}

impl Refused {
    /// A refusal.
    #[must_use]
    pub fn new(status: u16, reason: impl Into<String>) -> Self {
        Self {
            status,
            reason: reason.into(),
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.reason)
    }
}

impl std::error::Error for Refused {}
