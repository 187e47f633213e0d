//! The OAuth server's word about a launch: the only one that holds for a portal we do not know.

use super::{App, Failure};
use crate::bindings::Id;
use crate::journal::Whose;
use crate::portal::{AppProof, Launch, OAuthError, OAuthErrorKind as Kind};
use crate::store::{Portal, TokenPair};
use url::Url;

/// The OAuth server's word about a launch.
#[derive(Debug)]
pub(super) struct Proof {
    pub(super) client_endpoint: Url,
    /// The person, where it says that.
    pub(super) user_id: Option<Id>,
    /// The pair to go on with: the launch's own, or a refreshed one.
    pub(super) pair: TokenPair,
}

impl App {
    /// Asks the OAuth server whether the launch's token is alive, ours, and of the portal it names.
    /// Where that answer lacks a field (its shape is documented by an SDK alone), the refresh
    /// grant, which works for our client only, says the same.
    ///
    /// Of a `known` portal that names no OAuth server the stored one is asked.
    pub(super) async fn prove(
        &self,
        launch: &Launch,
        known: Option<&Portal>,
    ) -> Result<Proof, Failure> {
        let stored = known.map(|portal| portal.oauth_server.as_str());
        let named = launch.server_endpoint.as_deref().or(stored);
        let server = self.0.oauth.server_for(named);
        let whose = Whose::somebody(&launch.member_id);
        let answer = self.0.oauth.app_info(server, whose, &launch.access).await;
        let info = answer.map_err(refuted)?;
        if let Some(fault) = self.fault(launch, &info) {
            return Err(Failure::Forged(fault));
        }
        if let (Some(_), Some(_), Some(user_id), Some(client_endpoint)) = (
            info.client_id,
            info.member_id,
            info.user_id,
            info.client_endpoint,
        ) {
            return Ok(Proof {
                client_endpoint,
                user_id: Some(user_id),
                pair: pair(launch, self.now()),
            });
        }
        let Some(refresh) = &launch.refresh else {
            return Err(Failure::Forged("the proof lacks a field"));
        };
        let grant = self
            .0
            .oauth
            .refresh(server, whose, refresh, self.now())
            .await
            .map_err(refuted)?;
        if grant.member_id != launch.member_id {
            return Err(Failure::Forged("the token belongs to another portal"));
        }
        let Some(user_id) = grant.user_id else {
            return Err(Failure::Forged("the proof names nobody"));
        };
        Ok(Proof {
            client_endpoint: grant.client_endpoint,
            user_id: Some(user_id),
            pair: grant.pair,
        })
    }

    /// What speaks against the launch in the OAuth server's answer.
    fn fault(&self, launch: &Launch, info: &AppProof) -> Option<&'static str> {
        let differs = |stated: &Option<String>, ours: &str| {
            stated.as_deref().is_some_and(|stated| stated != ours)
        };
        if differs(&info.client_id, &self.0.settings.client_id) {
            return Some("the token belongs to another app");
        }
        if differs(&info.member_id, &launch.member_id) {
            return Some("the token belongs to another portal");
        }
        let over = info.expires_at.is_some_and(|expires| expires <= self.now());
        over.then_some("the token has expired")
    }
}

/// The launch's own tokens.
pub(super) fn pair(launch: &Launch, now: i64) -> TokenPair {
    TokenPair {
        access: launch.access.clone(),
        access_expires_at: now + launch.expires_in,
        refresh: launch.refresh.clone(),
    }
}

/// An OAuth server that knows the token badly has refuted the launch; one that fails has not.
fn refuted(error: OAuthError) -> Failure {
    match error.kind() {
        Some(Kind::Restricted | Kind::Payment) | None => error.into(),
        Some(Kind::InvalidToken) => Failure::LaunchDead,
        Some(Kind::InvalidGrant | Kind::Gone | Kind::OurMistake | Kind::Other) => {
            Failure::Forged("the OAuth server does not know the token")
        }
    }
}
