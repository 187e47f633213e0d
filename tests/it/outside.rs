//! The pages of people outside Bitrix24: the list of records, and the tab as a page of its own, with
//! one portal and with two.

use crate::support::{ADMIN, COMPANY, LEAD, MANAGER, Outsider, READER, TestApp, state};
use bitrix24_sandbox::Profile;
use serde_json::{Value, json};

/// The ids of the listed records.
fn listed(page: &crate::support::Page) -> Vec<i64> {
    page.listed("#records > li")
}

fn many_companies() -> Value {
    let mut state = state();
    let companies = state["companies"].as_array_mut().unwrap();
    let more = (100..220).map(|id| json!({ "id": id, "title": format!("Company {id}") }));
    companies.extend(more);
    companies.push(json!({ "id": 300, "title": "<b>Bold</b> & Söhne" }));
    state
}

#[tokio::test]
async fn the_list_shows_what_the_person_may_see_fifty_at_a_time_newest_first() {
    let app = TestApp::start(Profile::Observed).await;
    app.sandbox.put_state(&many_companies()).unwrap();
    let browser = Outsider::signed_in(&app, MANAGER).await;
    app.sandbox.clear_calls();

    let first = browser.get("/cards").await;
    let second = browser.get(&first.attribute("a[rel=next]", "href")).await;
    let third = browser.get(&second.attribute("a[rel=next]", "href")).await;

    let ids: Vec<i64> = [&first, &second, &third]
        .into_iter()
        .flat_map(listed)
        .collect();
    let companies = many_companies()["companies"].as_array().unwrap().clone();
    let mut expected: Vec<i64> = companies
        .iter()
        .filter_map(|one| one["id"].as_i64())
        .collect();
    expected.sort_unstable_by(|a, b| b.cmp(a));
    assert_eq!(ids, expected);
    assert_eq!(listed(&first).len(), 50);
    assert_eq!(third.count("a[rel=next]"), 0);
    assert_eq!(
        first.words("#records > li[data-id=\"300\"] .name"),
        "<b>Bold</b> & Söhne"
    );
    let calls = app.portal_calls();
    assert_eq!(calls.len(), 3, "one request a page");
    let list = calls[0].commands.first().unwrap();
    assert_eq!(list.method, "crm.item.list");
    assert_eq!(list.params["start"], "-1");
}

#[tokio::test]
async fn records_are_found_by_every_word_of_their_title() {
    let app = TestApp::start(Profile::Observed).await;
    app.sandbox.put_state(&many_companies()).unwrap();
    let browser = Outsider::signed_in(&app, MANAGER).await;

    let found = browser.get("/cards?owner=company&q=company+21").await;
    let page = browser.get("/cards?owner=company&q=comp&after=150").await;
    let next = page.attribute("a[rel=next]", "href");
    let nothing = browser.get("/cards?owner=company&q=%22nobody%22").await;
    let long = browser.get(&format!("/cards?q={}", "x".repeat(201))).await;

    let expected: Vec<i64> = (210..220).rev().chain([121]).collect();
    assert_eq!(listed(&found), expected);
    assert_eq!(found.attribute("input[name=q]", "value"), "company 21");
    assert_eq!(listed(&page), (100..150).rev().collect::<Vec<_>>());
    assert!(next.contains("&q=comp&after=100"), "{next}");
    assert_eq!((nothing.status, listed(&nothing)), (200, vec![]));
    assert!(
        nothing
            .words(".empty")
            .contains("“\u{2068}\"nobody\"\u{2069}”")
    );
    assert_eq!((long.status, long.code().as_str()), (422, "too-long"));
    assert_eq!(long.attribute("input[name=q]", "value").len(), 201);
}

