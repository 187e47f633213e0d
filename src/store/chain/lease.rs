//! Replacing the pair of a chain, one process at a time.
//!
//! The lease keeps others from asking meanwhile. What keeps a newer pair from being overwritten is
//! the generation: it alone decides whether a pair is stored, so that a process which slept through
//! the end of its lease does no harm and still brings home what it got.

use super::{Chain, TokenPair};
use crate::bindings::Id;
use crate::store::database::on;
use crate::store::{Store, StoreError};

/// No lease and no rest is longer: one that seems to be was given by a clock that was wrong.
const LONGEST: i64 = 20 * 60;

/// The right to refresh a chain that is of one generation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease {
    chain: i64,
    generation: i64,
    holder: String,
}

impl Store {
    /// Takes the lease of a chain that is still as `chain` tells, and that nobody else holds.
    /// `None`: somebody was faster, it rests, or it is over.
    ///
    /// # Errors
    /// The database failed.
    pub async fn take_lease(
        &self,
        chain: &Chain,
        client_id: &str,
        holder: &str,
        now: i64,
        until: i64,
    ) -> Result<Option<Lease>, StoreError> {
        let done = on!(self.writer(), |db| sqlx::query(
            "update chains set lease_holder = $4, lease_until = $7
             where id = $1 and generation = $2 and attempts = $3
                    and (lease_until <= $5 or lease_until > $6)
                    and (ended_for is null or ended_for <> $8)",
        )
        .bind(chain.id)
        .bind(chain.generation)
        .bind(chain.attempts)
        .bind(holder)
        .bind(now)
        .bind(now.saturating_add(LONGEST))
        .bind(until)
        .bind(client_id)
        .execute(db)
        .await?
        .rows_affected());
        Ok((done == 1).then(|| Lease {
            chain: chain.id,
            generation: chain.generation,
            holder: holder.to_owned(),
        }))
    }

    /// Prolongs a lease. `false`: somebody else has it by now, or has renewed the chain.
    ///
    /// # Errors
    /// The database failed.
    pub async fn prolong(&self, lease: &Lease, until: i64) -> Result<bool, StoreError> {
        let done = on!(self.writer(), |db| sqlx::query(
            "update chains set lease_until = $4
             where id = $1 and generation = $2 and lease_holder = $3",
        )
        .bind(lease.chain)
        .bind(lease.generation)
        .bind(&lease.holder)
        .bind(until)
        .execute(db)
        .await?
        .rows_affected());
        Ok(done == 1)
    }

    /// Gives a lease back after a refresh that brought nothing: the chain rests until `rest_until`.
    /// `false`: somebody else has it by now.
    ///
    /// # Errors
    /// The database failed.
    pub async fn release(
        &self,
        lease: &Lease,
        error: Option<&str>,
        rest_until: i64,
    ) -> Result<bool, StoreError> {
        let done = on!(self.writer(), |db| sqlx::query(
            "update chains set lease_holder = null, lease_until = $4, attempts = attempts + 1,
                    last_error = $5
             where id = $1 and generation = $2 and lease_holder = $3",
        )
        .bind(lease.chain)
        .bind(lease.generation)
        .bind(&lease.holder)
        .bind(rest_until)
        .bind(error)
        .execute(db)
        .await?
        .rows_affected());
        Ok(done == 1)
    }

    /// Ends a chain for the app `client_id`, and gives the lease back. `false`: somebody else has
    /// the lease by now, or has renewed the chain.
    ///
    /// # Errors
    /// The database failed.
    pub async fn end_chain(
        &self,
        lease: &Lease,
        client_id: &str,
        error: Option<&str>,
    ) -> Result<bool, StoreError> {
        let done = on!(self.writer(), |db| sqlx::query(
            "update chains set lease_holder = null, lease_until = 0, ended_for = $4,
                    last_error = $5
             where id = $1 and generation = $2 and lease_holder = $3",
        )
        .bind(lease.chain)
        .bind(lease.generation)
        .bind(&lease.holder)
        .bind(client_id)
        .bind(error)
        .execute(db)
        .await?
        .rows_affected());
        Ok(done == 1)
    }

    /// Ends the chains of a person for the app `client_id`, up to the chain `newest`: those that
    /// began later are not concerned. Says how many those were.
    ///
    /// # Errors
    /// The database failed.
    pub async fn end_chains_of(
        &self,
        newest: &Chain,
        client_id: &str,
        error: &str,
    ) -> Result<u64, StoreError> {
        Ok(on!(self.writer(), |db| sqlx::query(
            "update chains set ended_for = $4, last_error = $5
             where member_id = $1 and user_id = $2 and id <= $3
                    and (ended_for is null or ended_for <> $4)",
        )
        .bind(&newest.member_id)
        .bind(newest.user_id)
        .bind(newest.id)
        .bind(client_id)
        .bind(error)
        .execute(db)
        .await?
        .rows_affected()))
    }

    /// Replaces the pair of a chain that is still of this generation, whoever has the lease, and
    /// gives that back; a chain that was ended meanwhile lives again. `false`: somebody was faster,
    /// the chain is gone, or another one has this pair; the pair is not stored.
    ///
    /// # Errors
    /// The database failed.
    pub async fn advance_chain(
        &self,
        id: i64,
        generation: i64,
        pair: &TokenPair,
        now: i64,
    ) -> Result<bool, StoreError> {
        // Whose chain it is never changes, so this need not be one transaction with the write.
        let whose: Option<(String, Id)> = on!(self.readers(), |db| sqlx::query_as(
            "select member_id, user_id from chains where id = $1"
        )
        .bind(id)
        .fetch_optional(db)
        .await?);
        let Some((member_id, user_id)) = whose else {
            return Ok(false);
        };
        let sealed = self.seal_pair(&member_id, user_id, pair);
        let done = on!(self.writer(), |db| sqlx::query(
            "update chains set generation = generation + 1, access_sealed = $3,
                    access_digest = $4, access_expires_at = $5, refresh_sealed = $6,
                    refreshed_at = $7, lease_holder = null, lease_until = 0, attempts = 0,
                    last_error = null, ended_for = null
             where id = $1 and generation = $2 and not exists (select 1 from chains other
                    where other.member_id = $8 and other.user_id = $9
                    and other.access_digest = $4 and other.id <> $1)",
        )
        .bind(id)
        .bind(generation)
        .bind(sealed.access)
        .bind(pair.digest().as_slice())
        .bind(pair.access_expires_at)
        .bind(sealed.refresh)
        .bind(now)
        .bind(member_id)
        .bind(user_id)
        .execute(db)
        .await?
        .rows_affected());
        Ok(done == 1)
    }
}
