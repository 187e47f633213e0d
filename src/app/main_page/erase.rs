//! What is stored about a portal, for how long, and erasing it at once.

use super::{Caller, Home};
use crate::app::{App, Failure, history, inbox, uninstall};
use crate::store::Rows;
use std::time::Duration;

const HOUR: i64 = 60 * 60;
const DAY: i64 = 24 * HOUR;
/// How long an erasure waits for the journal.
const TO_WRITE: Duration = Duration::from_secs(10);

/// For how long what is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Days of the history of changes.
    pub changes_days: i64,
    /// Days of the journal of requests.
    pub journal_days: i64,
    /// Days of an event that could not be worked off.
    pub events_days: i64,
    /// Hours of a session outside Bitrix24.
    pub session_hours: i64,
    /// Days that a portal's data outlives the app there.
    pub after_days: i64,
    /// Hours that it does where the administrator wanted it gone.
    pub clean_hours: i64,
}

impl App {
    /// For how long what is kept, by the settings.
    #[must_use]
    pub fn kept(&self) -> Kept {
        let settings = self.settings();
        Kept {
            changes_days: history::KEPT / DAY,
            journal_days: settings.journal_days.into(),
            events_days: inbox::ASIDE_FOR / DAY,
            session_hours: settings.session_hours.into(),
            after_days: uninstall::KEPT / DAY,
            clean_hours: uninstall::KEPT_CLEAN / HOUR,
        }
    }

    /// How much is stored about the caller's portal, by table, for administrators.
    ///
    /// # Errors
    /// The caller is no administrator, or the portal or the database fails.
    pub async fn stored(&self, caller: &Caller) -> Result<(Home, Rows), Failure> {
        let home = self.administrator(caller).await?;
        let rows = self.0.store.rows_of(&caller.member_id).await?;
        Ok((home, rows))
    }

    /// Erases everything about a portal, as `bindery portals forget` does. Its next launch is a
    /// first contact.
    ///
    /// # Errors
    /// The database fails.
    pub async fn erase(&self, administrator: &Home) -> Result<(), Failure> {
        let member_id = administrator.portal.member_id.clone();
        let user_id = administrator.viewer.id;
        let app = self.clone();
        self.detached(async move {
            // What is noted but not written yet would come back.
            let journal = app.0.journal.clone();
            let written = tokio::spawn(async move { journal.settle().await });
            let _ = tokio::time::timeout(TO_WRITE, written).await;
            app.0.store.erase_portal(&member_id).await?;
            tracing::warn!(
                portal.member_id = member_id,
                user.id = user_id,
                "an administrator had everything about the portal erased"
            );
            Ok(())
        })
        .await
    }
}
