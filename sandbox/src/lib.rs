//! An emulated Bitrix24 for developing and testing apps: portals with REST, OAuth login and host pages, and
//! the OAuth server they share. It is written from the published documentation alone and knows no app.
pub mod apps;
pub mod calls;
pub mod crm;
pub mod deliveries;
pub mod error;
pub mod faults;
pub mod limits;
pub mod params;
pub mod settings;
pub mod tokens;
pub mod world;

mod control;
mod host;
mod listen;
mod oauth;
mod portal;
mod rename;
mod rest;
mod start;
mod tls;
mod wire;

pub use apps::{AppSpec, Kind, Launch, LaunchSpec, Refused};
pub use calls::{Call, Command, Host};
pub use crm::{Crm, Profile};
pub use faults::{Effect, Fault, Match};
pub use portal::Portal;
pub use settings::{Plan, Settings};
pub use start::{Options, Sandbox, Seed};

/// What the README shows of it is run with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
