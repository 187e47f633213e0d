//! The list of records that a person opens the tab from, where there is no portal around it.

use super::{Bar, Notice, PersonView};
use crate::bindings::{Id, Owner};
use crate::web::text::{Lang, TextArg, Texts, words};
use askama::Template;
use std::borrow::Cow;

/// A page of records of one kind.
#[derive(Debug, Clone, Template)]
#[template(path = "records.html")]
pub struct RecordsPage {
    /// The person's language.
    pub lang: Lang,
    /// Whether the person wants dark pages.
    pub dark: bool,
    /// The line above the page.
    pub bar: Bar,
    /// The portal's origin: links to its cards begin with it.
    pub portal_origin: String,
    /// The kind of record.
    pub owner: Owner,
    /// The kinds that have the tab.
    pub owners: Vec<Owner>,
    /// What was searched for.
    pub query: String,
    /// What is wrong with the request.
    pub notice: Option<Notice>,
    /// The records.
    pub records: Vec<PersonView>,
    /// The page after this one.
    pub next: Option<String>,
    /// The first page, where this is a later one.
    pub first: Option<String>,
}

impl RecordsPage {
    fn t(&self, key: &str) -> Cow<'static, str> {
        Texts::of(self.lang).get(key)
    }

    fn of(&self, key: &str, owner: Owner) -> Cow<'static, str> {
        Texts::of(self.lang).of_owner(owner, key)
    }

    fn list(&self, owner: Owner) -> String {
        let member_id = &self.bar.member_id;
        format!("/cards?portal={member_id}&owner={}", owner.slug())
    }

    fn tab(&self, id: Id) -> String {
        let (slug, member_id) = (self.owner.slug(), &self.bar.member_id);
        format!("/cards/{slug}/{id}?portal={member_id}")
    }

    fn icon(&self) -> &'static str {
        match self.owner {
            Owner::Contact => "contact",
            Owner::Company | Owner::Lead | Owner::Deal | Owner::Quote => "company",
        }
    }

    fn name<'a>(&self, record: &'a PersonView) -> Cow<'a, str> {
        if !record.name.trim().is_empty() {
            return Cow::Borrowed(&record.name);
        }
        let [owner, bound] = words(self.owner);
        let id = record.id.to_string();
        let args = [owner, bound, ("id", TextArg::Word(&id))];
        Cow::Owned(Texts::of(self.lang).with("record-unnamed", &args))
    }

    /// Why there is no record on the page.
    fn nothing(&self) -> Cow<'static, str> {
        if self.first.is_some() {
            return self.t("records-end");
        }
        if self.query.is_empty() {
            return self.t("records-none");
        }
        let query = TextArg::Name(&self.query);
        Cow::Owned(Texts::of(self.lang).with("records-nothing", &[("query", query)]))
    }

    fn wrong(&self, field: &str) -> bool {
        self.notice.as_ref().and_then(|notice| notice.field) == Some(field)
    }
}
