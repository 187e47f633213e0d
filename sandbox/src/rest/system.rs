//! Methods about the portal, the app and the user.
use super::caller::Caller;
use super::dispatch::{self, SCOPES};
use super::iso;
use crate::crm::User;
use crate::error::{Reply, RestError};
use crate::params::{any_case, scalar, text, truthy};
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
        "access.name" => access_name(world, params),
        "user.current" => current(user),
        "user.get" => return Ok(users(world, params)),
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

fn current(user: &User) -> Value {
    json!({
        "ID": user.id.to_string(),
        "ACTIVE": user.active,
        "NAME": user.name,
        "LAST_NAME": user.last_name,
        "IS_ONLINE": "Y",
        "PERSONAL_GENDER": "",
        "PERSONAL_BIRTHDAY": "",
        "WORK_POSITION": "",
        "UF_DEPARTMENT": user.departments,
    })
}

/// `user.get` knows the filters `ID`, `ACTIVE`, `NAME`, `LAST_NAME`, `USER_TYPE` and `UF_DEPARTMENT`, and
/// pages of 50.
fn users(world: &World, params: &Map<String, Value>) -> Reply {
    let filter = any_case(params, "filter").and_then(Value::as_object);
    let found = world
        .crm
        .users()
        .filter(|user| filter.is_none_or(|filter| wanted(user, filter)));
    let found: Vec<&User> = found.collect();
    let start = text(params, "start")
        .and_then(|text| text.parse().ok())
        .unwrap_or(0_usize);
    let page: Vec<Value> = found
        .iter()
        .skip(start)
        .take(50)
        .map(|user| listed(user))
        .collect();
    let next = (found.len() > start + 50).then(|| i64::try_from(start + 50).unwrap_or(i64::MAX));
    Reply {
        result: Value::Array(page),
        total: i64::try_from(found.len()).ok(),
        next,
    }
}

fn wanted(user: &User, filter: &Map<String, Value>) -> bool {
    let asked = |name| any_case(filter, name);
    let among = |name, own: &str| {
        asked(name).is_none_or(|value| texts(value).iter().any(|text| text == own))
    };
    let departments = user.departments.iter().map(i64::to_string);
    let in_department = |value: &Value| {
        let wanted = texts(value);
        departments.clone().any(|own| wanted.contains(&own))
    };
    among("ID", &user.id.to_string())
        && among("NAME", &user.name)
        && among("LAST_NAME", &user.last_name)
        && among("USER_TYPE", user_type(user))
        && asked("ACTIVE").is_none_or(|active| truthy(active) == user.active)
        && asked("UF_DEPARTMENT").is_none_or(in_department)
}

fn user_type(user: &User) -> &'static str {
    if user.extranet {
        "extranet"
    } else {
        "employee"
    }
}

fn listed(user: &User) -> Value {
    let mut row = current(user);
    if let Value::Object(row) = &mut row {
        row.insert("USER_TYPE".to_owned(), json!(user_type(user)));
    }
    row
}

fn has_access(world: &World, caller: &Caller, params: &Map<String, Value>) -> bool {
    let own = world.crm.access_codes(caller.user);
    any_case(params, "ACCESS")
        .map(texts)
        .unwrap_or_default()
        .iter()
        .any(|code| own.contains(code))
}

/// A list of scalars as texts; a lone scalar is a list of one.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().filter_map(scalar).collect(),
        Value::Object(map) => map.values().filter_map(scalar).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            scalar(value).into_iter().collect()
        }
    }
}

fn access_name(world: &World, params: &Map<String, Value>) -> Value {
    let codes = any_case(params, "ACCESS").map(texts).unwrap_or_default();
    if codes.is_empty() {
        return json!(false);
    }
    let named = codes
        .into_iter()
        .filter_map(|code| named(world, &code).map(|name| (code, name)));
    crate::params::php_array(named.collect())
}

fn named(world: &World, code: &str) -> Option<Value> {
    match code {
        "AU" => {
            return Some(
                json!({"provider": "", "name": "All authorized users", "provider_id": "other"}),
            );
        }
        "G2" => {
            return Some(json!({"provider": "", "name": "All visitors", "provider_id": "group"}));
        }
        _ => {}
    }
    let id = code.strip_prefix('U')?.parse().ok()?;
    let user = world.crm.user(id)?;
    let name = format!("{} {}", user.name, user.last_name);
    Some(json!({"provider": "", "name": name.trim(), "provider_id": "user"}))
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
