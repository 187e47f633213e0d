//! `batch`: commands in turn, each of which may refer to what earlier ones answered.
use super::caller::Caller;
use super::dispatch;
use super::envelope::{error_body, time};
use crate::calls::{Command, without_secrets};
use crate::error::RestError;
use crate::params::{any_case, parse_query, php_array, scalar, truthy};
use crate::world::World;
use serde_json::{Map, Value};

/// Commands beyond these are refused one by one.
const MAX_COMMANDS: usize = 50;

/// What a batch came to.
pub(super) struct Ran {
    pub(super) result: Value,
    pub(super) commands: Vec<Command>,
}

#[derive(Default)]
struct Results {
    result: Map<String, Value>,
    error: Map<String, Value>,
    total: Map<String, Value>,
    next: Map<String, Value>,
    time: Map<String, Value>,
}

/// Runs the commands of `cmd`; `halt` stops after the first error.
pub(super) fn run(world: &mut World, caller: &Caller, params: &Map<String, Value>) -> Ran {
    let halt = any_case(params, "halt").is_some_and(truthy);
    let mut results = Results::default();
    let mut commands = Vec::new();
    for (index, (key, text)) in listed(any_case(params, "cmd")).into_iter().enumerate() {
        let (method, params) = results.read(&text);
        let start = world.clock.precise();
        let mut fault = None;
        let answer = if index >= MAX_COMMANDS {
            Err(RestError::new(
                400,
                "ERROR_BATCH_LENGTH_EXCEEDED",
                "Max batch length exceeded",
            ))
        } else if method == "batch" {
            let text = "Method is not allowed for batch usage";
            Err(RestError::new(405, "ERROR_BATCH_METHOD_NOT_ALLOWED", text))
        } else if let Some(error) = world.faults.take_error(&method, caller.user) {
            fault = Some("error");
            Err(error)
        } else {
            dispatch::call(world, caller, &method, &params)
        };
        let error = answer.as_ref().err().map(|error| error.code.clone());
        let failed = error.is_some();
        let operating = dispatch::operating(world, caller, &method);
        commands.push(Command {
            key: key.clone(),
            method,
            params: without_secrets(&params),
            error,
            fault,
        });
        let time = time(start, world.clock.precise(), Some(operating));
        results.keep(&key, answer, time);
        if failed && halt {
            break;
        }
    }
    Ran {
        result: results.into_value(),
        commands,
    }
}

/// The methods that the commands of a batch name, as far as they are run; none of any other method.
pub(super) fn methods(method: &str, params: &Map<String, Value>) -> Vec<String> {
    let cmd = any_case(params, "cmd").filter(|_| method == "batch");
    let texts = listed(cmd).into_iter().take(MAX_COMMANDS);
    texts.map(|(_, text)| split(&text).0).collect()
}

/// Method and query of a command.
fn split(command: &str) -> (String, &str) {
    let url = command.split('#').next().unwrap_or_default();
    let (method, query) = url.split_once('?').unwrap_or((url, ""));
    (method.trim().to_ascii_lowercase(), query)
}

fn listed(cmd: Option<&Value>) -> Vec<(String, String)> {
    match cmd {
        Some(Value::Array(items)) => {
            let texts = items.iter().map(|item| scalar(item).unwrap_or_default());
            texts
                .enumerate()
                .map(|(index, text)| (index.to_string(), text))
                .collect()
        }
        Some(Value::Object(map)) => map
            .iter()
            .map(|(key, item)| (key.clone(), scalar(item).unwrap_or_default()))
            .collect(),
        Some(_) | None => Vec::new(),
    }
}

impl Results {
    /// Method and parameters of a command, references resolved.
    fn read(&self, command: &str) -> (String, Map<String, Value>) {
        let (method, query) = split(command);
        let params = parse_query(query.as_bytes());
        let params = params
            .into_iter()
            .map(|(name, value)| (name, self.resolve(value)))
            .collect();
        (method, params)
    }

    fn resolve(&self, value: Value) -> Value {
        match value {
            Value::String(text) => self.resolve_text(&text),
            Value::Array(items) => items.into_iter().map(|item| self.resolve(item)).collect(),
            Value::Object(map) => map
                .into_iter()
                .map(|(key, item)| (key, self.resolve(item)))
                .collect(),
            Value::Null | Value::Bool(_) | Value::Number(_) => value,
        }
    }

    /// A text that is one reference becomes what it refers to; within longer text only scalars are put in.
    fn resolve_text(&self, text: &str) -> Value {
        if let Some((0, end, value)) = self.next_reference(text, 0)
            && end == text.len()
        {
            return value;
        }
        let mut resolved = String::new();
        let mut done = 0;
        while let Some((start, end, value)) = self.next_reference(text, done) {
            resolved.push_str(text.get(done..start).unwrap_or_default());
            let literal = || text.get(start..end).unwrap_or_default().to_owned();
            resolved.push_str(&scalar(&value).unwrap_or_else(literal));
            done = end;
        }
        resolved.push_str(text.get(done..).unwrap_or_default());
        Value::String(resolved)
    }

    /// The first reference from a position on: where it starts and ends, and its value.
    fn next_reference(&self, text: &str, from: usize) -> Option<(usize, usize, Value)> {
        let tail = text.get(from..)?;
        let found = tail.match_indices('$').find_map(|(at, _)| {
            let after = tail.get(at + 1..)?;
            self.roots()
                .into_iter()
                .find(|(name, _)| after.starts_with(name))
                .map(|(_, root)| (at, root))
        });
        let (at, root) = found?;
        let run = tail.get(at..)?.split_whitespace().next()?;
        let start = from + at;
        Some((start, start + run.len(), walk(root, run)))
    }

    fn roots(&self) -> [(&'static str, &Map<String, Value>); 5] {
        [
            ("result", &self.result),
            ("next", &self.next),
            ("total", &self.total),
            ("time", &self.time),
            ("error", &self.error),
        ]
    }

    fn keep(&mut self, key: &str, answer: Result<crate::error::Reply, RestError>, time: Value) {
        match answer {
            Ok(reply) => {
                self.result.insert(key.to_owned(), reply.result);
                self.time.insert(key.to_owned(), time);
                if let Some(total) = reply.total {
                    self.total.insert(key.to_owned(), total.into());
                }
                if let Some(next) = reply.next {
                    self.next.insert(key.to_owned(), next.into());
                }
            }
            Err(error) => {
                self.error.insert(key.to_owned(), error_body(&error));
            }
        }
    }

    fn into_value(self) -> Value {
        let named = [
            ("result", self.result),
            ("result_error", self.error),
            ("result_total", self.total),
            ("result_next", self.next),
            ("result_time", self.time),
        ];
        Value::Object(
            named
                .into_iter()
                .map(|(name, map)| (name.to_owned(), php_array(map)))
                .collect(),
        )
    }
}

/// Follows the `[key]` parts of a reference. A missing key ends the walk at the deepest value found, which
/// is then usually an array.
fn walk(root: &Map<String, Value>, reference: &str) -> Value {
    let mut keys = reference
        .split('[')
        .skip(1)
        .filter_map(|part| part.split_once(']').map(|(key, _)| key));
    let Some(mut value) = keys.next().and_then(|key| root.get(key)) else {
        return php_array(root.clone());
    };
    for key in keys {
        let inner = match value {
            Value::Object(map) => map.get(key),
            Value::Array(items) => key.parse().ok().and_then(|index: usize| items.get(index)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
        };
        let Some(inner) = inner else { break };
        value = inner;
    }
    value.clone()
}

#[cfg(test)]
mod tests;
