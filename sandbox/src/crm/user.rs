//! A user of the portal.

use super::rights::Rights;
use serde_json::{Map, Value};

/// A user of the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "these are the flags of the state, each independent of the others"
)]
pub struct User {
    /// Id, positive.
    pub id: i64,
    /// First name.
    pub name: String,
    /// Last name.
    pub last_name: String,
    /// Portal administrator: passes every right check.
    pub admin: bool,
    /// Not dismissed.
    pub active: bool,
    /// Has CRM rights at all.
    pub crm: bool,
    /// Language of texts; `ru` is the only one beside English.
    pub lang: String,
    /// Ids of the user's departments.
    pub departments: Vec<i64>,
    /// Ids of the user's work groups.
    pub groups: Vec<i64>,
    /// An external user.
    pub extranet: bool,
    pub(super) rights: Rights,
    /// As given, so that the state reads back the same.
    pub(super) given: Map<String, Value>,
}

impl User {
    /// First and last name, or the id of somebody without either.
    #[must_use]
    pub fn full_name(&self) -> String {
        match format!("{} {}", self.name, self.last_name).trim() {
            "" => format!("User {}", self.id),
            name => name.to_owned(),
        }
    }

    pub(super) fn speaks_russian(&self) -> bool {
        self.lang == "ru"
    }

    /// The portal's text for a record that the user may not read.
    pub(super) fn may_not_view(&self) -> &'static str {
        if self.speaks_russian() {
            "У Вас нет прав на просмотр этого элемента"
        } else {
            "You do not have permission to view this item"
        }
    }
}
