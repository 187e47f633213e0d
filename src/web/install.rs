//! The installation page, and what a browser sees that comes without a portal.

use super::extract::Posted;
use super::respond::{self, Place};
use super::text::Lang;
use super::view::{InstallPage, OutsidePage};
use crate::app::{App, Failure};
use crate::portal::Launch;
use axum::extract::State;
use axum::response::Response;
use http::{HeaderMap, StatusCode, header};

/// A GET outside a portal: how to open the app.
pub(super) async fn outside(headers: HeaderMap) -> Response {
    let lang = accepted(&headers);
    respond::page(
        StatusCode::OK,
        &super::headers::Ancestors::Cloud,
        &OutsidePage { lang },
    )
}

/// The portal's installation: registers everything; the page then tells the portal that it is done.
pub(super) async fn install(State(app): State<App>, posted: Posted) -> Response {
    let launch = match launch(&app, &posted).await {
        Ok(launch) => launch,
        Err(refused) => return *refused,
    };
    let lang = Lang::from_bitrix(&launch.lang);
    match app.install(&launch).await {
        Ok(home) => {
            let origin = home.origin();
            let ancestors = respond::ancestors(&origin, home.caller.framed_by.as_deref());
            respond::page(StatusCode::OK, &ancestors, &InstallPage { lang })
        }
        Err(failure) => refused(&app, &launch, &failure).await,
    }
}

/// Reads the launch of a post, or says that it is none.
pub(super) async fn launch(app: &App, posted: &Posted) -> Result<Launch, Box<Response>> {
    if let Some(launch) = Launch::read(&posted.query, &posted.body.0) {
        return Ok(launch);
    }
    let place = Place {
        lang: Some(accepted(&posted.headers)),
        ancestors: Some(respond::framed_by_stored(app, None).await),
        ..Place::default()
    };
    if posted.too_large {
        let status = StatusCode::PAYLOAD_TOO_LARGE;
        return Err(Box::new(respond::message(status, "too-large", &[], place)));
    }
    Err(Box::new(respond::failure(&Failure::NotALaunch, place)))
}

/// The page of a launch that was refused: still framed, so that the person sees why.
pub(super) async fn refused(app: &App, launch: &Launch, failure: &Failure) -> Response {
    let place = Place {
        lang: Some(Lang::from_bitrix(&launch.lang)),
        ancestors: Some(respond::framed_by_stored(app, Some(&launch.member_id)).await),
        ..Place::default()
    };
    respond::failure(failure, place)
}

/// The language that the browser asks for.
pub(super) fn accepted(headers: &HeaderMap) -> Lang {
    let list = headers.get(header::ACCEPT_LANGUAGE);
    let list = list.and_then(|value| value.to_str().ok());
    Lang::from_accepted(list.unwrap_or_default())
}
