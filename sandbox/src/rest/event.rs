//! `events` and `event.*`: handlers of an app.
use super::caller::Caller;
use super::{dispatch, offer, placement};
use crate::apps::EventHandler;
use crate::error::{Reply, RestError};
use crate::params::{any_case, scalar};
use crate::world::World;
use serde_json::{Map, Value, json};

pub(super) fn call(
    world: &mut World,
    caller: &Caller,
    method: &str,
    params: &Map<String, Value>,
) -> Result<Reply, RestError> {
    let client_id = caller.require_app()?;
    match method {
        "events" => Ok(Reply::of(offer::codes(
            world.app(client_id)?,
            params,
            offer::events(),
        ))),
        "event.bind" => bind(world, caller, client_id, params),
        "event.unbind" => unbind(world, caller, client_id, params),
        "event.get" => get(world, client_id),
        "event.test" => test(world, caller, client_id, params),
        _ => Err(dispatch::method_not_found()),
    }
}

/// What `event.bind` and `event.unbind` take; the parts left out are wildcards in the latter.
struct Wanted {
    event: String,
    handler: Option<String>,
    auth_type: Option<i64>,
    offline: bool,
}

fn wanted(
    world: &World,
    caller: &Caller,
    params: &Map<String, Value>,
    verb: &str,
) -> Result<Wanted, RestError> {
    let given = |name| {
        any_case(params, name)
            .and_then(scalar)
            .filter(|text| !text.is_empty())
    };
    let wanted = Wanted {
        event: given("event").unwrap_or_default().to_ascii_uppercase(),
        handler: given("handler"),
        auth_type: given("auth_type").and_then(|text| text.parse().ok()),
        offline: given("event_type").is_some_and(|kind| kind == "offline"),
    };
    if wanted.offline {
        let text =
            format!("Access denied! Offline events {verb} requires administrator access rights");
        caller.require_admin(world, &text)?;
    }
    if wanted
        .auth_type
        .is_some_and(|user| user != 0 && user != caller.user)
    {
        let text = format!(
            "Access denied! Event {verb} with AUTH_TYPE requires administrator access rights"
        );
        caller.require_admin(world, &text)?;
    }
    Ok(wanted)
}

fn bind(
    world: &mut World,
    caller: &Caller,
    client_id: &str,
    params: &Map<String, Value>,
) -> Result<Reply, RestError> {
    let wanted = wanted(world, caller, params, "binding")?;
    if !offer::has(world.app(client_id)?, offer::events(), &wanted.event) {
        return Err(RestError::new(
            400,
            "ERROR_EVENT_NOT_FOUND",
            "Event not found",
        ));
    }
    let handler = wanted.handler.unwrap_or_default();
    if !wanted.offline {
        placement::check_handler(&handler, world.strict_handlers)?;
    }
    // A handler bound by somebody who is no administrator acts for that person only.
    let own = if caller.user(world)?.admin {
        0
    } else {
        caller.user
    };
    let bound = EventHandler {
        id: world.next_id(),
        event: wanted.event,
        handler,
        auth_type: wanted.auth_type.unwrap_or(own),
        offline: wanted.offline,
    };
    let handlers = &mut world.installation_mut(client_id)?.handlers;
    if handlers.iter().any(|old| {
        EventHandler {
            id: bound.id,
            ..old.clone()
        } == bound
    }) {
        let text = "Unable to set event handler: Handler already binded";
        return Err(RestError::new(400, "ERROR_CORE", text));
    }
    handlers.push(bound);
    Ok(Reply::of(true))
}

fn unbind(
    world: &mut World,
    caller: &Caller,
    client_id: &str,
    params: &Map<String, Value>,
) -> Result<Reply, RestError> {
    let wanted = wanted(world, caller, params, "unbinding")?;
    let admin = caller.user(world)?.admin;
    let handlers = &mut world.installation_mut(client_id)?.handlers;
    let before = handlers.len();
    handlers.retain(|bound| {
        let fits = bound.event == wanted.event
            && bound.offline == wanted.offline
            && wanted
                .handler
                .as_ref()
                .is_none_or(|handler| *handler == bound.handler)
            && wanted.auth_type.is_none_or(|user| user == bound.auth_type);
        !fits || !(admin || bound.auth_type == caller.user)
    });
    Ok(Reply::of(json!({"count": before - handlers.len()})))
}

/// Sends the parameters back to the app's own handlers.
fn test(
    world: &mut World,
    caller: &Caller,
    client_id: &str,
    params: &Map<String, Value>,
) -> Result<Reply, RestError> {
    let fields = params
        .iter()
        .filter_map(|(name, value)| Some((format!("data[QUERY][{name}]"), scalar(value)?)));
    world.send(
        client_id,
        offer::ON_APP_TEST,
        caller.user,
        &fields.collect(),
    )?;
    Ok(Reply::of(true))
}

fn get(world: &World, client_id: &str) -> Result<Reply, RestError> {
    let rows = world.installation(client_id)?.handlers.iter().map(|bound| {
        json!({
            "event": bound.event,
            "handler": bound.handler,
            "auth_type": bound.auth_type.to_string(),
            "offline": i32::from(bound.offline),
        })
    });
    Ok(Reply::of(rows.collect::<Value>()))
}
