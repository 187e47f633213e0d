//! The sandbox over real sockets, against what the reference says of portals.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at once"
)]

mod apps;
mod authorize;
mod batch;
mod batch_commands;
mod control;
mod events;
mod examples;
mod faults;
mod faults_batch;
mod faults_https;
mod handler;
mod life;
mod limits;
mod oauth;
mod oauth_errors;
mod people;
mod placement;
mod rename;
mod rest;
mod settings;
mod subscription;
mod support;
mod system;
