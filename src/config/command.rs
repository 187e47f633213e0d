//! What the program can be asked to do.

use super::since::Since;
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// What the program can do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Bring the database up to date and answer requests (what happens without a command).
    #[default]
    Serve,
    /// Bring the database up to date. Says whether there was anything to do.
    Migrate,
    /// Look at the portals that have, or had, the app, and erase what is stored about one.
    #[command(subcommand)]
    Portals(PortalsCommand),
    /// Work with the secret keys.
    #[command(subcommand)]
    Keys(KeysCommand),
    /// Search the journal of requests to portals and OAuth servers.
    Journal(JournalArgs),
    /// Copy the SQLite database into a new file, also while a server works with it.
    Backup {
        /// The file; it must not be there yet.
        file: PathBuf,
    },
    /// Ask the server on the listen address whether it is alive; needs no other setting.
    Health,
    /// Check the settings, the database, its stored secrets and the OAuth servers.
    Check,
}

/// What can be done with secret keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Subcommand)]
pub enum KeysCommand {
    /// Print a new secret key as `id:base64`; needs no setting.
    New,
    /// Seal every stored secret anew with the first key, also while servers work with them. Exits
    /// with 1 if there are secrets that no key opens.
    Rotate,
}

/// What can be done with portals.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum PortalsCommand {
    /// List every portal: `member_id`, address, whether it has the app, the app's version,
    /// administrators' live chains of tokens, and when it was last used.
    List {
        /// Print one JSON object a line.
        #[arg(long)]
        json: bool,
    },
    /// Show everything about a portal, but no token and no secret.
    Show {
        /// Its `member_id`, or its address: `acme.bitrix24.com`.
        #[arg(value_name = "MEMBER_ID|ADDRESS")]
        portal: String,
        /// Print one JSON object.
        #[arg(long)]
        json: bool,
    },
    /// Erase everything that is stored about a portal, whatever its state is. Its next launch
    /// would be a first contact.
    Forget {
        /// Its `member_id`.
        #[arg(value_name = "MEMBER_ID")]
        portal: String,
        /// Do it. Without this it is only said what would be erased.
        #[arg(long)]
        yes: bool,
    },
}

/// Which entries of the journal are wanted.
#[derive(Args, Clone, Debug, Default, PartialEq, Eq)]
pub struct JournalArgs {
    /// Only those of the portal with this `member_id`.
    #[arg(long, value_name = "MEMBER_ID")]
    pub portal: Option<String>,
    /// Only those of the portal's user with this id.
    #[arg(long, value_name = "ID")]
    pub user: Option<i64>,
    /// Only those that called such a method, in a batch or by itself: `crm.*.add`, `oauth.*`.
    #[arg(long, value_name = "GLOB")]
    pub method: Option<String>,
    /// Only those since then: `90s`, `15m`, `2h` or `3d` ago, a date, or a time such as
    /// `2026-01-31T10:00:00Z`.
    #[arg(long, value_name = "WHEN")]
    pub since: Option<Since>,
    /// Only those that failed, or of which a command failed.
    #[arg(long)]
    pub errors: bool,
    /// Only those made for the request to Bindery with this `x-request-id`.
    #[arg(long, value_name = "ID")]
    pub request: Option<String>,
    /// Show the newest so many.
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..))]
    pub limit: u32,
    /// Print one JSON object a line.
    #[arg(long)]
    pub json: bool,
}
