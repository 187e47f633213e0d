//! Who is asking: proves a launch before anything in it is believed.
//!
//! A portal's own word proves nothing about a portal that we do not know yet, so the first contact
//! asks the OAuth server. Later launches ask the stored address only, and the OAuth server again
//! where something differs from what is stored.

use super::claims::{has_moved, knows, moved_to};
use super::look::Reads;
use super::proof::{Proof, pair};
use super::{App, Failure};
use crate::journal::Whose;
use crate::portal::{
    AppInfo, Batch, BatchAnswer, ErrorKind, Launch, MethodError, Params, PortalError, Viewer, crm,
};
use crate::store::{Change, NewChain, Portal, PortalStatus, StoreError};

/// A launch that was proved.
#[derive(Debug, Clone)]
pub(super) struct Verified {
    pub(super) portal: Portal,
    pub(super) viewer: Viewer,
    pub(super) app: AppInfo,
    /// Whether the person wants dark pages.
    pub(super) dark: bool,
    /// The changes of the record that had not ended before the portal was asked.
    pub(super) not_ended: Vec<Change>,
}

/// What was found out about a launch, before anything of it is stored.
#[derive(Debug)]
struct Checked {
    verified: Verified,
    proof: Option<Proof>,
    /// Whether the launch's `application_token` is to be stored.
    learned: bool,
}

impl App {
    /// Proves `launch`, stores what it proves, and reads `reads` in the same request.
    pub(super) async fn verify(
        &self,
        launch: &Launch,
        reads: Reads,
    ) -> Result<(Verified, BatchAnswer), Failure> {
        let (checked, answer) = self.check(launch, reads).await?;
        match self.remember(launch, checked).await {
            Err(failure) if was_closed_meanwhile(&failure) => {
                let (checked, answer) = self.check(launch, reads).await?;
                Ok((self.remember(launch, checked).await?, answer))
            }
            remembered => Ok((remembered?, answer)),
        }
    }

    /// Proves a launch that installs the app. Nothing is stored unless it is an administrator's.
    /// Where the last administrator wanted the data gone with the app, this one starts clean.
    pub(super) async fn verify_installer(&self, launch: &Launch) -> Result<Verified, Failure> {
        match self.remember_installer(launch).await {
            Err(failure) if was_closed_meanwhile(&failure) => self.remember_installer(launch).await,
            remembered => remembered,
        }
    }

    async fn remember_installer(&self, launch: &Launch) -> Result<Verified, Failure> {
        let (checked, _) = self.check(launch, Reads::Nothing).await?;
        if !checked.verified.viewer.admin {
            return Err(Failure::HalfInstalled);
        }
        if checked.proof.is_some() {
            self.0.store.start_clean(&launch.member_id).await?;
        }
        self.remember(launch, checked).await
    }

    /// Proves whose tokens the OAuth server has just granted to us, and stores them.
    pub(super) async fn verify_granted(
        &self,
        launch: &Launch,
        portal: Portal,
        grant: Proof,
    ) -> Result<Verified, Failure> {
        let (checked, _) = self
            .confirm(launch, portal, Some(grant), Reads::Nothing)
            .await?;
        self.remember(launch, checked).await
    }

    async fn check(
        &self,
        launch: &Launch,
        reads: Reads,
    ) -> Result<(Checked, BatchAnswer), Failure> {
        let member_id = &launch.member_id;
        let (stored, not_ended) = self.portal_of(member_id, reads.record(member_id)).await?;
        let (known, closed) = match stored {
            Some(portal) if portal.is_active() => (Some(portal), None),
            closed => (None, closed),
        };
        let shown = known.as_ref().and_then(|portal| knows(portal, launch));
        if shown != Some(true) {
            let member = known.as_ref().map(|portal| portal.member_id.as_str());
            let wait = self.0.guard.admit(member, self.now());
            wait.map_err(|retry_after| Failure::TooMany { retry_after })?;
        }
        let (portal, proof) = match known {
            Some(mut portal) if shown == Some(false) || has_moved(&portal, launch) => {
                let proof = self.prove(launch, Some(&portal)).await?;
                portal.client_endpoint = proof.client_endpoint.clone();
                (portal, Some(proof))
            }
            Some(portal) => (portal, None),
            None => {
                let proof = self.prove(launch, None).await?;
                (self.unknown(launch, &proof, closed), Some(proof))
            }
        };
        let (mut checked, answer) = self.confirm(launch, portal, proof, reads).await?;
        checked.verified.not_ended = not_ended;
        Ok((checked, answer))
    }

    /// Asks the portal whose token it is. `proof` is the OAuth server's word, where it was asked
    /// already.
    async fn confirm(
        &self,
        launch: &Launch,
        mut portal: Portal,
        mut proof: Option<Proof>,
        reads: Reads,
    ) -> Result<(Checked, BatchAnswer), Failure> {
        let answer = self.ask(launch, &mut portal, &mut proof, reads).await?;
        let app = crm::app_info(part(&answer, "app")?);
        let viewer = crm::viewer(part(&answer, "me")?).ok_or(Failure::LaunchDead)?;
        let is_ours = app.code.is_some() && app.code == portal.code;
        let is_new = launch.application_token.is_some() && knows(&portal, launch) != Some(true);
        let learned = viewer.admin && is_new;
        if proof.is_none() && (learned || !is_ours) {
            proof = Some(self.prove(launch, Some(&portal)).await?);
        }
        if proof
            .as_ref()
            .and_then(|proof| proof.user_id)
            .is_some_and(|user_id| user_id != viewer.id)
        {
            return Err(Failure::Forged("the token belongs to another user"));
        }
        portal.code.clone_from(&app.code);
        portal.status = PortalStatus::Active;
        let verified = Verified {
            portal,
            viewer,
            app,
            dark: false,
            not_ended: Vec::new(),
        };
        let checked = Checked {
            verified,
            proof,
            learned,
        };
        Ok((checked, answer))
    }

