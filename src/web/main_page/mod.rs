//! The app's page in the portal's left menu, and outside Bitrix24 after signing in. One file per
//! section; `calling` says who asks for one.

mod calling;
mod csv;
mod data;
mod form;
mod granted;
mod grants;
mod history;
mod journal;
mod state;

pub(super) use calling::Calling;
pub(super) use data::{data, erase};
pub(super) use grants::grants;
pub(super) use history::{export, history};
pub(super) use journal::journal;
pub(super) use state::{repair, state};

use super::extract::Posted;
use super::headers::Ancestors;
use super::install::{self, accepted};
use super::page_token;
use super::portals;
use super::respond;
use super::text::{Lang, TextArg, Texts};
use super::view::{AboutView, Bar, MainPage, MayView, Notice, Shown};
use super::visiting::{forget, signed_in};
use crate::app::{App, Failure, Home};
use crate::bindings::{Id, Owner, Policy};
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::{StatusCode, Uri};
use std::collections::BTreeMap;
use tower_sessions::Session;

/// The page's address.
const ADDRESS: &str = "/app";

/// A launch with `PLACEMENT=DEFAULT`.
pub(super) async fn home(State(app): State<App>, posted: Posted) -> Response {
    let launch = match install::launch(&app, &posted).await {
        Ok(launch) => launch,
        Err(refused) => return *refused,
    };
    match first(&app, app.home(&launch).await).await {
        Ok(page) => page,
        Err(failure) => install::refused(&app, &launch, &failure).await,
    }
}

/// `GET /app` by somebody who has signed in outside Bitrix24.
pub(super) async fn outside(app: &App, session: Session, uri: &Uri, posted: &Posted) -> Response {
    let lang = accepted(&posted.headers);
    let (person, fingerprint) = match signed_in(app, &session, uri, posted).await {
        Ok(known) => known,
        Err(refused) => return refused.into_response(),
    };
    let member_id = person.member_id.clone();
    let home = app.home_outside(person, fingerprint, lang.code()).await;
    match first(app, home).await {
        Ok(page) => page,
        Err(Failure::SignedOut) => match forget(app, &session, &member_id).await {
            Ok(()) => portals::to_login(&address(&member_id)),
            Err(error) => respond::unavailable(&error, respond::Place::outside(lang)),
        },
        Err(failure) => portals::failure(&failure, lang, &address(&member_id)),
    }
}

/// `POST /app/looks`: the page in the colours that the person chose.
pub(super) async fn looks(State(app): State<App>, calling: Calling) -> Response {
    let caller = calling.caller.clone();
    let chosen = calling.fields.one("dark").map(|dark| dark == "Y");
    let dark = chosen.unwrap_or(caller.dark);
    let home = app.home_in_colours(caller, dark).await;
    match first(&app, home).await {
        Ok(page) => page,
        Err(failure) => calling.failed(&app, &failure).await,
    }
}

/// What is shown first: to administrators the state of the installation, to everybody else what the
/// app does.
async fn first(app: &App, home: Result<Home, Failure>) -> Result<Response, Failure> {
    let home = home?;
    if home.viewer.admin {
        return state::opened(app, &home.caller).await;
    }
    Ok(draw(app, &home, Shown::About(about(&home)), None))
}

fn about(home: &Home) -> AboutView {
    if home.portal.policy == Policy::default() {
        return AboutView { may: Vec::new() };
    }
    let rights = |owner: &Owner| home.rights.get(owner).copied();
    let may = |owner: &Owner| {
        let (owner, rights) = (*owner, rights(owner)?);
        Some(MayView { owner, rights })
    };
    let may = home.portal.owners.iter().filter_map(may).collect();
    AboutView { may }
}

/// The page with one section. Its status is that of the notice.
fn draw(app: &App, home: &Home, shown: Shown, notice: Option<(StatusCode, Notice)>) -> Response {
    let caller = &home.caller;
    let lang = Lang::from_bitrix(&caller.lang);
    let origin = home.origin();
    let (status, notice) = notice.unzip();
    let bar = caller.session.as_ref().map(|_| Bar {
        lang,
        member_id: caller.member_id.clone(),
        host: Bar::host_of(&origin),
    });
    let ancestors = match caller.session {
        Some(_) => Ancestors::Nobody,
        None => respond::ancestors(&origin, caller.framed_by.as_deref()),
    };
    let page = MainPage {
        lang,
        token: page_token::seal_main(app, caller),
        dark: caller.dark,
        portal_host: Bar::host_of(&origin),
        bar,
        notice,
        shown,
    };
    respond::page(status.unwrap_or(StatusCode::OK), &ancestors, &page)
}

/// The address of the page of a portal, outside Bitrix24.
fn address(member_id: &str) -> String {
    format!("{ADDRESS}?portal={member_id}")
}

/// The name of a portal's user, or the number where the portal does not tell it.
fn user_name(lang: Lang, users: &BTreeMap<Id, String>, id: Id) -> String {
    let number = || {
        let id = id.to_string();
        Texts::of(lang).with("history-user", &[("id", TextArg::Word(&id))])
    };
    users.get(&id).cloned().unwrap_or_else(number)
}
