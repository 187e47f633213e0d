//! The control API below `/_sandbox/`: JSON in, JSON out, so that tests in any language can drive the portal.
//! A mistake is answered with `{"error":"…"}` and changes nothing.
use crate::apps::{App, AppSpec, LaunchSpec, Refused};
use crate::rest::{MAX_BODY, respond};
use crate::world::{Shared, World, lock};
use axum::Router;
use axum::body::Bytes;
#[expect(
    clippy::disallowed_types,
    reason = "a rejected path cannot occur: the parameters are plain texts"
)]
use axum::extract::Path;
use axum::extract::{DefaultBodyLimit, State};
use axum::response::Response;
use axum::routing::{delete, get, post};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

mod settings;

type Result<T> = std::result::Result<T, Refused>;

/// The routes.
pub(crate) fn router() -> Router<Shared> {
    Router::new()
        .route("/_sandbox/state", get(state).put(put_state))
        .route("/_sandbox/apps", get(apps).post(register))
        .route("/_sandbox/apps/{client_id}", delete(forget))
        .route("/_sandbox/apps/{client_id}/{action}", post(act))
        .route("/_sandbox/launch", post(launch))
        .route("/_sandbox/token", post(token))
        .route("/_sandbox/clock", get(clock).post(advance))
        .route("/_sandbox/calls", get(calls).delete(clear_calls))
        .route(
            "/_sandbox/settings",
            get(settings::show).put(settings::change),
        )
        .route("/_sandbox/rename", post(settings::rename))
        .route(
            "/_sandbox/faults",
            get(faults).post(add_fault).delete(clear_faults),
        )
        .layer(DefaultBodyLimit::max(MAX_BODY))
}

async fn state(State(shared): State<Shared>) -> Response {
    respond(200, &lock(&shared).crm.to_json())
}

async fn put_state(State(shared): State<Shared>, body: Bytes) -> Response {
    answer(
        parse::<Value>(&body)
            .and_then(|state| lock(&shared).put_state(&state))
            .map(|()| json!({})),
    )
}

async fn apps(State(shared): State<Shared>) -> Response {
    let world = lock(&shared);
    respond(200, &world.apps.values().map(summary).collect())
}

async fn register(State(shared): State<Shared>, body: Bytes) -> Response {
    answer(parse::<AppSpec>(&body).map(|spec| {
        let mut world = lock(&shared);
        let app = world.register_app(spec);
        json!({"client_id": app.spec.client_id, "client_secret": app.spec.client_secret})
    }))
}

#[expect(
    clippy::disallowed_types,
    reason = "a rejected path cannot occur: the parameters are plain texts"
)]
async fn forget(State(shared): State<Shared>, Path(client_id): Path<String>) -> Response {
    let mut world = lock(&shared);
    answer(world.app(&client_id).map(|_| ()).map(|()| {
        world.apps.remove(&client_id);
        json!({})
    }))
}

#[expect(
    clippy::disallowed_types,
    reason = "a rejected path cannot occur: the parameters are plain texts"
)]
async fn act(
    State(shared): State<Shared>,
    Path((client_id, action)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    answer(carry_out(&mut lock(&shared), &client_id, &action, &body))
}

async fn launch(State(shared): State<Shared>, body: Bytes) -> Response {
    let launched = parse::<LaunchSpec>(&body).and_then(|spec| lock(&shared).launch(&spec));
    answer(launched.map(|launch| json!(launch)))
}

async fn token(State(shared): State<Shared>, body: Bytes) -> Response {
    let issued = parse::<TokenSpec>(&body)
        .and_then(|spec| lock(&shared).issue(&spec.client_id, spec.user, spec.expires_s));
    answer(issued.map(|pair| {
        json!({"access_token": pair.access, "refresh_token": pair.refresh, "expires": pair.expires})
    }))
}

async fn clock(State(shared): State<Shared>) -> Response {
    respond(200, &json!({"now": lock(&shared).clock.now()}))
}

async fn advance(State(shared): State<Shared>, body: Bytes) -> Response {
    answer(parse::<ClockSpec>(&body).map(|spec| {
        let mut world = lock(&shared);
        world.clock.advance(spec.advance_s);
        json!({"now": world.clock.now()})
    }))
}

async fn calls(State(shared): State<Shared>) -> Response {
    respond(200, &json!(lock(&shared).calls.all()))
}

async fn clear_calls(State(shared): State<Shared>) -> Response {
    lock(&shared).calls.clear();
    respond(200, &json!({}))
}

async fn faults(State(shared): State<Shared>) -> Response {
    respond(200, &json!(lock(&shared).faults.all()))
}

async fn add_fault(State(shared): State<Shared>, body: Bytes) -> Response {
    let added = parse(&body).and_then(|fault| lock(&shared).faults.add(fault));
    answer(added.map(|()| json!({})))
}

async fn clear_faults(State(shared): State<Shared>) -> Response {
    lock(&shared).faults.clear();
    respond(200, &json!({}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TokenSpec {
    client_id: String,
    user: i64,
    expires_s: Option<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockSpec {
    advance_s: u64,
}

#[derive(Deserialize)]
#[serde(default, deny_unknown_fields)]
struct InstallSpec {
    finish: bool,
    user: Option<i64>,
}

impl Default for InstallSpec {
    fn default() -> Self {
        Self {
            finish: true,
            user: None,
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct UninstallSpec {
    clean: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UpdateSpec {
    version: i64,
    #[serde(default = "yes")]
    event: bool,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RestrictSpec {
    users: Vec<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SubscriptionSpec {
    ended: bool,
}

fn carry_out(world: &mut World, client_id: &str, action: &str, body: &[u8]) -> Result<Value> {
    match action {
        "install" => {
            let spec: InstallSpec = parse(body)?;
            world.install(client_id, spec.user, spec.finish)?;
        }
        "uninstall" => world.uninstall(client_id, parse::<UninstallSpec>(body)?.clean)?,
        "update" => {
            let spec: UpdateSpec = parse(body)?;
            world.update(client_id, spec.version, spec.event)?;
        }
        "restrict" => world.restrict(client_id, parse::<RestrictSpec>(body)?.users)?,
        "subscription" => {
            world.end_subscription(client_id, parse::<SubscriptionSpec>(body)?.ended)?;
        }
        _ => return Err(Refused::new(404, format!("there is no action {action}"))),
    }
    world.app(client_id).map(summary)
}

fn summary(app: &App) -> Value {
    let installation = app.installation.as_ref();
    let placements = installation.iter().flat_map(|present| &present.placements);
    let placements =
        placements.map(|bound| json!({"placement": bound.code, "handler": bound.handler}));
    let handlers = installation.iter().flat_map(|present| &present.handlers);
    let handlers = handlers.map(|bound| json!({"event": bound.event, "handler": bound.handler}));
    json!({
        "client_id": app.spec.client_id,
        "kind": app.spec.kind,
        "code": app.code(),
        "version": app.version,
        "installed": app.installed(),
        "installing": installation.is_some_and(|present| !present.finished),
        "users": app.allowed,
        "subscription_ended": app.subscription_ended,
        "placements": placements.collect::<Value>(),
        "events": handlers.collect::<Value>(),
    })
}

/// An empty body is an empty object.
fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T> {
    let body = if body.is_empty() { b"{}" } else { body };
    serde_json::from_slice(body).map_err(|error| Refused::new(400, error.to_string()))
}

fn answer(result: Result<Value>) -> Response {
    match result {
        Ok(body) => respond(200, &body),
        Err(refused) => respond(refused.status, &json!({"error": refused.reason})),
    }
}
