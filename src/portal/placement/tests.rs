use super::{Step, Wanted, is_already_bound};
use crate::bindings::Owner;
use crate::portal::error::MethodError;
use serde_json::{Value, json};

const OWNERS: [Owner; 2] = [Owner::Company, Owner::Lead];

fn titles(_: Owner) -> Vec<(&'static str, String)> {
    vec![("en", "People".to_owned()), ("ru", "Люди".to_owned())]
}

fn wanted() -> Wanted<'static> {
    Wanted::new(&"https://app.example/".parse().unwrap(), &OWNERS, titles)
}

fn tab(placement: &str, handler: &str, en: &str) -> Value {
    json!({"placement": placement, "userId": 0, "handler": handler, "options": [],
        "title": en, "description": "",
        "langAll": {"en": {"TITLE": en, "DESCRIPTION": ""}, "ru": {"TITLE": "Люди"}}})
}

fn ours(placement: &str) -> Value {
    tab(placement, "https://app.example/card", "People")
}

fn events() -> Value {
    let row = |event| {
        json!({"event": event, "handler": "https://app.example/events",
            "auth_type": "0", "offline": 0})
    };
    json!([
        row("ONAPPINSTALL"),
        row("ONAPPUPDATE"),
        row("ONAPPUNINSTALL")
    ])
}

fn unbind(placement: &str) -> Step {
    Step::Unbind {
        placement: placement.to_owned(),
    }
}

#[test]
fn a_new_portal_gets_every_tab_and_every_event() {
    let steps = wanted().steps(&json!([]), &json!([]));

    let expected = [
        Step::Bind(Owner::Company),
        Step::Bind(Owner::Lead),
        Step::Listen("ONAPPINSTALL"),
        Step::Listen("ONAPPUPDATE"),
        Step::Listen("ONAPPUNINSTALL"),
    ];
    assert_eq!(steps, expected);
}

#[test]
fn a_portal_that_is_set_up_needs_no_step() {
    let bound = json!([
        ours("CRM_LEAD_DETAIL_TAB"),
        ours("CRM_COMPANY_DETAIL_TAB"),
        tab("CRM_LEAD_DETAIL_TAB", "https://other.example/card", "Other"),
        tab("LEFT_MENU", "https://other.example/card", "Other"),
    ]);

    assert_eq!(wanted().steps(&bound, &events()), []);
}

#[test]
fn a_tab_with_an_old_title_is_unbound_and_bound_again() {
    let old = tab(
        "CRM_COMPANY_DETAIL_TAB",
        "https://app.example/card",
        "Contacts",
    );
    let bare = json!({"placement": "CRM_LEAD_DETAIL_TAB",
        "handler": "https://app.example/card", "title": "People", "langAll": []});

    let steps = wanted().steps(&json!([old, bare]), &events());

    let expected = [
        unbind("CRM_COMPANY_DETAIL_TAB"),
        unbind("CRM_LEAD_DETAIL_TAB"),
        Step::Bind(Owner::Company),
        Step::Bind(Owner::Lead),
    ];
    assert_eq!(steps, expected);
}

#[test]
fn our_own_tab_that_is_no_longer_wanted_goes_and_a_double_one_is_made_single() {
    let bound = json!([
        ours("CRM_COMPANY_DETAIL_TAB"),
        ours("CRM_COMPANY_DETAIL_TAB"),
        ours("CRM_DEAL_DETAIL_TAB"),
        ours("CRM_LEAD_DETAIL_TAB"),
        tab("CRM_DEAL_DETAIL_TAB", "https://other.example/card", "Other"),
    ]);

    let steps = wanted().steps(&bound, &events());

    let expected = [
        unbind("CRM_COMPANY_DETAIL_TAB"),
        unbind("CRM_DEAL_DETAIL_TAB"),
        Step::Bind(Owner::Company),
    ];
    assert_eq!(steps, expected);
}

#[test]
fn an_event_of_ours_that_is_no_longer_wanted_goes_and_a_foreign_one_stays() {
    let tabs = json!([ours("CRM_LEAD_DETAIL_TAB"), ours("CRM_COMPANY_DETAIL_TAB")]);
    let bound = json!([
        {"event": "onAppInstall", "handler": "https://app.example/events"},
        {"event": "ONAPPUPDATE", "handler": "https://app.example/events"},
        {"event": "ONAPPUNINSTALL", "handler": "https://other.example/events"},
        {"event": "ONCRMCONTACTADD", "handler": "https://app.example/events"},
        {"event": "ONCRMCONTACTADD", "handler": "https://app.example/events", "auth_type": "15"},
    ]);

    let steps = wanted().steps(&tabs, &bound);

    let ignore = Step::Ignore {
        event: "ONCRMCONTACTADD".to_owned(),
    };
    assert_eq!(steps, [ignore, Step::Listen("ONAPPUNINSTALL")]);
}

#[test]
fn the_steps_are_written_as_the_portal_documents_them() {
    let steps = [
        unbind("CRM_LEAD_DETAIL_TAB"),
        Step::Bind(Owner::Lead),
        Step::Listen("ONAPPUPDATE"),
    ];

    let batch = wanted().batch(&steps);

    let expected = [
        (
            "step0",
            "placement.unbind?PLACEMENT=CRM_LEAD_DETAIL_TAB\
             &HANDLER=https%3A%2F%2Fapp.example%2Fcard",
        ),
        (
            "step1",
            "placement.bind?PLACEMENT=CRM_LEAD_DETAIL_TAB\
             &HANDLER=https%3A%2F%2Fapp.example%2Fcard&TITLE=People\
             &LANG_ALL[en][TITLE]=People&LANG_ALL[ru][TITLE]=%D0%9B%D1%8E%D0%B4%D0%B8",
        ),
        (
            "step2",
            "event.bind?event=ONAPPUPDATE&handler=https%3A%2F%2Fapp.example%2Fevents",
        ),
    ];
    assert!(batch.commands().eq(expected), "{batch:?}");
}

#[test]
fn a_bind_that_somebody_else_has_done_is_told_from_a_refused_one() {
    let error = |code: &str, description: &str| MethodError {
        code: code.to_owned(),
        description: description.to_owned(),
    };

    assert!(is_already_bound(&error(
        "ERROR_CORE",
        "Unable to set placement handler: Handler already binded"
    )));
    assert!(is_already_bound(&error("", "Unable to set event handler")));
    assert!(!is_already_bound(&error("ACCESS_DENIED", "Access denied!")));
}
