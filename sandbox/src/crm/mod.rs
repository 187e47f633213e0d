//! The emulated CRM: records, links, rights and the `crm.*` methods over them.
//!
//! It is pure: no I/O, no clock. The REST front end calls [`Crm::call`]; the control API reads and
//! replaces the state; host pages draw what [`Crm::card`] tells them.

mod user;

use crate::error::{Reply, RestError};
use serde_json::{Map, Value, json};

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
    users: Vec<User>,
}

/// A record as the portal's own card shows it, whatever the viewer may read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Title of the record.
    pub title: String,
    /// The bound contacts (of a contact: companies) by SORT, then id.
    pub rows: Vec<CardRow>,
}

/// One bound record of a [`Card`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRow {
    /// Id of the bound record.
    pub id: i64,
    /// Its title; `None` when it does not exist.
    pub name: Option<String>,
    /// Position, empty for companies.
    pub post: String,
    /// First phone number or nothing.
    pub phone: String,
    /// First e-mail address or nothing.
    pub email: String,
    /// SORT of the link.
    pub sort: i64,
    /// `IS_PRIMARY` of the link.
    pub primary: bool,
}

impl Crm {
    /// A portal with nothing but the administrator, user 1.
    #[must_use]
    pub fn empty(profile: Profile) -> Self {
        Self {
            profile,
            users: vec![User::administrator()],
        }
    }

    /// The demo portal.
    #[must_use]
    pub fn demo(profile: Profile) -> Self {
        Self::empty(profile)
    }

    /// Reads the state of the control API.
    ///
    /// # Errors
    ///
    /// Names the first key or value that is not understood.
    pub fn from_json(_state: &Value, profile: Profile) -> Result<Self, String> {
        Ok(Self::empty(profile))
    }

    /// The state as the control API shows it; [`Crm::from_json`] reads it back.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({})
    }

    /// Which description is emulated.
    #[must_use]
    pub fn profile(&self) -> Profile {
        self.profile
    }

    /// One user.
    #[must_use]
    pub fn user(&self, id: i64) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    /// All users in the order of the state.
    pub fn users(&self) -> impl Iterator<Item = &User> {
        self.users.iter()
    }

    /// The codes `user.access` compares: `U7`, `AU`, `G2`, `D5`, and `DR5` for a department and
    /// everything below it.
    #[must_use]
    pub fn access_codes(&self, user: i64) -> Vec<String> {
        vec![format!("U{user}"), "AU".to_owned()]
    }

    /// Calls a CRM method (lower-case name) as `user`; `None` when it is not emulated.
    pub fn call(
        &mut self,
        _user: i64,
        _method: &str,
        _params: &Map<String, Value>,
    ) -> Option<Result<Reply, RestError>> {
        None
    }

    /// The lower-case names of all emulated CRM methods.
    #[must_use]
    pub fn methods() -> &'static [&'static str] {
        &[]
    }

    /// Title of a record by entity type id (1 lead, 2 deal, 3 contact, 4 company, 7 quote).
    #[must_use]
    pub fn title(&self, _owner_type: i64, _id: i64) -> Option<String> {
        None
    }

    /// A record and what is bound to it, as the portal's own card shows it.
    #[must_use]
    pub fn card(&self, _owner_type: i64, _id: i64) -> Option<Card> {
        None
    }

    /// Ids and titles of all records of a type.
    #[must_use]
    pub fn records(&self, _owner_type: i64) -> Vec<(i64, String)> {
        Vec::new()
    }
}
