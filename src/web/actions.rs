//! The posts of the tab's forms.

use super::card;
use super::extract::{Posted, segments};
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
    let Some((owner, id, action)) = route(&uri) else {
        return respond::not_found().await;
    };
    if posted.too_large {
        let status = StatusCode::PAYLOAD_TOO_LARGE;
        return respond::message(status, "too-large", &[], Place::default());
    }
    let header = posted.headers.get("x-page-token");
    let header = header.and_then(|value| value.to_str().ok());
    let token = posted.body.one("token").or(header);
    let Some(visitor) = page_token::open(&app, token, owner, id) else {
        let place = signed_out(&app, token, &posted).await;
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
    Some((Owner::from_slug(owner)?, id, Action::from_slug(slug)?))
}

/// Where to say that a token is no good. The token may still tell whose it was.
async fn signed_out(app: &App, token: Option<&str>, posted: &Posted) -> Place {
    let visitor = page_token::glimpse(app, token);
    let member_id = visitor.as_ref().map(|visitor| visitor.member_id.as_str());
    Place {
        ancestors: Some(respond::framed_by_stored(app, member_id).await),
        lang: Some(visitor.as_ref().map_or_else(
            || accepted(&posted.headers),
            |visitor| Lang::from_bitrix(&visitor.lang),
        )),
        retry: None,
    }
}

/// Where a failed action is shown: in the person's language and frame, with a way back to the tab.
async fn place(app: &App, visitor: &Visitor) -> Place {
    Place {
        lang: Some(Lang::from_bitrix(&visitor.lang)),
        ancestors: Some(respond::framed_by_stored(app, Some(&visitor.member_id)).await),
        retry: Some(Retry {
            owner: visitor.owner,
            owner_id: visitor.id,
            token: page_token::seal(app, visitor),
        }),
    }
}
