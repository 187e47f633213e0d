//! The tab: opened by a launch, and drawn again after every action.

mod copying;
mod notices;
mod order;
mod past;
mod people;

use super::extract::Posted;
use super::headers::Ancestors;
use super::install;
use super::page_token;
use super::respond;
use super::text::Lang;
use super::view::{Bar, Captions, CardPage, MainCompanyQuestion, Newcomer, RowView, Typed};
use crate::app::{App, Fields, Outcome, Refused, Tab};
use crate::bindings::{Action, Id};
use axum::extract::State;
use axum::response::Response;
use http::StatusCode;

/// A launch of the tab in a record's card.
pub(super) async fn open(State(app): State<App>, posted: Posted) -> Response {
    let launch = match install::launch(&app, &posted).await {
        Ok(launch) => launch,
        Err(refused) => return *refused,
    };
    match app.open(&launch).await {
        Ok(tab) => draw(&app, &tab, Action::Show, &Fields::default()),
        Err(failure) => install::refused(&app, &launch, &failure).await,
    }
}

/// The tab as a page, with the status of what happened. `fields` are those of the request: what
/// was typed is kept after a refusal.
pub(super) fn draw(app: &App, tab: &Tab, action: Action, fields: &Fields) -> Response {
    let lang = Lang::from_bitrix(&tab.visitor.lang);
    let drawing = Drawing {
        tab,
        lang,
        action,
        fields,
    };
    let page = drawing.page(page_token::seal(app, &tab.visitor));
    let visitor = &tab.visitor;
    let ancestors = match visitor.session {
        Some(_) => Ancestors::Nobody,
        None => respond::ancestors(&tab.portal_origin, visitor.framed_by.as_deref()),
    };
    respond::page(status(tab.outcome.as_ref()), &ancestors, &page)
}

fn status(outcome: Option<&Outcome>) -> StatusCode {
    let Some(Outcome::Refused(refused)) = outcome else {
        return StatusCode::OK;
    };
    match refused {
        Refused::Conflict
        | Refused::Alike(_)
        | Refused::ChangedSince(_)
        | Refused::Overtaken { .. }
        | Refused::NotUndoable
        | Refused::MainCompany(_) => StatusCode::CONFLICT,
        Refused::NoChange | Refused::NoSource => StatusCode::NOT_FOUND,
        Refused::NotAllowed | Refused::NotGranted | Refused::CreationDenied => {
            StatusCode::FORBIDDEN
        }
        Refused::Partly(partly) if partly.is_any_done() => StatusCode::OK,
        Refused::CreatedOnly(..) => StatusCode::OK,
        Refused::Input(_) | Refused::Unreadable(_) | Refused::Portal(_) | Refused::Partly(_) => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Refused::Unsure | Refused::CreationUnsure(_) => StatusCode::BAD_GATEWAY,
    }
}

struct Drawing<'a> {
    tab: &'a Tab,
    lang: Lang,
    action: Action,
    fields: &'a Fields,
}

