//! The page of an app: its main page in a frame, and its installation.
use super::frame::{Content, MAIN_PAGE, Wanted};
use super::page::{Shell, message, not_found, show};
use super::visit::Visit;
use crate::apps::App;
use crate::crm::User;
use crate::world::{Shared, World, lock};
use askama::Template;
use axum::extract::State as FromState;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// An app in a list.
pub(super) struct Listed {
    pub(super) href: String,
    pub(super) title: String,
    pub(super) status: &'static str,
    /// Style class of the status.
    pub(super) tone: &'static str,
}

/// The apps a person sees: administrators all of them, others what they may open.
pub(super) fn listed(world: &World, user: &User) -> Vec<Listed> {
    let shown = world.apps.values().filter(|app| {
        user.admin || app.installation.is_some() && world.may_open(&app.spec.client_id, user.id)
    });
    shown.map(Listed::new).collect()
}

impl Listed {
    fn new(app: &App) -> Self {
        let (status, tone) = status(app);
        Self {
            href: href(&app.spec.client_id),
            title: title(app),
            status,
            tone,
        }
    }
}

/// The state of an app in words, and the style class that goes with it.
pub(super) fn status(app: &App) -> (&'static str, &'static str) {
    match &app.installation {
        None => ("not installed", ""),
        Some(installation) if !installation.finished => ("installing", "warn"),
        Some(_) if app.subscription_ended => ("subscription ended", "bad"),
        Some(_) if !app.allowed.is_empty() => ("installed for some", "good"),
        Some(_) => ("installed", "good"),
    }
}

/// The app's name.
pub(super) fn title(app: &App) -> String {
    let title = &app.spec.title;
    if title.is_empty() {
        app.spec.client_id.clone()
    } else {
        title.clone()
    }
}

/// Where the app's page is.
pub(super) fn href(client_id: &str) -> String {
    format!("/marketplace/app/{}/", segment(client_id))
}

/// A client id as a part of a path.
pub(super) fn segment(client_id: &str) -> String {
    const KEPT: &percent_encoding::AsciiSet =
        &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'_');
    utf8_percent_encode(client_id, KEPT).to_string()
}

enum State {
    NotInstalled { may_install: bool },
    Shown(Content),
}

#[derive(Template)]
#[template(path = "app.html")]
struct Page {
    shell: Shell,
    title: String,
    install_action: String,
    state: State,
}

/// `GET /marketplace/app/{client_id}/`
pub(super) async fn show_app(FromState(world): FromState<Shared>, visit: Visit) -> Response {
    let mut world = lock(&world);
    let client_id = visit.path("client_id");
    let Some(app) = world.apps.get(client_id) else {
        return not_found(&mut world, &visit);
    };
    let (title, is_installed) = (title(app), app.installation.is_some());
    let state = if is_installed {
        State::Shown(main_page(&mut world, &visit, client_id))
    } else {
        State::NotInstalled {
            may_install: visit.user.admin,
        }
    };
    let install_action = format!("{}install", href(client_id));
    let page = Page {
        shell: Shell::new(&mut world, &visit),
        title,
        install_action,
        state,
    };
    show(&visit, StatusCode::OK, &page)
}

fn main_page(world: &mut World, visit: &Visit, client_id: &str) -> Content {
    let options = visit
        .query("params")
        .and_then(|params| serde_json::from_str(params).ok());
    let options = options.unwrap_or_default();
    Content::new(
        world,
        visit,
        Wanted {
            client_id,
            placement: MAIN_PAGE,
            handler: "",
            options,
            by_hand: false,
        },
    )
}

/// `POST /marketplace/app/{client_id}/install`: an app without an installation page is ready at once.
pub(super) async fn install(FromState(world): FromState<Shared>, visit: Visit) -> Response {
    let mut world = lock(&world);
    let client_id = visit.path("client_id");
    let Some(app) = world.apps.get(client_id) else {
        return not_found(&mut world, &visit);
    };
    if !visit.user.admin {
        let text = "Only an administrator of the portal may install an application.";
        return message(
            &mut world,
            &visit,
            StatusCode::FORBIDDEN,
            "Access denied",
            text,
        );
    }
    let has_installer = !app.spec.install_url.is_empty() && !app.spec.app_url.is_empty();
    match world.install(client_id, Some(visit.user.id), !has_installer) {
        Ok(()) => Redirect::to(&href(client_id)).into_response(),
        Err(refused) => message(
            &mut world,
            &visit,
            StatusCode::CONFLICT,
            "Not installed",
            &refused.reason,
        ),
    }
}
