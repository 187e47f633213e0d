//! A record's bindings as the portal returned them, and the version that tells two states apart.

use super::arrange::LARGEST;
use super::{Id, Owner};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// One row of `….items.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Binding {
    /// The bound contact (company, where the owner is a contact).
    pub id: Id,
    /// `SORT`; equal values and values below 1 occur.
    pub sort: i64,
    /// `IS_PRIMARY`. On a company this means "the main company of this contact", so that several
    /// rows may carry it; elsewhere at most one does.
    pub primary: bool,
}

/// The bindings of one record, in the order people see: by SORT, then by id, because the portal
/// does not say how it orders equal SORT values.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BindingSet(Vec<Binding>);

impl BindingSet {
    /// Orders `rows`; of rows with the same id the first one in that order stays.
    #[must_use]
    pub fn new(mut rows: Vec<Binding>) -> Self {
        rows.sort_by_key(|row| (row.sort, row.id));
        let mut seen = std::collections::HashSet::with_capacity(rows.len());
        rows.retain(|row| seen.insert(row.id));
        Self(rows)
    }

    /// The rows in order.
    #[must_use]
    pub fn rows(&self) -> &[Binding] {
        &self.0
    }

    /// The bound ids in order.
    pub fn ids(&self) -> impl Iterator<Item = Id> + '_ {
        self.0.iter().map(|row| row.id)
    }

    /// The row of `id`.
    #[must_use]
    pub fn get(&self, id: Id) -> Option<&Binding> {
        self.0.iter().find(|row| row.id == id)
    }

    /// Whether `id` is bound.
    #[must_use]
    pub fn contains(&self, id: Id) -> bool {
        self.get(id).is_some()
    }

    /// Whether `id` is bound and marked.
    #[must_use]
    pub fn is_marked(&self, id: Id) -> bool {
        self.get(id).is_some_and(|row| row.primary)
    }

    /// How many are bound.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nobody is bound.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The SORT that puts a new row at the end.
    #[must_use]
    pub fn next_sort(&self) -> i64 {
        let largest = self.0.iter().map(|row| row.sort).max().unwrap_or(0).max(0);
        largest.saturating_add(10).min(LARGEST)
    }

    /// A short text that changes when the set does. On a company the flag is left out: there it
    /// says something about the contact's other companies, not about this set.
    #[must_use]
    pub fn version(&self, owner: Owner) -> String {
        let mut hash = Sha256::new();
        for row in &self.0 {
            let flag = row.primary && owner != Owner::Company;
            hash.update(row.id.to_be_bytes());
            hash.update(row.sort.to_be_bytes());
            hash.update([u8::from(flag)]);
        }
        hash.finalize()
            .iter()
            .take(12)
            .fold(String::with_capacity(24), |mut text, byte| {
                write!(text, "{byte:02x}").expect("writing to a String cannot fail");
                text
            })
    }
}

#[cfg(test)]
mod tests {
    use super::{Binding, BindingSet};
    use crate::bindings::{Id, Owner};

    fn row(id: Id, sort: i64, primary: bool) -> Binding {
        Binding { id, sort, primary }
    }

    #[test]
    fn rows_are_ordered_by_sort_and_equal_sorts_by_id() {
        let set = BindingSet::new(vec![row(9, 20, false), row(7, 10, true), row(3, 20, false)]);

        assert_eq!(set.ids().collect::<Vec<_>>(), [7, 3, 9]);
    }

    #[test]
    fn the_version_covers_ids_and_sort_and_the_flag_except_on_a_company() {
        let set = BindingSet::new(vec![row(7, 10, true), row(9, 20, false)]);
        let moved = BindingSet::new(vec![row(7, 10, true), row(9, 30, false)]);
        let marked = BindingSet::new(vec![row(7, 10, false), row(9, 20, true)]);

        assert_ne!(set.version(Owner::Lead), moved.version(Owner::Lead));
        assert_ne!(set.version(Owner::Lead), marked.version(Owner::Lead));
        assert_eq!(set.version(Owner::Company), marked.version(Owner::Company));
    }

    #[test]
    fn a_new_row_goes_ten_behind_the_largest_sort() {
        assert_eq!(BindingSet::default().next_sort(), 10);
        assert_eq!(BindingSet::new(vec![row(1, -5, false)]).next_sort(), 10);
        assert_eq!(BindingSet::new(vec![row(1, 1000, false)]).next_sort(), 1010);
        assert_eq!(
            BindingSet::new(vec![row(1, i64::MAX, false)]).next_sort(),
            i64::from(i32::MAX)
        );
    }
}
