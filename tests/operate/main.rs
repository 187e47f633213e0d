//! The commands of an operator: what the executable prints, and the code that it exits with.

#![expect(unreachable_pub, reason = "test modules share their helpers")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod backup;
mod check;
mod help;
mod journal;
mod keys;
mod place;
mod portals;
