//! Sessions of people who signed in outside Bitrix24: what `tower-sessions` needs to keep them here.

use super::{Store, StoreError, on};
use crate::clock::Clock;
use async_trait::async_trait;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};
use sqlx::Connection as _;
use std::collections::HashMap;
use time::OffsetDateTime;
use tower_sessions::SessionStore;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result as SessionResult};

/// The key of a session's data under which stand the portals that the session is signed in to: an
/// object whose keys are their `member_id`s.
pub const SESSION_PORTALS: &str = "portals";

/// The sessions that may wait at once for somebody to come back from a portal. Anybody can begin one;
/// those that have waited longest make room.
const WAITING: i64 = 2_000;

/// The sessions in the database, by the clock that ends them.
#[derive(Clone, Debug)]
pub struct Sessions {
    store: Store,
    clock: Clock,
}

impl Sessions {
    /// The sessions of this database.
    #[must_use]
    pub fn new(store: Store, clock: Clock) -> Self {
        Self { store, clock }
    }
}

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> SessionResult<()> {
        while !self.store.add_session(&Row::of(record)?).await? {
            record.id = Id::default();
        }
        Ok(())
    }

    /// A session that was deleted meanwhile stays deleted.
    async fn save(&self, record: &Record) -> SessionResult<()> {
        Ok(self.store.change_session(&Row::of(record)?).await?)
    }

    async fn load(&self, id: &Id) -> SessionResult<Option<Record>> {
        let found = self.store.session(&digest(*id), self.clock.now()).await?;
        let Some(found) = found else {
            return Ok(None);
        };
        let expiry_date = OffsetDateTime::from_unix_timestamp(found.expires_at);
        let mut data: HashMap<String, Value> = decoded(&found.data)?;
        let mut portals = Map::new();
        for (member_id, known) in &found.portals {
            portals.insert(member_id.clone(), decoded(known)?);
        }
        if !portals.is_empty() {
            data.insert(SESSION_PORTALS.to_owned(), Value::Object(portals));
        }
        Ok(Some(Record {
            id: *id,
            data,
            expiry_date: expiry_date.map_err(|error| Error::Decode(error.to_string()))?,
        }))
    }

    async fn delete(&self, id: &Id) -> SessionResult<()> {
        Ok(self.store.delete_session(&digest(*id)).await?)
    }
}

impl Store {
    /// Deletes the sessions that have expired.
    ///
    /// # Errors
    /// The database failed.
    pub async fn delete_expired_sessions(&self, now: i64) -> Result<u64, StoreError> {
        Ok(on!(self.writer(), |db| sqlx::query(
            "delete from sessions where expires_at <= $1"
        )
        .bind(now)
        .execute(db)
        .await?
        .rows_affected()))
    }

    /// `false`: there is a session with this id.
    async fn add_session(&self, row: &Row) -> Result<bool, StoreError> {
        on!(self.writer(), |db| {
            let mut transaction = db.begin().await?;
            let added = sqlx::query(
                "insert into sessions (digest, data, expires_at, waiting)
                 values ($1, $2, $3, $4) on conflict (digest) do nothing",
            )
            .bind(row.digest.as_slice())
            .bind(&row.data)
            .bind(row.expires_at)
            .bind(row.portals.is_empty())
            .execute(&mut *transaction)
            .await?
            .rows_affected();
            if added == 0 {
                return Ok(false);
            }
            for (member_id, known) in &row.portals {
                sqlx::query(ADD_PORTAL)
                    .bind(row.digest.as_slice())
                    .bind(member_id)
                    .bind(known)
                    .execute(&mut *transaction)
                    .await?;
            }
            sqlx::query(MAKE_ROOM)
                .bind(WAITING)
                .execute(&mut *transaction)
                .await?;
            transaction.commit().await?;
        });
        Ok(true)
    }

    async fn change_session(&self, row: &Row) -> Result<(), StoreError> {
        on!(self.writer(), |db| {
            let mut transaction = db.begin().await?;
            let changed = sqlx::query(
                "update sessions set data = $2, expires_at = $3, waiting = $4 where digest = $1",
            )
            .bind(row.digest.as_slice())
            .bind(&row.data)
            .bind(row.expires_at)
            .bind(row.portals.is_empty())
            .execute(&mut *transaction)
            .await?
            .rows_affected();
            if changed == 0 {
                return Ok(());
            }
            sqlx::query("delete from session_portals where digest = $1")
                .bind(row.digest.as_slice())
                .execute(&mut *transaction)
                .await?;
            for (member_id, known) in &row.portals {
                sqlx::query(ADD_PORTAL)
                    .bind(row.digest.as_slice())
                    .bind(member_id)
                    .bind(known)
                    .execute(&mut *transaction)
                    .await?;
            }
            transaction.commit().await?;
        });
        Ok(())
    }

    async fn session(&self, digest: &[u8; 32], now: i64) -> Result<Option<Found>, StoreError> {
        type Line = (String, i64, Option<String>, Option<String>);
        let lines: Vec<Line> = on!(self.readers(), |db| sqlx::query_as(
            "select sessions.data, expires_at, member_id, session_portals.data
             from sessions left join session_portals
                  on session_portals.digest = sessions.digest
             where sessions.digest = $1 and expires_at > $2"
        )
        .bind(digest.as_slice())
        .bind(now)
        .fetch_all(db)
        .await?);
        let mut found = None;
        for (data, expires_at, member_id, known) in lines {
            let found = found.get_or_insert_with(|| Found {
                data,
                expires_at,
                portals: Vec::new(),
            });
            found.portals.extend(member_id.zip(known));
        }
        Ok(found)
    }

    async fn delete_session(&self, digest: &[u8; 32]) -> Result<(), StoreError> {
        on!(self.writer(), |db| sqlx::query(
            "delete from sessions where digest = $1"
        )
        .bind(digest.as_slice())
        .execute(db)
        .await?
        .rows_affected());
        Ok(())
    }
}

const ADD_PORTAL: &str =
    "insert into session_portals (digest, member_id, data) values ($1, $2, $3)";

const MAKE_ROOM: &str = "delete from sessions where digest in
    (select digest from sessions where waiting order by expires_at desc limit 1000 offset $1)";

/// A session as it was read.
struct Found {
    data: String,
    expires_at: i64,
    portals: Vec<(String, String)>,
}

/// A session as it is stored: what it knows of a portal goes with the portal.
struct Row {
    digest: [u8; 32],
    data: String,
    expires_at: i64,
    portals: Vec<(String, String)>,
}

impl Row {
    fn of(record: &Record) -> SessionResult<Self> {
        let mut data = record.data.clone();
        let portals = match data.remove(SESSION_PORTALS) {
            Some(Value::Object(portals)) => portals,
            _ => Map::new(),
        };
        let portals = portals.into_iter();
        Ok(Self {
            digest: digest(record.id),
            data: serde_json::to_string(&data).map_err(|error| Error::Encode(error.to_string()))?,
            expires_at: record.expiry_date.unix_timestamp(),
            portals: portals.map(|(id, known)| (id, known.to_string())).collect(),
        })
    }
}

fn decoded<T: DeserializeOwned>(text: &str) -> SessionResult<T> {
    serde_json::from_str(text).map_err(|error| Error::Decode(error.to_string()))
}

/// Ids are too random to be guessed from their digest.
fn digest(id: Id) -> [u8; 32] {
    Sha256::digest(id.0.to_be_bytes()).into()
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        let cause = std::error::Error::source(&error);
        Self::Backend(match cause {
            Some(cause) => format!("{error}: {cause}"),
            None => error.to_string(),
        })
    }
}
