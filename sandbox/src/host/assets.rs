//! The files beside the pages.
use super::visit::Visit;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";

const FILES: [(&str, &str, &str); 10] = [
    (
        "dialogs.js",
        SCRIPT,
        include_str!("../../static/dialogs.js"),
    ),
    ("frame.css", CSS, include_str!("../../static/frame.css")),
    ("frame.js", SCRIPT, include_str!("../../static/frame.js")),
    ("icons.svg", SVG, include_str!("../../static/icons.svg")),
    ("logo.svg", SVG, include_str!("../../static/logo.svg")),
    ("panel.css", CSS, include_str!("../../static/panel.css")),
    ("panel.js", SCRIPT, include_str!("../../static/panel.js")),
    ("portal.css", CSS, include_str!("../../static/portal.css")),
    ("portal.js", SCRIPT, include_str!("../../static/portal.js")),
    ("slider.js", SCRIPT, include_str!("../../static/slider.js")),
];

/// `GET /_sandbox/static/{file}`
pub(super) async fn asset(visit: Visit) -> Response {
    let wanted = visit.path("file");
    match FILES.iter().find(|(name, _, _)| *name == wanted) {
        Some((_, kind, text)) => {
            ([(CONTENT_TYPE, *kind), (CACHE_CONTROL, "no-cache")], *text).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
