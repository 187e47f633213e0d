//! What every method of the store promises. This module stands in the crate twice, once for each
//! database: whatever test is written here is run on both.

mod addresses;
mod chains;
mod changes;
mod closing;
mod creations;
mod events;
mod given;
mod idle;
mod journal;
mod leases;
mod overview;
mod policies;
mod portals;
mod preferences;
mod races;
mod rotation;
mod secrets;
mod sessions;
mod totals;
