//! What the script around a frame asks of the portal, for the person whose page it is.
use super::choices::choices;
use super::visit::{find, pairs};
use crate::apps::Refused;
use crate::world::{Shared, World, lock};
use axum::extract::{RawForm, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// One question: the app, the person, and the fields that belong to it.
struct Question {
    client_id: String,
    user: i64,
    fields: Vec<(String, String)>,
}

impl Question {
    fn read(form: &[u8]) -> Result<Self, Refused> {
        let fields = pairs(form);
        let client_id = find(&fields, "client_id").unwrap_or_default().to_owned();
        let user = find(&fields, "user").and_then(|user| user.parse().ok());
        let user = user.ok_or_else(|| Refused::new(422, "`user` must be a number"))?;
        Ok(Self {
            client_id,
            user,
            fields,
        })
    }

    fn is_admin(&self, world: &World) -> bool {
        world
            .crm
            .user(self.user)
            .is_some_and(|user| user.admin && user.active)
    }

    fn option(&self) -> Result<(String, Value), Refused> {
        let name = find(&self.fields, "name").unwrap_or_default().to_owned();
        let value = find(&self.fields, "value").unwrap_or("null");
        let value = serde_json::from_str(value)
            .map_err(|error| Refused::new(422, format!("`value`: {error}")))?;
        Ok((name, value))
    }
}

/// `POST /_sandbox/host/finish`
pub(super) async fn finish(State(world): State<Shared>, RawForm(form): RawForm) -> Response {
    answer(&world, &form, |world, question| {
        admins_only(world, question)?;
        world.finish_install(&question.client_id)?;
        Ok(json!(true))
    })
}

/// `POST /_sandbox/host/refresh`
pub(super) async fn refresh(State(world): State<Shared>, RawForm(form): RawForm) -> Response {
    answer(&world, &form, |world, question| {
        let pair = world.refresh_auth(&question.client_id, question.user)?;
        Ok(json!({
            "AUTH_ID": pair.access,
            "AUTH_EXPIRES": pair.expires_in.to_string(),
            "REFRESH_ID": pair.refresh,
        }))
    })
}

/// `POST /_sandbox/host/choices` with `of`, the kind: what a dialog offers.
pub(super) async fn offer(State(world): State<Shared>, RawForm(form): RawForm) -> Response {
    answer(&world, &form, |world, question| {
        let kind = find(&question.fields, "of").unwrap_or_default();
        choices(world, question.user, kind)
    })
}

/// `POST /_sandbox/host/app-option`: answered with all options of the app.
pub(super) async fn app_option(State(world): State<Shared>, RawForm(form): RawForm) -> Response {
    answer(&world, &form, |world, question| {
        admins_only(world, question)?;
        let (name, value) = question.option()?;
        let options = &mut world.app_mut(&question.client_id)?.options;
        options.insert(name, value);
        Ok(Value::Object(options.clone()))
    })
}

/// `POST /_sandbox/host/user-option`: answered with the option.
pub(super) async fn user_option(State(world): State<Shared>, RawForm(form): RawForm) -> Response {
    answer(&world, &form, |world, question| {
        let (name, value) = question.option()?;
        let options = &mut world.app_mut(&question.client_id)?.user_options;
        options
            .entry(question.user)
            .or_default()
            .insert(name.clone(), value.clone());
        Ok(json!({ "name": name, "value": value }))
    })
}

fn admins_only(world: &World, question: &Question) -> Result<(), Refused> {
    let refused = || Refused::new(403, "administrators only");
    question.is_admin(world).then_some(()).ok_or_else(refused)
}

fn answer(
    world: &Shared,
    form: &[u8],
    act: impl FnOnce(&mut World, &Question) -> Result<Value, Refused>,
) -> Response {
    let answer = Question::read(form).and_then(|question| act(&mut lock(world), &question));
    let (status, body) = match answer {
        Ok(body) => (StatusCode::OK, body),
        Err(refused) => {
            let status = StatusCode::from_u16(refused.status).unwrap_or(StatusCode::CONFLICT);
            (status, json!({ "error": refused.reason }))
        }
    };
    (
        status,
        [(CONTENT_TYPE, "application/json")],
        body.to_string(),
    )
        .into_response()
}
