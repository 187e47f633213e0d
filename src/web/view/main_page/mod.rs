//! The app's own page in the portal's left menu: a frame around one section.

mod grants;
mod state;

pub use grants::GrantsView;
pub use state::{StateView, TabState};

use super::{Bar, Notice};
use crate::bindings::Owner;
use crate::web::text::{Lang, TextArg, Texts};
use askama::Template;
use askama_web::WebTemplate;
use std::borrow::Cow;

/// The page with one of its sections.
#[derive(Debug, Clone, Template, WebTemplate)]
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
}

/// What the tab does, and what the person may do.
#[derive(Debug, Clone)]
pub struct AboutView {}

/// A section that administrators can go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// The state of the installation.
    State,
    /// Who may do what.
    Grants,
}

impl Section {
    /// Every section, in the order of the page.
    pub const ALL: [Self; 2] = [Self::State, Self::Grants];

    /// The word in the address and in the catalogue.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Grants => "grants",
        }
    }
}

impl MainPage {
    fn t(&self, key: &str) -> Cow<'static, str> {
        Texts::of(self.lang).get(key)
    }

    fn with(&self, key: &str, name: &str, arg: TextArg<'_>) -> String {
        Texts::of(self.lang).with(key, &[(name, arg)])
    }

    fn of(&self, key: &str, owner: Owner) -> Cow<'static, str> {
        Texts::of(self.lang).of_owner(owner, key)
    }

    fn is_open(&self, section: &Section) -> bool {
        self.section().as_ref() == Some(section)
    }

    fn name_of(&self, section: &Section) -> Cow<'static, str> {
        self.t(&format!("section-{}", section.slug()))
    }

    /// The section that is open; nobody else gets one.
    fn section(&self) -> Option<Section> {
        match self.shown {
            Shown::About(_) => None,
            Shown::State(_) => Some(Section::State),
            Shown::Grants(_) => Some(Section::Grants),
        }
    }
}
