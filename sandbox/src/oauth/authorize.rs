//! `/oauth/authorize/` of a portal: back to the app with a code, at once when somebody is signed in.
use crate::apps::{App, AppSpec};
use crate::calls::{Call, Host, without_secrets};
use crate::faults::{Asked, Done, serve};
use crate::params::text;
use crate::rest::{MAX_BODY, request_params};
use crate::wire::Peer;
use crate::world::{SESSION_COOKIE, Shared, World, signed_in};
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde_json::{Map, Value};
use std::fmt::Write as _;
use url::form_urlencoded;

const METHOD: &str = "oauth/authorize";

/// Where the browser is sent, or what it is shown.
enum Answer {
    Redirect { location: String, user: i64 },
    Page { status: StatusCode, html: String },
}

/// Answers the login of a person: `user` in the query or form signs somebody in.
pub(crate) async fn authorize(
    State(shared): State<Shared>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, MAX_BODY).await.unwrap_or_default();
    let params = request_params(&parts, &body);
    let chosen = text(&params, "user").and_then(|user| user.parse().ok());
    let user = chosen.or_else(|| signed_in(&parts.headers));
    let asked = Asked {
        host: Host::Portal,
        method: METHOD,
        inner: Vec::new(),
        user,
        params: &params,
    };
    serve(&shared, &peer, asked, |world| {
        let answer = answer(world, &params, user);
        let call = answer.call(world, &params);
        let response = answer.into_response();
        Done { response, call }
    })
    .await
}

fn answer(world: &mut World, params: &Map<String, Value>, user: Option<i64>) -> Answer {
    let client_id = text(params, "client_id").unwrap_or_default();
    let Some(app) = world.apps.get(&client_id) else {
        return message(StatusCode::NOT_FOUND, "Application not found");
    };
    if !app.installed() {
        return message(StatusCode::FORBIDDEN, "Application not installed");
    }
    let Some(user) = user else {
        return picker(world, app);
    };
    if !world.may_open(&client_id, user) {
        let text = "The user does not have access to the application";
        return message(StatusCode::FORBIDDEN, text);
    }
    let spec = app.spec.clone();
    let Ok(grant) = world.grant(&client_id, user) else {
        return message(StatusCode::FORBIDDEN, "Application not installed");
    };
    let (now, lives) = (world.clock.now(), world.settings.tokens);
    let code = world.tokens.issue_code(grant, now, lives);
    if spec.redirect_uri.is_empty() {
        return message(StatusCode::OK, &format!("Your code: {code}"));
    }
    let state = text(params, "state").unwrap_or_default();
    Answer::Redirect {
        location: location(world, &spec, &code, &state),
        user,
    }
}

fn location(world: &World, spec: &AppSpec, code: &str, state: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("code", code)
        .append_pair("state", state)
        .append_pair("domain", world.site.domain())
        .append_pair("member_id", &world.site.member_id)
        .append_pair("scope", &spec.scope)
        .append_pair("server_domain", world.site.oauth_domain())
        .finish();
    let separator = if spec.redirect_uri.contains('?') {
        '&'
    } else {
        '?'
    };
    format!("{}{separator}{query}", spec.redirect_uri)
}

fn message(status: StatusCode, text: &str) -> Answer {
    Answer::Page {
        status,
        html: page(&format!("<p>{}</p>", escape(text))),
    }
}

/// A form that posts to the address it was shown at, so that `state` stays.
fn picker(world: &World, app: &App) -> Answer {
    let title = if app.spec.title.is_empty() {
        &app.spec.client_id
    } else {
        &app.spec.title
    };
    let mut form = format!(
        "<h1>Sign in to {}</h1><form method=\"post\">",
        escape(title)
    );
    for user in world.crm.users().filter(|user| user.active) {
        let name = escape(&format!("{} {}", user.name, user.last_name));
        let button = format!(
            "<p><button name=\"user\" value=\"{}\">{name}</button></p>",
            user.id
        );
        form.push_str(&button);
    }
    form.push_str("</form>");
    Answer::Page {
        status: StatusCode::OK,
        html: page(&form),
    }
}

fn page(body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\"><link rel=\"icon\" href=\"data:,\">\
         <title>Bitrix24 sandbox</title>{body}</html>\n"
    )
}

fn escape(text: &str) -> String {
    text.chars().fold(String::new(), |mut escaped, character| {
        match character {
            '<' | '>' | '&' | '"' | '\'' => {
                write!(escaped, "&#{};", u32::from(character))
                    .expect("writing to a String cannot fail");
            }
            other => escaped.push(other),
        }
        escaped
    })
}

impl Answer {
    fn call(&self, world: &World, params: &Map<String, Value>) -> Call {
        let (status, user) = match self {
            Self::Redirect { user, .. } => (StatusCode::FOUND, Some(*user)),
            Self::Page { status, .. } => (*status, None),
        };
        Call {
            time: world.clock.precise(),
            host: Host::Portal,
            method: METHOD.to_owned(),
            user,
            client_id: text(params, "client_id"),
            status: status.as_u16(),
            error: None,
            params: without_secrets(params),
            commands: Vec::new(),
            fault: None,
        }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        match self {
            Self::Page { status, html } => (status, Html(html)).into_response(),
            Self::Redirect { location, user } => {
                let cookie = format!("{SESSION_COOKIE}={user}; Path=/; SameSite=Lax");
                let headers = [(header::LOCATION, location), (header::SET_COOKIE, cookie)];
                (StatusCode::FOUND, headers, Body::empty()).into_response()
            }
        }
    }
}
