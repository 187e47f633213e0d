//! Calls on behalf of a person: finds a live token among their chains, buys a new one when it is
//! over, and repeats a call that was refused for its token, once.
//!
//! A refresh token works once. So the callers of one process share one refresh, its answer is
//! stored before anybody uses it, and it runs in a task that a closed connection cannot cancel.

mod error;
mod probe;
mod refresh;

pub use error::CallError;

use super::batch::{Batch, BatchAnswer};
use super::call::{Answer, Rest};
use super::error::{ErrorKind, PortalError};
use super::oauth::OAuth;
use crate::bindings::Id;
use crate::clock::Clock;
use crate::journal::Whose;
use crate::store::{Chain, Portal, Store};
use refresh::Refreshes;
use serde_json::Value;

/// The tokens of everybody.
#[derive(Debug, Clone)]
pub struct Tokens {
    rest: Rest,
    store: Store,
    clock: Clock,
    refreshes: Refreshes,
}

impl Tokens {
    /// The tokens in `store`, refreshed at the servers of `oauth`.
    #[must_use]
    pub fn new(rest: Rest, oauth: OAuth, store: Store, clock: Clock) -> Self {
        Self {
            rest,
            store: store.clone(),
            clock: clock.clone(),
            refreshes: Refreshes::new(oauth, store, clock),
        }
    }

    /// Sends a batch with the person's own token.
    ///
    /// # Errors
    ///
    /// When the person has no live token, or the portal or the OAuth server fails.
    pub async fn batch(
        &self,
        portal: &Portal,
        user_id: Id,
        batch: &Batch,
    ) -> Result<BatchAnswer, CallError> {
        let whose = Whose::person(&portal.member_id, user_id);
        let send = async |chain: &Chain| {
            let access = &chain.pair.access;
            self.rest
                .batch(&portal.client_endpoint, access, whose, batch)
                .await
        };
        let chain = self.live(portal, user_id).await?;
        let answer = send(&chain).await;
        let is_refused = match &answer {
            Ok(answer) => answer.token_was_refused(),
            Err(error) => is_of_the_token(error),
        };
        if !is_refused {
            return Ok(answer?);
        }
        let chain = self.other_than(portal, &chain).await?;
        Ok(send(&chain).await?)
    }

    /// Calls one method with the person's own token.
    ///
    /// # Errors
    ///
    /// When the person has no live token, or the portal or the OAuth server fails.
    pub async fn call(
        &self,
        portal: &Portal,
        user_id: Id,
        method: &str,
        params: &Value,
    ) -> Result<Answer, CallError> {
        let whose = Whose::person(&portal.member_id, user_id);
        let send = async |chain: &Chain| {
            let access = &chain.pair.access;
            self.rest
                .call(&portal.client_endpoint, access, whose, method, params)
                .await
        };
        let chain = self.live(portal, user_id).await?;
        let answer = send(&chain).await;
        if !answer.as_ref().is_err_and(is_of_the_token) {
            return Ok(answer?);
        }
        let chain = self.other_than(portal, &chain).await?;
        Ok(send(&chain).await?)
    }

    /// Waits until every refresh under way is stored.
    pub async fn settle(&self) {
        self.refreshes.settle().await;
    }

    /// A chain whose access token is not known to be over; one that is refreshed for it only if
    /// there is no other.
    async fn live(&self, portal: &Portal, user_id: Id) -> Result<Chain, CallError> {
        let now = self.clock.now();
        let mut chains = self.store.chains(&portal.member_id, user_id).await?;
        chains.retain(|chain| !chain.has_ended(self.refreshes.client_id()));
        chains.sort_by_key(|chain| chain.pair.access_expires_at <= now);
        for chain in chains {
            if chain.pair.access_expires_at > now {
                return Ok(chain);
            }
            if let Some(chain) = self.refreshes.renewed(portal, &chain).await? {
                return Ok(chain);
            }
        }
        Err(CallError::NoToken)
    }

    /// What to use instead of a token that was refused: what the chain became since, what a
    /// refresh makes of it, or the person's other chain.
    async fn other_than(&self, portal: &Portal, refused: &Chain) -> Result<Chain, CallError> {
        match self.refreshes.renewed(portal, refused).await? {
            Some(chain) => Ok(chain),
            None => self.live(portal, refused.user_id).await,
        }
    }
}

fn is_of_the_token(error: &PortalError) -> bool {
    error.kind().is_some_and(ErrorKind::is_of_the_token)
}

#[cfg(test)]
mod tests;
