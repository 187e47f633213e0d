//! The state of the installation, for administrators, and the buttons that put it right.

use super::{Calling, draw};
use crate::app::{App, Caller, Failure, Home, Installation, Repaired};
use crate::web::respond;
use crate::web::telling::moment;
use crate::web::text::{Lang, TextArg};
use crate::web::view::{LimitView, Notice, Shown, StateView, TabState, When};
use axum::extract::State;
use axum::response::Response;
use http::StatusCode;

/// `POST /app/state`
pub(in crate::web) async fn state(State(app): State<App>, calling: Calling) -> Response {
    match opened(&app, &calling.caller).await {
        Ok(page) => page,
        Err(failure) => calling.failed(&app, &failure).await,
    }
}

/// `POST /app/repair`
pub(in crate::web) async fn repair(State(app): State<App>, calling: Calling) -> Response {
    match repaired(&app, &calling).await {
        Ok(page) => page,
        Err(failure) => calling.failed(&app, &failure).await,
    }
}

/// The section as an administrator sees it first.
pub(super) async fn opened(app: &App, caller: &Caller) -> Result<Response, Failure> {
    let (home, installation) = app.installation(caller).await?;
    Ok(drawn(app, &home, &installation, None))
}

async fn repaired(app: &App, calling: &Calling) -> Result<Response, Failure> {
    let (caller, lang) = (&calling.caller, calling.lang());
    let said = match calling.fields.one("what") {
        Some("bindings") => app
            .repair_bindings(caller)
            .await
            .map(|done| say(lang, done)),
        Some("token") => app.repair_token(caller).await.map(|done| say(lang, done)),
        _ => {
            let field = [("field", TextArg::Word("what"))];
            let notice = Notice::new(lang, None, "bad-value", &field).about("what");
            Ok((StatusCode::UNPROCESSABLE_ENTITY, notice))
        }
    };
    // What the portal refused stands above the state, as far as that can be read.
    let said = said.or_else(|failure| {
        if !matches!(failure, Failure::Method(_)) {
            return Err(failure);
        }
        let (status, code) = respond::judge(&failure);
        Ok((status, Notice::new(lang, None, code, &[])))
    })?;
    let (home, installation) = app.installation(caller).await?;
    Ok(drawn(app, &home, &installation, Some(said)))
}

fn say(lang: Lang, done: Repaired) -> (StatusCode, Notice) {
    let (code, count) = match done {
        Repaired::Bound(0) => ("nothing-to-repair", 0),
        Repaired::Bound(steps) => ("repaired", steps),
        Repaired::Renewed => ("renewed", 0),
        Repaired::NotRenewed => ("not-renewed", 0),
    };
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let count = [("count", TextArg::Number(count))];
    (StatusCode::OK, Notice::new(lang, None, code, &count))
}

fn drawn(
    app: &App,
    home: &Home,
    installation: &Installation,
    notice: Option<(StatusCode, Notice)>,
) -> Response {
    let lang = Lang::from_bitrix(&home.caller.lang);
    let when = |at| {
        let (at, text) = moment(lang, at);
        When { at, text }
    };
    let tokens = &installation.tokens;
    let administrator = |(id, name): &(i64, Option<String>)| {
        let named = name.clone().filter(|name| !name.is_empty());
        named.unwrap_or_else(|| format!("#{id}"))
    };
    let limit = |met: &crate::app::Met| LimitView {
        code: met.code.clone(),
        count: met.count,
        last: when(met.last_at),
    };
    let state = StateView {
        version: installation.app.version.clone(),
        recorded: home.portal.version.clone(),
        tabs: installation
            .tabs
            .iter()
            .map(|(owner, bound)| TabState {
                owner: *owner,
                bound: *bound,
            })
            .collect(),
        events: installation.events.clone(),
        superfluous: installation.superfluous,
        people: tokens.people,
        ended: tokens.ended,
        troubled: tokens.troubled,
        administrators: tokens.administrators.iter().map(administrator).collect(),
        renewed: tokens.renewed_at.map(when),
        limits: installation.limits.iter().map(limit).collect(),
    };
    draw(app, home, Shown::State(state), notice)
}
