//! What all lists share: sorting and pages of fifty.

use super::data::{Data, Record};
use super::fields::Field;
use super::kind::Kind;
use crate::error::Reply;
use serde_json::Value;
use std::cmp::Ordering;

const PAGE: usize = 50;

/// A field and whether it runs downwards.
pub(super) type Order = Vec<(&'static Field, bool)>;

/// The page that begins at `start` of all that was found, and the reply to be filled with it. A
/// negative `start` is the first page without counting.
pub(super) fn page<'a>(found: &[&'a Record], start: i64) -> (Vec<&'a Record>, Reply) {
    let first = usize::try_from(start).unwrap_or(0) / PAGE * PAGE;
    let more = found.len() > first.saturating_add(PAGE);
    let counted = start >= 0;
    let reply = Reply {
        result: Value::Null,
        total: counted.then(|| number(found.len())),
        next: (counted && more).then(|| number(first + PAGE)),
    };
    let records = found.iter().skip(first).take(PAGE);
    (records.copied().collect(), reply)
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Sorts by the keys, then by id.
pub(super) fn sort(records: &mut [&Record], data: &Data, kind: Kind, order: &Order) {
    records.sort_by(|one, other| {
        for (field, downwards) in order {
            let one = field.value(data, kind, one);
            let other = field.value(data, kind, other);
            let ordering = compare(&one, &other);
            if ordering.is_ne() {
                return if *downwards {
                    ordering.reverse()
                } else {
                    ordering
                };
            }
        }
        one.id.cmp(&other.id)
    });
}

/// As the database compares: null first, texts without regard to case.
fn compare(one: &Value, other: &Value) -> Ordering {
    match (one.as_i64(), other.as_i64(), one.as_str(), other.as_str()) {
        (Some(one), Some(other), ..) => one.cmp(&other),
        (_, _, Some(one), Some(other)) => one.to_lowercase().cmp(&other.to_lowercase()),
        _ => other.is_null().cmp(&one.is_null()),
    }
}
