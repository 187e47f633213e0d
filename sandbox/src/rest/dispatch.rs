//! One door to all methods, used by single calls and by the commands of a batch alike.
use super::caller::Caller;
use super::{event, options, placement, system};
use crate::crm::{Crm, Profile};
use crate::error::{Reply, RestError};
use crate::faults::like;
use crate::limits::Operating;
use crate::world::World;
use serde_json::{Map, Value};

/// Methods of the platform with the scopes of which one is needed; none: basic.
const PLATFORM: [(&str, &[&str]); 26] = [
    ("access.name", &[]),
    ("app.info", &[]),
    ("app.option.get", &[]),
    ("app.option.set", &[]),
    ("batch", &[]),
    ("event.bind", &[]),
    ("event.get", &[]),
    ("event.test", &[]),
    ("event.unbind", &[]),
    ("events", &[]),
    ("feature.get", &[]),
    ("method.get", &[]),
    ("methods", &[]),
    ("placement.bind", &["placement"]),
    ("placement.get", &["placement"]),
    ("placement.list", &["placement"]),
    ("placement.unbind", &["placement"]),
    ("profile", &[]),
    ("scope", &[]),
    ("server.time", &[]),
    ("user.access", &[]),
    ("user.admin", &[]),
    ("user.current", &USER),
    ("user.get", &USER),
    ("user.option.get", &[]),
    ("user.option.set", &[]),
];

const USER: [&str; 3] = ["user", "user_basic", "user_brief"];

/// The scopes that the sandbox has methods for.
pub(super) const SCOPES: [&str; 5] = ["crm", "placement", "user", "user_basic", "user_brief"];

/// Every method there is.
pub(super) fn methods() -> impl Iterator<Item = &'static str> {
    PLATFORM
        .iter()
        .map(|(name, _)| *name)
        .chain(Crm::methods().iter().copied())
}

pub(super) fn exists(method: &str) -> bool {
    methods().any(|name| name == method)
}

pub(super) fn method_not_found() -> RestError {
    RestError::new(404, "ERROR_METHOD_NOT_FOUND", "Method not found!")
}

/// Calls one method, `batch` excepted, in lower case.
pub(super) fn call(
    world: &mut World,
    caller: &Caller,
    method: &str,
    params: &Map<String, Value>,
) -> Result<Reply, RestError> {
    if !exists(method) {
        return Err(method_not_found());
    }
    if !in_scope(world, caller, method) {
        return Err(insufficient_scope(world, caller));
    }
    let owner = caller.owner();
    if let Some(most) = world.settings.limits.operating_s
        && operating(world, caller, method).seconds >= most
    {
        let text = "Method is blocked due to operation time limit";
        return Err(RestError::new(429, "OPERATION_TIME_LIMIT", text));
    }
    let start = world.clock.precise();
    let answer = run(world, caller, method, params);
    if world.settings.limits.operating_s.is_some() {
        let now = world.clock.now();
        let real = world.clock.precise() - start;
        let mut said = world.settings.limits.seconds.iter();
        let said = said.find(|(pattern, _)| like(pattern, method));
        let seconds = said.map_or(real, |(_, seconds)| *seconds);
        world.limits.spend(method, &owner, now, seconds);
    }
    answer
}

/// What `time` says of the calls of a method by an app or webhook.
pub(super) fn operating(world: &mut World, caller: &Caller, method: &str) -> Operating {
    let now = world.clock.now();
    world.limits.operating(method, &caller.owner(), now)
}

fn run(
    world: &mut World,
    caller: &Caller,
    method: &str,
    params: &Map<String, Value>,
) -> Result<Reply, RestError> {
    if method.starts_with("crm.") {
        return crm(world, caller, method, params);
    }
    if method.starts_with("placement.") {
        return placement::call(world, caller, method, params);
    }
    if method.starts_with("event") {
        return event::call(world, caller, method, params);
    }
    if method.contains(".option.") {
        return options::call(world, caller, method, params);
    }
    system::call(world, caller, method, params)
}

/// Whether the app has the scope that a method needs.
pub(super) fn in_scope(world: &World, caller: &Caller, method: &str) -> bool {
    let Some(app) = caller.app(world) else {
        return true;
    };
    let platform = PLATFORM.iter().find(|(name, _)| *name == method);
    let scopes = platform.map_or(["crm"].as_slice(), |(_, scopes)| scopes);
    scopes.is_empty() || scopes.iter().any(|scope| app.has_scope(scope))
}

fn crm(
    world: &mut World,
    caller: &Caller,
    method: &str,
    params: &Map<String, Value>,
) -> Result<Reply, RestError> {
    if caller.user(world)?.extranet {
        let text = "Allowed only for intranet users";
        return Err(RestError::new(403, "allowed_only_intranet_user", text));
    }
    let answer = world.call_crm(caller.user, method, params);
    answer.unwrap_or_else(|| Err(method_not_found()))
}

fn insufficient_scope(world: &World, caller: &Caller) -> RestError {
    let status = match world.profile {
        Profile::Observed => 401,
        Profile::Documented => 403,
    };
    let by = if caller.client_id.is_some() {
        "access"
    } else {
        "webhook"
    };
    let text = format!("The request requires higher privileges than provided by the {by} token");
    RestError::new(status, "insufficient_scope", text)
}
