//! Turns an order into SORT values while touching as few rows as possible.

use super::{Binding, BindingSet, Id};
use std::collections::{BTreeMap, BTreeSet};

/// The largest SORT that we write; the portal keeps it in 32 bits.
pub(super) const LARGEST: i64 = i32::MAX as i64;
const STEP: i64 = 10;

/// Gives everybody in `order` a SORT above 0 so that the portal shows them in that order. Rows that
/// need not move keep theirs; those in `costly` are the last to be chosen for moving, and before
/// them those in `hidden`.
#[must_use]
pub(super) fn arrange(
    before: &BindingSet,
    order: &[Id],
    costly: &BTreeSet<Id>,
    hidden: &BTreeSet<Id>,
) -> Vec<(Id, i64)> {
    let present: BTreeMap<Id, i64> = before.rows().iter().map(|row| (row.id, row.sort)).collect();
    let heavy = order.len() + 1;
    let weight = |id: &Id| match (costly.contains(id), hidden.contains(id)) {
        (true, _) => heavy * heavy,
        (false, true) => heavy,
        (false, false) => 1,
    };
    let kept = stay(&present, order, weight);
    place(order, &kept).unwrap_or_else(|| renumbered(order))
}

/// The heaviest run of rows that are in the right order already, as id → SORT.
/// Values below 1 never stay: the portal replaces them when a set is written.
fn stay(
    present: &BTreeMap<Id, i64>,
    order: &[Id],
    weight: impl Fn(&Id) -> usize,
) -> BTreeMap<Id, i64> {
    struct Run {
        row: Binding,
        weight: usize,
        previous: Option<usize>,
    }
    let mut runs: Vec<Run> = Vec::new();
    for &id in order {
        let Some(&sort) = present
            .get(&id)
            .filter(|sort| (1..=LARGEST).contains(*sort))
        else {
            continue;
        };
        let own = weight(&id);
        let before = runs.iter().enumerate();
        let best = before
            .filter(|(_, run)| (run.row.sort, run.row.id) < (sort, id))
            .max_by_key(|(_, run)| run.weight);
        let (previous, behind) = best.map_or((None, 0), |(at, run)| (Some(at), run.weight));
        let row = Binding {
            id,
            sort,
            primary: false,
        };
        runs.push(Run {
            row,
            weight: behind + own,
            previous,
        });
    }
    let heaviest = runs.iter().enumerate().max_by_key(|(_, run)| run.weight);
    let mut at = heaviest.map(|(at, _)| at);
    let mut kept = BTreeMap::new();
    while let Some(run) = at.and_then(|at| runs.get(at)) {
        kept.insert(run.row.id, run.row.sort);
        at = run.previous;
    }
    kept
}

/// Puts the moved rows between those that stay. Where there is no room, the rows behind give way.
/// `None` when that would pass the largest SORT.
fn place(order: &[Id], kept: &BTreeMap<Id, i64>) -> Option<Vec<(Id, i64)>> {
    let mut placed: Vec<(Id, i64)> = Vec::with_capacity(order.len());
    let mut rest = order;
    while let Some((&id, behind)) = rest.split_first() {
        let last = placed.last().copied();
        if let Some(&sort) = kept.get(&id)
            && last.is_none_or(|(last_id, last_sort)| (last_sort, last_id) < (sort, id))
        {
            placed.push((id, sort));
            rest = behind;
            continue;
        }
        let is_moved = |id: &&Id| !kept.contains_key(*id);
        let run = rest.iter().take_while(is_moved).count().max(1);
        let (moved, behind) = rest.split_at(run);
        let next = behind.first().and_then(|id| kept.get(id)).copied();
        let floor = last.map_or(0, |(_, sort)| sort);
        let step = step(floor, next, i64::try_from(run).ok()?);
        for (count, &id) in (1..).zip(moved) {
            let sort = floor + step * count;
            if sort > LARGEST {
                return None;
            }
            placed.push((id, sort));
        }
        rest = behind;
    }
    Some(placed)
}

/// The distance between `run` rows placed after `floor` and, where there is room, before `next`.
fn step(floor: i64, next: Option<i64>, run: i64) -> i64 {
    let room = next.map(|next| (next - floor) / (run + 1));
    match room {
        Some(room) if room >= 1 => room.min(STEP),
        Some(_) | None => STEP,
    }
}

