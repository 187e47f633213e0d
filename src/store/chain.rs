//! The token chains: per person of a portal the two newest pairs of tokens, and what they became.

use super::{Store, StoreError, on};
use crate::bindings::Id;
use crate::crypto::Purpose;
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};
use sqlx::FromRow;

/// An access token and what renews it.
#[derive(Clone, Debug)]
pub struct TokenPair {
    /// The token that calls carry.
    pub access: SecretString,
    /// When it ends.
    pub access_expires_at: i64,
    /// The token that buys the next pair.
    pub refresh: Option<SecretString>,
}

/// A chain as a verified launch or login begins it.
#[derive(Clone, Copy, Debug)]
pub struct NewChain<'a> {
    /// The portal.
    pub member_id: &'a str,
    /// The person.
    pub user_id: Id,
    /// The first pair.
    pub pair: &'a TokenPair,
    /// Whether the person is an administrator of the portal.
    pub admin: bool,
}

impl NewChain<'_> {
    fn begun(&self, id: i64, now: i64) -> Chain {
        Chain {
            id,
            member_id: self.member_id.to_owned(),
            user_id: self.user_id,
            generation: 0,
            pair: self.pair.clone(),
            admin: self.admin,
            refreshed_at: now,
        }
    }
}

/// A stored chain.
#[derive(Clone, Debug)]
pub struct Chain {
    /// Its id, never used for another chain.
    pub id: i64,
    /// The portal.
    pub member_id: String,
    /// The person.
    pub user_id: Id,
    /// How many times the pair was replaced.
    pub generation: i64,
    /// The present pair.
    pub pair: TokenPair,
    /// Whether the person was an administrator of the portal when the chain began.
    pub admin: bool,
    /// When the present pair was stored.
    pub refreshed_at: i64,
}

/// A query for whole chains.
macro_rules! chains {
    ($rest:literal) => {
        concat!(
            "select id, member_id, user_id, generation, access_sealed, access_expires_at,
                    refresh_sealed, admin, refreshed_at
             from chains ",
            $rest
        )
    };
}

