//! What the list tells at a glance, and a row on request.

use crate::support::{ADMIN, COMPANY, DEAL, LEAD, MANAGER, READER, TestApp, state, tab};
use bitrix24_sandbox::Profile;
use serde_json::{Value, json};

on_both_profiles! {
    a_row_tells_when_something_last_happened,
    a_row_names_the_main_company,
    the_details_hold_every_number_and_every_company,
    the_details_of_a_company_are_those_of_a_contacts_card,
    details_cost_one_request_and_need_no_right_to_change,
    somebody_hidden_is_told_from_somebody_who_is_gone,
    whoever_is_gone_can_be_removed,
    refreshing_tells_them_apart_too,
    details_of_somebody_who_is_not_bound_are_refused,
}

/// Contact 11 has three numbers, two addresses and two companies.
fn rich() -> Value {
    let mut state = state();
    let anna = &mut state["contacts"][0];
    anna["phone"] = json!([
        { "value": "+49 30 111", "type": "WORK" },
        { "value": "+49 170 222", "type": "MOBILE" },
        { "value": "ask at the desk", "type": "WORK" },
    ]);
    anna["email"] = json!([
        { "value": "anna@test.example", "type": "WORK" },
        { "value": "home@test.example", "type": "HOME" },
    ]);
    anna["last_activity_time"] = json!("2026-03-07T23:30:00+03:00");
    let rows = state["bindings"].as_array_mut().unwrap();
    rows.push(json!({ "owner": "company", "owner_id": 6, "id": 11, "sort": 20, "primary": false }));
    state
}

/// A lead with the deleted contact 99 and with 20, whom the manager may not see.
async fn with_strangers(profile: Profile) -> TestApp {
    let app = TestApp::start(profile).await;
    let mut state = state();
    let rows = state["bindings"].as_array_mut().unwrap();
    for (id, sort) in [(20, 40), (99, 50)] {
        rows.push(
            json!({ "owner": "lead", "owner_id": LEAD, "id": id, "sort": sort, "primary": false }),
        );
    }
    app.sandbox.put_state(&state).unwrap();
    app
}

async fn a_row_tells_when_something_last_happened(profile: Profile) {
    let app = TestApp::start(profile).await;
    app.sandbox.put_state(&rich()).unwrap();

    for (lang, day) in [("en", "7 Mar 2026"), ("ru", "7 мар. 2026")] {
        let mut spec = tab(ADMIN, "lead", LEAD);
        spec.lang = Some(lang.to_owned());
        let page = app.post_launch("/card", &spec).await;

        let time = "#bindings > li[data-id='11'] time";
        assert_eq!(page.words(time), day);
        assert_eq!(page.attribute(time, "datetime"), "2026-03-07");
    }
}

async fn a_row_names_the_main_company(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "deal", DEAL).await;
    assert!(page.words("#bindings > li[data-id='12']").contains("Acme"));
    app.act(&page, "add", &[("contact_id", "15")]).await;

    let page = app.open(ADMIN, "deal", DEAL).await;
    assert!(page.words("#bindings > li[data-id='15']").contains("Other"));
    let page = app.open(ADMIN, "company", COMPANY).await;
    let fields = [("contact_id", "15"), ("main_company", "keep")];
    let page = app.act(&page, "add", &fields).await;
    assert_eq!(page.code(), "added");
    let elsewhere = page.words("#bindings > li[data-id='15'] .flag");
    assert!(elsewhere.contains("Other"), "{elsewhere}");
    assert!(!page.words("#bindings > li[data-id='12']").contains("Acme"));
}

async fn the_details_hold_every_number_and_every_company(profile: Profile) {
    let app = TestApp::start(profile).await;
    app.sandbox.put_state(&rich()).unwrap();
    let page = app.open(MANAGER, "lead", LEAD).await;
    assert_eq!(page.count(".more"), 0);

    let page = app.act(&page, "details", &[("contact_id", "11")]).await;

    assert_eq!(page.status, 200);
    assert_eq!(page.ids(), [12, 11, 13]);
    let more = page.words("#bindings > li[data-id='11'] .more");
    for part in [
        "+49 30 111 work",
        "+49 170 222 mobile",
        "ask at the desk",
        "home@test.example home",
        "Acme main company",
        "Other",
    ] {
        assert!(more.contains(part), "{part} is not in: {more}");
    }
    let links = [
        "a[href='tel:+4930111']",
        "a[href='mailto:home@test.example']",
        "a[data-path='/crm/company/details/6/']",
    ];
    for link in links {
        assert_eq!(page.count(&format!(".more {link}")), 1, "{link}");
    }
    assert_eq!(page.count("#bindings button[aria-expanded='true']"), 1);
}

