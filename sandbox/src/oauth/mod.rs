//! The OAuth server of all portals of one process, and the portals' `/oauth/authorize/`.
use crate::calls::{Call, Host, without_secrets};
use crate::faults::{Asked, Done, serve};
use crate::params::text;
use crate::rest::{MAX_BODY, request_params, respond};
use crate::wire::Peer;
use crate::world::{Shared, World, lock};
use axum::body::to_bytes;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{header, request::Parts};
use axum::response::Response;
use serde_json::{Map, Value, json};
use std::sync::Arc;

const TOKEN: &str = "oauth/token";

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
pub(crate) async fn front(
    State(portals): State<Portals>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        return respond(413, &Value::Null);
    };
    let path: Vec<&str> = parts
        .uri
        .path()
        .split('/')
        .filter(|part| !part.is_empty())
        .collect();
    let (method, work): (&str, Work) = match path.as_slice() {
        ["oauth", "token"] => (TOKEN, token::answer),
        ["rest", "app.info" | "app.info.json"] => ("app.info", app_info::answer),
        _ => ("", |_, _| nothing_there()),
    };
    let read = if method == TOKEN && is_json(&parts) {
        &[]
    } else {
        body.as_ref()
    };
    let params = request_params(&parts, read);
    let credential = credential(&params);
    let Some(portal) = portal_of(&portals, &params, &credential) else {
        return respond(404, &nothing_there().body);
    };
    let asked = Asked {
        host: Host::Oauth,
        method,
        inner: Vec::new(),
        user: lock(portal).tokens.holder(&credential),
        params: &params,
    };
    serve(portal, &peer, asked, |world| {
        run(world, method, &params, work)
    })
    .await
}

/// The token endpoint takes queries and forms; a JSON body it passes over.
fn is_json(parts: &Parts) -> bool {
    let kind = parts.headers.get(header::CONTENT_TYPE);
    kind.and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.to_ascii_lowercase().contains("json"))
}

type Work = fn(&mut World, &Map<String, Value>) -> Answer;

fn nothing_there() -> Answer {
    Answer::error(404, "ERROR_METHOD_NOT_FOUND", "Method not found!")
}

fn credential(params: &Map<String, Value>) -> String {
    let given = ["code", "refresh_token", "auth"]
        .iter()
        .find_map(|name| text(params, name));
    given.unwrap_or_default()
}

/// The portal that issued the credential presented, else one that knows the app, else the first.
fn portal_of<'a>(
    portals: &'a Portals,
    params: &Map<String, Value>,
    credential: &str,
) -> Option<&'a Shared> {
    let client_id = text(params, "client_id").unwrap_or_default();
    let issuer = portals
        .iter()
        .find(|portal| lock(portal).tokens.holder(credential).is_some());
    let knows = || {
        portals
            .iter()
            .find(|portal| lock(portal).apps.contains_key(&client_id))
    };
    issuer.or_else(knows).or_else(|| portals.first())
}

fn run(world: &mut World, method: &str, params: &Map<String, Value>, work: Work) -> Done {
    let time = world.clock.precise();
    let answer = work(world, params);
    let error = answer.body.get("error").and_then(Value::as_str);
    let call = Call {
        time,
        host: Host::Oauth,
        method: method.to_owned(),
        user: answer.user,
        client_id: text(params, "client_id").filter(|client_id| !client_id.is_empty()),
        status: answer.status,
        error: error.map(ToOwned::to_owned),
        params: without_secrets(params),
        commands: Vec::new(),
        fault: None,
    };
    Done {
        response: respond(answer.status, &answer.body),
        call,
    }
}
