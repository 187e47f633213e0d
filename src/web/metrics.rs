//! What Prometheus reads. It has a listener of its own, so that no portal and no browser can.

use crate::app::App;
use crate::metrics::CONTENT_TYPE;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::header;

/// The figures of this process, and what the database counts.
pub(super) async fn metrics(State(app): State<App>) -> Response {
    let text = app.figures().await;
    ([(header::CONTENT_TYPE, CONTENT_TYPE)], text).into_response()
}
