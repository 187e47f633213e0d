//! Bindery shows and edits, inside a Bitrix24 CRM card, who is bound to the record.
//!
//! `docs/ARCHITECTURE.md` draws the modules and which of them may import which.

pub mod app;
pub mod bindings;
pub mod clock;
pub mod config;
pub mod crypto;
pub mod journal;
pub mod metrics;
pub mod operate;
pub mod portal;
pub mod serve;
pub mod store;
pub mod telemetry;
pub mod web;
