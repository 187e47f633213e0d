//! The way back leads to where it began, and to no other main company than before.

use super::{Past, Undo};
use crate::bindings::{Binding, BindingSet, Id, Named, Owner, Snapshot};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const HERE: Id = 5;
const THERE: Id = 6;

fn moment(rows: &[(Id, i64, bool)], mains: &[(Id, Option<Id>)]) -> Snapshot {
    let row = |&(id, sort, primary): &(Id, i64, bool)| Binding { id, sort, primary };
    Snapshot {
        set: BindingSet::new(rows.iter().map(row).collect()),
        mains: mains.iter().copied().collect(),
    }
}

/// The companies of each contact; SORT is the company's own number.
fn companies(of: &[(Id, &[Id])]) -> BTreeMap<Id, BindingSet> {
    let set = |ids: &[Id]| {
        let row = |id: &Id| Binding {
            id: *id,
            sort: *id,
            primary: false,
        };
        BindingSet::new(ids.iter().map(row).collect())
    };
    of.iter().map(|(id, ids)| (*id, set(ids))).collect()
}

fn past<'a>(owner: Owner, before: &'a Snapshot, after: &'a Snapshot) -> Past<'a> {
    Past {
        owner,
        owner_id: HERE,
        before,
        after,
    }
}

/// The way back of a change since which nobody did anything.
fn way_back(before: &Snapshot, after: &Snapshot, of: &[(Id, &[Id])]) -> Undo {
    let past = past(Owner::Company, before, after);
    past.way_back(after, &companies(of), Named::Nobody)
}

#[test]
fn a_contact_that_was_taken_is_given_back_to_its_company_before_it_leaves() {
    let before = moment(&[(7, 10, true)], &[(7, Some(HERE)), (9, Some(THERE))]);
    let rows = [(7, 10, true), (9, 20, true)];
    let after = moment(&rows, &[(7, Some(HERE)), (9, Some(HERE))]);

    let undo = way_back(&before, &after, &[(9, &[HERE, THERE])]);

    let past = past(Owner::Company, &before, &after);
    assert_eq!(past.in_question(&after), [9]);
    assert_eq!(undo.marks, [(9, THERE)]);
    assert!(undo.strays.is_empty());
    assert_eq!(undo.plan.removed, [9]);
    assert!(undo.only_comes_and_goes(&after.set));
}

#[test]
fn where_the_old_main_company_is_gone_the_contact_is_named() {
    let before = moment(&[], &[(9, Some(THERE))]);
    let after = moment(&[(9, 10, true)], &[(9, Some(HERE))]);

    assert_eq!(way_back(&before, &after, &[(9, &[HERE])]).strays, [9]);
    assert_eq!(way_back(&before, &after, &[(9, &[HERE, 8])]).strays, [9]);
}

#[test]
fn who_had_no_main_company_is_named_only_if_the_portal_would_give_one() {
    let before = moment(&[], &[(9, None)]);
    let after = moment(&[(9, 10, true)], &[(9, Some(HERE))]);

    assert!(way_back(&before, &after, &[(9, &[HERE])]).strays.is_empty());
    assert_eq!(way_back(&before, &after, &[(9, &[HERE, 8])]).strays, [9]);
}

#[test]
fn what_somebody_did_with_a_main_company_since_stays() {
    let before = moment(&[(9, 10, false)], &[(9, Some(THERE))]);
    let after = moment(&[(9, 10, true)], &[(9, Some(HERE))]);
    let now = moment(&[(9, 10, false)], &[(9, Some(8))]);

    let past = past(Owner::Company, &before, &after);
    let undo = past.way_back(&now, &companies(&[]), Named::Nobody);

    assert!(past.in_question(&now).is_empty());
    assert!(undo.is_empty());
    assert!(undo.elsewhere.contains(&9));
}

#[test]
fn who_comes_back_to_its_main_company_is_bound_from_here_and_anybody_else_from_there() {
    let before = moment(
        &[(7, 10, true), (9, 20, false)],
        &[(7, Some(HERE)), (9, Some(THERE))],
    );
    let after = moment(&[], &[(7, None), (9, Some(THERE))]);

    let undo = way_back(&before, &after, &[(7, &[])]);

    assert_eq!(undo.plan.moves, [9]);
    let aside: Vec<Id> = undo
        .plan
        .aside()
        .unwrap()
        .iter()
        .map(|row| row.id)
        .collect();
    assert_eq!(aside, [9]);
    assert!(undo.strays.is_empty());
}

#[test]
fn a_primary_contact_that_a_company_chose_is_marked_again() {
    let mains = [(7, Some(HERE)), (9, Some(HERE))];
    let before = moment(&[(7, 10, true), (9, 20, false)], &mains);
    let after = moment(&[(7, 10, false), (9, 20, true)], &mains);

    let undo = way_back(&before, &after, &[]);

    assert_eq!(undo.plan.marked, Some(7));
    assert!(!undo.only_comes_and_goes(&after.set));
}

