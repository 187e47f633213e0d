//! The tab: who is bound to a record, and the forms that change it.

use super::{
    Bar, CopyView, DetailsView, EntryView, HistoryView, HitView, Newcomer, Notice, PersonView,
    SearchView, SideView,
};
use crate::bindings::{Id, Owner};
use crate::web::text::{Lang, TextArg, Texts, words};
use askama::Template;
use std::borrow::Cow;
use std::collections::HashSet;

/// The tab of one record.
#[derive(Debug, Clone, Template)]
#[template(path = "card.html", whitespace = "minimize")]
pub struct CardPage {
    /// The person's language.
    pub lang: Lang,
    /// Whether the person wants dark pages.
    pub dark: bool,
    /// The record's kind.
    pub owner: Owner,
    /// The record's id.
    pub owner_id: Id,
    /// The record's title; empty where the portal gave none.
    pub title: String,
    /// A fresh page token.
    pub token: String,
    /// The word that makes the form for somebody new count once.
    pub once: String,
    /// Whether the controls are offered; without them the page says why.
    pub editable: bool,
    /// The version of the set shown.
    pub version: String,
    /// The bindings in order.
    pub rows: Vec<RowView>,
    /// The bound ids in the order of their names.
    pub by_name: Vec<Id>,
    /// What happened.
    pub notice: Option<Notice>,
    /// The last search, where there was one.
    pub search: Option<SearchView>,
    /// The form that copies another record's set.
    pub copy: CopyView,
    /// What was typed before a refusal.
    pub typed: Typed,
    /// The portal's origin, `https://demo.bitrix24.com`: links to cards begin with it.
    pub portal_origin: String,
    /// The portal's own names of the fields.
    pub captions: Captions,
    /// The SORT that puts a new row at the end (`BindingSet::next_sort`).
    pub next_sort: i64,
    /// A question to answer before a change is made.
    pub question: Option<MainCompanyQuestion>,
    /// The change that was made just now and can be undone.
    pub undo: Option<i64>,
    /// What somebody else changed, so that an undo was refused.
    pub difference: Vec<String>,
    /// What was changed before, where somebody asked.
    pub history: Option<HistoryView>,
    /// The line above the tab, where there is no portal around it.
    pub bar: Option<Bar>,
}

/// One binding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowView {
    /// Who is bound; of an unreadable one only the id.
    pub person: PersonView,
    /// SORT as the portal keeps it.
    pub sort: i64,
    /// The portal's flag, as read.
    pub primary: bool,
    /// Whether the portal shows this record to the person.
    pub sight: Sight,
    /// On a company: the contact's main company is another one.
    pub other_main_company: bool,
    /// Everything about them, where it was asked for.
    pub details: Option<DetailsView>,
}

/// Whether somebody who is bound can be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// They can.
    Seen,
    /// The person may not see them.
    Hidden,
    /// They do not exist any more.
    Gone,
    /// They cannot, and nobody has asked why.
    Unclear,
}

impl RowView {
    fn readable(&self) -> bool {
        self.sight == Sight::Seen
    }

    /// Whether the portal would let the person unbind them.
    fn removable(&self) -> bool {
        matches!(self.sight, Sight::Seen | Sight::Gone)
    }
}

/// Form values that a refused request carried, so that nothing has to be typed twice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Typed {
    /// `q` of a refused `search`.
    pub query: String,
    /// `list` of a refused `paste`.
    pub list: String,
    /// The fields of a refused `create`.
    pub newcomer: Option<Newcomer>,
    /// The ids ticked in a refused `set`; none: no `set` was refused.
    pub chosen: Option<Vec<Id>>,
    /// `primary` of a refused `set`.
    pub primary: Option<Id>,
    /// The ids ticked in a refused `remove`.
    pub selected: Vec<Id>,
}

/// The titles that the portal's `….fields` gives the columns; empty ones are replaced by ours.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Captions {
    /// Of `CONTACT_ID` or `COMPANY_ID`.
    pub bound: String,
    /// Of `IS_PRIMARY`.
    pub primary: String,
    /// Of `SORT`.
    pub sort: String,
}

/// "This would make this company the main one of these people": asked before it happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MainCompanyQuestion {
    /// The action to repeat with `main_company=take`.
    pub action: &'static str,
    /// The people whose main company would move.
    pub people: Vec<String>,
    /// The refused form's fields in order, without `token` and `main_company`.
    pub fields: Vec<(String, String)>,
}

