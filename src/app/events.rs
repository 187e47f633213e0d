//! Events of the app's life, as portals post them: stored before they are acknowledged, believed
//! only after a proof, and none of them destroys anything by itself.

use super::{App, Failure, Fields};
use crate::crypto::same;
use crate::portal::Launch;
use crate::portal::launch::{is_member_id, token};
use crate::store::{Event, EventKind, NewEvent, Portal};
use secrecy::{ExposeSecret as _, SecretString};

/// The longest address of an OAuth server that is kept.
const LONGEST_ADDRESS: usize = 512;
/// What an event with tokens calls them, and what a launch does.
const AS_IN_A_LAUNCH: [(&str, &str); 6] = [
    ("auth[access_token]", "AUTH_ID"),
    ("auth[refresh_token]", "REFRESH_ID"),
    ("auth[expires_in]", "AUTH_EXPIRES"),
    ("auth[application_token]", "APPLICATION_TOKEN"),
    ("auth[server_endpoint]", "SERVER_ENDPOINT"),
    ("auth[member_id]", "member_id"),
];
const CLEAN: &str = "CLEAN";

/// A post to the event handler, as far as it is of use.
struct Told {
    member_id: String,
    kind: EventKind,
    application_token: Option<SecretString>,
    /// What the work will need, as a form.
    body: SecretString,
}

impl App {
    /// Takes in an event. When this returns, it is stored or of no use; it is worked on after.
    ///
    /// # Errors
    /// The database failed: the event is not stored.
    pub async fn receive(&self, fields: &Fields) -> Result<(), Failure> {
        let Some(told) = Told::read(fields) else {
            return Ok(());
        };
        let stored = self.0.store.portal(&told.member_id).await?;
        let matched = stored.as_ref().is_some_and(|portal| told.matches(portal));
        let known = stored.as_ref().map(|portal| portal.member_id.as_str());
        let is_of_use = matched || !told.kind.is_of_the_end();
        if !is_of_use || !self.0.guard.admits_event(known, matched, self.now()) {
            tracing::debug!(kind = told.kind.name(), known, "an event is dropped");
            return Ok(());
        }
        let event = NewEvent {
            member_id: &told.member_id,
            kind: told.kind,
            matched,
            body: &told.body,
            due_at: self.now(),
        };
        if self.0.store.add_event(event, self.now()).await? {
            self.work_off_later(told.member_id);
        }
        Ok(())
    }

    /// An event's tokens are proved like those of a launch; those of an administrator put the
    /// installation right. An employee's say nothing that their own launches do not say better.
    pub(super) async fn take_up(&self, event: &Event) -> Result<(), Failure> {
        let body = self.0.store.event_body(event)?;
        let age = self.now() - event.received_at;
        let launch = launch(&body, age).ok_or(Failure::NotALaunch)?;
        let verified = self.verify_installer(&launch).await?;
        self.register(verified).await?;
        Ok(())
    }

    /// Whether an uninstallation asks for the data to be erased too.
    pub(super) fn wants_all_gone(&self, event: &Event) -> Result<bool, Failure> {
        let body = self.0.store.event_body(event)?;
        let mut pairs = form_urlencoded::parse(body.expose_secret().as_bytes());
        Ok(pairs.any(|(name, value)| name == CLEAN && value == "1"))
    }
}

impl Told {
    fn read(fields: &Fields) -> Option<Self> {
        let kind = match fields.one("event")?.to_ascii_uppercase().as_str() {
            "ONAPPINSTALL" => EventKind::Install,
            "ONAPPUPDATE" => EventKind::Update,
            "ONAPPUNINSTALL" => EventKind::Uninstall,
            _ => return None,
        };
        let value = |name: &str| fields.one(name).filter(|value| !value.is_empty());
        let member_id = value("auth[member_id]").filter(|id| is_member_id(id))?;
        let pairs = if kind.is_of_the_end() {
            vec![(CLEAN, value("data[CLEAN]").filter(|clean| *clean == "1"))]
        } else {
            let short = |value: &&str| value.len() <= LONGEST_ADDRESS;
            let pair = |(theirs, ours)| (ours, value(theirs).filter(short));
            AS_IN_A_LAUNCH.into_iter().map(pair).collect()
        };
        let body = form(pairs);
        if !kind.is_of_the_end() {
            launch(&body, 0)?;
        }
        Some(Self {
            member_id: member_id.to_owned(),
            kind,
            application_token: value("auth[application_token]").and_then(token),
            body,
        })
    }

    fn matches(&self, portal: &Portal) -> bool {
        let (kept, shown) = (&portal.application_token, &self.application_token);
        match (kept, shown) {
            (Some(kept), Some(shown)) => same(kept.expose_secret(), shown.expose_secret()),
            _ => false,
        }
    }
}

/// A form of those values that there are.
fn form(pairs: Vec<(&str, Option<&str>)>) -> SecretString {
    let given = pairs
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)));
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(given).finish().into()
}

/// The launch that an event with tokens amounts to, `age` seconds after it came.
fn launch(body: &SecretString, age: i64) -> Option<Launch> {
    let pairs: Vec<(String, String)> = form_urlencoded::parse(body.expose_secret().as_bytes())
        .into_owned()
        .collect();
    let mut launch = Launch::read(&[], &pairs)?;
    launch.expires_in = (launch.expires_in - age).max(0);
    Some(launch)
}
