//! The main page: who looks at it, and what its sections show and do. Only administrators get
//! further than the page itself, and each of their requests asks the portal first whether they are
//! administrators still.

mod erase;
mod grants;
mod past;
mod repair;
mod requests;
mod state;

pub use erase::Kept;
pub use grants::{Granted, Grants};
pub use past::{MOST_EXPORTED, Past, PastChange};
pub use repair::Repaired;
pub use requests::{Request, Requests, RequestsWanted};
pub use state::{Installation, Met, Tokens};

use super::visit::origin;
use super::{App, Failure, SignedIn, rights};
use crate::bindings::{Id, Owner, Rights};
use crate::portal::{Batch, BatchAnswer, Params, PortalError, Viewer, crm};
use crate::store::Portal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The key of the command that tells who asks.
const ME: &str = "me";

/// Somebody at the main page, as a verified launch or a sign-in found them. Handed on from section
/// to section in the page token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caller {
    /// The portal.
    #[serde(rename = "m")]
    pub member_id: String,
    /// The portal's user.
    #[serde(rename = "u")]
    pub user_id: Id,
    /// The person's language, in Bitrix24's code.
    #[serde(rename = "l")]
    pub lang: String,
    /// When the person was last proved by an access token or by signing in, in unix seconds.
    #[serde(rename = "p")]
    pub proved_at: i64,
    /// The origin that the launch came from, where it is not the stored one: it may frame the page.
    #[serde(rename = "f", default, skip_serializing_if = "Option::is_none")]
    pub framed_by: Option<String>,
    /// Outside Bitrix24, the fingerprint of the session that the page belongs to.
    #[serde(rename = "n", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<String>,
    /// Whether the person wants dark pages.
    #[serde(rename = "d", default, skip_serializing_if = "std::ops::Not::not")]
    pub dark: bool,
}

/// Somebody at the main page, as their portal knows them now.
#[derive(Debug)]
pub struct Home {
    /// The portal.
    pub portal: Portal,
    /// Who is looking.
    pub viewer: Viewer,
    /// What they may do, by the kind of card; empty where that was not asked.
    pub rights: BTreeMap<Owner, Rights>,
    /// The same person as the page token knows them.
    pub caller: Caller,
}

impl Home {
    /// The portal's origin.
    #[must_use]
    pub fn origin(&self) -> String {
        origin(&self.portal)
    }

    /// The portal's host, with its port where it has one of its own.
    #[must_use]
    pub fn host(&self) -> String {
        self.portal.client_endpoint.authority().to_owned()
    }
}

impl App {
    /// Opens the main page for somebody who has signed in outside Bitrix24, in their browser's
    /// language.
    ///
    /// # Errors
    /// The person has no living token, or the portal fails.
    pub async fn home_outside(
        &self,
        person: SignedIn,
        session: String,
        lang: &str,
    ) -> Result<Home, Failure> {
        let (store, user_id) = (&self.0.store, person.user_id);
        let dark = store.wants_dark(&person.member_id, user_id).await?;
        let caller = Caller {
            member_id: person.member_id,
            user_id: person.user_id,
            lang: lang.to_owned(),
            proved_at: person.at,
            framed_by: None,
            session: Some(session),
            dark,
        };
        self.home_of(&caller).await
    }

    /// The caller as their portal knows them now, with what they may do.
    pub(super) async fn home_of(&self, caller: &Caller) -> Result<Home, Failure> {
        let ask = |batch: &mut Batch, portal: &Portal| rights::ask_all(batch, &portal.policy);
        let (mut home, answer) = self.meet(caller, ask).await?;
        home.rights = rights::by_card(&answer, &home.portal.policy, home.viewer.admin)?;
        Ok(home)
    }

    /// Asks the portal who the caller is now, with whatever `also` asks in the same request.
    pub(super) async fn meet(
        &self,
        caller: &Caller,
        also: impl FnOnce(&mut Batch, &Portal) + Send,
    ) -> Result<(Home, BatchAnswer), Failure> {
        let portal = self
            .active_since(&caller.member_id, caller.proved_at)
            .await?;
        let portal = portal.ok_or(Failure::SignedOut)?;
        let mut batch = Batch::new(false);
        batch.add(ME, "profile", Params::new());
        also(&mut batch, &portal);
        let answer = self.batch_as(&portal, caller.user_id, &batch).await?;
        let viewer = viewer(&answer)?;
        if viewer.id != caller.user_id {
            return Err(Failure::Forged("the token belongs to another user"));
        }
        let home = Home {
            portal,
            viewer,
            rights: BTreeMap::new(),
            caller: caller.clone(),
        };
        Ok((home, answer))
    }

    /// The same for what only administrators may ask.
    pub(super) async fn meet_administrator(
        &self,
        caller: &Caller,
        also: impl FnOnce(&mut Batch, &Portal) + Send,
    ) -> Result<(Home, BatchAnswer), Failure> {
        let (home, answer) = self.meet(caller, also).await?;
        if home.viewer.admin {
            Ok((home, answer))
        } else {
            Err(Failure::AdminNeeded)
        }
    }

    /// Whether the caller is an administrator of the portal now.
    ///
    /// # Errors
    /// They are not, they have no living token, or the portal fails.
    pub async fn administrator(&self, caller: &Caller) -> Result<Home, Failure> {
        let (home, _) = self.meet_administrator(caller, |_, _| {}).await?;
        Ok(home)
    }
}

/// Somebody who was dismissed has an empty profile.
fn viewer(answer: &BatchAnswer) -> Result<Viewer, Failure> {
    match (answer.result(ME), answer.error(ME)) {
        (Some(profile), _) => crm::viewer(profile).ok_or(Failure::SignedOut),
        (None, Some(error)) => Err(Failure::Method(error.clone())),
        (None, None) => Err(PortalError::Nonsense { status: 200 }.into()),
    }
}
