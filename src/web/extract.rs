//! What handlers take from a request. Nothing here answers with bare text: what cannot be read is
//! handed to the handler, which has a page for it.

use crate::app::Fields;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use http::{HeaderMap, StatusCode, Uri};

/// A posted form with its query, read the way a browser writes it.
#[derive(Debug)]
pub(super) struct Posted {
    /// The pairs of the query.
    pub(super) query: Vec<(String, String)>,
    /// The pairs of the body.
    pub(super) body: Fields,
    /// The headers.
    pub(super) headers: HeaderMap,
    /// The body was larger than any form of ours.
    pub(super) too_large: bool,
}

impl Posted {
    /// The value of a field of the query; an empty one counts as missing.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        let mut pairs = self.query.iter();
        let pair = pairs.find(|(field, value)| field == name && !value.is_empty());
        pair.map(|(_, value)| value.as_str())
    }

    /// The page token: a field of the form, or the header that the script sends.
    pub(super) fn page_token(&self) -> Option<&str> {
        let header = self.headers.get("x-page-token");
        let header = header.and_then(|value| value.to_str().ok());
        self.body.one("token").or(header)
    }
}

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = std::convert::Infallible;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let query = request.uri().query().map(pairs).unwrap_or_default();
        let headers = request.headers().clone();
        let read = Bytes::from_request(request, state).await;
        let too_large = read
            .as_ref()
            .is_err_and(|rejection| rejection.status() == StatusCode::PAYLOAD_TOO_LARGE);
        let body = read.unwrap_or_default();
        Ok(Self {
            query,
            body: Fields(form_urlencoded::parse(&body).into_owned().collect()),
            headers,
            too_large,
        })
    }
}

fn pairs(query: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

/// The segments of a path, decoded, without the leading one that named the route.
pub(super) fn segments(uri: &Uri) -> Vec<&str> {
    uri.path().split('/').skip(2).collect()
}
