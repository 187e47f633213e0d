//! Signing in outside Bitrix24: to the portal and back with a code.

use super::extract::Posted;
use super::headers;
use super::install::{self, accepted};
use super::main_page;
use super::portals;
use super::respond::{self, Place};
use super::sign_ins::{self, Begun, SignIns};
use super::view::{Link, LoginPage, Notice};
use crate::app::{App, Failure};
use crate::portal::launch;
use axum::extract::State;
use axum::response::{IntoResponse as _, Redirect, Response};
use http::{HeaderMap, StatusCode, Uri};
use tower_sessions::Session;

/// The longest address of ours that is remembered.
const LONGEST_NEXT: usize = 500;
/// As much of what was typed as is shown again.
const SHOWN_AGAIN: usize = 300;

/// `GET /login`: asks for the portal's address.
pub(super) async fn form(State(app): State<App>, session: Session, posted: Posted) -> Response {
    let notice = posted.query("signed-out").map(|_| "signed-out");
    let next = posted.query("next");
    draw(&app, &session, &posted.headers, notice, "", next).await
}

/// `POST /login`: sends the browser to the portal.
pub(super) async fn begin(State(app): State<App>, session: Session, posted: Posted) -> Response {
    let next = posted.body.one("next");
    if is_foreign(&posted.headers) {
        return portals::to_login(next.unwrap_or("/cards"));
    }
    let typed = posted.body.one("portal").unwrap_or_default();
    let state = sign_ins::new_state();
    let entrance = match app.entrance(typed, &state).await {
        Ok(entrance) => entrance,
        Err(failure @ (Failure::BadAddress | Failure::UnknownPortal)) => {
            let (_, code) = respond::judge(&failure);
            return draw(&app, &session, &posted.headers, Some(code), typed, next).await;
        }
        Err(failure) => return respond::failure(&failure, place(&posted, next)),
    };
    let next = next.filter(|next| is_ours(next)).unwrap_or_default();
    let begun = Begun::new(&app, entrance.member_id, next.to_owned(), state);
    let begins = async {
        let mut sign_ins = SignIns::open(&app, &session).await?;
        sign_ins.begin(begun).await
    };
    match begins.await {
        Ok(()) => Redirect::to(entrance.address.as_str()).into_response(),
        Err(error) => respond::unavailable(&error, place(&posted, Some(next))),
    }
}

/// `GET /oauth/callback`, and `GET /app` with a code: the browser is back from its portal.
pub(super) async fn finish(State(app): State<App>, session: Session, posted: Posted) -> Response {
    match finished(&app, &session, &posted).await {
        Ok(next) => Redirect::to(&next).into_response(),
        Err(refused) => *refused,
    }
}

/// `GET /app`: the app's registered address gets people who come back from signing in, people who
/// have signed in, and people who come without a portal.
pub(super) async fn app(state: State<App>, session: Session, uri: Uri, posted: Posted) -> Response {
    if posted.query("code").is_some() && posted.query("state").is_some() {
        return finish(state, session, posted).await;
    }
    let people = SignIns::open(&state, &session).await;
    let people = people.map(|sign_ins| !sign_ins.people().is_empty());
    if posted.query("portal").is_some() || people.is_ok_and(|are_there| are_there) {
        return main_page::outside(&state, session, &uri, &posted).await;
    }
    install::outside(posted.headers).await
}

/// `POST /logout`: ends the session, and with it every page that was opened in it.
pub(super) async fn leave(State(app): State<App>, session: Session, posted: Posted) -> Response {
    if is_foreign(&posted.headers) {
        return Redirect::to("/login").into_response();
    }
    let leaves = async { SignIns::open(&app, &session).await?.leave().await };
    match leaves.await {
        Ok(()) => Redirect::to("/login?signed-out=Y").into_response(),
        Err(error) => respond::unavailable(&error, place(&posted, None)),
    }
}

