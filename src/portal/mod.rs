//! Bitrix24 as the app sees it: REST calls, the OAuth server, and what their answers mean.
//! The only place that speaks to a portal; it decides nothing about people or bindings.

pub mod batch;
pub mod crm;
pub mod error;
mod loose;
pub mod placement;

pub use batch::{Batch, BatchAnswer, Params};
pub use error::{ErrorKind, MethodError, PortalError, SystemError};
