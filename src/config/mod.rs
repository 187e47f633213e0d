//! The settings: flags and environment variables, read once at the start. [`Config`] is what was
//! written, [`Settings`] is what was found to be usable.

mod check;
mod command;
mod database;
mod problem;
mod since;

pub use command::{Command, JournalArgs, KeysCommand, PortalsCommand};
pub use database::DatabaseUrl;
pub use problem::{Fault, Problem};
pub use since::{NoTime, Since};

use crate::crypto::Keyring;
use clap::{Args, Parser};
use secrecy::SecretString;
use std::net::SocketAddr;
use std::sync::Arc;
use url::Url;

/// A Bitrix24 Market app: a tab in the CRM card that shows and edits who is bound to the record.
///
/// Every setting is a flag or an environment variable; the flag wins. Pass secrets by variables:
/// other users of a machine can read flags.
///
/// A command exits with 0 when it did what it was asked, with 1 when it could not or found
/// something wrong, and with 2 when the command line or the settings cannot be used.
#[derive(Clone, Debug, Parser)]
#[command(name = "bindery", version)]
pub struct Config {
    /// What to do; `serve` when left out.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// How to do it.
    #[command(flatten)]
    pub flags: Flags,
}

/// The settings as they were written.
#[derive(Args, Clone, Debug)]
pub struct Flags {
    /// The app's `client_id` from the vendor area or the local-app form (required).
    #[arg(long, env = "BINDERY_CLIENT_ID", global = true, value_name = "ID")]
    client_id: Option<String>,

    /// The app's `client_secret` from the same place (required).
    #[arg(
        long,
        env = "BINDERY_CLIENT_SECRET",
        global = true,
        value_name = "SECRET",
        hide_env_values = true
    )]
    client_secret: Option<SecretString>,

    /// The https address at which portals and browsers reach the app (required).
    #[arg(long, env = "BINDERY_PUBLIC_URL", global = true, value_name = "URL")]
    public_url: Option<String>,

    /// Keys of 32 bytes, comma separated: the first seals, all open (required; see `keys new`).
    #[arg(
        long,
        env = "BINDERY_SECRET_KEYS",
        global = true,
        value_name = "ID:BASE64,…",
        hide_env_values = true
    )]
    secret_keys: Option<SecretString>,

    /// The database: a file, `sqlite://PATH`, or for several nodes
    /// `postgres://USER:PASSWORD@HOST/NAME`.
    #[arg(
        long,
        env = "BINDERY_DATABASE_URL",
        global = true,
        value_name = "URL",
        default_value = "sqlite://bindery.db",
        hide_env_values = true
    )]
    database_url: SecretString,

    /// The address to listen on.
    #[arg(
        long,
        env = "BINDERY_LISTEN",
        global = true,
        value_name = "ADDRESS:PORT",
        default_value = "127.0.0.1:8080"
    )]
    listen: String,

    /// The OAuth servers to trust, comma separated; the first is the default.
    #[arg(
        long,
        env = "BINDERY_OAUTH_SERVERS",
        global = true,
        value_name = "URL,…",
        default_value = "https://oauth.bitrix24.tech,https://oauth.bitrix.info"
    )]
    oauth_servers: String,

    /// `public`: portals have https and a public address. `any`: also http and private addresses,
    /// and the OAuth servers and the public URL may be http: for a sandbox or an intranet only.
    #[arg(
        long,
        env = "BINDERY_PORTAL_HOSTS",
        global = true,
        value_name = "public|any",
        default_value = "public"
    )]
    portal_hosts: String,

    /// For how many days the redacted REST journal is kept, at least 3.
    #[arg(
        long,
        env = "BINDERY_JOURNAL_DAYS",
        global = true,
        value_name = "DAYS",
        default_value = "7"
    )]
    journal_days: String,

    /// For how many days a refresh token that nobody uses is sure to live, 2 to 365. Installations
    /// that nobody opens are kept alive by using it once after two thirds of that.
    #[arg(
        long,
        env = "BINDERY_REFRESH_DAYS",
        global = true,
        value_name = "DAYS",
        default_value = "28"
    )]
    refresh_days: String,

    /// For how many hours somebody who signed in outside Bitrix24 stays signed in, 1 to 720.
    #[arg(
        long,
        env = "BINDERY_SESSION_HOURS",
        global = true,
        value_name = "HOURS",
        default_value = "8"
    )]
    session_hours: String,

    /// After how many minutes without a request they are signed out, at least 5.
    #[arg(
        long,
        env = "BINDERY_SESSION_IDLE_MINUTES",
        global = true,
        value_name = "MINUTES",
        default_value = "60"
    )]
    session_idle_minutes: String,

    /// The file with the operator's privacy policy, plain text, for `/privacy`; without it that page
    /// describes what is stored and for how long.
    #[arg(long, env = "BINDERY_PRIVACY_FILE", global = true, value_name = "FILE")]
    privacy_file: Option<String>,

    /// The file with the operator's terms of use, plain text, for `/license`; without it that page
    /// shows the licence of the software.
    #[arg(long, env = "BINDERY_LICENSE_FILE", global = true, value_name = "FILE")]
    license_file: Option<String>,

    /// The address to serve `/metrics` on, for Prometheus; without it there are none.
    #[arg(
        long,
        env = "BINDERY_METRICS_LISTEN",
        global = true,
        value_name = "ADDRESS:PORT"
    )]
    metrics_listen: Option<String>,

    /// What to log, as a tracing filter. Lines are JSON unless they go to a terminal.
    #[arg(
        long,
        env = "BINDERY_LOG",
        global = true,
        value_name = "FILTER",
        default_value = "info"
    )]
    log: String,
}

