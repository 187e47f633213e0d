//! The `bindery` command.

use bindery::config::{Command, Config, KeysCommand, Problem, Settings};
use bindery::crypto::Keyring;
use bindery::operate::{self, Report, Verdict};
use bindery::{serve, telemetry};
use clap::Parser as _;
use std::io::{self, ErrorKind, Write as _};
use std::process::ExitCode;

/// The exit code of a command line or settings that cannot be used, which is clap's too.
const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    let config = Config::parse();
    let command = config.command.clone().unwrap_or_default();
    let done = if command == Command::Keys(KeysCommand::New) {
        print(&format!("{}\n", Keyring::generate()))
    } else if command == Command::Health {
        match config.listen() {
            Ok(address) => operate::health(address).map(|()| ExitCode::SUCCESS),
            Err(problem) => return refused(&[problem]),
        }
    } else {
        match config.check() {
            Ok(settings) => with_settings(&command, settings),
            Err(problems) => return refused(&problems),
        }
    };
    done.unwrap_or_else(|error| {
        say(&format!("bindery: {error:#}"));
        ExitCode::FAILURE
    })
}

#[tokio::main]
async fn with_settings(command: &Command, settings: Settings) -> anyhow::Result<ExitCode> {
    telemetry::start(&settings.log);
    let Some(Report { text, verdict }) = operate::run(command, &settings).await? else {
        serve::run(settings).await?;
        return Ok(ExitCode::SUCCESS);
    };
    let printed = print(&text)?;
    Ok(match verdict {
        Verdict::Good => printed,
        Verdict::Bad => ExitCode::FAILURE,
        Verdict::Refused => ExitCode::from(UNUSABLE),
    })
}

/// Whoever reads may stop before the end: `bindery journal | head`.
fn print(text: &str) -> anyhow::Result<ExitCode> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        Ok(()) | Err(_) => Ok(ExitCode::SUCCESS),
    }
}

fn refused(problems: &[Problem]) -> ExitCode {
    for problem in problems {
        say(&format!("bindery: {problem}"));
    }
    ExitCode::from(UNUSABLE)
}

/// There is nobody to tell when standard error is closed.
fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}
