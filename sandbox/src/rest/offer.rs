//! What a portal offers to an app by scope: the codes of `events` and of `placement.list`.
use crate::apps::App;
use crate::params::{any_case, scalar, truthy};
use serde_json::{Map, Value};

/// Sent to try a handler.
pub(super) const ON_APP_TEST: &str = "ONAPPTEST";
/// A page behind every page of the portal, of which an app has one.
pub(super) const WORKER: &str = "PAGE_BACKGROUND_WORKER";
/// The address of an app, of which it has one too.
pub(super) const APP_URI: &str = "REST_APP_URI";

/// Events of the platform itself, for which no scope is needed.
const PLATFORM: [&str; 6] = [
    "ONAPPINSTALL",
    "ONAPPUPDATE",
    "ONAPPUNINSTALL",
    "ONAPPPAYMENT",
    "ONAPPMETHODCONFIRM",
    ON_APP_TEST,
];
const RECORDS: [&str; 5] = ["LEAD", "DEAL", "CONTACT", "COMPANY", "QUOTE"];
const DYNAMIC: &str = "DYNAMICITEM";
const CHANGES: [&str; 3] = ["ADD", "UPDATE", "DELETE"];
const PLACES: [&str; 8] = [
    "DETAIL_TAB",
    "DETAIL_TOOLBAR",
    "DETAIL_ACTIVITY",
    "ACTIVITY_TIMELINE_MENU",
    "LIST_MENU",
    "LIST_TOOLBAR",
    "DOCUMENTGENERATOR_BUTTON",
    "ROBOT_DESIGNER_TOOLBAR",
];
/// Places of the CRM that belong to none of these records.
const CRM_PLACES: [&str; 8] = [
    "CRM_SMART_INVOICE_DETAIL_TAB",
    "CRM_ORDER_DETAIL_TAB",
    "CRM_ANALYTICS_MENU",
    "CRM_ANALYTICS_TOOLBAR",
    "CRM_FUNNELS_TOOLBAR",
    "CRM_DETAIL_SEARCH",
    "CRM_REQUISITE_AUTOCOMPLETE",
    "CRM_BANK_DETAIL_AUTOCOMPLETE",
];
const PORTAL_PLACES: [&str; 6] = [
    "LEFT_MENU",
    "USER_PROFILE_MENU",
    "USER_PROFILE_TOOLBAR",
    WORKER,
    APP_URI,
    "BI_ANALYTICS_MENU",
];

/// A code and the scope that offers it; none: basic.
type Offer = (String, &'static str);

/// Every event.
pub(super) fn events() -> impl Iterator<Item = Offer> {
    let platform = PLATFORM.into_iter().map(|code| (code.to_owned(), ""));
    let records = RECORDS.into_iter().chain([DYNAMIC]);
    let crm =
        records.flat_map(|record| CHANGES.map(|change| (format!("ONCRM{record}{change}"), "crm")));
    platform.chain(crm).chain([
        ("ONCRMDEALMOVETOCATEGORY".to_owned(), "crm"),
        ("ONUSERADD".to_owned(), "user"),
    ])
}

/// Every placement.
pub(super) fn placements() -> impl Iterator<Item = Offer> {
    let records = RECORDS
        .into_iter()
        .flat_map(|record| PLACES.map(|place| (format!("CRM_{record}_{place}"), "crm")));
    let others = CRM_PLACES.into_iter().map(|code| (code.to_owned(), "crm"));
    let portal = PORTAL_PLACES.into_iter();
    records
        .chain(others)
        .chain(portal.map(|code| (code.to_owned(), "placement")))
}

/// Whether the app is offered the code.
pub(super) fn has(app: &App, mut all: impl Iterator<Item = Offer>, code: &str) -> bool {
    all.any(|(known, scope)| known == code && in_scope(app, scope))
}

/// The codes of the app's own scopes and of none, or of every scope with `FULL`; with `SCOPE` only of that one.
pub(super) fn codes(
    app: &App,
    params: &Map<String, Value>,
    all: impl Iterator<Item = Offer>,
) -> Value {
    let full = any_case(params, "FULL").is_some_and(truthy);
    let wanted = any_case(params, "SCOPE")
        .and_then(scalar)
        .filter(|scope| !scope.is_empty());
    let offered = all.filter(|(_, scope)| {
        (full || in_scope(app, scope))
            && wanted
                .as_ref()
                .is_none_or(|wanted| wanted.eq_ignore_ascii_case(scope))
    });
    offered.map(|(code, _)| Value::from(code)).collect()
}

fn in_scope(app: &App, scope: &str) -> bool {
    scope.is_empty() || app.has_scope(scope)
}
