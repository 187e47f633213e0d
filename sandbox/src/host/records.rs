//! The start page and the lists of records.
use super::market::{self, Listed};
use super::owner::Owner;
use super::page::{Shell, not_found, show, shown_owners};
use super::visit::Visit;
use crate::crm::User;
use crate::world::{Shared, World, lock};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Map, Value, json};

/// How many records of each kind the start page names.
const ON_START_PAGE: usize = 8;

/// A page of the records a person may see.
struct List {
    slug: &'static str,
    title: &'static str,
    total: i64,
    records: Vec<Record>,
    /// Where the next page starts.
    next: Option<i64>,
}

struct Record {
    id: i64,
    title: String,
}

impl List {
    /// Asks as the portal's own method does, so that rights and pages are the same.
    fn new(world: &mut World, user: &User, owner: Owner, start: i64) -> Self {
        let kind = owner.entity_type();
        let params = [
            ("entityTypeId", json!(kind)),
            ("select", json!(["id"])),
            ("start", json!(start)),
        ];
        let params = params.map(|(name, value)| (name.to_owned(), value));
        let reply = world
            .crm
            .call(user.id, "crm.item.list", &Map::from_iter(params));
        let reply = reply.and_then(Result::ok);
        let ids = reply
            .as_ref()
            .map_or_else(Vec::new, |reply| item_ids(&reply.result));
        let titled = ids
            .into_iter()
            .filter_map(|id| Some((id, world.crm.title(kind, id)?)));
        Self {
            slug: owner.slug(),
            title: owner.plural(),
            records: titled.map(|(id, title)| Record { id, title }).collect(),
            total: reply
                .as_ref()
                .and_then(|reply| reply.total)
                .unwrap_or_default(),
            next: reply.and_then(|reply| reply.next),
        }
    }
}

/// The ids in an answer of `crm.item.list`.
pub(super) fn item_ids(result: &Value) -> Vec<i64> {
    let items = result.get("items").and_then(Value::as_array);
    items
        .into_iter()
        .flatten()
        .filter_map(|item| item.get("id")?.as_i64())
        .collect()
}

#[derive(Template)]
#[template(path = "home.html")]
struct Home {
    shell: Shell,
    lists: Vec<List>,
    apps: Vec<Listed>,
}

/// `GET /`
pub(super) async fn home(State(world): State<Shared>, visit: Visit) -> Response {
    let mut world = lock(&world);
    let owners = shown_owners(&mut world, &visit.user);
    let page = Home {
        shell: Shell::new(&mut world, &visit),
        lists: owners
            .into_iter()
            .map(|owner| first_few(&mut world, &visit.user, owner))
            .collect(),
        apps: market::listed(&world, &visit.user),
    };
    show(&visit, StatusCode::OK, &page)
}

fn first_few(world: &mut World, user: &User, owner: Owner) -> List {
    let mut list = List::new(world, user, owner, 0);
    list.records.truncate(ON_START_PAGE);
    list
}

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage {
    shell: Shell,
    list: List,
}

/// `GET /crm/{owner}/list/`
pub(super) async fn list(State(world): State<Shared>, visit: Visit) -> Response {
    let mut world = lock(&world);
    let Some(owner) = Owner::from_slug(visit.path("owner")) else {
        return not_found(&mut world, &visit);
    };
    let start = visit
        .query("start")
        .and_then(|start| start.parse().ok())
        .unwrap_or(0);
    let page = ListPage {
        list: List::new(&mut world, &visit.user, owner, start),
        shell: Shell::new(&mut world, &visit),
    };
    show(&visit, StatusCode::OK, &page)
}
