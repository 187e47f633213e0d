//! How reports are written.

use std::fmt::Write as _;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// A time in unix seconds as `2026-01-31T10:00:00Z`.
pub(super) fn time(at: i64) -> String {
    let moment = OffsetDateTime::from_unix_timestamp(at).ok();
    let text = moment.and_then(|moment| moment.format(&Rfc3339).ok());
    text.unwrap_or_else(|| at.to_string())
}

/// A time, and how long before or after `now` it is: `2026-01-31T10:00:00Z (3 h ago)`.
pub(super) fn time_from(now: i64, at: i64) -> String {
    let distance = now.abs_diff(at);
    let (count, unit) = match distance {
        0..120 => (distance, "s"),
        120..7_200 => (distance / 60, "min"),
        7_200..172_800 => (distance / 3_600, "h"),
        _ => (distance / 86_400, "d"),
    };
    let told = if at > now {
        format!("in {count} {unit}")
    } else {
        format!("{count} {unit} ago")
    };
    format!("{} ({told})", time(at))
}

/// Rows under a header, each column as wide as it must be.
pub(super) fn table<const N: usize>(
    text: &mut String,
    header: [&str; N],
    rows: &[[String; N]],
) -> std::fmt::Result {
    let header = header.map(str::to_owned);
    let all = || std::iter::once(&header).chain(rows);
    let mut widths = [0; N];
    for row in all() {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    for row in all() {
        let mut line = String::new();
        for (width, cell) in widths.iter().zip(row) {
            write!(line, "{cell:width$}  ")?;
        }
        writeln!(text, "{}", line.trim_end())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{table, time_from};

    #[test]
    fn a_distance_is_told_in_the_unit_that_fits() {
        let now = 1_000_000;
        let distances = [
            (now, "(0 s ago)"),
            (now - 119, "(119 s ago)"),
            (now - 120, "(2 min ago)"),
            (now - 7_200, "(2 h ago)"),
            (now - 172_800, "(2 d ago)"),
            (now + 3_600, "(in 60 min)"),
        ];
        for (at, expected) in distances {
            assert!(time_from(now, at).ends_with(expected), "{at}");
        }
    }

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let mut text = String::new();
        let rows = [["Ёж".to_owned(), "b".to_owned()]];

        table(&mut text, ["A", "LAST"], &rows).unwrap();

        assert_eq!(text, "A   LAST\nЁж  b\n");
    }
}
