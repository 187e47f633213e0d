//! What a person asked for, from the fields of a form, and what set that means.

use super::arrange::arrange;
use super::{BindingSet, Id, Owner, Refusal};
use std::collections::BTreeSet;

/// The most ids that `add` and `remove` take.
pub const MANY: usize = 40;
/// The most ids that a whole set may have.
pub const WHOLE_SET: usize = 2_000;
/// The most characters that a search may have.
pub const SEARCH_CHARS: usize = 200;

/// A set as somebody wants it: who, in which order, and who is the primary one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Everybody who shall be bound, in order.
    pub order: Vec<Id>,
    /// The one to be marked, where the request says so or somebody was before.
    pub primary: Option<Id>,
}

/// Whose main company a change of a company's set may move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// Nobody's: the page did not ask.
    Nobody,
    /// This contact's.
    One(Id),
    /// Everybody's: the page named them and the person agreed.
    Everybody,
}

/// Reads a list of ids from a form field.
///
/// # Errors
/// Names the field when a value is no id, stands twice, or there are more than `limit`.
pub fn ids(field: &'static str, values: &[&str], limit: usize) -> Result<Vec<Id>, Refusal> {
    if values.len() > limit {
        return Err(Refusal::TooMany { field, limit });
    }
    let mut seen = BTreeSet::new();
    values
        .iter()
        .map(|value| {
            let id = id(field, value)?;
            if seen.insert(id) {
                Ok(id)
            } else {
                Err(Refusal::DuplicateId { field, id })
            }
        })
        .collect()
}

/// Reads one id: decimal digits, above 0.
///
/// # Errors
/// Names the field when the value is anything else.
pub fn id(field: &'static str, value: &str) -> Result<Id, Refusal> {
    let digits = value.trim();
    let all_digits = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    match digits.parse::<Id>() {
        Ok(id) if all_digits && id > 0 => Ok(id),
        _ => Err(Refusal::BadId { field }),
    }
}

/// The set that an order means. `hidden` are bound people whom the person cannot see: they may be
/// left out and then stay where they are.
///
/// # Errors
/// Somebody is listed who is not bound, or a visible one is left out.
pub fn order(
    owner: Owner,
    before: &BindingSet,
    hidden: &BTreeSet<Id>,
    listed: &[Id],
) -> Result<Wanted, Refusal> {
    let field = owner.form_field();
    if let Some(&id) = listed.iter().find(|id| !before.contains(**id)) {
        return Err(Refusal::NotBound { field, id });
    }
    let stated: BTreeSet<Id> = listed.iter().copied().collect();
    let missing = |id: &Id| !stated.contains(id) && !hidden.contains(id);
    if let Some(id) = before.ids().find(missing) {
        return Err(Refusal::IncompleteOrder { field, id });
    }
    Ok(Wanted {
        order: with_hidden(before, hidden, listed),
        primary: marked(before),
    })
}

/// The order of `names`, which holds everybody who can be seen, with the `hidden` ones behind them in
/// the order they have. Where that would write one of these, because there is no room before them, the
/// portal would refuse it; then each keeps its place in the list. `costly` rows are moved as rarely as
/// in any other order.
#[must_use]
pub fn sorted(
    before: &BindingSet,
    hidden: &BTreeSet<Id>,
    costly: &BTreeSet<Id>,
    names: &[Id],
) -> Vec<Id> {
    if hidden.is_empty() {
        return names.to_vec();
    }
    let unseen = before.ids().filter(|id| hidden.contains(id));
    let behind: Vec<Id> = names.iter().copied().chain(unseen).collect();
    let is_written = |(id, sort): &(Id, i64)| {
        hidden.contains(id) && before.get(*id).map(|row| row.sort) != Some(*sort)
    };
    let rows = arrange(before, &behind, costly, hidden);
    if rows.iter().any(is_written) {
        with_hidden(before, hidden, names)
    } else {
        behind
    }
}

/// The set in which `id` is the primary one and everything else is as before.
///
/// # Errors
/// `id` is not bound.
pub fn primary(owner: Owner, before: &BindingSet, id: Id) -> Result<Wanted, Refusal> {
    if !before.contains(id) {
        let field = owner.form_field();
        return Err(Refusal::NotBound { field, id });
    }
    Ok(Wanted {
        order: before.ids().collect(),
        primary: Some(id),
    })
}

/// The set that a replacing list means. Bound people in `hidden` stay, listed or not.
///
/// # Errors
/// The list is empty or does not hold the one to be marked.
pub fn set(
    owner: Owner,
    before: &BindingSet,
    hidden: &BTreeSet<Id>,
    listed: &[Id],
    primary: Option<Id>,
) -> Result<Wanted, Refusal> {
    if listed.is_empty() {
        let field = owner.form_field();
        return Err(Refusal::EmptySet { field });
    }
    if primary.is_some_and(|id| !listed.contains(&id)) {
        return Err(Refusal::PrimaryNotListed);
    }
    let order = with_hidden(before, hidden, listed);
    let primary = primary.or_else(|| marked(before).filter(|id| order.contains(id)));
    Ok(Wanted { order, primary })
}

