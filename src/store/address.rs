//! Where a portal is: it may be renamed, its `member_id` stays.

use super::{Store, StoreError, on};
use url::Url;

impl Store {
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
        let done = on!(self.writer(), |pool| sqlx::query(
            "update portals set client_endpoint = $3, updated_at = $4
             where member_id = $1 and client_endpoint = $2",
        )
        .bind(member_id)
        .bind(from.as_str())
        .bind(to.as_str())
        .bind(now)
        .execute(pool)
        .await?
        .rows_affected());
        Ok(done == 1)
    }
}
