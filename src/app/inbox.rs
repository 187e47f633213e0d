//! Works off the inbox: each portal's events in their order, by one process at a time, again after
//! a pause where the work failed, and set aside with the reason where it cannot be done.

use super::{App, Failure};
use crate::crypto::random_token;
use crate::journal::carried;
use crate::portal::{ErrorKind, PortalError};
use crate::store::{Event, EventKind, PutOff, StoreError};
use std::time::Duration;
use tokio::task::JoinSet;

/// How long a process that died keeps the events of a portal from others, in seconds, and how often
/// one that lives says so.
const LEASE: i64 = 60;
const STILL_HERE: Duration = Duration::from_secs(20);
/// Portals that are looked at in one round, and at once.
const PORTALS: i64 = 400;
const AT_ONCE: usize = 8;
/// The pauses after failures, in seconds. The tokens of an event live for an hour.
const PAUSES: [i64; 4] = [60, 300, 900, 1_800];
const LONGEST_REASON: usize = 200;
/// How long events that were set aside are kept, in seconds.
pub(super) const ASIDE_FOR: i64 = 30 * 24 * 60 * 60;

/// What became of an event.
#[derive(Debug)]
pub(super) enum Worked {
    /// Nothing is left to do.
    Off,
    /// It is to be worked on again.
    Again(PutOff),
    /// It cannot be done.
    Aside(String),
}

impl App {
    /// Works on the portal's events without keeping anybody waiting.
    pub(super) fn work_off_later(&self, member_id: String) {
        let app = self.clone();
        self.0.tasks.spawn(carried(async move {
            app.work_off_or_log(&member_id).await;
        }));
    }

    /// Works on all events that are due: those that a crash or a failure left behind.
    pub(super) async fn work_off_all(&self) -> Result<(), Failure> {
        let (store, now) = (&self.0.store, self.now());
        let due = store.portals_with_events(now, PORTALS).await?;
        for some in due.chunks(AT_ONCE) {
            if self.0.tasks.is_closed() {
                break;
            }
            let mut at_work = JoinSet::new();
            for member_id in some {
                let (app, member_id) = (self.clone(), member_id.clone());
                at_work.spawn(async move { app.work_off_or_log(&member_id).await });
            }
            at_work.join_all().await;
        }
        store.forget_events_set_aside(now - ASIDE_FOR).await?;
        Ok(())
    }

    async fn work_off_or_log(&self, member_id: &str) {
        if let Err(failure) = self.work_off(member_id).await {
            let error = &failure as &dyn std::error::Error;
            tracing::warn!(
                error,
                portal.member_id = member_id,
                "events could not be worked on"
            );
        }
    }

    async fn work_off(&self, member_id: &str) -> Result<(), Failure> {
        let store = &self.0.store;
        let holder = random_token();
        // Asked again after the claim ends: what came in meanwhile found the portal claimed.
        while store.next_event(member_id, self.now()).await?.is_some() {
            if !self.claim(member_id, &holder).await? {
                return Ok(());
            }
            let worked = tokio::select! {
                worked = self.work_in_order(member_id) => worked,
                () = self.keep_claim(member_id, &holder) => return Ok(()),
            };
            store.release_events(member_id, &holder).await?;
            worked?;
        }
        Ok(())
    }

    async fn claim(&self, member_id: &str, holder: &str) -> Result<bool, StoreError> {
        let now = self.now();
        let claim = self
            .0
            .store
            .claim_events(member_id, holder, now, now + LEASE);
        claim.await
    }

    /// Renews the claim until somebody else has it.
    async fn keep_claim(&self, member_id: &str, holder: &str) {
        loop {
            tokio::time::sleep(STILL_HERE).await;
            if let Ok(false) = self.claim(member_id, holder).await {
                return;
            }
        }
    }

    async fn work_in_order(&self, member_id: &str) -> Result<(), Failure> {
        let store = &self.0.store;
        while let Some(event) = store.next_event(member_id, self.now()).await? {
            match self.work_on(&event).await? {
                Worked::Off => store.finish_event(event.id).await?,
                Worked::Again(put_off) => store.put_off_event(event.id, &put_off).await?,
                Worked::Aside(reason) => {
                    let kind = event.kind.name();
                    tracing::warn!(
                        portal.member_id = member_id,
                        kind,
                        reason,
                        "an event is set aside"
                    );
                    store.set_event_aside(&event, &reason).await?;
                }
            }
        }
        Ok(())
    }

    async fn work_on(&self, event: &Event) -> Result<Worked, Failure> {
        let done = match event.kind {
            EventKind::Install | EventKind::Update => {
                self.take_up(event).await.map(|()| Worked::Off)
            }
            EventKind::Uninstall | EventKind::Gone => self.look_into(event).await,
        };
        match done {
            Ok(worked) => Ok(worked),
            Err(failure) if is_of_the_database(&failure) => Err(failure),
            Err(failure) => Ok(self.failed(event, &failure)),
        }
    }

    /// Tries again later where that may help. What cannot be done is kept only if it was not
    /// refuted and showed the portal's token: everybody else could fill the inbox.
    fn failed(&self, event: &Event, failure: &Failure) -> Worked {
        let reason = reason(failure);
        let tried = usize::try_from(event.attempts).unwrap_or(usize::MAX);
        let pause = PAUSES.get(tried).filter(|_| may_pass(failure));
        let is_refuted = matches!(
            failure,
            Failure::Forged(_) | Failure::LaunchDead | Failure::HalfInstalled
        );
        match pause {
            Some(pause) => Worked::Again(PutOff {
                due_at: self.now() + pause,
                attempts: event.attempts + 1,
                progress: None,
            }),
            None if event.matched && !is_refuted => Worked::Aside(reason),
            None => {
                let member_id = &event.member_id;
                tracing::info!(portal.member_id = member_id, reason, "an event is refused");
                Worked::Off
            }
        }
    }
}

/// Whether our own database failed, and not something that it holds.
fn is_of_the_database(failure: &Failure) -> bool {
    if let Failure::Store(error) = failure {
        let is_of_a_row = matches!(
            **error,
            StoreError::Sealed { .. } | StoreError::Nonsense { .. }
        );
        return !is_of_a_row;
    }
    matches!(failure, Failure::Interrupted)
}

/// Whether the same work may succeed later.
fn may_pass(failure: &Failure) -> bool {
    match failure {
        Failure::TooMany { .. } | Failure::OAuth(_) | Failure::Store(_) | Failure::Interrupted => {
            true
        }
        Failure::Portal(PortalError::AddressRefused)
        | Failure::NotALaunch
        | Failure::LaunchDead
        | Failure::Forged(_)
        | Failure::SignedOut
        | Failure::BadAddress
        | Failure::UnknownPortal
        | Failure::CodeRefused
        | Failure::NoRecord
        | Failure::NotAllowed
        | Failure::NotGranted
        | Failure::AdminNeeded
        | Failure::HalfInstalled
        | Failure::NotInstalled => false,
        Failure::Portal(error) => error.kind() != Some(ErrorKind::Gone),
        Failure::Method(error) => error.system().is_some_and(|kind| kind != ErrorKind::Gone),
    }
}

/// The failure in a few words. What a portal says of its own may name people.
fn reason(failure: &Failure) -> String {
    if let Failure::Method(error) = failure {
        return format!("the portal refused a method: {:?}", error.code);
    }
    failure.to_string().chars().take(LONGEST_REASON).collect()
}
