//! One refresh, for all processes: who holds the chain's lease asks the OAuth server, the others
//! watch the chain until they see what came of it.
//!
//! A refresh token works once, so what is at stake is the only pair. It is stored before anybody
//! uses it (`save`), and only an answer about the token itself ends a chain: silence, failures and
//! refusals of our own credentials leave it as it was.

use super::refresh::{Failure, Outcome, Tell};
use crate::clock::Clock;
use crate::journal::Whose;
use crate::portal::call::Rest;
use crate::portal::oauth::{Grant, OAuth, OAuthError, OAuthErrorKind};
use crate::store::{Chain, Lease, Portal, Store};
use std::time::Duration;

/// Seconds that a lease is for: one request to the OAuth server, which takes 25 at most, and what
/// the clocks of two machines may differ.
const LEASE: i64 = 40;
/// Seconds for which nobody asks again after a refresh failed.
const REST: i64 = 30;
/// The same after the subscription ended, which nobody mends within minutes.
const UNPAID: i64 = 10 * 60;
/// How often those who wait for another process look at the chain, and how long at most: as long
/// as a holder can have it who asks twice.
const LOOK_AGAIN: Duration = Duration::from_millis(200);
const LOOKS: u32 = 450;

/// What a refresh needs.
#[derive(Debug)]
pub(super) struct Turns {
    pub(super) rest: Rest,
    pub(super) oauth: OAuth,
    pub(super) store: Store,
    pub(super) clock: Clock,
}

/// Where a refresh stands.
enum Step {
    /// The chain is ours to refresh.
    Ours(Lease, Chain),
    /// There is a newer pair.
    Renewed(Chain),
    /// The chain is over.
    Over,
    /// Somebody else took the lease from us: what they do counts.
    Overtaken,
}

impl Turns {
    /// Refreshes the chain that `used` was, unless somebody else does, or did.
    pub(super) async fn refresh(&self, portal: &Portal, used: &Chain, tell: &Tell) -> Outcome {
        let holder = format!("{:032x}", rand::random::<u128>());
        loop {
            let mut step = self.take_turn(used, &holder).await?;
            if let Step::Ours(lease, present) = step {
                step = self.buy(portal, &lease, present, tell).await?;
            }
            match step {
                Step::Renewed(chain) => return Ok(Some(chain)),
                Step::Over => return Ok(None),
                Step::Ours(..) | Step::Overtaken => {}
            }
        }
    }

    /// Waits until the chain is ours to refresh, or until somebody else has settled the matter.
    async fn take_turn(&self, used: &Chain, holder: &str) -> Result<Step, Failure> {
        for _ in 0..LOOKS {
            let now = self.clock.now();
            let Some(present) = self.store.chain(used.id).await? else {
                return Ok(Step::Over);
            };
            if let Some(settled) = self.settled(used, &present, now)? {
                return Ok(settled);
            }
            if !present.is_leased(now) {
                let client_id = self.oauth.client_id();
                let until = now.saturating_add(LEASE);
                let lease = self
                    .store
                    .take_lease(&present, client_id, holder, now, until);
                if let Some(lease) = lease.await? {
                    return Ok(Step::Ours(lease, present));
                }
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        Err(OAuthError::earlier(None).into())
    }

    /// What others made of the chain since it was `used`.
    fn settled(&self, used: &Chain, present: &Chain, now: i64) -> Result<Option<Step>, Failure> {
        let failed = || OAuthError::earlier(present.last_error.as_deref());
        if present.has_ended(self.oauth.client_id()) {
            let failed = failed();
            return match failed.kind() {
                Some(OAuthErrorKind::Restricted) => Err(failed.into()),
                _ => Ok(Some(Step::Over)),
            };
        }
        if present.generation != used.generation {
            return Ok(Some(Step::Renewed(present.clone())));
        }
        if present.attempts != used.attempts || present.rests(now) {
            return Err(failed().into());
        }
        Ok(None)
    }

    /// Asks the OAuth server for a new pair; once more where its answer was lost.
    async fn buy(
        &self,
        portal: &Portal,
        lease: &Lease,
        present: Chain,
        tell: &Tell,
    ) -> Result<Step, Failure> {
        let Some(refresh) = &present.pair.refresh else {
            return self.end(lease, None).await;
        };
        let server = self.oauth.server_for(Some(portal.oauth_server.as_str()));
        let whose = Whose::person(&present.member_id, present.user_id);
        let now = self.clock.now();
        let mut answer = self.oauth.refresh(server, whose, refresh, now).await;
        if answer.as_ref().is_err_and(OAuthError::is_lost) {
            let now = self.clock.now();
            let until = now.saturating_add(LEASE);
            if !self.store.prolong(lease, until).await? {
                return Ok(Step::Overtaken);
            }
            answer = self.oauth.refresh(server, whose, refresh, now).await;
        }
        match answer {
            Ok(grant) if is_of(&grant, &present) => self.keep(portal, present, grant, tell).await,
            Ok(_) => {
                tracing::warn!(
                    portal.member_id = present.member_id,
                    user.id = present.user_id,
                    "a refresh brought somebody else's token; the chain is ended"
                );
                self.end(lease, None).await
            }
            Err(error) => self.fail(lease, &present, error).await,
        }
    }

    async fn keep(
        &self,
        portal: &Portal,
        chain: Chain,
        grant: Grant,
        tell: &Tell,
    ) -> Result<Step, Failure> {
        let saved = self.save(&chain, &grant.pair, tell).await?;
        self.follow(portal, &grant).await;
        Ok(saved.map_or(Step::Over, Step::Renewed))
    }

    /// Judges a refusal or a failure: what ends the chain, and what only makes it rest.
    async fn fail(&self, lease: &Lease, chain: &Chain, error: OAuthError) -> Result<Step, Failure> {
        log(chain, &error);
        let rest = match error.kind() {
            Some(OAuthErrorKind::InvalidGrant) => return self.end(lease, error.code()).await,
            Some(OAuthErrorKind::Restricted) => {
                self.end(lease, error.code()).await?;
                return Err(error.into());
            }
            Some(OAuthErrorKind::Payment) => UNPAID,
            _ => REST,
        };
        let until = self.clock.now().saturating_add(rest);
        self.store.release(lease, error.code(), until).await?;
        Err(error.into())
    }

    /// Ends the chain for the app that we are, unless somebody else has the lease by now.
    async fn end(&self, lease: &Lease, error: Option<&str>) -> Result<Step, Failure> {
        let client_id = self.oauth.client_id();
        let is_over = self.store.end_chain(lease, client_id, error).await?;
        Ok(if is_over { Step::Over } else { Step::Overtaken })
    }
}

/// Whether a grant is for the person whose chain it should continue. The portal may have put a
/// user of the system in a dismissed person's place: that is somebody else.
fn is_of(grant: &Grant, chain: &Chain) -> bool {
    grant.member_id == chain.member_id && grant.user_id == Some(chain.user_id)
}

fn log(chain: &Chain, error: &OAuthError) {
    let (member_id, user_id) = (&chain.member_id, chain.user_id);
    let cause = error as &dyn std::error::Error;
    if error.kind() == Some(OAuthErrorKind::OurMistake) {
        tracing::error!(
            error = cause,
            "the OAuth server does not know BINDERY_CLIENT_ID and its secret"
        );
    } else {
        tracing::warn!(
            error = cause,
            portal.member_id = member_id,
            user.id = user_id,
            "a refresh failed"
        );
    }
}
