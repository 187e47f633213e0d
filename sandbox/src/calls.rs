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

/// Parameters as they may be kept: without tokens and secrets, and without `cmd`, which is kept as commands.
#[must_use]
pub fn without_secrets(params: &Map<String, Value>) -> Value {
    let kept = params.iter().filter(|(name, _)| {
        let name = name.to_ascii_lowercase();
        name != "cmd" && !SECRETS.contains(&name.as_str())
    });
    Value::Object(
        kept.map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
    )
}
