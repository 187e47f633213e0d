//! What has to be written to get from the set that is to the set that is wanted, and what the
//! portal will do besides.
//!
//! `….items.set` writes the rows that are new or whose SORT differs and, when the primary one
//! changes, the new and the old primary one. On a company every written row makes this company the
//! contact's main one, so a plan says beforehand whose main company would move.

use super::arrange::arrange;
use super::{Binding, BindingSet, Id, Named, Owner, Wanted};
use std::collections::BTreeSet;

/// The writes that a change needs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// Everybody who shall be bound, as `items.set` gets them: in order, one of them marked.
    pub rows: Vec<Binding>,
    /// Who is unbound.
    pub removed: Vec<Id>,
    /// Rows that are new or get another SORT.
    pub changed: Vec<Binding>,
    /// Who gets the primary mark because the person asked for it.
    pub marked: Option<Id>,
    /// Contacts whose main company `items.set` would move though nobody named them.
    pub moves: Vec<Id>,
}

/// One step of a change that is made row by row instead of by `items.set`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// `….delete`.
    Delete(Id),
    /// `….add` with this SORT and mark.
    Add(Binding),
}

impl Plan {
    /// Plans the way from `before` to `wanted`. `elsewhere` are the contacts whose main company is
    /// another one (empty unless the owner is a company), `hidden` whom the person cannot see: rows
    /// of both are moved only where nothing else helps.
    #[must_use]
    pub fn new(
        owner: Owner,
        before: &BindingSet,
        wanted: &Wanted,
        elsewhere: &BTreeSet<Id>,
        hidden: &BTreeSet<Id>,
        named: Named,
    ) -> Self {
        // Whoever may be moved anyway must not hold somebody in place who may not.
        let costly: BTreeSet<Id> = elsewhere
            .iter()
            .copied()
            .filter(|id| !agrees(named, *id))
            .collect();
        let sorts = arrange(before, &wanted.order, &costly, hidden);
        Self::with_sorts(owner, before, wanted, elsewhere, named, sorts)
    }

    /// What is left of this plan in `after`, the set as it is since some of its rows were written.
    /// The SORT values stay: another arrangement could move somebody else.
    #[must_use]
    pub fn rest(
        &self,
        owner: Owner,
        after: &BindingSet,
        wanted: &Wanted,
        elsewhere: &BTreeSet<Id>,
        named: Named,
    ) -> Self {
        let sorts = self.rows.iter().map(|row| (row.id, row.sort)).collect();
        Self::with_sorts(owner, after, wanted, elsewhere, named, sorts)
    }

    pub(super) fn with_sorts(
        owner: Owner,
        before: &BindingSet,
        wanted: &Wanted,
        elsewhere: &BTreeSet<Id>,
        named: Named,
        sorts: Vec<(Id, i64)>,
    ) -> Self {
        let old_mark = last_marked(before);
        // On a company several rows are marked at once; such a row has what is asked for.
        let has_mark = |id: &Id| owner == Owner::Company && before.is_marked(*id);
        let mark = wanted
            .primary
            .map(|id| old_mark.filter(|_| has_mark(&id)).unwrap_or(id))
            .filter(|id| wanted.order.contains(id))
            .or_else(|| substitute(owner, before, wanted, elsewhere));
        let rows: Vec<Binding> = sorts
            .into_iter()
            .map(|(id, sort)| Binding {
                id,
                sort,
                primary: mark == Some(id),
            })
            .collect();
        let is_changed = |row: &&Binding| before.get(row.id).map(|old| old.sort) != Some(row.sort);
        let changed: Vec<Binding> = rows.iter().filter(is_changed).copied().collect();
        let kept = |id: &Id| wanted.order.contains(id);
        let mut written: BTreeSet<Id> = changed.iter().map(|row| row.id).collect();
        if mark != old_mark {
            written.extend(mark.iter().chain(old_mark.iter()).filter(|id| kept(id)));
        }
        Self {
            removed: before.ids().filter(|id| !kept(id)).collect(),
            marked: wanted.primary.filter(|_| mark != old_mark),
            moves: written
                .into_iter()
                .filter(|id| elsewhere.contains(id) && !agrees(named, *id))
                .collect(),
            rows,
            changed,
        }
    }

    /// Whether the set is as wanted already.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.removed.is_empty() && self.changed.is_empty() && self.marked.is_none()
    }

    /// The rows that have to be written from the contact's side, so that nobody's main company
    /// moves. `None` when that cannot be done: a mark that was asked for is such a move.
    #[must_use]
    pub fn aside(&self) -> Option<Vec<Binding>> {
        if self.marked.is_some_and(|id| self.moves.contains(&id)) {
            return None;
        }
        let moves = |row: &&Binding| self.moves.contains(&row.id);
        Some(self.changed.iter().filter(moves).copied().collect())
    }

    /// The same change row by row. Only rows that change are touched.
    #[must_use]
    pub fn parts(&self, owner: Owner, before: &BindingSet) -> Vec<Part> {
        let mut parts: Vec<Part> = self.removed.iter().copied().map(Part::Delete).collect();
        let mark = self.rows.iter().find(|row| row.primary);
        let marks = owner != Owner::Company && mark.map(|row| row.id) != last_marked(before);
        let written_with_mark = mark.filter(|_| marks || self.marked.is_some());
        let others = |row: &&Binding| written_with_mark.is_none_or(|mark| mark.id != row.id);
        for row in self.changed.iter().filter(others).chain(written_with_mark) {
            if before.contains(row.id) {
                parts.push(Part::Delete(row.id));
            }
            parts.push(Part::Add(*row));
        }
        parts
    }
}

