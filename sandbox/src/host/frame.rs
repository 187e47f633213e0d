//! An app in its frame: which address it gets, what is posted there, and what the script around it knows.
use super::market::title;
use super::visit::Visit;
use crate::apps::{LaunchSpec, Refused};
use crate::world::World;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use url::{Url, form_urlencoded};

pub(super) const MAIN_PAGE: &str = "DEFAULT";

/// What is asked to be shown.
pub(super) struct Wanted<'a> {
    pub(super) client_id: &'a str,
    pub(super) placement: &'a str,
    /// The handler bound at the placement; empty for the main page.
    pub(super) handler: &'a str,
    pub(super) options: Map<String, Value>,
    /// Wait for the button instead of opening at once.
    pub(super) by_hand: bool,
}

/// What is drawn in the place of an app.
pub(super) enum Content {
    Open(Box<Frame>),
    Refused(String),
}

/// The iframe and the form that is posted into it.
pub(super) struct Frame {
    pub(super) sid: String,
    /// `DOMAIN|PROTOCOL|APP_SID`, from which the app's script knows where it is.
    pub(super) name: String,
    pub(super) title: String,
    pub(super) action: String,
    pub(super) fields: Vec<(String, String)>,
    /// The style class of the place it is drawn in.
    pub(super) place: &'static str,
    pub(super) by_hand: bool,
    /// What `frame.js` needs, as JSON.
    pub(super) settings: String,
}

impl Content {
    /// Opens the app, or says why this person does not get to see it.
    pub(super) fn new(world: &mut World, visit: &Visit, wanted: Wanted<'_>) -> Self {
        if let Some(reason) = refusal(world, visit, &wanted) {
            return Self::Refused(reason.to_owned());
        }
        match open(world, visit, wanted) {
            Ok(frame) => Self::Open(Box::new(frame)),
            Err(refused) => Self::Refused(refused.reason),
        }
    }
}

/// Why the person may not open the app. Until its installation is finished only administrators see a frame,
/// and in it the installation page.
fn refusal(world: &World, visit: &Visit, wanted: &Wanted<'_>) -> Option<&'static str> {
    let Ok(app) = world.app(wanted.client_id) else {
        return Some("There is no such application on this portal.");
    };
    let Some(installation) = &app.installation else {
        return Some("This application is not installed on the portal.");
    };
    if !world.may_open(wanted.client_id, visit.user.id) {
        return Some(
            "You have no access to this application. Ask an administrator of the portal for it.",
        );
    }
    if !installation.finished && !visit.user.admin {
        return Some(
            "This application is not fully installed yet. Ask an administrator of the portal to finish it.",
        );
    }
    if app.spec.app_url.is_empty() {
        return Some("This application works in the background and has no pages.");
    }
    let is_bound = installation
        .placements
        .iter()
        .any(|bound| bound.code == wanted.placement);
    let has_page =
        wanted.placement == MAIN_PAGE || is_bound || is_installing(world, wanted.client_id);
    (!has_page).then_some("This application shows nothing at this place.")
}

fn open(world: &mut World, visit: &Visit, wanted: Wanted<'_>) -> Result<Frame, Refused> {
    let installing = is_installing(world, wanted.client_id);
    let handler = if installing { "" } else { wanted.handler };
    let spec = LaunchSpec {
        client_id: wanted.client_id.to_owned(),
        user: visit.user.id,
        placement: wanted.placement.to_owned(),
        options: wanted.options,
        handler: handler.to_owned(),
        ..LaunchSpec::default()
    };
    let launch = world.launch(&spec)?;
    let url = Url::parse(&launch.url)
        .map_err(|error| Refused::new(422, format!("{}: {error}", launch.url)))?;
    let opened_by = &mut world.installation_mut(wanted.client_id)?.opened_by;
    let run = Run {
        first: installing || opened_by.insert(visit.user.id),
        installing,
    };
    let sid = parameter(&url, "APP_SID");
    let domain = without_standard_port(world.site.domain());
    let name = format!("{domain}|{}|{sid}", world.site.protocol());
    let settings = json!({
        "sid": sid,
        "portal": world.site.portal_url,
        "origin": url.origin().ascii_serialization(),
        "client_id": spec.client_id,
        "user": visit.user.id,
        // A card may lie in the slider with the tab in it; the tab is no slider.
        "slider": visit.in_slider && spec.placement == MAIN_PAGE,
        "commands": commands(&spec.placement),
        "init": init_data(world, visit, &spec, &launch.form, run)?,
    });
    Ok(Frame {
        title: title(world.app(wanted.client_id)?),
        place: place(&spec.placement),
        name,
        sid,
        action: launch.url,
        fields: launch.form.into_iter().collect(),
        by_hand: wanted.by_hand,
        settings: settings.to_string(),
    })
}

/// Whether the installation page stands in for every page of the app.
fn is_installing(world: &World, client_id: &str) -> bool {
    world
        .app(client_id)
        .is_ok_and(|app| !app.installed() && !app.spec.install_url.is_empty())
}

/// What an app is opened for.
#[derive(Clone, Copy)]
struct Run {
    /// The first of this user since the installation.
    first: bool,
    installing: bool,
}

/// The answer to `getInitData`.
fn init_data(
    world: &World,
    visit: &Visit,
    spec: &LaunchSpec,
    form: &BTreeMap<String, String>,
    run: Run,
) -> Result<Value, Refused> {
    let app = world.app(&spec.client_id)?;
    let posted = |name: &str| form.get(name).cloned().unwrap_or_default();
    Ok(json!({
        "LANG": world.language(visit.user.id),
        "DOMAIN": world.site.domain(),
        "PROTOCOL": i32::from(world.site.protocol() == "1"),
        "PATH": "/rest",
        "AUTH_ID": posted("AUTH_ID"),
        "AUTH_EXPIRES": posted("AUTH_EXPIRES"),
        "REFRESH_ID": posted("REFRESH_ID"),
        "MEMBER_ID": posted("member_id"),
        "FIRST_RUN": run.first,
        "IS_ADMIN": visit.user.admin,
        "INSTALL": run.installing,
        "USER_OPTIONS": app.user_options.get(&visit.user.id).cloned().unwrap_or_default(),
        "APP_OPTIONS": app.options,
        "PLACEMENT": posted("PLACEMENT"),
        "PLACEMENT_OPTIONS": spec.options,
    }))
}

/// What a place offers beside the commands that work everywhere.
fn commands(placement: &str) -> &'static [&'static str] {
    if placement.starts_with("CRM_") && placement.ends_with("_DETAIL_TAB") {
        &["reloadData"]
    } else {
        &[]
    }
}

fn place(placement: &str) -> &'static str {
    if placement == MAIN_PAGE {
        "in-page"
    } else {
        "in-card"
    }
}

fn parameter(url: &Url, name: &str) -> String {
    let query = url.query().unwrap_or_default();
    // The last one is the portal's: the handler's own query stands before it.
    let values = form_urlencoded::parse(query.as_bytes()).filter(|(key, _)| key == name);
    values
        .last()
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

fn without_standard_port(domain: &str) -> &str {
    domain
        .strip_suffix(":80")
        .or_else(|| domain.strip_suffix(":443"))
        .unwrap_or(domain)
}