#[test]
fn sort_values_that_the_portal_would_replace_are_arranged_in_the_same_order() {
    let before = moment(&[(7, -10, true), (9, 0, false)], &[]);
    let after = moment(&[(9, 10, true)], &[]);
    let past = past(Owner::Lead, &before, &after);

    let undo = past.way_back(&after, &BTreeMap::new(), Named::Nobody);

    let ids: Vec<Id> = undo.plan.rows.iter().map(|row| row.id).collect();
    assert_eq!(ids, [7, 9]);
    assert!(undo.plan.rows.iter().all(|row| row.sort > 0));
    assert_eq!(undo.plan.marked, Some(7));
}

fn any_moment() -> impl Strategy<Value = Snapshot> {
    let contact = (1_i64..60, any::<bool>(), prop::option::of(4_i64..8));
    prop::collection::btree_map(1_i64..12, contact, 0..8).prop_map(|contacts| Snapshot {
        set: BindingSet::new(
            contacts
                .iter()
                .map(|(&id, &(sort, primary, _))| Binding { id, sort, primary })
                .collect(),
        ),
        mains: contacts
            .iter()
            .map(|(&id, &(_, _, main))| (id, main))
            .collect(),
    })
}

/// Main companies are known of everybody in either snapshot.
fn completed(mut one: Snapshot, other: &Snapshot) -> Snapshot {
    for (id, main) in &other.mains {
        one.mains.entry(*id).or_insert(*main);
    }
    one
}

proptest! {
    #[test]
    fn the_way_back_leads_to_the_rows_of_before(
        before in any_moment(),
        after in any_moment(),
        owner in prop::sample::select(&Owner::ALL[..]),
    ) {
        let (before, after) = (completed(before.clone(), &after), completed(after, &before));
        let past = past(owner, &before, &after);
        let undo = past.way_back(&after, &BTreeMap::new(), Named::Everybody);

        prop_assert!(past.changed_since(&after).is_none());
        prop_assert!(past.changed_since(&before).is_none());
        let planned: Vec<(Id, i64)> = undo.plan.rows.iter().map(|row| (row.id, row.sort)).collect();
        let wanted: Vec<(Id, i64)> =
            before.set.rows().iter().map(|row| (row.id, row.sort)).collect();
        prop_assert_eq!(planned, wanted);
        let ids = |set: &BindingSet| set.ids().collect::<BTreeSet<Id>>();
        let gone: BTreeSet<Id> = undo.plan.removed.iter().copied().collect();
        prop_assert_eq!(gone, &ids(&after.set) - &ids(&before.set));
    }

    #[test]
    fn nothing_leads_back_from_where_it_began(
        before in any_moment(),
        owner in prop::sample::select(&Owner::ALL[..]),
    ) {
        let past = past(owner, &before, &before);
        let undo = past.way_back(&before, &BTreeMap::new(), Named::Nobody);

        prop_assert!(undo.is_empty(), "{:?}", undo);
        prop_assert!(undo.strays.is_empty());
    }

    #[test]
    fn on_a_company_everybody_whose_main_company_must_not_move_is_written_aside(
        before in any_moment(),
        after in any_moment(),
    ) {
        let (before, after) = (completed(before.clone(), &after), completed(after, &before));
        let everywhere = before.mains.keys().map(|id| (*id, &[4, HERE, THERE, 7][..]));
        let everywhere: Vec<_> = everywhere.collect();
        let undo = way_back(&before, &after, &everywhere);

        let written = undo.plan.changed.iter().map(|row| row.id);
        for id in written.filter(|id| undo.elsewhere.contains(id)) {
            prop_assert!(undo.plan.moves.contains(&id));
        }
        for (id, main) in &undo.marks {
            prop_assert_eq!(before.mains[id], Some(*main));
        }
        for id in before.set.ids() {
            let main = before.mains[&id].filter(|main| *main != HERE);
            let is_kept = undo.elsewhere.contains(&id) || main.is_none() || !after.set.contains(id);
            prop_assert!(is_kept, "{} would lose its main company", id);
        }
    }

    #[test]
    fn any_other_set_than_the_two_is_told_as_changed(
        before in any_moment(),
        after in any_moment(),
        now in any_moment(),
        owner in prop::sample::select(&Owner::ALL[..]),
    ) {
        let past = past(owner, &before, &after);
        let version = |snapshot: &Snapshot| snapshot.set.version(owner);
        let told = past.changed_since(&now);

        let is_other = ![version(&before), version(&after)].contains(&version(&now));
        prop_assert_eq!(told.is_some(), is_other);
        prop_assert!(told.is_none_or(|told| !told.is_empty()));
    }
}
