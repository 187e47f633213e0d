//! Who asks for a section of the main page: the page token of its form says so, outside Bitrix24
//! together with the browser's session.

use super::address;
use crate::app::{App, Caller, Failure, Fields};
use crate::portal::ErrorKind;
use crate::web::extract::Posted;
use crate::web::install::accepted;
use crate::web::page_token;
use crate::web::portals;
use crate::web::respond::{self, Place};
use crate::web::text::Lang;
use crate::web::view::{Link, Retry};
use crate::web::visiting::{Refused, forget, is_still_there};
use axum::extract::{FromRequest, Request};
use axum::response::Response;
use http::StatusCode;
use tower_sessions::Session;

/// A request for a section by somebody who is known.
#[derive(Debug)]
pub(in crate::web) struct Calling {
    /// Who.
    pub(in crate::web) caller: Caller,
    /// The fields of the form.
    pub(in crate::web) fields: Fields,
    session: Session,
}

impl FromRequest<App> for Calling {
    type Rejection = Refused;

    async fn from_request(request: Request, app: &App) -> Result<Self, Refused> {
        let session = request.extensions().get::<Session>().cloned();
        let session = session.expect("every route of the main page has the layer of sessions");
        let Ok(posted) = Posted::from_request(request, app).await;
        let token = posted.page_token();
        if posted.too_large {
            let place = strange(app, token, &posted).await;
            let status = StatusCode::PAYLOAD_TOO_LARGE;
            return Err(respond::message(status, "too-large", &[], place).into());
        }
        match page_token::open_main(app, token) {
            Some(caller)
                if is_still_there(
                    app,
                    &session,
                    caller.session.as_deref(),
                    (&caller.member_id, caller.user_id),
                    Lang::from_bitrix(&caller.lang),
                )
                .await? =>
            {
                Ok(Self {
                    caller,
                    fields: posted.body,
                    session,
                })
            }
            _ => {
                let place = strange(app, token, &posted).await;
                Err(respond::failure(&Failure::SignedOut, place).into())
            }
        }
    }
}

impl Calling {
    /// The page of a request that failed. Who is signed in without a living token is signed out.
    pub(in crate::web) async fn failed(&self, app: &App, failure: &Failure) -> Response {
        let lang = self.lang();
        if self.caller.session.is_none() {
            // Asking again makes nobody an administrator; the first page is for everybody.
            let helps = !matches!(failure, Failure::AdminNeeded);
            let place = Place {
                retry: helps.then(|| Retry {
                    owner: None,
                    address: "/app/looks".to_owned(),
                    token: page_token::seal_main(app, &self.caller),
                }),
                ..framed(app, &self.caller).await
            };
            return respond::failure(failure, place);
        }
        if matches!(failure, Failure::SignedOut)
            && let Err(error) = forget(app, &self.session, &self.caller.member_id).await
        {
            return respond::unavailable(&error, Place::outside(lang));
        }
        if failure.kind() == Some(ErrorKind::Restricted) {
            return portals::failure(failure, lang, &address(&self.caller.member_id));
        }
        respond::failure(failure, outside(&self.caller))
    }

    /// The person's language.
    pub(in crate::web) fn lang(&self) -> Lang {
        Lang::from_bitrix(&self.caller.lang)
    }
}

/// Where to say that a request is no good. Its token may still tell whose it was.
async fn strange(app: &App, token: Option<&str>, posted: &Posted) -> Place {
    match page_token::glimpse_main(app, token) {
        Some(caller) if caller.session.is_some() => outside(&caller),
        Some(caller) => framed(app, &caller).await,
        None => Place::of_stranger(accepted(&posted.headers)),
    }
}

fn outside(caller: &Caller) -> Place {
    let lang = Lang::from_bitrix(&caller.lang);
    let link = Link::new(lang, address(&caller.member_id), "open-again");
    Place::outside(lang).with(link)
}

async fn framed(app: &App, caller: &Caller) -> Place {
    let framed_by = caller.framed_by.as_deref();
    let ancestors = respond::framed_again(app, &caller.member_id, framed_by).await;
    Place {
        lang: Some(Lang::from_bitrix(&caller.lang)),
        dark: caller.dark,
        ancestors: Some(ancestors),
        ..Place::default()
    }
}
