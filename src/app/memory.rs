//! What one process remembers between requests to ask the portal for less. Losing it costs a
//! request or a line of text, nothing else.

use crate::bindings::{Id, Owner};
use lru::LruCache;
use std::collections::HashSet;
use std::num::NonZeroUsize;
use std::sync::{Mutex, MutexGuard, PoisonError};

const RECORDS: NonZeroUsize = NonZeroUsize::new(20_000).expect("not zero");
const REFUSED: NonZeroUsize = NonZeroUsize::new(10_000).expect("not zero");
/// How long a refused write keeps the tab read-only for that person and record, in seconds.
const READ_ONLY_FOR: i64 = 600;

/// A record of one portal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Place {
    pub(super) member_id: String,
    pub(super) owner: Owner,
    pub(super) id: Id,
}

#[derive(Debug)]
pub(super) struct Memory {
    sizes: Mutex<LruCache<Place, usize>>,
    read_only: Mutex<LruCache<(Place, Id), i64>>,
    /// The changes that this process is making.
    under_way: Mutex<HashSet<i64>>,
}

impl Memory {
    pub(super) fn new() -> Self {
        Self {
            sizes: Mutex::new(LruCache::new(RECORDS)),
            read_only: Mutex::new(LruCache::new(REFUSED)),
            under_way: Mutex::new(HashSet::new()),
        }
    }

    pub(super) fn begun(&self, change: i64) {
        self.changes().insert(change);
    }

    pub(super) fn ended(&self, change: i64) {
        self.changes().remove(&change);
    }

    /// Whether this process is making that change.
    pub(super) fn is_under_way(&self, change: i64) -> bool {
        self.changes().contains(&change)
    }

    fn changes(&self) -> MutexGuard<'_, HashSet<i64>> {
        self.under_way
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// How many were bound to the record when it was last seen.
    pub(super) fn size(&self, place: &Place) -> Option<usize> {
        let mut sizes = self.sizes.lock().unwrap_or_else(PoisonError::into_inner);
        sizes.get(place).copied()
    }

    pub(super) fn saw(&self, place: &Place, size: usize) {
        let mut sizes = self.sizes.lock().unwrap_or_else(PoisonError::into_inner);
        sizes.put(place.clone(), size);
    }

    /// Remembers that the portal refused this person's write for lack of rights.
    pub(super) fn refused(&self, place: &Place, user: Id, now: i64) {
        let mut refused = self
            .read_only
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        refused.put((place.clone(), user), now + READ_ONLY_FOR);
    }

    /// Whether a write of this person was refused a short while ago.
    pub(super) fn is_read_only(&self, place: &Place, user: Id, now: i64) -> bool {
        let mut refused = self
            .read_only
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let until = refused.get(&(place.clone(), user));
        until.is_some_and(|until| now < *until)
    }
}
