//! The log: who reads it decides how it looks. Which lines there are is up to the other modules.

use std::io::{self, IsTerminal as _};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;

/// Sends the log to standard error: for people on a terminal, else as one JSON object per line.
/// A second call changes nothing.
pub fn start(filter: &str) {
    let lines = fmt()
        .with_env_filter(EnvFilter::new(filter))
        .with_writer(io::stderr);
    // The only error is that there is a log already.
    let _ = if io::stderr().is_terminal() {
        lines.try_init()
    } else {
        lines.json().flatten_event(true).try_init()
    };
}
