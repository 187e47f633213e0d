//! What is kept of a request: what was asked, what was answered, and of a batch every command.

use super::cut::{Kept, kept, kept_query};
use crate::bindings::Id;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A longer text is cut down to what was called and what failed.
const LONGEST: usize = 256 * 1024;
/// How many characters of an error's text are kept of such a one.
const LONGEST_FAULT: usize = 2_000;

/// What is kept of a request and its answer.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
pub struct Exchange {
    /// The parameters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub params: Option<Kept>,
    /// The shape of the result.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Kept>,
    /// Where the next page starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<i64>,
    /// How many there are in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Why it failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<Fault>,
    /// The commands of a batch.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commands: Vec<Command>,
    /// Whether there was too much of it to keep parameters and results.
    #[serde(default, skip_serializing_if = "is_not")]
    pub abridged: bool,
    /// Who asked, where only the answer told.
    #[serde(skip)]
    pub user_id: Option<Id>,
    /// The portal, where only the answer told.
    #[serde(skip)]
    pub member_id: Option<String>,
}

/// A command of a batch.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
pub struct Command {
    /// What its answer is found by.
    pub key: String,
    /// The method.
    pub method: String,
    /// The parameters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub params: Option<Kept>,
    /// The shape of the result.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Kept>,
    /// Where the next page starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<i64>,
    /// How many there are in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Why it failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<Fault>,
}

/// A refusal as it was worded, or why no answer came.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Fault {
    /// The code.
    pub code: String,
    /// The text.
    pub description: String,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_not(flag: &bool) -> bool {
    !flag
}

impl Exchange {
    /// One call; of the result only what may be kept.
    #[must_use]
    pub fn call(params: &Value, result: Option<&Value>) -> Self {
        Self {
            params: Some(kept(params)),
            result: result.map(kept),
            ..Self::default()
        }
    }

    /// Whether it or one of its commands failed.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        self.error.is_some() || self.commands.iter().any(|command| command.error.is_some())
    }

    /// Takes `secret` out of what the other side said: nobody knows what it puts there.
    pub fn hide(&mut self, secret: &str) {
        let inner = self.commands.iter_mut().map(|command| &mut command.error);
        let faults = std::iter::once(&mut self.error).chain(inner).flatten();
        for fault in faults.filter(|_| !secret.is_empty()) {
            for text in [&mut fault.code, &mut fault.description] {
                if text.contains(secret) {
                    *text = text.replace(secret, "…");
                }
            }
        }
    }

    /// As it is stored.
    pub(super) fn text(self) -> String {
        let text = |exchange: &Self| serde_json::to_string(exchange).unwrap_or_default();
        let whole = text(&self);
        if whole.len() <= LONGEST {
            return whole;
        }
        text(&self.abridged())
    }

    fn abridged(self) -> Self {
        let bare = |command: Command| Command {
            key: command.key,
            method: command.method,
            error: command.error.map(Fault::abridged),
            ..Command::default()
        };
        Self {
            error: self.error.map(Fault::abridged),
            commands: self.commands.into_iter().map(bare).collect(),
            abridged: true,
            ..Self::default()
        }
    }
}

impl Fault {
    fn abridged(self) -> Self {
        let start = |text: String| text.chars().take(LONGEST_FAULT).collect();
        Self {
            code: start(self.code),
            description: start(self.description),
        }
    }
}

impl Command {
    /// The command `sent` as `method?query`.
    #[must_use]
    pub fn new(key: &str, sent: &str) -> Self {
        let (method, query) = sent.split_once('?').unwrap_or((sent, ""));
        Self {
            key: key.to_owned(),
            method: method.to_owned(),
            params: kept_query(query),
            ..Self::default()
        }
    }
}
