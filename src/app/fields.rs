//! The fields of a posted form, and what `add` and `create` read from them.

use crate::bindings::action::{self, MANY};
use crate::bindings::{Id, Owner, Refusal};
use crate::portal::crm::Somebody;

/// The most characters that a field of `create` takes.
const LONGEST: usize = 200;

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

    /// The word that was drawn with a form, so that it is carried out once.
    #[must_use]
    pub fn once(&self) -> Option<&str> {
        let fits =
            |once: &&str| once.len() <= LONGEST && once.bytes().all(|b| b.is_ascii_graphic());
        self.one("once").filter(fits)
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
    /// Binds this one.
    pub(super) fn of(id: Id) -> Self {
        Self {
            ids: vec![id],
            primary: false,
            sort: None,
            keep: false,
        }
    }

    /// Binds this one, whose main company stays as it is.
    pub(super) fn kept(id: Id) -> Self {
        let keep = true;
        Self {
            keep,
            ..Self::of(id)
        }
    }

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

/// The fields of `create`.
pub(super) struct NewRequest {
    pub(super) somebody: Somebody,
    /// The random word that was drawn with the form.
    pub(super) once: String,
    /// Create them although there are others like them.
    pub(super) anyway: bool,
}

impl NewRequest {
    pub(super) fn read(owner: Owner, fields: &Fields) -> Result<Self, Refusal> {
        let text = |field| text(fields, field);
        let of_people = |field| match owner {
            Owner::Contact => Ok(String::new()),
            Owner::Company | Owner::Lead | Owner::Deal | Owner::Quote => text(field),
        };
        let somebody = Somebody {
            name: text("name")?,
            last_name: of_people("last_name")?,
            post: of_people("post")?,
            phone: text("phone")?,
            email: text("email")?,
        };
        if somebody.name.is_empty() && somebody.last_name.is_empty() {
            return Err(Refusal::MissingField { field: "name" });
        }
        if !somebody.phone.is_empty() && !somebody.phone.contains(char::is_numeric) {
            return Err(Refusal::BadValue { field: "phone" });
        }
        if !somebody.email.is_empty() && !is_address(&somebody.email) {
            return Err(Refusal::BadValue { field: "email" });
        }
        let missing = Refusal::MissingField { field: "once" };
        Ok(Self {
            somebody,
            once: fields.once().ok_or(missing)?.to_owned(),
            anyway: fields.one("anyway") == Some("yes"),
        })
    }
}

fn text(fields: &Fields, field: &'static str) -> Result<String, Refusal> {
    let text = fields.one(field).unwrap_or_default().trim();
    if text.chars().count() > LONGEST {
        let limit = LONGEST;
        return Err(Refusal::TooLong { field, limit });
    }
    Ok(text.to_owned())
}

fn is_address(text: &str) -> bool {
    let fits = |part: &str| !part.is_empty() && !part.contains(['@', ' ', '<', '>', ',']);
    let parts = text.split_once('@');
    parts.is_some_and(|(name, host)| fits(name) && fits(host))
}
