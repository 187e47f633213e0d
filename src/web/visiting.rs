//! Who is asking about a record. Inside Bitrix24 the page token of a form says so; outside it is the
//! browser's session, together with the page token as soon as something is posted.

use super::extract::{Posted, segments};
use super::headers::Ancestors;
use super::install::accepted;
use super::page_token;
use super::portals;
use super::respond::{self, Place};
use super::sign_ins::SignIns;
use super::text::Lang;
use super::view::{Link, Retry};
use crate::app::{App, Failure, Fields, SignedIn, Visitor};
use crate::bindings::{Action, Id, Owner, action};
use crate::crypto::same;
use crate::portal::ErrorKind;
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use http::{Method, StatusCode, Uri};
use tower_sessions::Session;

/// A request about a record, by somebody who is known.
#[derive(Debug)]
pub(super) struct Visiting {
    /// Who, and which record.
    pub(super) visitor: Visitor,
    /// What is asked for.
    pub(super) action: Action,
    /// The fields of the form.
    pub(super) fields: Fields,
    session: Session,
    opens: bool,
}

/// The answer to everybody else.
#[derive(Debug)]
pub(super) struct Refused(Box<Response>);

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        *self.0
    }
}

impl From<Response> for Refused {
    fn from(response: Response) -> Self {
        Self(Box::new(response))
    }
}

impl FromRequest<App> for Visiting {
    type Rejection = Refused;

    async fn from_request(request: Request, app: &App) -> Result<Self, Refused> {
        let opens = request.method() != Method::POST;
        let uri = request.uri().clone();
        let session = request.extensions().get::<Session>().cloned();
        let session = session.expect("every route about a record has the layer of sessions");
        let Ok(posted) = Posted::from_request(request, app).await;
        if opens {
            Self::opened(app, &uri, session, &posted).await
        } else {
            Self::posted(app, &uri, session, posted).await
        }
    }
}

impl Visiting {
    /// A page that is opened outside Bitrix24.
    async fn opened(
        app: &App,
        uri: &Uri,
        session: Session,
        posted: &Posted,
    ) -> Result<Self, Refused> {
        let Some((owner, id, action)) = route(uri) else {
            let place = Place::outside(accepted(&posted.headers));
            return Err(respond::message(StatusCode::NOT_FOUND, "not-found", &[], place).into());
        };
        let (person, fingerprint) = signed_in(app, &session, uri, posted).await?;
        let place = Place::outside(accepted(&posted.headers));
        let dark = app.wants_dark(&person).await;
        let dark = dark.map_err(|failure| respond::failure(&failure, place))?;
        let visitor = Visitor {
            member_id: person.member_id,
            user_id: person.user_id,
            owner,
            id,
            lang: accepted(&posted.headers).code().to_owned(),
            proved_at: person.at,
            framed_by: None,
            allowed: None,
            session: Some(fingerprint),
            dark,
            hidden: None,
            gone: Vec::new(),
            next_sort: 10,
        };
        Ok(Self {
            visitor,
            action,
            fields: Fields::default(),
            session,
            opens: true,
        })
    }

    /// A form of the tab that is sent.
    async fn posted(
        app: &App,
        uri: &Uri,
        session: Session,
        posted: Posted,
    ) -> Result<Self, Refused> {
        let token = posted.page_token();
        let Some((owner, id, action)) = route(uri) else {
            let place = strange(app, token, &posted).await;
            return Err(respond::message(StatusCode::NOT_FOUND, "not-found", &[], place).into());
        };
        if posted.too_large {
            let place = strange(app, token, &posted).await;
            let status = StatusCode::PAYLOAD_TOO_LARGE;
            return Err(respond::message(status, "too-large", &[], place).into());
        }
        let visitor = match page_token::open(app, token, owner, id) {
            Some(visitor)
                if is_still_there(
                    app,
                    &session,
                    visitor.session.as_deref(),
                    (&visitor.member_id, visitor.user_id),
                    Lang::from_bitrix(&visitor.lang),
                )
                .await? =>
            {
                visitor
            }
            _ => {
                let place = strange(app, token, &posted).await.keeping(&posted.body);
                return Err(respond::failure(&Failure::SignedOut, place).into());
            }
        };
        Ok(Self {
            visitor,
            action,
            fields: posted.body,
            session,
            opens: false,
        })
    }

    /// The page of a request that failed. Who is signed in without a living token is signed out, and
    /// comes back to this page after signing in again.
    pub(super) async fn failed(&self, app: &App, failure: &Failure) -> Response {
        let is_outside = self.visitor.session.is_some();
        if is_outside && matches!(failure, Failure::SignedOut) {
            if let Err(error) = forget(app, &self.session, &self.visitor.member_id).await {
                return respond::unavailable(&error, Place::outside(self.lang()));
            }
            if self.opens {
                return portals::to_login(&address(&self.visitor));
            }
            let place = Place::outside(self.lang()).keeping(&self.fields);
            return respond::failure(failure, place.with(reopening(&self.visitor)));
        }
        let is_shut_out = failure.kind() == Some(ErrorKind::Restricted);
        if is_outside && is_shut_out {
            return portals::failure(failure, self.lang(), &address(&self.visitor));
        }
        let mut place = place(app, &self.visitor).await;
        // Only a new launch shows that the person may use the app by now.
        place.retry = place.retry.filter(|_| !is_shut_out);
        respond::failure(failure, place.keeping(&self.fields))
    }

