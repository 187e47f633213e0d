//! Who may do what, for administrators.

use super::{Calling, draw};
use crate::app::App;
use crate::web::view::{GrantsView, Shown};
use axum::extract::State;
use axum::response::Response;

/// `POST /app/grants`
pub(in crate::web) async fn grants(State(app): State<App>, calling: Calling) -> Response {
    match app.administrator(&calling.caller).await {
        Ok(home) => draw(&app, &home, Shown::Grants(GrantsView {}), None),
        Err(failure) => calling.failed(&app, &failure).await,
    }
}
