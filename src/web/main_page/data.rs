//! What is stored about the portal, for how long, and erasing it, for administrators.

use super::{Calling, draw};
use crate::app::{App, Failure, Home};
use crate::web::respond::{self, Place};
use crate::web::text::TextArg;
use crate::web::view::{DataView, Notice, Shown, kept};
use axum::extract::State;
use axum::response::Response;
use http::StatusCode;

/// `POST /app/data`
pub(in crate::web) async fn data(State(app): State<App>, calling: Calling) -> Response {
    match page(&app, &calling, None).await {
        Ok(page) => page,
        Err(failure) => calling.failed(&app, &failure).await,
    }
}

/// `POST /app/erase`: the address of the portal must be typed.
pub(in crate::web) async fn erase(State(app): State<App>, calling: Calling) -> Response {
    match erased(&app, &calling).await {
        Ok(page) => page,
        Err(failure) => calling.failed(&app, &failure).await,
    }
}

async fn erased(app: &App, calling: &Calling) -> Result<Response, Failure> {
    let home = app.administrator(&calling.caller).await?;
    let typed = calling.fields.one("portal").unwrap_or_default();
    if !is_this(&home, typed) {
        let host = home.host();
        let host = [("host", TextArg::Name(&host))];
        let notice = Notice::new(calling.lang(), None, "portal-mismatch", &host);
        return page(app, calling, Some(notice.about("portal"))).await;
    }
    // The portal is not known any more when the page is drawn.
    let place = match calling.caller.session {
        Some(_) => Place::outside(calling.lang()),
        None => Place {
            lang: Some(calling.lang()),
            ancestors: Some(respond::ancestors(
                &home.origin(),
                calling.caller.framed_by.as_deref(),
            )),
            ..Place::default()
        },
    };
    app.erase(&home).await?;
    Ok(respond::message(StatusCode::OK, "erased", &[], place))
}

fn is_this(home: &Home, typed: &str) -> bool {
    let typed = typed.trim().trim_end_matches('/');
    let typed = typed.split_once("://").map_or(typed, |(_, rest)| rest);
    typed.eq_ignore_ascii_case(&home.host())
}

async fn page(app: &App, calling: &Calling, notice: Option<Notice>) -> Result<Response, Failure> {
    let (home, rows) = app.stored(&calling.caller).await?;
    let view = DataView {
        kept: kept(calling.lang(), app.kept()),
        rows,
        typed: calling
            .fields
            .one("portal")
            .unwrap_or_default()
            .chars()
            .take(300)
            .collect(),
    };
    let notice = notice.map(|notice| (StatusCode::UNPROCESSABLE_ENTITY, notice));
    Ok(draw(app, &home, Shown::Data(view), notice))
}
