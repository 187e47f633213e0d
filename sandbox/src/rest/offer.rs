//! What a portal offers to an app by scope: the codes of `events` and of `placement.list`.
use crate::apps::App;
use crate::params::{any_case, scalar, truthy};
use serde_json::{Map, Value};

/// The codes of the app's own scopes and of none, or of every scope with `FULL`; with `SCOPE` only of that one.
pub(super) fn codes<'a>(
    app: &App,
    params: &Map<String, Value>,
    all: impl Iterator<Item = (&'a str, &'a str)>,
) -> Value {
    let full = any_case(params, "FULL").is_some_and(truthy);
    let wanted = any_case(params, "SCOPE")
        .and_then(scalar)
        .filter(|scope| !scope.is_empty());
    let offered = all.filter(|(_, scope)| {
        (full || scope.is_empty() || app.has_scope(scope))
            && wanted
                .as_ref()
                .is_none_or(|wanted| wanted.eq_ignore_ascii_case(scope))
    });
    offered.map(|(code, _)| Value::from(code)).collect()
}