fn renumbered(order: &[Id]) -> Vec<(Id, i64)> {
    (1..)
        .zip(order)
        .map(|(place, &id)| (id, place * STEP))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::arrange;
    use crate::bindings::{Binding, BindingSet, Id};
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn set(rows: &[(Id, i64)]) -> BindingSet {
        let row = |&(id, sort): &(Id, i64)| Binding {
            id,
            sort,
            primary: false,
        };
        BindingSet::new(rows.iter().map(row).collect())
    }

    fn none() -> BTreeSet<Id> {
        BTreeSet::new()
    }

    #[test]
    fn only_the_moved_row_gets_a_new_sort() {
        let before = set(&[(1, 10), (2, 20), (3, 30), (4, 40)]);

        assert_eq!(
            arrange(&before, &[4, 1, 2, 3], &none(), &none()),
            [(4, 5), (1, 10), (2, 20), (3, 30)]
        );
        assert_eq!(
            arrange(&before, &[1, 3, 2, 4], &none(), &none())
                .into_iter()
                .filter(|(id, sort)| before.get(*id).unwrap().sort != *sort)
                .count(),
            1
        );
    }

    #[test]
    fn somebody_new_goes_to_the_end_and_others_stay() {
        let before = set(&[(1, 10), (2, 500)]);

        assert_eq!(
            arrange(&before, &[1, 2, 9], &none(), &none()),
            [(1, 10), (2, 500), (9, 510)]
        );
    }

    #[test]
    fn a_costly_row_stays_and_cheap_ones_move_around_it() {
        let before = set(&[(1, 10), (2, 20), (3, 30)]);

        let rows = arrange(&before, &[3, 1, 2], &BTreeSet::from([3]), &none());

        assert_eq!(rows, [(3, 30), (1, 40), (2, 50)]);
    }

    #[test]
    fn equal_and_non_positive_sorts_are_resolved() {
        let equal = set(&[(1, 10), (2, 10), (3, 10)]);
        let low = set(&[(1, -5), (2, 0), (3, 7)]);

        assert_eq!(
            arrange(&equal, &[1, 2, 3], &none(), &none()),
            [(1, 10), (2, 10), (3, 10)]
        );
        assert_eq!(
            arrange(&equal, &[2, 1, 3], &none(), &none()),
            [(2, 5), (1, 10), (3, 10)]
        );
        assert_eq!(
            arrange(&low, &[1, 2, 3], &none(), &none()),
            [(1, 2), (2, 4), (3, 7)]
        );
    }

    #[test]
    fn the_rows_behind_give_way_where_there_is_no_room() {
        let before = set(&[(1, 1), (2, 2), (3, 3)]);

        let rows = arrange(&before, &[1, 3, 2], &none(), &none());

        assert_eq!(rows.first(), Some(&(1, 1)));
        assert!(rows.is_sorted_by_key(|(_, sort)| *sort));
    }

    #[test]
    fn a_sort_at_the_top_of_its_range_leads_to_a_renumbering() {
        let before = set(&[(1, i64::from(i32::MAX)), (2, i64::MAX)]);

        assert_eq!(
            arrange(&before, &[1, 2], &none(), &none()),
            [(1, 10), (2, 20)]
        );
    }

    proptest! {
        #[test]
        fn the_portal_shows_the_order_that_was_asked_for(
            rows in prop::collection::btree_map(1_i64..40, -20_i64..60, 0..20),
            extra in prop::collection::btree_set(41_i64..60, 0..5),
            costly in prop::collection::btree_set(1_i64..40, 0..10),
            seed in any::<u64>(),
        ) {
            let before = set(&rows.clone().into_iter().collect::<Vec<_>>());
            let mut order: Vec<Id> = rows.keys().copied().chain(extra).collect();
            order.sort_by_key(|id| (id.unsigned_abs().wrapping_mul(seed | 1)).rotate_left(17));

            let placed = arrange(&before, &order, &costly, &none());

            let shown = set(&placed);
            prop_assert_eq!(shown.ids().collect::<Vec<_>>(), order);
            prop_assert!(placed.iter().all(|(_, sort)| *sort > 0));
        }

        #[test]
        fn an_order_that_holds_already_changes_nothing(
            rows in prop::collection::btree_map(1_i64..40, 1_i64..60, 0..20),
        ) {
            let before = set(&rows.into_iter().collect::<Vec<_>>());
            let order: Vec<Id> = before.ids().collect();

            let placed = arrange(&before, &order, &none(), &none());

            let unchanged = before.rows().iter().map(|row| (row.id, row.sort));
            prop_assert_eq!(placed, unchanged.collect::<Vec<_>>());
        }
    }
}
