//! The state of the installation, for administrators.

use super::{Calling, draw};
use crate::app::{App, Failure, Home};
use crate::bindings::Owner;
use crate::web::view::{Shown, StateView, TabState};
use axum::extract::State;
use axum::response::Response;

/// `POST /app/state`
pub(in crate::web) async fn state(State(app): State<App>, calling: Calling) -> Response {
    let shown = match app.administrator(&calling.caller).await {
        Ok(home) => opened(&app, &home).await,
        Err(failure) => Err(failure),
    };
    match shown {
        Ok(page) => page,
        Err(failure) => calling.failed(&app, &failure).await,
    }
}

/// The section as an administrator sees it first.
#[expect(
    clippy::unused_async,
    reason = "the state will be asked from the portal"
)]
pub(super) async fn opened(app: &App, home: &Home) -> Result<Response, Failure> {
    let tab = |owner: Owner| TabState {
        owner,
        bound: home.portal.owners.contains(&owner),
    };
    let tabs = Owner::ALL.into_iter().map(tab).collect();
    Ok(draw(app, home, Shown::State(StateView { tabs }), None))
}
