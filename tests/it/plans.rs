//! What a planned change does to a portal that follows its rules: random sets are changed in an
//! imitation of `items.set`, and no main company moves that nobody named.

use bindery::bindings::plan::Part;
use bindery::bindings::{Binding, BindingSet, Id, Named, Owner, Plan, Wanted, action};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const HERE: Id = 5;
const THERE: Id = 6;

/// A record's rows and its contacts' main companies.
#[derive(Debug, Clone)]
struct Portal {
    owner: Owner,
    rows: BTreeMap<Id, (i64, bool)>,
    main: BTreeMap<Id, Id>,
}

impl Portal {
    fn set(&self) -> BindingSet {
        let row = |(&id, &(sort, primary)): (&Id, &(i64, bool))| Binding { id, sort, primary };
        BindingSet::new(self.rows.iter().map(row).collect())
    }

    fn elsewhere(&self) -> BTreeSet<Id> {
        let other = |(_, company): &(&Id, &Id)| self.owner == Owner::Company && **company == THERE;
        self.main.iter().filter(other).map(|(id, _)| *id).collect()
    }

    fn old_mark(&self) -> Option<Id> {
        let set = self.set();
        set.rows()
            .iter()
            .rev()
            .find(|row| row.primary)
            .map(|row| row.id)
    }

    /// `items.set`: the difference is removed and written, nothing else is touched.
    fn write(&mut self, rows: &[Binding]) {
        let old_mark = self.old_mark();
        let marked = rows.iter().find(|row| row.primary).or(rows.first());
        let mark = marked.map(|row| row.id);
        let target: BTreeSet<Id> = rows.iter().map(|row| row.id).collect();
        self.rows.retain(|id, _| target.contains(id));
        for row in rows {
            assert!(row.sort > 0, "the portal would renumber {row:?}");
            let old = self.rows.get(&row.id).copied();
            let is_mark_changed = mark != old_mark
                && (mark == Some(row.id) || (old_mark == Some(row.id) && old.is_some()));
            if old.map(|(sort, _)| sort) == Some(row.sort) && !is_mark_changed {
                continue;
            }
            let flag = self.owner == Owner::Company || mark == Some(row.id);
            self.rows.insert(row.id, (row.sort, flag));
            self.take(row.id);
        }
    }

    /// `add` and `delete` of single rows.
    fn write_part(&mut self, part: &Part) {
        match part {
            Part::Delete(id) => drop(self.rows.remove(id)),
            Part::Add(row) => {
                self.rows.insert(row.id, (row.sort, true));
                self.take(row.id);
            }
        }
    }

    /// A row that is written from the company's side makes the company the contact's main one.
    fn take(&mut self, id: Id) {
        if self.owner == Owner::Company {
            self.main.insert(id, HERE);
        }
    }

    /// Carries the plan out as the app does, and tells whether it would have asked instead.
    fn carry_out(&mut self, wanted: &Wanted, hidden: &BTreeSet<Id>, named: Named) -> bool {
        let elsewhere = self.elsewhere();
        let (owner, before) = (self.owner, self.set());
        let first = Plan::new(owner, &before, wanted, &elsewhere, hidden, named);
        if first.is_empty() {
            return true;
        }
        if first.moves.is_empty() {
            self.write(&first.rows);
            return true;
        }
        let Some(aside) = first.aside() else {
            return false;
        };
        let mut rows = self.rows.clone();
        for row in aside {
            rows.insert(row.id, (row.sort, false));
        }
        let after = Self {
            rows,
            ..self.clone()
        }
        .set();
        let rest = first.rest(owner, &after, wanted, &elsewhere, named);
        self.rows = after
            .rows()
            .iter()
            .map(|row| (row.id, (row.sort, row.primary)))
            .collect();
        if rest.is_empty() {
        } else if rest.moves.is_empty() {
            self.write(&rest.rows);
        } else {
            for part in rest.parts(self.owner, &after) {
                self.write_part(&part);
            }
        }
        true
    }
}