/// The portal marks somebody whenever a set is written without a mark. This is the one whom that
/// hurts least: on a company somebody whose main company it is already.
fn substitute(
    owner: Owner,
    before: &BindingSet,
    wanted: &Wanted,
    elsewhere: &BTreeSet<Id>,
) -> Option<Id> {
    let first = wanted.order.first().copied();
    if owner != Owner::Company {
        return first;
    }
    let stays = |row: &&Binding| wanted.order.contains(&row.id) && !elsewhere.contains(&row.id);
    let mut rows = before.rows().iter().rev().filter(stays);
    let main = rows.clone().find(|row| row.primary).or_else(|| rows.next());
    let safe = || wanted.order.iter().find(|id| !elsewhere.contains(id));
    main.map(|row| row.id).or_else(|| safe().copied()).or(first)
}

fn agrees(named: Named, id: Id) -> bool {
    match named {
        Named::Nobody => false,
        Named::One(one) => one == id,
        Named::Everybody => true,
    }
}

/// The row that the portal takes for the old primary one.
pub(super) fn last_marked(before: &BindingSet) -> Option<Id> {
    let marked = |row: &&Binding| row.primary;
    before.rows().iter().rev().find(marked).map(|row| row.id)
}

#[cfg(test)]
mod tests {
    use super::{Part, Plan};
    use crate::bindings::{Binding, BindingSet, Id, Named, Owner, Wanted};
    use std::collections::BTreeSet;

    fn row(id: Id, sort: i64, primary: bool) -> Binding {
        Binding { id, sort, primary }
    }

    fn wanted(order: &[Id], primary: Option<Id>) -> Wanted {
        Wanted {
            order: order.to_vec(),
            primary,
        }
    }

    fn company(rows: &[Binding], order: &[Id], primary: Option<Id>, elsewhere: &[Id]) -> Plan {
        let before = BindingSet::new(rows.to_vec());
        let elsewhere: BTreeSet<Id> = elsewhere.iter().copied().collect();
        let wanted = wanted(order, primary);
        let none = BTreeSet::new();
        Plan::new(
            Owner::Company,
            &before,
            &wanted,
            &elsewhere,
            &none,
            Named::Nobody,
        )
    }

    #[test]
    fn a_set_that_is_as_wanted_needs_no_write() {
        let rows = [row(1, 10, true), row(2, 20, false)];
        let before = BindingSet::new(rows.to_vec());
        let none = BTreeSet::new();
        let as_is = wanted(&[1, 2], Some(1));

        let plan = Plan::new(Owner::Lead, &before, &as_is, &none, &none, Named::Nobody);

        assert!(plan.is_empty());
        assert!(plan.parts(Owner::Lead, &before).is_empty());
    }

    #[test]
    fn on_a_company_the_mark_stays_where_the_portal_sees_it() {
        let rows = [row(1, 10, true), row(2, 20, true), row(3, 30, false)];

        let plan = company(&rows, &[2, 1, 3], Some(2), &[3]);

        assert_eq!(plan.moves, [] as [Id; 0]);
        assert_eq!(plan.changed.len(), 1);
        assert_eq!(plan.rows.iter().filter(|row| row.primary).count(), 1);
        assert_eq!(
            plan.rows.first().map(|row| (row.id, row.primary)),
            Some((2, true))
        );
    }

    #[test]
    fn a_removed_mark_passes_to_somebody_whose_main_company_this_is() {
        let rows = [row(1, 10, true), row(2, 20, false), row(3, 30, true)];

        let plan = company(&rows, &[1, 2], None, &[2]);

        assert_eq!(plan.removed, [3]);
        assert_eq!(plan.moves, [] as [Id; 0]);
        assert_eq!(
            plan.rows.iter().find(|row| row.primary).map(|row| row.id),
            Some(1)
        );
    }

    #[test]
    fn a_contact_of_another_company_who_is_new_or_moved_is_named() {
        let rows = [row(1, 10, true), row(2, 20, false)];

        let attached = company(&rows, &[1, 2, 9], Some(1), &[9]);
        let marked = company(&rows, &[1, 2], Some(2), &[2]);

        assert_eq!(attached.moves, [9]);
        assert_eq!(attached.aside(), Some(vec![row(9, 30, false)]));
        assert_eq!(marked.moves, [2]);
        assert_eq!(marked.aside(), None);
    }

    #[test]
    fn where_everybody_is_of_another_company_the_forced_mark_is_foreseen() {
        let rows = [row(1, 10, false), row(2, 20, false), row(3, 30, false)];

        let plan = company(&rows, &[1, 2], None, &[1, 2, 3]);

        assert_eq!(plan.removed, [3]);
        assert_eq!(plan.moves, [1]);
        assert_eq!(plan.aside(), Some(vec![]));
    }

    #[test]
    fn row_by_row_only_what_changes_is_touched_and_the_mark_comes_last() {
        let before = BindingSet::new(vec![row(1, 10, true), row(2, 20, false), row(3, 30, false)]);
        let none = BTreeSet::new();
        let wish = wanted(&[2, 1, 9], Some(2));

        let plan = Plan::new(Owner::Lead, &before, &wish, &none, &none, Named::Nobody);
        let parts = plan.parts(Owner::Lead, &before);

        assert_eq!(parts.first(), Some(&Part::Delete(3)));
        assert!(
            parts.contains(&Part::Add(row(9, 20, false)))
                || parts.contains(&Part::Add(row(9, 30, false)))
        );
        assert!(matches!(parts.last(), Some(Part::Add(last)) if last.id == 2 && last.primary));
    }
}
