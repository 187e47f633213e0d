//! The colours that a person wants: light unless they said otherwise, because the portal around the
//! frame is light and tells nothing.

use super::visit::Visit;
use super::{App, Caller, Failure, Home, SignedIn};

impl App {
    /// Whether somebody who has signed in outside Bitrix24 wants dark pages.
    ///
    /// # Errors
    /// The database fails.
    pub async fn wants_dark(&self, person: &SignedIn) -> Result<bool, Failure> {
        let (store, user_id) = (&self.0.store, person.user_id);
        Ok(store.wants_dark(&person.member_id, user_id).await?)
    }

    /// Notes whether the caller wants dark pages, and opens the main page again.
    ///
    /// # Errors
    /// The person has no living token, or the portal or the database fails.
    pub async fn home_in_colours(&self, caller: Caller, dark: bool) -> Result<Home, Failure> {
        let mut home = self.home_of(&caller).await?;
        let store = &self.0.store;
        let (member_id, user_id) = (&caller.member_id, caller.user_id);
        store.prefer_dark(member_id, user_id, dark).await?;
        home.caller.dark = dark;
        Ok(home)
    }
}

impl Visit {
    /// Notes whether the person wants dark pages.
    pub(super) async fn prefer_dark(&mut self, dark: bool) -> Result<(), Failure> {
        let (store, member_id) = (&self.app.0.store, &self.portal.member_id);
        let user_id = self.visitor.user_id;
        store.prefer_dark(member_id, user_id, dark).await?;
        self.visitor.dark = dark;
        Ok(())
    }
}
