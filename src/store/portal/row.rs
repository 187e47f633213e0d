//! How a portal is written in its row.

use super::{Captions, Closing, Portal, PortalStatus};
use crate::bindings::{Id, Owner};
use crate::crypto::Purpose;
use crate::store::policy::policy_of;
use crate::store::{Store, StoreError};
use sqlx::FromRow;
use std::collections::BTreeMap;
use url::Url;

#[derive(FromRow)]
pub(super) struct Row {
    member_id: String,
    client_endpoint: String,
    oauth_server: String,
    client_id: Option<String>,
    code: Option<String>,
    version: Option<String>,
    placement_revision: i64,
    application_token_sealed: Option<Vec<u8>>,
    installed_by: Option<Id>,
    status: String,
    suspected: bool,
    active_since: i64,
    closed_at: Option<i64>,
    clean: bool,
    purge_at: Option<i64>,
    owners: String,
    captions: String,
    captions_at: i64,
    references_fail: bool,
    policy: Option<String>,
    policy_version: i64,
    created_at: i64,
    updated_at: i64,
}

impl Row {
    pub(super) fn portal(self, store: &Store) -> Result<Portal, StoreError> {
        let application_token = self
            .application_token_sealed
            .as_deref()
            .map(|sealed| store.unseal(Purpose::ApplicationToken, &[&self.member_id], sealed))
            .transpose()?;
        Ok(Portal {
            client_endpoint: read("client_endpoint", Url::parse(&self.client_endpoint).ok())?,
            oauth_server: read("oauth_server", Url::parse(&self.oauth_server).ok())?,
            status: read("status", self.status())?,
            owners: read("owners", owners_of(&self.owners))?,
            captions: read("captions", captions_of(&self.captions))?,
            member_id: self.member_id,
            client_id: self.client_id,
            suspected: self.suspected,
            active_since: self.active_since,
            code: self.code,
            version: self.version,
            placement_revision: self.placement_revision,
            application_token,
            installed_by: self.installed_by,
            captions_at: self.captions_at,
            references_fail: self.references_fail,
            policy: read("policy", policy_of(self.policy.as_deref()))?,
            policy_version: self.policy_version,
            created_at: self.created_at,
            updated_at: self.updated_at,
        })
    }

    fn status(&self) -> Option<PortalStatus> {
        if self.status == PortalStatus::Active.name() {
            return Some(PortalStatus::Active);
        }
        Some(PortalStatus::Closed(Closing {
            at: self.closed_at?,
            clean: self.clean,
            purge_at: self.purge_at?,
        }))
    }
}

fn read<T>(column: &'static str, value: Option<T>) -> Result<T, StoreError> {
    value.ok_or(StoreError::Nonsense { column })
}

pub(super) fn owners_text(owners: &[Owner]) -> String {
    let slugs: Vec<&str> = owners.iter().map(|owner| owner.slug()).collect();
    serde_json::json!(slugs).to_string()
}

fn owners_of(text: &str) -> Option<Vec<Owner>> {
    let slugs: Vec<String> = serde_json::from_str(text).ok()?;
    slugs.iter().map(|slug| Owner::from_slug(slug)).collect()
}

pub(super) fn captions_text(captions: &Captions) -> String {
    let by_slug: BTreeMap<&str, _> = captions
        .iter()
        .map(|(owner, titles)| (owner.slug(), titles))
        .collect();
    serde_json::json!(by_slug).to_string()
}

fn captions_of(text: &str) -> Option<Captions> {
    let by_slug: BTreeMap<String, BTreeMap<String, String>> = serde_json::from_str(text).ok()?;
    by_slug
        .into_iter()
        .map(|(slug, titles)| Some((Owner::from_slug(&slug)?, titles)))
        .collect()
}
