//! The HTTP client of the `oauth2` crate.

use super::{OAuthError, TIMEOUT};
use crate::portal::http::Http;
use crate::portal::loose;
use http::StatusCode;
use oauth2::{AsyncHttpClient, HttpRequest, HttpResponse};
use serde_json::Value;
use std::pin::Pin;
use url::Url;

/// Carries the grants of the `oauth2` crate.
#[derive(Debug, Clone)]
pub(super) struct Transport(pub(super) Http);

impl<'c> AsyncHttpClient<'c> for Transport {
    type Error = OAuthError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, OAuthError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}

impl Transport {
    /// The crate judges by the status, Bitrix24's errors are known by their `error` key: such an
    /// answer is passed on as a bad request.
    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, OAuthError> {
        let url = Url::parse(&request.uri().to_string())
            .expect("the crate was given the address as a Url");
        let answer = self.0.post_form(url, request.into_body(), TIMEOUT).await?;
        let status = match serde_json::from_slice::<Value>(&answer.body) {
            Ok(body) if !loose::field(&body, "error").is_null() => StatusCode::BAD_REQUEST,
            Ok(Value::Object(_)) if answer.status == 200 => StatusCode::OK,
            _ => {
                let status = answer.status;
                return Err(OAuthError::Nonsense { status });
            }
        };
        let mut response = HttpResponse::new(answer.body);
        *response.status_mut() = status;
        Ok(response)
    }
}
