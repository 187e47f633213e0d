//! The REST front: address, parameters, who is calling, the method, and the envelope around its answer.
//! Every REST request passes through [`front`]; methods themselves know nothing of HTTP.
use crate::calls::{Call, Command, Host, without_secrets};
use crate::error::{Reply, RestError};
use crate::params::{self, scalar};
use crate::world::{Shared, World, lock};
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header, request::Parts};
use axum::response::Response;
use caller::Caller;
use serde_json::{Map, Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

mod batch;
mod caller;
mod dispatch;
mod event;
mod options;
mod placement;
mod system;

/// The largest body read.
pub(crate) const MAX_BODY: usize = 16 << 20;

/// What an address below `/rest/` asks for.
#[derive(Debug, PartialEq, Eq)]
enum Target {
    Method(String),
    Webhook {
        user: i64,
        secret: String,
        method: String,
    },
    Nothing,
}

/// What came of a request, for the envelope and the log.
#[derive(Default)]
struct Outcome {
    caller: Option<Caller>,
    commands: Vec<Command>,
}

/// Answers anything below `/rest`.
pub(crate) async fn front(State(shared): State<Shared>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    if parts.method == Method::OPTIONS {
        return respond(200, &Value::Null);
    }
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        return respond(413, &Value::Null);
    };
    let params = request_params(&parts, &body);
    let target = target(parts.uri.path());
    let (status, body) = answer(&mut lock(&shared), &target, params);
    respond(status, &body)
}

/// The parameters of a request, whatever its body type.
pub(crate) fn request_params(parts: &Parts, body: &[u8]) -> Map<String, Value> {
    let content_type = parts
        .headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    params::merged(parts.uri.query(), content_type, body)
}

/// A JSON answer that pages of any origin may read.
pub(crate) fn respond(status: u16, body: &Value) -> Response {
    let text = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    let mut response = Response::new(Body::from(text));
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, json);
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    );
    let allowed = HeaderValue::from_static("origin, content-type, accept");
    headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, allowed);
    response
}

fn target(path: &str) -> Target {
    let parts: Vec<&str> = path
        .split('/')
        .filter(|part| !part.is_empty())
        .skip(1)
        .collect();
    match parts.as_slice() {
        [method] => Target::Method(method_name(method)),
        [user, secret, method] => user
            .parse()
            .map_or(Target::Nothing, |user| Target::Webhook {
                user,
                secret: (*secret).to_owned(),
                method: method_name(method),
            }),
        _ => Target::Nothing,
    }
}

fn method_name(part: &str) -> String {
    let name = part.to_ascii_lowercase();
    name.strip_suffix(".json")
        .map_or(name.clone(), ToOwned::to_owned)
}

fn answer(world: &mut World, target: &Target, mut params: Map<String, Value>) -> (u16, Value) {
    let start = world.clock.precise();
    let auth = params.remove("auth").as_ref().and_then(scalar);
    let mut outcome = Outcome::default();
    let result = run(world, target, auth.as_deref(), &params, &mut outcome);
    let (status, body) = match &result {
        Ok(reply) => (
            200,
            success(world, start, reply, target.method() != "batch"),
        ),
        Err(error) => (error.status, error_body(error)),
    };
    let client_id = outcome
        .caller
        .as_ref()
        .and_then(|caller| caller.client_id.clone());
    world.calls.record(Call {
        time: start,
        host: Host::Portal,
        method: target.method().to_owned(),
        user: outcome.caller.as_ref().map(|caller| caller.user),
        client_id,
        status,
        error: result.err().map(|error| error.code),
        params: without_secrets(&params),
        commands: outcome.commands,
    });
    (status, body)
}

impl Target {
    fn method(&self) -> &str {
        match self {
            Self::Method(method) | Self::Webhook { method, .. } => method,
            Self::Nothing => "",
        }
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

fn success(world: &World, start: f64, reply: &Reply, operating: bool) -> Value {
    let mut body = Map::new();
    body.insert("result".to_owned(), reply.result.clone());
    if let Some(next) = reply.next {
        body.insert("next".to_owned(), json!(next));
    }
    if let Some(total) = reply.total {
        body.insert("total".to_owned(), json!(total));
    }
    body.insert(
        "time".to_owned(),
        time(start, world.clock.precise(), operating),
    );
    Value::Object(body)
}

/// An error as it stands alone and inside `result_error`.
fn error_body(error: &RestError) -> Value {
    let mut body = Map::new();
    body.insert("error".to_owned(), json!(error.code));
    body.insert("error_description".to_owned(), json!(error.description));
    if let Some(argument) = &error.argument {
        body.insert("argument".to_owned(), json!(argument));
    }
    Value::Object(body)
}

/// The `time` of an answer; the outer one of a batch has no `operating`.
pub(crate) fn time(start: f64, finish: f64, operating: bool) -> Value {
    let mut body = json!({
        "start": start,
        "finish": finish,
        "duration": finish - start,
        "processing": 0,
        "date_start": iso(start),
        "date_finish": iso(finish),
    });
    if operating && let Value::Object(map) = &mut body {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "whole seconds are what is wanted"
        )]
        let reset_at = start as i64 + 600;
        map.insert("operating_reset_at".to_owned(), json!(reset_at));
        map.insert("operating".to_owned(), json!(0));
    }
    body
}

/// Unix time as `2026-08-21T10:00:00+00:00`.
pub(crate) fn iso(seconds: f64) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "whole seconds are what is wanted"
    )]
    let moment =
        OffsetDateTime::from_unix_timestamp(seconds as i64).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    moment
        .format(&Rfc3339)
        .unwrap_or_default()
        .replace('Z', "+00:00")
}

#[cfg(test)]
mod tests {
    use super::{Target, iso, target};

    #[test]
    fn addresses_are_read_with_doubled_slashes_suffixes_and_webhooks() {
        let profile = || Target::Method("profile".to_owned());
        let webhook = Target::Webhook {
            user: 7,
            secret: "s3".to_owned(),
            method: "profile".to_owned(),
        };
        let cases = [
            ("/rest/profile", profile()),
            ("/rest/Profile.json", profile()),
            ("/rest//profile/", profile()),
            ("/rest/7/s3/profile.json", webhook),
            ("/rest/api/profile", Target::Nothing),
            ("/rest/", Target::Nothing),
        ];

        for (path, expected) in cases {
            assert_eq!(target(path), expected, "{path}");
        }
    }

    #[test]
    fn times_carry_an_offset() {
        assert_eq!(iso(1_787_306_400.5), "2026-08-21T10:00:00+00:00");
    }
}
