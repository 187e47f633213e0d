//! The contract of the store: what every method promises, on a real database.

#![expect(unreachable_pub, reason = "a test crate has nobody to be public for")]
#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod chains;
mod given;
mod portals;
mod secrets;
