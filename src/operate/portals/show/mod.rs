//! `bindery portals show`: everything about a portal, but no token and no secret.

mod chains;
mod object;

use crate::operate::Report;
use crate::operate::print::time_from;
use crate::portal::placement::REVISION;
use crate::store::{ChainState, Event, PortalLine, PortalState, Rows, Store};
use anyhow::Context as _;
use std::fmt::{self, Write as _};

/// Everything that is shown.
struct Portal<'a> {
    line: &'a PortalLine,
    state: PortalState,
    chains: Vec<ChainState>,
    events: Vec<Event>,
    rows: Rows,
    client_id: &'a str,
    now: i64,
}

pub(super) async fn show(
    store: &Store,
    line: &PortalLine,
    client_id: &str,
    as_json: bool,
    now: i64,
) -> anyhow::Result<Report> {
    let member_id = &line.member_id;
    let state = store.portal_state(member_id).await?;
    let portal = Portal {
        line,
        state: state.context("the portal was erased just now")?,
        chains: store.chain_states(member_id).await?,
        events: store.events(member_id).await?,
        rows: store.rows_of(member_id).await?,
        client_id,
        now,
    };
    let mut text = String::new();
    if as_json {
        writeln!(text, "{}", portal.object())?;
    } else {
        portal.write(&mut text)?;
    }
    Ok(Report::good(text))
}

impl Portal<'_> {
    fn write(&self, text: &mut String) -> fmt::Result {
        for (name, value) in self.properties() {
            writeln!(text, "{name:18}{value}")?;
        }
        writeln!(text)?;
        self.write_chains(text)?;
        self.write_events(text)?;
        let rows = self.rows.iter().filter(|(_, count)| *count > 0);
        let rows: Vec<String> = rows
            .map(|(table, count)| format!("{count} of {table}"))
            .collect();
        writeln!(text, "stored: {}", rows.join(", "))
    }

    fn properties(&self) -> Vec<(&'static str, String)> {
        let state = &self.state;
        let or_none = |value: &Option<String>| value.clone().unwrap_or_else(|| "-".to_owned());
        let user = |id: i64| format!("user {id}");
        let mut revision = format!("revision {}", state.placement_revision);
        if state.placement_revision != REVISION {
            let _ = write!(revision, ", to be bound anew as revision {REVISION}");
        }
        let mut app = or_none(&state.client_id);
        if state
            .client_id
            .as_deref()
            .is_some_and(|id| id != self.client_id)
        {
            app.push_str(", which is not the app of the settings");
        }
        let known = if state.has_application_token {
            "known"
        } else {
            "not known"
        };
        let references = if state.references_fail {
            "fail there"
        } else {
            "work"
        };
        let last_use = self.line.last_use;
        vec![
            ("member_id", state.member_id.clone()),
            ("address", state.client_endpoint.clone()),
            ("OAuth server", state.oauth_server.clone()),
            ("status", self.status()),
            ("app", app),
            ("code", or_none(&state.code)),
            ("version", or_none(&state.version)),
            ("tabs", format!("{}, {revision}", self.owners().join(" "))),
            ("captions read", self.when(state.captions_at)),
            ("application_token", known.to_owned()),
            ("references", references.to_owned()),
            (
                "installed by",
                state.installed_by.map_or_else(|| "-".to_owned(), user),
            ),
            ("first stored", self.when(state.created_at)),
            ("last stored", self.when(state.updated_at)),
            (
                "last use",
                last_use.map_or_else(|| "-".to_owned(), |at| self.when(at)),
            ),
        ]
    }

    fn when(&self, at: i64) -> String {
        if at == 0 {
            return "-".to_owned();
        }
        time_from(self.now, at)
    }

    fn status(&self) -> String {
        let state = &self.state;
        let Some(closed_at) = state.closed_at.filter(|_| state.status != "active") else {
            return format!("{} since {}", state.status, self.when(state.active_since));
        };
        let purge = state
            .purge_at
            .map_or_else(|| "-".to_owned(), |at| self.when(at));
        let wish = if state.clean { "wanted" } else { "not wanted" };
        let closed_at = self.when(closed_at);
        format!("closed {closed_at}, erasure {wish}, to be erased {purge}")
    }

    fn owners(&self) -> Vec<String> {
        serde_json::from_str(&self.state.owners).unwrap_or_default()
    }

    fn write_events(&self, text: &mut String) -> fmt::Result {
        for event in &self.events {
            let (kind, tried) = (event.kind.name(), event.attempts);
            let (received, due) = (self.when(event.received_at), self.when(event.due_at));
            if let Some(reason) = &event.set_aside {
                writeln!(
                    text,
                    "event set aside: {kind}, received {received}: {reason}"
                )?;
            } else {
                writeln!(
                    text,
                    "event waiting: {kind}, received {received}, due {due}, tried {tried} times"
                )?;
            }
        }
        if self.events.is_empty() {
            writeln!(text, "no events")?;
        }
        writeln!(text)
    }
}
