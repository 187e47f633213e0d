//! `/_sandbox/settings` and `/_sandbox/rename`: what can be changed of a portal while it runs.
use super::{answer, parse};
use crate::rest::respond;
use crate::world::{Shared, lock};
use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;
use serde_json::json;

pub(super) async fn show(State(shared): State<Shared>) -> Response {
    respond(200, &json!(lock(&shared).settings))
}

pub(super) async fn change(State(shared): State<Shared>, body: Bytes) -> Response {
    let mut world = lock(&shared);
    let changed = parse(&body).and_then(|changes| world.settings.changed(changes));
    answer(changed.map(|changed| {
        world.settings = changed;
        json!(world.settings)
    }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RenameSpec {
    host: String,
}

pub(super) async fn rename(State(shared): State<Shared>, body: Bytes) -> Response {
    let renamed = parse::<RenameSpec>(&body).and_then(|spec| lock(&shared).rename(&spec.host));
    answer(renamed.map(|()| json!({"portal": lock(&shared).site.portal_url})))
}
