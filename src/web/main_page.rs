//! The app's page in the portal's left menu.

use super::extract::Posted;
use super::install;
use super::respond;
use super::text::Lang;
use super::view::{MainPage, TabState};
use crate::app::App;
use crate::bindings::Owner;
use axum::extract::State;
use axum::response::Response;
use http::StatusCode;

/// A launch with `PLACEMENT=DEFAULT`.
pub(super) async fn home(State(app): State<App>, posted: Posted) -> Response {
    let launch = match install::launch(&app, &posted).await {
        Ok(launch) => launch,
        Err(refused) => return *refused,
    };
    let home = match app.home(&launch).await {
        Ok(home) => home,
        Err(failure) => return install::refused(&app, &launch, &failure).await,
    };
    let tab = |owner: Owner| TabState {
        owner,
        bound: home.portal.owners.contains(&owner),
    };
    let origin = home.origin();
    let page = MainPage {
        lang: Lang::from_bitrix(&launch.lang),
        admin: home.viewer.admin,
        portal_host: home.portal.client_endpoint.authority().to_owned(),
        tabs: Owner::ALL.into_iter().map(tab).collect(),
        notice: None,
    };
    let ancestors = respond::ancestors(&origin, home.framed_by.as_deref());
    respond::page(StatusCode::OK, &ancestors, page)
}
