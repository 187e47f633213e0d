//! The list of records, from which the tab is opened where there is no portal around it.

use super::extract::Posted;
use super::headers::Ancestors;
use super::install::accepted;
use super::portals;
use super::respond::{self, Place};
use super::text::{Lang, TextArg, full_name};
use super::view::{Bar, Notice, PersonView, RecordsPage};
use super::visiting::{forget, signed_in};
use crate::app::{App, Failure, Listing, Records};
use crate::bindings::action::{self, SEARCH_CHARS};
use crate::bindings::{Id, Owner};
use crate::portal::Person;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::{StatusCode, Uri};
use tower_sessions::Session;

/// `GET /cards`: the records that a person may open the tab of.
pub(super) async fn list(
    State(app): State<App>,
    session: Session,
    uri: Uri,
    posted: Posted,
) -> Response {
    let lang = accepted(&posted.headers);
    let (person, _) = match signed_in(&app, &session, &uri, &posted).await {
        Ok(known) => known,
        Err(refused) => return refused.into_response(),
    };
    let Some(listing) = read(&posted) else {
        let place = Place::outside(lang);
        return respond::message(StatusCode::NOT_FOUND, "not-found", &[], place);
    };
    let too_long = listing.q.chars().count() > SEARCH_CHARS;
    let asked = Listing {
        q: if too_long { "" } else { listing.q },
        ..listing
    };
    match app.records(&person, asked).await {
        Ok(records) => draw(&person.member_id, lang, &listing, records, too_long),
        Err(Failure::SignedOut) => match forget(&app, &session, &person.member_id).await {
            Ok(()) => portals::to_login(&uri.to_string()),
            Err(error) => respond::unavailable(&error, Place::outside(lang)),
        },
        Err(failure) => portals::failure(&failure, lang, &uri.to_string()),
    }
}

/// `None` where the query names a kind of record or a place in the list that there is not.
fn read(posted: &Posted) -> Option<Listing<'_>> {
    let owner = match posted.query("owner") {
        Some(slug) => Some(Owner::from_slug(slug)?),
        None => None,
    };
    let after = match posted.query("after") {
        Some(id) => Some(action::id("after", id).ok()?),
        None => None,
    };
    let q = posted.query("q").unwrap_or_default().trim();
    Some(Listing { owner, q, after })
}

fn draw(
    member_id: &str,
    lang: Lang,
    listing: &Listing<'_>,
    records: Records,
    too_long: bool,
) -> Response {
    let Records {
        portal_origin,
        owner,
        owners,
        found,
        after,
        dark,
    } = records;
    let address = |after| address(member_id, owner, listing.q, after);
    let limit = i64::try_from(SEARCH_CHARS).unwrap_or(i64::MAX);
    let limit = [("limit", TextArg::Number(limit))];
    let page = RecordsPage {
        lang,
        dark,
        bar: Bar {
            lang,
            member_id: member_id.to_owned(),
            host: Bar::host_of(&portal_origin),
        },
        portal_origin,
        owner,
        owners,
        query: listing.q.to_owned(),
        notice: too_long.then(|| Notice::new(lang, None, "too-long", &limit).about("q")),
        records: found.iter().map(|one| view(one, lang)).collect(),
        next: after
            .filter(|_| !too_long)
            .map(|after| address(Some(after))),
        first: listing.after.map(|_| address(None)),
    };
    let status = if too_long {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    respond::page(status, &Ancestors::Nobody, &page)
}

fn view(record: &Person, lang: Lang) -> PersonView {
    PersonView {
        id: record.id,
        name: full_name(record, lang),
        post: record.post.clone(),
        phone: record.phone.clone(),
        email: record.email.clone(),
        ..PersonView::default()
    }
}

/// The address of a page of the list.
fn address(member_id: &str, owner: Owner, q: &str, after: Option<Id>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("portal", member_id);
    query.append_pair("owner", owner.slug());
    if !q.is_empty() {
        query.append_pair("q", q);
    }
    if let Some(after) = after {
        query.append_pair("after", &after.to_string());
    }
    format!("/cards?{}", query.finish())
}
