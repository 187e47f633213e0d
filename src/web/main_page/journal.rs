//! The journal of requests to the portal, for administrators.

use super::form::{self, Wrong};
use super::{Calling, draw, user_name};
use crate::app::{App, Failure, Fields, Request, Requests, RequestsWanted};
use crate::journal::Fault;
use crate::web::telling::moment;
use crate::web::text::Lang;
use crate::web::view::{Notice, RequestView, RequestsView, Shown, When};
use axum::extract::State;
use axum::response::Response;
use http::StatusCode;

/// As much of what was asked and answered as is shown, in characters.
const SHOWN: usize = 20_000;

/// `POST /app/journal`
pub(in crate::web) async fn journal(State(app): State<App>, calling: Calling) -> Response {
    match page(&app, &calling).await {
        Ok(page) => page,
        Err(failure) => calling.failed(&app, &failure).await,
    }
}

async fn page(app: &App, calling: &Calling) -> Result<Response, Failure> {
    let (fields, lang) = (&calling.fields, calling.lang());
    let (wanted, wrong) = match wanted(fields) {
        Ok(wanted) => (wanted, None),
        Err(wrong) => (RequestsWanted::default(), Some(wrong)),
    };
    let newest = wanted.before.is_none();
    let (home, requests) = app.requests(&calling.caller, wanted).await?;
    let notice = wrong.map(|field| {
        let notice = Notice::new(lang, None, "bad-filter", &[]);
        (StatusCode::UNPROCESSABLE_ENTITY, notice.about(field))
    });
    let shown = Shown::Journal(view(lang, fields, &requests, newest));
    Ok(draw(app, &home, shown, notice))
}

fn wanted(fields: &Fields) -> Result<RequestsWanted, Wrong> {
    let text = |name| Some(form::text(fields, name)).filter(|text| !text.is_empty());
    Ok(RequestsWanted {
        user_id: form::id(fields, "user")?,
        method: text("method"),
        request_id: text("request"),
        since: form::day(fields, "from")?,
        failed: fields.one("failed").is_some(),
        before: form::id(fields, "before")?,
    })
}

fn view(lang: Lang, fields: &Fields, requests: &Requests, newest: bool) -> RequestsView {
    let typed = |name| form::text(fields, name);
    RequestsView {
        user: typed("user"),
        method: typed("method"),
        request: typed("request"),
        from: typed("from"),
        failed: fields.one("failed").is_some(),
        entries: requests
            .found
            .iter()
            .map(|one| request(lang, requests, one))
            .collect(),
        paged: !newest,
        older: requests.older,
    }
}

fn request(lang: Lang, requests: &Requests, one: &Request) -> RequestView {
    let entry = &one.entry;
    let (at, text) = moment(lang, entry.at);
    let mut methods = entry.methods.split(' ').map(str::to_owned);
    let of_commands = one.exchange.commands.iter();
    let of_commands = of_commands.filter_map(|command| command.error.as_ref());
    let faults = one.exchange.error.iter().chain(of_commands);
    let exchange = serde_json::to_string_pretty(&one.exchange).unwrap_or_default();
    RequestView {
        id: one.id,
        when: When { at, text },
        who: entry.user_id.map(|id| user_name(lang, &requests.users, id)),
        method: methods.next().unwrap_or_default(),
        commands: methods.collect(),
        request: entry.request_id.clone().unwrap_or_default(),
        status: entry.status,
        failed: entry.failed,
        took_ms: entry.took_ms,
        faults: faults.map(told).collect(),
        exchange: exchange.chars().take(SHOWN).collect(),
    }
}

fn told(fault: &Fault) -> String {
    let Fault { code, description } = fault;
    [code.as_str(), description.as_str()]
        .join(" ")
        .trim()
        .to_owned()
}
