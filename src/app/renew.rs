//! Renews a page's visit with a fresh access token that the page's script got from the portal.

use super::look::Reads;
use super::visit::{Renewal, Visitor};
use super::{App, Caller, Failure};
use crate::bindings::Id;
use crate::portal::Launch;

/// Whose page it is.
struct Whose<'a> {
    member_id: &'a str,
    user_id: Id,
    proved_at: i64,
}

impl App {
    /// Proves the token like a later open. It must be of the same portal and person as the page.
    ///
    /// # Errors
    /// The token is dead, forged, or somebody else's.
    pub async fn renew(&self, visitor: Visitor, renewal: Renewal) -> Result<Visitor, Failure> {
        let whose = Whose {
            member_id: &visitor.member_id,
            user_id: visitor.user_id,
            proved_at: visitor.proved_at,
        };
        self.prove_again(whose, renewal).await?;
        Ok(Visitor {
            proved_at: self.now(),
            ..visitor
        })
    }

    /// The same for the main page.
    ///
    /// # Errors
    /// The token is dead, forged, or somebody else's.
    pub async fn renew_caller(&self, caller: Caller, renewal: Renewal) -> Result<Caller, Failure> {
        let whose = Whose {
            member_id: &caller.member_id,
            user_id: caller.user_id,
            proved_at: caller.proved_at,
        };
        self.prove_again(whose, renewal).await?;
        Ok(Caller {
            proved_at: self.now(),
            ..caller
        })
    }

    async fn prove_again(&self, whose: Whose<'_>, renewal: Renewal) -> Result<(), Failure> {
        let Whose {
            member_id,
            user_id,
            proved_at,
        } = whose;
        let portal = self.active_since(member_id, proved_at).await?;
        let portal = portal.ok_or(Failure::SignedOut)?;
        let wait = self
            .0
            .guard
            .admit(Some(&format!("{member_id}/{user_id}")), self.now());
        wait.map_err(|retry_after| Failure::TooMany { retry_after })?;
        let launch = Launch {
            member_id: member_id.to_owned(),
            access: renewal.access,
            expires_in: renewal.expires_in,
            refresh: renewal.refresh,
            origin: None,
            lang: String::new(),
            server_endpoint: None,
            // The page token shows what this would show, and more: who it is.
            application_token: portal.application_token,
            owner: None,
            record: None,
        };
        let (verified, _) = self.verify(&launch, Reads::Nothing).await?;
        if verified.viewer.id != user_id {
            return Err(Failure::Forged("the token belongs to another user"));
        }
        Ok(())
    }
}
