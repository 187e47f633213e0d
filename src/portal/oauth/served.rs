//! For which portals the app's keys were good lately. Two are enough to know of another one.

use std::sync::{Arc, Mutex, PoisonError};

/// The last two portals that got tokens, and when. Clones share it.
#[derive(Clone, Debug, Default)]
pub(super) struct Served(Arc<Mutex<Latest>>);

type Latest = [Option<(String, i64)>; 2];

impl Served {
    pub(super) fn note(&self, member_id: &str, now: i64) {
        let mut latest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let [newest, before] = &mut *latest;
        if newest.as_ref().is_some_and(|(known, _)| known != member_id) {
            *before = newest.take();
        }
        *newest = Some((member_id.to_owned(), now));
    }

    pub(super) fn another(&self, member_id: &str, since: i64) -> bool {
        let latest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut served = latest.iter().flatten();
        served.any(|(known, at)| known != member_id && *at >= since)
    }
}

#[cfg(test)]
mod tests {
    use super::Served;

    #[test]
    fn keys_that_worked_for_another_portal_lately_are_remembered() {
        let served = Served::default();
        assert!(!served.another("a", 0));

        served.note("a", 100);
        assert!(!served.another("a", 0));
        assert!(served.another("b", 100));
        assert!(!served.another("b", 101));

        served.note("b", 200);
        served.note("b", 300);
        assert!(served.another("a", 300));
        assert!(served.another("b", 100));
        assert!(!served.another("b", 101));
    }
}
