//! The same as JSON.

use super::Portal;
use crate::operate::print::time;
use crate::store::{ChainState, Event};
use serde_json::{Map, Value, json};

impl Portal<'_> {
    pub(super) fn object(&self) -> Value {
        let state = &self.state;
        let chain = |chain: &ChainState| {
            json!({
                "id": chain.id,
                "user_id": chain.user_id,
                "admin": chain.admin,
                "state": self.chain_state(chain),
                "generation": chain.generation,
                "stored_at": time(chain.refreshed_at),
                "access_ends_at": time(chain.access_expires_at),
                "attempts": chain.attempts,
                "last_error": chain.last_error,
                "ended_for": chain.ended_for,
            })
        };
        let event = |event: &Event| {
            json!({
                "kind": event.kind.name(),
                "received_at": time(event.received_at),
                "due_at": time(event.due_at),
                "attempts": event.attempts,
                "set_aside": event.set_aside,
            })
        };
        let rows: Map<String, Value> = self
            .rows
            .iter()
            .map(|(table, count)| ((*table).to_owned(), json!(count)))
            .collect();
        json!({
            "member_id": state.member_id,
            "address": state.client_endpoint,
            "oauth_server": state.oauth_server,
            "status": state.status,
            "active_since": time(state.active_since),
            "closed_at": state.closed_at.map(time),
            "clean": state.clean,
            "purge_at": state.purge_at.map(time),
            "client_id": state.client_id,
            "code": state.code,
            "version": state.version,
            "owners": self.owners(),
            "placement_revision": state.placement_revision,
            "has_application_token": state.has_application_token,
            "references_fail": state.references_fail,
            "installed_by": state.installed_by,
            "created_at": time(state.created_at),
            "updated_at": time(state.updated_at),
            "last_use": self.line.last_use.map(time),
            "chains": self.chains.iter().map(chain).collect::<Vec<_>>(),
            "events": self.events.iter().map(event).collect::<Vec<_>>(),
            "rows": rows,
        })
    }
}
