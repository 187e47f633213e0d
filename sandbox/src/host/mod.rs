//! The portal as people see it: lists, record cards with the apps' tabs, the app's page, the sandbox panel.
//!
//! The pages know nothing of any app: they draw what the [`World`](crate::world::World) holds and open the
//! app in a frame, whose messages `static/frame.js` answers.
//!
//! Tests in a browser may rely on the hooks that the README lists under "From a browser test".
use crate::world::{Shared, lock};
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};

mod assets;
mod bridge;
mod card;
mod choices;
mod contacts;
mod form;
mod frame;
mod history;
mod market;
mod open;
mod owner;
mod page;
mod panel;
mod people;
mod records;
mod session;
mod visit;

/// The pages of the portal, what their scripts ask, and the page for an address that leads nowhere.
pub(crate) fn router() -> Router<Shared> {
    Router::new()
        .route("/", get(records::home))
        .route("/crm/{owner}/list/", get(records::list))
        .route(
            "/crm/{owner}/details/{id}/",
            get(card::show_card).post(form::save),
        )
        .route("/crm/type/{entity_type}/details/{id}/", get(card::by_type))
        .route("/company/personal/user/{id}/", get(people::show_user))
        .route("/marketplace/app/{client_id}/", get(market::show_app))
        .route(
            "/marketplace/app/{client_id}/install",
            post(market::install),
        )
        .route("/_sandbox/", get(panel::show_panel))
        .route("/_sandbox/open", get(open::show_open))
        .route("/_sandbox/static/{file}", get(assets::asset))
        .route("/_sandbox/host/user", post(session::switch))
        .route("/_sandbox/host/choices", post(bridge::offer))
        .route("/_sandbox/host/finish", post(bridge::finish))
        .route("/_sandbox/host/refresh", post(bridge::refresh))
        .route("/_sandbox/host/app-option", post(bridge::app_option))
        .route("/_sandbox/host/user-option", post(bridge::user_option))
        .fallback(missing)
}

async fn missing(State(world): State<Shared>, visit: visit::Visit) -> Response {
    page::not_found(&mut lock(&world), &visit)
}
