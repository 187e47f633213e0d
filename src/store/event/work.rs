//! Working on events: whose turn it is, and what became of them.

use super::{Event, PutOff};
use crate::store::{Store, StoreError, on};

/// Most events of one portal that stay set aside.
const SET_ASIDE: i64 = 20;

impl Store {
    /// Forgets an event: it is done.
    ///
    /// # Errors
    /// The database failed.
    pub async fn finish_event(&self, id: i64) -> Result<(), StoreError> {
        on!(self.writer(), |db| sqlx::query(
            "delete from events where id = $1"
        )
        .bind(id)
        .execute(db)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Forgets every open event that says the app is gone: it was seen to be there.
    ///
    /// # Errors
    /// The database failed.
    pub async fn end_suspicions(&self, member_id: &str) -> Result<(), StoreError> {
        on!(self.writer(), |db| sqlx::query(
            "delete from events where member_id = $1 and kind in ('uninstall', 'gone')
                    and set_aside is null",
        )
        .bind(member_id)
        .execute(db)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Puts an event off.
    ///
    /// # Errors
    /// The database failed.
    pub async fn put_off_event(&self, id: i64, put_off: &PutOff) -> Result<(), StoreError> {
        on!(self.writer(), |db| sqlx::query(
            "update events set due_at = $2, attempts = $3, progress = $4 where id = $1",
        )
        .bind(id)
        .bind(put_off.due_at)
        .bind(put_off.attempts)
        .bind(&put_off.progress)
        .execute(db)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Sets an event aside, with the reason. The oldest ones make room.
    ///
    /// # Errors
    /// The database failed.
    pub async fn set_event_aside(&self, event: &Event, reason: &str) -> Result<(), StoreError> {
        on!(self.writer(), |db| sqlx::query(
            "update events set set_aside = $2 where id = $1"
        )
        .bind(event.id)
        .bind(reason)
        .execute(db)
        .await?
        .rows_affected());
        on!(self.writer(), |db| sqlx::query(
            "delete from events where member_id = $1 and set_aside is not null and id not in
                    (select id from events where member_id = $1 and set_aside is not null
                     order by id desc limit $2)",
        )
        .bind(&event.member_id)
        .bind(SET_ASIDE)
        .execute(db)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Forgets events that came before `before` and were set aside.
    ///
    /// # Errors
    /// The database failed.
    pub async fn forget_events_set_aside(&self, before: i64) -> Result<(), StoreError> {
        on!(self.writer(), |db| sqlx::query(
            "delete from events where set_aside is not null and received_at < $1",
        )
        .bind(before)
        .execute(db)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Lets `holder` alone work on the events of a portal until `until`: also again, and where
    /// somebody else's time is over. `false`: somebody else does.
    ///
    /// # Errors
    /// The database failed.
    pub async fn claim_events(
        &self,
        member_id: &str,
        holder: &str,
        now: i64,
        until: i64,
    ) -> Result<bool, StoreError> {
        let done = on!(self.writer(), |db| sqlx::query(
            "insert into inbox_leases (member_id, holder, lease_until) values ($1, $2, $4)
             on conflict (member_id) do update set
                    holder = excluded.holder, lease_until = excluded.lease_until
             where inbox_leases.holder = $2 or inbox_leases.lease_until <= $3",
        )
        .bind(member_id)
        .bind(holder)
        .bind(now)
        .bind(until)
        .execute(db)
        .await?
        .rows_affected());
        Ok(done == 1)
    }

    /// Lets others work on the events of a portal again.
    ///
    /// # Errors
    /// The database failed.
    pub async fn release_events(&self, member_id: &str, holder: &str) -> Result<(), StoreError> {
        on!(self.writer(), |db| sqlx::query(
            "delete from inbox_leases where member_id = $1 and holder = $2",
        )
        .bind(member_id)
        .bind(holder)
        .execute(db)
        .await?
        .rows_affected());
        Ok(())
    }
}
