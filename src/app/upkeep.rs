//! What nobody waits for: work that is due by the clock, done in rounds.
//!
//! Several nodes may do their rounds at the same time. Whatever a round does is therefore claimed
//! in the database first, or does no harm when it is done twice.

use super::{App, Failure};

impl App {
    /// Does one round of everything that is due by the app's clock. A failure of one kind of work
    /// is logged and leaves the others alone: the next round tries again.
    ///
    /// The round is not cut off when the caller goes away; [`App::drain`] waits for it.
    pub async fn tend(&self) {
        let app = self.clone();
        let round = self.0.tasks.spawn(async move { app.round().await });
        if let Err(failed) = round.await {
            tracing::error!(%failed, "a round of upkeep was cut off");
        }
    }

    /// One line for each kind of work.
    async fn round(&self) {
        logged("events", self.work_off_all().await);
        logged("erasing closed portals", self.purge().await);
        logged("the history", self.forget_old_changes().await);
        logged("old forms", self.forget_old_creations().await);
        logged("expired sessions", self.end_sessions().await);
        logged("keeping installations alive", self.keep_alive().await);
        logged("the journal", self.shorten_journal().await);
    }

    async fn end_sessions(&self) -> Result<(), Failure> {
        self.0.store.delete_expired_sessions(self.now()).await?;
        Ok(())
    }

    async fn shorten_journal(&self) -> Result<(), Failure> {
        let days = self.0.settings.journal_days;
        Ok(self.0.journal.shorten(days).await?)
    }
}

fn logged(work: &str, done: Result<(), Failure>) {
    if let Err(failure) = done {
        let error = &failure as &dyn std::error::Error;
        tracing::warn!(error, work, "upkeep failed");
    }
}
