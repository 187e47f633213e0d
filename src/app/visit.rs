//! A person at a record: who they are, which record, and the portal it is in.

use super::act::Recording;
use super::memory::Place;
use super::{Allowed, App, Failure};
use crate::bindings::{BindingSet, Id, Owner};
use crate::portal::{Batch, BatchAnswer, CallError, ErrorKind, MethodError, PortalError, crm};
use crate::store::{Portal, RecordOf};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Who is asking for what, as a verified launch found it. Handed on from page to page in the page
/// token, which nobody but us can write.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visitor {
    /// The portal.
    #[serde(rename = "m")]
    pub member_id: String,
    /// The portal's user.
    #[serde(rename = "u")]
    pub user_id: Id,
    /// The record's kind, by [`Owner::slug`].
    #[serde(rename = "o", with = "slug")]
    pub owner: Owner,
    /// The record.
    #[serde(rename = "i")]
    pub id: Id,
    /// The person's language, in Bitrix24's code.
    #[serde(rename = "l")]
    pub lang: String,
    /// When the person was last proved by an access token, in unix seconds.
    #[serde(rename = "p")]
    pub proved_at: i64,
    /// The origin that the launch came from, where it is not the stored one: it may frame the page.
    #[serde(rename = "f", default, skip_serializing_if = "Option::is_none")]
    pub framed_by: Option<String>,
    /// What the administrators of the portal allow them, where that is not everything.
    #[serde(rename = "a", default, skip_serializing_if = "Option::is_none")]
    pub allowed: Option<Allowed>,
    /// Outside Bitrix24, the fingerprint of the session that the page belongs to.
    #[serde(rename = "n", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<String>,
    /// Whether the person wants dark pages.
    #[serde(rename = "d", default, skip_serializing_if = "std::ops::Not::not")]
    pub dark: bool,
    /// Bound people whom the person could not see when the page was drawn. `None`: too many to
    /// carry along.
    #[serde(rename = "h")]
    pub hidden: Option<Vec<Id>>,
    /// Bound people who were seen to exist no longer: they can be unbound, though nobody sees them.
    #[serde(rename = "g", default, skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<Id>,
    /// The SORT behind everybody who was bound when the page was drawn.
    #[serde(rename = "s")]
    pub next_sort: i64,
}

mod slug {
    use crate::bindings::Owner;
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde passes a reference"
    )]
    pub(super) fn serialize<S: Serializer>(owner: &Owner, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(owner.slug())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Owner, D::Error> {
        let slug = String::deserialize(from)?;
        Owner::from_slug(&slug).ok_or_else(|| D::Error::custom("no such owner"))
    }
}

/// What the page's script brings to renew its token.
#[derive(Debug)]
pub struct Renewal {
    /// A fresh access token of the same person.
    pub access: secrecy::SecretString,
    /// Seconds that it has left.
    pub expires_in: i64,
    /// Its refresh token.
    pub refresh: Option<secrecy::SecretString>,
}

/// A visitor together with what is stored about their portal.
#[derive(Debug)]
pub(super) struct Visit {
    pub(super) app: App,
    pub(super) portal: Portal,
    pub(super) visitor: Visitor,
    /// The change that is being made.
    pub(super) recording: Option<Recording>,
}

impl App {
    /// The portal, unless it is unknown or closed.
    pub(super) async fn active(&self, member_id: &str) -> Result<Option<Portal>, Failure> {
        let stored = self.0.store.portal(member_id).await?;
        Ok(stored.filter(Portal::is_active))
    }

    /// The portal, if it has been active ever since somebody was proved: what is from before an
    /// uninstallation is not served after it.
    pub(super) async fn active_since(
        &self,
        member_id: &str,
        proved_at: i64,
    ) -> Result<Option<Portal>, Failure> {
        let active = self.active(member_id).await?;
        Ok(active.filter(|portal| portal.active_since <= proved_at))
    }

    /// Takes up a visit again from its page token.
    pub(super) async fn visit(&self, visitor: Visitor) -> Result<Visit, Failure> {
        let (member_id, since) = (&visitor.member_id, visitor.proved_at);
        let portal = self.active_since(member_id, since).await?;
        let portal = portal.ok_or(Failure::SignedOut)?;
        Ok(Visit {
            app: self.clone(),
            portal,
            visitor,
            recording: None,
        })
    }

    /// The origin of the portal and, where it differs, of the launch: both may frame a page.
    ///
    /// # Errors
    /// The database fails.
    pub async fn stored_origin(&self, member_id: &str) -> Result<Option<String>, Failure> {
        let portal = self.0.store.portal(member_id).await?;
        Ok(portal.map(|portal| origin(&portal)))
    }
}

/// Where the portal is, as links and `frame-ancestors` need it: its origin, and the folder of one
/// that has a place of its own on somebody's server.
pub(super) fn origin(portal: &Portal) -> String {
    let endpoint = portal.client_endpoint.as_str();
    let address = endpoint.strip_suffix("/rest/");
    address.map_or_else(
        || portal.client_endpoint.origin().ascii_serialization(),
        str::to_owned,
    )
}

impl Visit {
    /// The record as the store knows it.
    pub(super) fn record(&self) -> RecordOf<'_> {
        RecordOf {
            member_id: &self.portal.member_id,
            owner: self.visitor.owner,
            id: self.visitor.id,
        }
    }

    pub(super) fn place(&self) -> Place {
        App::place(&self.portal.member_id, self.visitor.owner, self.visitor.id)
    }

    /// The bindings that the command `key` brought.
    pub(super) fn set_in(&self, answer: &BatchAnswer, key: &str) -> Option<BindingSet> {
        crm::bindings(answer.result(key)?, self.visitor.owner)
    }

    /// Calls one method with the person's own token; says how the portal refused it, if it did.
    pub(super) async fn call(
        &self,
        method: &str,
        params: &Value,
    ) -> Result<Option<MethodError>, Failure> {
        let (app, user_id) = (&self.app, self.visitor.user_id);
        let sent = app.call_as(&self.portal, user_id, method, params).await;
        match sent {
            Ok(_) => Ok(None),
            Err(CallError::Portal(PortalError::Answered(error)))
                if error.kind == ErrorKind::Method || error.kind == ErrorKind::Plan =>
            {
                Ok(Some(error.of_method()))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Sends a batch with the person's own token.
    pub(super) async fn batch(&self, batch: &Batch) -> Result<BatchAnswer, Failure> {
        let user_id = self.visitor.user_id;
        Ok(self.app.batch_as(&self.portal, user_id, batch).await?)
    }
}