/// Settings that can be used.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The app's id at the OAuth servers.
    pub client_id: String,
    /// The app's secret at the OAuth servers.
    pub client_secret: SecretString,
    /// Where portals and browsers reach the app: scheme, host and port, the path is `/`.
    pub public_url: Url,
    /// What seals tokens.
    pub keyring: Arc<Keyring>,
    /// The database.
    pub database_url: DatabaseUrl,
    /// Where to listen.
    pub listen: SocketAddr,
    /// The OAuth servers to trust; there is at least one, and the path of each is `/`.
    pub oauth_servers: Vec<Url>,
    /// Which hosts may be called.
    pub portal_hosts: PortalHosts,
    /// For how many days the REST journal is kept.
    pub journal_days: u16,
    /// For how many days a refresh token lives that nobody uses.
    pub refresh_days: u16,
    /// For how many hours a person who signed in stays signed in.
    pub session_hours: u16,
    /// After how many minutes without a request a person is signed out.
    pub session_idle_minutes: u16,
    /// The operator's privacy policy.
    pub privacy: Option<String>,
    /// The operator's terms of use.
    pub license: Option<String>,
    /// Where to serve metrics.
    pub metrics_listen: Option<SocketAddr>,
    /// The tracing filter.
    pub log: String,
}

impl Settings {
    /// Whether portals may have http addresses.
    #[must_use]
    pub fn allows_http(&self) -> bool {
        self.portal_hosts == PortalHosts::Any
    }
}

/// Which hosts may be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PortalHosts {
    /// Those with https and a public address.
    Public,
    /// All of them: for the sandbox and for intranets.
    Any,
}

impl Config {
    /// Finds out whether the settings can be used.
    ///
    /// # Errors
    /// All problems at once, each naming its variable.
    pub fn check(&self) -> Result<Settings, Vec<Problem>> {
        let settings = check::settings(&self.flags)?;
        let is_backup = matches!(self.command, Some(Command::Backup { .. }));
        if is_backup && !settings.database_url.is_file() {
            return Err(vec![Problem {
                variable: "BINDERY_DATABASE_URL",
                fault: Fault::NotAFile,
            }]);
        }
        Ok(settings)
    }

    /// The address to listen on alone, for commands that need nothing else.
    ///
    /// # Errors
    /// It is no address.
    pub fn listen(&self) -> Result<SocketAddr, Problem> {
        check::listen(&self.flags.listen)
    }
}

#[cfg(test)]
mod tests;
