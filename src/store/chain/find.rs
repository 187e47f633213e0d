//! Reading chains.

use super::{Chain, NewChain, TokenPair};
use crate::bindings::Id;
use crate::crypto::Purpose;
use crate::store::database::on;
use crate::store::{Store, StoreError};
use sqlx::FromRow;

/// A query for whole chains.
macro_rules! chains {
    ($rest:literal) => {
        concat!(
            "select id, member_id, user_id, generation, access_sealed, access_expires_at,
                    refresh_sealed, admin, refreshed_at, lease_holder, lease_until, attempts,
                    last_error, ended_for
             from chains ",
            $rest
        )
    };
}

impl Store {
    /// A person's chains, newest first, those that are over too.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn chains(&self, member_id: &str, user_id: Id) -> Result<Vec<Chain>, StoreError> {
        let rows: Vec<Row> = on!(self.readers(), |db| sqlx::query_as(chains!(
            "where member_id = $1 and user_id = $2 order by id desc"
        ))
        .bind(member_id)
        .bind(user_id)
        .fetch_all(db)
        .await?);
        rows.into_iter().map(|row| row.chain(self)).collect()
    }

    /// Every chain of a portal, newest first, those that are over too.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn all_chains(&self, member_id: &str) -> Result<Vec<Chain>, StoreError> {
        let rows: Vec<Row> = on!(self.readers(), |db| sqlx::query_as(chains!(
            "where member_id = $1 order by id desc"
        ))
        .bind(member_id)
        .fetch_all(db)
        .await?);
        rows.into_iter().map(|row| row.chain(self)).collect()
    }

    /// Some of a portal's chains: the newest with smaller ids than `below`, those that are over too.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn chains_below(
        &self,
        member_id: &str,
        below: i64,
        most: i64,
    ) -> Result<Vec<Chain>, StoreError> {
        let rows: Vec<Row> = on!(self.readers(), |db| sqlx::query_as(chains!(
            "where member_id = $1 and id < $2 order by id desc limit $3"
        ))
        .bind(member_id)
        .bind(below)
        .bind(most)
        .fetch_all(db)
        .await?);
        rows.into_iter().map(|row| row.chain(self)).collect()
    }

    /// The chain of this id as it is now.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn chain(&self, id: i64) -> Result<Option<Chain>, StoreError> {
        let row: Option<Row> = on!(self.readers(), |db| sqlx::query_as(chains!(
            "where id = $1"
        ))
        .bind(id)
        .fetch_optional(db)
        .await?);
        row.map(|row| row.chain(self)).transpose()
    }

    /// The person's chain with this access token, else the best of theirs.
    pub(super) async fn chain_instead(
        &self,
        chain: &NewChain<'_>,
        digest: &[u8],
    ) -> Result<Option<Chain>, StoreError> {
        let row: Option<Row> = on!(self.writer(), |db| sqlx::query_as(chains!(
            "where member_id = $1 and user_id = $2
             order by case when access_digest = $3 then 0
                           when ended_for = $4 then 2 else 1 end, id desc limit 1"
        ))
        .bind(chain.member_id)
        .bind(chain.user_id)
        .bind(digest)
        .bind(chain.client_id)
        .fetch_optional(db)
        .await?);
        row.map(|row| row.chain(self)).transpose()
    }
}

pub(super) use chains;

#[derive(FromRow)]
pub(super) struct Row {
    id: i64,
    member_id: String,
    user_id: Id,
    generation: i64,
    access_sealed: Vec<u8>,
    access_expires_at: i64,
    refresh_sealed: Option<Vec<u8>>,
    admin: bool,
    refreshed_at: i64,
    lease_holder: Option<String>,
    lease_until: i64,
    attempts: i64,
    last_error: Option<String>,
    ended_for: Option<String>,
}

impl Row {
    pub(super) fn chain(self, store: &Store) -> Result<Chain, StoreError> {
        let user_id = self.user_id.to_string();
        let context = [self.member_id.as_str(), user_id.as_str()];
        let refresh = self.refresh_sealed.as_deref();
        let pair = TokenPair {
            access: store.unseal(Purpose::AccessToken, &context, &self.access_sealed)?,
            access_expires_at: self.access_expires_at,
            refresh: refresh
                .map(|sealed| store.unseal(Purpose::RefreshToken, &context, sealed))
                .transpose()?,
        };
        Ok(Chain {
            id: self.id,
            member_id: self.member_id,
            user_id: self.user_id,
            generation: self.generation,
            pair,
            admin: self.admin,
            refreshed_at: self.refreshed_at,
            lease_holder: self.lease_holder,
            lease_until: self.lease_until,
            attempts: self.attempts,
            last_error: self.last_error,
            ended_for: self.ended_for,
        })
    }
}
