//! Keeps installations alive that nobody opens. A refresh token that is not used for weeks dies, and
//! with an administrator's last one the app could do nothing in that portal any more. So of each
//! portal one administrator's chain is refreshed when most of its life is over, and no sooner:
//! portals block apps that refresh by the hour or the day.

use super::{App, Failure};
use crate::journal::Whose;
use crate::portal::{
    Batch, CallError, ErrorKind, OAuthErrorKind, Params, PortalError, Viewer, crm,
};
use crate::store::{Chain, Idle};

const HOUR: i64 = 60 * 60;
const DAY: i64 = 24 * HOUR;
/// Chains that are refreshed in one round; there are others, and other work.
const IN_ONE_ROUND: usize = 20;
/// How long a chain is left alone whose refresh failed.
const AGAIN_AFTER: i64 = 6 * HOUR;

impl App {
    /// Refreshes what is due. Stops at the first failure that others would meet as well.
    pub(super) async fn keep_alive(&self) -> Result<(), Failure> {
        for _ in 0..IN_ONE_ROUND {
            let idle = self.0.store.idle_chain(self.idle()).await?;
            let Some(chain) = idle.filter(|_| !self.0.tasks.is_closed()) else {
                return Ok(());
            };
            let stored = self.0.store.portal(&chain.member_id).await?;
            let Some(portal) = stored else {
                return Ok(());
            };
            match self.0.tokens.renew(&portal, &chain).await {
                Ok(Some(chain)) => self.look_around(&chain).await?,
                // The next look finds another administrator's chain, if there is one.
                Ok(None) => {}
                Err(error) if is_of_this_portal(&error) => self.heed(&portal.member_id, &error),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    fn idle(&self) -> Idle<'_> {
        let life = i64::from(self.0.settings.refresh_days) * DAY;
        let now = self.now();
        Idle {
            client_id: &self.0.settings.client_id,
            since: now - life * 2 / 3,
            spread: life / 12,
            left_alone_since: now - AGAIN_AFTER,
        }
    }

    /// Asks, now that there is a token, whether its owner is still an administrator, and whether
    /// the app is still there.
    async fn look_around(&self, chain: &Chain) -> Result<(), Failure> {
        // The refresh may have told where the portal is now.
        let Some(portal) = self.0.store.portal(&chain.member_id).await? else {
            return Ok(());
        };
        let mut batch = Batch::new(true);
        batch.add("app", "app.info", Params::new());
        batch.add("me", "profile", Params::new());
        let whose = Whose::person(&portal.member_id, chain.user_id);
        let (endpoint, access) = (&portal.client_endpoint, &chain.pair.access);
        let answer = self.0.rest.batch(endpoint, access, whose, &batch).await;
        let admin = match &answer {
            Ok(answer) => answer.result("me").map(is_administrator),
            Err(error) => is_out(error).then_some(false),
        };
        if let Some(admin) = admin {
            let (store, member_id) = (&self.0.store, &portal.member_id);
            store.set_admin(member_id, chain.user_id, admin).await?;
        }
        if let Err(error) = answer {
            self.heed(&portal.member_id, &error.into());
        }
        Ok(())
    }
}

/// Somebody who was dismissed has an empty profile.
fn is_administrator(profile: &serde_json::Value) -> bool {
    crm::viewer(profile).is_some_and(|Viewer { admin, .. }| admin)
}

/// Whether the portal does not want this person.
fn is_out(error: &PortalError) -> bool {
    matches!(
        error.kind(),
        Some(ErrorKind::UserGone | ErrorKind::Restricted)
    )
}

/// Whether a failed refresh says something about the portal or the person, not about the OAuth
/// server or ourselves.
fn is_of_this_portal(error: &CallError) -> bool {
    let CallError::OAuth(error) = error else {
        return false;
    };
    matches!(
        error.kind(),
        Some(OAuthErrorKind::Payment | OAuthErrorKind::Gone | OAuthErrorKind::Restricted)
    )
}
