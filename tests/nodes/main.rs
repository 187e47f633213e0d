//! Several processes of the executable on one database, as in production: 64 people click at once
//! when their token is over, grants are taken away, and processes are killed and stopped meanwhile.

#![expect(unreachable_pub, reason = "test modules share their helpers")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod cluster;
mod cut_off;
mod cut_off_install;
mod cut_off_rotation;
mod cut_off_uninstall;
mod failures;
mod killed;
mod lone;
mod node;
mod one_refresh;
#[path = "../support/postgres.rs"]
mod postgres;
mod revoked;
mod stored;
mod world;
