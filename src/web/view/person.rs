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
    /// A contact's main company, where it is another record than the page's and its title is known.
    pub company: Option<CompanyView>,
    /// When something last happened with them.
    pub last_active: Option<DayView>,
}

/// A company that somebody belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompanyView {
    /// The company's id.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// Whether it is their main one; said in the details only.
    pub main: bool,
}

/// A day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayView {
    /// `2026-01-12`.
    pub iso: String,
    /// As people write it.
    pub text: String,
}

/// Everything that a row shows on request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DetailsView {
    /// Every phone number.
    pub phones: Vec<ReachView>,
    /// Every e-mail address.
    pub emails: Vec<ReachView>,
    /// Of a contact: its companies in order.
    pub companies: Vec<CompanyView>,
}

/// A phone number or an e-mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReachView {
    /// What kind it is, in the person's words.
    pub kind: String,
    /// The number or address.
    pub value: String,
}

impl ReachView {
    pub(super) fn tel(&self) -> Option<String> {
        tel(&self.value)
    }

    pub(super) fn mailto(&self) -> Option<String> {
        mailto(&self.value)
    }
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
        tel(&self.phone)
    }

    /// The `mailto:` link; none where the text is no address.
    #[must_use]
    pub fn mailto(&self) -> Option<String> {
        mailto(&self.email)
    }
}

fn tel(phone: &str) -> Option<String> {
    let number: String = phone
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    number
        .contains(|c: char| c.is_ascii_digit())
        .then(|| format!("tel:{number}"))
}

fn mailto(email: &str) -> Option<String> {
    email
        .contains('@')
        .then(|| format!("mailto:{}", utf8_percent_encode(email, MAILTO)))
}
