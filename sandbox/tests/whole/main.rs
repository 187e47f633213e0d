//! The sandbox as a whole: its doors, several portals beside each other, and what no request can do to it.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at once"
)]

mod controls;
mod fuzz;
mod portals;
mod round_trip;
mod support;
mod tls;
