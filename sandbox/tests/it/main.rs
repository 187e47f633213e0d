//! The sandbox over real sockets, against what the reference says of portals.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at once"
)]

mod apps;
mod authorize;
mod batch;
mod control;
mod events;
mod faults;
mod oauth;
mod placement;
mod rest;
mod support;
mod system;
