//! The database itself: a SQLite file for one machine, or PostgreSQL for several. Both get the same
//! texts of queries; only opening them and their tables' types differ.

use super::StoreError;
use super::file;
use super::lanes::Lanes;
use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, PgPool};
use std::collections::BTreeMap;
use std::time::Duration;

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

const READERS: usize = 4;
const CONNECTIONS: u32 = 16;
/// How long a request waits for one of them.
const PATIENCE: Duration = Duration::from_secs(5);

/// The connections to the database.
#[derive(Clone, Debug)]
pub(super) enum Database {
    /// SQLite lets one connection write at a time: ours queue for it here instead of polling.
    Sqlite {
        writer: Lanes,
        readers: Lanes,
    },
    Postgres(PgPool),
}

/// One pool of connections, of either kind. See [`on`].
#[derive(Debug)]
pub(super) enum Pool<'a> {
    Sqlite(&'a Lanes),
    Postgres(&'a PgPool),
}

/// Runs the same queries on whichever database there is: `on!(self.readers(), |db| …)`, where
/// `db` is a connection to SQLite or to PostgreSQL.
macro_rules! on {
    ($pool:expr, |$name:ident| $work:expr) => {
        match $pool {
            $crate::store::database::Pool::Sqlite(lanes) => {
                let mut connection = lanes.take().await?;
                let $name = &mut *connection;
                $work
            }
            $crate::store::database::Pool::Postgres(pool) => {
                let mut connection = pool.acquire().await?;
                let $name = &mut *connection;
                $work
            }
        }
    };
}

pub(super) use on;

impl Database {
    pub(super) async fn open(url: &str, create: bool) -> Result<Self, StoreError> {
        if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            Self::server(url).await
        } else {
            Self::file(url, create).await
        }
    }

    async fn server(url: &str) -> Result<Self, StoreError> {
        let options = url
            .parse::<PgConnectOptions>()
            .map_err(StoreError::Open)?
            .application_name("bindery");
        // A pool tries again and again and then only says that time ran out; this says why.
        let first = options.connect().await.map_err(StoreError::Open)?;
        first.close().await.map_err(StoreError::Open)?;
        let pool = PgPoolOptions::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(PATIENCE)
            .connect_lazy_with(options);
        Ok(Self::Postgres(pool))
    }

    async fn file(url: &str, create: bool) -> Result<Self, StoreError> {
        let options = file::options(url, create).map_err(StoreError::Open)?;
        let writer = Lanes::new(options.clone(), 1, PATIENCE);
        // Opens the file now, so that a wrong address is told at the start.
        drop(writer.take().await.map_err(StoreError::Open)?);
        let readers = Lanes::new(options, READERS, PATIENCE);
        Ok(Self::Sqlite { writer, readers })
    }

    pub(super) fn in_memory() -> Self {
        let options = SqliteConnectOptions::new()
            .in_memory(true)
            .foreign_keys(true);
        // The database lives as long as its one connection.
        let only = Lanes::new(options, 1, PATIENCE);
        Self::Sqlite {
            writer: only.clone(),
            readers: only,
        }
    }

    pub(super) fn is_server(&self) -> bool {
        matches!(self, Self::Postgres(_))
    }

    pub(super) fn writer(&self) -> Pool<'_> {
        match self {
            Self::Sqlite { writer, .. } => Pool::Sqlite(writer),
            Self::Postgres(pool) => Pool::Postgres(pool),
        }
    }

    pub(super) fn readers(&self) -> Pool<'_> {
        match self {
            Self::Sqlite { readers, .. } => Pool::Sqlite(readers),
            Self::Postgres(pool) => Pool::Postgres(pool),
        }
    }

    /// Does what is still to be done. Where nothing is, nothing is written or locked, so that this
    /// works on a file that can only be read.
    pub(super) async fn migrate(&self) -> Result<(), StoreError> {
        if self
            .applied()
            .await
            .is_ok_and(|applied| self.is_all(&applied))
        {
            return Ok(());
        }
        match self {
            Self::Sqlite { writer, .. } => {
                // Whoever comes second must wait; PostgreSQL's migrator sees to that by itself.
                let mut writer = writer.take().await?;
                let mut transaction = writer.begin_with("begin immediate").await?;
                SQLITE.run_direct(None, &mut *transaction, false).await?;
                transaction.commit().await?;
            }
            Self::Postgres(pool) => POSTGRES.run(pool).await?,
        }
        Ok(())
    }

    /// How many migrations are still to be done.
    pub(super) async fn missing(&self) -> Result<usize, StoreError> {
        let applied = self.applied().await?;
        let missing = |version: &i64| !applied.contains_key(version);
        let versions = self.migrations().iter().map(|migration| migration.version);
        Ok(versions.filter(missing).count())
    }

    /// The versions of the migrations that were done, each with the checksum of its text.
    async fn applied(&self) -> Result<BTreeMap<i64, Vec<u8>>, StoreError> {
        let applied: Vec<(i64, Vec<u8>)> = on!(self.readers(), |db| {
            sqlx::query_as("select version, checksum from _sqlx_migrations where success")
                .fetch_all(db)
                .await?
        });
        Ok(applied.into_iter().collect())
    }

    fn is_all(&self, applied: &BTreeMap<i64, Vec<u8>>) -> bool {
        let ours = self.migrations().iter();
        let ours = ours.map(|migration| (migration.version, migration.checksum.to_vec()));
        ours.collect::<BTreeMap<_, _>>() == *applied
    }

    fn migrations(&self) -> &'static Migrator {
        match self {
            Self::Sqlite { .. } => &SQLITE,
            Self::Postgres(_) => &POSTGRES,
        }
    }

    pub(super) async fn close(&self) {
        match self {
            Self::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}