prop_compose! {
    fn portals(owner: Owner)(
        contacts in prop::collection::btree_map(1_i64..16, (-3_i64..40, any::<bool>()), 1..10),
    ) -> Portal {
        let main = (1_i64..24).map(|id| {
            let is_here = contacts.get(&id).map_or(id % 2 == 0, |(_, is_here)| *is_here);
            (id, if is_here { HERE } else { THERE })
        }).collect();
        let first = contacts.keys().next().copied();
        let rows = contacts.iter().map(|(&id, &(sort, is_here))| {
            let flag = if owner == Owner::Company { is_here } else { Some(id) == first };
            (id, (sort, flag))
        }).collect();
        Portal { owner, rows, main }
    }
}

fn shuffled(ids: impl Iterator<Item = Id>, seed: u64) -> Vec<Id> {
    let mut ids: Vec<Id> = ids.collect();
    ids.sort_by_key(|id| id.unsigned_abs().wrapping_mul(seed | 1).rotate_left(23));
    ids
}

fn check(
    mut portal: Portal,
    wanted: &Wanted,
    hidden: &BTreeSet<Id>,
    named: Named,
) -> Result<(), TestCaseError> {
    let before = portal.clone();
    if !portal.carry_out(wanted, hidden, named) {
        prop_assert_eq!(portal.rows, before.rows);
        return Ok(());
    }
    let shown: Vec<Id> = portal.set().ids().collect();
    prop_assert_eq!(&shown, &wanted.order);
    for (id, company) in &before.main {
        let is_named = match named {
            Named::Nobody => false,
            Named::One(one) => one == *id,
            Named::Everybody => true,
        };
        prop_assert!(is_named || portal.main[id] == *company, "{} was moved", id);
    }
    if let Some(primary) = wanted.primary.filter(|id| wanted.order.contains(id)) {
        prop_assert!(portal.set().is_marked(primary), "{} is not marked", primary);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn an_order_moves_no_main_company(
        portal in portals(Owner::Company),
        hidden in prop::collection::btree_set(1_i64..16, 0..4),
        seed in any::<u64>(),
    ) {
        let before = portal.set();
        let listed = shuffled(before.ids(), seed);
        let wanted = action::order(Owner::Company, &before, &hidden, &listed).unwrap();
        let kept = Wanted { primary: None, ..wanted };
        check(portal, &kept, &hidden, Named::Nobody)?;
    }

    #[test]
    fn a_set_moves_no_main_company(
        portal in portals(Owner::Company),
        more in prop::collection::btree_set(1_i64..24, 0..6),
        take in 0_usize..10,
        seed in any::<u64>(),
    ) {
        let before = portal.set();
        let some = shuffled(before.ids(), seed).into_iter().take(take).chain(more);
        let some: BTreeSet<Id> = some.collect();
        prop_assume!(!some.is_empty());
        let listed = shuffled(some.into_iter(), seed.rotate_left(7));
        let none = BTreeSet::new();
        let wanted = action::set(Owner::Company, &before, &none, &listed, None).unwrap();
        let kept = Wanted { primary: None, ..wanted };
        check(portal, &kept, &none, Named::Nobody)?;
    }

    #[test]
    fn marking_moves_the_one_who_is_named(portal in portals(Owner::Company), at in 0_usize..10) {
        let before = portal.set();
        let id = before.ids().nth(at % before.len()).unwrap();
        let wanted = action::primary(Owner::Company, &before, id).unwrap();
        check(portal, &wanted, &BTreeSet::new(), Named::One(id))?;
    }

    #[test]
    fn a_lead_has_the_order_and_the_mark_that_were_asked_for(
        portal in portals(Owner::Lead),
        more in prop::collection::btree_set(1_i64..24, 0..6),
        seed in any::<u64>(),
    ) {
        let before = portal.set();
        let some: BTreeSet<Id> = before.ids().chain(more).collect();
        let listed = shuffled(some.into_iter(), seed);
        let primary = listed.first().copied();
        let none = BTreeSet::new();
        let wanted = action::set(Owner::Lead, &before, &none, &listed, primary).unwrap();
        check(portal, &wanted, &none, Named::Nobody)?;
    }
}
