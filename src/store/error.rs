//! What can go wrong with the database.

use crate::crypto::{OpenError, Purpose};

/// Why the database could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database could not be opened.
    #[error("cannot open the database")]
    Open(#[source] sqlx::Error),
    /// The database failed.
    #[error("the database failed")]
    Database(#[from] sqlx::Error),
    /// The tables could not be brought up to date.
    #[error("cannot migrate the database")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// The tables are older than this program.
    #[error("the database lacks {missing} migrations")]
    NotMigrated {
        /// How many migrations there are to be done.
        missing: usize,
    },
    /// A stored secret cannot be opened; the text names the key that is missing.
    #[error("cannot open a stored {}: {cause}", purpose.name())]
    Sealed {
        /// What the secret is.
        purpose: Purpose,
        /// Why it cannot be opened.
        cause: OpenError,
    },
    /// A PostgreSQL database was to be copied like a file.
    #[error("the database is no file")]
    NotAFile,
    /// A chain was to begin in a portal that is closed or unknown.
    #[error("no such portal is active")]
    NoPortal,
    /// A column holds what this program never writes.
    #[error("the stored {column} makes no sense")]
    Nonsense {
        /// The column.
        column: &'static str,
    },
}

impl StoreError {
    /// Whether the database cannot be worked with at the moment: it is away, full, locked or read-only.
    /// Otherwise it works, and what it holds is wrong.
    #[must_use]
    pub fn is_outage(&self) -> bool {
        match self {
            Self::Open(_) | Self::Database(_) | Self::Migrate(_) | Self::NotMigrated { .. } => true,
            Self::Sealed { .. } | Self::NotAFile | Self::NoPortal | Self::Nonsense { .. } => false,
        }
    }
}
