//! The HTTP client of the `oauth2` crate.

use super::{OAuthError, TIMEOUT};
use crate::journal;
use crate::portal::http::Http;
use crate::portal::loose;
use http::StatusCode;
use oauth2::{AsyncHttpClient, HttpRequest, HttpResponse};
use serde_json::Value;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use url::Url;

/// Carries one grant of the `oauth2` crate.
#[derive(Debug)]
pub(super) struct Transport<'h> {
    http: &'h Http,
    seen: Mutex<Seen>,
}

/// What may be told of an answer.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub(super) status: Option<u16>,
    /// The shape of the answer.
    pub(super) result: Option<journal::Kept>,
}

impl<'c> AsyncHttpClient<'c> for Transport<'_> {
    type Error = OAuthError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, OAuthError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}

impl<'h> Transport<'h> {
    pub(super) fn new(http: &'h Http) -> Self {
        Self {
            http,
            seen: Mutex::default(),
        }
    }

    /// What was answered.
    pub(super) fn seen(self) -> Seen {
        self.seen
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// The crate judges by the status, Bitrix24's errors are known by their `error` key: such an
    /// answer is passed on as a bad request.
    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, OAuthError> {
        let url = Url::parse(&request.uri().to_string())
            .expect("the crate was given the address as a Url");
        let body = request.into_body();
        let answer = self.http.post_form(url, body, TIMEOUT).await?;
        let read = serde_json::from_slice::<Value>(&answer.body).ok();
        self.note(answer.status, read.as_ref());
        let status = match read {
            Some(body) if !loose::field(&body, "error").is_null() => StatusCode::BAD_REQUEST,
            Some(Value::Object(_)) if answer.status == 200 => StatusCode::OK,
            _ => {
                let status = answer.status;
                return Err(OAuthError::Nonsense { status });
            }
        };
        let mut response = HttpResponse::new(answer.body);
        *response.status_mut() = status;
        Ok(response)
    }

    fn note(&self, status: u16, body: Option<&Value>) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        *seen = Seen {
            status: Some(status),
            result: body.map(journal::kept),
        };
    }
}
