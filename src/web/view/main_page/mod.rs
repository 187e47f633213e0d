//! The app's own page in the portal's left menu: a frame around one section.

mod data;
mod grants;
mod history;
mod journal;
#[cfg(test)]
pub(super) mod samples;
mod state;

pub use data::{DataView, kept};
pub use grants::{CodeView, GrantView, GrantedLine, GrantedView, GrantsView, MayView, RuleView};
pub use history::{ChangeView, ChangesView, PastView};
pub use journal::{RequestView, RequestsView};
pub use state::{LimitView, StateView, TabState};

use super::{Bar, Notice};
use crate::app::MOST_EXPORTED;
use crate::bindings::{Action, Owner, Right};
use crate::web::text::{Lang, TextArg, Texts};
use askama::Template;
use std::borrow::Cow;

/// The page with one of its sections.
#[derive(Debug, Clone, Template)]
#[template(path = "main_page.html")]
pub struct MainPage {
    /// The person's language.
    pub lang: Lang,
    /// Whether the person wants dark pages.
    pub dark: bool,
    /// A page token of the main page.
    pub token: String,
    /// The portal's host.
    pub portal_host: String,
    /// The line above the page, outside Bitrix24.
    pub bar: Option<Bar>,
    /// What happened, if anything did.
    pub notice: Option<Notice>,
    /// The section.
    pub shown: Shown,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub enum Shown {
    /// What the app does, for everybody who is no administrator.
    About(AboutView),
    /// The state of the installation.
    State(StateView),
    /// Who may do what.
    Grants(GrantsView),
    /// The changes of the portal.
    History(ChangesView),
    /// The journal of requests to the portal.
    Journal(RequestsView),
    /// What is stored.
    Data(DataView),
}

/// A moment, for programs and for people without a script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// For programs.
    pub at: String,
    /// For people.
    pub text: String,
}

/// What the tab does, and what the person may do.
#[derive(Debug, Clone)]
pub struct AboutView {
    /// By the kind of card; empty where everybody may everything.
    pub may: Vec<MayView>,
}

/// A section that administrators can go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// The state of the installation.
    State,
    /// Who may do what.
    Grants,
    /// The changes of the portal.
    History,
    /// The journal of requests to the portal.
    Journal,
    /// What is stored.
    Data,
}

impl Section {
    /// Every section, in the order of the page.
    pub const ALL: [Self; 5] = [
        Self::State,
        Self::Grants,
        Self::History,
        Self::Journal,
        Self::Data,
    ];

    /// The word in the address and in the catalogue.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Grants => "grants",
            Self::History => "history",
            Self::Journal => "journal",
            Self::Data => "data",
        }
    }
}

impl MainPage {
    fn t(&self, key: &str) -> Cow<'static, str> {
        Texts::of(self.lang).get(key)
    }

    fn numbered(&self, key: &str, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        Texts::of(self.lang).with(key, &[("count", TextArg::Number(count))])
    }

    fn export_hint(&self) -> String {
        self.numbered("export-hint", MOST_EXPORTED)
    }

    fn milliseconds(&self, took: i64) -> String {
        let count = TextArg::Number(took);
        Texts::of(self.lang).with("journal-took", &[("count", count)])
    }

    fn erase_label(&self) -> String {
        let host = TextArg::Name(&self.portal_host);
        Texts::of(self.lang).with("erase-confirm", &[("host", host)])
    }

    fn word(&self, key: &str, name: &str, word: &str) -> String {
        Texts::of(self.lang).with(key, &[(name, TextArg::Word(word))])
    }

    fn named(&self, key: &str, names: &[String]) -> String {
        Texts::of(self.lang).with(key, &[("names", TextArg::Names(names))])
    }

    /// The kinds of changes by their words and names.
    fn changes(&self) -> Vec<(&'static str, String)> {
        let named = |action: Action| {
            let slug = action.slug();
            (slug, self.word("change-name", "action", slug))
        };
        let grants = (ChangesView::GRANTS, self.t("section-grants").into_owned());
        let bindings = ChangesView::ACTIONS.into_iter().map(named);
        bindings.chain([grants]).collect()
    }

    /// The kinds of records by their words and names.
    fn kinds(&self) -> Vec<(&'static str, Cow<'static, str>)> {
        let named = |owner: Owner| (owner.slug(), self.of("main-cards", owner));
        Owner::ALL.map(named).to_vec()
    }

    /// The sections by their words and names, and whether they are open.
    fn sections(&self) -> Vec<(&'static str, Cow<'static, str>, bool)> {
        let named = |section: Section| {
            let slug = section.slug();
            let name = self.t(&format!("section-{slug}"));
            (slug, name, self.section() == Some(section))
        };
        Section::ALL.map(named).to_vec()
    }

    fn table(&self, name: &str) -> String {
        self.word("table-name", "table", name)
    }

    /// Whether the notice is about this field.
    fn wrong(&self, field: &str) -> bool {
        self.notice.as_ref().and_then(|notice| notice.field) == Some(field)
    }

    fn of(&self, key: &str, owner: Owner) -> Cow<'static, str> {
        Texts::of(self.lang).of_owner(owner, key)
    }

    fn right_of(&self, right: Right) -> Cow<'static, str> {
        match right {
            Right::See => self.t("grants-see"),
            Right::Change => self.t("grants-change"),
        }
    }

    fn remove_of(&self, code: &CodeView) -> String {
        let name = code.name.as_ref().unwrap_or(&code.code);
        Texts::of(self.lang).with("grants-remove", &[("name", TextArg::Name(name))])
    }

    /// The section that is open; nobody else gets one.
    fn section(&self) -> Option<Section> {
        match self.shown {
            Shown::About(_) => None,
            Shown::State(_) => Some(Section::State),
            Shown::Grants(_) => Some(Section::Grants),
            Shown::History(_) => Some(Section::History),
            Shown::Journal(_) => Some(Section::Journal),
            Shown::Data(_) => Some(Section::Data),
        }
    }
}
