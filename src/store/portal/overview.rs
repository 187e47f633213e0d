//! Portals as an operator sees them: nothing here opens a secret, so it works without the keys.

use crate::bindings::Id;
use crate::store::{Store, StoreError, on};
use sqlx::FromRow;

/// A portal in a list of all.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct PortalLine {
    /// The portal's name for ever.
    pub member_id: String,
    /// Where its REST is called.
    pub client_endpoint: String,
    /// `active` or `closed`.
    pub status: String,
    /// The version of the app that is installed there.
    pub version: Option<String>,
    /// How many chains of administrators can still be used.
    pub admin_chains: i64,
    /// When somebody last used the app there, as far as that is still known.
    pub last_use: Option<i64>,
}

/// A portal as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct PortalState {
    /// The portal's name for ever.
    pub member_id: String,
    /// Where its REST is called.
    pub client_endpoint: String,
    /// The OAuth server that knows it.
    pub oauth_server: String,
    /// The app, by its `client_id`, that the portal was proved for.
    pub client_id: Option<String>,
    /// What the portal calls the app.
    pub code: Option<String>,
    /// The version of the app that is installed there.
    pub version: Option<String>,
    /// Which of our revisions of tabs and event handlers it has.
    pub placement_revision: i64,
    /// The cards that have the tab, as a JSON list.
    pub owners: String,
    /// Who installed the app.
    pub installed_by: Option<Id>,
    /// Whether its `application_token` is known.
    pub has_application_token: bool,
    /// Whether references within a batch were seen to fail there.
    pub references_fail: bool,
    /// `active` or `closed`.
    pub status: String,
    /// Since when it has been active without a break.
    pub active_since: i64,
    /// When it was closed.
    pub closed_at: Option<i64>,
    /// Whether the administrator wanted the data gone with the app.
    pub clean: bool,
    /// When everything about it is erased.
    pub purge_at: Option<i64>,
    /// When its names of the columns were read.
    pub captions_at: i64,
    /// When it was first stored.
    pub created_at: i64,
    /// When it was last stored.
    pub updated_at: i64,
}

/// A chain as it is stored, without its tokens.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct ChainState {
    /// Its id.
    pub id: i64,
    /// The person.
    pub user_id: Id,
    /// Whether the person was an administrator when that was last asked.
    pub admin: bool,
    /// How many times the pair was replaced.
    pub generation: i64,
    /// When the present pair was stored.
    pub refreshed_at: i64,
    /// When the access token ends.
    pub access_expires_at: i64,
    /// Whether it can be refreshed.
    pub has_refresh: bool,
    /// Who refreshes it now.
    pub lease_holder: Option<String>,
    /// Until when nobody else may; without a holder, until when nobody at all should.
    pub lease_until: i64,
    /// How many refreshes brought no pair since the present one was stored.
    pub attempts: i64,
    /// What the OAuth server said to the last of them.
    pub last_error: Option<String>,
    /// The `client_id` for which it is over.
    pub ended_for: Option<String>,
}

impl Store {
    /// Every portal, those with the app before those without.
    ///
    /// # Errors
    /// The database failed.
    pub async fn portal_lines(
        &self,
        client_id: &str,
        now: i64,
    ) -> Result<Vec<PortalLine>, StoreError> {
        Ok(on!(self.readers(), |db| sqlx::query_as(
            "select member_id, client_endpoint, status, version,
                    (select count(*) from chains
                     where chains.member_id = portals.member_id and admin
                           and (ended_for is null or ended_for <> $1)
                           and (refresh_sealed is not null or access_expires_at > $2)
                    ) as admin_chains,
                    coalesce(
                        (select at from journal
                         where journal.member_id = portals.member_id and request_id is not null
                         order by id desc limit 1),
                        (select max(refreshed_at) from chains
                         where chains.member_id = portals.member_id and generation = 0)
                    ) as last_use
             from portals order by status, member_id",
        )
        .bind(client_id)
        .bind(now)
        .fetch_all(db)
        .await?))
    }

    /// What is stored about a portal itself.
    ///
    /// # Errors
    /// The database failed.
    pub async fn portal_state(&self, member_id: &str) -> Result<Option<PortalState>, StoreError> {
        Ok(on!(self.readers(), |db| sqlx::query_as(
            "select member_id, client_endpoint, oauth_server, client_id, code, version,
                    placement_revision, owners, installed_by,
                    application_token_sealed is not null as has_application_token,
                    references_fail, status, active_since, closed_at, clean, purge_at, captions_at,
                    created_at, updated_at
             from portals where member_id = $1",
        )
        .bind(member_id)
        .fetch_optional(db)
        .await?))
    }

    /// The state of a portal's chains, each person's newest first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn chain_states(&self, member_id: &str) -> Result<Vec<ChainState>, StoreError> {
        Ok(on!(self.readers(), |db| sqlx::query_as(
            "select id, user_id, admin, generation, refreshed_at, access_expires_at,
                    refresh_sealed is not null as has_refresh, lease_holder, lease_until,
                    attempts, last_error, ended_for
             from chains where member_id = $1 order by user_id, id desc",
        )
        .bind(member_id)
        .fetch_all(db)
        .await?))
    }
}
