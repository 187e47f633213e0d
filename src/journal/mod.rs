//! The journal of requests to portals and OAuth servers: what was asked, what was answered, how
//! long it took and for whom. The Market wants it kept; whoever helps a customer reads it.
//!
//! A request costs its own task next to nothing: it leaves a [`Note`] and goes on. What may be kept
//! of it is cut out, and written in lots, by a task of the journal's own.

mod cut;
mod exchange;
mod glob;
mod request;
mod words;
mod writer;

pub use cut::{Kept, kept, kept_query};
pub use exchange::{Command, Exchange, Fault};
pub use glob::{like, matches};
pub use request::{RequestId, carried, during};

use crate::bindings::Id;
use crate::clock::Clock;
use crate::metrics::Metrics;
use crate::store::{JournalEnd, Store, StoreError};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use writer::{Noted, Writer};

/// For how many seconds nothing is deleted, however much there is: the Market's rule.
const SPARED: i64 = 3 * DAY;
const DAY: i64 = 24 * 60 * 60;

/// How many entries are kept of what is older than that.
const MOST_ENTRIES: i64 = 1_000_000;

/// The method of a refresh.
pub const REFRESH: &str = "oauth.refresh";

/// Takes notes, and writes them behind the requests. Clones share it.
#[derive(Debug, Clone)]
pub struct Journal(Arc<Writer>);

/// On whose behalf a request is sent, as far as that is known before the answer.
#[derive(Debug, Clone, Copy, Default)]
pub struct Whose<'a> {
    /// The portal.
    pub member_id: Option<&'a str>,
    /// The person.
    pub user_id: Option<Id>,
}

impl<'a> Whose<'a> {
    /// A person of a portal.
    #[must_use]
    pub fn person(member_id: &'a str, user_id: Id) -> Self {
        Self {
            member_id: Some(member_id),
            user_id: Some(user_id),
        }
    }

    /// Somebody of a portal.
    #[must_use]
    pub fn somebody(member_id: &'a str) -> Self {
        Self {
            member_id: Some(member_id),
            user_id: None,
        }
    }
}

/// What is known of a request as soon as it is over.
#[derive(Debug, Clone, Copy)]
pub struct Note<'a> {
    /// On whose behalf it was sent.
    pub whose: Whose<'a>,
    /// The method.
    pub method: &'a str,
    /// The HTTP status; none where no answer came.
    pub status: Option<u16>,
    /// What came of it, in one word of ours.
    pub outcome: &'static str,
    /// How long it took.
    pub took: Duration,
}

/// Makes what is kept of a request out of what was sent and answered.
type Tell = Box<dyn FnOnce() -> Exchange + Send>;

impl Journal {
    /// A journal in `store`. What it notes is counted in `metrics`.
    #[must_use]
    pub fn new(store: Store, clock: Clock, metrics: Metrics) -> Self {
        Self(Writer::new(store, clock, metrics))
    }

    /// Takes a note of a request that is over. `tell` is called later, by the journal's own task.
    pub fn note(&self, note: Note<'_>, tell: impl FnOnce() -> Exchange + Send + 'static) {
        let Note {
            whose,
            method,
            status,
            outcome,
            took,
        } = note;
        self.0.metrics.called(method, outcome, took);
        if method == REFRESH {
            self.0.metrics.refreshed(outcome);
        }
        self.0.take(Noted {
            at: self.0.clock.now(),
            member_id: whose.member_id.map(request::plain),
            user_id: whose.user_id,
            request_id: request::current(),
            method: method.to_owned(),
            status,
            took,
            tell: Box::new(tell),
        });
    }

    /// How many notes are not written yet.
    #[must_use]
    pub fn backlog(&self) -> usize {
        self.0.backlog()
    }

    /// Writes every note that was taken. A database that fails is given up after a few seconds.
    pub async fn settle(&self) {
        self.0.settle().await;
    }

    /// Deletes what is older than `days`, and of what is older than three days whatever is too
    /// much.
    ///
    /// # Errors
    /// The database failed.
    pub async fn shorten(&self, days: u16) -> Result<(), StoreError> {
        let now = self.0.clock.now();
        let end = JournalEnd {
            spared_since: now - SPARED,
            kept_since: now - i64::from(days) * DAY,
            most: MOST_ENTRIES,
        };
        let deleted = self.0.store.prune_journal(end).await?;
        if deleted > 0 {
            tracing::debug!(deleted, "old entries of the journal are deleted");
        }
        Ok(())
    }
}

impl fmt::Debug for Noted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What was sent and answered may hold secrets.
        f.debug_struct("Noted")
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}
