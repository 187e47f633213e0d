//! The card of a record: what the portal itself shows of it, and the apps' tabs.
use super::contacts::People;
use super::frame::{Content, Wanted};
use super::history::{Trace, traces};
use super::market;
use super::owner::Owner;
use super::page::{Shell, message, not_found, show};
use super::visit::Visit;
use crate::apps::Tab;
use crate::crm::Card;
use crate::world::{Shared, World, lock};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Map, Value, json};

struct TabLink {
    key: String,
    href: String,
    placement: &'static str,
    title: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "card.html")]
struct CardPage {
    shell: Shell,
    kind: &'static str,
    name_label: &'static str,
    id: i64,
    title: String,
    tabs: Vec<TabLink>,
    /// Apps that an administrator may install, as title and address.
    offers: Vec<(String, String)>,
    /// Where `reloadData` reads the card again, for the person it was drawn for.
    source: String,
    people: People,
    traces: Vec<Trace>,
    /// The chosen app's tab: its key and what is in it.
    opened: Option<(String, Content)>,
}

impl CardPage {
    fn new(world: &mut World, visit: &Visit, owner: Owner, id: i64, card: Card) -> Self {
        let bound = world.tabs(owner.tab_placement(), visit.user.id);
        let opened = chosen(world, visit, owner, id, &bound);
        let key = opened.as_ref().map(|(key, _)| key.as_str());
        let is_person = owner == Owner::Contact;
        let viewer = visit.user.id.to_string();
        Self {
            kind: owner.singular(),
            name_label: if is_person { "Full name" } else { "Name" },
            id,
            tabs: links(visit, owner, id, &bound, key),
            offers: offers(world, visit),
            source: visit.link_with(&owner.card_href(id), "as", &viewer),
            people: People::new(world, visit, owner, id, &card),
            title: card.title,
            traces: traces(world, owner, id),
            opened,
            shell: Shell::new(world, visit),
        }
    }
}

/// A portal keeps its Market elsewhere; here the way to a new app's tab begins where the tab will be.
fn offers(world: &World, visit: &Visit) -> Vec<(String, String)> {
    let apps = world.apps.values();
    apps.filter(|app| visit.user.admin && !app.installed())
        .map(|app| (market::title(app), market::href(&app.spec.client_id)))
        .collect()
}

/// `GET /crm/{owner}/details/{id}/`
pub(super) async fn show_card(State(world): State<Shared>, visit: Visit) -> Response {
    let mut world = lock(&world);
    let Some((owner, id, card)) = find(&world, &visit) else {
        return not_found(&mut world, &visit);
    };
    if may_read(&mut world, &visit, owner, id) {
        let page = CardPage::new(&mut world, &visit, owner, id, card);
        return show(&visit, StatusCode::OK, &page);
    }
    let text = "You may not see this record. Ask an administrator of the portal for the right.";
    message(
        &mut world,
        &visit,
        StatusCode::FORBIDDEN,
        "Access denied",
        text,
    )
}

/// `GET /crm/type/{entity_type}/details/{id}/`: another address of the same card.
pub(super) async fn by_type(State(world): State<Shared>, visit: Visit) -> Response {
    let owner = visit
        .path("entity_type")
        .parse()
        .ok()
        .and_then(Owner::from_type);
    match (owner, visit.path("id").parse()) {
        (Some(owner), Ok(id)) => {
            Redirect::to(&with_query(&visit, &owner.card_href(id))).into_response()
        }
        (_, _) => not_found(&mut lock(&world), &visit),
    }
}

fn with_query(visit: &Visit, path: &str) -> String {
    visit
        .address
        .split_once('?')
        .map_or_else(|| path.to_owned(), |(_, query)| format!("{path}?{query}"))
}

fn find(world: &World, visit: &Visit) -> Option<(Owner, i64, Card)> {
    let owner = Owner::from_slug(visit.path("owner"))?;
    let id = visit.path("id").parse().ok()?;
    world
        .crm
        .card(owner.entity_type(), id)
        .map(|card| (owner, id, card))
}

/// Whoever may read what is bound to the record may see its card.
fn may_read(world: &mut World, visit: &Visit, owner: Owner, id: i64) -> bool {
    let params = Map::from_iter([("id".to_owned(), json!(id))]);
    let answer = world
        .crm
        .call(visit.user.id, &owner.bindings_method(), &params);
    matches!(answer, Some(Ok(_)))
}

/// The options a tab of a card is opened with.
pub(super) fn tab_options(owner: Owner, id: i64) -> Map<String, Value> {
    let uri = owner.card_href(id);
    Map::from_iter([
        ("ID".to_owned(), json!(id.to_string())),
        ("URI".to_owned(), json!(uri)),
    ])
}

/// Tabs are named by their placement; where several apps are bound, those after the first have a number too.
fn key(owner: Owner, index: usize) -> String {
    match index {
        0 => owner.tab_placement().to_owned(),
        more => format!("{}-{}", owner.tab_placement(), more + 1),
    }
}

/// The tab named in the address. The placement's code alone also opens an app whose installation is not
/// finished, for which no tab is drawn yet.
fn chosen(
    world: &mut World,
    visit: &Visit,
    owner: Owner,
    id: i64,
    bound: &[Tab],
) -> Option<(String, Content)> {
    let wanted = visit.query("tab")?;
    let tab = bound
        .iter()
        .enumerate()
        .find(|(index, _)| key(owner, *index) == wanted)
        .map(|(_, tab)| tab.clone());
    let tab = tab.or_else(|| unfinished(world, owner, wanted))?;
    let content = Content::new(
        world,
        visit,
        Wanted {
            client_id: &tab.client_id,
            placement: owner.tab_placement(),
            handler: &tab.handler,
            options: tab_options(owner, id),
            by_hand: false,
        },
    );
    Some((wanted.to_owned(), content))
}

fn unfinished(world: &World, owner: Owner, wanted: &str) -> Option<Tab> {
    let code = owner.tab_placement();
    let mut bound = world.apps.values().flat_map(|app| {
        let placements = app
            .installation
            .iter()
            .flat_map(|installation| &installation.placements);
        placements
            .filter(|placement| placement.code == code)
            .map(move |placement| (app, placement))
    });
    let (app, placement) = bound.next().filter(|_| wanted == code)?;
    Some(Tab {
        client_id: app.spec.client_id.clone(),
        title: String::new(),
        handler: placement.handler.clone(),
    })
}

fn links(
    visit: &Visit,
    owner: Owner,
    id: i64,
    bound: &[Tab],
    opened: Option<&str>,
) -> Vec<TabLink> {
    let path = owner.card_href(id);
    let apps = bound.iter().enumerate().map(|(index, tab)| {
        let key = key(owner, index);
        TabLink {
            href: visit.link_with(&path, "tab", &key),
            placement: owner.tab_placement(),
            title: tab.title.clone(),
            current: opened == Some(key.as_str()),
            key,
        }
    });
    let general = TabLink {
        key: "general".to_owned(),
        href: visit.link(&path),
        placement: "",
        title: "General".to_owned(),
        current: opened.is_none(),
    };
    std::iter::once(general).chain(apps).collect()
}