    /// The one request to the portal. A portal that was renamed answers with a redirect, which is
    /// never followed: the OAuth server names the new address, or the redirect does and a launch
    /// that came from there.
    async fn ask(
        &self,
        launch: &Launch,
        portal: &mut Portal,
        proof: &mut Option<Proof>,
        reads: Reads,
    ) -> Result<BatchAnswer, Failure> {
        let mut batch = Batch::new(true);
        batch.add("app", "app.info", Params::new());
        batch.add("me", "profile", Params::new());
        reads.add_to(&mut batch, portal);
        let first = self.send(launch, portal, proof.as_ref(), &batch).await;
        let Err(PortalError::Redirected { location }) = first else {
            return first.map_err(judged);
        };
        let old = portal.client_endpoint.clone();
        if proof.is_none() {
            *proof = Some(self.prove(launch, Some(portal)).await?);
        }
        if let Some(proof) = proof {
            portal.client_endpoint = proof.client_endpoint.clone();
        }
        if portal.client_endpoint.host_str() == old.host_str() {
            let moved = moved_to(launch, &old, location.as_deref());
            let unknown = PortalError::Redirected { location };
            portal.client_endpoint = moved.ok_or(unknown)?;
        }
        let again = self.send(launch, portal, proof.as_ref(), &batch).await;
        again.map_err(judged)
    }

    async fn send(
        &self,
        launch: &Launch,
        portal: &Portal,
        proof: Option<&Proof>,
        batch: &Batch,
    ) -> Result<BatchAnswer, PortalError> {
        let access = proof.map_or(&launch.access, |proof| &proof.pair.access);
        let whose = Whose {
            member_id: Some(&portal.member_id),
            user_id: proof.and_then(|proof| proof.user_id),
        };
        self.0
            .rest
            .batch(&portal.client_endpoint, access, whose, batch)
            .await
    }

    /// The portal as its first launch proves it. One that was closed keeps its grants.
    fn unknown(&self, launch: &Launch, proof: &Proof, closed: Option<Portal>) -> Portal {
        let server = self.0.oauth.server_for(launch.server_endpoint.as_deref());
        let (member_id, endpoint) = (launch.member_id.clone(), proof.client_endpoint.clone());
        let mut portal = Portal::new(member_id, endpoint, server.clone(), self.now());
        if let Some(closed) = closed {
            portal.policy = closed.policy;
            portal.policy_version = closed.policy_version;
        }
        portal
    }

    /// Stores what the launch proved: the portal, the person's tokens, and from an administrator
    /// whose token the OAuth server proved the `application_token`.
    async fn remember(&self, launch: &Launch, checked: Checked) -> Result<Verified, Failure> {
        let Checked {
            mut verified,
            proof,
            learned,
        } = checked;
        let (now, store) = (self.now(), &self.0.store);
        let portal = &mut verified.portal;
        if proof.is_some() {
            portal.client_id = Some(self.0.settings.client_id.clone());
            store.save_portal(portal, now).await?;
        }
        if portal.suspected {
            store.end_suspicions(&portal.member_id).await?;
        }
        if let Some(token) = launch.application_token.as_ref().filter(|_| learned) {
            let member_id = &portal.member_id;
            store.set_application_token(member_id, token, now).await?;
            portal.application_token = Some(token.clone());
        }
        let chain = NewChain {
            member_id: &portal.member_id,
            user_id: verified.viewer.id,
            client_id: &self.0.settings.client_id,
            pair: &proof.map_or_else(|| pair(launch, now), |proof| proof.pair),
            admin: verified.viewer.admin,
        };
        let (_, dark) = store.welcome(chain, now).await?;
        verified.dark = dark;
        Ok(verified)
    }
}

/// Whether the portal was closed between the check and the storing: an uninstallation was looked into
/// at the same moment. What comes after it needs a proof of its own.
fn was_closed_meanwhile(failure: &Failure) -> bool {
    matches!(failure, Failure::Store(error) if matches!(**error, StoreError::NoPortal))
}

/// A launch is judged by its access token alone: a dead one is never cured by its refresh token.
fn judged(error: PortalError) -> Failure {
    match error.kind() {
        Some(ErrorKind::ExpiredToken | ErrorKind::InvalidToken | ErrorKind::NoAuth) => {
            Failure::LaunchDead
        }
        Some(ErrorKind::Gone) => Failure::NotInstalled,
        _ => Failure::Portal(error),
    }
}

/// The same for an error that struck one command.
fn judged_part(error: &MethodError) -> Failure {
    match error.system() {
        Some(ErrorKind::ExpiredToken | ErrorKind::InvalidToken | ErrorKind::NoAuth) => {
            Failure::LaunchDead
        }
        Some(ErrorKind::Gone) => Failure::NotInstalled,
        _ => Failure::Method(error.clone()),
    }
}

fn part<'a>(answer: &'a BatchAnswer, key: &str) -> Result<&'a serde_json::Value, Failure> {
    match (answer.result(key), answer.error(key)) {
        (Some(value), _) => Ok(value),
        (None, Some(error)) => Err(judged_part(error)),
        (None, None) => Err(PortalError::Nonsense { status: 200 }.into()),
    }
}
