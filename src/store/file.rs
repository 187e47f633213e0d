//! The address of a SQLite file, and how the file is opened.

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use std::time::Duration;
use url::form_urlencoded::{self, Serializer};

/// How long a writer waits for another process that writes, unless the address says how long.
const BUSY: Duration = Duration::from_secs(5);

/// How to open the file at this address. SQLite itself knows two parameters of ours by other ways
/// only: `max_page_count` bounds the size of the file, `busy_timeout` is in milliseconds.
pub(super) fn options(address: &str, create: bool) -> Result<SqliteConnectOptions, sqlx::Error> {
    let (path, parameters) = address.split_once('?').unwrap_or((address, ""));
    let (mut busy, mut pages, mut read_only) = (BUSY, None, false);
    let mut theirs = Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(parameters.as_bytes()) {
        match &*name {
            "max_page_count" => pages = Some(number(&value)?),
            "busy_timeout" => busy = Duration::from_millis(number(&value)?.into()),
            _ => {
                read_only |= (&*name, &*value) == ("mode", "ro") || name == "immutable";
                theirs.append_pair(&name, &value);
            }
        }
    }
    let mut options = format!("{path}?{}", theirs.finish())
        .parse::<SqliteConnectOptions>()?
        .foreign_keys(true)
        .busy_timeout(busy);
    if !read_only {
        options = options
            .create_if_missing(create)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal);
    }
    if let Some(pages) = pages {
        options = options.pragma("max_page_count", pages.to_string());
    }
    Ok(options)
}

fn number(text: &str) -> Result<u32, sqlx::Error> {
    text.parse()
        .map_err(|error| sqlx::Error::Configuration(Box::new(error)))
}
