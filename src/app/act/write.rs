//! Carries out a planned change so that nobody is lost on the way.

use super::change::dropped;
use super::is_perhaps_done;
use super::record::BEFORE;
use crate::app::visit::Visit;
use crate::app::{Failure, Outcome, Refused, Tab};
use crate::bindings::{Binding, BindingSet, Id, Plan};
use crate::portal::{Batch, BatchAnswer, MethodError, Params, Reading, crm};
use serde_json::{Value, json};

/// The most rows that a batch string may carry: PHP cuts longer queries, and what is cut off is
/// unbound.
const ROWS_IN_BATCH: usize = 200;

impl Visit {
    /// Writes the whole set. `set` is what was compared with the person's version.
    pub(super) async fn carry_out(
        &mut self,
        set: &BindingSet,
        plan: &Plan,
        done: Outcome,
    ) -> Result<Tab, Failure> {
        if plan.rows.len() > ROWS_IN_BATCH {
            return self.carry_out_large(set, plan, done).await;
        }
        let group = self.visitor.owner.group();
        let mut batch = Batch::new(false);
        self.add_before(&mut batch, &[]);
        batch.add("write", &format!("{group}.items.set"), self.items(plan));
        self.add_reading(&mut batch);
        let Some(answer) = self.write(&batch).await? else {
            return self.read_back(plan, done).await;
        };
        if let Some(error) = answer.error("write") {
            let error = error.clone();
            return self.refused_set(set, plan, &error, &answer, done).await;
        }
        let before = self.set_in(&answer, BEFORE);
        let reading = self.reading(&answer).await?;
        match before.filter(|before| before != set) {
            Some(before) => self.meet(set, &before, plan, reading, done).await,
            None => Ok(self.tab(reading).with(done)),
        }
    }

    /// More rows than fit into a batch go in a JSON body of their own.
    async fn carry_out_large(
        &mut self,
        set: &BindingSet,
        plan: &Plan,
        done: Outcome,
    ) -> Result<Tab, Failure> {
        let key = self.visitor.owner.bound_key();
        let item =
            |row: &Binding| json!({ key: row.id, "SORT": row.sort, "IS_PRIMARY": flag(row) });
        let items: Vec<Value> = plan.rows.iter().map(item).collect();
        let method = format!("{}.items.set", self.visitor.owner.group());
        let params = json!({ "id": self.visitor.id, "items": items });
        let answer = self.call(&method, &params).await;
        if is_perhaps_done(&answer) {
            self.sent();
        }
        match answer {
            Ok(None) => self.show(Some(done)).await,
            Ok(Some(error)) => {
                let nothing = BatchAnswer::default();
                self.refused_set(set, plan, &error, &nothing, done).await
            }
            Err(Failure::Portal(error)) if error.may_have_happened() => {
                self.read_back(plan, done).await
            }
            Err(failure) => Err(failure),
        }
    }

    pub(super) async fn clear_set(
        &mut self,
        set: &BindingSet,
        done: Outcome,
    ) -> Result<Tab, Failure> {
        let group = self.visitor.owner.group();
        let params = Params::new().set("id", self.visitor.id);
        let mut batch = Batch::new(false);
        self.add_before(&mut batch, &[]);
        batch.add("write", &format!("{group}.items.delete"), params);
        self.add_reading(&mut batch);
        let nobody = Plan::default();
        let Some(answer) = self.write(&batch).await? else {
            return self.read_back(&nobody, done).await;
        };
        let reading = self.reading(&answer).await?;
        if let Some(error) = answer.error("write") {
            let outcome = self.refused_write(error)?;
            return Ok(self.tab(reading).with(outcome));
        }
        let before = self.set_in(&answer, BEFORE);
        match before.filter(|before| before != set) {
            Some(before) => self.meet(set, &before, &nobody, reading, done).await,
            None => Ok(self.tab(reading).with(done)),
        }
    }

    fn items(&self, plan: &Plan) -> Params {
        let key = self.visitor.owner.bound_key();
        let params = Params::new().set("id", self.visitor.id);
        plan.rows
            .iter()
            .enumerate()
            .fold(params, |params, (at, row)| {
                params
                    .set(&format!("items[{at}][{key}]"), row.id)
                    .set(&format!("items[{at}][SORT]"), row.sort)
                    .set(&format!("items[{at}][IS_PRIMARY]"), flag(row))
            })
    }

