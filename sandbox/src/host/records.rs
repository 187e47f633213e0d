//! The start page and the lists of records.
use super::market::{self, Listed};
use super::owner::Owner;
use super::page::{Shell, not_found, show, shown_owners};
use super::visit::Visit;
use crate::world::{Shared, World, lock};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

/// How many records of each kind the start page names.
const ON_START_PAGE: usize = 8;

struct List {
    slug: &'static str,
    title: &'static str,
    total: usize,
    records: Vec<Record>,
}

struct Record {
    id: i64,
    title: String,
}

impl List {
    fn new(world: &World, owner: Owner, limit: usize) -> Self {
        let all = world.crm.records(owner.entity_type());
        let total = all.len();
        let records = all
            .into_iter()
            .take(limit)
            .map(|(id, title)| Record { id, title })
            .collect();
        Self {
            slug: owner.slug(),
            title: owner.plural(),
            total,
            records,
        }
    }
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
            .map(|owner| List::new(&world, owner, ON_START_PAGE))
            .collect(),
        apps: market::listed(&world, &visit.user),
    };
    show(&visit, StatusCode::OK, &page)
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
    let page = ListPage {
        shell: Shell::new(&mut world, &visit),
        list: List::new(&world, owner, usize::MAX),
    };
    show(&visit, StatusCode::OK, &page)
}
