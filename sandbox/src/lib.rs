//! Sandbox.

pub mod crm;
pub mod error;
