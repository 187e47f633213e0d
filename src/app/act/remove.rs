//! Unbinding people one by one.

use super::key;
use super::single::Sorted;
use crate::app::visit::Visit;
use crate::app::{Failure, Fields, Outcome, Refused, Tab};
use crate::bindings::action::{self, MANY};
use crate::bindings::{Action, Id, Intent, Refusal};
use crate::portal::{Batch, Params};

impl Visit {
    pub(super) async fn remove(&mut self, fields: &Fields) -> Result<Tab, Failure> {
        let field = self.visitor.owner.form_field();
        let ids = match action::ids(field, &fields.all(field), MANY) {
            Ok(ids) if ids.is_empty() => return self.refuse(Refusal::MissingField { field }).await,
            Ok(ids) => ids,
            Err(refusal) => return self.refuse(refusal).await,
        };
        let unseen = self.hidden_of(&ids).await?;
        let (unseen, ids): (Vec<Id>, Vec<Id>) = ids.into_iter().partition(|id| unseen.contains(id));
        if ids.is_empty() {
            let unreadable = Refused::Unreadable(unseen);
            return self.show(Some(Outcome::Refused(unreadable))).await;
        }
        let intent = Intent {
            action: Action::Remove,
            ids: ids.clone(),
            undoes: None,
        };
        self.begin(intent, None, Vec::new()).await?;
        let mut batch = Batch::new(false);
        self.add_before(&mut batch, &ids);
        for &id in &ids {
            self.delete_command(&mut batch, key(id), id);
        }
        let Some(answer) = self.write_and_name(batch, &ids).await? else {
            return self.show(Some(Outcome::Refused(Refused::Unsure))).await;
        };
        let reading = self.reading(&answer).await?;
        let sorted = Sorted::read(&ids, &answer)?;
        let outcome = if !sorted.refused.is_empty() || !unseen.is_empty() {
            self.refused_rows(sorted, unseen)?
        } else if sorted.done.is_empty() {
            Outcome::WereNotBound(sorted.unchanged)
        } else {
            let (done, unchanged) = (sorted.done, sorted.unchanged);
            Outcome::Removed { done, unchanged }
        };
        Ok(self.naming(reading, &answer).with(outcome))
    }

    pub(super) fn delete_command(&self, batch: &mut Batch, key: String, id: Id) {
        let owner = self.visitor.owner;
        let params = Params::new()
            .set("id", self.visitor.id)
            .set(&format!("fields[{}]", owner.bound_key()), id);
        batch.add(key, &format!("{}.delete", owner.group()), params);
    }
}
