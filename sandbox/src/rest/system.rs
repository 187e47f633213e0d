//! Methods about the portal, the app and the user.
use super::caller::Caller;
use super::dispatch::{self, SCOPES};
use super::iso;
use super::people::{self, texts};
use crate::crm::User;
use crate::error::{Reply, RestError};
use crate::params::{any_case, scalar, truthy};
use crate::world::World;
use serde_json::{Map, Value, json};

const LICENSE: &str = "en_ent250";

pub(super) fn call(
    world: &World,
    caller: &Caller,
    method: &str,
    params: &Map<String, Value>,
) -> Result<Reply, RestError> {
    let user = caller.user(world)?;
    let result = match method {
        "profile" => profile(user),
        "user.admin" => json!(user.admin),
        "user.access" => json!(user.admin || has_access(world, caller, params)),
        "access.name" => people::access_name(world, params),
        "user.current" => people::current(user),
        "user.get" => return Ok(people::users(world, params)),
        "app.info" => app_info(world, caller),
        "scope" => scope(world, caller, params),
        "methods" => Value::Array(available(world, caller).map(Value::from).collect()),
        "method.get" => method_get(world, caller, params),
        "feature.get" => feature(params)?,
        "server.time" => json!(iso(world.clock.precise())),
        _ => return Err(dispatch::method_not_found()),
    };
    Ok(Reply::of(result))
}

fn profile(user: &User) -> Value {
    json!({
        "ID": user.id.to_string(),
        "ADMIN": user.admin,
        "NAME": user.name,
        "LAST_NAME": user.last_name,
        "PERSONAL_GENDER": "",
        "TIME_ZONE": "",
    })
}

fn has_access(world: &World, caller: &Caller, params: &Map<String, Value>) -> bool {
    let own = world.crm.access_codes(caller.user);
    any_case(params, "ACCESS")
        .map(texts)
        .unwrap_or_default()
        .iter()
        .any(|code| own.contains(code))
}

fn app_info(world: &World, caller: &Caller) -> Value {
    let Some(app) = caller.app(world) else {
        return json!({"SCOPE": SCOPES, "LICENSE": LICENSE});
    };
    json!({
        "ID": app.id,
        "CODE": app.code(),
        "VERSION": app.version,
        "STATUS": app.spec.kind.status(),
        "INSTALLED": app.installed(),
        "PAYMENT_EXPIRED": "N",
        "DAYS": null,
        "LANGUAGE_ID": "en",
        "LICENSE": LICENSE,
        "LICENSE_TYPE": "ent250",
        "LICENSE_FAMILY": "ent",
    })
}

fn scope(world: &World, caller: &Caller, params: &Map<String, Value>) -> Value {
    let full = any_case(params, "full").is_some_and(truthy);
    match caller.app(world) {
        Some(app) if !full => app
            .spec
            .scope
            .split(',')
            .map(|scope| json!(scope.trim()))
            .collect(),
        Some(_) | None => json!(SCOPES),
    }
}

fn available(world: &World, caller: &Caller) -> impl Iterator<Item = &'static str> {
    dispatch::methods().filter(|method| dispatch::in_scope(world, caller, method))
}

fn method_get(world: &World, caller: &Caller, params: &Map<String, Value>) -> Value {
    let name = any_case(params, "name")
        .and_then(scalar)
        .unwrap_or_default()
        .to_ascii_lowercase();
    let existing = dispatch::exists(&name);
    json!({"isExisting": existing, "isAvailable": existing && dispatch::in_scope(world, caller, &name)})
}

fn feature(params: &Map<String, Value>) -> Result<Value, RestError> {
    match any_case(params, "CODE").and_then(scalar) {
        Some(code) if !code.is_empty() => Ok(json!({"value": "Y"})),
        Some(_) | None => Err(RestError::new(400, "CODE_EMPTY", "CODE is empty")),
    }
}
