//! Tokens for questions that are not a person's: whether the app is still in a portal, and where
//! the portal is now.

use super::walk::{Verdict, Walk, Who};
use super::{CallError, Tokens};
use crate::bindings::Id;
use crate::journal::Whose;
use crate::store::{Chain, Portal};
use secrecy::SecretString;
use serde_json::json;

impl Tokens {
    /// Calls `app.info` with this chain and no other, and renews it where its token was refused and
    /// it can be.
    ///
    /// # Errors
    ///
    /// Why there is no answer. [`CallError::NoToken`]: the chain is over.
    pub async fn probe(&self, portal: &Portal, chain: &Chain) -> Result<(), CallError> {
        let whose = Whose::person(&portal.member_id, chain.user_id);
        let send = async |chain: &Chain| {
            let (endpoint, access) = (&portal.client_endpoint, &chain.pair.access);
            self.rest
                .call(endpoint, access, whose, "app.info", &json!({}))
                .await
        };
        let is_refused = |error| Verdict::of(error) == Verdict::TokenRefused;
        if chain.pair.access_expires_at > self.clock.now() {
            match send(chain).await {
                Ok(_) => return Ok(()),
                Err(error) if is_refused(&error) && chain.pair.refresh.is_some() => {}
                Err(error) => return Err(error.into()),
            }
        }
        let renewed = self.refreshes.renewed(portal, chain).await?;
        send(&renewed.ok_or(CallError::NoToken)?).await?;
        Ok(())
    }

    /// An access token of the person that is not known to be over.
    ///
    /// # Errors
    ///
    /// When the person has no live token, or the OAuth server fails.
    pub async fn access(&self, portal: &Portal, user_id: Id) -> Result<SecretString, CallError> {
        let mut walk = Walk::new(self, portal, Who::Person(user_id));
        Ok(walk.first().await?.pair.access)
    }
}
