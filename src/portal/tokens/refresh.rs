//! Refreshes: one for all who need the same one.

use super::CallError;
use crate::clock::Clock;
use crate::journal::{Whose, carried};
use crate::portal::oauth::{Grant, OAuth, OAuthError, OAuthErrorKind};
use crate::store::{Chain, Portal, Store, StoreError};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;
use tokio_util::task::TaskTracker;
use url::Url;

/// A chain and its generation: what is refreshed at most once.
type Key = (i64, i64);

/// The chain after a refresh, or `None` if it is over.
type Outcome = Result<Option<Chain>, Failure>;

/// Everybody who waits for a refresh holds one of these.
type Waiting = watch::Receiver<Option<Outcome>>;

/// Why a refresh brought neither a token nor the end of the chain.
#[derive(Debug, Clone)]
enum Failure {
    OAuth(Arc<OAuthError>),
    Store(Arc<StoreError>),
}

/// The refreshes under way. Clones share them.
#[derive(Debug, Clone)]
pub(super) struct Refreshes(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    oauth: OAuth,
    store: Store,
    clock: Clock,
    under_way: Mutex<HashMap<Key, Waiting>>,
    tasks: TaskTracker,
}

impl Refreshes {
    pub(super) fn new(oauth: OAuth, store: Store, clock: Clock) -> Self {
        Self(Arc::new(Shared {
            oauth,
            store,
            clock,
            under_way: Mutex::default(),
            tasks: TaskTracker::new(),
        }))
    }

    /// The chain with a newer pair than in `used`: what somebody else made of it, or what a
    /// refresh does. `None` if the chain is over.
    pub(super) async fn renewed(
        &self,
        portal: &Portal,
        used: &Chain,
    ) -> Result<Option<Chain>, CallError> {
        let mut waiting = self.join(portal, used);
        let landed = waiting.wait_for(Option::is_some).await;
        let outcome = landed.map_err(|_| CallError::Interrupted)?.clone();
        Ok(outcome.ok_or(CallError::Interrupted)??)
    }

    pub(super) fn client_id(&self) -> &str {
        self.0.oauth.client_id()
    }

    pub(super) async fn settle(&self) {
        self.0.tasks.close();
        self.0.tasks.wait().await;
    }

    /// Waits for the refresh of `used` that is under way, or starts it.
    fn join(&self, portal: &Portal, used: &Chain) -> Waiting {
        let key = (used.id, used.generation);
        let mut under_way = self.0.under_way();
        if let Some(waiting) = under_way.get(&key) {
            return waiting.clone();
        }
        let (sender, waiting) = watch::channel(None);
        under_way.insert(key, waiting.clone());
        drop(under_way);
        let stored_server = portal.oauth_server.as_str();
        let server = self.0.oauth.server_for(Some(stored_server)).clone();
        let landing = Landing(Arc::clone(&self.0), key);
        let used = used.clone();
        self.0.tasks.spawn(carried(async move {
            let outcome = landing.0.refresh(&server, &used).await;
            sender.send_replace(Some(outcome));
        }));
        waiting
    }
}

impl Shared {
    fn under_way(&self) -> std::sync::MutexGuard<'_, HashMap<Key, Waiting>> {
        // Each change of the map is whole, so a panic elsewhere has not damaged it.
        self.under_way
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    async fn refresh(&self, server: &Url, used: &Chain) -> Outcome {
        let Some(present) = self.store.chain(used.id).await? else {
            return Ok(None);
        };
        if present.generation != used.generation {
            return Ok(Some(present));
        }
        let Some(refresh) = &present.pair.refresh else {
            return self.end(&present).await;
        };
        let whose = Whose::person(&present.member_id, present.user_id);
        let now = self.clock.now();
        match self.oauth.refresh(server, whose, refresh, now).await {
            Ok(grant) if is_of(&grant, &present) => self.keep(present, grant).await,
            Ok(_) => {
                tracing::warn!(
                    portal.member_id = present.member_id,
                    user.id = present.user_id,
                    "a refresh brought somebody else's token; the chain is ended"
                );
                self.end(&present).await
            }
            Err(error) if error.kind() == Some(OAuthErrorKind::InvalidGrant) => {
                self.end(&present).await
            }
            Err(error) => Err(Failure::OAuth(Arc::new(error))),
        }
    }

    /// Stores the new pair, before anybody uses it.
    async fn keep(&self, chain: Chain, grant: Grant) -> Outcome {
        let (pair, now) = (grant.pair, self.clock.now());
        let is_stored = self
            .store
            .advance_chain(chain.id, chain.generation, &pair, now)
            .await?;
        if !is_stored {
            return Ok(self.store.chain(chain.id).await?);
        }
        Ok(Some(Chain {
            generation: chain.generation + 1,
            pair,
            refreshed_at: now,
            ..chain
        }))
    }

    /// Ends the chain, unless somebody else has renewed it.
    async fn end(&self, chain: &Chain) -> Outcome {
        let (now, client_id) = (self.clock.now(), self.oauth.client_id());
        let lease = self.store.take_lease(chain, client_id, "ending", now, now);
        match lease.await? {
            Some(lease) if self.store.end_chain(&lease, client_id, None).await? => Ok(None),
            _ => Ok(self
                .store
                .chain(chain.id)
                .await?
                .filter(|chain| !chain.has_ended(client_id))),
        }
    }
}

/// Takes a refresh off the list when its task is over, however that came.
#[derive(Debug)]
struct Landing(Arc<Shared>, Key);

impl Drop for Landing {
    fn drop(&mut self) {
        self.0.under_way().remove(&self.1);
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(Arc::new(error))
    }
}

impl From<Failure> for CallError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::OAuth(error) => Self::OAuth(error),
            Failure::Store(error) => Self::Store(error),
        }
    }
}

/// Whether a grant is for the person whose chain it should continue. The portal may have put a
/// user of the system in a dismissed person's place: that is somebody else.
fn is_of(grant: &Grant, chain: &Chain) -> bool {
    grant.member_id == chain.member_id && grant.user_id == Some(chain.user_id)
}
