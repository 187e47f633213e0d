//! The REST front: address, parameters, who is calling, the method, and the envelope around its answer.
//! Every REST request passes through [`front`]; methods themselves know nothing of HTTP.
use crate::calls::{Call, Command, Host, without_secrets};
use crate::error::{Reply, RestError};
use crate::faults::{Asked, Done, serve};
use crate::params::{self, scalar};
use crate::wire::Peer;
use crate::world::{Shared, World, lock};
use axum::body::to_bytes;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{Method, header, request::Parts};
use axum::response::Response;
use caller::Caller;
use envelope::{error_body, success};
use serde_json::{Map, Value};
use std::net::IpAddr;
use target::{Target, target};

mod batch;
mod caller;
mod dispatch;
mod envelope;
mod event;
mod offer;
mod options;
mod people;
mod placement;
mod system;
mod target;

pub(crate) use envelope::{iso, respond, time};
pub(crate) use target::method_of;

/// The largest body read.
pub(crate) const MAX_BODY: usize = 16 << 20;

/// What came of a request, for the envelope and the log.
#[derive(Default)]
struct Outcome {
    caller: Option<Caller>,
    commands: Vec<Command>,
}

/// Answers anything below `/rest`.
pub(crate) async fn front(
    State(shared): State<Shared>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    if parts.method == Method::OPTIONS {
        return respond(200, &Value::Null);
    }
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        return respond(413, &Value::Null);
    };
    let mut params = request_params(&parts, &body);
    let auth = params.remove("auth").as_ref().and_then(scalar);
    let target = target(parts.uri.path());
    let asked = Asked {
        host: Host::Portal,
        method: target.method(),
        inner: batch::methods(target.method(), &params),
        user: target.user(&lock(&shared), auth.as_deref()),
        params: &params,
    };
    serve(&shared, &peer, asked, |world| {
        answer(world, &target, auth.as_deref(), &params, peer.ip())
    })
    .await
}

/// The parameters of a request, whatever its body type.
pub(crate) fn request_params(parts: &Parts, body: &[u8]) -> Map<String, Value> {
    let content_type = parts
        .headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    params::merged(parts.uri.query(), content_type, body)
}

fn answer(
    world: &mut World,
    target: &Target,
    auth: Option<&str>,
    params: &Map<String, Value>,
    from: IpAddr,
) -> Done {
    let start = world.clock.precise();
    let mut outcome = Outcome::default();
    let result =
        admit(world, from, start).and_then(|()| run(world, target, auth, params, &mut outcome));
    let operating = outcome
        .caller
        .as_ref()
        .filter(|_| target.method() != "batch")
        .map(|caller| dispatch::operating(world, caller, target.method()));
    let (status, body) = match &result {
        Ok(reply) => (200, success(world, start, reply, operating)),
        Err(error) => (error.status, error_body(error)),
    };
    let caller = outcome.caller.as_ref();
    let call = Call {
        time: start,
        host: Host::Portal,
        method: target.method().to_owned(),
        user: caller.map(|caller| caller.user),
        client_id: caller.and_then(|caller| caller.client_id.clone()),
        status,
        error: result.err().map(|error| error.code),
        params: without_secrets(params),
        commands: outcome.commands,
        fault: None,
    };
    Done {
        response: respond(status, &body),
        call,
    }
}

/// The bucket of the source address counts every request, whatever becomes of it.
fn admit(world: &mut World, from: IpAddr, now: f64) -> Result<(), RestError> {
    match world.settings.limits.rate {
        Some(plan) if !world.limits.admit(plan, from, now) => Err(RestError::new(
            503,
            "QUERY_LIMIT_EXCEEDED",
            "Too many requests",
        )),
        Some(_) | None => Ok(()),
    }
}

fn run(
    world: &mut World,
    target: &Target,
    auth: Option<&str>,
    params: &Map<String, Value>,
    outcome: &mut Outcome,
) -> Result<Reply, RestError> {
    let method = target.method();
    if !dispatch::exists(method) {
        return Err(dispatch::method_not_found());
    }
    let caller = match target {
        Target::Webhook { user, secret, .. } => Caller::by_webhook(world, *user, secret)?,
        Target::Method(_) | Target::Nothing => Caller::by_token(world, auth.unwrap_or_default())?,
    };
    outcome.caller = Some(caller.clone());
    caller.admitted(world)?;
    if method == "batch" {
        let ran = batch::run(world, &caller, params);
        outcome.commands = ran.commands;
        return Ok(Reply::of(ran.result));
    }
    dispatch::call(world, &caller, method, params)
}
