//! The database: portals and the token chains of their people. Secrets go in sealed and come out
//! opened; whoever reads the file alone learns none.
//!
//! The texts of the queries are those of SQLite and PostgreSQL alike.

mod chain;
mod error;
mod portal;

pub use chain::{Chain, NewChain, TokenPair};
pub use error::StoreError;
pub use portal::{Captions, Portal, PortalStatus};

use crate::crypto::{Keyring, Purpose};
use secrecy::{ExposeSecret as _, SecretString};
use sqlx::SqlitePool;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

const READERS: u32 = 4;
const BUSY: Duration = Duration::from_secs(5);

/// The database. Clones share it.
#[derive(Clone, Debug)]
pub struct Store {
    /// SQLite lets one connection write at a time: ours queue for it here instead of polling.
    writer: SqlitePool,
    readers: SqlitePool,
    keyring: Arc<Keyring>,
}

impl Store {
    /// Opens the database, and creates the file if there is none. Does not migrate it.
    ///
    /// # Errors
    /// The address is not one of a database file, or the file cannot be opened.
    pub async fn open(database_url: &str, keyring: Arc<Keyring>) -> Result<Self, StoreError> {
        Self::file(database_url, keyring, true).await
    }

    /// Opens the database without creating anything.
    ///
    /// # Errors
    /// The address is not one of a database file, or there is none that can be opened.
    pub async fn open_existing(
        database_url: &str,
        keyring: Arc<Keyring>,
    ) -> Result<Self, StoreError> {
        Self::file(database_url, keyring, false).await
    }

    async fn file(
        database_url: &str,
        keyring: Arc<Keyring>,
        create: bool,
    ) -> Result<Self, StoreError> {
        let options = database_url
            .parse::<SqliteConnectOptions>()
            .map_err(StoreError::Open)?
            .create_if_missing(create)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal)
            .foreign_keys(true)
            .busy_timeout(BUSY);
        // A file does not go away between two queries as a server does: there is nothing to test.
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .test_before_acquire(false)
            .connect_with(options.clone())
            .await
            .map_err(StoreError::Open)?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .test_before_acquire(false)
            .connect_lazy_with(options);
        Ok(Self {
            writer,
            readers,
            keyring,
        })
    }

    /// A database in memory, migrated, for tests.
    ///
    /// # Errors
    /// The database library failed.
    pub async fn in_memory(keyring: Arc<Keyring>) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .in_memory(true)
            .foreign_keys(true);
        // The database lives as long as its one connection, which therefore must not be replaced.
        let only = SqlitePoolOptions::new()
            .max_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options)
            .await
            .map_err(StoreError::Open)?;
        let store = Self {
            writer: only.clone(),
            readers: only,
            keyring,
        };
        store.migrate().await?;
        Ok(store)
    }

    /// Brings the tables up to date.
    ///
    /// # Errors
    /// The database cannot be written, or was migrated by a newer version.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        Ok(MIGRATIONS.run(&self.writer).await?)
    }

    /// Whether the database answers and has every table.
    ///
    /// # Errors
    /// It does not answer, or a migration is missing.
    pub async fn ready(&self) -> Result<(), StoreError> {
        let applied: Vec<i64> =
            sqlx::query_scalar("select version from _sqlx_migrations where success")
                .fetch_all(&self.readers)
                .await?;
        let applied: BTreeSet<i64> = applied.into_iter().collect();
        let missing = MIGRATIONS
            .iter()
            .filter(|migration| !applied.contains(&migration.version))
            .count();
        if missing == 0 {
            Ok(())
        } else {
            Err(StoreError::NotMigrated { missing })
        }
    }

    /// Closes the connections after what they are doing.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }

    fn seal(&self, purpose: Purpose, context: &[&str], secret: &SecretString) -> Vec<u8> {
        self.keyring
            .seal(purpose, context, secret.expose_secret().as_bytes())
    }

    fn unseal(
        &self,
        purpose: Purpose,
        context: &[&str],
        sealed: &[u8],
    ) -> Result<SecretString, StoreError> {
        let opened = self
            .keyring
            .open(purpose, context, sealed)
            .map_err(|cause| StoreError::Sealed { purpose, cause })?;
        std::str::from_utf8(&opened)
            .map(SecretString::from)
            .map_err(|_| StoreError::Nonsense { column: "secret" })
    }
}
