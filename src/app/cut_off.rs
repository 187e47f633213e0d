//! Changes whose end nobody saw: their process was killed, or the portal's answer was lost and the
//! set could not be read back. The next opening of the record says so and completes them.

use super::{App, Failure, Outcome, Tab};
use crate::bindings::{Action, Fate, Id, Owner, Snapshot};
use crate::portal::Person;
use crate::store::{Change, Portal, RecordOf};

/// After so many seconds another node's change counts as cut off. A longer one completes itself all
/// the same when it ends.
const LONGEST: i64 = 2 * 60;

/// A change that was cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CutOff {
    /// What it was.
    pub action: Action,
    /// What has become of it, as far as the set tells.
    pub fate: Fate,
}

impl App {
    /// The changes of a record that have not ended.
    pub(super) async fn not_ended(&self, record: RecordOf<'_>) -> Result<Vec<Change>, Failure> {
        let memory = &self.0.memory;
        let open = self.0.store.open_changes(record).await?.into_iter();
        Ok(open
            .filter(|change| !memory.is_under_way(change.id))
            .collect())
    }

    /// The portal, and the changes of the record that have not ended.
    pub(super) async fn portal_of(
        &self,
        member_id: &str,
        record: Option<RecordOf<'_>>,
    ) -> Result<(Option<Portal>, Vec<Change>), Failure> {
        let store = &self.0.store;
        let Some(record) = record else {
            return Ok((store.portal(member_id).await?, Vec::new()));
        };
        Ok(match store.portal_of(record).await? {
            Some((portal, true)) => (Some(portal), self.not_ended(record).await?),
            Some((portal, false)) => (Some(portal), Vec::new()),
            None => (None, Vec::new()),
        })
    }

    /// Completes `changes` with what the tab was read with, and lets it say so. Of another node's
    /// change nobody can tell whether it was cut off before it has had the time it may take.
    pub(super) async fn settle(&self, mut tab: Tab, changes: &[Change]) -> Tab {
        let now = self.now();
        let read = snapshot(&tab);
        let is_over = |change: &&Change| {
            change.node == self.0.node
                || !self.0.store.is_shared()
                || change.begun_at + LONGEST < now
        };
        for change in changes.iter().filter(is_over) {
            if let Err(error) = self.0.store.settle_change(change.id, &read, now).await {
                let error = &error as &dyn std::error::Error;
                tracing::error!(error, change = change.id, "a cut-off change stays open");
            }
            tab.outcome = Some(Outcome::CutOff(CutOff {
                action: change.intent.action,
                fate: change.intent.fate(change.before.as_ref(), &read),
            }));
        }
        if tab.outcome.is_none() && !changes.is_empty() {
            tab.outcome = Some(Outcome::UnderWay);
        }
        tab
    }
}

fn snapshot(tab: &Tab) -> Snapshot {
    let main = |(id, person): (&Id, &Person)| (*id, person.company_id);
    let is_company = tab.visitor.owner == Owner::Company;
    let people = tab.people.iter().filter(|_| is_company);
    Snapshot {
        set: tab.set.clone(),
        mains: people.map(main).collect(),
    }
}
