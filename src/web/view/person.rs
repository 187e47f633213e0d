//! A person (or company) as the lists show them.

use crate::bindings::Id;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The characters that an address in a `mailto:` link keeps.
const MAILTO: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'@')
    .remove(b'.')
    .remove(b'-')
    .remove(b'_')
    .remove(b'+');

/// How many colours the avatars have in `static/tab.css`.
const COLOURS: i64 = 8;

/// A contact, or a company where companies are bound. What is unknown is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonView {
    /// The record's id.
    pub id: Id,
    /// The name in the order people read it; empty: the page writes "Contact #7".
    pub name: String,
    /// The position.
    pub post: String,
    /// The first phone number, as the portal keeps it.
    pub phone: String,
    /// The first e-mail address.
    pub email: String,
}

impl PersonView {
    /// One or two letters for the avatar; empty where the name has none.
    #[must_use]
    pub fn initials(&self) -> String {
        self.name
            .split_whitespace()
            .filter_map(|word| word.chars().find(|c| c.is_alphanumeric()))
            .take(2)
            .flat_map(char::to_uppercase)
            .collect()
    }

    /// The avatar's colour class.
    #[must_use]
    pub fn colour(&self) -> String {
        format!("c{}", self.id.rem_euclid(COLOURS))
    }

    /// The `tel:` link; none where the text holds no number.
    #[must_use]
    pub fn tel(&self) -> Option<String> {
        let number: String = self
            .phone
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect();
        number
            .contains(|c: char| c.is_ascii_digit())
            .then(|| format!("tel:{number}"))
    }

    /// The `mailto:` link; none where the text is no address.
    #[must_use]
    pub fn mailto(&self) -> Option<String> {
        self.email
            .contains('@')
            .then(|| format!("mailto:{}", utf8_percent_encode(&self.email, MAILTO)))
    }
}
