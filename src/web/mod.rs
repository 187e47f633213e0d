//! The HTTP side: every route and every layer stands here, one page per file beside it.

mod actions;
pub mod assets;
mod card;
mod events;
mod extract;
pub mod headers;
mod health;
mod install;
mod login;
mod main_page;
mod metrics;
mod operator;
mod page_token;
mod portals;
mod records;
mod request;
mod respond;
mod session;
mod sign_ins;
mod telling;
pub mod text;
pub mod view;
mod visiting;

use crate::app::App;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::response::Redirect;
use axum::routing::{get, post};
use tower::ServiceBuilder;
use tower_http::CompressionLevel;
use tower_http::ServiceBuilderExt as _;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::request_id::MakeRequestUuid;
use tower_http::trace::{DefaultOnResponse, TraceLayer};
use tracing::Level;

/// The largest body that is read: a set of 2,000 ids needs a twentieth of it, and longer lists
/// still get our page.
const BODY_LIMIT: usize = 1024 * 1024;

/// As small as with the usual quality to a hundredth, in two thirds of the time. Brotli takes a tenth
/// less, but twice as long: more than all the rest of a page.
const QUICK: CompressionLevel = CompressionLevel::Precise(4);

/// The figures of the app, for a listener of their own.
pub fn figures(app: App) -> Router {
    Router::new()
        .route("/metrics", get(metrics::metrics))
        .fallback(respond::not_found)
        .with_state(app)
}

/// The app as an HTTP service.
pub fn router(app: App) -> Router {
    Router::new()
        .route("/", get(|| async { Redirect::to("/login") }))
        .route("/install", get(install::outside).post(install::install))
        .route("/card", get(install::outside).post(card::open))
        .route("/events", post(events::receive))
        .route("/privacy", get(operator::privacy))
        .route("/license", get(operator::license))
        .route("/session", post(session::renew))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .route("/assets/{*path}", get(assets::serve))
        .merge(with_sessions(&app))
        .fallback(respond::not_found)
        .method_not_allowed_fallback(respond::method_not_allowed)
        .with_state(app.clone())
        .layer(
            ServiceBuilder::new()
                // The id comes first, so that every line of the log has it.
                .set_x_request_id(MakeRequestUuid)
                .propagate_x_request_id()
                .layer(
                    TraceLayer::new_for_http()
                        .make_span_with(respond::span)
                        .on_response(DefaultOnResponse::new().level(Level::INFO)),
                )
                .layer(from_fn_with_state(app, request::accompany))
                // Compression sees the finished page, also one made from a panic.
                .layer(CompressionLayer::new().quality(QUICK))
                .layer(CatchPanicLayer::custom(respond::panicked))
                .layer(DefaultBodyLimit::max(BODY_LIMIT)),
        )
}

/// What people outside Bitrix24 reach, and what they share with those inside.
fn with_sessions(app: &App) -> Router<App> {
    Router::new()
        .route("/app", get(login::app).post(main_page::home))
        .route("/app/state", post(main_page::state))
        .route("/app/repair", post(main_page::repair))
        .route("/app/grants", post(main_page::grants))
        .route("/app/looks", post(main_page::looks))
        .route("/app/history", post(main_page::history))
        .route("/app/export", post(main_page::export))
        .route("/app/journal", post(main_page::journal))
        .route("/app/data", post(main_page::data))
        .route("/app/erase", post(main_page::erase))
        .route("/login", get(login::form).post(login::begin))
        .route("/oauth/callback", get(login::finish))
        .route("/logout", post(login::leave))
        .route("/cards", get(records::list))
        .route("/cards/{owner}/{id}", get(actions::act))
        .route("/cards/{owner}/{id}/{action}", post(actions::act))
        .route_layer(sign_ins::layer(app))
}
