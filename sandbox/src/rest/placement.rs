//! `placement.*`: where an app shows itself on the portal. Errors of `bind` arrive with HTTP 200, as its
//! page says.
use super::caller::Caller;
use super::dispatch;
use super::offer::{self, APP_URI, WORKER};
use crate::apps::Placement;
use crate::error::{Reply, RestError};
use crate::params::{any_case, php_array, scalar};
use crate::world::World;
use serde_json::{Map, Value, json};
use url::{Host, Url};

pub(super) fn call(
    world: &mut World,
    caller: &Caller,
    method: &str,
    params: &Map<String, Value>,
) -> Result<Reply, RestError> {
    let client_id = caller.require_app()?;
    if method == "placement.list" {
        let app = world.app(client_id)?;
        return Ok(Reply::of(offer::codes(app, params, offer::placements())));
    }
    caller.require_admin(world, "Access denied!")?;
    match method {
        "placement.bind" => bind(world, client_id, params),
        "placement.unbind" => unbind(world, client_id, params),
        "placement.get" => get(world, client_id),
        _ => Err(dispatch::method_not_found()),
    }
}

fn get(world: &World, client_id: &str) -> Result<Reply, RestError> {
    let rows = world.installation(client_id)?.placements.iter().map(|bound| {
        json!({
            "placement": bound.code,
            "userId": 0,
            "handler": bound.handler,
            "options": php_array(bound.options.clone()),
            "title": bound.title,
            "description": bound.description,
            "langAll": if bound.lang_all.is_empty() { json!([]) } else { json!(bound.lang_all) },
        })
    });
    Ok(Reply::of(rows.collect::<Value>()))
}

fn bind(
    world: &mut World,
    client_id: &str,
    params: &Map<String, Value>,
) -> Result<Reply, RestError> {
    let code = required(params, "PLACEMENT", 200)?.to_ascii_uppercase();
    let handler = required(params, "HANDLER", 200)?;
    check_code(world, client_id, &code)?;
    if any_case(params, "USER_ID")
        .and_then(scalar)
        .is_some_and(|id| !id.is_empty() && id != "0")
        && code != WORKER
    {
        let text = "User mode is not available for this placement";
        return Err(RestError::new(200, "ERROR_PLACEMENT_USER_MODE", text));
    }
    check_handler(&handler, world.strict_handlers)?;
    let placements = &mut world.installation_mut(client_id)?.placements;
    if placements
        .iter()
        .any(|bound| bound.code == code && bound.handler == handler)
    {
        let text = "Unable to set placement handler: Handler already binded";
        return Err(RestError::new(400, "ERROR_CORE", text));
    }
    if [WORKER, APP_URI].contains(&code.as_str())
        && placements.iter().any(|bound| bound.code == code)
    {
        let text = "Placement max count was exceeded";
        return Err(RestError::new(200, "ERROR_PLACEMENT_MAX_COUNT", text));
    }
    if code == WORKER && error_handler(params).is_none() {
        let text = "errorHandlerUrl is empty";
        return Err(RestError::new(200, "EMPTY_ERROR_HANDLER_URL", text));
    }
    let given = |name| any_case(params, name).and_then(scalar).unwrap_or_default();
    let map = |name| any_case(params, name).and_then(Value::as_object).cloned();
    let lang_all = map("LANG_ALL").unwrap_or_default();
    let options = map("OPTIONS").filter(|_| keeps_options(&code));
    placements.push(Placement {
        code,
        handler,
        title: given("TITLE"),
        description: given("DESCRIPTION"),
        lang_all,
        options: options.unwrap_or_default(),
    });
    Ok(Reply::of(true))
}

/// Elsewhere `OPTIONS` are dropped without a word.
fn keeps_options(code: &str) -> bool {
    let kinds = ["_DETAIL_ACTIVITY", "_AUTOCOMPLETE"];
    code == WORKER || kinds.iter().any(|kind| code.ends_with(kind))
}

fn unbind(
    world: &mut World,
    client_id: &str,
    params: &Map<String, Value>,
) -> Result<Reply, RestError> {
    let code = required(params, "PLACEMENT", 400)?.to_ascii_uppercase();
    let handler = any_case(params, "HANDLER")
        .and_then(scalar)
        .filter(|handler| !handler.is_empty());
    let placements = &mut world.installation_mut(client_id)?.placements;
    let before = placements.len();
    placements.retain(|bound| {
        bound.code != code
            || handler
                .as_ref()
                .is_some_and(|handler| bound.handler != *handler)
    });
    // The portal counts a row when it finds it and again when it deletes it.
    Ok(Reply::of(json!({"count": 2 * (before - placements.len())})))
}

fn required(params: &Map<String, Value>, name: &str, status: u16) -> Result<String, RestError> {
    let problem = match any_case(params, name) {
        Some(Value::Array(_) | Value::Object(_)) => {
            format!("Argument '{name}' must be of type string")
        }
        value => match value.and_then(scalar) {
            Some(text) if !text.is_empty() => return Ok(text),
            Some(_) | None => format!("Argument '{name}' is null or empty"),
        },
    };
    let error = RestError::new(status, "ERROR_ARGUMENT", problem);
    Err(RestError {
        argument: Some(name.to_owned()),
        ..error
    })
}

fn check_code(world: &World, client_id: &str, code: &str) -> Result<(), RestError> {
    let known = offer::has(world.app(client_id)?, offer::placements(), code);
    if known {
        Ok(())
    } else {
        Err(RestError::new(
            400,
            "ERROR_PLACEMENT_NOT_FOUND",
            "Placement not found",
        ))
    }
}

/// A handler must be an absolute web address; strictly, one that is not on this machine.
pub(super) fn check_handler(handler: &str, strict: bool) -> Result<(), RestError> {
    let wrong = || RestError::new(400, "ERROR_WRONG_HANDLER_URL", "Wrong handler URL");
    let url = Url::parse(handler).map_err(|_| wrong())?;
    if !["http", "https"].contains(&url.scheme()) {
        return Err(RestError::new(
            400,
            "ERROR_UNSUPPORTED_PROTOCOL",
            "Unsupported event handler protocol",
        ));
    }
    let loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => return Err(wrong()),
    };
    if strict && loopback {
        Err(wrong())
    } else {
        Ok(())
    }
}

fn error_handler(params: &Map<String, Value>) -> Option<String> {
    let url = any_case(params, "OPTIONS")?
        .get("errorHandlerUrl")
        .and_then(scalar)?;
    (!url.is_empty()).then_some(url)
}