/// Where to go on after signing in.
async fn finished(app: &App, session: &Session, posted: &Posted) -> Result<String, Box<Response>> {
    let unavailable = |error| Box::new(respond::unavailable(&error, place(posted, None)));
    let code = posted.query("code").and_then(launch::token);
    let state = posted.query("state").unwrap_or_default();
    let mut sign_ins = SignIns::open(app, session).await.map_err(unavailable)?;
    let begun = sign_ins.take(state).await.map_err(unavailable)?;
    let (Some(code), Some(begun)) = (code, begun) else {
        let place = place(posted, None);
        let refused = respond::message(StatusCode::FORBIDDEN, "sign-in-stale", &[], place);
        return Err(Box::new(refused));
    };
    let failed = |failure| {
        let place = place(posted, Some(&begun.next));
        Box::new(respond::failure(&failure, place))
    };
    let signing_in = app.sign_in(begun.member_id.clone(), code);
    let person = signing_in.await.map_err(failed)?;
    let next = onward(&begun.next, &begun.member_id);
    sign_ins.enter(person).await.map_err(unavailable)?;
    Ok(next)
}

/// Asks for the portal's address, or asks again: the status is that of what was wrong.
async fn draw(
    app: &App,
    session: &Session,
    headers: &HeaderMap,
    code: Option<&'static str>,
    typed: &str,
    next: Option<&str>,
) -> Response {
    let lang = accepted(headers);
    let sign_ins = match SignIns::open(app, session).await {
        Ok(sign_ins) => sign_ins,
        Err(error) => return respond::unavailable(&error, Place::outside(lang)),
    };
    let list = |member_id: &str| format!("/cards?portal={member_id}");
    let said = code.map(|code| Notice::new(lang, None, code, &[]));
    let refused = said.as_ref().is_some_and(Notice::is_alert);
    let notice = if refused {
        said.map(|notice| notice.about("portal"))
    } else {
        said
    };
    let page = LoginPage {
        lang,
        notice,
        typed: typed.chars().take(SHOWN_AGAIN).collect(),
        next: next
            .filter(|next| is_ours(next))
            .unwrap_or_default()
            .to_owned(),
        portals: portals::links(app, sign_ins.people(), list).await,
    };
    let status = if refused {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let http = app.settings().allows_http();
    respond::page_with(status, headers::leaving(http), &page)
}

/// Where a sign-in that failed is told, with a way to begin again.
fn place(posted: &Posted, next: Option<&str>) -> Place {
    let lang = accepted(&posted.headers);
    let next = next.filter(|next| is_ours(next));
    let href = next.map_or_else(|| "/login".to_owned(), portals::login);
    Place::outside(lang).with(Link::new(lang, href, "login-again"))
}

/// Whether another site sent the form. Its cookie would not have come along, but a browser that
/// takes part says so anyway.
fn is_foreign(headers: &HeaderMap) -> bool {
    let site = headers.get("sec-fetch-site");
    site.is_some_and(|site| site != "same-origin" && site != "none")
}

/// Whether an address to go on to is one of our pages, and nobody else's.
fn is_ours(next: &str) -> bool {
    let rest = |page| next.strip_prefix(page);
    let is_page = rest("/cards")
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['?', '/']))
        || rest("/app").is_some_and(|rest| rest.is_empty() || rest.starts_with('?'));
    let is_plain = |byte: u8| byte.is_ascii_graphic() && byte != b'\\';
    is_page && next.len() <= LONGEST_NEXT && next.bytes().all(is_plain)
}

/// The remembered page, unless it is another portal's than the one signed in to.
fn onward(next: &str, member_id: &str) -> String {
    let query = next.split_once('?').map_or("", |(_, query)| query);
    let mut named = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == "portal");
    if next.is_empty() || named.any(|(_, portal)| portal != member_id) {
        return format!("/cards?portal={member_id}");
    }
    next.to_owned()
}
