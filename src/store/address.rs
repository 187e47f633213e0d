//! Finding a portal by its address, which people know; everything else knows its `member_id`.

use super::{Store, StoreError, on};

impl Store {
    /// The `member_id` of the active portal at `address`, such as `portal.bitrix24.com` or
    /// `intranet.example/portal`; of several, which had that address one after the other, the one
    /// that was stored last.
    ///
    /// # Errors
    /// The database failed.
    pub async fn portal_at(&self, address: &str) -> Result<Option<String>, StoreError> {
        Ok(on!(self.readers(), |db| sqlx::query_scalar(
            "select member_id from portals
             where client_endpoint in ($1, $2) and status = 'active'
             order by updated_at desc, member_id limit 1",
        )
        .bind(format!("https://{address}/rest/"))
        .bind(format!("http://{address}/rest/"))
        .fetch_optional(db)
        .await?))
    }
}
