//! What people have set for themselves.

use super::{Store, StoreError, on};
use crate::bindings::Id;

impl Store {
    /// Whether a person wants dark pages. A launch learns it from [`Store::welcome`].
    ///
    /// # Errors
    /// The database failed.
    pub async fn wants_dark(&self, member_id: &str, user_id: Id) -> Result<bool, StoreError> {
        let dark: Option<bool> = on!(self.readers(), |db| sqlx::query_scalar(
            "select dark from preferences where member_id = $1 and user_id = $2",
        )
        .bind(member_id)
        .bind(user_id)
        .fetch_optional(db)
        .await?);
        Ok(dark.unwrap_or_default())
    }

    /// Notes whether a person of a portal that is stored wants dark pages.
    ///
    /// # Errors
    /// The database failed, or there is no such portal.
    pub async fn prefer_dark(
        &self,
        member_id: &str,
        user_id: Id,
        dark: bool,
    ) -> Result<(), StoreError> {
        on!(self.writer(), |db| sqlx::query(
            "insert into preferences (member_id, user_id, dark) values ($1, $2, $3)
             on conflict (member_id, user_id) do update set dark = excluded.dark",
        )
        .bind(member_id)
        .bind(user_id)
        .bind(dark)
        .execute(db)
        .await?
        .rows_affected());
        Ok(())
    }
}
