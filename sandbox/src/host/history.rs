//! What apps asked the portal about a record, read off the calls received.
use super::owner::Owner;
use super::page::clock_time;
use crate::world::World;
use serde_json::Value;

const SHOWN: usize = 25;

/// One call about a record.
pub(super) struct Trace {
    pub(super) time: String,
    pub(super) method: String,
    pub(super) note: String,
    pub(super) failed: bool,
}

/// The latest calls about a record, newest first; the commands of a batch count by themselves.
pub(super) fn traces(world: &World, owner: Owner, id: i64) -> Vec<Trace> {
    let calls = world.calls.all();
    let about = |method: &str, params: &Value| concerns(owner, id, method, params);
    let mut found = Vec::new();
    for call in calls.iter().rev() {
        let who = call
            .user
            .map(|user| format!("user {user}"))
            .unwrap_or_default();
        let inner = call
            .commands
            .iter()
            .rev()
            .filter(|command| about(&command.method, &command.params));
        let inner = inner.map(|command| (&command.method, &command.error));
        let outer = about(&call.method, &call.params).then_some((&call.method, &call.error));
        found.extend(inner.chain(outer).map(|(method, error)| {
            Trace {
                time: clock_time(call.time),
                method: method.clone(),
                note: [Some(who.clone()), error.clone()]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(" · "),
                failed: error.is_some(),
            }
        }));
        if found.len() >= SHOWN {
            break;
        }
    }
    found.truncate(SHOWN);
    found
}

fn concerns(owner: Owner, id: i64, method: &str, params: &Value) -> bool {
    let of_owner = method.starts_with(&format!("crm.{}.", owner.slug()));
    let of_item = method.starts_with("crm.item.")
        && number(params, "entityTypeId") == Some(owner.entity_type());
    (of_owner || of_item) && number(params, "id") == Some(id)
}

/// Parameter names are not case-sensitive at the top, and numbers may be texts.
fn number(params: &Value, name: &str) -> Option<i64> {
    let (_, value) = params
        .as_object()?
        .iter()
        .find(|(key, _)| key.eq_ignore_ascii_case(name))?;
    value
        .as_i64()
        .or_else(|| value.as_str()?.trim().parse().ok())
}
