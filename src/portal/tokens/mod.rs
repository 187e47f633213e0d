//! Calls on behalf of a person or of the app: finds a live token among the chains (`walk`), buys a
//! new one when it is over, and repeats a call that was refused for its token.
//!
//! A refresh token works once. So the callers of one process share one refresh (`refresh`), the
//! processes take turns (`turn`), the answer is stored before anybody uses it (`save`), and all of
//! it runs in a task that a closed connection cannot cancel.

mod error;
mod probe;
mod refresh;
mod save;
mod turn;
mod walk;

pub use error::CallError;

use super::batch::{Batch, BatchAnswer};
use super::call::{Answer, Rest};
use super::oauth::OAuth;
use crate::bindings::Id;
use crate::clock::Clock;
use crate::journal::Whose;
use crate::store::{Chain, Portal, Store};
use refresh::Refreshes;
use serde_json::Value;
use turn::Turns;
use walk::{Verdict, Walk, Who};

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
        let turns = Turns {
            rest: rest.clone(),
            oauth,
            store: store.clone(),
            clock: clock.clone(),
        };
        Self {
            rest,
            store,
            clock,
            refreshes: Refreshes::new(turns),
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
        self.batch_of(portal, Who::Person(user_id), batch).await
    }

    /// Sends a batch with the token of any administrator of the portal: for work that nobody asked
    /// for, never on behalf of somebody else.
    ///
    /// # Errors
    ///
    /// When no administrator has a live token, or the portal or the OAuth server fails.
    pub async fn batch_as_administrator(
        &self,
        portal: &Portal,
        batch: &Batch,
    ) -> Result<BatchAnswer, CallError> {
        self.batch_of(portal, Who::Administrators, batch).await
    }

    async fn batch_of(
        &self,
        portal: &Portal,
        who: Who,
        batch: &Batch,
    ) -> Result<BatchAnswer, CallError> {
        let mut walk = Walk::new(self, portal, who);
        let mut chain = walk.first().await?;
        loop {
            let whose = Whose::person(&portal.member_id, chain.user_id);
            let (endpoint, access) = (walk.endpoint(), &chain.pair.access);
            let answer = self.rest.batch(endpoint, access, whose, batch).await;
            let verdict = match &answer {
                Ok(answer) if answer.token_was_refused() => Verdict::TokenRefused,
                Ok(answer) if answer.person_was_shut_out() => Verdict::Restricted,
                Ok(_) => Verdict::Stands,
                Err(error) => Verdict::of(error),
            };
            match walk.after(chain, verdict).await? {
                Some(next) => chain = next,
                None => return Ok(answer?),
            }
        }
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
        let mut walk = Walk::new(self, portal, Who::Person(user_id));
        let mut chain = walk.first().await?;
        loop {
            let (endpoint, access) = (walk.endpoint(), &chain.pair.access);
            let answer = self.rest.call(endpoint, access, whose, method, params);
            let answer = answer.await;
            let verdict = answer.as_ref().err().map_or(Verdict::Stands, Verdict::of);
            match walk.after(chain, verdict).await? {
                Some(next) => chain = next,
                None => return Ok(answer?),
            }
        }
    }

    /// Refreshes a chain that nobody needs just now. `None`: it is over.
    ///
    /// # Errors
    ///
    /// When the OAuth server or the database fails.
    pub async fn renew(&self, portal: &Portal, chain: &Chain) -> Result<Option<Chain>, CallError> {
        self.refreshes.renewed(portal, chain).await
    }

    /// Waits until every refresh under way is stored.
    pub async fn settle(&self) {
        self.refreshes.settle().await;
    }
}

#[cfg(test)]
mod tests;