impl Drawing<'_> {
    fn page(&self, token: String) -> CardPage {
        let tab = self.tab;
        let rows: Vec<RowView> = tab.set.rows().iter().map(|row| self.row(row)).collect();
        let typed = self.typed();
        CardPage {
            lang: self.lang,
            dark: tab.visitor.dark,
            owner: tab.visitor.owner,
            owner_id: tab.visitor.id,
            title: tab.title.clone(),
            token,
            editable: tab.editable && !self.is_not_allowed(),
            version: tab.set.version(tab.visitor.owner),
            by_name: self.by_name(&rows),
            rows,
            notice: tab
                .outcome
                .as_ref()
                .and_then(|outcome| self.notice(outcome)),
            search: self.search().or_else(|| self.source()),
            once: self.once(&typed),
            copy: self.copy(),
            typed,
            portal_origin: tab.portal_origin.clone(),
            captions: self.captions(),
            next_sort: tab.set.next_sort(),
            question: self.question(),
            undo: tab.change,
            difference: self.since(),
            history: self.history(),
            bar: self.bar(),
        }
    }

    /// Where there is no portal around the tab.
    fn bar(&self) -> Option<Bar> {
        let visitor = &self.tab.visitor;
        visitor.session.as_ref()?;
        Some(Bar {
            lang: self.lang,
            member_id: visitor.member_id.clone(),
            host: Bar::host_of(&self.tab.portal_origin),
        })
    }

    fn captions(&self) -> Captions {
        let owner = self.tab.visitor.owner;
        let titles = self.tab.captions.get(&owner);
        let title = |key| {
            titles
                .and_then(|titles| titles.get(key))
                .cloned()
                .unwrap_or_default()
        };
        Captions {
            bound: title(owner.bound_key()),
            primary: title("IS_PRIMARY"),
            sort: title("SORT"),
        }
    }

    fn is_not_allowed(&self) -> bool {
        match &self.tab.outcome {
            Some(Outcome::Refused(Refused::CreatedOnly(_, why))) => {
                matches!(**why, Refused::NotAllowed)
            }
            Some(Outcome::Refused(refused)) => matches!(refused, Refused::NotAllowed),
            _ => false,
        }
    }

    /// A form that is shown again is still the same form; every other page has a new one.
    fn once(&self, typed: &Typed) -> String {
        let again = self.fields.once().filter(|_| typed.newcomer.is_some());
        again.map_or_else(|| format!("{:032x}", rand::random::<u128>()), str::to_owned)
    }

    fn newcomer(&self) -> Newcomer {
        let text = |field| self.fields.one(field).unwrap_or_default().to_owned();
        Newcomer {
            name: text("name"),
            last_name: text("last_name"),
            post: text("post"),
            phone: text("phone"),
            email: text("email"),
        }
    }

    fn typed(&self) -> Typed {
        let is_created = matches!(
            self.tab.outcome,
            Some(Outcome::Refused(Refused::CreatedOnly(..)))
        );
        let is_refused = matches!(self.tab.outcome, Some(Outcome::Refused(_))) && !is_created;
        if !is_refused {
            return Typed::default();
        }
        let field = self.tab.visitor.owner.form_field();
        let ids = || -> Vec<Id> {
            let values = self.fields.all(field).into_iter();
            values
                .filter_map(|value| value.trim().parse().ok())
                .collect()
        };
        let query = self.fields.one("q").unwrap_or_default().to_owned();
        match self.action {
            Action::Search if self.is_copying() => Typed::default(),
            Action::Search => Typed {
                query,
                ..Typed::default()
            },
            Action::Paste => Typed {
                list: self.fields.one("list").unwrap_or_default().to_owned(),
                ..Typed::default()
            },
            Action::Create => Typed {
                newcomer: Some(self.newcomer()),
                ..Typed::default()
            },
            Action::Set => Typed {
                chosen: Some(ids()),
                primary: self.fields.one("primary").and_then(|id| id.parse().ok()),
                ..Typed::default()
            },
            Action::Remove => Typed {
                selected: ids(),
                ..Typed::default()
            },
            Action::Show
            | Action::Add
            | Action::Order
            | Action::Primary
            | Action::Clear
            | Action::Details
            | Action::Repeat
            | Action::Undo => Typed::default(),
        }
    }

    fn question(&self) -> Option<MainCompanyQuestion> {
        let Some(Outcome::Refused(Refused::MainCompany(asked))) = &self.tab.outcome else {
            return None;
        };
        let ours = |name: &str| matches!(name, "token" | "main_company");
        let fields = self.fields.0.iter().filter(|(name, _)| !ours(name));
        Some(MainCompanyQuestion {
            action: self.action.slug(),
            people: asked.ids.iter().map(|id| self.name(*id)).collect(),
            fields: fields.cloned().collect(),
        })
    }
}
