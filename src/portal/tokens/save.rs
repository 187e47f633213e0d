//! What is done with a new pair before anybody uses it.

use super::refresh::{Failure, Tell};
use super::turn::Turns;
use crate::journal::Whose;
use crate::portal::oauth::Grant;
use crate::store::{Chain, NewChain, Portal, StoreError, TokenPair};
use serde_json::json;
use std::time::Duration;
use tokio::time::Instant;

/// How often a pair is stored again where the database fails, and how long that goes on. The old
/// pair is used up: this is the only copy of the new one.
const STORE_AGAIN: Duration = Duration::from_millis(500);
const NOT_LONGER_THAN: Duration = Duration::from_mins(2);
/// After so long those who wait are told; the pair is not given up yet.
const PATIENCE: Duration = Duration::from_secs(3);

impl Turns {
    /// Stores the new pair. The answer is the chain to use, which may be another one's work;
    /// `None` where the portal was closed meanwhile.
    pub(super) async fn save(
        &self,
        chain: &Chain,
        pair: &TokenPair,
        tell: &Tell,
    ) -> Result<Option<Chain>, Failure> {
        let begun = Instant::now();
        loop {
            let failure = match self.try_to_save(chain, pair).await {
                Ok(saved) => return Ok(saved),
                Err(error) => Failure::from(error),
            };
            if begun.elapsed() >= NOT_LONGER_THAN {
                tracing::error!(?failure, chain.id, "a new pair of tokens is lost");
                return Err(failure);
            }
            tracing::warn!(?failure, chain.id, "cannot store a new pair of tokens yet");
            if begun.elapsed() >= PATIENCE {
                tell.send_replace(Some(Err(failure)));
            }
            tokio::time::sleep(STORE_AGAIN).await;
        }
    }

    async fn try_to_save(
        &self,
        chain: &Chain,
        pair: &TokenPair,
    ) -> Result<Option<Chain>, StoreError> {
        let now = self.clock.now();
        let (id, generation) = (chain.id, chain.generation);
        if self.store.advance_chain(id, generation, pair, now).await? {
            return self.store.chain(id).await;
        }
        match self.store.chain(id).await? {
            Some(newer) if newer.generation != generation => Ok(Some(newer)),
            // Newer launches pushed the chain out, or another one has this pair already.
            _ => self.begin_anew(chain, pair, now).await,
        }
    }

    async fn begin_anew(
        &self,
        chain: &Chain,
        pair: &TokenPair,
        now: i64,
    ) -> Result<Option<Chain>, StoreError> {
        let chain = NewChain {
            member_id: &chain.member_id,
            user_id: chain.user_id,
            client_id: self.oauth.client_id(),
            pair,
            admin: chain.admin,
        };
        match self.store.add_chain(chain, now).await {
            Ok(begun) => Ok(Some(begun)),
            Err(StoreError::NoPortal) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Adopts the address that the OAuth server names, where the portal was renamed and answers
    /// there. For a while after that the server may still name the old one.
    pub(super) async fn follow(&self, portal: &Portal, grant: &Grant) {
        let (stored, named) = (&portal.client_endpoint, &grant.client_endpoint);
        if stored == named {
            return;
        }
        let access = &grant.pair.access;
        let member_id = &portal.member_id;
        let whose = Whose::somebody(member_id);
        let nothing = json!({});
        let proof = self.rest.call(named, access, whose, "app.info", &nothing);
        let proof = proof.await;
        if let Err(error) = proof {
            let error = &error as &dyn std::error::Error;
            tracing::info!(
                error,
                portal.member_id = member_id,
                "not followed to a new address"
            );
            return;
        }
        let now = self.clock.now();
        match self.store.move_portal(member_id, stored, named, now).await {
            Ok(_) => tracing::info!(portal.member_id = member_id, "the portal was renamed"),
            Err(error) => {
                let error = &error as &dyn std::error::Error;
                tracing::warn!(
                    error,
                    portal.member_id = member_id,
                    "cannot store a new address"
                );
            }
        }
    }
}
