//! The form that creates somebody, as `templates/create.html` shows it.

use super::CardPage;
use crate::bindings::Owner;

/// What was typed of somebody who is to be created.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Newcomer {
    /// First name, or a company's name.
    pub name: String,
    /// Last name.
    pub last_name: String,
    /// Position.
    pub post: String,
    /// Phone number.
    pub phone: String,
    /// E-mail address.
    pub email: String,
}

/// A field of the form.
pub(super) struct Field {
    pub(super) name: &'static str,
    /// The text of its label.
    pub(super) key: &'static str,
    /// What is typed into it, as `inputmode` knows it.
    pub(super) mode: &'static str,
    pub(super) value: String,
}

impl Newcomer {
    /// What a search for somebody says of them who was not found.
    pub(super) fn searched(owner: Owner, query: &str) -> Self {
        let query = query.trim().to_owned();
        if query.contains('@') {
            let email = query;
            return Self {
                email,
                ..Self::default()
            };
        }
        if !query.contains(char::is_alphabetic) {
            let phone = query;
            return Self {
                phone,
                ..Self::default()
            };
        }
        let parts = query.rsplit_once(char::is_whitespace);
        let (name, last_name) = match parts.filter(|_| owner != Owner::Contact) {
            Some((name, last_name)) => (name.trim().to_owned(), last_name.to_owned()),
            None => (query, String::new()),
        };
        Self {
            name,
            last_name,
            ..Self::default()
        }
    }

    /// The fields that somebody has who is bound to an `owner`.
    pub(super) fn fields(self, owner: Owner) -> Vec<Field> {
        let all = [
            ("name", "create-name", "text", self.name),
            ("last_name", "create-last-name", "text", self.last_name),
            ("post", "create-post", "text", self.post),
            ("phone", "head-phone", "tel", self.phone),
            ("email", "head-email", "email", self.email),
        ];
        let is_there =
            |name: &str| owner != Owner::Contact || !matches!(name, "last_name" | "post");
        let all = all.into_iter().filter(|(name, ..)| is_there(name));
        let field = |(name, key, mode, value)| Field {
            name,
            key,
            mode,
            value,
        };
        all.map(field).collect()
    }
}

impl CardPage {
    /// The form's fields with what was typed into them, or into a search that found nobody.
    pub(super) fn newcomer_fields(&self) -> Vec<Field> {
        let not_found = || {
            let search = self.search.as_ref().filter(|search| search.hits.is_empty());
            search.map(|search| Newcomer::searched(self.owner, &search.query))
        };
        let newcomer = self.typed.newcomer.clone().or_else(not_found);
        newcomer.unwrap_or_default().fields(self.owner)
    }
}
