//! Pages that only say something: a refusal, a failure, or how to open the app.

use super::{Notice, Role};
use crate::bindings::Owner;
use crate::web::text::{Lang, Texts};
use askama::Template;
use std::borrow::Cow;

/// A page with one notice, where there is no tab to show it in.
#[derive(Debug, Clone, Template)]
#[template(path = "message.html")]
pub struct MessagePage {
    /// The person's language.
    pub lang: Lang,
    /// Whether the person wants dark pages.
    pub dark: bool,
    /// What happened.
    pub notice: Notice,
    /// Where "Try again" leads; none where trying again cannot help.
    pub retry: Option<Retry>,
    /// What the person had typed when the page was lost.
    pub typed: Vec<String>,
    /// Whether it is a page of its own, without Bitrix24 around it.
    pub alone: bool,
}

/// What it takes to ask again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retry {
    /// The kind of record that it is about, if it is about one.
    pub owner: Option<Owner>,
    /// Where the form is sent.
    pub address: String,
    /// A page token.
    pub token: String,
}

/// The answer to a browser that comes without a portal: how to open the app.
#[derive(Debug, Clone, Template)]
#[template(path = "outside.html")]
pub struct OutsidePage {
    /// The person's language.
    pub lang: Lang,
}

impl MessagePage {
    fn title(&self) -> Cow<'static, str> {
        match self.notice.role {
            Role::Status => self.t("message-title-status"),
            Role::Alert => self.t("message-title-alert"),
        }
    }

    fn t(&self, key: &str) -> Cow<'static, str> {
        Texts::of(self.lang).get(key)
    }
}

impl OutsidePage {
    fn t(&self, key: &str) -> Cow<'static, str> {
        Texts::of(self.lang).get(key)
    }
}
