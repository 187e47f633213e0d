//! The state of the installation on the main page, and the buttons that put it right.

use crate::support::{ADMIN, CLIENT_ID, LEAD, MANAGER, Outsider, Page, TestApp, launch};
use bitrix24_sandbox::{Effect, Fault, Profile};

fn bound(page: &Page) -> (Vec<String>, Vec<String>) {
    (
        page.attributes("#bound [data-tab]", "data-tab"),
        page.attributes("#bound [data-event]", "data-bound"),
    )
}

fn all(word: &str, count: usize) -> Vec<String> {
    vec![word.to_owned(); count]
}

/// Calls the portal as the app would for its administrator.
async fn call(app: &TestApp, command: &str) {
    let token = app.sandbox.token(CLIENT_ID, ADMIN).unwrap().access;
    let url = format!("{}/rest/{command}&auth={token}", app.sandbox.portal_url());
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let answer = client.get(url).send().await.unwrap();
    assert!(
        answer.status().is_success(),
        "{}",
        answer.text().await.unwrap()
    );
}

#[tokio::test]
async fn what_is_bound_is_read_from_the_portal_in_one_request() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.post_launch("/app", &launch(ADMIN)).await;
    app.sandbox.clear_calls();

    let page = app.section(&page, "state", &[]).await;

    assert_eq!(app.sandbox.calls().len(), 1);
    assert_eq!(bound(&page), (all("true", 4), all("true", 3)));
    assert_eq!(page.words("#tokens .facts li"), "People connected: 1");
    assert!(page.words("#tokens").contains("Ada Admin"));
    assert_eq!(page.count("[data-limit]"), 0);
}

#[tokio::test]
async fn what_was_unbound_is_shown_and_bound_again_by_the_button() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.post_launch("/app", &launch(ADMIN)).await;
    call(&app, "placement.unbind?PLACEMENT=CRM_LEAD_DETAIL_TAB").await;
    call(
        &app,
        "event.unbind?event=ONAPPUNINSTALL&handler=http://localhost:1/events",
    )
    .await;

    let broken = app.section(&page, "state", &[]).await;
    let repaired = app
        .section(&broken, "repair", &[("what", "bindings")])
        .await;
    let again = app
        .section(&repaired, "repair", &[("what", "bindings")])
        .await;

    let (tabs, events) = bound(&broken);
    assert_eq!(tabs.iter().filter(|bound| *bound == "false").count(), 1);
    assert_eq!(events.iter().filter(|bound| *bound == "false").count(), 1);
    assert_eq!(
        (repaired.status, repaired.code().as_str()),
        (200, "repaired")
    );
    assert!(repaired.words("#notice").ends_with("put right: 2."));
    assert_eq!(bound(&repaired), (all("true", 4), all("true", 3)));
    assert_eq!(again.code(), "nothing-to-repair");
}

#[tokio::test]
async fn an_administrator_renews_their_own_token() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.post_launch("/app", &launch(ADMIN)).await;
    let member_id = app.sandbox.member_id();
    let before = app.store.chains(&member_id, ADMIN).await.unwrap();

    let renewed = app.section(&page, "repair", &[("what", "token")]).await;

    assert_eq!((renewed.status, renewed.code().as_str()), (200, "renewed"));
    let after = app.store.chains(&member_id, ADMIN).await.unwrap();
    assert_eq!(after[0].generation, before[0].generation + 1);
}

#[tokio::test]
async fn a_repair_of_something_unknown_is_refused_and_changes_nothing() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.post_launch("/app", &launch(ADMIN)).await;

    for fields in [&[][..], &[("what", "everything")]] {
        let refused = app.section(&page, "repair", fields).await;

        assert_eq!(
            (refused.status, refused.code().as_str()),
            (422, "bad-value")
        );
        assert_eq!(refused.attribute("main", "data-section"), "state");
    }
}

#[tokio::test]
async fn limits_that_were_met_lately_are_counted() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.post_launch("/app", &launch(ADMIN)).await;
    let tab = app.open(MANAGER, "lead", LEAD).await;
    let limit = Effect::Error {
        code: "QUERY_LIMIT_EXCEEDED".to_owned(),
        description: String::new(),
        status: 503,
    };
    app.sandbox.fault(Fault::always(limit)).unwrap();
    let busy = app.act(&tab, "show", &[]).await;
    assert_eq!(busy.code(), "busy");
    app.sandbox.clear_faults();
    app.app.drain().await;

    let page = app.section(&page, "state", &[]).await;

    assert_eq!(
        page.attribute("[data-limit]", "data-limit"),
        "QUERY_LIMIT_EXCEEDED"
    );
    assert_ne!(page.attribute("[data-limit]", "data-count"), "0");
}

#[tokio::test]
async fn an_update_is_told_until_everything_is_bound_for_it() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.post_launch("/app", &launch(ADMIN)).await;
    app.sandbox.update(CLIENT_ID, 2).unwrap();

    let outdated = app.section(&page, "state", &[]).await;
    let repaired = app
        .section(&outdated, "repair", &[("what", "bindings")])
        .await;

    assert_eq!(outdated.count("#bound h2 .bad"), 1);
    assert_eq!(outdated.attribute("[data-version]", "data-version"), "2");
    assert_eq!(repaired.count("#bound h2 .good"), 1, "{}", repaired.text);
}

#[tokio::test]
async fn outside_bitrix24_repairs_work_too() {
    let app = TestApp::start(Profile::Observed).await;
    let admin = Outsider::signed_in(&app, ADMIN).await;
    let page = admin.get("/app").await;
    let token = page.main_token();

    let fields = [("token", token.as_str()), ("what", "bindings")];
    let page = admin.post("/app/repair", &fields).await;

    assert_eq!(
        (page.status, page.code().as_str()),
        (200, "nothing-to-repair")
    );
    assert_eq!(page.count(".bar"), 1);
}
