//! Renews a page token while the page stays open.

use super::extract::Posted;
use super::page_token;
use crate::app::{App, Failure, Renewal};
use crate::portal::launch;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::{StatusCode, header};

/// The script posts its old token and a fresh access token of the same person.
pub(super) async fn renew(State(app): State<App>, posted: Posted) -> Response {
    let fields = &posted.body;
    let access = fields.one("AUTH_ID").and_then(launch::token);
    let renewal = access.map(|access| Renewal {
        access,
        expires_in: launch::seconds(fields.one("AUTH_EXPIRES")),
        refresh: fields.one("REFRESH_ID").and_then(launch::token),
    });
    let Some(renewal) = renewal else {
        return refused();
    };
    match renewed(&app, fields.one("token"), renewal).await {
        Ok(token) => {
            let body = serde_json::json!({ "token": token });
            answer(StatusCode::OK, body.to_string())
        }
        Err(failure) => {
            tracing::debug!(error = &failure as &dyn std::error::Error, "not renewed");
            refused()
        }
    }
}

async fn renewed(app: &App, token: Option<&str>, renewal: Renewal) -> Result<String, Failure> {
    if let Some(visitor) = page_token::open_expired(app, token) {
        let visitor = app.renew(visitor, renewal).await?;
        return Ok(page_token::seal(app, &visitor));
    }
    let caller = page_token::open_expired_main(app, token).ok_or(Failure::SignedOut)?;
    let caller = app.renew_caller(caller, renewal).await?;
    Ok(page_token::seal_main(app, &caller))
}

fn refused() -> Response {
    answer(
        StatusCode::UNAUTHORIZED,
        r#"{"error":"token-invalid"}"#.to_owned(),
    )
}

fn answer(status: StatusCode, body: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (status, headers, body).into_response()
}
