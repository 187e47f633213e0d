//! The pages of a person who comes without Bitrix24 around them: signing in, and choosing a portal.

use super::Notice;
use crate::web::text::{Lang, Texts};
use askama::Template;
use std::borrow::Cow;

/// Asks for the portal's address; tells where the browser is signed in already.
#[derive(Debug, Clone, Template)]
#[template(path = "login.html")]
pub struct LoginPage {
    /// The person's language.
    pub lang: Lang,
    /// What happened.
    pub notice: Option<Notice>,
    /// The address that was typed before a refusal.
    pub typed: String,
    /// Where to go on to afterwards; may be empty.
    pub next: String,
    /// Where the browser is signed in.
    pub portals: Vec<PortalLink>,
}

/// Asks in which of several portals to open a page.
#[derive(Debug, Clone, Template)]
#[template(path = "choose.html")]
pub struct ChoosePage {
    /// The person's language.
    pub lang: Lang,
    /// Where the browser is signed in.
    pub portals: Vec<PortalLink>,
}

/// A portal to go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortalLink {
    /// The portal's host, as people know it.
    pub host: String,
    /// The page in that portal.
    pub href: String,
}

/// The line above a page that has no Bitrix24 around it.
#[derive(Debug, Clone)]
pub struct Bar {
    /// The person's language.
    pub lang: Lang,
    /// The portal.
    pub member_id: String,
    /// The portal's host, as people know it.
    pub host: String,
}

impl LoginPage {
    fn t(&self, key: &str) -> Cow<'static, str> {
        Texts::of(self.lang).get(key)
    }

    fn wrong(&self, field: &str) -> bool {
        self.notice.as_ref().and_then(|notice| notice.field) == Some(field)
    }
}

impl ChoosePage {
    fn t(&self, key: &str) -> Cow<'static, str> {
        Texts::of(self.lang).get(key)
    }
}

impl Bar {
    /// `demo.bitrix24.com` of `https://demo.bitrix24.com`.
    #[must_use]
    pub fn host_of(origin: &str) -> String {
        let host = origin.split_once("://").map(|(_, host)| host);
        host.unwrap_or(origin).to_owned()
    }

    pub(super) fn t(&self, key: &str) -> Cow<'static, str> {
        Texts::of(self.lang).get(key)
    }
}
