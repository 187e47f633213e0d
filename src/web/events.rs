//! The portal's event queue: what came in is stored, answered at once, and worked on after.

use super::extract::Posted;
use crate::app::App;
use axum::extract::State;
use http::StatusCode;

/// Takes an event. What it says is believed only after a proof, so every answer is the same, unless
/// it could not be stored.
pub(super) async fn receive(State(app): State<App>, posted: Posted) -> StatusCode {
    match app.receive(&posted.body).await {
        Ok(()) => StatusCode::OK,
        Err(failure) => {
            let error = &failure as &dyn std::error::Error;
            tracing::warn!(error, "an event was not stored");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}
