//! Bitrix24 as the app sees it: REST calls, the OAuth server, and what their answers mean.
//! The only place that speaks to a portal; it decides nothing about people or bindings.

mod address;
pub mod batch;
pub mod call;
pub mod crm;
pub mod error;
pub mod http;
pub mod launch;
mod loose;
pub mod oauth;
pub mod placement;
pub mod tokens;
pub mod typed;

pub use batch::{Batch, BatchAnswer, Params};
pub use call::{Answer, Rest};
pub use crm::{AppInfo, Pages, Person, ReadError, Reading, Viewer};
pub use error::{ErrorKind, MethodError, PortalError, SystemError};
pub use http::{Http, RawAnswer};
pub use launch::Launch;
pub use oauth::{AppProof, Grant, OAuth, OAuthError, OAuthErrorKind};
pub use tokens::{CallError, Tokens};

#[cfg(test)]
mod testing;
