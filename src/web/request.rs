//! Lets everything that is done for a request know its id.

use crate::journal::{RequestId, during};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;

/// Runs the rest of the way under the request's id, which stands in its header by now.
pub(super) async fn identified(request: Request, next: Next) -> Response {
    let header = request.headers().get("x-request-id");
    let id = header.and_then(|value| value.to_str().ok());
    let id = RequestId::new(id.unwrap_or_default());
    during(id, next.run(request)).await
}
