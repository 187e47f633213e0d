//! The fields of a posted form, and what `add` reads from them.

use crate::bindings::action::{self, MANY};
use crate::bindings::{Id, Owner, Refusal};

/// The fields of a posted form, in order.
#[derive(Debug, Clone, Default)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// Every value of a repeated field.
    #[must_use]
    pub fn all(&self, name: &str) -> Vec<&str> {
        let named = self.0.iter().filter(|(field, _)| field == name);
        named.map(|(_, value)| value.as_str()).collect()
    }

    /// The value of a field; an empty one counts as missing.
    #[must_use]
    pub fn one(&self, name: &str) -> Option<&str> {
        let named = self.0.iter().find(|(field, _)| field == name);
        named
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// Whether the person agreed that main companies move.
    pub(super) fn takes(&self) -> Result<Option<bool>, Refusal> {
        let field = "main_company";
        match self.one(field) {
            None => Ok(None),
            Some("take") => Ok(Some(true)),
            Some("keep") => Ok(Some(false)),
            Some(_) => Err(Refusal::BadValue { field }),
        }
    }
}

/// The fields of `add`.
pub(super) struct AddRequest {
    pub(super) ids: Vec<Id>,
    pub(super) primary: bool,
    pub(super) sort: Option<i64>,
    pub(super) keep: bool,
}

impl AddRequest {
    pub(super) fn read(owner: Owner, fields: &Fields) -> Result<Self, Refusal> {
        let field = owner.form_field();
        let ids = action::ids(field, &fields.all(field), MANY)?;
        if ids.is_empty() {
            return Err(Refusal::MissingField { field });
        }
        let primary = match fields.one("primary") {
            None | Some("N") => false,
            Some("Y") => true,
            Some(_) => return Err(Refusal::BadValue { field: "primary" }),
        };
        let sort = fields.one("sort").map(|text| text.trim().parse::<i32>());
        let sort = sort
            .transpose()
            .map_err(|_| Refusal::BadValue { field: "sort" })?;
        Ok(Self {
            ids,
            primary,
            sort: sort.map(i64::from),
            keep: fields.takes()? == Some(false),
        })
    }
}
