//! Which portal a browser outside Bitrix24 means: signing in where it is signed in to none, and
//! choosing where it is signed in to several.

use super::headers::Ancestors;
use super::respond;
use super::text::Lang;
use super::view::{Bar, ChoosePage, PortalLink};
use crate::app::{App, SignedIn};
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

/// Asks in which of the portals to open `here`, an address without one.
pub(super) async fn choose(app: &App, lang: Lang, people: &[SignedIn], here: &str) -> Response {
    let separator = if here.contains('?') { '&' } else { '?' };
    let in_portal = |member_id: &str| format!("{here}{separator}portal={member_id}");
    let portals = links(app, people, in_portal).await;
    let page = ChoosePage { lang, portals };
    respond::page(StatusCode::OK, &Ancestors::Nobody, page)
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
