//! The one sentence on top of a page that says what happened.

use crate::bindings::Owner;
use crate::web::text::{Lang, TextArg, Texts, words};

/// The codes that report success; every other code is an alert.
const STATUSES: [&str; 16] = [
    "added",
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
    "nothing-found",
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
