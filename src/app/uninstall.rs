//! Whether the app is gone from a portal. An event says so, or a call that was refused; neither is
//! believed before every stored chain was asked and none is alive. Silence proves nothing.

use super::inbox::Worked;
use super::{App, Failure};
use crate::portal::{CallError, ErrorKind, OAuthError, OAuthErrorKind};
use crate::store::{Chain, Closing, Event, EventKind, Portal, PutOff};
use serde::{Deserialize, Serialize};

const HOUR: i64 = 60 * 60;
const DAY: i64 = 24 * HOUR;
/// When the chains are asked, in seconds after the event; the first time is at once. A call that
/// was refused leaves the first time to the portal's own event, which says more.
const PROBES: [i64; 4] = [0, 600, HOUR, DAY];
/// An event that was slept through for so long says nothing about today.
const TOO_OLD: i64 = 2 * DAY;
/// Chains that are asked in one go, and the pause before more: portals let in 50 requests at once
/// and two more each second.
const IN_ONE_GO: i64 = 40;
const PAUSE: i64 = 30;
/// Chains that could not be asked before the rest is left for later: each may take a minute.
const MOST_SILENT: usize = 3;
/// How long data is kept where the administrator wanted it gone, and where not.
pub(super) const KEPT_CLEAN: i64 = 3 * DAY;
pub(super) const KEPT: i64 = 90 * DAY;
/// A portal that should have been erased longer ago than this was closed in a backup, or before a
/// long stop: it gets time for a launch that opens it again.
const OVERDUE: i64 = DAY;

/// How far the asking has come.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Progress {
    /// The largest id when the asking began: a later chain is not known to be dead.
    newest: Option<i64>,
    /// The smallest id that was asked.
    below: Option<i64>,
    /// Whether a chain was found dead, and whether one was so because the app is gone.
    dead: bool,
    gone: bool,
    /// Whether a person's chain ended because they may not use the app any more.
    shut_out: bool,
}

/// What a chain says about the app.
enum Sign {
    Alive,
    Dead {
        gone: bool,
    },
    /// It could not tell even if the app were there.
    Nothing,
    /// Its person may not use the app any more, if it is there.
    ShutOut,
    /// It could not be asked now.
    Unknown(String),
}

impl App {
    /// Asks the stored chains. A living one ends the event for good; where all are dead, the portal
    /// is closed.
    pub(super) async fn look_into(&self, event: &Event) -> Result<Worked, Failure> {
        let stored = self.0.store.portal(&event.member_id).await?;
        let Some(portal) = stored.filter(Portal::is_active) else {
            return Ok(Worked::Off);
        };
        if event.received_at + TOO_OLD < self.now() {
            return Ok(Worked::Aside("it was not looked into in time".to_owned()));
        }
        let stored = event.progress.as_deref().map(serde_json::from_str);
        let mut progress: Progress = stored.and_then(Result::ok).unwrap_or_default();
        let below = progress.below.unwrap_or(i64::MAX);
        let store = &self.0.store;
        let chains = store
            .chains_below(&portal.member_id, below, IN_ONE_GO)
            .await?;
        let newest = chains.first().map_or(0, |chain| chain.id);
        progress.newest.get_or_insert(newest);
        let mut silent = Vec::new();
        for chain in &chains {
            match self.sign(&portal, chain, event.kind).await? {
                Sign::Alive => {
                    let member_id = &portal.member_id;
                    tracing::info!(portal.member_id = member_id, "the app is still there");
                    return Ok(Worked::Off);
                }
                Sign::Dead { gone } => {
                    progress.dead = true;
                    progress.gone |= gone;
                }
                Sign::Nothing => {}
                Sign::ShutOut => progress.shut_out = true,
                Sign::Unknown(reason) => silent.push(reason),
            }
            if silent.len() == MOST_SILENT {
                break;
            }
            progress.below = Some(chain.id);
        }
        if let Some(reason) = silent.first() {
            return Ok(self.ask_later(event, reason));
        }
        if i64::try_from(chains.len()).is_ok_and(|asked| asked == IN_ONE_GO) {
            return Ok(Worked::Again(PutOff {
                due_at: self.now() + PAUSE,
                attempts: event.attempts,
                progress: serde_json::to_string(&progress).ok(),
            }));
        }
        self.conclude(event, &portal, &progress).await
    }

