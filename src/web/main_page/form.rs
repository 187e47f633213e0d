//! Reads the fields of the filters. What cannot be read is named; what was typed is shown again.

use crate::app::Fields;
use crate::bindings::{Id, action};
use time::{Date, Month, Time, UtcDateTime};

/// Seconds of a day.
pub(super) const DAY: i64 = 24 * 60 * 60;
/// The longest text of a filter.
pub(super) const LONGEST: usize = 100;

/// The name of a field that cannot be read.
pub(super) type Wrong = &'static str;

/// What stands in a field; an empty one is one that is not there.
pub(super) fn text(fields: &Fields, name: &str) -> String {
    let text = fields.one(name).unwrap_or_default().trim();
    text.chars().take(LONGEST).collect()
}

/// The id in a field.
pub(super) fn id(fields: &Fields, name: Wrong) -> Result<Option<Id>, Wrong> {
    let text = text(fields, name);
    if text.is_empty() {
        return Ok(None);
    }
    action::id(name, &text).map(Some).map_err(|_| name)
}

/// One of the words that a field may have.
pub(super) fn word<T>(
    fields: &Fields,
    name: Wrong,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, Wrong> {
    let text = text(fields, name);
    if text.is_empty() {
        return Ok(None);
    }
    read(&text).map(Some).ok_or(name)
}

/// The beginning of the day in a field, `2026-03-02`, in unix seconds.
pub(super) fn day(fields: &Fields, name: Wrong) -> Result<Option<i64>, Wrong> {
    word(fields, name, beginning)
}

fn beginning(day: &str) -> Option<i64> {
    let mut parts = day.splitn(3, '-');
    let year: i32 = parts.next()?.parse().ok().filter(|year| *year >= 1970)?;
    let month: u8 = parts.next()?.parse().ok()?;
    let date = Date::from_calendar_date(
        year,
        Month::try_from(month).ok()?,
        parts.next()?.parse().ok()?,
    );
    Some(UtcDateTime::new(date.ok()?, Time::MIDNIGHT).unix_timestamp())
}

#[cfg(test)]
mod tests {
    use super::beginning;

    #[test]
    fn a_day_begins_at_midnight_in_universal_time() {
        assert_eq!(beginning("2026-03-02"), Some(1_772_409_600));
        for nonsense in [
            "",
            "2026",
            "2026-13-01",
            "2026-02-30",
            "02.03.2026",
            "1-2-3-4",
        ] {
            assert_eq!(beginning(nonsense), None, "{nonsense}");
        }
    }
}
