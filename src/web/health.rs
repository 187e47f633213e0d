//! What the platform asks to know whether to send requests here.

use crate::app::App;
use axum::extract::State;
use http::StatusCode;

/// The process answers.
pub(super) async fn live() -> &'static str {
    "ok\n"
}

/// The database answers and has this version's migrations.
pub(super) async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    if app.is_ready().await {
        (StatusCode::OK, "ok\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not ready\n")
    }
}
