//! What every page of the portal has around it: the menu, the bar with the user switch, and error pages.
use super::owner::Owner;
use super::visit::Visit;
use crate::crm::User;
use crate::world::World;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use serde_json::Map;
use time::OffsetDateTime;

/// The surroundings of a page.
pub(super) struct Shell {
    pub(super) in_slider: bool,
    /// Where the user switch comes back to.
    pub(super) path: String,
    pub(super) initials: String,
    pub(super) people: Vec<Person>,
    pub(super) menu: Vec<Group>,
}

/// A user one can sign in as.
pub(super) struct Person {
    pub(super) id: i64,
    pub(super) label: String,
    pub(super) current: bool,
}

/// A part of the menu.
pub(super) struct Group {
    pub(super) title: &'static str,
    pub(super) items: Vec<Item>,
}

/// A line of the menu.
pub(super) struct Item {
    pub(super) href: String,
    pub(super) icon: &'static str,
    pub(super) label: String,
    pub(super) current: bool,
}

impl Shell {
    pub(super) fn new(world: &mut World, visit: &Visit) -> Self {
        let people = world
            .crm
            .users()
            .filter(|user| user.active)
            .map(|user| Person {
                id: user.id,
                label: label(user),
                current: user.id == visit.user.id,
            });
        Self {
            in_slider: visit.in_slider,
            path: visit.address.clone(),
            initials: initials(&visit.user.full_name()),
            people: people.collect(),
            menu: menu(world, visit),
        }
    }
}

fn menu(world: &mut World, visit: &Visit) -> Vec<Group> {
    let at = visit.address.as_str();
    let item = |href: String, icon, label: String| Item {
        current: at.starts_with(&href),
        href,
        icon,
        label,
    };
    let owners = shown_owners(world, &visit.user);
    let crm = owners.into_iter().map(|owner| Item {
        current: at.starts_with(&format!("/crm/{}/", owner.slug())),
        href: owner.list_href(),
        icon: owner.slug(),
        label: owner.plural().to_owned(),
    });
    let apps = super::market::listed(world, &visit.user);
    let apps = apps.into_iter().map(|app| item(app.href, "app", app.title));
    let start = Item {
        href: "/".to_owned(),
        icon: "home",
        label: "Start page".to_owned(),
        current: at == "/",
    };
    let mut menu = vec![
        Group {
            title: "",
            items: vec![start],
        },
        Group {
            title: "CRM",
            items: crm.collect(),
        },
        Group {
            title: "Applications",
            items: apps.collect(),
        },
        Group {
            title: "Development",
            items: vec![item(
                "/_sandbox/".to_owned(),
                "tools",
                "Sandbox panel".to_owned(),
            )],
        },
    ];
    menu.retain(|group| !group.items.is_empty());
    menu
}

/// The kinds of record of this portal: one in simple CRM mode has no leads.
pub(super) fn shown_owners(world: &mut World, user: &User) -> Vec<Owner> {
    let mode = world
        .crm
        .call(user.id, "crm.settings.mode.get", &Map::new());
    let is_simple = matches!(mode, Some(Ok(reply)) if reply.result == 2);
    Owner::ALL
        .into_iter()
        .filter(|owner| !(is_simple && *owner == Owner::Lead))
        .collect()
}

fn label(user: &User) -> String {
    let role = if user.admin { " (administrator)" } else { "" };
    format!("{}{role}", user.full_name())
}

/// The first letters of up to two words.
pub(super) fn initials(name: &str) -> String {
    let letters = name
        .split_whitespace()
        .filter_map(|word| word.chars().find(|letter| letter.is_alphanumeric()));
    letters.take(2).flat_map(char::to_uppercase).collect()
}

/// Hours, minutes and seconds in UTC.
pub(super) fn clock_time(unix: f64) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a fraction of a second is not shown"
    )]
    let time = OffsetDateTime::from_unix_timestamp(unix as i64);
    time.map_or_else(
        |_| String::new(),
        |time| {
            format!(
                "{:02}:{:02}:{:02}",
                time.hour(),
                time.minute(),
                time.second()
            )
        },
    )
}

/// A page as it goes to the browser.
pub(super) fn show(visit: &Visit, status: StatusCode, page: &impl Template) -> Response {
    let response = match page.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    };
    visit.sign(response)
}

#[derive(Template)]
#[template(path = "message.html")]
struct Message<'a> {
    shell: Shell,
    heading: &'a str,
    text: &'a str,
}

/// A page that says why there is nothing to see.
pub(super) fn message(
    world: &mut World,
    visit: &Visit,
    status: StatusCode,
    heading: &str,
    text: &str,
) -> Response {
    show(
        visit,
        status,
        &Message {
            shell: Shell::new(world, visit),
            heading,
            text,
        },
    )
}

/// The page for an address that leads nowhere.
pub(super) fn not_found(world: &mut World, visit: &Visit) -> Response {
    message(
        world,
        visit,
        StatusCode::NOT_FOUND,
        "Not found",
        "There is no such page, or it has been deleted.",
    )
}
