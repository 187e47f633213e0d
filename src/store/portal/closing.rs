//! The end of a portal: closed first, and erased after a while.

use super::Closing;
use crate::store::{Store, StoreError, on};
use sqlx::Connection as _;

impl Store {
    /// Closes a portal: no token of it is kept, and whether it is gone is no question any more.
    /// `false`: it is not active, or it has a chain that began after the chain `newest`.
    ///
    /// # Errors
    /// The database failed.
    pub async fn close_portal(
        &self,
        member_id: &str,
        closing: Closing,
        newest: i64,
    ) -> Result<bool, StoreError> {
        on!(self.writer(), |db| {
            let mut transaction = db.begin().await?;
            let closed = sqlx::query(
                "update portals set status = 'closed', application_token_sealed = null,
                        closed_at = $2, clean = $3, purge_at = $4, updated_at = $2
                 where member_id = $1 and status = 'active' and not exists
                        (select 1 from chains where member_id = $1 and id > $5)",
            )
            .bind(member_id)
            .bind(closing.at)
            .bind(closing.clean)
            .bind(closing.purge_at)
            .bind(newest)
            .execute(&mut *transaction)
            .await?
            .rows_affected();
            if closed == 0 {
                return Ok(false);
            }
            for text in [
                "delete from chains where member_id = $1",
                "delete from session_portals where member_id = $1",
                "delete from events where member_id = $1 and kind in ('uninstall', 'gone')
                        and set_aside is null",
            ] {
                sqlx::query(text)
                    .bind(member_id)
                    .execute(&mut *transaction)
                    .await?;
            }
            transaction.commit().await?;
        });
        Ok(true)
    }

    /// Closed portals whose time is over.
    ///
    /// # Errors
    /// The database failed.
    pub async fn portals_to_purge(&self, now: i64) -> Result<Vec<String>, StoreError> {
        Ok(on!(self.readers(), |db| sqlx::query_scalar(
            "select member_id from portals where status = 'closed' and purge_at <= $1
             order by member_id",
        )
        .bind(now)
        .fetch_all(db)
        .await?))
    }

    /// Gives closed portals that should have been erased before `overdue` until `until`.
    ///
    /// # Errors
    /// The database failed.
    pub async fn postpone_purges(&self, overdue: i64, until: i64) -> Result<u64, StoreError> {
        Ok(on!(self.writer(), |db| sqlx::query(
            "update portals set purge_at = $2 where status = 'closed' and purge_at < $1",
        )
        .bind(overdue)
        .bind(until)
        .execute(db)
        .await?
        .rows_affected()))
    }

    /// Erases a closed portal whose time is over, with everything that hangs on it. `false`: it
    /// was opened again meanwhile, or somebody else was faster.
    ///
    /// # Errors
    /// The database failed.
    pub async fn purge_portal(&self, member_id: &str, now: i64) -> Result<bool, StoreError> {
        let done = on!(self.writer(), |db| {
            let mut transaction = db.begin().await?;
            let done = sqlx::query(
                "delete from portals where member_id = $1 and status = 'closed' and purge_at <= $2",
            )
            .bind(member_id)
            .bind(now)
            .execute(&mut *transaction)
            .await?
            .rows_affected();
            if done == 1 {
                sqlx::query("delete from events where member_id = $1")
                    .bind(member_id)
                    .execute(&mut *transaction)
                    .await?;
            }
            transaction.commit().await?;
            done
        });
        if done == 1 {
            self.erase_journal(member_id, now).await?;
        }
        Ok(done == 1)
    }

    /// Erases a portal that was closed with the wish that its data go, so that its next
    /// installation starts clean.
    ///
    /// # Errors
    /// The database failed.
    pub async fn start_clean(&self, member_id: &str) -> Result<bool, StoreError> {
        let done = on!(self.writer(), |db| sqlx::query(
            "delete from portals where member_id = $1 and status = 'closed' and clean",
        )
        .bind(member_id)
        .execute(db)
        .await?
        .rows_affected());
        Ok(done == 1)
    }
}
