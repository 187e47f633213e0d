//! Every refusal of the binding methods, with the texts and statuses of a portal. The order is that
//! of the calls in the methods.

use super::Binding;
use super::diff::Change;
use crate::crm::kind::Kind;
use crate::crm::settings::ItemSetCheck;
use crate::error::RestError;

/// A refusal as most of these methods word it: no code, only a text.
pub(super) fn refuse(description: &str) -> RestError {
    RestError::new(400, "", description)
}

/// The answer of every classic method to a user who may read nothing in the CRM.
pub(crate) fn no_crm_rights() -> RestError {
    refuse("Access denied.")
}

fn unless(refused: bool, error: impl FnOnce() -> RestError) -> Result<(), RestError> {
    if refused { Err(error()) } else { Ok(()) }
}

impl Binding<'_> {
    pub(super) fn check_crm(&self) -> Result<(), RestError> {
        let allowed = self.anybody_may() || self.call.user.reads_anything();
        unless(!allowed, no_crm_rights)
    }

    /// READ of the owner. A missing deal is noticed here, a missing lead only by its documentation.
    pub(super) fn check_read(&self, owner: i64) -> Result<(), RestError> {
        if self.anybody_may() {
            return self.check_exists(owner);
        }
        let exists = self.exists(owner);
        if self.side.owner == Kind::Deal && !exists {
            let some = self.call.user.reads_some(Kind::Deal);
            return Err(refuse(if some { "Not found" } else { "Access denied" }));
        }
        let allowed = self.call.user.reads(self.side.owner, owner, exists);
        unless(!allowed, || self.access_denied())
    }

    /// UPDATE of the owner; again a missing deal is noticed here.
    pub(super) fn check_update(&self, owner: i64) -> Result<(), RestError> {
        if self.anybody_may() {
            return Ok(());
        }
        let exists = self.exists(owner);
        if self.side.owner == Kind::Deal && !exists {
            let some = self.call.user.updates_some(Kind::Deal);
            return Err(refuse(if some { "Not found." } else { "Access denied." }));
        }
        let allowed = self.call.user.updates(self.side.owner, owner, exists);
        unless(!allowed, || self.access_denied())
    }

    pub(super) fn check_exists(&self, owner: i64) -> Result<(), RestError> {
        let code = if self.anybody_may() { "NOT_FOUND" } else { "" };
        unless(!self.exists(owner), || {
            RestError::new(400, code, "Not found.")
        })
    }

    /// READ of the record that `add` or `delete` names.
    pub(super) fn check_bound_readable(&self, id: i64) -> Result<(), RestError> {
        let bound = self.side.bound();
        let exists = self.call.data.records.exists(bound, id);
        let allowed = self.documented() || self.call.user.reads(bound, id, exists);
        unless(!allowed, || self.may_not_view(id))
    }

    /// The check of `items.set`: once per changed record, by an old mistake always of record 1.
    pub(super) fn check_change_readable(&self, change: &Change) -> Result<(), RestError> {
        match self.call.settings.item_set_check {
            ItemSetCheck::Off => Ok(()),
            ItemSetCheck::Id1 if change.is_empty() => Ok(()),
            ItemSetCheck::Id1 => self.check_bound_readable(1),
            ItemSetCheck::RealIds => {
                let written = change.written.iter().map(|item| item.id);
                let mut changed = change.removed.iter().copied().chain(written);
                changed.try_for_each(|id| self.check_bound_readable(id))
            }
        }
    }

    fn exists(&self, owner: i64) -> bool {
        self.call.data.records.exists(self.side.owner, owner)
    }

    /// The lead pages say that any user may call.
    fn anybody_may(&self) -> bool {
        self.documented() && self.side.owner == Kind::Lead
    }

    fn access_denied(&self) -> RestError {
        let status = if self.documented() { 400 } else { 403 };
        RestError::new(status, "ACCESS_DENIED", "Access denied!")
    }

    fn may_not_view(&self, id: i64) -> RestError {
        let text = self.call.user.may_not_view();
        refuse(&format!("[{} #{id}] {text}", self.bound_word()))
    }

    fn bound_word(&self) -> &'static str {
        match (self.call.user.speaks_russian(), self.side.bound()) {
            (true, Kind::Contact) => "Контакт",
            (true, Kind::Company) => "Компания",
            (_, bound) => bound.caption(),
        }
    }
}
