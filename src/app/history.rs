//! The history of changes: how long it is kept.

use super::{App, Failure};

/// How long a change is remembered, in seconds: 90 days.
const KEPT: i64 = 90 * 24 * 60 * 60;

impl App {
    /// Forgets the changes that are older than anybody may look back.
    pub(super) async fn forget_old_changes(&self) -> Result<(), Failure> {
        let forgotten = self.0.store.purge_changes(self.now() - KEPT).await?;
        if forgotten > 0 {
            tracing::info!(forgotten, "old changes are forgotten");
        }
        Ok(())
    }
}
