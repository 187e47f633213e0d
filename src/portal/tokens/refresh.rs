//! Refreshes: one for all callers of this process who need the same one. In `turn` the processes
//! take turns.

use super::CallError;
use super::turn::Turns;
use crate::journal::carried;
use crate::portal::oauth::OAuthError;
use crate::store::{Chain, Portal, StoreError};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;
use tokio_util::task::TaskTracker;

/// A chain and its generation: what is refreshed at most once.
type Key = (i64, i64);

/// The chain after a refresh, or `None` if it is over.
pub(super) type Outcome = Result<Option<Chain>, Failure>;

/// Tells everybody who waits for a refresh what became of it.
pub(super) type Tell = watch::Sender<Option<Outcome>>;

/// Everybody who waits for a refresh holds one of these.
type Waiting = watch::Receiver<Option<Outcome>>;

/// Why a refresh brought neither a token nor the end of the chain.
#[derive(Debug, Clone)]
pub(super) enum Failure {
    OAuth(Arc<OAuthError>),
    Store(Arc<StoreError>),
}

/// The refreshes under way. Clones share them.
#[derive(Debug, Clone)]
pub(super) struct Refreshes(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    turns: Turns,
    under_way: Mutex<HashMap<Key, Waiting>>,
    tasks: TaskTracker,
}

impl Refreshes {
    pub(super) fn new(turns: Turns) -> Self {
        Self(Arc::new(Shared {
            turns,
            under_way: Mutex::default(),
            tasks: TaskTracker::new(),
        }))
    }

    /// The app whose chains these are.
    pub(super) fn client_id(&self) -> &str {
        self.0.turns.oauth.client_id()
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
        let (tell, waiting) = watch::channel(None);
        under_way.insert(key, waiting.clone());
        drop(under_way);
        let landing = Landing(Arc::clone(&self.0), key);
        let (portal, used) = (portal.clone(), used.clone());
        self.0.tasks.spawn(carried(async move {
            let outcome = landing.0.turns.refresh(&portal, &used, &tell).await;
            tell.send_replace(Some(outcome));
        }));
        waiting
    }
}

impl Shared {
    fn under_way(&self) -> MutexGuard<'_, HashMap<Key, Waiting>> {
        // Each change of the map is whole, so a panic elsewhere has not damaged it.
        self.under_way
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
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

impl From<OAuthError> for Failure {
    fn from(error: OAuthError) -> Self {
        Self::OAuth(Arc::new(error))
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
