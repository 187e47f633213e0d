//! The OAuth server of all portals of one process, and the portals' `/oauth/authorize/`.
use crate::calls::{Call, Host, without_secrets};
use crate::params::text;
use crate::rest::{MAX_BODY, request_params, respond};
use crate::world::{Shared, World, lock};
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::response::Response;
use serde_json::{Map, Value, json};
use std::sync::Arc;

mod app_info;
mod authorize;
mod token;

pub(crate) use authorize::authorize;

/// Every portal that the OAuth server serves; never empty.
pub(crate) type Portals = Arc<Vec<Shared>>;

/// An answer of the OAuth server.
struct Answer {
    status: u16,
    body: Value,
    user: Option<i64>,
}

impl Answer {
    fn ok(body: Value, user: i64) -> Self {
        Self {
            status: 200,
            body,
            user: Some(user),
        }
    }

    fn error(status: u16, code: &str, description: &str) -> Self {
        let body = if description.is_empty() {
            json!({"error": code})
        } else {
            json!({"error": code, "error_description": description})
        };
        Self {
            status,
            body,
            user: None,
        }
    }

    fn not_installed() -> Self {
        Self::error(401, "NOT_INSTALLED", "Application not installed")
    }
}

/// Answers any request to the OAuth server; doubled slashes in the address do not matter.
pub(crate) async fn front(State(portals): State<Portals>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        return respond(413, &Value::Null);
    };
    let params = request_params(&parts, &body);
    let path: Vec<&str> = parts
        .uri
        .path()
        .split('/')
        .filter(|part| !part.is_empty())
        .collect();
    let answer = match path.as_slice() {
        ["oauth", "token"] => in_its_portal(&portals, "oauth/token", &params, token::answer),
        ["rest", "app.info" | "app.info.json"] => {
            in_its_portal(&portals, "app.info", &params, app_info::answer)
        }
        _ => Answer::error(404, "ERROR_METHOD_NOT_FOUND", "Method not found!"),
    };
    respond(answer.status, &answer.body)
}

/// Runs a request in the portal that issued the credential it presents, else in one that knows the app,
/// else in the first.
fn in_its_portal(
    portals: &Portals,
    method: &str,
    params: &Map<String, Value>,
    run: impl Fn(&mut World, &Map<String, Value>) -> Answer,
) -> Answer {
    let credential = ["code", "refresh_token", "auth"]
        .iter()
        .find_map(|name| text(params, name));
    let credential = credential.unwrap_or_default();
    let client_id = text(params, "client_id").unwrap_or_default();
    let issuer = portals
        .iter()
        .find(|portal| lock(portal).tokens.issued(&credential));
    let knows = || {
        portals
            .iter()
            .find(|portal| lock(portal).apps.contains_key(&client_id))
    };
    let Some(portal) = issuer.or_else(knows).or_else(|| portals.first()) else {
        return Answer::error(404, "ERROR_METHOD_NOT_FOUND", "Method not found!");
    };
    let mut world = lock(portal);
    let time = world.clock.precise();
    let answer = run(&mut world, params);
    let error = answer
        .body
        .get("error")
        .and_then(Value::as_str)
        .map(ToOwned::to_owned);
    world.calls.record(Call {
        time,
        host: Host::Oauth,
        method: method.to_owned(),
        user: answer.user,
        client_id: (!client_id.is_empty()).then_some(client_id),
        status: answer.status,
        error,
        params: without_secrets(params),
        commands: Vec::new(),
    });
    answer
}
