//! Sign-in outside Bitrix24: from the address that a person types to who they are. What binds it
//! to one browser is the caller's.

use super::proof::Proof;
use super::visit::origin;
use super::{App, Failure};
use crate::bindings::Id;
use crate::journal::Whose;
use crate::portal::{Launch, OAuthError, OAuthErrorKind as Kind, typed};
use secrecy::SecretString;
use url::Url;

/// The entrance of a portal: where a browser goes to sign in.
#[derive(Debug)]
pub struct Entrance {
    /// The portal. Only a token of this one may come back.
    pub member_id: String,
    /// The portal's own page, which sends the browser back with a code.
    pub address: Url,
}

/// Somebody who has signed in to a portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The portal.
    pub member_id: String,
    /// The portal's user.
    pub user_id: Id,
    /// When they signed in, in unix seconds.
    pub at: i64,
}

impl App {
    /// The entrance of the portal at the address that a person typed. It is the stored address of
    /// an active portal, never the typed one.
    ///
    /// # Errors
    /// [`Failure::BadAddress`], [`Failure::UnknownPortal`], or the database fails.
    pub async fn entrance(&self, address: &str, state: &str) -> Result<Entrance, Failure> {
        let typed = typed::address(address).ok_or(Failure::BadAddress)?;
        let entrance = self.entrance_at(&typed, state).await?;
        // Who typed a page of their portal has to leave the path out, and is told so.
        let is_page = typed.contains('/');
        entrance.ok_or(if is_page {
            Failure::BadAddress
        } else {
            Failure::UnknownPortal
        })
    }

    async fn entrance_at(&self, typed: &str, state: &str) -> Result<Option<Entrance>, Failure> {
        let Some(member_id) = self.0.store.portal_at(typed).await? else {
            return Ok(None);
        };
        let portal = self.active(&member_id).await?;
        let address =
            portal.and_then(|portal| self.0.oauth.authorize_url(&portal.client_endpoint, state));
        Ok(address.map(|address| Entrance { member_id, address }))
    }

    /// Exchanges the `code` that a browser brought back from the entrance of a portal, proves whose
    /// it is, and stores the tokens. Says who has signed in.
    ///
    /// # Errors
    /// The code is no good, it is another portal's, or somebody does not answer.
    pub async fn sign_in(
        &self,
        member_id: String,
        code: SecretString,
    ) -> Result<SignedIn, Failure> {
        let app = self.clone();
        self.detached(async move { app.exchanged(&member_id, &code).await })
            .await
    }

    /// The address of the portal that somebody has signed in to, as people know it, while the app
    /// is there.
    ///
    /// # Errors
    /// The database fails.
    pub async fn address_of(&self, person: &SignedIn) -> Result<Option<String>, Failure> {
        let portal = self.active_since(&person.member_id, person.at).await?;
        Ok(portal.map(|portal| origin(&portal)))
    }

    async fn exchanged(&self, member_id: &str, code: &SecretString) -> Result<SignedIn, Failure> {
        let portal = self.active(member_id).await?;
        let mut portal = portal.ok_or(Failure::NotInstalled)?;
        let wait = self
            .0
            .guard
            .admit(Some(&format!("{member_id}/login")), self.now());
        wait.map_err(|retry_after| Failure::TooMany { retry_after })?;
        let server = self.0.oauth.server_for(Some(portal.oauth_server.as_str()));
        let whose = Whose::somebody(member_id);
        let exchange = self.0.oauth.exchange(server, whose, code, self.now());
        let grant = exchange.await.map_err(refused)?;
        if grant.member_id != portal.member_id {
            return Err(Failure::Forged("the code belongs to another portal"));
        }
        let launch = Launch {
            member_id: grant.member_id,
            access: grant.pair.access.clone(),
            expires_in: grant.pair.access_expires_at - self.now(),
            refresh: grant.pair.refresh.clone(),
            origin: None,
            lang: String::new(),
            server_endpoint: None,
            application_token: None,
            owner: None,
            record: None,
        };
        portal.client_endpoint = grant.client_endpoint.clone();
        let proof = Proof {
            client_endpoint: grant.client_endpoint,
            user_id: grant.user_id,
            pair: grant.pair,
        };
        match self.verify_granted(&launch, portal, proof).await {
            Ok(verified) => {
                self.repair_later(&verified);
                Ok(SignedIn {
                    member_id: verified.portal.member_id,
                    user_id: verified.viewer.id,
                    at: self.now(),
                })
            }
            Err(Failure::LaunchDead) => Err(Failure::CodeRefused),
            Err(failure) => Err(failure),
        }
    }
}

/// A code that the OAuth server does not take is the browser's fault; an OAuth server that fails,
/// or does not know us, is not.
fn refused(error: OAuthError) -> Failure {
    match error.kind() {
        Some(Kind::InvalidGrant | Kind::InvalidToken | Kind::Other) => Failure::CodeRefused,
        Some(Kind::Gone) => Failure::NotInstalled,
        Some(Kind::Restricted | Kind::Payment | Kind::OurMistake) | None => error.into(),
    }
}
