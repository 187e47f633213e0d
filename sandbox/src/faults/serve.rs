//! One request from the front door to the log, with what is wrong with it on the way.
use super::{Effect, status};
use crate::calls::{Call, Host, without_secrets};
use crate::rest::respond;
use crate::wire::Peer;
use crate::world::{Shared, World, lock};
use axum::body::{Body, HttpBody};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde_json::{Map, Value, json};
use std::time::Duration;

const HUGE: usize = 64 << 20;
const GARBAGE: &[u8] = b"\x00\xff\xfe{\"result\":\x80\xc3\x28]]\x1b\x07\xf0\x90\x00";

/// What is known of a request before it is worked on.
pub(crate) struct Asked<'a> {
    pub(crate) host: Host,
    pub(crate) method: &'a str,
    /// The methods of its commands, where it is a batch.
    pub(crate) inner: Vec<String>,
    pub(crate) user: Option<i64>,
    pub(crate) params: &'a Map<String, Value>,
}

/// What the work came to.
pub(crate) struct Done {
    pub(crate) response: Response,
    pub(crate) call: Call,
}

/// Works on a request, or lets it fail, and keeps it in the log either way.
pub(crate) async fn serve(
    shared: &Shared,
    peer: &Peer,
    asked: Asked<'_>,
    work: impl FnOnce(&mut World) -> Done,
) -> Response {
    let effect = lock(shared).faults.take(&asked);
    if let Some(Effect::DelayMs(late)) = effect {
        tokio::time::sleep(Duration::from_millis(late)).await;
    }
    let mut world = lock(shared);
    let failed = effect
        .as_ref()
        .and_then(|effect| effect.instead(&world, &asked));
    let mut done = failed.unwrap_or_else(|| work(&mut world));
    done.call.fault = effect.as_ref().map(Effect::name);
    // Of a token that was refused it is known all the same.
    done.call.user = done.call.user.or(asked.user);
    world.calls.record(done.call);
    if let Some(effect) = &effect {
        effect.cut(peer, &done.response);
    }
    done.response
}

impl Effect {
    /// What is answered in place of the work; nothing when the work is to be done.
    fn instead(&self, world: &World, asked: &Asked<'_>) -> Option<Done> {
        let response = match self {
            Self::DelayMs(_) | Self::DropAfter | Self::Truncate => return None,
            Self::Status { code, body } => (status(*code), Html(body.clone())).into_response(),
            Self::Error {
                code,
                description,
                status,
            } => respond(
                *status,
                &json!({"error": code, "error_description": description}),
            ),
            Self::DropBefore => Response::new(Body::empty()),
            Self::Html => {
                Html("<!doctype html><title>Bitrix24</title><h1>We will be back soon</h1>\n")
                    .into_response()
            }
            Self::Garbage => json_bytes(GARBAGE.to_vec()),
            Self::Redirect(to) => (
                StatusCode::FOUND,
                [(header::LOCATION, to.as_str())],
                Html(""),
            )
                .into_response(),
            Self::Huge => json_bytes(huge()),
        };
        let call = Call {
            time: world.clock.precise(),
            host: asked.host,
            method: asked.method.to_owned(),
            user: asked.user,
            client_id: None,
            status: if *self == Self::DropBefore {
                0
            } else {
                response.status().as_u16()
            },
            error: if let Self::Error { code, .. } = self {
                Some(code.clone())
            } else {
                None
            },
            params: without_secrets(asked.params),
            commands: Vec::new(),
            fault: None,
        };
        Some(Done { response, call })
    }

    /// Ends the connection where the fault is one of the connection.
    fn cut(&self, peer: &Peer, response: &Response) {
        if matches!(self, Self::DropBefore | Self::DropAfter) {
            peer.cut();
        } else if *self == Self::Truncate {
            let length = response.body().size_hint().lower();
            peer.cut_after(usize::try_from(length / 2).unwrap_or_default());
        }
    }
}

fn json_bytes(bytes: Vec<u8>) -> Response {
    (
        [(header::CONTENT_TYPE, "application/json; charset=utf-8")],
        bytes,
    )
        .into_response()
}

/// Sound JSON that nobody should read to its end.
fn huge() -> Vec<u8> {
    let mut text = br#"{"result":""#.to_vec();
    text.resize(HUGE - 2, b'x');
    text.extend_from_slice(br#""}"#);
    text
}
