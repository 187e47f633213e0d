//! The bound contacts of a card; of a contact's card: the companies.
use super::owner::Owner;
use super::page::initials;
use super::records::item_ids;
use super::visit::Visit;
use crate::crm::{Card, CardRow, Profile};
use crate::world::World;
use serde_json::{Map, json};
use std::collections::HashSet;

/// What the portal's list methods give at once.
const PAGE: usize = 50;

/// The list of a card.
pub(super) struct People {
    pub(super) heading: &'static str,
    /// Where the form of the list is saved.
    pub(super) action: String,
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
    /// Nothing where the person may not open it.
    pub(super) href: Option<String>,
    pub(super) initials: String,
    pub(super) lines: Vec<String>,
}

impl People {
    pub(super) fn new(
        world: &mut World,
        visit: &Visit,
        owner: Owner,
        id: i64,
        card: &Card,
    ) -> Self {
        let bound = owner.bound();
        let ids: Vec<i64> = card.rows.iter().map(|row| row.id).collect();
        let readable = readable(world, visit.user.id, bound, &ids);
        Self {
            heading: bound.plural(),
            action: visit.link(&owner.card_href(id)),
            of_companies: bound == Owner::Company,
            primary_label: primary_label(world.profile, owner),
            rows: card
                .rows
                .iter()
                .map(|row| Row::new(visit, row, bound, readable.contains(&row.id)))
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
    fn new(visit: &Visit, row: &CardRow, bound: Owner, is_readable: bool) -> Self {
        let shown = row.name.as_ref().filter(|_| is_readable);
        let hidden = if row.name.is_some() {
            "Hidden"
        } else {
            "Deleted"
        };
        let name = shown.map_or_else(|| format!("{hidden} {}", bound.slug()), String::clone);
        let lines = [&row.post, &row.phone, &row.email].into_iter();
        let lines = lines.filter(|line| shown.is_some() && !line.is_empty());
        Self {
            id: row.id,
            sort: row.sort,
            primary: row.primary,
            initials: initials(&name),
            href: shown.map(|_| visit.link(&bound.card_href(row.id))),
            name,
            lines: lines.cloned().collect(),
        }
    }
}

pub(super) fn readable(world: &mut World, user: i64, bound: Owner, ids: &[i64]) -> HashSet<i64> {
    let mut found = HashSet::new();
    for page in ids.chunks(PAGE) {
        let params = [
            ("entityTypeId", json!(bound.entity_type())),
            ("filter", json!({ "@id": page })),
            ("select", json!(["id"])),
            ("start", json!(-1)),
        ];
        let params = Map::from_iter(params.map(|(name, value)| (name.to_owned(), value)));
        if let Some(Ok(reply)) = world.crm.call(user, "crm.item.list", &params) {
            found.extend(item_ids(&reply.result));
        }
    }
    found
}
