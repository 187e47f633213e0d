//! Connections to a SQLite file that stay open. The pool of sqlx asks a connection after each use
//! whether it is well, which wakes the connection's thread once more: for a file that costs as much
//! as the query, and a file does not go away as a server does.

use deadpool::Runtime;
use deadpool::managed::{Manager, Metrics, Object, Pool, PoolError, RecycleResult};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, SqliteConnection};
use std::time::Duration;

/// So many connections to one file. Clones share them.
#[derive(Clone, Debug)]
pub(super) struct Lanes(Pool<File>);

/// A connection that is returned when it is dropped.
pub(super) type Lane = Object<File>;

#[derive(Debug)]
pub(super) struct File(SqliteConnectOptions);

impl Manager for File {
    type Type = SqliteConnection;
    type Error = sqlx::Error;

    async fn create(&self) -> Result<SqliteConnection, sqlx::Error> {
        self.0.connect().await
    }

    async fn recycle(&self, _: &mut SqliteConnection, _: &Metrics) -> RecycleResult<sqlx::Error> {
        Ok(())
    }
}

impl Lanes {
    /// At most `most` connections, none of which is open yet. Whoever wants one waits no longer than
    /// `patience`.
    pub(super) fn new(options: SqliteConnectOptions, most: usize, patience: Duration) -> Self {
        let pool = Pool::builder(File(options))
            .max_size(most)
            .wait_timeout(Some(patience))
            .create_timeout(Some(patience))
            .runtime(Runtime::Tokio1)
            .build();
        Self(pool.expect("there is a runtime for the time-outs"))
    }

    pub(super) async fn take(&self) -> Result<Lane, sqlx::Error> {
        self.0.get().await.map_err(|error| match error {
            PoolError::Backend(error) => error,
            PoolError::Closed => sqlx::Error::PoolClosed,
            PoolError::Timeout(_)
            | PoolError::NoRuntimeSpecified
            | PoolError::PostCreateHook(_) => sqlx::Error::PoolTimedOut,
        })
    }

    /// Closes the connections after what they are doing: the last one empties the log of a file.
    pub(super) async fn close(&self) {
        for _ in 0..self.0.status().size {
            let Ok(lane) = self.0.get().await else {
                break;
            };
            if let Err(error) = Object::take(lane).close().await {
                tracing::warn!(%error, "a connection to the database was not closed well");
            }
        }
        self.0.close();
    }
}
