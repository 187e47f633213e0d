//! The one sentence on top of a page that says what happened.

use crate::bindings::Owner;
use crate::web::text::{Lang, TextArg, Texts, words};
use std::borrow::Cow;

/// The codes that report success; every other code is an alert.
const STATUSES: [&str; 26] = [
    "added",
    "created",
    "already-added",
    "removed",
    "not-bound",
    "ordered",
    "unchanged",
    "primary-set",
    "set-done",
    "cleared",
    "undone",
    "under-way",
    "repeat",
    "hidden",
    "gone",
    "found",
    "pasted",
    "sources",
    "source",
    "nothing-found",
    "signed-out",
    "repaired",
    "nothing-to-repair",
    "renewed",
    "erased",
    "grants-saved",
];

/// How urgently a notice is announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Something was done or found.
    Status,
    /// Something was refused or failed.
    Alert,
}

/// What happened, for people (`text`) and for programs (`code`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// How it is announced.
    pub role: Role,
    /// A stable kebab-case word.
    pub code: &'static str,
    /// The sentence.
    pub text: String,
    /// The form field that is wrong, by its name.
    pub field: Option<&'static str>,
    /// Where to go on.
    pub link: Option<Link>,
}

/// Where to go on from a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// An address of ours.
    pub href: String,
    /// What stands there.
    pub text: Cow<'static, str>,
}

impl Link {
    /// A link with the text `key` of the catalogue.
    #[must_use]
    pub fn new(lang: Lang, href: String, key: &str) -> Self {
        Self {
            href,
            text: Texts::of(lang).get(key),
        }
    }
}

impl Notice {
    /// The notice `code` with the text `notice-{code}` of the catalogue; `locales/en/notices.ftl`
    /// says beside each which `args` it takes. Without an `owner` the sentence speaks of contacts.
    #[must_use]
    pub fn new(
        lang: Lang,
        owner: Option<Owner>,
        code: &'static str,
        args: &[(&str, TextArg<'_>)],
    ) -> Self {
        let mut all = args.to_vec();
        all.extend(words(owner.unwrap_or(Owner::Company)));
        Self {
            role: role_of(code),
            code,
            text: Texts::of(lang).with(&format!("notice-{code}"), &all),
            field: None,
            link: None,
        }
    }

    /// The same notice about one form field.
    #[must_use]
    pub fn about(mut self, field: &'static str) -> Self {
        self.field = Some(field);
        self
    }

    /// The same notice in other words.
    #[must_use]
    pub fn saying(mut self, text: String) -> Self {
        self.text = text;
        self
    }

    /// Whether it says that something was refused or failed.
    #[must_use]
    pub fn is_alert(&self) -> bool {
        self.role == Role::Alert
    }

    /// The value of the `role` attribute.
    #[must_use]
    pub fn role(&self) -> &'static str {
        match self.role {
            Role::Status => "status",
            Role::Alert => "alert",
        }
    }
}

fn role_of(code: &str) -> Role {
    if STATUSES.contains(&code) {
        Role::Status
    } else {
        Role::Alert
    }
}
