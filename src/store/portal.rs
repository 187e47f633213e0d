//! The portals that have the app.

use super::{Store, StoreError, on};
use crate::bindings::{Id, Owner};
use crate::crypto::Purpose;
use secrecy::SecretString;
use sqlx::FromRow;
use std::collections::BTreeMap;
use url::Url;

/// What a portal calls the fields of its bindings: by owner, then by the field's key.
pub type Captions = BTreeMap<Owner, BTreeMap<String, String>>;

/// A Bitrix24 portal that has, or had, the app.
#[derive(Clone, Debug)]
pub struct Portal {
    /// The portal's name for ever.
    pub member_id: String,
    /// Where its REST is called; ends in `/rest/`.
    pub client_endpoint: Url,
    /// The OAuth server that knows it.
    pub oauth_server: Url,
    /// What the portal calls the app.
    pub code: Option<String>,
    /// The version of the app that is installed there.
    pub version: Option<String>,
    /// Which of our revisions of tabs and event handlers it has; 0 is none.
    pub placement_revision: i64,
    /// The secret that its events carry.
    pub application_token: Option<SecretString>,
    /// Who installed the app.
    pub installed_by: Option<Id>,
    /// Whether the app is still there.
    pub status: PortalStatus,
    /// The cards that have the tab.
    pub owners: Vec<Owner>,
    /// What the portal calls the fields of its bindings.
    pub captions: Captions,
    /// When the captions were read.
    pub captions_at: i64,
    /// Whether references within a batch were seen to fail there.
    pub references_fail: bool,
    /// When the portal was first stored. Set by the store.
    pub created_at: i64,
    /// When it was last stored. Set by the store.
    pub updated_at: i64,
}

impl Portal {
    /// A portal as the first proof of it tells: nothing is bound or learned yet.
    #[must_use]
    pub fn new(member_id: String, client_endpoint: Url, oauth_server: Url, now: i64) -> Self {
        Self {
            member_id,
            client_endpoint,
            oauth_server,
            code: None,
            version: None,
            placement_revision: 0,
            application_token: None,
            installed_by: None,
            status: PortalStatus::Active,
            owners: Vec::new(),
            captions: Captions::new(),
            captions_at: 0,
            references_fail: false,
            created_at: now,
            updated_at: now,
        }
    }
}

/// Whether the app is still in a portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PortalStatus {
    /// It is.
    Active,
    /// It was uninstalled; nothing of it works any more.
    Closed,
}

impl PortalStatus {
    fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Closed => "closed",
        }
    }
}

