//! The tab after it was opened: what its forms do, and the tab as a page of its own.

use super::card;
use super::visiting::Visiting;
use crate::app::App;
use axum::extract::State;
use axum::response::Response;

/// `/cards/{owner}/{id}` and `/cards/{owner}/{id}/{action}`: the tab, or the tab with the reason why
/// something was refused.
pub(super) async fn act(State(app): State<App>, visiting: Visiting) -> Response {
    let (visitor, fields) = (visiting.visitor.clone(), visiting.fields.clone());
    match app.act(visitor, visiting.action, fields).await {
        Ok(tab) => card::draw(&app, &tab, visiting.action, &visiting.fields),
        Err(failure) => visiting.failed(&app, &failure).await,
    }
}
