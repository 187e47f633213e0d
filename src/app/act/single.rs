//! Writes of single rows in one request, and what became of each.

use super::key;
use crate::app::visit::Visit;
use crate::app::{Failure, Tab};
use crate::bindings::Id;
use crate::portal::{Batch, BatchAnswer, MethodError, PortalError, Reading, crm};
use serde_json::Value;

/// The key of the command that names those concerned.
const NAMED: &str = "named";

impl Visit {
    /// Sends writes of single rows, and asks in the same request for the tab and for the names of
    /// those concerned, who are perhaps not bound afterwards.
    pub(super) async fn write_and_name(
        &mut self,
        mut batch: Batch,
        ids: &[Id],
    ) -> Result<Option<BatchAnswer>, Failure> {
        self.add_reading(&mut batch);
        crm::people(&mut batch, NAMED, self.visitor.owner, ids);
        let answer = self.write(&batch).await?;
        if let Some(answer) = &answer {
            self.keep_before(answer);
        }
        Ok(answer)
    }

    pub(super) fn naming(&self, reading: Reading, answer: &BatchAnswer) -> Tab {
        let mut tab = self.tab(reading);
        let named = crm::people_in(answer, NAMED).into_iter();
        tab.people.extend(named.map(|person| (person.id, person)));
        tab
    }
}

/// What became of the writes of single rows.
#[derive(Default)]
pub(super) struct Sorted {
    pub(super) done: Vec<Id>,
    pub(super) unchanged: Vec<Id>,
    pub(super) refused: Vec<(Id, MethodError)>,
}

impl Sorted {
    pub(super) fn read(ids: &[Id], answer: &BatchAnswer) -> Result<Self, Failure> {
        let mut sorted = Self::default();
        for &id in ids {
            match (answer.result(&key(id)), answer.error(&key(id))) {
                (_, Some(error)) => sorted.refused.push((id, error.clone())),
                (Some(Value::Bool(false)), None) => sorted.unchanged.push(id),
                (Some(_), None) => sorted.done.push(id),
                (None, None) => return Err(PortalError::Nonsense { status: 200 }.into()),
            }
        }
        Ok(sorted)
    }
}
