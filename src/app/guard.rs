//! Keeps forged launches cheap: what cannot show the portal's `application_token` shares a small
//! allowance per portal, and portals that nobody knows share one.

use lru::LruCache;
use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};

/// Launches that may come at once, and the seconds until one more may.
const PER_PORTAL: (i64, i64) = (30, 2);
const UNKNOWN: (i64, i64) = (60, 1);
const PORTALS: NonZeroUsize = NonZeroUsize::new(4_096).expect("not zero");

/// The allowances, in memory: a restart refills them.
#[derive(Debug)]
pub(super) struct Guard {
    buckets: Mutex<LruCache<String, Bucket>>,
}

#[derive(Debug, Clone, Copy)]
struct Bucket {
    used: i64,
    since: i64,
}

impl Guard {
    pub(super) fn new() -> Self {
        Self {
            buckets: Mutex::new(LruCache::new(PORTALS)),
        }
    }

    /// Lets one unproved launch of the portal `known` (of any unknown one for `None`) pass.
    ///
    /// # Errors
    /// The seconds to wait.
    pub(super) fn admit(&self, known: Option<&str>, now: i64) -> Result<(), i64> {
        let (size, refill) = if known.is_some() { PER_PORTAL } else { UNKNOWN };
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        let fresh = || Bucket {
            used: 0,
            since: now,
        };
        let bucket = buckets.get_or_insert_mut_ref(known.unwrap_or_default(), fresh);
        let refilled = ((now - bucket.since) / refill).clamp(0, bucket.used);
        bucket.used -= refilled;
        bucket.since = if bucket.used == 0 {
            now
        } else {
            bucket.since + refilled * refill
        };
        if bucket.used >= size {
            return Err(bucket.since + refill - now);
        }
        bucket.used += 1;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Guard, PER_PORTAL};

    #[test]
    fn a_portal_out_of_allowance_waits_and_another_does_not() {
        let guard = Guard::new();
        for _ in 0..PER_PORTAL.0 {
            assert_eq!(guard.admit(Some("a"), 100), Ok(()));
        }

        assert_eq!(guard.admit(Some("a"), 100), Err(PER_PORTAL.1));
        assert_eq!(guard.admit(Some("b"), 100), Ok(()));
        assert_eq!(guard.admit(None, 100), Ok(()));
        assert_eq!(guard.admit(Some("a"), 100 + PER_PORTAL.1), Ok(()));
        assert!(guard.admit(Some("a"), 100 + PER_PORTAL.1).is_err());
    }

    #[test]
    fn a_clock_that_goes_back_does_no_harm() {
        let guard = Guard::new();

        assert_eq!(guard.admit(Some("a"), 100), Ok(()));
        assert_eq!(guard.admit(Some("a"), 50), Ok(()));
    }
}
