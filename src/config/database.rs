//! The address of the database. It may hold a password, so that nothing prints it whole.

use super::Fault;
use secrecy::{ExposeSecret as _, SecretString};
use std::fmt;
use url::{Url, form_urlencoded};

/// What an address may say after its question mark. Others are refused: a mistyped `sslmode` would
/// leave a connection open to everybody, a mistyped `password` would be told in the log.
const OF_FILES: [&str; 5] = [
    "mode",
    "cache",
    "immutable",
    "max_page_count",
    "busy_timeout",
];
const OF_SERVERS: [&str; 12] = [
    "sslmode",
    "sslrootcert",
    "sslcert",
    "sslkey",
    "host",
    "hostaddr",
    "port",
    "dbname",
    "user",
    "password",
    "options",
    "statement-cache-capacity",
];
const NUMBERS: [&str; 4] = [
    "max_page_count",
    "busy_timeout",
    "port",
    "statement-cache-capacity",
];

/// The address of a database, `sqlite:…` or `postgres:…`. Printing it shows no password.
#[derive(Clone)]
pub struct DatabaseUrl {
    whole: SecretString,
    shown: String,
}

impl DatabaseUrl {
    pub(super) fn check(text: &SecretString) -> Result<Self, Fault> {
        let whole = text.expose_secret().trim();
        let (scheme, rest) = whole.split_once(':').ok_or(Fault::Database)?;
        let shown = match scheme {
            "sqlite" => file(whole, rest)?,
            "postgres" | "postgresql" => server(whole)?,
            _ => return Err(Fault::Database),
        };
        Ok(Self {
            whole: whole.into(),
            shown,
        })
    }

    /// The whole address, for whoever opens the database.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.whole.expose_secret()
    }

    /// Whether the database is a file.
    #[must_use]
    pub fn is_file(&self) -> bool {
        self.shown.starts_with("sqlite:")
    }
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.shown)
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.shown, formatter)
    }
}

fn file(whole: &str, rest: &str) -> Result<String, Fault> {
    let (path, parameters) = rest.split_once('?').unwrap_or((rest, ""));
    let path = path.trim_matches('/');
    let mut pairs = form_urlencoded::parse(parameters.as_bytes());
    let in_memory = pairs.any(|pair| pair == ("mode".into(), "memory".into()));
    if path.is_empty() || path == ":memory:" || in_memory {
        return Err(Fault::Database);
    }
    known(parameters, &OF_FILES)?;
    Ok(whole.to_owned())
}

fn server(whole: &str) -> Result<String, Fault> {
    let mut url = Url::parse(whole).map_err(|_| Fault::Database)?;
    // What follows a `#` is part of a password that should have been written as `%23`.
    if url.cannot_be_a_base() || url.fragment().is_some() {
        return Err(Fault::Database);
    }
    known(url.query().unwrap_or_default(), &OF_SERVERS)?;
    url.set_query(None);
    // There is none to be hidden where there is no host.
    let _ = url.set_password(None);
    Ok(url.into())
}

fn known(parameters: &str, known: &'static [&'static str]) -> Result<(), Fault> {
    for (name, value) in form_urlencoded::parse(parameters.as_bytes()) {
        if !known.contains(&name.as_ref()) {
            return Err(Fault::DatabaseParameter(known));
        }
        if let Some(number) = NUMBERS.into_iter().find(|number| *number == name)
            && !value.parse::<u32>().is_ok_and(|value| value > 0)
        {
            return Err(Fault::DatabaseNumber(number));
        }
    }
    Ok(())
}
