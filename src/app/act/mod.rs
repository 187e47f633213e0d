//! The tab's actions: each reads its fields, does what they ask, and draws the tab again.

mod add;
mod aside;
mod change;
mod refused;
mod remove;
mod repeat;
mod rows;
mod single;
mod write;

use super::visit::Visit;
use super::{App, Failure, Fields, Outcome, Refused, Tab, Visitor};
use crate::bindings::{Action, Id, Refusal};
use crate::portal::{Batch, BatchAnswer};
use change::Change;

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
            match action {
                Action::Show => visit.show(None).await,
                Action::Search => visit.search(&fields).await,
                Action::Add => visit.add(&fields).await,
                Action::Remove => visit.remove(&fields).await,
                Action::Order => visit.change(Change::Order, &fields).await,
                Action::Primary => visit.change(Change::Primary, &fields).await,
                Action::Set => visit.change(Change::Set, &fields).await,
                Action::Clear => visit.clear(&fields).await,
                Action::Repeat => visit.repeat(&fields).await,
            }
        })
        .await
    }
}

impl Visit {
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
    pub(super) async fn write(&self, batch: &Batch) -> Result<Option<BatchAnswer>, Failure> {
        match self.batch(batch).await {
            Ok(answer) => Ok(Some(answer)),
            Err(Failure::Portal(error)) if error.may_have_happened() => Ok(None),
            Err(failure) => Err(failure),
        }
    }
}

/// The command that writes `id`.
pub(super) fn key(id: Id) -> String {
    format!("w{id}")
}
