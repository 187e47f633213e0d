//! The tab's actions: each reads its fields, does what they ask, and draws the tab again.

mod add;
mod aside;
mod carry;
mod change;
mod create;
mod mark;
mod record;
mod refused;
mod remove;
mod repeat;
mod rows;
mod single;
mod undo;
mod write;

use super::visit::Visit;
use super::{App, Failure, Fields, Outcome, Refused, Tab, Visitor};
use crate::bindings::{Action, Id, Refusal, action};
use crate::portal::{Batch, BatchAnswer};
use change::Change;
pub(super) use record::Recording;

impl App {
    /// Does `action` for `visitor`. A refusal is an outcome on the tab, not an error.
    ///
    /// # Errors
    /// The tab cannot be drawn: signed out, no such record, or the portal does not answer.
    pub async fn act(
        &self,
        visitor: Visitor,
        action: Action,
        fields: Fields,
    ) -> Result<Tab, Failure> {
        let app = self.clone();
        self.detached(async move {
            let mut visit = app.visit(visitor).await?;
            if action.writes() && !visit.may_change().await? {
                let refused = Outcome::Refused(Refused::NotGranted);
                return visit.show(Some(refused)).await;
            }
            let done = match action {
                Action::Show => visit.show_again(&fields).await,
                Action::Search => visit.search(&fields).await,
                Action::Paste => visit.paste(&fields).await,
                Action::Create => visit.create(&fields).await,
                Action::Details => visit.details(&fields).await,
                Action::Add => visit.add_some(&fields).await,
                Action::Remove => visit.remove(&fields).await,
                Action::Order => visit.change(Change::Order, &fields).await,
                Action::Primary => visit.change(Change::Primary, &fields).await,
                Action::Set => visit.change(Change::Set, &fields).await,
                Action::Clear => visit.clear(&fields).await,
                Action::Repeat => visit.repeat(&fields).await,
                Action::Undo => visit.undo(&fields).await,
            };
            visit.finish(done).await
        })
        .await
    }
}

impl Visit {
    /// The tab as it is now, with its history where that is asked for. What a script reads behind the
    /// person's back (`quiet`) is perhaps not shown to them, so that it completes no change that was
    /// cut off.
    async fn show_again(&mut self, fields: &Fields) -> Result<Tab, Failure> {
        if let Some(dark) = fields.one("dark") {
            self.prefer_dark(dark == "Y").await?;
        }
        if fields.one("quiet").is_some() {
            return self.look_again().await;
        }
        let not_ended = self.app.not_ended(self.record()).await?;
        let tab = match fields.one("history").map(older_than) {
            None => self.look_again().await?,
            Some(Ok(below)) => self.with_history(below).await?,
            Some(Err(refusal)) => return self.refuse(refusal).await,
        };
        Ok(self.app.settle(tab, &not_ended).await)
    }

    /// The tab as it is now.
    pub(super) async fn show(&mut self, outcome: Option<Outcome>) -> Result<Tab, Failure> {
        let (reading, _) = self.read(|_| ()).await?;
        let mut tab = self.tab(reading);
        tab.outcome = outcome;
        Ok(tab)
    }

    /// The tab as it is now, with what is wrong with the request.
    pub(super) async fn refuse(&mut self, refusal: Refusal) -> Result<Tab, Failure> {
        let refused = Refused::Input(refusal);
        self.show(Some(Outcome::Refused(refused))).await
    }

    /// Sends a batch that writes. `None` when the connection broke, so that it may have been
    /// carried out: it must be read back, not repeated.
    pub(super) async fn write(&mut self, batch: &Batch) -> Result<Option<BatchAnswer>, Failure> {
        let sent = self.batch(batch).await;
        if is_perhaps_done(&sent) {
            self.sent();
        }
        match sent {
            Ok(answer) => Ok(Some(answer)),
            Err(Failure::Portal(error)) if error.may_have_happened() => Ok(None),
            Err(failure) => Err(failure),
        }
    }
}

/// From which change on the history is asked for: `all`, or only those older than one.
fn older_than(text: &str) -> Result<i64, Refusal> {
    if text == "all" {
        return Ok(i64::MAX);
    }
    action::id("history", text)
}

/// Whether a request that writes, by its answer, may have been carried out.
fn is_perhaps_done<T>(sent: &Result<T, Failure>) -> bool {
    match sent {
        Ok(_) => true,
        Err(Failure::Portal(error)) => error.may_have_happened(),
        Err(_) => false,
    }
}

/// The command that writes `id`.
pub(super) fn key(id: Id) -> String {
    format!("w{id}")
}
