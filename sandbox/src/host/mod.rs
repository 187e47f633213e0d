//! The portal as people see it: lists, record cards with the apps' tabs, the app's page, the sandbox panel.
//!
//! The pages know nothing of any app: they draw what the [`World`](crate::world::World) holds and open the
//! app in a frame, whose messages `static/frame.js` answers.
//!
//! Tests in a browser may rely on `#user-switch`, `#install-app`, `#open-tab` (the button of pages without
//! script), `#app-refused`, `#page-title`, `nav#tabs a[data-placement]`, `iframe.app-frame`, the panel at the
//! side `.slider iframe` with its `.slider-close`, `dialog.choice` with `button[value=select]`, and `#card-contacts li` with `data-id`, `data-sort` and
//! `data-primary`, and `form.card-form` with `keep` and `add`. Every page takes `?user=7` to sign somebody in, and `IFRAME=Y` to be drawn for the side
//! panel. `/_sandbox/open?client_id=…&placement=…&id=…` opens an app by a button, without script.
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
