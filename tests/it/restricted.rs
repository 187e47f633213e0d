//! People whom the portal itself shuts out of the app.

use crate::support::staff::{GRANTED, RESTRICTED};
use crate::support::{ADMIN, CLIENT_ID, LEAD, Outsider, Page, TestApp, is_refused, launch};
use serde_json::json;

fn shut_out(app: &TestApp) {
    let others = [ADMIN, GRANTED];
    app.sandbox.restrict(CLIENT_ID, &others).unwrap();
}

fn lift(app: &TestApp) {
    app.sandbox.restrict(CLIENT_ID, &[]).unwrap();
}

/// How many chains of the person are alive.
async fn living(app: &TestApp, user: i64) -> usize {
    let chains = app.store.chains(&app.sandbox.member_id(), user).await;
    let chains = chains.unwrap().into_iter();
    chains.filter(|chain| !chain.has_ended(CLIENT_ID)).count()
}

#[track_caller]
fn says_so(page: &Page) {
    is_refused(page, 403, "restricted");
    assert!(page.words("#notice").contains("Market"), "how to ask");
}

#[tokio::test]
async fn a_person_who_was_shut_out_is_told_so_at_every_later_click_and_their_chain_ends() {
    let app = TestApp::with_staff().await;
    let page = app.open(RESTRICTED, "lead", LEAD).await;
    let colleague = app.open(GRANTED, "lead", LEAD).await;
    shut_out(&app);

    for action in ["show", "add", "show"] {
        says_so(&app.act(&page, action, &[("contact_id", "16")]).await);
    }
    says_so(&app.open(RESTRICTED, "lead", LEAD).await);
    says_so(&app.post_launch("/app", &launch(RESTRICTED)).await);

    assert_eq!(
        (living(&app, RESTRICTED).await, living(&app, GRANTED).await),
        (0, 1)
    );
    let added = app.act(&colleague, "add", &[("contact_id", "16")]).await;
    assert_eq!((added.status, living(&app, ADMIN).await), (200, 1));
}

#[tokio::test]
async fn who_is_let_in_again_opens_the_tab_and_goes_on() {
    let app = TestApp::with_staff().await;
    let page = app.open(RESTRICTED, "lead", LEAD).await;
    shut_out(&app);
    says_so(&app.act(&page, "show", &[]).await);

    lift(&app);
    says_so(&app.act(&page, "show", &[]).await);
    let opened = app.open(RESTRICTED, "lead", LEAD).await;
    let acted = app.act(&page, "add", &[("contact_id", "16")]).await;

    assert_eq!((opened.status, acted.status), (200, 200));
}

#[tokio::test]
async fn a_refresh_that_is_refused_is_remembered_as_well() {
    let app = TestApp::with_staff().await;
    let page = app.open(RESTRICTED, "lead", LEAD).await;
    app.advance(3_700);
    let page = app.act(&page, "show", &[]).await;
    assert_eq!(page.status, 401, "the page is too old");
    let page = app.open(RESTRICTED, "lead", LEAD).await;
    app.advance(1_700);
    let page = app.act(&page, "show", &[]).await;
    app.advance(1_700);
    let page = app.act(&page, "show", &[]).await;
    app.advance(400);
    shut_out(&app);

    for _ in 0..3 {
        says_so(&app.act(&page, "show", &[]).await);
    }
    app.sandbox.clear_calls();
    says_so(&app.act(&page, "add", &[("contact_id", "16")]).await);
    assert_eq!(app.sandbox.calls().len(), 0, "nobody is asked any more");
}

#[tokio::test]
async fn one_command_of_a_batch_is_enough() {
    let app = TestApp::with_staff().await;
    let page = app.open(RESTRICTED, "lead", LEAD).await;
    let shut_out = json!({ "match": { "method": "crm.lead.contact.items.get" }, "times": 1,
        "do": { "error": { "code": "user_access_error", "description": "?" } } });
    app.sandbox
        .fault(serde_json::from_value(shut_out).unwrap())
        .unwrap();

    says_so(&app.act(&page, "show", &[]).await);
    says_so(&app.act(&page, "show", &[]).await);
    assert_eq!(living(&app, RESTRICTED).await, 0);
}

#[tokio::test]
async fn outside_bitrix24_the_page_leads_to_signing_in_again() {
    let app = TestApp::with_staff().await;
    let browser = Outsider::signed_in(&app, RESTRICTED).await;
    let path = format!("/cards/lead/{LEAD}");
    let page = browser.get(&path).await;
    shut_out(&app);

    for _ in 0..2 {
        for refused in [
            browser.get(&path).await,
            browser.act(&page, "add", &[("contact_id", "16")]).await,
            browser.get("/cards").await,
            browser.get("/app").await,
        ] {
            says_so(&refused);
            let link = refused.attribute("#notice a", "href");
            assert!(link.starts_with("/login?next="), "{link}");
        }
    }
    lift(&app);
    let back = browser.sign_in(&app.sandbox, RESTRICTED, &path).await;
    assert_eq!((back.status, back.header("location")), (303, path.as_str()));
    assert_eq!(browser.get(&path).await.status, 200);
}
