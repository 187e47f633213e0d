//! Signing in as somebody: a choice, not a proof.
use super::visit::{find, pairs, session_cookie};
use axum::extract::RawForm;
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect, Response};

/// `POST /_sandbox/host/user` with `user` and `back`, the page to return to.
pub(super) async fn switch(RawForm(form): RawForm) -> Response {
    let form = pairs(&form);
    let Some(user) = find(&form, "user").and_then(|user| user.parse().ok()) else {
        return (StatusCode::UNPROCESSABLE_ENTITY, "`user` must be a number").into_response();
    };
    let back = find(&form, "back")
        .filter(|path| is_own(path))
        .unwrap_or("/");
    ([(SET_COOKIE, session_cookie(user))], Redirect::to(back)).into_response()
}

/// A path of this portal: `//host` and `/\host` are addresses of others.
fn is_own(path: &str) -> bool {
    path.starts_with('/') && !path.starts_with("//") && !path.starts_with("/\\")
}
