//! The log of requests received, for tests to count. It never holds a token, code or secret.
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::VecDeque;

/// Older entries are dropped, so that a long run does not grow for ever.
const KEPT: usize = 20_000;

const SECRETS: [&str; 8] = [
    "auth",
    "auth_id",
    "refresh_id",
    "access_token",
    "refresh_token",
    "client_secret",
    "code",
    "application_token",
];

/// How long the shortest of them is that the sandbox draws.
const SECRET_DIGITS: usize = 50;

/// Which listener a request came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Host {
    /// The portal.
    Portal,
    /// The OAuth server.
    Oauth,
}

/// One HTTP request.
#[derive(Debug, Clone, Serialize)]
pub struct Call {
    /// Unix time by the sandbox's clock.
    pub time: f64,
    /// The listener.
    pub host: Host,
    /// REST method, `oauth/token` or `oauth/authorize`.
    pub method: String,
    /// Whose token or webhook it was, when that is known.
    pub user: Option<i64>,
    /// The app the token was issued for.
    pub client_id: Option<String>,
    /// HTTP status of the answer; 0 when there was none to send.
    pub status: u16,
    /// The `error` of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Parameters without secrets.
    pub params: Value,
    /// The commands of a batch, in the order in which they ran.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub commands: Vec<Command>,
    /// What went wrong with it on purpose: the name in `do` of the fault.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<&'static str>,
}

/// One command of a batch.
#[derive(Debug, Clone, Serialize)]
pub struct Command {
    /// Its key in `cmd`.
    pub key: String,
    /// Its REST method.
    pub method: String,
    /// Parameters as the method got them: references resolved, secrets left out.
    pub params: Value,
    /// The `error` it ended with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// `error`, where a fault put it there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<&'static str>,
}

/// The log.
#[derive(Debug, Default)]
pub struct Calls {
    entries: VecDeque<Call>,
}

impl Calls {
    /// Adds an entry.
    pub fn record(&mut self, call: Call) {
        if self.entries.len() == KEPT {
            self.entries.pop_front();
        }
        self.entries.push_back(call);
    }

    /// All entries, oldest first.
    #[must_use]
    pub fn all(&self) -> Vec<Call> {
        self.entries.iter().cloned().collect()
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.entries.clear();
    }
}

/// Parameters as they may be kept: without what is named like a secret or looks like a token, at any depth,
/// and without `cmd`, which is kept as commands.
#[must_use]
pub fn without_secrets(params: &Map<String, Value>) -> Value {
    let kept = params
        .iter()
        .filter(|(name, _)| !name.eq_ignore_ascii_case("cmd"));
    Value::Object(harmless(kept))
}

fn harmless<'a>(params: impl Iterator<Item = (&'a String, &'a Value)>) -> Map<String, Value> {
    let kept = params.filter(|(name, value)| {
        let named = SECRETS.contains(&name.to_ascii_lowercase().as_str());
        !named && !looks_like_a_token(name) && !value.as_str().is_some_and(looks_like_a_token)
    });
    kept.map(|(name, value)| (name.clone(), cut(value)))
        .collect()
}

fn cut(value: &Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(harmless(map.iter())),
        Value::Array(items) => items.iter().map(cut).collect(),
        Value::String(text) if looks_like_a_token(text) => Value::Null,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}

/// Tokens and secrets are at least fifty hexadecimal digits in a row; ids of portals and apps are shorter.
fn looks_like_a_token(text: &str) -> bool {
    text.split(|sign: char| !sign.is_ascii_hexdigit())
        .any(|digits| digits.len() >= SECRET_DIGITS)
}

#[cfg(test)]
mod tests {
    use super::without_secrets;
    use serde_json::{Map, Value, json};

    #[test]
    fn secrets_are_cut_at_any_depth_by_name_and_by_look() {
        let token = "0a".repeat(35);
        let params = json!({
            "auth": "x", "AUTH_ID": "x", "cmd": {"a": "profile"}, "id": 5,
            "options": {"access_token": "x", "kept": 1, "list": [{"code": "x", "also": 2}, token]},
            "handler": format!("https://app.example/?auth={token}"),
            "member_id": "0a".repeat(16),
        });
        let params: Map<String, Value> = serde_json::from_value(params).unwrap();

        let kept = json!({
            "id": 5, "options": {"kept": 1, "list": [{"also": 2}, null]}, "member_id": "0a".repeat(16),
        });
        assert_eq!(without_secrets(&params), kept);
    }
}
