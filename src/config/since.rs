//! A point in time as an operator writes it.

use std::str::FromStr;
use time::format_description::well_known::{Iso8601, Rfc3339};
use time::{Date, OffsetDateTime};

/// A point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// So many seconds ago.
    Ago(i64),
    /// In unix seconds.
    At(i64),
}

/// Why a text is no point in time.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("neither 90s, 15m, 2h or 3d, nor a date, nor a time such as 2026-01-31T10:00:00Z")]
pub struct NoTime;

impl Since {
    /// In unix seconds, where it is `now`.
    #[must_use]
    pub fn at(self, now: i64) -> i64 {
        match self {
            Self::Ago(seconds) => now.saturating_sub(seconds),
            Self::At(at) => at,
        }
    }
}

impl FromStr for Since {
    type Err = NoTime;

    fn from_str(text: &str) -> Result<Self, NoTime> {
        if let Some(ago) = ago(text) {
            return Ok(Self::Ago(ago));
        }
        let moment = OffsetDateTime::parse(text, &Rfc3339).ok();
        let midnight = Date::parse(text, &Iso8601::DATE).map(|day| day.midnight().assume_utc());
        let moment = moment.or(midnight.ok()).ok_or(NoTime)?;
        Ok(Self::At(moment.unix_timestamp()))
    }
}

fn ago(text: &str) -> Option<i64> {
    let at = text.len().checked_sub(1)?;
    let (number, unit) = text.split_at_checked(at)?;
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 60 * 60,
        "d" => 24 * 60 * 60,
        _ => return None,
    };
    number
        .parse::<u32>()
        .ok()
        .map(|number| i64::from(number) * seconds)
}

#[cfg(test)]
mod tests {
    use super::{NoTime, Since};

    #[test]
    fn a_time_may_be_told_from_now_or_by_the_calendar() {
        let table = [
            ("90s", Since::Ago(90)),
            ("15m", Since::Ago(900)),
            ("2h", Since::Ago(7_200)),
            ("3d", Since::Ago(259_200)),
            ("2026-01-31", Since::At(1_769_817_600)),
            ("2026-01-31T10:00:00Z", Since::At(1_769_853_600)),
            ("2026-01-31T10:00:00+02:00", Since::At(1_769_846_400)),
        ];
        for (text, expected) in table {
            assert_eq!(text.parse(), Ok(expected), "{text}");
        }
        assert_eq!(Since::Ago(90).at(1_000), 910);
        assert_eq!(Since::At(90).at(1_000), 90);
    }

    #[test]
    fn anything_else_is_no_time() {
        for text in [
            "",
            "h",
            "2",
            "2w",
            "-1h",
            "1.5h",
            "yesterday",
            "2026-13-01",
            "ф",
        ] {
            assert_eq!(text.parse::<Since>(), Err(NoTime), "{text}");
        }
    }
}
