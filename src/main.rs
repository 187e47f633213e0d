//! The `bindery` command.

use anyhow::Context as _;
use bindery::config::{Command, Config, KeysCommand, Settings};
use bindery::crypto::Keyring;
use bindery::store::Store;
use bindery::{check, serve, telemetry};
use clap::Parser as _;
use std::io::{self, Write as _};
use std::process::ExitCode;
use std::sync::Arc;

/// The exit code of a command line or settings that cannot be used, which is clap's too.
const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    let config = Config::parse();
    let done = match config.command.unwrap_or_default() {
        Command::Keys(KeysCommand::New) => {
            writeln!(io::stdout(), "{}", Keyring::generate()).context("cannot print the key")
        }
        Command::Health => match config.listen() {
            Ok(address) => check::health(address),
            Err(problem) => return refused(&[problem]),
        },
        command @ (Command::Serve | Command::Migrate | Command::Check) => match config.check() {
            Ok(settings) => with_settings(command, settings),
            Err(problems) => return refused(&problems),
        },
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("bindery: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn with_settings(command: Command, settings: Settings) -> anyhow::Result<()> {
    telemetry::start(&settings.log);
    match command {
        Command::Migrate => migrate(&settings).await,
        Command::Check => check(&settings).await,
        Command::Serve | Command::Keys(_) | Command::Health => serve::run(settings).await,
    }
}

async fn migrate(settings: &Settings) -> anyhow::Result<()> {
    let store = Store::open(
        settings.database_url.expose(),
        Arc::clone(&settings.keyring),
    )
    .await?;
    Ok(store.migrate().await?)
}

async fn check(settings: &Settings) -> anyhow::Result<()> {
    let mut out = io::stdout();
    writeln!(out, "ok      settings")?;
    let mut faults = 0;
    for finding in check::installation(settings).await {
        match finding.fault {
            None => writeln!(out, "ok      {}", finding.subject)?,
            Some(fault) => {
                faults += 1;
                writeln!(out, "FAILED  {}: {fault:#}", finding.subject)?;
            }
        }
    }
    anyhow::ensure!(faults == 0, "{faults} of the checks failed");
    Ok(())
}

fn refused(problems: &[bindery::config::Problem]) -> ExitCode {
    for problem in problems {
        say(&format!("bindery: {problem}"));
    }
    ExitCode::from(UNUSABLE)
}

/// There is nobody to tell when standard error is closed.
fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}
