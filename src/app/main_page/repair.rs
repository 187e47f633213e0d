//! Putting right what the state of an installation shows to be wrong.

use super::state::app_info;
use super::{Caller, Home};
use crate::app::verify::Verified;
use crate::app::{App, Failure};
use crate::portal::{CallError, Params};
use crate::store::Chain;

/// What a repair did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repaired {
    /// So many tabs and events were bound or taken away.
    Bound(usize),
    /// The administrator's own token was renewed.
    Renewed,
    /// It could not be renewed: opening the app again brings a new one.
    NotRenewed,
}

impl App {
    /// Reads which cards the portal has and binds tabs and events as they should be.
    ///
    /// # Errors
    /// The caller is no administrator, or the portal or the database fails.
    pub async fn repair_bindings(&self, caller: &Caller) -> Result<Repaired, Failure> {
        let (home, answer) = self
            .meet_administrator(caller, |batch, _| {
                batch.add("app", "app.info", Params::new());
            })
            .await?;
        let verified = Verified {
            app: app_info(&answer)?,
            portal: home.portal,
            viewer: home.viewer,
            dark: home.caller.dark,
            not_ended: Vec::new(),
        };
        let app = self.clone();
        let (_, steps) = self
            .detached(async move { app.register(verified).await })
            .await?;
        Ok(Repaired::Bound(steps))
    }

    /// Renews the caller's own token.
    ///
    /// # Errors
    /// The caller is no administrator, or the portal or the database fails.
    pub async fn repair_token(&self, caller: &Caller) -> Result<Repaired, Failure> {
        let Home { portal, .. } = self.administrator(caller).await?;
        let wait = format!("{}/renew", caller.member_id);
        let wait = self.0.guard.admit(Some(&wait), self.now());
        wait.map_err(|retry_after| Failure::TooMany { retry_after })?;
        let store = &self.0.store;
        let chains = store.chains(&caller.member_id, caller.user_id).await?;
        let client_id = &self.0.settings.client_id;
        let is_renewable =
            |chain: &Chain| !chain.has_ended(client_id) && chain.pair.refresh.is_some();
        let Some(chain) = chains.into_iter().find(is_renewable) else {
            return Ok(Repaired::NotRenewed);
        };
        match self.0.tokens.renew(&portal, &chain).await {
            Ok(Some(_)) => Ok(Repaired::Renewed),
            Ok(None) => Ok(Repaired::NotRenewed),
            Err(CallError::OAuth(error)) => {
                tracing::warn!(%error, "a token could not be renewed");
                Ok(Repaired::NotRenewed)
            }
            Err(error) => Err(error.into()),
        }
    }
}
