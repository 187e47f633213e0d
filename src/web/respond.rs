//! Turns failures into pages: one place decides status, code and who may frame the page.

use super::headers::{self, Ancestors};
use super::text::{Lang, TextArg};
use super::view::{Link, MessagePage, Notice, Retry};
use crate::app::{App, Failure, Fields};
use crate::portal::{ErrorKind, PortalError};
use askama::Template;
use axum::body::Body;
use axum::response::{Html, IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use std::any::Any;
use std::time::Duration;
use tower_sessions::session::Error as SessionError;
use url::Url;

/// Seconds that a person waits where the portal does not say.
const RETRY_AFTER: i64 = 5;
/// The fields that people type into, and as much of each as is shown again.
const TYPED: [&str; 7] = ["q", "list", "name", "last_name", "post", "phone", "email"];
const SHOWN_AGAIN: usize = 10_000;
/// The tab of a usual record fits, so that it is not copied while it grows.
const ROOM: usize = 64 * 1024;
const GLANCE: Duration = Duration::from_millis(500);

/// Where a page is shown and what it offers besides its message.
#[derive(Debug, Default)]
pub(super) struct Place {
    pub(super) lang: Option<Lang>,
    pub(super) dark: bool,
    pub(super) ancestors: Option<Ancestors>,
    pub(super) retry: Option<Retry>,
    pub(super) link: Option<Link>,
    pub(super) typed: Vec<String>,
}

impl Place {
    /// A page of its own, which nobody frames.
    pub(super) fn outside(lang: Lang) -> Self {
        Self {
            lang: Some(lang),
            ancestors: Some(Ancestors::Nobody),
            ..Self::default()
        }
    }

    /// For somebody of whom nothing is known.
    pub(super) fn of_stranger(lang: Lang) -> Self {
        Self {
            lang: Some(lang),
            ancestors: Some(Ancestors::Cloud),
            ..Self::default()
        }
    }

    /// The same with a way on.
    pub(super) fn with(mut self, link: Link) -> Self {
        self.link = Some(link);
        self
    }

    /// The same with what the person had typed, which must not be lost with the page it stood on.
    pub(super) fn keeping(mut self, fields: &Fields) -> Self {
        let typed = TYPED.iter().filter_map(|field| fields.one(field));
        self.typed = typed
            .map(|text| text.chars().take(SHOWN_AGAIN).collect())
            .collect();
        self
    }
}

/// A page with the headers of all pages.
pub(super) fn page(status: StatusCode, ancestors: &Ancestors, page: &impl Template) -> Response {
    page_with(status, headers::page(ancestors), page)
}

/// A page with headers of its own.
pub(super) fn page_with(status: StatusCode, headers: HeaderMap, page: &impl Template) -> Response {
    let mut text = String::with_capacity(ROOM);
    match page.render_into(&mut text) {
        Ok(()) => (status, headers, Html(text)).into_response(),
        Err(error) => {
            tracing::error!(%error, "a page cannot be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// The page of a failure.
pub(super) fn failure(failure: &Failure, place: Place) -> Response {
    let (status, code) = judge(failure);
    if status.is_server_error() {
        let error = failure as &dyn std::error::Error;
        tracing::warn!(error, code, "the request failed");
    } else {
        tracing::debug!(error = failure as &dyn std::error::Error, code, "refused");
    }
    let mut response = message(status, code, &[], place);
    if let Some(seconds) = wait(failure) {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// The page of a session that the database does not give.
pub(super) fn unavailable(error: &SessionError, place: Place) -> Response {
    tracing::warn!(%error, "no session");
    let status = StatusCode::SERVICE_UNAVAILABLE;
    let mut response = message(status, "database", &[], place);
    let wait = HeaderValue::from(RETRY_AFTER);
    response.headers_mut().insert(header::RETRY_AFTER, wait);
    response
}

/// A page that says `code`.
pub(super) fn message(
    status: StatusCode,
    code: &'static str,
    args: &[(&str, TextArg<'_>)],
    place: Place,
) -> Response {
    let lang = place.lang.unwrap_or(Lang::En);
    let ancestors = place.ancestors.unwrap_or(Ancestors::Nobody);
    let owner = place.retry.as_ref().and_then(|retry| retry.owner);
    let message = MessagePage {
        lang,
        dark: place.dark,
        notice: Notice {
            link: place.link,
            ..Notice::new(lang, owner, code, args)
        },
        retry: place.retry,
        typed: place.typed,
        alone: ancestors == Ancestors::Nobody,
    };
    page(status, &ancestors, &message)
}

/// Status and code of a failure. The codes are listed in `docs/ARCHITECTURE.md`.
pub(super) fn judge(failure: &Failure) -> (StatusCode, &'static str) {
    if let Some(judged) = failure.kind().and_then(judge_kind) {
        return judged;
    }
    match failure {
        Failure::NotALaunch => (StatusCode::BAD_REQUEST, "not-a-launch"),
        Failure::LaunchDead => (StatusCode::UNAUTHORIZED, "launch-dead"),
        Failure::Forged(_) => (StatusCode::FORBIDDEN, "forged"),
        Failure::SignedOut => (StatusCode::UNAUTHORIZED, "token-invalid"),
        Failure::BadAddress => (StatusCode::UNPROCESSABLE_ENTITY, "bad-address"),
        Failure::UnknownPortal => (StatusCode::UNPROCESSABLE_ENTITY, "unknown-portal"),
        Failure::CodeRefused => (StatusCode::FORBIDDEN, "sign-in-refused"),
        Failure::TooMany { .. } => (StatusCode::TOO_MANY_REQUESTS, "busy"),
        Failure::NoRecord => (StatusCode::NOT_FOUND, "no-record"),
        Failure::NotAllowed => (StatusCode::FORBIDDEN, "no-access"),
        Failure::NotGranted => (StatusCode::FORBIDDEN, "not-granted"),
        Failure::AdminNeeded => (StatusCode::FORBIDDEN, "admin-needed"),
        Failure::HalfInstalled => (StatusCode::FORBIDDEN, "half-installed"),
        Failure::NotInstalled => (StatusCode::FORBIDDEN, "not-installed"),
        Failure::Portal(error) if is_unreachable(error) => (StatusCode::BAD_GATEWAY, "unreachable"),
        Failure::Portal(_) | Failure::Method(_) => (StatusCode::BAD_GATEWAY, "portal-nonsense"),
        Failure::OAuth(_) => (StatusCode::BAD_GATEWAY, "unreachable"),
        Failure::Store(error) if error.is_outage() => (StatusCode::SERVICE_UNAVAILABLE, "database"),
        Failure::Store(_) | Failure::Interrupted => (StatusCode::SERVICE_UNAVAILABLE, "internal"),
    }
}

/// The portal's system errors, each with a page of its own.
fn judge_kind(kind: ErrorKind) -> Option<(StatusCode, &'static str)> {
    let unavailable = StatusCode::SERVICE_UNAVAILABLE;
    Some(match kind {
        ErrorKind::Limit => (unavailable, "busy"),
        ErrorKind::OperationTime => (StatusCode::TOO_MANY_REQUESTS, "busy"),
        ErrorKind::Plan => (unavailable, "plan"),
        ErrorKind::PortalDeleted => (unavailable, "portal-closed"),
        ErrorKind::Overload => (unavailable, "blocked"),
        ErrorKind::Payment => (unavailable, "subscription"),
        ErrorKind::Scope => (StatusCode::FORBIDDEN, "scope"),
        ErrorKind::Restricted => (StatusCode::FORBIDDEN, "restricted"),
        ErrorKind::UserGone => (StatusCode::FORBIDDEN, "user-gone"),
        ErrorKind::Gone => (StatusCode::FORBIDDEN, "not-installed"),
        ErrorKind::Internal => (StatusCode::BAD_GATEWAY, "portal-nonsense"),
        ErrorKind::ExpiredToken
        | ErrorKind::InvalidToken
        | ErrorKind::NoAuth
        | ErrorKind::Confirmation
        | ErrorKind::Method => return None,
    })
}

fn is_unreachable(error: &PortalError) -> bool {
    matches!(
        error,
        PortalError::NotSent(_) | PortalError::MaybeSent(_) | PortalError::AddressRefused
    )
}

fn wait(failure: &Failure) -> Option<i64> {
    if let Failure::TooMany { retry_after } = failure {
        return Some(*retry_after);
    }
    let limit = Some(ErrorKind::Limit);
    let operating = Some(ErrorKind::OperationTime);
    let is_limit = [limit, operating].contains(&failure.kind());
    let is_ours = matches!(failure, Failure::Store(_) | Failure::Interrupted);
    (is_limit || is_ours).then_some(RETRY_AFTER)
}

/// The stored address of a portal. Nobody waits for it long: the page that says that the database does
/// not answer needs it too.
async fn stored_origin(app: &App, member_id: &str) -> Option<String> {
    let asked = tokio::time::timeout(GLANCE, app.stored_origin(member_id)).await;
    asked.ok()?.ok().flatten()
}

/// The addresses that framed a person's page go on framing it.
pub(super) async fn framed_again(app: &App, member_id: &str, framed_by: Option<&str>) -> Ancestors {
    match stored_origin(app, member_id).await {
        Some(origin) => ancestors(&origin, framed_by),
        None => Ancestors::Cloud,
    }
}

/// Who may frame the page of a refused launch: the portal that we know by this id, else any portal
/// of the cloud, so that people see the reason.
pub(super) async fn framed_by_stored(app: &App, member_id: Option<&str>) -> Ancestors {
    let stored = match member_id {
        Some(member_id) => stored_origin(app, member_id).await,
        None => None,
    };
    match stored.and_then(|origin| Url::parse(&origin).ok()) {
        Some(url) => Ancestors::Portal(vec![url]),
        None => Ancestors::Cloud,
    }
}

/// The addresses that may frame a verified person's page.
pub(super) fn ancestors(portal_origin: &str, framed_by: Option<&str>) -> Ancestors {
    let origins = std::iter::once(portal_origin).chain(framed_by);
    Ancestors::Portal(
        origins
            .filter_map(|origin| Url::parse(origin).ok())
            .collect(),
    )
}

pub(super) async fn not_found(headers: HeaderMap) -> Response {
    message(StatusCode::NOT_FOUND, "not-found", &[], nowhere(&headers))
}

pub(super) async fn method_not_allowed(headers: HeaderMap) -> Response {
    let status = StatusCode::METHOD_NOT_ALLOWED;
    message(status, "method-not-allowed", &[], nowhere(&headers))
}

/// Where a page stands that no handler made.
fn nowhere(headers: &HeaderMap) -> Place {
    Place {
        lang: Some(super::install::accepted(headers)),
        ..Place::default()
    }
}

/// The answer after a panic: our page, and nothing of what happened. Nobody knows any more which
/// portal asked.
pub(super) fn panicked(_panic: Box<dyn Any + Send + 'static>) -> Response<Body> {
    tracing::error!("a handler panicked");
    let place = Place {
        ancestors: Some(Ancestors::Cloud),
        ..Place::default()
    };
    message(StatusCode::INTERNAL_SERVER_ERROR, "internal", &[], place)
}

/// The span of a request: path and id, never the query, which may hold secrets.
pub(super) fn span(request: &http::Request<Body>) -> tracing::Span {
    let header = request.headers().get("x-request-id");
    let id = header
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    tracing::info_span!("request", id, method = %request.method(), path = request.uri().path())
}
