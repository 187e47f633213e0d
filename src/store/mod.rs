//! The database: portals, the token chains of their people, the events that wait, what people
//! changed, and sessions. Secrets go in sealed and come out opened; whoever reads the file alone learns none.
//!
//! The texts of the queries are those of SQLite and PostgreSQL alike.

mod address;
mod backup;
mod chain;
mod change;
mod creation;
mod database;
mod error;
mod event;
mod file;
mod journal;
mod lanes;
mod past;
mod policy;
mod portal;
mod preference;
mod secrets;
mod session;
mod snapshot;
mod totals;

pub use chain::{Chain, Idle, Lease, NewChain, TokenPair};
pub use change::{Change, ChangeStatus, NewChange, RecordOf};
pub use creation::{Creation, CreationOf};
pub use error::StoreError;
pub use event::{Event, EventKind, NewEvent, PutOff};
pub use journal::{JournalEnd, JournalEntry, JournalFilter, JournalRow};
pub use past::{Before, ChangeFilter, ChangeKind, PortalChange};
pub use policy::{NewPolicy, PolicyChange};
pub use portal::{
    Captions, ChainState, Closing, Portal, PortalLine, PortalState, PortalStatus, Rows,
};
pub use secrets::Secrets;
pub use session::{SESSION_PORTALS, Sessions};
pub use totals::Totals;

use crate::crypto::{Keyring, Purpose};
use database::{Database, Pool, on};
use secrecy::{ExposeSecret as _, SecretString};
use std::sync::Arc;

/// The database. Clones share it.
#[derive(Clone, Debug)]
pub struct Store {
    database: Database,
    keyring: Arc<Keyring>,
}

impl Store {
    /// Opens the database, and creates the file if there is none. Does not migrate it.
    ///
    /// # Errors
    /// The address is not one of a database file, or the file cannot be opened.
    pub async fn open(database_url: &str, keyring: Arc<Keyring>) -> Result<Self, StoreError> {
        let database = Database::open(database_url, true).await?;
        Ok(Self { database, keyring })
    }

    /// Opens the database without creating anything.
    ///
    /// # Errors
    /// The address is not one of a database file, or there is none that can be opened.
    pub async fn open_existing(
        database_url: &str,
        keyring: Arc<Keyring>,
    ) -> Result<Self, StoreError> {
        let database = Database::open(database_url, false).await?;
        Ok(Self { database, keyring })
    }

    /// A database in memory, migrated, for tests.
    ///
    /// # Errors
    /// The database library failed.
    pub async fn in_memory(keyring: Arc<Keyring>) -> Result<Self, StoreError> {
        let database = Database::in_memory();
        let store = Self { database, keyring };
        store.migrate().await?;
        Ok(store)
    }

    /// Brings the tables up to date.
    ///
    /// # Errors
    /// The database cannot be written, or was migrated by a newer version.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        self.database.migrate().await
    }

    /// Whether the database answers and has every table.
    ///
    /// # Errors
    /// It does not answer, or a migration is missing.
    pub async fn ready(&self) -> Result<(), StoreError> {
        match self.database.missing().await? {
            0 => Ok(()),
            missing => Err(StoreError::NotMigrated { missing }),
        }
    }

    /// Closes the connections after what they are doing.
    pub async fn close(&self) {
        self.database.close().await;
    }

    /// Whether other processes may be working with the same database.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.database.is_server()
    }

    fn writer(&self) -> Pool<'_> {
        self.database.writer()
    }

    fn readers(&self) -> Pool<'_> {
        self.database.readers()
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
