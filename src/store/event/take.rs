//! Storing events and finding them again.

use super::{Event, EventKind, NewEvent};
use crate::crypto::Purpose;
use crate::store::{Store, StoreError, on};
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};
use sqlx::FromRow;

/// Most open events of one portal that carried its `application_token`.
const MATCHED: i64 = 20;
/// Most open events that name one portal and did not carry its token, and most of all portals.
const UNMATCHED: i64 = 3;
const UNMATCHED_IN_ALL: i64 = 1_000;

/// A query for whole events.
macro_rules! events {
    ($rest:literal) => {
        concat!(
            "select id, member_id, kind, matched, body_sealed, received_at, due_at, attempts,
                    progress, set_aside
             from events ",
            $rest
        )
    };
}

impl Store {
    /// Stores an event. `false`: the same one waits already, or too many do.
    ///
    /// # Errors
    /// The database failed.
    pub async fn add_event(&self, event: NewEvent<'_>, now: i64) -> Result<bool, StoreError> {
        let kind = event.kind.name();
        let sealed = self.seal(Purpose::Event, &[event.member_id, kind], event.body);
        let digest = Sha256::new()
            .chain_update(kind)
            .chain_update([0])
            .chain_update(event.body.expose_secret())
            .finalize();
        let done = on!(self.writer(), |db| {
            sqlx::query(
            "insert into events (member_id, kind, matched, digest, body_sealed, received_at, due_at)
             select $1, $2, $3, $4, $5, $6, $9
             where (select count(*) from events
                    where member_id = $1 and matched = $3 and set_aside is null) < $7
               and (select count(*) from events
                    where not matched and not $3 and set_aside is null) < $8
             on conflict do nothing",
        )
        .bind(event.member_id)
        .bind(kind)
        .bind(event.matched)
        .bind(digest.as_slice())
        .bind(sealed)
        .bind(now)
        .bind(if event.matched { MATCHED } else { UNMATCHED })
        .bind(UNMATCHED_IN_ALL)
        .bind(event.due_at)
        .execute(db)
        .await?
        .rows_affected()
        });
        Ok(done == 1)
    }

    /// The portal's event that is next and due. Events keep their order; only one that says that
    /// the app is gone lets others pass while it waits.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn next_event(&self, member_id: &str, now: i64) -> Result<Option<Event>, StoreError> {
        let row: Option<Row> = on!(self.writer(), |db| sqlx::query_as(events!(
            "where member_id = $1 and set_aside is null
               and (due_at <= $2 or kind not in ('uninstall', 'gone'))
             order by id limit 1"
        ))
        .bind(member_id)
        .bind(now)
        .fetch_optional(db)
        .await?);
        let next = row.filter(|row| row.due_at <= now);
        next.map(Row::event).transpose()
    }

    /// Portals with events that are next and due, those that have waited longest first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn portals_with_events(
        &self,
        now: i64,
        most: i64,
    ) -> Result<Vec<String>, StoreError> {
        Ok(on!(self.readers(), |db| sqlx::query_scalar(
            "select member_id from events where set_aside is null and due_at <= $1
               and not exists (select 1 from events earlier
                    where earlier.member_id = events.member_id and earlier.id < events.id
                      and earlier.set_aside is null and earlier.due_at > $1
                      and earlier.kind not in ('uninstall', 'gone'))
             group by member_id order by min(due_at), member_id limit $2",
        )
        .bind(now)
        .bind(most)
        .fetch_all(db)
        .await?))
    }

    /// What the event said.
    ///
    /// # Errors
    /// It was sealed with a key that is not at hand.
    pub fn event_body(&self, event: &Event) -> Result<SecretString, StoreError> {
        let context = [event.member_id.as_str(), event.kind.name()];
        self.unseal(Purpose::Event, &context, &event.body_sealed)
    }

    /// Every event of a portal that is kept, oldest first: those that wait, and those that were
    /// set aside.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn events(&self, member_id: &str) -> Result<Vec<Event>, StoreError> {
        let rows: Vec<Row> = on!(self.readers(), |db| sqlx::query_as(events!(
            "where member_id = $1 order by id"
        ))
        .bind(member_id)
        .fetch_all(db)
        .await?);
        rows.into_iter().map(Row::event).collect()
    }
}

#[derive(FromRow)]
struct Row {
    id: i64,
    member_id: String,
    kind: String,
    matched: bool,
    body_sealed: Vec<u8>,
    received_at: i64,
    due_at: i64,
    attempts: i64,
    progress: Option<String>,
    set_aside: Option<String>,
}

impl Row {
    fn event(self) -> Result<Event, StoreError> {
        Ok(Event {
            id: self.id,
            kind: EventKind::of(&self.kind)?,
            member_id: self.member_id,
            matched: self.matched,
            received_at: self.received_at,
            due_at: self.due_at,
            attempts: self.attempts,
            progress: self.progress,
            set_aside: self.set_aside,
            body_sealed: self.body_sealed,
        })
    }
}
