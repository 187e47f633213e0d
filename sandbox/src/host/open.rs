//! A page with nothing but an app's frame and a button that opens it: it works without JavaScript.
use super::card::tab_options;
use super::frame::{Content, MAIN_PAGE, Wanted};
use super::market::title;
use super::owner::Owner;
use super::page::{Shell, not_found, show};
use super::visit::Visit;
use crate::world::{Shared, lock};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Map, Value};

#[derive(Template)]
#[template(path = "open.html")]
struct Page<'a> {
    shell: Shell,
    title: String,
    placement: &'a str,
    content: Content,
}

/// `GET /_sandbox/open?client_id=…&placement=…&id=…`; `options` (JSON) instead of `id` for other places.
pub(super) async fn show_open(State(world): State<Shared>, visit: Visit) -> Response {
    let mut world = lock(&world);
    let client_id = visit.query("client_id").unwrap_or_default();
    let Some(app) = world.apps.get(client_id) else {
        return not_found(&mut world, &visit);
    };
    let title = title(app);
    let placement = visit
        .query("placement")
        .filter(|code| !code.is_empty())
        .unwrap_or(MAIN_PAGE);
    let wanted = Wanted {
        client_id,
        placement,
        handler: "",
        options: options(&visit, placement),
        by_hand: true,
    };
    let content = Content::new(&mut world, &visit, wanted);
    let page = Page {
        shell: Shell::new(&mut world, &visit),
        title,
        placement,
        content,
    };
    show(&visit, StatusCode::OK, &page)
}

fn options(visit: &Visit, placement: &str) -> Map<String, Value> {
    let given = visit
        .query("options")
        .and_then(|options| serde_json::from_str(options).ok());
    let id = visit.query("id").and_then(|id| id.parse().ok());
    let of_card = || Some(tab_options(Owner::from_tab_placement(placement)?, id?));
    given.or_else(of_card).unwrap_or_default()
}