impl Store {
    /// The portal of this `member_id`, closed ones too.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn portal(&self, member_id: &str) -> Result<Option<Portal>, StoreError> {
        let row: Option<Row> = on!(self.readers(), |pool| {
            sqlx::query_as(
            "select member_id, client_endpoint, oauth_server, code, version, placement_revision,
                    application_token_sealed, installed_by, status, owners, captions, captions_at,
                    references_fail, created_at, updated_at
             from portals where member_id = $1",
        )
        .bind(member_id)
        .fetch_optional(pool)
        .await?
        });
        row.map(|row| row.portal(self)).transpose()
    }

    /// Stores everything about a portal except its `application_token`.
    ///
    /// # Errors
    /// The database failed.
    pub async fn save_portal(&self, portal: &Portal, now: i64) -> Result<(), StoreError> {
        on!(self.writer(), |pool| sqlx::query(
            "insert into portals (member_id, client_endpoint, oauth_server, code, version,
                    placement_revision, installed_by, status, owners, captions, captions_at,
                    references_fail, created_at, updated_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13)
             on conflict (member_id) do update set
                    client_endpoint = excluded.client_endpoint,
                    oauth_server = excluded.oauth_server,
                    code = excluded.code,
                    version = excluded.version,
                    placement_revision = excluded.placement_revision,
                    installed_by = excluded.installed_by,
                    status = excluded.status,
                    owners = excluded.owners,
                    captions = excluded.captions,
                    captions_at = excluded.captions_at,
                    references_fail = excluded.references_fail,
                    updated_at = excluded.updated_at",
        )
        .bind(&portal.member_id)
        .bind(portal.client_endpoint.as_str())
        .bind(portal.oauth_server.as_str())
        .bind(&portal.code)
        .bind(&portal.version)
        .bind(portal.placement_revision)
        .bind(portal.installed_by)
        .bind(portal.status.name())
        .bind(owners_text(&portal.owners))
        .bind(captions_text(&portal.captions))
        .bind(portal.captions_at)
        .bind(portal.references_fail)
        .bind(now)
        .execute(pool)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Stores the secret that the portal's events carry. An unknown portal is left unknown.
    ///
    /// # Errors
    /// The database failed.
    pub async fn set_application_token(
        &self,
        member_id: &str,
        token: &SecretString,
        now: i64,
    ) -> Result<(), StoreError> {
        on!(self.writer(), |pool| sqlx::query(
            "update portals set application_token_sealed = $2, updated_at = $3
             where member_id = $1",
        )
        .bind(member_id)
        .bind(self.seal(Purpose::ApplicationToken, &[member_id], token))
        .bind(now)
        .execute(pool)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Marks a portal as closed and forgets every token of it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn close_portal(&self, member_id: &str, now: i64) -> Result<(), StoreError> {
        on!(self.writer(), |pool| {
            let mut transaction = pool.begin().await?;
            sqlx::query(
                "update portals set status = $2, application_token_sealed = null, updated_at = $3
                 where member_id = $1",
            )
            .bind(member_id)
            .bind(PortalStatus::Closed.name())
            .bind(now)
            .execute(&mut *transaction)
            .await?;
            sqlx::query("delete from chains where member_id = $1")
                .bind(member_id)
                .execute(&mut *transaction)
                .await?;
            transaction.commit().await?;
        });
        Ok(())
    }
}

#[derive(FromRow)]
struct Row {
    member_id: String,
    client_endpoint: String,
    oauth_server: String,
    code: Option<String>,
    version: Option<String>,
    placement_revision: i64,
    application_token_sealed: Option<Vec<u8>>,
    installed_by: Option<Id>,
    status: String,
    owners: String,
    captions: String,
    captions_at: i64,
    references_fail: bool,
    created_at: i64,
    updated_at: i64,
}

impl Row {
    fn portal(self, store: &Store) -> Result<Portal, StoreError> {
        let application_token = self
            .application_token_sealed
            .map(|sealed| store.unseal(Purpose::ApplicationToken, &[&self.member_id], &sealed))
            .transpose()?;
        Ok(Portal {
            client_endpoint: read("client_endpoint", Url::parse(&self.client_endpoint).ok())?,
            oauth_server: read("oauth_server", Url::parse(&self.oauth_server).ok())?,
            status: read("status", status_of(&self.status))?,
            owners: read("owners", owners_of(&self.owners))?,
            captions: read("captions", captions_of(&self.captions))?,
            member_id: self.member_id,
            code: self.code,
            version: self.version,
            placement_revision: self.placement_revision,
            application_token,
            installed_by: self.installed_by,
            captions_at: self.captions_at,
            references_fail: self.references_fail,
            created_at: self.created_at,
            updated_at: self.updated_at,
        })
    }
}

fn read<T>(column: &'static str, value: Option<T>) -> Result<T, StoreError> {
    value.ok_or(StoreError::Nonsense { column })
}

fn status_of(name: &str) -> Option<PortalStatus> {
    [PortalStatus::Active, PortalStatus::Closed]
        .into_iter()
        .find(|status| status.name() == name)
}

fn owners_text(owners: &[Owner]) -> String {
    let slugs: Vec<&str> = owners.iter().map(|owner| owner.slug()).collect();
    serde_json::json!(slugs).to_string()
}

fn owners_of(text: &str) -> Option<Vec<Owner>> {
    let slugs: Vec<String> = serde_json::from_str(text).ok()?;
    slugs.iter().map(|slug| Owner::from_slug(slug)).collect()
}

fn captions_text(captions: &Captions) -> String {
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
