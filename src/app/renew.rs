//! Renews a page's visit with a fresh access token that the page's script got from the portal.

use super::visit::{Renewal, Visitor};
use super::{App, Failure};
use crate::portal::Launch;

impl App {
    /// Proves the token like a later open. It must be of the same portal and person as the page.
    ///
    /// # Errors
    /// The token is dead, forged, or somebody else's.
    pub async fn renew(&self, visitor: Visitor, renewal: Renewal) -> Result<Visitor, Failure> {
        let portal = self.visit(visitor.clone()).await?.portal;
        let whose = format!("{}/{}", visitor.member_id, visitor.user_id);
        let wait = self.0.guard.admit(Some(&whose), self.now());
        wait.map_err(|retry_after| Failure::TooMany { retry_after })?;
        let launch = Launch {
            member_id: visitor.member_id.clone(),
            access: renewal.access,
            expires_in: renewal.expires_in,
            refresh: renewal.refresh,
            origin: None,
            lang: visitor.lang.clone(),
            server_endpoint: None,
            // The page token shows what this would show, and more: who it is.
            application_token: portal.application_token,
            owner: Some(visitor.owner),
            record: Some(visitor.id),
        };
        let (verified, _) = self.verify(&launch, None).await?;
        if verified.viewer.id != visitor.user_id {
            return Err(Failure::Forged("the token belongs to another user"));
        }
        Ok(Visitor {
            proved_at: self.now(),
            ..visitor
        })
    }
}
