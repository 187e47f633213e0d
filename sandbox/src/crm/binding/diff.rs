//! From the present rows and the wanted ones to what is removed and what is written.

use crate::crm::links::Row;

/// `IS_PRIMARY` as the request spells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Primary {
    /// Exactly `Y`.
    Yes,
    /// `y`: not noticed as primary, yet stored as `Y`.
    Lower,
    No,
}

/// A wanted row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) id: i64,
    pub(super) sort: Option<i64>,
    pub(super) primary: Primary,
}

/// What has to happen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) removed: Vec<i64>,
    pub(super) written: Vec<Item>,
}

impl From<bool> for Primary {
    fn from(flag: bool) -> Self {
        if flag { Self::Yes } else { Self::No }
    }
}

impl From<&Row> for Item {
    fn from(row: &Row) -> Self {
        Self {
            id: row.id,
            sort: Some(row.sort),
            primary: Primary::from(row.primary),
        }
    }
}

impl Change {
    pub(super) fn is_empty(&self) -> bool {
        self.removed.is_empty() && self.written.is_empty()
    }

    /// Adds a write or replaces the one of the same id.
    pub(super) fn write(&mut self, item: Item) {
        put(&mut self.written, item);
    }
}

/// Compares the rows there are with those there should be.
pub(super) fn diff(old: &[Row], target: &[Item]) -> Change {
    let target = last_of_each(target);
    let wanted = |id: i64| target.iter().find(|item| item.id == id).copied();
    let missing = old.iter().filter(|row| wanted(row.id).is_none());
    let mut change = Change {
        removed: missing.map(|row| row.id).collect(),
        written: Vec::new(),
    };
    let mut largest = old.iter().map(|row| row.sort).max().unwrap_or(0);
    for item in &target {
        match old.iter().find(|row| row.id == item.id) {
            Some(row) if item.sort == Some(row.sort) => {}
            Some(_) => change.write(*item),
            None => change.write(Item {
                sort: item.sort.or_else(|| next_sort(&mut largest)),
                ..*item
            }),
        }
    }
    move_primary(&mut change, old, &target);
    change
}

/// When the primary row is another one than before, both are written.
fn move_primary(change: &mut Change, old: &[Row], target: &[Item]) {
    let before = old.iter().rev().find(|row| row.primary).map(|row| row.id);
    let after = target
        .iter()
        .rev()
        .find(|item| item.primary == Primary::Yes);
    if before == after.map(|item| item.id) {
        return;
    }
    if let Some(after) = after {
        let sort = written_sort(change, after);
        change.write(Item { sort, ..*after });
    }
    if let Some(before) = target.iter().find(|item| Some(item.id) == before) {
        change.write(Item {
            primary: Primary::No,
            ..*before
        });
    }
}

/// A new row may have got its SORT here already.
fn written_sort(change: &Change, item: &Item) -> Option<i64> {
    let written = change.written.iter().find(|written| written.id == item.id);
    written.map_or(item.sort, |written| written.sort)
}

/// One more than all before, unless there is nothing to count from.
fn next_sort(largest: &mut i64) -> Option<i64> {
    if *largest <= 0 {
        return None;
    }
    *largest = largest.saturating_add(10);
    Some(*largest)
}

/// The same id twice: the place of the first, the values of the last.
fn last_of_each(items: &[Item]) -> Vec<Item> {
    let mut unique = Vec::with_capacity(items.len());
    for item in items {
        put(&mut unique, *item);
    }
    unique
}

fn put(items: &mut Vec<Item>, item: Item) {
    match items.iter_mut().find(|other| other.id == item.id) {
        Some(other) => *other = item,
        None => items.push(item),
    }
}
