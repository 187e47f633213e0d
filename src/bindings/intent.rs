//! What a change set out to do, kept from before it is sent, and whether it came about.

use super::{Action, Id, Snapshot};

/// What a change set out to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intent {
    /// The action.
    pub action: Action,
    /// Those whom `add`, `remove` and `primary` named; of every other action all who shall be bound,
    /// in order.
    pub ids: Vec<Id>,
    /// The change that an `undo` takes back.
    pub undoes: Option<i64>,
}

/// What became of a change whose end nobody saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// The set is as it was to become.
    Done,
    /// The set is as it was before.
    Nothing,
    /// Neither: a part was done, or somebody else changed the set as well.
    Unclear,
}

impl Intent {
    /// What became of it, by the set as it was before, where that is known, and as it is `now`.
    #[must_use]
    pub fn fate(&self, before: Option<&Snapshot>, now: &Snapshot) -> Fate {
        let bound = |id: &Id| now.set.contains(*id);
        let is_done = match self.action {
            Action::Add => self.ids.iter().all(bound),
            Action::Remove => !self.ids.iter().any(bound),
            Action::Primary => self.ids.iter().all(|id| now.set.is_marked(*id)),
            Action::Order | Action::Set | Action::Clear | Action::Undo => {
                now.set.ids().eq(self.ids.iter().copied())
            }
            Action::Show
            | Action::Search
            | Action::Paste
            | Action::Create
            | Action::Details
            | Action::Repeat => false,
        };
        let is_as_before = match (before, self.action) {
            // Of a repeat lead the set tells nothing.
            (_, Action::Repeat) => false,
            (Some(before), _) => before.until(now).is_empty(),
            (None, Action::Add) => !self.ids.iter().any(bound),
            (None, Action::Remove) => self.ids.iter().all(bound),
            (None, _) => false,
        };
        if is_as_before {
            Fate::Nothing
        } else if is_done {
            Fate::Done
        } else {
            Fate::Unclear
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Fate, Intent};
    use crate::bindings::{Action, Binding, BindingSet, Id, Snapshot};

    fn bound(ids: &[Id]) -> Snapshot {
        let row = |(sort, id): (i64, &Id)| Binding {
            id: *id,
            sort,
            primary: sort == 1,
        };
        let set = BindingSet::new((1..).zip(ids).map(row).collect());
        Snapshot {
            set,
            ..Snapshot::default()
        }
    }

    fn intent(action: Action, ids: &[Id]) -> Intent {
        let ids = ids.to_vec();
        Intent {
            action,
            ids,
            undoes: None,
        }
    }

    #[test]
    fn the_fate_of_a_cut_off_change_is_read_off_the_set() {
        let before = bound(&[1, 2]);
        let table = [
            (intent(Action::Add, &[3]), &[1, 2, 3][..], Fate::Done),
            (intent(Action::Add, &[3]), &[1, 2], Fate::Nothing),
            (intent(Action::Add, &[3, 4]), &[1, 2, 3], Fate::Unclear),
            (intent(Action::Remove, &[2]), &[1], Fate::Done),
            (intent(Action::Remove, &[2]), &[1, 2], Fate::Nothing),
            (intent(Action::Remove, &[1, 2]), &[1], Fate::Unclear),
            (intent(Action::Order, &[2, 1]), &[2, 1], Fate::Done),
            (intent(Action::Order, &[2, 1]), &[1, 2], Fate::Nothing),
            (intent(Action::Set, &[2, 3]), &[2], Fate::Unclear),
            (intent(Action::Clear, &[]), &[], Fate::Done),
            (intent(Action::Primary, &[2]), &[2, 1], Fate::Done),
        ];
        for (intent, now, fate) in table {
            assert_eq!(intent.fate(Some(&before), &bound(now)), fate, "{intent:?}");
            let is_delta = matches!(intent.action, Action::Add | Action::Remove);
            if is_delta || fate != Fate::Nothing {
                assert_eq!(intent.fate(None, &bound(now)), fate, "{intent:?}");
            }
        }
    }
}
