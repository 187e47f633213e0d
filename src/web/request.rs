//! What is the same for every request: its id goes along with everything done for it, and it is
//! counted.

use crate::app::App;
use crate::journal::{RequestId, during};
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use std::time::Instant;

/// Runs the rest of the way under the request's id, which stands in its header by now, and counts
/// what came of it.
pub(super) async fn accompany(State(app): State<App>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let header = request.headers().get("x-request-id");
    let id = header.and_then(|value| value.to_str().ok());
    let id = RequestId::new(id.unwrap_or_default());
    let response = during(id, next.run(request)).await;
    // Paths that nobody serves are made up by others, and there is no end of them.
    let route = route.as_ref().map_or("none", MatchedPath::as_str);
    let status = response.status().as_u16();
    app.metrics().answered(route, status, started.elapsed());
    response
}
