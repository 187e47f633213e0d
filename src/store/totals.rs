//! How much of everything there is.

use super::{Store, StoreError, on};
use sqlx::FromRow;

/// How much of everything there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromRow)]
pub struct Totals {
    /// Events that wait in the inbox.
    pub events_waiting: i64,
    /// Events that were set aside.
    pub events_set_aside: i64,
    /// Portals that have the app.
    pub portals_active: i64,
    /// Portals that had it.
    pub portals_closed: i64,
}

impl Store {
    /// Counts what is there.
    ///
    /// # Errors
    /// The database failed.
    pub async fn totals(&self) -> Result<Totals, StoreError> {
        Ok(on!(self.readers(), |db| sqlx::query_as(
            "select (select count(*) from events where set_aside is null) as events_waiting,
                    (select count(*) from events where set_aside is not null) as events_set_aside,
                    (select count(*) from portals where status = 'active') as portals_active,
                    (select count(*) from portals where status = 'closed') as portals_closed",
        )
        .fetch_one(db)
        .await?))
    }
}