impl CardPage {
    pub(super) fn t(&self, key: &str) -> Cow<'static, str> {
        Texts::of(self.lang).of_owner(self.owner, key)
    }

    pub(super) fn with(&self, key: &str, name: &str, arg: TextArg<'_>) -> String {
        let [owner, bound] = words(self.owner);
        Texts::of(self.lang).with(key, &[owner, bound, (name, arg)])
    }

    fn action(&self, action: &str) -> String {
        format!("/cards/{}/{}/{action}", self.owner.slug(), self.owner_id)
    }

    fn on_company(&self) -> bool {
        self.owner == Owner::Company
    }

    fn on_lead(&self) -> bool {
        self.owner == Owner::Lead
    }

    /// The symbol of `templates/icons.html` for what is bound here.
    fn icon(&self) -> &'static str {
        match self.owner {
            Owner::Contact => "company",
            Owner::Company | Owner::Lead | Owner::Deal | Owner::Quote => "contact",
        }
    }

    fn name<'a>(&self, person: &'a PersonView) -> Cow<'a, str> {
        if person.name.trim().is_empty() {
            Cow::Owned(self.unnamed(person.id))
        } else {
            Cow::Borrowed(&person.name)
        }
    }

    fn unnamed(&self, id: Id) -> String {
        self.with("unnamed", "id", TextArg::Word(&id.to_string()))
    }

    fn absent(&self, row: &RowView) -> String {
        let id = row.person.id.to_string();
        let id = TextArg::Word(&id);
        match row.sight {
            Sight::Seen | Sight::Unclear => self.with("unclear", "id", id),
            Sight::Hidden => self.with("unreadable", "id", id),
            Sight::Gone => self.with("no-more", "id", id),
        }
    }

    fn absent_hint(&self, row: &RowView) -> Cow<'static, str> {
        match row.sight {
            Sight::Gone => self.t("no-more-hint"),
            Sight::Seen | Sight::Hidden | Sight::Unclear => self.t("unreadable-hint"),
        }
    }

    fn caption<'a>(&self, portals: &'a str, ours: &str) -> Cow<'a, str> {
        if portals.is_empty() {
            self.t(ours)
        } else {
            Cow::Borrowed(portals)
        }
    }

    /// What becomes of those chosen in the portal's dialog: on a company it has to be asked first
    /// which company is to be their main one.
    fn chosen_action(&self) -> &'static str {
        if self.on_company() { "paste" } else { "add" }
    }

    /// What is said of somebody who was moved, with places that the script fills.
    fn moved_to(&self) -> String {
        let places = ["name", "place", "count"].map(|place| (place, format!("{{{place}}}")));
        let args = places
            .each_ref()
            .map(|(place, mark)| (*place, TextArg::Word(mark)));
        Texts::of(self.lang).with("moved-to", &args)
    }

    fn hidden_ones(&self, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.with("alike-hidden", "count", TextArg::Number(count))
    }

    fn clear_hint(&self) -> String {
        let count = i64::try_from(self.rows.len()).unwrap_or(i64::MAX);
        self.with("clear-hint", "count", TextArg::Number(count))
    }

    /// What the search field holds: what was refused, or else what was searched for.
    fn query(&self) -> &str {
        match &self.search {
            Some(search) if self.typed.query.is_empty() => &search.query,
            _ => &self.typed.query,
        }
    }

    fn says(&self, code: &str) -> bool {
        self.notice.as_ref().is_some_and(|n| n.code == code)
    }

    fn and_more(&self, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.with("and-more", "count", TextArg::Number(count))
    }

    /// The list before a change and after it, each with its title.
    fn sides<'a>(&self, entry: &'a EntryView) -> [(Cow<'static, str>, Option<&'a SideView>); 2] {
        [
            (self.t("history-before"), entry.before.as_ref()),
            (self.t("history-after"), entry.after.as_ref()),
        ]
    }

    fn wrong(&self, field: &str) -> bool {
        self.notice.as_ref().and_then(|n| n.field) == Some(field)
    }

    fn hits(&self) -> &[HitView] {
        self.search.as_ref().map_or(&[], |search| &search.hits)
    }

    fn has_new_hits(&self) -> bool {
        self.search.as_ref().is_some_and(SearchView::has_new)
    }

    /// Whom a refused "choose who stays" named besides those shown here.
    fn strays(&self) -> Vec<Id> {
        let rows = self.rows.iter().map(|row| row.person.id);
        let hits = self.hits().iter().map(|hit| hit.person.id);
        let mut shown: HashSet<Id> = rows.chain(hits).collect();
        let chosen = self.typed.chosen.iter().flatten().copied();
        chosen.filter(|id| shown.insert(*id)).collect()
    }

    /// Whether `id` is ticked in "choose who stays": as before a refusal, else those `bound`.
    fn stays(&self, id: Id, bound: bool) -> bool {
        match &self.typed.chosen {
            Some(chosen) => chosen.contains(&id),
            None => bound,
        }
    }
}
