//! The time. Everything that needs it takes a `now` or a [`Clock`], so that tests can set it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Where the present time comes from.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that stands still until somebody advances it. Clones share it.
    Manual(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at `at`.
    #[must_use]
    pub fn manual(at: i64) -> Self {
        Self::Manual(Arc::new(AtomicI64::new(at)))
    }

    /// The present time in Unix seconds.
    #[must_use]
    pub fn now(&self) -> i64 {
        match self {
            Self::System => system_now(),
            Self::Manual(at) => at.load(Ordering::SeqCst),
        }
    }

    /// Moves a manual clock by `seconds`; the machine's clock cannot be moved.
    pub fn advance(&self, seconds: i64) {
        match self {
            Self::System => {}
            Self::Manual(at) => {
                at.fetch_add(seconds, Ordering::SeqCst);
            }
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place where the time comes from"
)]
fn system_now() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|since| i64::try_from(since.as_secs()).ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manual_clock_moves_only_when_advanced_and_its_clones_with_it() {
        let clock = Clock::manual(1_000);
        let clone = clock.clone();

        clock.advance(30);

        assert_eq!((clock.now(), clone.now()), (1_030, 1_030));
    }

    #[test]
    fn the_machines_clock_is_past_the_day_this_was_written_and_cannot_be_advanced() {
        let before = Clock::System.now();

        Clock::System.advance(1_000_000);

        assert!(before > 1_750_000_000);
        assert!(Clock::System.now() - before < 1_000);
    }
}