    fn lang(&self) -> Lang {
        Lang::from_bitrix(&self.visitor.lang)
    }
}

/// Who is signed in to the portal that an opened page is about, with the session's fingerprint.
pub(super) async fn signed_in(
    app: &App,
    session: &Session,
    uri: &Uri,
    posted: &Posted,
) -> Result<(SignedIn, String), Refused> {
    let lang = accepted(&posted.headers);
    let sign_ins = SignIns::open(app, session).await;
    let sign_ins = sign_ins.map_err(|error| respond::unavailable(&error, Place::outside(lang)))?;
    let here = uri.path_and_query().map_or("/cards", |all| all.as_str());
    match (
        sign_ins.choose(posted.query("portal")),
        sign_ins.fingerprint(),
    ) {
        (Some([one]), Some(fingerprint)) => Ok((one.clone(), fingerprint)),
        (Some(several), Some(_)) => Err(portals::choose(app, lang, several, here).await.into()),
        (None, _) | (_, None) => Err(portals::to_login(here).into()),
    }
}

/// Whether a page token that was made in the session with the fingerprint `made_in` still counts: the
/// browser's session is that one, and still holds this person of this portal.
pub(super) async fn is_still_there(
    app: &App,
    session: &Session,
    made_in: Option<&str>,
    (member_id, user_id): (&str, Id),
    lang: Lang,
) -> Result<bool, Refused> {
    let Some(made_in) = made_in else {
        return Ok(true);
    };
    let sign_ins = SignIns::open(app, session).await;
    let sign_ins = sign_ins.map_err(|error| respond::unavailable(&error, Place::outside(lang)))?;
    let fingerprint = sign_ins.fingerprint();
    let is_same = fingerprint.is_some_and(|now| same(&now, made_in));
    let person = sign_ins.at(member_id);
    Ok(is_same && person.is_some_and(|person| person.user_id == user_id))
}

/// Signs a person out of a portal where they have no living token.
pub(super) async fn forget(
    app: &App,
    session: &Session,
    member_id: &str,
) -> Result<(), tower_sessions::session::Error> {
    let mut sign_ins = SignIns::open(app, session).await?;
    sign_ins.forget(member_id).await
}

/// The record and what is asked for; a page that is opened shows the record.
fn route(uri: &Uri) -> Option<(Owner, Id, Action)> {
    let (owner, id, action) = match *segments(uri) {
        [owner, id] => (owner, id, Action::Show),
        [owner, id, slug] => (owner, id, Action::from_slug(slug)?),
        _ => return None,
    };
    let id = action::id("id", id).ok()?;
    let owner = Owner::from_slug(owner)?;
    action.is_of(owner).then_some((owner, id, action))
}

/// The address of the tab as a page of its own.
fn address(visitor: &Visitor) -> String {
    let (slug, id) = (visitor.owner.slug(), visitor.id);
    format!("/cards/{slug}/{id}?portal={}", visitor.member_id)
}

fn reopening(visitor: &Visitor) -> Link {
    let lang = Lang::from_bitrix(&visitor.lang);
    Link::new(lang, address(visitor), "open-again")
}

/// Where to say that a request is no good. Its token may still tell whose it was.
async fn strange(app: &App, token: Option<&str>, posted: &Posted) -> Place {
    match page_token::glimpse(app, token) {
        Some(visitor) if visitor.session.is_some() => {
            let place = Place::outside(Lang::from_bitrix(&visitor.lang));
            place.with(reopening(&visitor))
        }
        Some(visitor) => Place {
            retry: None,
            ..place(app, &visitor).await
        },
        None => Place::of_stranger(accepted(&posted.headers)),
    }
}

/// Where a failed action is shown: in the person's language and frame, with a way back to the tab.
async fn place(app: &App, visitor: &Visitor) -> Place {
    Place {
        lang: Some(Lang::from_bitrix(&visitor.lang)),
        dark: visitor.dark,
        ancestors: Some(framed(app, visitor).await),
        retry: Some(Retry {
            owner: Some(visitor.owner),
            address: format!("/cards/{}/{}/show", visitor.owner.slug(), visitor.id),
            token: page_token::seal(app, visitor),
        }),
        ..Place::default()
    }
}

async fn framed(app: &App, visitor: &Visitor) -> Ancestors {
    if visitor.session.is_some() {
        return Ancestors::Nobody;
    }
    respond::framed_again(app, &visitor.member_id, visitor.framed_by.as_deref()).await
}
