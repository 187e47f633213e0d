//! The emulated CRM: records, links, rights and the `crm.*` methods over them.
//!
//! It is pure: no I/O, no clock. The REST front end says the time by [`Crm::set_time`], calls
//! [`Crm::call`] and then delivers what [`Crm::take_events`] hands over; the control API reads and replaces the state; host pages draw
//! what [`Crm::card`] tells them.

mod access;
mod binding;
mod card;
mod cast;
mod classic;
mod condition;
mod data;
mod demo;
mod directory;
mod duplicate;
mod event;
mod fields;
mod items;
mod kind;
mod links;
mod listing;
mod methods;
mod multifield;
mod rights;
mod save;
mod settings;
mod state;
mod user;

use crate::error::{Reply, RestError};
use data::Data;
use directory::Directory;
use kind::Kind;
use methods::METHODS;
use serde_json::{Map, Value, json};
use settings::Settings;

pub use access::Access;
pub use card::{Card, CardRow};
pub use event::CrmEvent;
pub use user::User;

/// Which of the two descriptions of Bitrix24 is emulated where they differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// What portals do.
    Observed,
    /// What the published pages say.
    Documented,
}

/// The CRM of one portal.
#[derive(Debug, Clone)]
pub struct Crm {
    profile: Profile,
    directory: Directory,
    data: Data,
    settings: Settings,
    events: Vec<CrmEvent>,
    /// What writes leave on records, ISO 8601.
    now: String,
}

/// One call of a method: who calls, and what it works on.
struct Call<'a> {
    user: &'a User,
    params: &'a Map<String, Value>,
    profile: Profile,
    settings: &'a Settings,
    now: &'a str,
    data: &'a mut Data,
    events: &'a mut Vec<CrmEvent>,
}

impl Call<'_> {
    /// The same call for a part of its work.
    fn again(&mut self) -> Call<'_> {
        Call {
            data: self.data,
            events: self.events,
            ..*self
        }
    }
}

/// What a method answers.
type Answer = Result<Reply, RestError>;

impl Crm {
    /// A portal with nothing but the administrator, user 1.
    #[must_use]
    #[expect(clippy::missing_panics_doc, reason = "the state is our own")]
    pub fn empty(profile: Profile) -> Self {
        state::read(&json!({}), profile).expect("an empty state has nothing to refuse")
    }

    /// The demo portal.
    #[must_use]
    #[expect(clippy::missing_panics_doc, reason = "the state is our own")]
    pub fn demo(profile: Profile) -> Self {
        state::read(&demo::state(profile), profile).expect("the demo state is covered by a test")
    }

    /// Reads the state of the control API.
    ///
    /// # Errors
    ///
    /// Names the first key or value that is not understood.
    pub fn from_json(state: &Value, profile: Profile) -> Result<Self, String> {
        state::read(state, profile)
    }

    /// The state as the control API shows it; [`Crm::from_json`] reads it back.
    #[must_use]
    pub fn to_json(&self) -> Value {
        state::write(self)
    }

    /// Which description is emulated.
    #[must_use]
    pub fn profile(&self) -> Profile {
        self.profile
    }

    /// One user.
    #[must_use]
    pub fn user(&self, id: i64) -> Option<&User> {
        self.directory.user(id)
    }

    /// All users in the order of the state.
    pub fn users(&self) -> impl Iterator<Item = &User> {
        self.directory.users.iter()
    }

    /// The codes `user.access` compares: `AU`, `U7`, `IU7`, `G2`, `G8` and `SG8`, `D5`, and `DR5` for a
    /// department and everything below it.
    #[must_use]
    pub fn access_codes(&self, user: i64) -> Vec<String> {
        self.directory.access_codes(user)
    }

    /// Every access code that can be given to somebody.
    #[must_use]
    pub fn accesses(&self) -> Vec<Access> {
        self.directory.accesses()
    }

    /// Who is behind an access code; nothing for an unknown one.
    #[must_use]
    pub fn access(&self, code: &str) -> Option<Access> {
        self.directory.access(code)
    }

    /// The time at which the next calls are made, as ISO 8601 has it.
    pub fn set_time(&mut self, now: String) {
        self.now = now;
    }

    /// A person has saved the card of a record: it counts as changed, and an event follows.
    pub fn saved_by_hand(&mut self, user: i64, owner_type: i64, id: i64) {
        let found = Kind::from_type_id(owner_type)
            .and_then(|kind| Some((kind, self.data.records.find_mut(kind, id)?)));
        if let Some((kind, record)) = found {
            record.changed(user, &self.now);
            self.events.push(CrmEvent::of(kind, "UPDATE", id));
        }
    }

    /// Calls a CRM method (lower-case name) as `user`; `None` when it is not emulated.
    ///
    /// A user who does not exist has no CRM rights.
    pub fn call(
        &mut self,
        user: i64,
        method: &str,
        params: &Map<String, Value>,
    ) -> Option<Result<Reply, RestError>> {
        if !METHODS.contains(&method) {
            return None;
        }
        let Some(user) = self.directory.user(user) else {
            return Some(Err(binding::no_crm_rights()));
        };
        let mut call = Call {
            user,
            params,
            profile: self.profile,
            settings: &self.settings,
            now: &self.now,
            data: &mut self.data,
            events: &mut self.events,
        };
        match method {
            "crm.item.list" => Some(items::list(&call)),
            "crm.item.get" => Some(items::get(&call)),
            "crm.item.add" => Some(items::add(&mut call)),
            "crm.item.update" => Some(items::update(&mut call)),
            "crm.duplicate.findbycomm" => Some(duplicate::find(&call)),
            "crm.settings.mode.get" => Some(Ok(Reply::of(self.settings.crm_mode.number()))),
            _ => match classic::call(&mut call, method) {
                Some(answer) => Some(answer),
                None => binding::call(call, method),
            },
        }
    }

    /// The events that the calls since the last time have caused, oldest first. Binding methods cause
    /// none.
    pub fn take_events(&mut self) -> Vec<CrmEvent> {
        std::mem::take(&mut self.events)
    }

    /// The lower-case names of all emulated CRM methods.
    #[must_use]
    pub fn methods() -> &'static [&'static str] {
        METHODS
    }
}
