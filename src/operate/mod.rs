//! What an operator asks besides serving. Every command opens the database as it is, beside the
//! servers that work with it, and makes a [`Report`]; `main` prints it.

mod backup;
mod check;
mod health;
mod journal;
mod keys;
mod migrate;
mod portals;
mod print;

pub use health::health;

use crate::clock::Clock;
use crate::config::{Command, KeysCommand, Settings};
use crate::store::Store;
use anyhow::Context as _;
use std::sync::Arc;

/// What a command found, and whether that is good.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// For standard output.
    pub text: String,
    /// What the exit code tells.
    pub verdict: Verdict,
}

/// What the exit code tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Verdict {
    /// Done, and nothing is wrong: 0.
    #[default]
    Good,
    /// Something is wrong, or was not found: 1.
    Bad,
    /// The command line lacks something: 2.
    Refused,
}

impl Report {
    fn good(text: String) -> Self {
        Self {
            text,
            verdict: Verdict::Good,
        }
    }
}

/// Does what `command` says. `None` where it says to serve, which is nobody's report.
///
/// # Errors
/// It could not be done.
pub async fn run(command: &Command, settings: &Settings) -> anyhow::Result<Option<Report>> {
    let now = Clock::System.now();
    let report = match command {
        Command::Serve | Command::Health | Command::Keys(KeysCommand::New) => return Ok(None),
        Command::Keys(KeysCommand::Rotate) => {
            keys::rotate(&store(settings).await?, settings).await?
        }
        Command::Portals(command) => {
            portals::portals(&store(settings).await?, command, settings, now).await?
        }
        Command::Migrate => migrate::migrate(settings).await?,
        Command::Backup { file } => backup::backup(settings, file).await?,
        Command::Check => check::check(settings).await?,
        Command::Journal(args) => journal::journal(&store(settings).await?, args, now).await?,
    };
    Ok(Some(report))
}

/// The database of a server, which may be at work with it.
async fn store(settings: &Settings) -> anyhow::Result<Store> {
    let url = &settings.database_url;
    let keyring = Arc::clone(&settings.keyring);
    let store = Store::open_existing(url.expose(), keyring)
        .await
        .with_context(|| format!("database {url}"))?;
    store.ready().await.context("run `bindery migrate`")?;
    Ok(store)
}
