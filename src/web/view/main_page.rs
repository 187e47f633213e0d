//! The app's own page in the portal's left menu.

use super::Notice;
use crate::bindings::Owner;
use crate::web::text::{Lang, TextArg, Texts};
use askama::Template;
use askama_web::WebTemplate;
use std::borrow::Cow;

/// What the tab does and where it is found; for administrators the state of the installation.
#[derive(Debug, Clone, Template, WebTemplate)]
#[template(path = "main_page.html")]
pub struct MainPage {
    /// The person's language.
    pub lang: Lang,
    /// Whether the person is an administrator of the portal.
    pub admin: bool,
    /// The portal's host, for administrators.
    pub portal_host: String,
    /// Every kind of card and whether it has the tab.
    pub tabs: Vec<TabState>,
    /// What happened, if anything did.
    pub notice: Option<Notice>,
}

/// Whether the cards of one kind have the tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TabState {
    /// The kind of card.
    pub owner: Owner,
    /// Whether the tab is there.
    pub bound: bool,
}

impl MainPage {
    fn t(&self, key: &str) -> Cow<'static, str> {
        Texts::of(self.lang).get(key)
    }

    fn installed_in(&self) -> String {
        let host = TextArg::Name(&self.portal_host);
        Texts::of(self.lang).with("main-tabs-portal", &[("host", host)])
    }

    fn of(&self, key: &str, owner: Owner) -> Cow<'static, str> {
        Texts::of(self.lang).of_owner(owner, key)
    }
}
