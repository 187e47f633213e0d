//! The HTTP client of all outgoing calls: it keeps the address policy, follows no redirect, asks
//! no proxy, reads no more than it must, and tells what cannot have happened from what may have.

use super::address::{self, PublicOnly, Refused};
use super::error::PortalError;
use crate::config::PortalHosts;
use crate::journal::{Exchange, Journal, Note};
use reqwest::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use reqwest::{Client, Response, redirect};
use serde::Serialize;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Shorter than servers keep idle connections, so that we do not write into a closing one.
const IDLE_TIMEOUT: Duration = Duration::from_secs(20);

/// The largest answer that is read.
const LARGEST_ANSWER: usize = 8 * 1024 * 1024;

/// The client, with its pool of connections.
#[derive(Debug, Clone)]
pub struct Http {
    client: Client,
    hosts: PortalHosts,
    journal: Option<Journal>,
}

/// An answer before anybody judged it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawAnswer {
    /// The HTTP status.
    pub status: u16,
    /// The `Location` header.
    pub location: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

impl Http {
    /// A client that calls `hosts`.
    ///
    /// # Errors
    ///
    /// When the certificates of the system cannot be read.
    pub fn new(hosts: PortalHosts) -> Result<Self, reqwest::Error> {
        // Installed already, by another client of this process: that is just as well.
        drop(rustls::crypto::ring::default_provider().install_default());
        let builder = Client::builder()
            .user_agent(concat!("Bindery/", env!("CARGO_PKG_VERSION")))
            .redirect(redirect::Policy::none())
            .no_proxy()
            .connect_timeout(CONNECT_TIMEOUT)
            .pool_idle_timeout(IDLE_TIMEOUT);
        let builder = match hosts {
            PortalHosts::Public => builder.https_only(true).dns_resolver(Arc::new(PublicOnly)),
            PortalHosts::Any => builder,
        };
        let client = builder.build()?;
        Ok(Self {
            client,
            hosts,
            journal: None,
        })
    }

    /// The same client, whose calls are noted in `journal`.
    #[must_use]
    pub fn noted_in(self, journal: Journal) -> Self {
        Self {
            journal: Some(journal),
            ..self
        }
    }

    /// Notes a call. Whoever knows what was meant by it does that.
    pub(super) fn note(&self, note: Note<'_>, tell: impl FnOnce() -> Exchange + Send + 'static) {
        if let Some(journal) = &self.journal {
            journal.note(note, tell);
        }
    }

    /// Whether the address policy allows `url`, as far as that can be told before its name is
    /// resolved.
    #[must_use]
    pub fn allows(&self, url: &Url) -> bool {
        address::check(url, self.hosts).is_ok()
    }

    /// Posts `body` as JSON.
    ///
    /// # Errors
    ///
    /// When no whole answer came; [`PortalError`] says whether it was sent.
    pub async fn post_json(
        &self,
        url: Url,
        body: &(impl Serialize + Sync),
        timeout: Duration,
    ) -> Result<RawAnswer, PortalError> {
        let body = serde_json::to_vec(body).map_err(PortalError::Unwritable)?;
        self.post(url, "application/json", body, timeout).await
    }

    /// Posts `body`, a form that is encoded already.
    ///
    /// # Errors
    ///
    /// When no whole answer came; [`PortalError`] says whether it was sent.
    pub async fn post_form(
        &self,
        url: Url,
        body: Vec<u8>,
        timeout: Duration,
    ) -> Result<RawAnswer, PortalError> {
        self.post(url, "application/x-www-form-urlencoded", body, timeout)
            .await
    }

    async fn post(
        &self,
        url: Url,
        content_type: &'static str,
        body: Vec<u8>,
        timeout: Duration,
    ) -> Result<RawAnswer, PortalError> {
        address::check(&url, self.hosts).map_err(|Refused| PortalError::AddressRefused)?;
        let response = self
            .client
            .post(url)
            .header(CONTENT_TYPE, content_type)
            .header(ACCEPT, "application/json")
            .body(body)
            .timeout(timeout)
            .send()
            .await
            .map_err(not_answered)?;
        read(response).await
    }
}

/// Reads the answer in pieces, so that an endless one does no harm.
async fn read(mut response: Response) -> Result<RawAnswer, PortalError> {
    let status = response.status().as_u16();
    let headers = response.headers();
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let announced = text(CONTENT_LENGTH).and_then(|length| length.parse::<usize>().ok());
    let location = text(LOCATION).map(str::to_owned);
    if announced.is_some_and(|length| length > LARGEST_ANSWER) {
        return Err(PortalError::TooLarge);
    }
    let mut body = Vec::with_capacity(announced.unwrap_or_default());
    while let Some(chunk) = response.chunk().await.map_err(PortalError::MaybeSent)? {
        if body.len() + chunk.len() > LARGEST_ANSWER {
            return Err(PortalError::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(RawAnswer {
        status,
        location,
        body,
    })
}

/// Tells a request that never left from one whose answer is missing.
fn not_answered(error: reqwest::Error) -> PortalError {
    if is_refusal(&error) {
        PortalError::AddressRefused
    } else if error.is_connect() || error.is_builder() {
        PortalError::NotSent(error)
    } else {
        PortalError::MaybeSent(error)
    }
}

/// Whether our own resolver is at the root of `error`.
fn is_refusal(error: &reqwest::Error) -> bool {
    let mut source = error.source();
    while let Some(error) = source {
        if error.is::<Refused>() {
            return true;
        }
        source = error.source();
    }
    false
}

#[cfg(test)]
mod tests;
