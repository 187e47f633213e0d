//! The posts of the tab's forms.

use super::card;
use super::extract::{Posted, segments};
use super::headers::Ancestors;
use super::install::accepted;
use super::page_token;
use super::respond::{self, Place};
use super::text::Lang;
use super::view::Retry;
use crate::app::{App, Failure, Visitor};
use crate::bindings::{Action, Id, Owner, action};
use axum::extract::State;
use axum::response::Response;
use http::{StatusCode, Uri};

/// `/cards/{owner}/{id}/{action}`: the tab again, or the tab with the reason it was refused.
pub(super) async fn act(State(app): State<App>, uri: Uri, posted: Posted) -> Response {
    let header = posted.headers.get("x-page-token");
    let header = header.and_then(|value| value.to_str().ok());
    let token = posted.body.one("token").or(header);
    let Some((owner, id, action)) = route(&uri) else {
        let place = strange(&app, token, &posted).await;
        return respond::message(StatusCode::NOT_FOUND, "not-found", &[], place);
    };
    if posted.too_large {
        let place = strange(&app, token, &posted).await;
        return respond::message(StatusCode::PAYLOAD_TOO_LARGE, "too-large", &[], place);
    }
    let Some(visitor) = page_token::open(&app, token, owner, id) else {
        let place = strange(&app, token, &posted).await;
        return respond::failure(&Failure::SignedOut, place);
    };
    match app.act(visitor.clone(), action, posted.body.clone()).await {
        Ok(tab) => card::draw(&app, &tab, action, &posted.body),
        Err(failure) => {
            let place = place(&app, &visitor).await;
            respond::failure(&failure, place)
        }
    }
}

fn route(uri: &Uri) -> Option<(Owner, Id, Action)> {
    let [owner, id, slug] = *segments(uri) else {
        return None;
    };
    let id = action::id("id", id).ok()?;
    let owner = Owner::from_slug(owner)?;
    let action = Action::from_slug(slug).filter(|action| action.is_of(owner))?;
    Some((owner, id, action))
}

/// Where to say that a request is no good. Its token may still tell whose it was.
async fn strange(app: &App, token: Option<&str>, posted: &Posted) -> Place {
    match page_token::glimpse(app, token) {
        Some(visitor) => Place {
            retry: None,
            ..place(app, &visitor).await
        },
        None => Place {
            lang: Some(accepted(&posted.headers)),
            ancestors: Some(Ancestors::Cloud),
            retry: None,
        },
    }
}

/// Where a failed action is shown: in the person's language and frame, with a way back to the tab.
async fn place(app: &App, visitor: &Visitor) -> Place {
    Place {
        lang: Some(Lang::from_bitrix(&visitor.lang)),
        ancestors: Some(framed(app, visitor).await),
        retry: Some(Retry {
            owner: visitor.owner,
            owner_id: visitor.id,
            token: page_token::seal(app, visitor),
        }),
    }
}

/// The addresses that framed the person's page go on framing it.
async fn framed(app: &App, visitor: &Visitor) -> Ancestors {
    match respond::stored_origin(app, &visitor.member_id).await {
        Some(origin) => respond::ancestors(&origin, visitor.framed_by.as_deref()),
        None => Ancestors::Cloud,
    }
}
