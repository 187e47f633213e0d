//! Which portal a browser outside Bitrix24 means: signing in where it is signed in to none, and
//! choosing where it is signed in to several.

use super::headers::Ancestors;
use super::respond::{self, Place};
use super::text::Lang;
use super::view::{Bar, ChoosePage, Link, PortalLink};
use crate::app::{App, Failure, SignedIn};
use crate::portal::ErrorKind;
use axum::response::{IntoResponse as _, Redirect, Response};
use http::StatusCode;

/// Sends the browser to sign in, and back to `here` afterwards.
pub(super) fn to_login(here: &str) -> Response {
    Redirect::to(&login(here)).into_response()
}

/// The address to sign in at, and to come back from to `here`.
pub(super) fn login(here: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("next", here)
        .finish();
    format!("/login?{query}")
}

/// The page of a request that failed outside Bitrix24. Whoever was shut out of the app by their portal
/// finds the way back there: only signing in shows that they may use it by now.
pub(super) fn failure(failure: &Failure, lang: Lang, here: &str) -> Response {
    let place = Place::outside(lang);
    let place = if failure.kind() == Some(ErrorKind::Restricted) {
        place.with(Link::new(lang, login(here), "open-again"))
    } else {
        place
    };
    respond::failure(failure, place)
}

/// Asks in which of the portals to open `here`, an address without one.
pub(super) async fn choose(app: &App, lang: Lang, people: &[SignedIn], here: &str) -> Response {
    let separator = if here.contains('?') { '&' } else { '?' };
    let in_portal = |member_id: &str| format!("{here}{separator}portal={member_id}");
    let portals = links(app, people, in_portal).await;
    let page = ChoosePage { lang, portals };
    respond::page(StatusCode::OK, &Ancestors::Nobody, &page)
}

/// The portals that people are signed in to; what was closed since is left out.
pub(super) async fn links(
    app: &App,
    people: &[SignedIn],
    address: impl Fn(&str) -> String,
) -> Vec<PortalLink> {
    let mut links = Vec::new();
    for person in people {
        if let Ok(Some(portal)) = app.address_of(person).await {
            let host = Bar::host_of(&portal);
            let href = address(&person.member_id);
            links.push(PortalLink { host, href });
        }
    }
    links
}