/// The last marked row: the one the portal takes for the old primary when several are.
fn marked(before: &BindingSet) -> Option<Id> {
    let marked = |row: &&super::Binding| row.primary;
    before.rows().iter().rev().find(marked).map(|row| row.id)
}

/// `listed`, with every hidden one that it leaves out at the place it has now.
fn with_hidden(before: &BindingSet, hidden: &BTreeSet<Id>, listed: &[Id]) -> Vec<Id> {
    let mut order = listed.to_vec();
    let left_out = |id: &Id| hidden.contains(id) && !listed.contains(id);
    for (place, id) in before.ids().enumerate() {
        if left_out(&id) {
            order.insert(place.min(order.len()), id);
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::{MANY, Wanted, ids, order, primary, set, sorted};
    use crate::bindings::{Binding, BindingSet, Id, Owner, Refusal};
    use std::collections::BTreeSet;

    fn bound(ids: &[Id]) -> BindingSet {
        let row = |(place, id): (usize, &Id)| Binding {
            id: *id,
            sort: 10 * (i64::try_from(place).unwrap() + 1),
            primary: place == 0,
        };
        BindingSet::new(ids.iter().enumerate().map(row).collect())
    }

    #[test]
    fn ids_are_decimal_numbers_above_zero_each_once() {
        let field = "contact_id";

        assert_eq!(ids(field, &["7", " 12 "], MANY), Ok(vec![7, 12]));
        for bad in [
            "0",
            "-1",
            "+7",
            "7x",
            "",
            "1e3",
            "99999999999999999999",
            "٣",
        ] {
            assert_eq!(
                ids(field, &[bad], MANY),
                Err(Refusal::BadId { field }),
                "{bad:?}"
            );
        }
        let twice = Refusal::DuplicateId { field, id: 7 };
        assert_eq!(ids(field, &["7", "07"], MANY), Err(twice));
        let too_many = Refusal::TooMany { field, limit: MANY };
        assert_eq!(ids(field, &["x"; MANY + 1], MANY), Err(too_many));
    }

    #[test]
    fn an_order_names_everybody_who_can_be_seen() {
        let before = bound(&[1, 2, 3, 4]);
        let hidden = BTreeSet::from([2]);

        let wanted = order(Owner::Lead, &before, &hidden, &[4, 3, 1]);

        let order_kept = Wanted {
            order: vec![4, 2, 3, 1],
            primary: Some(1),
        };
        assert_eq!(wanted, Ok(order_kept));
        let field = "contact_id";
        assert_eq!(
            order(Owner::Lead, &before, &hidden, &[4, 1]),
            Err(Refusal::IncompleteOrder { field, id: 3 })
        );
        assert_eq!(
            order(Owner::Lead, &before, &hidden, &[4, 3, 1, 9]),
            Err(Refusal::NotBound { field, id: 9 })
        );
    }

    #[test]
    fn who_cannot_be_seen_comes_behind_the_sorted_ones_where_there_is_room() {
        let row = |(id, sort)| Binding {
            id,
            sort,
            primary: id == 1,
        };
        let roomy = BindingSet::new([(9, 10), (3, 20), (1, 30)].map(row).to_vec());
        let full = BindingSet::new([(9, 1), (3, 2), (1, 3)].map(row).to_vec());
        let (hidden, none) = (BTreeSet::from([9]), BTreeSet::new());

        let behind = sorted(&roomy, &hidden, &none, &[1, 3]);
        let in_place = sorted(&full, &hidden, &none, &[1, 3]);

        assert_eq!(behind, [1, 3, 9]);
        assert_eq!(in_place, [9, 1, 3]);
    }

    #[test]
    fn a_replacing_set_keeps_hidden_people_and_the_mark_where_they_stay() {
        let before = bound(&[1, 2, 3]);
        let hidden = BTreeSet::from([3]);

        let kept = set(Owner::Lead, &before, &hidden, &[7, 1], None).unwrap();
        let marked = set(Owner::Lead, &before, &hidden, &[7, 1], Some(7)).unwrap();
        let dropped = set(Owner::Lead, &before, &hidden, &[7], None).unwrap();

        assert_eq!(kept.order, [7, 1, 3]);
        assert_eq!(kept.primary, Some(1));
        assert_eq!(marked.primary, Some(7));
        assert_eq!((dropped.order, dropped.primary), (vec![7, 3], None));
    }

    #[test]
    fn an_empty_set_and_an_unlisted_primary_are_refused() {
        let before = bound(&[1, 2]);
        let none = BTreeSet::new();

        let empty = set(Owner::Contact, &before, &none, &[], None);
        let unlisted = set(Owner::Contact, &before, &none, &[1], Some(2));

        let field = "company_id";
        assert_eq!(empty, Err(Refusal::EmptySet { field }));
        assert_eq!(unlisted, Err(Refusal::PrimaryNotListed));
        assert!(primary(Owner::Lead, &before, 3).is_err());
    }
}
