//! The sandbox panel: what a developer wants to see and turn, over the control API.
use super::frame::MAIN_PAGE;
use super::market::{href, segment, status, title};
use super::owner::Owner;
use super::page::{Shell, clock_time, show};
use super::visit::Visit;
use crate::apps::App;
use crate::calls::Call;
use crate::world::{Shared, World, lock};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::json;

/// How many of the latest calls are shown.
const CALLS: usize = 100;

const EFFECTS: [(&str, &str); 10] = [
    (
        "Too many requests",
        r#"{"error":{"code":"QUERY_LIMIT_EXCEEDED","description":"Too many requests","status":503}}"#,
    ),
    (
        "Status 502 with a page",
        r#"{"status":{"code":502,"body":"Bad gateway"}}"#,
    ),
    ("Five seconds late", r#"{"delay_ms":5000}"#),
    ("Connection lost, nothing done", r#""drop_before""#),
    ("Connection lost, work done", r#""drop_after""#),
    ("A page instead of JSON", r#""html""#),
    ("Half an answer", r#""truncate""#),
    ("Garbage", r#""garbage""#),
    (
        "Redirect elsewhere",
        r#"{"redirect":"http://localhost:9/"}"#,
    ),
    ("A huge answer", r#""huge""#),
];

struct AppRow {
    client_id: String,
    title: String,
    href: String,
    /// Its part of the control API.
    api: String,
    app_url: String,
    version: i64,
    installed: bool,
    subscription_ended: bool,
    status: &'static str,
    tone: &'static str,
    bound: Vec<String>,
    users: String,
}

struct CallRow {
    time: String,
    method: String,
    user: String,
    client_id: String,
    status: u16,
    tone: &'static str,
    commands: Vec<String>,
}

#[derive(Template)]
#[template(path = "panel.html")]
struct Panel {
    shell: Shell,
    apps: Vec<AppRow>,
    placements: Vec<&'static str>,
    calls: Vec<CallRow>,
    /// Those that are switched on, as JSON.
    faults: Vec<String>,
    /// Those that can be: a caption, and `do` as JSON.
    effects: [(&'static str, &'static str); 10],
    settings: String,
    state: String,
}

/// `GET /_sandbox/`
pub(super) async fn show_panel(State(world): State<Shared>, visit: Visit) -> Response {
    let mut world = lock(&world);
    let tabs = Owner::ALL.into_iter().map(Owner::tab_placement);
    let page = Panel {
        apps: world.apps.values().map(AppRow::new).collect(),
        placements: std::iter::once(MAIN_PAGE).chain(tabs).collect(),
        calls: world
            .calls
            .all()
            .iter()
            .rev()
            .take(CALLS)
            .map(CallRow::new)
            .collect(),
        faults: shown_faults(&world),
        effects: EFFECTS,
        settings: serde_json::to_string_pretty(&world.settings).unwrap_or_default(),
        state: serde_json::to_string_pretty(&world.crm.to_json()).unwrap_or_default(),
        shell: Shell::new(&mut world, &visit),
    };
    show(&visit, StatusCode::OK, &page)
}

fn shown_faults(world: &World) -> Vec<String> {
    let faults = world.faults.all();
    faults
        .iter()
        .map(|fault| json!(fault).to_string())
        .collect()
}

impl AppRow {
    fn new(app: &App) -> Self {
        let (status, tone) = status(app);
        let client_id = app.spec.client_id.clone();
        let placements = app
            .installation
            .iter()
            .flat_map(|installation| &installation.placements);
        let users: Vec<String> = app.allowed.iter().map(i64::to_string).collect();
        Self {
            title: title(app),
            href: href(&client_id),
            api: format!("/_sandbox/apps/{}", segment(&client_id)),
            app_url: app.spec.app_url.clone(),
            version: app.version,
            installed: app.installed(),
            subscription_ended: app.subscription_ended,
            status,
            tone,
            bound: placements.map(|placement| placement.code.clone()).collect(),
            users: users.join(", "),
            client_id,
        }
    }
}

impl CallRow {
    fn new(call: &Call) -> Self {
        let failed = |error: &Option<String>| {
            error
                .as_ref()
                .map(|error| format!(" → {error}"))
                .unwrap_or_default()
        };
        Self {
            time: clock_time(call.time),
            method: call.method.clone(),
            user: call.user.map(|user| user.to_string()).unwrap_or_default(),
            client_id: call.client_id.clone().unwrap_or_default(),
            status: call.status,
            tone: if call.status < 400 { "good" } else { "bad" },
            commands: call
                .commands
                .iter()
                .map(|command| format!("{}{}", command.method, failed(&command.error)))
                .collect(),
        }
    }
}
