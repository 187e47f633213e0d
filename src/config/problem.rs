//! What can be wrong with a setting, as the operator reads it.

use crate::crypto::KeyringError;

/// One setting that cannot be used.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{variable} {fault}")]
pub struct Problem {
    /// The environment variable of the setting.
    pub variable: &'static str,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What is wrong with a setting. Each text goes on after the name of the variable.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is required and there is none.
    #[error("is not set: {0}")]
    Missing(&'static str),
    /// It is no absolute URL with a host.
    #[error("is not a usable URL: {0:?}")]
    Url(String),
    /// It is http while only https is allowed.
    #[error("must begin with https:// (http only with BINDERY_PORTAL_HOSTS=any): {0:?}")]
    NotHttps(String),
    /// It has more than scheme, host and port.
    #[error("must have no path, query, fragment or user: {0:?}")]
    MoreThanOrigin(String),
    /// The list is empty.
    #[error("names no server")]
    NoServer,
    /// The keys cannot be used.
    #[error("cannot be used: {0}")]
    Keys(KeyringError),
    /// It is no database at all, or one in memory. The text does not repeat a password.
    #[error(
        "must name a database, sqlite://PATH or postgres://USER:PASSWORD@HOST/NAME; \
         in a password, / ? # @ : and % are written as %2F %3F %23 %40 %3A and %25"
    )]
    Database,
    /// It is a PostgreSQL database, and the command needs a file.
    #[error(
        "names a PostgreSQL database: back it up with pg_dump, \
         for example `pg_dump --format=custom --file=FILE NAME`"
    )]
    NotAFile,
    /// The database's address has a parameter that nobody knows.
    #[error("has an unknown parameter; known are {}", .0.join(", "))]
    DatabaseParameter(&'static [&'static str]),
    /// A parameter of the database's address is no number.
    #[error("needs a number from 1 on as {0}")]
    DatabaseNumber(&'static str),
    /// It is no address with a port.
    #[error("is not an address with a port, such as 127.0.0.1:8080: {0:?}")]
    Address(String),
    /// It is neither of the two words.
    #[error("must be public or any, not {0:?}")]
    Hosts(String),
    /// It is no number within these bounds.
    #[error("must be a number of days from {0} to {1}, not {2:?}")]
    Days(u16, u16, String),
    /// It is no number from 1 to 720.
    #[error("must be a number of hours from 1 to 720, not {0:?}")]
    Hours(String),
    /// It is no number from 5 on.
    #[error("must be a number of minutes from 5 to 65535, not {0:?}")]
    Minutes(String),
    /// It names a file that cannot be used.
    #[error("names a file that cannot be used, {0:?}: {1}")]
    File(String, String),
    /// It is no tracing filter.
    #[error("is not a filter such as info or info,bindery=debug: {0:?}")]
    Filter(String),
}
