//! What Bindery does, independent of how it is asked: installing, opening the tab, and changing
//! who is bound. Everything that handlers need hangs on one [`App`].

mod act;
mod calls;
mod claims;
mod copy;
mod cut_off;
mod details;
mod events;
mod failure;
mod fields;
mod guard;
mod history;
mod inbox;
mod install;
mod keep_alive;
mod look;
mod looks;
mod main_page;
mod memory;
mod outcome;
mod proof;
mod records;
mod renew;
mod rights;
mod search;
mod sign_in;
mod uninstall;
mod upkeep;
mod verify;
mod visit;

pub use crate::store::{
    Before, Change, ChangeFilter, ChangeKind, ChangeStatus, PolicyChange, PortalChange,
    SESSION_PORTALS,
};
pub use copy::{Source, Sources, sources_of};
pub use cut_off::CutOff;
pub use failure::Failure;
pub use fields::Fields;
pub use history::{History, NAMED, difference};
pub use main_page::{
    Caller, Granted, Grants, Home, Installation, Kept, MOST_EXPORTED, Met, Past, PastChange,
    Repaired, Request, Requests, RequestsWanted, Tokens as TokenHealth,
};
pub use outcome::{Absent, Asked, Found, Outcome, Partly, Pasted, Refused, Tab};
pub use records::{Listing, Records};
pub use rights::Allowed;
pub use sign_in::{Entrance, SignedIn};
pub use visit::{Renewal, Visitor};

use crate::bindings::Owner;
use crate::clock::Clock;
use crate::config::Settings;
use crate::journal::{Journal, carried};
use crate::metrics::{Counted, Metrics};
use crate::portal::placement::Titles;
use crate::portal::{Http, OAuth, PortalError, Rest, Tokens};
use crate::store::{Sessions, Store};
use guard::Guard;
use memory::{Memory, Place};
use std::sync::Arc;
use tokio_util::task::TaskTracker;

/// The running app. Cheap to clone.
#[derive(Debug, Clone)]
pub struct App(Arc<Parts>);

#[derive(Debug)]
struct Parts {
    settings: Settings,
    store: Store,
    clock: Clock,
    rest: Rest,
    oauth: OAuth,
    tokens: Tokens,
    guard: Guard,
    memory: Memory,
    journal: Journal,
    /// Which process wrote what of the changes in the database.
    node: i64,
    metrics: Metrics,
    titles: Titles,
    tasks: TaskTracker,
}

impl App {
    /// Puts the parts together. `titles` name the tab in `placement.bind`.
    ///
    /// # Errors
    /// The HTTP client cannot be built.
    pub fn new(
        settings: Settings,
        store: Store,
        clock: Clock,
        titles: Titles,
    ) -> Result<Self, PortalError> {
        let metrics = Metrics::new();
        let journal = Journal::new(store.clone(), clock.clone(), metrics.clone());
        let http = Http::new(settings.portal_hosts).map_err(PortalError::NotSent)?;
        let http = http.noted_in(journal.clone());
        let rest = Rest::new(http.clone());
        let oauth = OAuth::new(&settings, http);
        let tokens = Tokens::new(rest.clone(), oauth.clone(), store.clone(), clock.clone());
        Ok(Self(Arc::new(Parts {
            settings,
            store,
            clock,
            rest,
            oauth,
            tokens,
            guard: Guard::new(),
            memory: Memory::new(),
            journal,
            node: rand::random(),
            metrics,
            titles,
            tasks: TaskTracker::new(),
        })))
    }

    /// The settings the app was started with.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// Where the sessions of people outside Bitrix24 are kept.
    #[must_use]
    pub fn sessions(&self) -> Sessions {
        Sessions::new(self.0.store.clone(), self.0.clock.clone())
    }

    /// The time, in unix seconds.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.0.clock.now()
    }

    /// Whether the database answers and has the migrations of this version.
    pub async fn is_ready(&self) -> bool {
        match self.0.store.ready().await {
            Ok(()) => true,
            Err(error) => {
                tracing::warn!(error = &error as &dyn std::error::Error, "not ready");
                false
            }
        }
    }

    /// What is counted.
    #[must_use]
    pub fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    /// What was counted until now, with what the database holds, for Prometheus.
    pub async fn figures(&self) -> String {
        let stored = self.0.store.totals().await;
        if let Err(error) = &stored {
            let error = error as &dyn std::error::Error;
            tracing::warn!(error, "the database could not be counted");
        }
        self.0.metrics.text(Counted {
            journal: self.0.journal.backlog(),
            stored: stored.ok(),
        })
    }

    /// Waits for work that must not be cut off: refreshes, writes, events, and the journal of them.
    pub async fn drain(&self) {
        self.0.tasks.close();
        self.0.tasks.wait().await;
        self.0.tokens.settle().await;
        self.0.journal.settle().await;
    }

    /// Runs `work` to its end even where the browser that asked for it goes away.
    async fn detached<T, F>(&self, work: F) -> T
    where
        T: Send + 'static,
        F: Future<Output = T> + Send + 'static,
    {
        match self.0.tasks.spawn(carried(work)).await {
            Ok(done) => done,
            Err(failed) => std::panic::resume_unwind(failed.into_panic()),
        }
    }

    fn place(member_id: &str, owner: Owner, id: i64) -> Place {
        Place {
            member_id: member_id.to_owned(),
            owner,
            id,
        }
    }
}
