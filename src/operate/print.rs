//! How reports are written.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// A time in unix seconds as `2026-01-31T10:00:00Z`.
pub(super) fn time(at: i64) -> String {
    let moment = OffsetDateTime::from_unix_timestamp(at).ok();
    let text = moment.and_then(|moment| moment.format(&Rfc3339).ok());
    text.unwrap_or_else(|| at.to_string())
}
