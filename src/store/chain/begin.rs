//! Beginning a chain, and making room for it.

use super::{Chain, NewChain, TokenPair};
use crate::bindings::Id;
use crate::crypto::Purpose;
use crate::store::database::on;
use crate::store::{Store, StoreError};

/// Begins the chain `$1` to `$8`, unless its access token is stored already. Its rows have a `dark`.
macro_rules! begin {
    () => {
        "insert into chains (member_id, user_id, generation, access_sealed, access_digest,
                access_expires_at, refresh_sealed, admin, refreshed_at)
         select $1, $2, 0, $3, $4, $5, $6, $7, $8
         from portals where member_id = $1 and status = 'active'
         on conflict (member_id, user_id, access_digest) do nothing
         returning id, exists (select 1 from preferences
                where member_id = $1 and user_id = $2 and dark) as dark"
    };
}

/// Keeps the two best chains of the person `$1`, `$2`; its rows are those that were dropped. Not one
/// transaction with the insertion: what a crash leaves over is dropped by the next launch, and opening
/// the tab waits for fewer steps.
macro_rules! keep_two {
    () => {
        "delete from chains where member_id = $1 and user_id = $2 and id not in
                (select id from chains where member_id = $1 and user_id = $2
                 order by case when ended_for = $9 then 2
                               when refresh_sealed is null then 1 else 0 end, id desc
                 limit 2)
         returning id, cast(null as boolean)"
    };
}

impl Store {
    /// Begins a chain, and drops the person's oldest one when there would be three. Chains that
    /// ended for the `client_id` go first, then those that cannot be refreshed; so a new one that
    /// cannot may itself be the one that is dropped. An access token that is already stored begins
    /// none, but proves that its chain is alive. In both cases the answer is the chain to use
    /// instead.
    ///
    /// # Errors
    /// The database failed, or there is no such portal that is active.
    pub async fn add_chain(&self, chain: NewChain<'_>, now: i64) -> Result<Chain, StoreError> {
        Ok(self.welcome(chain, now).await?.0)
    }

    /// The same for somebody who opens a page; says besides whether they want it dark.
    ///
    /// # Errors
    /// The database failed, or there is no such portal that is active.
    pub async fn welcome(
        &self,
        chain: NewChain<'_>,
        now: i64,
    ) -> Result<(Chain, bool), StoreError> {
        let digest = chain.pair.digest();
        let sealed = self.seal_pair(chain.member_id, chain.user_id, chain.pair);
        // A connection to SQLite takes both at once.
        let texts: &[&str] = if self.is_shared() {
            &[begin!(), keep_two!()]
        } else {
            &[concat!(begin!(), "; ", keep_two!())]
        };
        let mut rows = Vec::new();
        on!(self.writer(), |db| {
            for text in texts {
                let some: Vec<(i64, Option<bool>)> = sqlx::query_as(*text)
                    .bind(chain.member_id)
                    .bind(chain.user_id)
                    .bind(&sealed.access)
                    .bind(digest.as_slice())
                    .bind(chain.pair.access_expires_at)
                    .bind(&sealed.refresh)
                    .bind(chain.admin)
                    .bind(now)
                    .bind(chain.client_id)
                    .fetch_all(&mut *db)
                    .await?;
                rows.extend(some);
            }
        });
        let begun = rows.iter().find_map(|(id, dark)| Some((*id, (*dark)?)));
        let is_dropped = |id| rows.contains(&(id, None));
        let dark = match begun {
            Some((id, dark)) if !is_dropped(id) => return Ok((chain.begun(id, now), dark)),
            Some((_, dark)) => dark,
            None => {
                self.revive(&chain, &digest).await?;
                self.wants_dark(chain.member_id, chain.user_id).await?
            }
        };
        let instead = self.chain_instead(&chain, &digest).await?;
        Ok((instead.ok_or(StoreError::NoPortal)?, dark))
    }

    async fn revive(&self, chain: &NewChain<'_>, digest: &[u8]) -> Result<(), StoreError> {
        on!(self.writer(), |db| sqlx::query(
            "update chains set ended_for = null
             where member_id = $1 and user_id = $2 and access_digest = $3
                    and ended_for is not null",
        )
        .bind(chain.member_id)
        .bind(chain.user_id)
        .bind(digest)
        .execute(db)
        .await?
        .rows_affected());
        Ok(())
    }

    pub(super) fn seal_pair(&self, member_id: &str, user_id: Id, pair: &TokenPair) -> SealedPair {
        let user_id = user_id.to_string();
        let context = [member_id, user_id.as_str()];
        let refresh = pair.refresh.as_ref();
        SealedPair {
            access: self.seal(Purpose::AccessToken, &context, &pair.access),
            refresh: refresh.map(|token| self.seal(Purpose::RefreshToken, &context, token)),
        }
    }
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
            lease_holder: None,
            lease_until: 0,
            attempts: 0,
            last_error: None,
            ended_for: None,
        }
    }
}

/// A pair as it is stored.
pub(super) struct SealedPair {
    pub(super) access: Vec<u8>,
    pub(super) refresh: Option<Vec<u8>>,
}