impl Store {
    /// Begins a chain, and drops the person's oldest one when there would be three. Chains that
    /// can be refreshed go before those that cannot, so a new one that cannot may itself be the
    /// one that is dropped; an access token that is already stored begins none. In both cases the
    /// answer is the chain to use instead.
    ///
    /// # Errors
    /// The database failed, or there is no such portal.
    pub async fn add_chain(&self, chain: NewChain<'_>, now: i64) -> Result<Chain, StoreError> {
        let digest = digest(&chain.pair.access);
        let sealed = self.seal_pair(chain.member_id, chain.user_id, chain.pair);
        let begun: Vec<i64> = on!(self.writer(), |pool| sqlx::query_scalar(
            "insert into chains (member_id, user_id, generation, access_sealed, access_digest,
                    access_expires_at, refresh_sealed, admin, refreshed_at)
             select $1, $2, 0, $3, $4, $5, $6, $7, $8
             where not exists (select 1 from chains
                    where member_id = $1 and user_id = $2 and access_digest = $4)
             returning id",
        )
        .bind(chain.member_id)
        .bind(chain.user_id)
        .bind(sealed.access)
        .bind(digest.as_slice())
        .bind(chain.pair.access_expires_at)
        .bind(sealed.refresh)
        .bind(chain.admin)
        .bind(now)
        .fetch_all(pool)
        .await?);
        if let Some(&id) = begun.first()
            && self.drop_oldest(&chain, id).await?
        {
            return Ok(chain.begun(id, now));
        }
        let row: Row = on!(self.writer(), |pool| sqlx::query_as(chains!(
            "where member_id = $1 and user_id = $2
             order by case when access_digest = $3 then 0 else 1 end, id desc limit 1"
        ))
        .bind(chain.member_id)
        .bind(chain.user_id)
        .bind(digest.as_slice())
        .fetch_one(pool)
        .await?);
        row.chain(self)
    }

    /// Keeps the person's two newest chains. Says whether `id` is one of them. Not one transaction
    /// with the insertion: what a crash leaves over is dropped by the next launch, and opening the
    /// tab waits for fewer steps.
    async fn drop_oldest(&self, chain: &NewChain<'_>, id: i64) -> Result<bool, StoreError> {
        let dropped: Vec<i64> = on!(self.writer(), |pool| sqlx::query_scalar(
            "delete from chains where member_id = $1 and user_id = $2 and id not in
                    (select id from chains where member_id = $1 and user_id = $2
                     order by case when refresh_sealed is null then 1 else 0 end, id desc limit 2)
             returning id",
        )
        .bind(chain.member_id)
        .bind(chain.user_id)
        .fetch_all(pool)
        .await?);
        Ok(!dropped.contains(&id))
    }

    /// A person's chains, newest first.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn chains(&self, member_id: &str, user_id: Id) -> Result<Vec<Chain>, StoreError> {
        let rows: Vec<Row> = on!(self.readers(), |pool| sqlx::query_as(chains!(
            "where member_id = $1 and user_id = $2 order by id desc"
        ))
        .bind(member_id)
        .bind(user_id)
        .fetch_all(pool)
        .await?);
        rows.into_iter().map(|row| row.chain(self)).collect()
    }

    /// Every chain of a portal, newest first.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn all_chains(&self, member_id: &str) -> Result<Vec<Chain>, StoreError> {
        let rows: Vec<Row> = on!(self.readers(), |pool| sqlx::query_as(chains!(
            "where member_id = $1 order by id desc"
        ))
        .bind(member_id)
        .fetch_all(pool)
        .await?);
        rows.into_iter().map(|row| row.chain(self)).collect()
    }

    /// The chain of this id as it is now, unless it ended.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn chain(&self, id: i64) -> Result<Option<Chain>, StoreError> {
        let row: Option<Row> = on!(self.readers(), |pool| sqlx::query_as(chains!(
            "where id = $1"
        ))
        .bind(id)
        .fetch_optional(pool)
        .await?);
        row.map(|row| row.chain(self)).transpose()
    }

    /// Replaces the pair of a chain that is still of this generation, and raises the generation.
    /// `false`: somebody was faster, or the chain ended; the pair is not stored.
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
        let whose: Option<(String, Id)> = on!(self.readers(), |pool| sqlx::query_as(
            "select member_id, user_id from chains where id = $1"
        )
        .bind(id)
        .fetch_optional(pool)
        .await?);
        let Some((member_id, user_id)) = whose else {
            return Ok(false);
        };
        let sealed = self.seal_pair(&member_id, user_id, pair);
        let done = on!(self.writer(), |pool| sqlx::query(
            "update chains set generation = generation + 1, access_sealed = $3,
                    access_digest = $4, access_expires_at = $5, refresh_sealed = $6,
                    refreshed_at = $7
             where id = $1 and generation = $2",
        )
        .bind(id)
        .bind(generation)
        .bind(sealed.access)
        .bind(digest(&pair.access).as_slice())
        .bind(pair.access_expires_at)
        .bind(sealed.refresh)
        .bind(now)
        .execute(pool)
        .await?
        .rows_affected());
        Ok(done == 1)
    }

    /// Forgets a chain that is still of this generation. `false`: somebody was faster.
    ///
    /// # Errors
    /// The database failed.
    pub async fn end_chain(&self, id: i64, generation: i64) -> Result<bool, StoreError> {
        let done = on!(self.writer(), |pool| sqlx::query(
            "delete from chains where id = $1 and generation = $2"
        )
        .bind(id)
        .bind(generation)
        .execute(pool)
        .await?
        .rows_affected());
        Ok(done == 1)
    }

    fn seal_pair(&self, member_id: &str, user_id: Id, pair: &TokenPair) -> SealedPair {
        let user_id = user_id.to_string();
        let context = [member_id, user_id.as_str()];
        let refresh = pair.refresh.as_ref();
        SealedPair {
            access: self.seal(Purpose::AccessToken, &context, &pair.access),
            refresh: refresh.map(|token| self.seal(Purpose::RefreshToken, &context, token)),
        }
    }
}

struct SealedPair {
    access: Vec<u8>,
    refresh: Option<Vec<u8>>,
}

/// Access tokens are too random to be guessed from their digest.
fn digest(access: &SecretString) -> [u8; 32] {
    Sha256::digest(access.expose_secret()).into()
}

#[derive(FromRow)]
struct Row {
    id: i64,
    member_id: String,
    user_id: Id,
    generation: i64,
    access_sealed: Vec<u8>,
    access_expires_at: i64,
    refresh_sealed: Option<Vec<u8>>,
    admin: bool,
    refreshed_at: i64,
}

impl Row {
    fn chain(self, store: &Store) -> Result<Chain, StoreError> {
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
        })
    }
}
