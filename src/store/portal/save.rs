//! Storing and finding portals.

use super::Portal;
use super::row::{Row, captions_text, owners_text};
use crate::crypto::Purpose;
use crate::store::{RecordOf, Store, StoreError, on};
use secrecy::SecretString;
use sqlx::FromRow;
use url::Url;

/// A portal, and whether changes of one record are still under way there.
#[derive(FromRow)]
struct Found {
    #[sqlx(flatten)]
    row: Row,
    is_changing: bool,
}

impl Store {
    /// The portal of this `member_id`, closed ones too.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn portal(&self, member_id: &str) -> Result<Option<Portal>, StoreError> {
        let found = self.found(member_id, None).await?;
        found.map(|found| found.row.portal(self)).transpose()
    }

    /// The portal of a record, and whether any [change](Store::open_changes) of it has not ended.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn portal_of(
        &self,
        record: RecordOf<'_>,
    ) -> Result<Option<(Portal, bool)>, StoreError> {
        let found = self.found(record.member_id, Some(record)).await?;
        let read = |found: Found| Ok((found.row.portal(self)?, found.is_changing));
        found.map(read).transpose()
    }

    async fn found(
        &self,
        member_id: &str,
        record: Option<RecordOf<'_>>,
    ) -> Result<Option<Found>, StoreError> {
        Ok(on!(self.readers(), |db| sqlx::query_as(
            "select member_id, client_endpoint, oauth_server, client_id, code, version,
                    placement_revision, application_token_sealed, installed_by, status,
                    active_since, closed_at, clean, purge_at, owners, captions, captions_at,
                    references_fail, policy, policy_version, created_at, updated_at,
                    exists (select 1 from events where events.member_id = portals.member_id
                            and kind in ('uninstall', 'gone') and set_aside is null) as suspected,
                    exists (select 1 from changes where changes.member_id = portals.member_id
                            and owner = $2 and owner_id = $3 and changes.status = 'intended')
                            as is_changing
             from portals where member_id = $1",
        )
        .bind(member_id)
        .bind(record.map(|record| record.owner.slug()))
        .bind(record.map(|record| record.id))
        .fetch_optional(db)
        .await?))
    }

    /// Stores everything about a portal except its `application_token` and its grants. One that was closed begins
    /// anew by being stored as active.
    ///
    /// # Errors
    /// The database failed.
    pub async fn save_portal(&self, portal: &Portal, now: i64) -> Result<(), StoreError> {
        let closing = portal.status.closing();
        on!(self.writer(), |db| sqlx::query(
            "insert into portals (member_id, client_endpoint, oauth_server, code, version,
                    placement_revision, installed_by, status, owners, captions, captions_at,
                    references_fail, created_at, updated_at, active_since, client_id, closed_at,
                    clean, purge_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, $13, $14, $15,
                    $16, $17)
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
                    updated_at = excluded.updated_at,
                    active_since = case when portals.status = 'active' then portals.active_since
                                   else excluded.active_since end,
                    client_id = excluded.client_id,
                    closed_at = excluded.closed_at,
                    clean = excluded.clean,
                    purge_at = excluded.purge_at",
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
        .bind(&portal.client_id)
        .bind(closing.map(|closing| closing.at))
        .bind(closing.is_some_and(|closing| closing.clean))
        .bind(closing.map(|closing| closing.purge_at))
        .execute(db)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Stores what an installation bound and read there. `false`: the portal was closed meanwhile,
    /// and stays so.
    ///
    /// # Errors
    /// The database failed.
    pub async fn save_installation(&self, portal: &Portal, now: i64) -> Result<bool, StoreError> {
        let done = on!(self.writer(), |db| sqlx::query(
            "update portals set version = $2, placement_revision = $3, installed_by = $4,
                    owners = $5, captions = $6, captions_at = $7, updated_at = $8
             where member_id = $1 and status = 'active'",
        )
        .bind(&portal.member_id)
        .bind(&portal.version)
        .bind(portal.placement_revision)
        .bind(portal.installed_by)
        .bind(owners_text(&portal.owners))
        .bind(captions_text(&portal.captions))
        .bind(portal.captions_at)
        .bind(now)
        .execute(db)
        .await?
        .rows_affected());
        Ok(done == 1)
    }

    /// Gives a portal that is still at the address `from` the address `to`. `false`: it is not.
    ///
    /// # Errors
    /// The database failed.
    pub async fn move_portal(
        &self,
        member_id: &str,
        from: &Url,
        to: &Url,
        now: i64,
    ) -> Result<bool, StoreError> {
        let done = on!(self.writer(), |db| sqlx::query(
            "update portals set client_endpoint = $3, updated_at = $4
             where member_id = $1 and client_endpoint = $2",
        )
        .bind(member_id)
        .bind(from.as_str())
        .bind(to.as_str())
        .bind(now)
        .execute(db)
        .await?
        .rows_affected());
        Ok(done == 1)
    }

    /// Stores that references within a batch fail in the portal.
    ///
    /// # Errors
    /// The database failed.
    pub async fn mark_references(&self, member_id: &str, now: i64) -> Result<(), StoreError> {
        on!(self.writer(), |db| sqlx::query(
            "update portals set references_fail = true, updated_at = $2 where member_id = $1",
        )
        .bind(member_id)
        .bind(now)
        .execute(db)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Stores the secret that the portal's events carry. A portal that is unknown or closed learns
    /// none.
    ///
    /// # Errors
    /// The database failed.
    pub async fn set_application_token(
        &self,
        member_id: &str,
        token: &SecretString,
        now: i64,
    ) -> Result<(), StoreError> {
        on!(self.writer(), |db| sqlx::query(
            "update portals set application_token_sealed = $2, updated_at = $3
             where member_id = $1 and status = 'active'",
        )
        .bind(member_id)
        .bind(self.seal(Purpose::ApplicationToken, &[member_id], token))
        .bind(now)
        .execute(db)
        .await?
        .rows_affected());
        Ok(())
    }
}
