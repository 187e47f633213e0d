//! The two limits of portals: a leaky bucket of requests for each source address, and the time that a method
//! may take. Pure: the time is an argument.
use crate::settings::Plan;
use std::collections::{HashMap, VecDeque};
use std::net::IpAddr;

const MINUTE: i64 = 60;
const BUCKETS: i64 = 10;

/// What was asked of a portal of late.
#[derive(Debug, Default)]
pub struct Limits {
    levels: HashMap<IpAddr, Level>,
    spent: HashMap<(String, String), VecDeque<Spent>>,
}

#[derive(Debug, Clone, Copy)]
struct Level {
    requests: f64,
    at: f64,
}

#[derive(Debug, Clone, Copy)]
struct Spent {
    minute: i64,
    seconds: f64,
}

/// What `time` says of a method.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Operating {
    /// `operating`: the seconds of the last ten minutes.
    pub seconds: f64,
    /// `operating_reset_at`: when the oldest of them are forgotten.
    pub reset_at: i64,
}

impl Operating {
    /// Of a method that nobody has called.
    #[must_use]
    pub fn none(now: i64) -> Self {
        Self {
            seconds: 0.0,
            reset_at: now + BUCKETS * MINUTE,
        }
    }
}

impl Limits {
    /// Counts a request of an address, unless the bucket is full; a refused one is not counted.
    pub fn admit(&mut self, plan: Plan, address: IpAddr, now: f64) -> bool {
        let (most, per_second) = match plan {
            Plan::Standard => (50.0, 2.0),
            Plan::Enterprise => (250.0, 5.0),
        };
        let empty = Level {
            requests: 0.0,
            at: now,
        };
        let level = self.levels.entry(address).or_insert(empty);
        level.requests = (level.requests - (now - level.at) * per_second).max(0.0);
        level.at = now;
        let admitted = level.requests + 1.0 <= most;
        if admitted {
            level.requests += 1.0;
        }
        admitted
    }

    /// Adds the seconds that a call has taken.
    pub fn spend(&mut self, method: &str, owner: &str, now: i64, seconds: f64) {
        let key = (method.to_owned(), owner.to_owned());
        let buckets = self.spent.entry(key).or_default();
        let minute = now.div_euclid(MINUTE);
        match buckets.back_mut() {
            Some(last) if last.minute == minute => last.seconds += seconds,
            Some(_) | None => buckets.push_back(Spent { minute, seconds }),
        }
    }

    /// What a method of an app or webhook has taken in the last ten one-minute buckets.
    pub fn operating(&mut self, method: &str, owner: &str, now: i64) -> Operating {
        let key = (method.to_owned(), owner.to_owned());
        let Some(buckets) = self.spent.get_mut(&key) else {
            return Operating::none(now);
        };
        let oldest = now.div_euclid(MINUTE) - BUCKETS;
        buckets.retain(|bucket| bucket.minute > oldest);
        let Some(first) = buckets.front() else {
            return Operating::none(now);
        };
        Operating {
            reset_at: (first.minute + BUCKETS) * MINUTE,
            seconds: buckets.iter().map(|bucket| bucket.seconds).sum(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Limits, Operating};
    use crate::settings::Plan;
    use std::net::{IpAddr, Ipv4Addr};

    const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

    #[test]
    fn a_bucket_takes_as_many_as_its_plan_says_and_drains() {
        for (plan, most, drained) in [(Plan::Standard, 50, 2), (Plan::Enterprise, 250, 5)] {
            let mut limits = Limits::default();
            let mut admitted = |now| (0..300).filter(|_| limits.admit(plan, HERE, now)).count();

            assert_eq!(admitted(0.0), most, "{plan:?}");
            assert_eq!(admitted(1.0), drained, "{plan:?}");
            assert_eq!(admitted(1000.0), most, "{plan:?}");
        }
    }

    #[test]
    fn time_is_kept_for_ten_minutes_by_method_and_owner() {
        let mut limits = Limits::default();
        limits.spend("a", "app", 0, 3.0);
        limits.spend("a", "app", 59, 1.0);
        limits.spend("a", "app", 120, 2.0);
        let at = |seconds, reset_at| Operating { seconds, reset_at };

        assert_eq!(limits.operating("a", "app", 599), at(6.0, 600));
        assert_eq!(limits.operating("a", "app", 600), at(2.0, 720));
        assert_eq!(limits.operating("a", "app", 720), at(0.0, 1320));
        assert_eq!(limits.operating("a", "other", 599), at(0.0, 1199));
        assert_eq!(limits.operating("b", "app", 599), at(0.0, 1199));
    }
}
