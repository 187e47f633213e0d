//! The bound contacts of a card (companies, for a contact), drawn once for the page and for its refreshes.
use super::card::{find, may_read};
use super::owner::Owner;
use super::page::{initials, not_found, show};
use super::visit::Visit;
use crate::crm::{Card, CardRow, Profile};
use crate::world::{Shared, World, lock};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Map, Value, json};
use std::collections::HashSet;

/// What the portal's list methods give at once.
const PAGE: usize = 50;

/// The list of a card.
pub(super) struct People {
    pub(super) heading: &'static str,
    /// Where a fresh one is read from.
    pub(super) source: String,
    pub(super) of_companies: bool,
    pub(super) primary_label: &'static str,
    pub(super) rows: Vec<Row>,
}

/// One bound record.
pub(super) struct Row {
    pub(super) id: i64,
    pub(super) sort: i64,
    pub(super) primary: bool,
    pub(super) name: String,
    /// Empty where the person may not open it.
    pub(super) href: String,
    pub(super) initials: String,
    pub(super) lines: Vec<String>,
}

impl People {
    pub(super) fn new(world: &mut World, user: i64, owner: Owner, id: i64, card: &Card) -> Self {
        let bound = owner.bound();
        let ids: Vec<i64> = card.rows.iter().map(|row| row.id).collect();
        let readable = readable(world, user, bound, &ids);
        Self {
            heading: bound.plural(),
            source: format!("/_sandbox/host/contacts/{}/{id}?as={user}", owner.slug()),
            of_companies: bound == Owner::Company,
            primary_label: primary_label(world.profile, owner),
            rows: card
                .rows
                .iter()
                .map(|row| Row::new(row, bound, readable.contains(&row.id)))
                .collect(),
        }
    }
}

/// On portals the flag of a company's contact says that the company is that contact's main one.
fn primary_label(profile: Profile, owner: Owner) -> &'static str {
    match (owner, profile) {
        (Owner::Company | Owner::Contact, Profile::Observed) => "Main company",
        (_, Profile::Observed | Profile::Documented) => "Primary",
    }
}

impl Row {
    fn new(row: &CardRow, bound: Owner, is_readable: bool) -> Self {
        let (name, lines, href) = match &row.name {
            None => (
                format!("Deleted {}", bound.slug()),
                Vec::new(),
                String::new(),
            ),
            Some(_) if !is_readable => (
                format!("Hidden {}", bound.slug()),
                Vec::new(),
                String::new(),
            ),
            Some(name) => {
                let lines = [&row.post, &row.phone, &row.email]
                    .into_iter()
                    .filter(|line| !line.is_empty());
                (
                    name.clone(),
                    lines.cloned().collect(),
                    bound.card_href(row.id),
                )
            }
        };
        Self {
            id: row.id,
            sort: row.sort,
            primary: row.primary,
            initials: initials(&name),
            name,
            href,
            lines,
        }
    }
}

fn readable(world: &mut World, user: i64, bound: Owner, ids: &[i64]) -> HashSet<i64> {
    let mut found = HashSet::new();
    for page in ids.chunks(PAGE) {
        let params = json!({
            "entityTypeId": bound.entity_type(),
            "filter": { "@id": page },
            "select": ["id"],
            "start": -1,
        });
        let Value::Object(params) = params else {
            continue;
        };
        found.extend(listed(world, user, &params));
    }
    found
}

fn listed(world: &mut World, user: i64, params: &Map<String, Value>) -> Vec<i64> {
    let Some(Ok(reply)) = world.crm.call(user, "crm.item.list", params) else {
        return Vec::new();
    };
    let items = reply.result.get("items").and_then(Value::as_array);
    items
        .into_iter()
        .flatten()
        .filter_map(|item| item.get("id")?.as_i64())
        .collect()
}

#[derive(Template)]
#[template(path = "contacts.html")]
struct Fragment {
    people: People,
}

/// `GET /_sandbox/host/contacts/{owner}/{id}`: what `reloadData` draws again.
pub(super) async fn fragment(State(world): State<Shared>, visit: Visit) -> Response {
    let mut world = lock(&world);
    let Some((owner, id, card)) = find(&world, &visit) else {
        return not_found(&mut world, &visit);
    };
    if !may_read(&mut world, &visit, owner, id) {
        return not_found(&mut world, &visit);
    }
    let people = People::new(&mut world, visit.user.id, owner, id, &card);
    show(&visit, StatusCode::OK, &Fragment { people })
}
