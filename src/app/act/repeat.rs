//! Makes a lead a repeat one. The binding methods leave that mark of a lead alone; writing the same
//! contacts by the lead's own fields sets it.
//! <https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/index.html>

use super::record::BEFORE;
use crate::app::visit::Visit;
use crate::app::{Failure, Fields, Outcome, Refused, Tab};
use crate::bindings::{Action, BindingSet, Intent, Named, Plan, Refusal, Wanted};
use crate::portal::{Batch, Params};
use std::collections::BTreeSet;

impl Visit {
    pub(super) async fn repeat(&mut self, fields: &Fields) -> Result<Tab, Failure> {
        let field = "version";
        let Some(version) = fields.one(field) else {
            return self.refuse(Refusal::MissingField { field }).await;
        };
        let (reading, _) = self.read(|_| ()).await?;
        let set = reading.set.clone();
        if set.version(self.visitor.owner) != version {
            let conflict = Outcome::Refused(Refused::Conflict);
            return Ok(self.tab(reading).with(conflict));
        }
        if set.is_empty() {
            return Ok(self.tab(reading).with(Outcome::Unchanged));
        }
        let snapshot = self.snapshot(set.clone(), []);
        let intent = Intent {
            action: Action::Repeat,
            ids: Vec::new(),
            undoes: None,
        };
        self.begin(intent, Some(snapshot), Vec::new()).await?;
        self.write_fields(&set).await
    }

    async fn write_fields(&mut self, set: &BindingSet) -> Result<Tab, Failure> {
        let owner = self.visitor.owner;
        let params = Params::new()
            .set("entityTypeId", owner.entity_type_id())
            .set("id", self.visitor.id)
            .list(&format!("fields[{}]", owner.ids_field()), set.ids());
        let mut batch = Batch::new(false);
        self.add_before(&mut batch, &[]);
        batch.add("write", "crm.item.update", params);
        self.add_reading(&mut batch);
        let as_it_was = as_it_was(set);
        let Some(answer) = self.write(&batch).await? else {
            return self.show(Some(Outcome::Refused(Refused::Unsure))).await;
        };
        let reading = self.reading(&answer).await?;
        if let Some(error) = answer.error("write") {
            let outcome = match error.unreadable() {
                Some(id) => Outcome::Refused(Refused::Unreadable(vec![id])),
                None => self.refused_write(error)?,
            };
            return Ok(self.tab(reading).with(outcome));
        }
        let before = self.set_in(&answer, BEFORE);
        if let Some(before) = before.filter(|before| before != set) {
            let plan = self.back_to(&reading.set, &as_it_was);
            return self.put_back(set, &before, &plan, reading).await;
        }
        let plan = self.back_to(&reading.set, &as_it_was);
        if plan.is_empty() {
            return Ok(self.tab(reading).with(Outcome::Repeat));
        }
        let now = reading.set;
        self.carry_out(&now, &plan, Outcome::Repeat).await
    }

    /// The fields number the rows anew and mark the first one: the mark goes back to whom it was.
    fn back_to(&self, now: &BindingSet, as_it_was: &Wanted) -> Plan {
        let none = BTreeSet::new();
        let owner = self.visitor.owner;
        Plan::new(owner, now, as_it_was, &none, &none, Named::Nobody)
    }
}

fn as_it_was(set: &BindingSet) -> Wanted {
    let marked = set.rows().iter().rev().find(|row| row.primary);
    Wanted {
        order: set.ids().collect(),
        primary: marked.map(|row| row.id),
    }
}