async fn the_details_of_a_company_are_those_of_a_contacts_card(profile: Profile) {
    let app = TestApp::start(profile).await;
    let mut state = state();
    state["companies"][1]["phone"] = json!(["+1 555 600", "+1 555 601"]);
    app.sandbox.put_state(&state).unwrap();
    let page = app.open(ADMIN, "contact", 15).await;

    let page = app.act(&page, "details", &[("company_id", "6")]).await;

    assert!(page.words(".more").contains("+1 555 601"));
}

async fn details_cost_one_request_and_need_no_right_to_change(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(READER, "company", COMPANY).await;
    app.act(&page, "add", &[("contact_id", "15")]).await;
    let page = app.act(&page, "show", &[]).await;
    assert_eq!(page.attribute("main", "data-editable"), "false");
    app.sandbox.clear_calls();

    let page = app.act(&page, "details", &[("contact_id", "11")]).await;

    assert_eq!((page.status, page.count(".more")), (200, 1));
    assert_eq!(app.portal_calls().len(), 1);
}

async fn somebody_hidden_is_told_from_somebody_who_is_gone(profile: Profile) {
    let app = with_strangers(profile).await;
    let page = app.open(MANAGER, "lead", LEAD).await;
    for id in [20, 99] {
        let row = page.words(&format!("#bindings > li[data-id='{id}']"));
        assert!(row.contains("hidden from you, or deleted"), "{row}");
    }

    let hidden = app.act(&page, "details", &[("contact_id", "20")]).await;
    let gone = app.act(&page, "details", &[("contact_id", "99")]).await;

    assert_eq!((hidden.status, hidden.code().as_str()), (200, "hidden"));
    let row = hidden.words("#bindings > li[data-id='20']");
    assert!(row.contains("you may not see"), "{row}");
    assert_eq!((gone.status, gone.code().as_str()), (200, "gone"));
    let row = gone.words("#bindings > li[data-id='99']");
    assert!(row.contains("does not exist any more"), "{row}");
}

async fn whoever_is_gone_can_be_removed(profile: Profile) {
    let app = with_strangers(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let refused = app.act(&page, "remove", &[("contact_id", "99")]).await;
    assert_eq!(
        (refused.status, refused.code().as_str()),
        (422, "unreadable")
    );

    let page = app.act(&page, "details", &[("contact_id", "99")]).await;
    assert_eq!(
        page.count("#bindings > li[data-id='99'] button[form='remove']:not([disabled])"),
        1
    );
    // What is known is handed on from page to page.
    let page = app.act(&page, "remove", &[("contact_id", "11")]).await;
    let page = app.act(&page, "remove", &[("contact_id", "99")]).await;

    assert_eq!((page.status, page.code().as_str()), (200, "removed"));
    assert_eq!(app.bound("lead", LEAD), [12, 13, 20]);
}

async fn refreshing_tells_them_apart_too(profile: Profile) {
    let app = with_strangers(profile).await;
    let page = app.open(MANAGER, "lead", LEAD).await;
    app.sandbox.clear_calls();

    let page = app.act(&page, "show", &[]).await;

    assert_eq!(app.portal_calls().len(), 1);
    let row = |id: i64| page.words(&format!("#bindings > li[data-id='{id}']"));
    assert!(row(20).contains("you may not see"), "{}", row(20));
    assert!(row(99).contains("does not exist any more"), "{}", row(99));
}

async fn details_of_somebody_who_is_not_bound_are_refused(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(MANAGER, "lead", LEAD).await;

    for (id, code) in [("14", "not-in-set"), ("x", "bad-id"), ("", "missing-field")] {
        let page = app.act(&page, "details", &[("contact_id", id)]).await;

        assert_eq!((page.status, page.code().as_str()), (422, code));
        assert_eq!(page.count(".more"), 0);
    }
}