    /// Somebody changed the set between our read and our write. Where they did just what was to be
    /// done, it was the same button pressed twice, and there is nothing to tell.
    async fn meet(
        &mut self,
        compared: &BindingSet,
        before: &BindingSet,
        plan: &Plan,
        reading: Reading,
        done: Outcome,
    ) -> Result<Tab, Failure> {
        if reached(before, plan) {
            self.overtaken(compared, before);
            return Ok(self.tab(reading).with(done));
        }
        self.put_back(compared, before, plan, reading).await
    }

    /// Somebody changed the set between our read and our write. Whoever they bound and our write
    /// dropped is bound again.
    pub(super) async fn put_back(
        &mut self,
        compared: &BindingSet,
        before: &BindingSet,
        plan: &Plan,
        reading: Reading,
    ) -> Result<Tab, Failure> {
        self.overtaken(compared, before);
        let after = BindingSet::new(plan.rows.clone());
        let lost = dropped(compared, before, &after);
        let tab = if lost.is_empty() {
            self.tab(reading)
        } else {
            self.bind_again(&lost).await?;
            self.show(None).await?
        };
        let is_again = |id: &Id| compared.contains(*id) && !before.contains(*id);
        let again = after.ids().filter(is_again).collect();
        Ok(self.both(tab, again))
    }

    /// Says that both changes are in the set now. `again` are those whom somebody else unbound and
    /// our write bound again: on a company that makes it their main one.
    pub(super) fn both(&self, tab: Tab, again: Vec<Id>) -> Tab {
        let bound = |id: &Id| tab.set.contains(*id);
        let again: Vec<Id> = again.into_iter().filter(bound).collect();
        let here = Some(self.visitor.id);
        let is_moved = |id: &Id| {
            let before = self.main_before(*id);
            let main = tab.people.get(id).and_then(|person| person.company_id);
            self.on_company() && main == here && before.is_some() && before != here
        };
        let moved = again.iter().copied().filter(is_moved).collect();
        let overtaken = Refused::Overtaken { again, moved };
        tab.with(Outcome::Refused(overtaken))
    }

    /// `items.set` was refused. On some portals it checks the right to read record 1 instead of
    /// those concerned; then the same change is made row by row.
    async fn refused_set(
        &mut self,
        set: &BindingSet,
        plan: &Plan,
        error: &MethodError,
        answer: &BatchAnswer,
        done: Outcome,
    ) -> Result<Tab, Failure> {
        let concerns =
            |id: Id| plan.removed.contains(&id) || plan.changed.iter().any(|row| row.id == id);
        if error.unreadable() == Some(1) && !concerns(1) {
            return self.row_by_row(set, plan, done).await;
        }
        // Reading comes first: a plan without REST says the same as a missing right, but to reads too.
        let reading = match answer.result(crm::BIND) {
            Some(_) => self.reading(answer).await?,
            None => self.read(|_| ()).await?.0,
        };
        let outcome = match error.unreadable() {
            Some(id) => Outcome::Refused(Refused::Unreadable(vec![id])),
            None => self.refused_write(error)?,
        };
        Ok(self.tab(reading).with(outcome))
    }

    /// The answer to a write was lost: what the portal says now decides whether it was done.
    async fn read_back(&mut self, plan: &Plan, done: Outcome) -> Result<Tab, Failure> {
        let (reading, _) = self.read(|_| ()).await?;
        let outcome = if reached(&reading.set, plan) {
            done
        } else {
            Outcome::Refused(Refused::Unsure)
        };
        Ok(self.tab(reading).with(outcome))
    }
}

/// Whether the set has the planned rows, the mark that was asked for, and nobody else.
pub(super) fn reached(set: &BindingSet, plan: &Plan) -> bool {
    let is_there = |row: &Binding| set.get(row.id).is_some_and(|now| now.sort == row.sort);
    let is_marked = plan.marked.is_none_or(|id| set.is_marked(id));
    set.len() == plan.rows.len() && plan.rows.iter().all(is_there) && is_marked
}

pub(super) fn flag(row: &Binding) -> &'static str {
    if row.primary { "Y" } else { "N" }
}
