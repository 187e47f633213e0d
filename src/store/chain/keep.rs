//! Chains that nobody uses, and whether their people are administrators still.

use super::Chain;
use super::find::{Row, chains};
use crate::bindings::Id;
use crate::store::database::on;
use crate::store::{Store, StoreError};

/// Which chains count as idle.
#[derive(Clone, Copy, Debug)]
pub struct Idle<'a> {
    /// The app's `client_id` of today: chains that ended for it do not count.
    pub client_id: &'a str,
    /// Those whose pair was stored before this.
    pub since: i64,
    /// Each waits up to so many seconds more, always as many, so that not all are due at once.
    pub spread: i64,
    /// Those with a refresh that failed, or is under way, only if that was before this.
    pub left_alone_since: i64,
}

impl Store {
    /// The chain that has waited longest of those that are idle and keep an active portal's
    /// installation alive: the administrator's that was renewed last, or an older one while its
    /// refreshes fail.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn idle_chain(&self, idle: Idle<'_>) -> Result<Option<Chain>, StoreError> {
        let rows: Vec<Row> = on!(self.readers(), |db| sqlx::query_as(chains!(
            "where admin and refresh_sealed is not null
                    and (ended_for is null or ended_for <> $1)
                    and refreshed_at <= $2 and refreshed_at + id * 7919 % $3 <= $2
                    and lease_until <= $4
                    and exists (select 1 from portals
                        where portals.member_id = chains.member_id and status = 'active')
                    and not exists (select 1 from chains better
                        where better.member_id = chains.member_id and better.admin
                        and better.refresh_sealed is not null
                        and (better.ended_for is null or better.ended_for <> $1)
                        and better.attempts = 0
                        and (better.refreshed_at > chains.refreshed_at
                            or (better.refreshed_at = chains.refreshed_at
                                and better.id > chains.id)))
             order by refreshed_at, id limit 1"
        ))
        .bind(idle.client_id)
        .bind(idle.since)
        .bind(idle.spread.max(1))
        .bind(idle.left_alone_since)
        .fetch_all(db)
        .await?);
        let first = rows.into_iter().next();
        first.map(|row| row.chain(self)).transpose()
    }

    /// Notes whether a person is an administrator of the portal now.
    ///
    /// # Errors
    /// The database failed.
    pub async fn set_admin(
        &self,
        member_id: &str,
        user_id: Id,
        admin: bool,
    ) -> Result<(), StoreError> {
        on!(self.writer(), |db| sqlx::query(
            "update chains set admin = $3
             where member_id = $1 and user_id = $2 and admin <> $3",
        )
        .bind(member_id)
        .bind(user_id)
        .bind(admin)
        .execute(db)
        .await?
        .rows_affected());
        Ok(())
    }
}