#[tokio::test]
async fn every_kind_of_record_has_its_list_and_others_have_none() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::signed_in(&app, ADMIN).await;

    let leads = browser.get("/cards?owner=lead").await;
    let contacts = browser.get("/cards?owner=contact&q=weiss").await;

    assert_eq!(leads.words(".kinds a[aria-current=page]"), "Leads");
    assert_eq!(listed(&leads), [LEAD]);
    assert_eq!(contacts.words("#records .name"), "Clara Weiss");
    let quotes = browser.get("/cards?owner=quote&q=zzz").await;
    assert_eq!((quotes.status, listed(&quotes)), (200, vec![]));
    assert_eq!(quotes.count(".empty"), 1);
    for path in [
        "/cards?owner=user",
        "/cards?after=x",
        "/cards?after=-1",
        "/cards/company/0",
        "/cards/company/x",
        "/cards/user/1",
    ] {
        let page = browser.get(path).await;
        assert_eq!(
            (page.status, page.code().as_str()),
            (404, "not-found"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_tab_outside_obeys_the_same_rights() {
    let app = TestApp::start(Profile::Observed).await;
    let reader = Outsider::signed_in(&app, READER).await;

    let missing = reader.get("/cards/company/999").await;
    let tab = reader.get(&format!("/cards/company/{COMPANY}")).await;
    let refused = reader.act(&tab, "remove", &[("contact_id", "14")]).await;

    assert_eq!(
        (missing.status, missing.code().as_str()),
        (404, "no-record")
    );
    assert_eq!(
        (refused.status, refused.code().as_str()),
        (403, "not-allowed")
    );
    assert_eq!(refused.count(".bar"), 1, "the way back stays");
    assert_eq!(app.bound("company", COMPANY), [12, 11, 13, 14]);
}

#[tokio::test]
async fn signing_in_again_replaces_the_person_and_ends_their_pages() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::signed_in(&app, ADMIN).await;
    let page = browser.get(&format!("/cards/lead/{LEAD}")).await;

    browser.sign_in(&app.sandbox, READER, "").await;
    let refused = browser.act(&page, "remove", &[("contact_id", "13")]).await;

    assert_eq!(
        (refused.status, refused.code().as_str()),
        (401, "token-invalid")
    );
    assert_eq!(app.bound("lead", LEAD), [12, 11, 13]);
}

#[tokio::test]
async fn a_page_token_counts_only_with_the_session_it_was_made_in() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::signed_in(&app, ADMIN).await;
    let page = browser.get(&format!("/cards/lead/{LEAD}")).await;
    let colleague = Outsider::signed_in(&app, ADMIN).await;
    let token = page.token();
    let access = app
        .sandbox
        .token(crate::support::CLIENT_ID, ADMIN)
        .unwrap()
        .access;

    let fields = [("contact_id", "13")];
    let without = Outsider::new(&app).act(&page, "remove", &fields).await;
    let in_another = colleague.act(&page, "remove", &fields).await;
    let renewed = browser
        .post("/session", &[("token", &token), ("AUTH_ID", &access)])
        .await;

    for refused in [without, in_another] {
        assert_eq!(
            (refused.status, refused.code().as_str()),
            (401, "token-invalid")
        );
        assert!(
            refused
                .header("content-security-policy")
                .ends_with("frame-ancestors 'none'")
        );
    }
    assert_eq!(
        renewed.status, 401,
        "the frame's way of renewing is not for these"
    );
    assert_eq!(app.bound("lead", LEAD), [12, 11, 13]);
    assert_eq!(browser.act(&page, "remove", &fields).await.status, 200);
}

#[tokio::test]
async fn a_frame_needs_no_session_and_gains_nothing_from_one() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::signed_in(&app, ADMIN).await;
    let framed = app.open(READER, "lead", LEAD).await;

    let shown = browser.act(&framed, "show", &[]).await;
    let refused = browser
        .act(&framed, "remove", &[("contact_id", "13")])
        .await;

    assert_eq!((shown.status, shown.count(".bar")), (200, 0));
    assert!(!shown.header("content-security-policy").ends_with("'none'"));
    assert_eq!(
        (refused.status, refused.code().as_str()),
        (403, "not-allowed")
    );
}
