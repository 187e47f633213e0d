//! The portal's event queue: answered at once, worked on after.

use super::extract::Posted;
use crate::app::App;
use axum::extract::State;
use http::StatusCode;

/// Takes an event. What it says is believed only after a proof, so every answer is the same.
pub(super) async fn receive(State(app): State<App>, posted: Posted) -> StatusCode {
    app.receive(&posted.body);
    StatusCode::OK
}
