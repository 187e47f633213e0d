//! Keeps forged launches and events cheap: what cannot show the portal's `application_token` shares
//! a small allowance per portal, and portals that nobody knows share one.

use lru::LruCache;
use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};

/// How many may come at once, and the seconds until one more may.
type Allowance = (i64, i64);

const PER_PORTAL: Allowance = (30, 2);
const UNKNOWN: Allowance = (60, 1);
/// Events that carry the portal's token, those that do not, and those of portals nobody knows.
const EVENTS: Allowance = (30, 2);
const EVENTS_WITHOUT_TOKEN: Allowance = (5, 720);
const EVENTS_OF_STRANGERS: Allowance = (60, 60);
/// Calls refused because the app is gone that are looked into.
const SUSPICIONS: Allowance = (1, 3_600);
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
        let allowance = if known.is_some() { PER_PORTAL } else { UNKNOWN };
        self.take(known.unwrap_or_default(), allowance, now)
    }

    /// Whether an event may be stored: of a portal that is `known` or not, with or without its
    /// token.
    pub(super) fn admits_event(&self, known: Option<&str>, matched: bool, now: i64) -> bool {
        let (key, allowance) = match known {
            Some(member_id) if matched => (format!("{member_id}/events"), EVENTS),
            Some(member_id) => (format!("{member_id}/claims"), EVENTS_WITHOUT_TOKEN),
            None => ("/claims".to_owned(), EVENTS_OF_STRANGERS),
        };
        self.take(&key, allowance, now).is_ok()
    }

    /// Whether it is to be looked into that the app seems to be gone from a portal.
    pub(super) fn admits_suspicion(&self, member_id: &str, now: i64) -> bool {
        self.take(&format!("{member_id}/gone"), SUSPICIONS, now)
            .is_ok()
    }

    fn take(&self, key: &str, (size, refill): Allowance, now: i64) -> Result<(), i64> {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        let fresh = || Bucket {
            used: 0,
            since: now,
        };
        let bucket = buckets.get_or_insert_mut_ref(key, fresh);
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
