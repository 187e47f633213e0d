//! The way back from a change: who is bound again and who is unbound, and on a company whose main
//! company goes back to where it was.
//!
//! What somebody else did with a main company since is theirs and stays.

use crate::bindings::arrange::{LARGEST, arrange};
use crate::bindings::plan::last_marked;
use crate::bindings::{Binding, BindingSet, Difference, Id, Named, Owner, Plan, Snapshot, Wanted};
use std::collections::{BTreeMap, BTreeSet};

/// A change that is to be taken back.
#[derive(Debug, Clone, Copy)]
pub struct Past<'a> {
    /// The kind of the record whose bindings were changed.
    pub owner: Owner,
    /// The record.
    pub owner_id: Id,
    /// The bindings before the change.
    pub before: &'a Snapshot,
    /// The bindings after it.
    pub after: &'a Snapshot,
}

/// What takes a change back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undo {
    /// The writes of the set.
    pub plan: Plan,
    /// The set that they lead to.
    pub wanted: Wanted,
    /// Whose main company is another one then.
    pub elsewhere: BTreeSet<Id>,
    /// Main companies to be put back before anything else: contact and company.
    pub marks: Vec<(Id, Id)>,
    /// Contacts whose main company would move to where it was not before.
    pub strays: Vec<Id>,
}

impl<'a> Past<'a> {
    /// What somebody else did since, if the set is neither as the change left it nor as it was
    /// before.
    #[must_use]
    pub fn changed_since(&self, now: &Snapshot) -> Option<Difference> {
        let version = |snapshot: &Snapshot| snapshot.set.version(self.owner);
        let is_known = [version(self.before), version(self.after)].contains(&version(now));
        (!is_known).then(|| self.after.until(now))
    }

    /// Everybody who is bound by the way back, or unbound.
    pub fn concerned(&self, now: &'a Snapshot) -> impl Iterator<Item = Id> + 'a {
        let (before, now) = (&self.before.set, &now.set);
        let come = before.ids().filter(|id| !now.contains(*id));
        come.chain(now.ids().filter(|id| !before.contains(*id)))
    }

    /// The contacts whose companies have to be read before the way back can be planned.
    #[must_use]
    pub fn in_question(&self, now: &Snapshot) -> Vec<Id> {
        let is_in_question = |(id, main): &(Id, Option<Id>)| {
            let leaves = now.set.contains(*id) && !self.before.set.contains(*id);
            self.main_then(*id, *main) != *main || (leaves && *main == Some(self.owner_id))
        };
        let mains = now.mains.iter().map(|(id, main)| (*id, *main));
        mains
            .filter(|_| self.owner == Owner::Company)
            .filter(is_in_question)
            .map(|(id, _)| id)
            .collect()
    }

    /// The way back. `companies` are those of the contacts in question.
    #[must_use]
    pub fn way_back(
        &self,
        now: &Snapshot,
        companies: &BTreeMap<Id, BindingSet>,
        named: Named,
    ) -> Undo {
        let (mut marks, mut strays) = (Vec::new(), Vec::new());
        let mut elsewhere = BTreeSet::new();
        for (&id, &main) in now.mains.iter().filter(|_| self.owner == Owner::Company) {
            let then = self.main_then(id, main);
            let is_bound = now.set.contains(id);
            let theirs = companies.get(&id);
            let is_theirs = |company: &Id| theirs.is_some_and(|set| set.contains(*company));
            let mark = then.filter(|_| then != main && is_bound).filter(is_theirs);
            marks.extend(mark.map(|company| (id, company)));
            let leaves = is_bound && !self.before.set.contains(id) && mark.is_none();
            if leaves && main == Some(self.owner_id) {
                let next = theirs.and_then(|set| self.next_main(set));
                if next != then && (next.is_some() || then != main) {
                    strays.push(id);
                }
            }
            let comes_home = then == Some(self.owner_id) && !is_bound;
            let in_the_end = if comes_home { then } else { mark.or(main) };
            if in_the_end.is_some_and(|company| company != self.owner_id) {
                elsewhere.insert(id);
            }
        }
        let unseen = |id: &Id| !now.mains.contains_key(id) && !now.set.is_marked(*id);
        if self.owner == Owner::Company {
            elsewhere.extend(now.set.ids().filter(unseen));
        }
        let wanted = Wanted {
            order: self.before.set.ids().collect(),
            primary: self.mark(now),
        };
        let sorts = self.sorts(&now.set, &elsewhere);
        let plan = Plan::with_sorts(self.owner, &now.set, &wanted, &elsewhere, named, sorts);
        Undo {
            plan,
            wanted,
            elsewhere,
            marks,
            strays,
        }
    }

    /// The main company that a contact shall have in the end who has `main` now: the one before the
    /// change, unless somebody moved it since.
    fn main_then(&self, id: Id, main: Option<Id>) -> Option<Id> {
        let both = (self.before.mains.get(&id), self.after.mains.get(&id));
        match both {
            (Some(before), Some(after)) if *after == main => *before,
            _ => main,
        }
    }

    /// The main company that the portal gives to a contact who leaves this one.
    fn next_main(&self, companies: &BindingSet) -> Option<Id> {
        companies.ids().filter(|id| *id != self.owner_id).min()
    }

    /// The primary one of before. Many rows of a company are marked at once, and follow the main
    /// companies; only one that was the only one may be the company's own choice.
    fn mark(&self, now: &Snapshot) -> Option<Id> {
        let marked = last_marked(&self.before.set);
        if self.owner != Owner::Company {
            return marked;
        }
        let rows = self.before.set.rows().iter();
        let is_only = rows.filter(|row| row.primary).count() == 1;
        let may_be_marked = |id: &Id| {
            let main = now.mains.get(id).copied().flatten();
            let past = [&self.before, &self.after].map(|past| past.mains.get(id));
            let never_moved = past == [Some(&main); 2];
            never_moved || self.main_then(*id, main) == Some(self.owner_id)
        };
        marked.filter(|id| is_only && !now.set.is_marked(*id) && may_be_marked(id))
    }

    /// SORT as it was. Values that the portal would replace are arranged anew.
    fn sorts(&self, now: &BindingSet, elsewhere: &BTreeSet<Id>) -> Vec<(Id, i64)> {
        let rows = self.before.set.rows();
        if rows.iter().all(|row| (1..=LARGEST).contains(&row.sort)) {
            return rows.iter().map(|row| (row.id, row.sort)).collect();
        }
        let order: Vec<Id> = self.before.set.ids().collect();
        arrange(now, &order, elsewhere, &BTreeSet::new())
    }
}

impl Undo {
    /// Whether the set is as it was before already.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.plan.is_empty() && self.marks.is_empty()
    }

    /// Whether only those who come and go have to be written.
    #[must_use]
    pub fn only_comes_and_goes(&self, now: &BindingSet) -> bool {
        let comes = |row: &Binding| !now.contains(row.id);
        self.plan.marked.is_none() && self.plan.changed.iter().all(comes)
    }
}

#[cfg(test)]
mod tests;
