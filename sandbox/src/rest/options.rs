//! `app.option.*` and `user.option.*`: small values an app keeps on the portal.
use super::caller::Caller;
use super::dispatch;
use crate::error::{Reply, RestError};
use crate::params::{any_case, php_array, scalar};
use crate::world::World;
use serde_json::{Map, Value};

pub(super) fn call(
    world: &mut World,
    caller: &Caller,
    method: &str,
    params: &Map<String, Value>,
) -> Result<Reply, RestError> {
    let context = || RestError::new(400, "AccessException", "Application context required");
    let client_id = caller.client_id.as_deref().ok_or_else(context)?;
    let admin = caller.user(world)?.admin;
    let app = world.app_mut(client_id)?;
    match method {
        "app.option.get" => Ok(get(&app.options, params)),
        "user.option.get" => Ok(app
            .user_options
            .get(&caller.user)
            .map_or_else(|| get(&Map::new(), params), |own| get(own, params))),
        "app.option.set" if !admin => Err(RestError::new(
            400,
            "AccessException",
            "Administrator authorization required",
        )),
        "app.option.set" => set(&mut app.options, params),
        "user.option.set" => set(app.user_options.entry(caller.user).or_default(), params),
        _ => Err(dispatch::method_not_found()),
    }
}

fn get(options: &Map<String, Value>, params: &Map<String, Value>) -> Reply {
    let name = any_case(params, "option")
        .and_then(scalar)
        .filter(|name| !name.is_empty());
    match name {
        Some(name) => Reply::of(options.get(&name).cloned().unwrap_or_default()),
        None => Reply::of(php_array(options.clone())),
    }
}

fn set(options: &mut Map<String, Value>, params: &Map<String, Value>) -> Result<Reply, RestError> {
    match any_case(params, "options") {
        Some(Value::Object(new)) if !new.is_empty() => {
            options.extend(new.clone());
            Ok(Reply::of(true))
        }
        Some(_) | None => Err(RestError::new(
            400,
            "ArgumentNullException",
            "options is empty",
        )),
    }
}
