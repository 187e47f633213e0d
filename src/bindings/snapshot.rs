//! A record's bindings at one moment, as the history keeps them, and what lies between two moments.

use super::{BindingSet, Id};
use std::collections::BTreeMap;

/// The bindings of a record at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Snapshot {
    /// Who was bound.
    pub set: BindingSet,
    /// On a company: the main companies of the contacts concerned. Of those who are missing here it
    /// was not known.
    pub mains: BTreeMap<Id, Option<Id>>,
}

/// What lies between two snapshots.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    /// Who is bound since, in order.
    pub added: Vec<Id>,
    /// Who is not bound any more, in the order there was.
    pub removed: Vec<Id>,
    /// Who stayed and got another SORT, in the new order.
    pub moved: Vec<Id>,
    /// Who stayed and got the primary mark, or lost it.
    pub marked: Vec<(Id, bool)>,
    /// Whose main company is another one, with the one before and the one since.
    pub mains: Vec<(Id, Option<Id>, Option<Id>)>,
}

impl Snapshot {
    /// What lies between this and a later moment.
    #[must_use]
    pub fn until(&self, later: &Self) -> Difference {
        let (before, after) = (&self.set, &later.set);
        let stayed = || {
            let rows = after.rows().iter();
            rows.filter_map(|row| Some((before.get(row.id)?, row)))
        };
        let is_other = |(old, new): &(_, _)| old != new;
        let mains = self.mains.iter().filter_map(|(id, old)| {
            let new = later.mains.get(id)?;
            Some((*id, (*old, *new)))
        });
        Difference {
            added: after.ids().filter(|id| !before.contains(*id)).collect(),
            removed: before.ids().filter(|id| !after.contains(*id)).collect(),
            moved: stayed()
                .filter(|(old, new)| old.sort != new.sort)
                .map(|(_, new)| new.id)
                .collect(),
            marked: stayed()
                .filter(|(old, new)| old.primary != new.primary)
                .map(|(_, new)| (new.id, new.primary))
                .collect(),
            mains: mains
                .filter(|(_, both)| is_other(both))
                .map(|(id, (old, new))| (id, old, new))
                .collect(),
        }
    }

    /// This moment as it would have been if somebody else's change, from `seen` to `found`, had
    /// come before it.
    #[must_use]
    pub fn rebased(&self, seen: &BindingSet, found: &BindingSet) -> Self {
        let theirs = |id: Id| seen.get(id) != found.get(id);
        let ours = self.set.rows().iter().filter(|row| !theirs(row.id));
        let new = found.rows().iter().filter(|row| theirs(row.id));
        Self {
            set: BindingSet::new(ours.chain(new).copied().collect()),
            mains: self.mains.clone(),
        }
    }
}

impl Difference {
    /// Whether both moments are alike.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty()
            && self.removed.is_empty()
            && self.moved.is_empty()
            && self.marked.is_empty()
            && self.mains.is_empty()
    }

    /// Every bound record that it speaks of.
    pub fn ids(&self) -> impl Iterator<Item = Id> + '_ {
        let rows = self.added.iter().chain(&self.removed).chain(&self.moved);
        let marked = self.marked.iter().map(|(id, _)| id);
        let mains = self.mains.iter().map(|(id, ..)| id);
        rows.chain(marked).chain(mains).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::Snapshot;
    use crate::bindings::{Binding, BindingSet, Id};

    fn moment(rows: &[(Id, i64, bool)], mains: &[(Id, Option<Id>)]) -> Snapshot {
        Snapshot {
            set: set(rows),
            mains: mains.iter().copied().collect(),
        }
    }

    fn set(rows: &[(Id, i64, bool)]) -> BindingSet {
        let row = |&(id, sort, primary): &(Id, i64, bool)| Binding { id, sort, primary };
        BindingSet::new(rows.iter().map(row).collect())
    }

    #[test]
    fn everything_that_changed_is_told_and_nothing_else() {
        let before = moment(
            &[(1, 10, true), (2, 20, false), (3, 30, false)],
            &[(1, Some(5)), (2, Some(6)), (9, None)],
        );
        let after = moment(
            &[(4, 5, false), (1, 10, false), (3, 40, true)],
            &[(1, Some(5)), (2, None), (4, Some(5))],
        );

        let told = before.until(&after);

        assert_eq!(told.added, [4]);
        assert_eq!(told.removed, [2]);
        assert_eq!(told.moved, [3]);
        assert_eq!(told.marked, [(1, false), (3, true)]);
        assert_eq!(told.mains, [(2, Some(6), None)]);
        assert!(before.until(&before).is_empty());
        assert!(!told.is_empty());
    }

    #[test]
    fn what_a_colleague_did_meanwhile_counts_as_done_before() {
        let before = moment(&[(1, 10, true), (2, 20, false), (3, 30, false)], &[]);
        // Our own write moved 1; then a colleague removed 2 and bound 4.
        let seen = set(&[(2, 20, false), (3, 30, false), (1, 40, true)]);
        let found = set(&[(3, 30, false), (1, 40, true), (4, 50, false)]);

        let rebased = before.rebased(&seen, &found);

        assert_eq!(
            rebased.set,
            set(&[(1, 10, true), (3, 30, false), (4, 50, false)])
        );
    }
}
