//! The changes of the whole portal, for administrators: searched, a page at a time, or as a file.

use super::form::{self, DAY, Wrong};
use super::granted::{self, Names};
use super::{Calling, csv, draw, user_name};
use crate::app::{
    App, Before, ChangeFilter, ChangeKind, Failure, Fields, Home, Past, PastChange, PortalChange,
    difference,
};
use crate::bindings::{Action, Id, Owner, action};
use crate::web::telling::{Telling, moment, trouble};
use crate::web::text::{Lang, TextArg, Texts, full_name, words};
use crate::web::view::{ChangeView, ChangesView, Notice, PastView, Shown, When};
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::{StatusCode, header};

/// `POST /app/history`
pub(in crate::web) async fn history(State(app): State<App>, calling: Calling) -> Response {
    match page(&app, &calling).await {
        Ok(page) => page,
        Err(failure) => calling.failed(&app, &failure).await,
    }
}

/// `POST /app/export`: what the filter finds, as a file.
pub(in crate::web) async fn export(State(app): State<App>, calling: Calling) -> Response {
    let Ok(filter) = filter(&calling.fields) else {
        return history(State(app), calling).await;
    };
    match app.exported(&calling.caller, filter).await {
        Ok(changes) => file(&changes),
        Err(failure) => calling.failed(&app, &failure).await,
    }
}

async fn page(app: &App, calling: &Calling) -> Result<Response, Failure> {
    let (caller, fields) = (&calling.caller, &calling.fields);
    let (filter, wrong) = match filter(fields) {
        Ok(filter) => (filter, None),
        Err(wrong) => (ChangeFilter::default(), Some(wrong)),
    };
    let newest = filter.before.is_none();
    let (home, past) = app.past(caller, filter).await?;
    let notice = wrong.map(|field| {
        let notice = Notice::new(calling.lang(), None, "bad-filter", &[]);
        (StatusCode::UNPROCESSABLE_ENTITY, notice.about(field))
    });
    let drawing = Drawing {
        home: &home,
        past: &past,
        lang: calling.lang(),
    };
    let changes = drawing.changes(fields, newest);
    Ok(draw(app, &home, Shown::History(changes), notice))
}

fn filter(fields: &Fields) -> Result<ChangeFilter, Wrong> {
    Ok(ChangeFilter {
        owner: form::word(fields, "owner", Owner::from_slug)?,
        owner_id: form::id(fields, "record")?,
        user_id: form::id(fields, "user")?,
        kind: form::word(fields, "action", kind)?,
        since: form::day(fields, "from")?,
        until: form::day(fields, "to")?.map(|day| day + DAY),
        before: form::word(fields, "before", place)?,
        ..ChangeFilter::default()
    })
}

/// The kinds of changes that the history knows.
fn kind(slug: &str) -> Option<ChangeKind> {
    if slug == ChangesView::GRANTS {
        return Some(ChangeKind::Grants);
    }
    let action = Action::from_slug(slug).filter(|action| ChangesView::ACTIONS.contains(action));
    action.map(ChangeKind::Bindings)
}

/// A place, as the button for older changes has it.
fn place(text: &str) -> Option<Before> {
    let (change, grants) = text.split_once('-')?;
    let id = |text| match text {
        "0" => Some(0),
        text => action::id("before", text).ok(),
    };
    Some(Before {
        change: id(change)?,
        grants: id(grants)?,
    })
}

fn file(changes: &[PastChange]) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"bindery-history.csv\"",
        ),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, csv::changes(changes)).into_response()
}

struct Drawing<'a> {
    home: &'a Home,
    past: &'a Past,
    lang: Lang,
}

impl Drawing<'_> {
    fn changes(&self, fields: &Fields, newest: bool) -> ChangesView {
        let typed = |name| form::text(fields, name);
        ChangesView {
            owner: typed("owner"),
            record: typed("record"),
            user: typed("user"),
            action: typed("action"),
            from: typed("from"),
            to: typed("to"),
            entries: self
                .past
                .changes
                .iter()
                .map(|one| self.entry(one))
                .collect(),
            portal_origin: self.home.origin(),
            paged: !newest,
            older: self
                .past
                .older
                .map(|at| format!("{}-{}", at.change, at.grants)),
        }
    }

    fn entry(&self, one: &PastChange) -> PastView {
        match one {
            PastChange::Bindings(one) => PastView::Bindings(self.change(one)),
            PastChange::Grants(one) => {
                let names = Names {
                    users: &self.past.users,
                    codes: &self.past.codes,
                };
                PastView::Grants(granted::told(self.lang, &names, one))
            }
        }
    }

    fn change(&self, one: &PortalChange) -> ChangeView {
        let (owner, change) = (one.owner, &one.change);
        let difference = difference(change);
        let (at, text) = moment(self.lang, change.begun_at);
        let action = TextArg::Word(change.intent.action.slug());
        let telling = Telling {
            lang: self.lang,
            owner,
            name: &|id| self.bound(owner, id),
            company: &|id| match id {
                Some(id) => self.company(id),
                None => Texts::of(self.lang).get("diff-no-company").into_owned(),
            },
        };
        ChangeView {
            id: change.id,
            who: user_name(self.lang, &self.past.users, change.user_id),
            what: Texts::of(self.lang).with("change-name", &[("action", action)]),
            when: When { at, text },
            status: change.status.slug(),
            trouble: trouble(change.status)
                .map(|key| Texts::of(self.lang).of_owner(owner, key).into_owned()),
            owner,
            owner_id: one.owner_id,
            record: self.record(owner, one.owner_id),
            lines: telling.told(change, difference.as_ref()),
        }
    }

    /// Somebody bound to an `owner`.
    fn bound(&self, owner: Owner, id: Id) -> String {
        if owner == Owner::Contact {
            return self.company(id);
        }
        self.contact(id).unwrap_or_else(|| format!("#{id}"))
    }

    fn contact(&self, id: Id) -> Option<String> {
        let contact = self.past.contacts.get(&id)?;
        let name = full_name(contact, self.lang);
        Some(name).filter(|name| !name.is_empty())
    }

    fn company(&self, id: Id) -> String {
        self.title(id).unwrap_or_else(|| format!("#{id}"))
    }

    fn title(&self, id: Id) -> Option<String> {
        let company = self.past.companies.get(&id)?;
        Some(company.title.clone()).filter(|title| !title.is_empty())
    }

    /// The record that was changed; what has no name here has its kind and number.
    fn record(&self, owner: Owner, id: Id) -> String {
        let name = match owner {
            Owner::Company => self.title(id),
            Owner::Contact => self.contact(id),
            Owner::Lead | Owner::Deal | Owner::Quote => None,
        };
        name.unwrap_or_else(|| {
            let [owner, bound] = words(owner);
            let id = id.to_string();
            Texts::of(self.lang).with(
                "record-unnamed",
                &[owner, bound, ("id", TextArg::Word(&id))],
            )
        })
    }
}
