//! Opening the tab: what is shown, and what it costs.

use crate::support::{ADMIN, COMPANY, LEAD, MANAGER, TestApp, launch, state, tab};
use bitrix24_sandbox::Profile;
use serde_json::json;

on_both_profiles! {
    the_tab_shows_who_is_bound_in_order,
    opening_costs_one_request,
    opening_120_contacts_costs_one_request_also_when_they_are_known,
    more_than_200_contacts_cost_one_request_more,
    somebody_who_cannot_be_seen_is_shown_as_such,
    text_of_the_portal_stays_text,
    a_record_that_does_not_exist_is_not_found,
    a_card_that_was_not_saved_yet_has_no_tab,
}

async fn the_tab_shows_who_is_bound_in_order(profile: Profile) {
    let app = TestApp::start(profile).await;

    let page = app.open(ADMIN, "company", COMPANY).await;

    assert_eq!(page.status, 200);
    assert_eq!(page.ids(), [12, 11, 13, 14]);
    assert_eq!(page.attribute("main", "data-editable"), "true");
    let row = page.words("#bindings > li[data-id='11']");
    for text in ["Anna Ivanova", "Tester", "+155511", "Anna@test.example"] {
        assert!(row.contains(text), "{row}");
    }
    assert_eq!(
        page.attribute("#bindings > li[data-id='11']", "data-sort"),
        "20"
    );
    assert_eq!(
        page.attribute("#bindings > li[data-id='12']", "data-primary"),
        "true"
    );
}

async fn opening_costs_one_request(profile: Profile) {
    let app = TestApp::start(profile).await;

    for (owner, id) in [("company", COMPANY), ("lead", LEAD)] {
        for _ in 0..2 {
            app.sandbox.clear_calls();
            let page = app.open(MANAGER, owner, id).await;

            assert_eq!(page.status, 200);
            assert_eq!(app.portal_calls().len(), 1);
            assert_eq!(app.oauth_calls(), 0);
        }
    }
}

async fn opening_120_contacts_costs_one_request_also_when_they_are_known(profile: Profile) {
    let app = TestApp::start(profile).await;
    crowd(&app, 120);

    for _ in 0..2 {
        app.sandbox.clear_calls();
        let page = app.open(ADMIN, "lead", LEAD).await;

        assert_eq!(page.ids().len(), 120);
        assert_eq!(page.count("#bindings > li[data-readable='true']"), 120);
        assert_eq!(app.portal_calls().len(), 1);
    }
}

async fn more_than_200_contacts_cost_one_request_more(profile: Profile) {
    let app = TestApp::start(profile).await;
    crowd(&app, 260);

    app.sandbox.clear_calls();
    let page = app.open(ADMIN, "lead", LEAD).await;

    assert_eq!(page.count("#bindings > li[data-readable='true']"), 260);
    assert_eq!(app.portal_calls().len(), 2);
}

/// Binds so many contacts to the lead, all of them visible.
fn crowd(app: &TestApp, count: i64) {
    let mut state = state();
    state["bindings"] = json!([]);
    for id in 1000..1000 + count {
        let contact = json!({ "id": id, "name": format!("Number {id}") });
        state["contacts"].as_array_mut().unwrap().push(contact);
        let row = json!({
            "owner": "lead", "owner_id": LEAD, "id": id, "sort": id, "primary": id == 1000,
        });
        state["bindings"].as_array_mut().unwrap().push(row);
    }
    app.sandbox.put_state(&state).unwrap();
}

async fn somebody_who_cannot_be_seen_is_shown_as_such(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.act(&page, "add", &[("contact_id", "20")]).await;

    let page = app.open(MANAGER, "lead", LEAD).await;

    assert_eq!(page.ids(), [12, 11, 13, 20]);
    assert_eq!(
        page.attribute("#bindings > li[data-id='20']", "data-readable"),
        "false"
    );
    assert!(!page.text.contains("Hidden Person"));
}

async fn text_of_the_portal_stays_text(profile: Profile) {
    let app = TestApp::start(profile).await;
    let names = [
        "<script>alert(1)</script>",
        "\"quoted\" & 'single'",
        "\u{202e}reversed\u{2066}",
        "😀👩‍👩‍👧‍👦",
        &"long".repeat(125),
    ];
    let mut state = state();
    for (place, name) in names.iter().enumerate() {
        state["contacts"][place]["name"] = json!(name);
        state["contacts"][place]["post"] = json!(name);
    }
    state["leads"][0]["title"] = json!(names[0]);
    app.sandbox.put_state(&state).unwrap();

    let page = app.open(ADMIN, "lead", LEAD).await;

    assert_eq!(page.count("#bindings > li"), 3);
    assert_eq!(page.count("main script"), 0);
    assert!(
        page.words("#bindings > li[data-id='11']")
            .contains(names[0])
    );
    assert!(
        page.words("#bindings > li[data-id='12']")
            .contains(names[1])
    );
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    assert!(plain(&page.words("#bindings > li[data-id='13']")).contains(names[2]));
}

async fn a_record_that_does_not_exist_is_not_found(profile: Profile) {
    let app = TestApp::start(profile).await;

    for owner in ["company", "lead"] {
        let page = app.open(ADMIN, owner, 999).await;

        assert_eq!((page.status, page.code().as_str()), (404, "no-record"));
    }
}

async fn a_card_that_was_not_saved_yet_has_no_tab(profile: Profile) {
    let app = TestApp::start(profile).await;

    for options in [json!({}), json!({ "ID": "0" }), json!({ "ID": "x" })] {
        let mut spec = tab(ADMIN, "lead", LEAD);
        spec.options = options.as_object().unwrap().clone();
        let page = app.post_launch("/card", &spec).await;

        assert_eq!((page.status, page.code().as_str()), (404, "no-record"));
    }
    let page = app.post_launch("/card", &launch(ADMIN)).await;
    assert_eq!((page.status, page.code().as_str()), (404, "no-record"));
}

#[tokio::test]
async fn only_the_verified_portal_may_frame_the_tab() {
    let app = TestApp::start(Profile::Observed).await;

    let page = app.open(ADMIN, "lead", LEAD).await;

    let policy = page.header("content-security-policy");
    let portal = app.sandbox.portal_url();
    assert!(
        policy.ends_with(&format!("frame-ancestors {portal}")),
        "{policy}"
    );
    assert_eq!(page.header("x-frame-options"), "");
    assert_eq!(page.header("cache-control"), "no-store");
}

#[tokio::test]
async fn the_page_speaks_the_viewers_language() {
    let app = TestApp::start(Profile::Observed).await;
    let mut spec = tab(ADMIN, "lead", LEAD);

    for (bitrix, bcp47) in [("ru", "ru"), ("en", "en"), ("xx", "en")] {
        spec.lang = Some(bitrix.to_owned());
        let page = app.post_launch("/card", &spec).await;

        assert_eq!(page.attribute("html", "lang"), bcp47);
        let again = app.act(&page, "show", &[]).await;
        assert_eq!(again.attribute("html", "lang"), bcp47);
    }
}

#[tokio::test]
async fn outside_a_portal_the_page_says_how_to_open_the_app() {
    let app = TestApp::start(Profile::Observed).await;

    for path in ["/install", "/app", "/card"] {
        let page = app.get(path).await;

        assert_eq!(page.status, 200, "{path}");
        assert!(page.text.contains("Bitrix24"));
    }
}