    /// Every chain was asked, and none is alive.
    async fn conclude(
        &self,
        event: &Event,
        portal: &Portal,
        progress: &Progress,
    ) -> Result<Worked, Failure> {
        if event.kind == EventKind::Gone && !progress.gone {
            return Ok(Worked::Off);
        }
        if progress.shut_out && !progress.dead {
            return Ok(self.ask_later(event, "whoever could tell may not use the app"));
        }
        // Without a chain there is nobody to ask. Nobody can do anything either, so the portal is
        // closed; but the event alone does not destroy what a launch could want back.
        let clean = progress.dead && self.wants_all_gone(event)?;
        let now = self.now();
        let closing = Closing {
            at: now,
            clean,
            purge_at: now + if clean { KEPT_CLEAN } else { KEPT },
        };
        let member_id = &portal.member_id;
        let newest = progress.newest.unwrap_or_default();
        let closed = self.0.store.close_portal(member_id, closing, newest);
        if !closed.await? {
            // Somebody came while the others were asked: they are asked as well.
            return Ok(Worked::Again(PutOff {
                due_at: now + PAUSE,
                attempts: event.attempts,
                progress: None,
            }));
        }
        tracing::info!(
            portal.member_id = member_id,
            clean,
            "the app was removed from the portal: it is closed"
        );
        Ok(Worked::Off)
    }

    fn ask_later(&self, event: &Event, reason: &str) -> Worked {
        let attempts = event.attempts + 1;
        let next = usize::try_from(attempts)
            .ok()
            .and_then(|next| PROBES.get(next));
        match next {
            Some(after) => Worked::Again(PutOff {
                due_at: (event.received_at + after).max(self.now() + PAUSE),
                attempts,
                progress: None,
            }),
            None => Worked::Aside(format!("the uninstallation was not confirmed: {reason}")),
        }
    }

    async fn sign(&self, portal: &Portal, chain: &Chain, kind: EventKind) -> Result<Sign, Failure> {
        let settings = &self.0.settings;
        let is_of_another = |id: &String| *id != settings.client_id;
        if portal.client_id.as_ref().is_some_and(is_of_another) {
            return Ok(Sign::Unknown("the settings name another app".to_owned()));
        }
        if chain.has_ended(&settings.client_id) {
            return Ok(sign_of_the_end(chain));
        }
        let over = chain.pair.access_expires_at <= self.now();
        if over && chain.pair.refresh.is_none() {
            return Ok(Sign::Nothing);
        }
        match self.0.tokens.probe(portal, chain).await {
            Ok(()) => Ok(Sign::Alive),
            Err(CallError::NoToken) => {
                let ended = self.0.store.chain(chain.id).await?;
                Ok(ended.map_or(Sign::Nothing, |chain| sign_of_the_end(&chain)))
            }
            Err(CallError::Store(error)) => Err(Failure::Store(error)),
            Err(CallError::Interrupted) => Err(Failure::Interrupted),
            Err(error) if is_our_mistake(&error) => Ok(self.alarm(portal, kind)),
            Err(error) => Ok(sign_of(&error)),
        }
    }

    /// The OAuth server does not know us. That may be the portal's doing only if it knows us
    /// elsewhere.
    fn alarm(&self, portal: &Portal, kind: EventKind) -> Sign {
        let since = self.now() - DAY;
        let elsewhere = self.0.oauth.served_another(&portal.member_id, since);
        if elsewhere && kind == EventKind::Uninstall {
            return Sign::Dead { gone: true };
        }
        tracing::warn!("the OAuth server does not know BINDERY_CLIENT_ID and its secret");
        Sign::Unknown("the OAuth server does not know the app's keys".to_owned())
    }

    /// Erases what was kept of closed portals, when its time is over.
    pub(super) async fn purge(&self) -> Result<(), Failure> {
        let (store, now) = (&self.0.store, self.now());
        let postponed = store
            .postpone_purges(now - OVERDUE, now + KEPT_CLEAN)
            .await?;
        if postponed > 0 {
            tracing::warn!(postponed, "closed portals are overdue: an old backup?");
        }
        for member_id in store.portals_to_purge(now).await? {
            if store.purge_portal(&member_id, now).await? {
                tracing::info!(portal.member_id = member_id, "a closed portal is erased");
            }
        }
        Ok(())
    }
}

fn is_our_mistake(error: &CallError) -> bool {
    matches!(error, CallError::OAuth(error) if error.kind() == Some(OAuthErrorKind::OurMistake))
}

/// What a chain that is over says about the app.
fn sign_of_the_end(chain: &Chain) -> Sign {
    let said = OAuthError::earlier(chain.last_error.as_deref()).kind();
    if said == Some(OAuthErrorKind::InvalidGrant) {
        Sign::Dead { gone: false }
    } else if said == Some(OAuthErrorKind::Restricted) {
        Sign::ShutOut
    } else {
        Sign::Nothing
    }
}

/// What a refused call says about the app.
fn sign_of(error: &CallError) -> Sign {
    let (portal, oauth) = match error {
        CallError::Portal(error) => (error.kind(), None),
        CallError::OAuth(error) => (None, error.kind()),
        CallError::NoToken | CallError::Store(_) | CallError::Interrupted => (None, None),
    };
    let says_gone = portal == Some(ErrorKind::Gone) || oauth == Some(OAuthErrorKind::Gone);
    let is_dead =
        portal == Some(ErrorKind::InvalidToken) || oauth == Some(OAuthErrorKind::InvalidGrant);
    if says_gone || is_dead {
        Sign::Dead { gone: says_gone }
    } else {
        Sign::Unknown(error.to_string())
    }
}
