//! A planned change of the whole set on its way: what has to be written from the contact's side goes
//! first, the rest from the record's own.

use crate::app::visit::Visit;
use crate::app::{Failure, Outcome, Tab};
use crate::bindings::{BindingSet, Id, Named, Plan, Wanted};
use std::collections::BTreeSet;

/// How a set is to become another one.
pub(super) struct Way<'a> {
    pub(super) plan: &'a Plan,
    pub(super) wanted: &'a Wanted,
    pub(super) elsewhere: &'a BTreeSet<Id>,
    pub(super) named: Named,
    /// Only those who come and go are written, each by itself.
    pub(super) by_rows: bool,
}

/// How far it came.
pub(super) enum Carried {
    /// To its end, whatever that was.
    Through(Box<Tab>),
    /// Nowhere: these contacts' main companies would move.
    Nowhere(Vec<Id>),
}

impl Visit {
    /// Makes of `set` what is wanted.
    pub(super) async fn carry(
        &mut self,
        set: &BindingSet,
        way: &Way<'_>,
        done: Outcome,
    ) -> Result<Carried, Failure> {
        let plan = way.plan;
        if plan.moves.is_empty() {
            let tab = self.straight(set, way, plan, done).await?;
            return Ok(Carried::Through(Box::new(tab)));
        }
        let aside = plan.aside();
        let written = match &aside {
            Some(rows) => self.write_aside(set, rows).await?,
            None => None,
        };
        let (Some(aside), Some(after)) = (aside, written) else {
            return Ok(Carried::Nowhere(plan.moves.clone()));
        };
        let expected: BTreeSet<Id> = set.ids().chain(aside.iter().map(|row| row.id)).collect();
        if after.ids().collect::<BTreeSet<Id>>() != expected {
            let tab = self.show(None).await?;
            return Ok(Carried::Through(Box::new(self.both(tab, Vec::new()))));
        }
        let owner = self.visitor.owner;
        let rest = plan.rest(owner, &after, way.wanted, way.elsewhere, way.named);
        let tab = if rest.is_empty() {
            self.show(Some(done)).await?
        } else if rest.moves.is_empty() {
            self.straight(&after, way, &rest, done).await?
        } else {
            self.row_by_row(&after, &rest, done).await?
        };
        Ok(Carried::Through(Box::new(tab)))
    }

    async fn straight(
        &mut self,
        set: &BindingSet,
        way: &Way<'_>,
        plan: &Plan,
        done: Outcome,
    ) -> Result<Tab, Failure> {
        if way.by_rows {
            self.row_by_row(set, plan, done).await
        } else if plan.rows.is_empty() {
            self.clear_set(set, done).await
        } else {
            self.carry_out(set, plan, done).await
        }
    }
}
