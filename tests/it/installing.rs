//! Installation: what is bound, once, and by whom.

use crate::support::{ADMIN, CLIENT_ID, COMPANY, LEAD, MANAGER, TestApp, launch, owned, state};
use bitrix24_sandbox::Profile;
use serde_json::json;

fn placements(app: &TestApp) -> Vec<(String, String)> {
    let world = app.sandbox.world();
    let installation = world.installation(CLIENT_ID).unwrap();
    let rows = installation.placements.iter();
    let mut rows: Vec<_> = rows
        .map(|row| (row.code.clone(), row.handler.clone()))
        .collect();
    rows.sort();
    rows
}

fn events(app: &TestApp) -> Vec<String> {
    let world = app.sandbox.world();
    let installation = world.installation(CLIENT_ID).unwrap();
    let mut rows: Vec<String> = installation
        .handlers
        .iter()
        .map(|row| row.event.to_uppercase())
        .collect();
    rows.sort();
    rows
}

#[tokio::test]
async fn installing_binds_the_tabs_and_the_life_cycle_events_once() {
    let app = TestApp::uninstalled(Profile::Observed).await;
    app.sandbox.install(CLIENT_ID, false).unwrap();

    for _ in 0..3 {
        let page = app.post_launch("/install", &launch(ADMIN)).await;
        assert_eq!(page.status, 200);
        assert!(
            page.count("noscript") > 0,
            "finishing needs JavaScript, and the page says so"
        );
    }

    let card = "http://localhost:1/card".to_owned();
    assert_eq!(
        placements(&app),
        [
            ("CRM_COMPANY_DETAIL_TAB".to_owned(), card.clone()),
            ("CRM_CONTACT_DETAIL_TAB".to_owned(), card.clone()),
            ("CRM_DEAL_DETAIL_TAB".to_owned(), card.clone()),
            ("CRM_LEAD_DETAIL_TAB".to_owned(), card),
        ]
    );
    assert_eq!(
        events(&app),
        ["ONAPPINSTALL", "ONAPPUNINSTALL", "ONAPPUPDATE"]
    );
}

#[tokio::test]
async fn the_tab_has_a_title_in_every_language() {
    let app = TestApp::start(Profile::Observed).await;

    let world = app.sandbox.world();
    let placement = &world.installation(CLIENT_ID).unwrap().placements[0];

    assert_eq!(placement.lang_all.len(), 20);
    let russian = placement.lang_all["ru"]["TITLE"].as_str().unwrap();
    assert_ne!(russian, placement.title);
}

#[tokio::test]
async fn a_crm_without_leads_gets_no_tab_for_them() {
    let app = TestApp::uninstalled(Profile::Observed).await;
    let mut state = state();
    state["settings"] = json!({ "crm_mode": 2 });
    app.sandbox.put_state(&state).unwrap();
    app.sandbox.install(CLIENT_ID, false).unwrap();

    app.post_launch("/install", &launch(ADMIN)).await;

    let codes: Vec<String> = placements(&app).into_iter().map(|(code, _)| code).collect();
    assert_eq!(
        codes,
        [
            "CRM_COMPANY_DETAIL_TAB",
            "CRM_CONTACT_DETAIL_TAB",
            "CRM_DEAL_DETAIL_TAB"
        ]
    );
}

#[tokio::test]
async fn an_employee_cannot_install() {
    let app = TestApp::uninstalled(Profile::Observed).await;
    app.sandbox.install(CLIENT_ID, false).unwrap();

    let page = app.post_launch("/install", &launch(MANAGER)).await;

    assert_eq!((page.status, page.code().as_str()), (403, "half-installed"));
    assert_eq!(placements(&app), []);
}

#[tokio::test]
async fn an_update_is_noticed_by_an_administrators_open_and_everything_is_bound_again() {
    let app = TestApp::start(Profile::Observed).await;
    app.sandbox.update(CLIENT_ID, 2).unwrap();
    assert_eq!(events(&app), [] as [&str; 0]);

    let page = app.open(MANAGER, "company", COMPANY).await;
    assert_eq!(page.status, 200);
    app.app.drain().await;
    assert_eq!(
        events(&app),
        [] as [&str; 0],
        "only an administrator may bind"
    );

    let page = app.post_launch("/app", &launch(ADMIN)).await;
    assert_eq!(page.status, 200);
    assert_eq!(events(&app).len(), 3);
    assert_eq!(placements(&app).len(), 4);
}

#[tokio::test]
async fn an_uninstalled_portal_is_closed_only_when_its_tokens_are_dead() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let member_id = app.sandbox.member_id();
    let portal = app.store.portal(&member_id).await.unwrap().unwrap();
    let token = secrecy::ExposeSecret::expose_secret(&portal.application_token.unwrap()).to_owned();
    let event = |token: &str| {
        owned(&[
            ("event", "ONAPPUNINSTALL"),
            ("data[CLEAN]", "1"),
            ("auth[member_id]", &member_id),
            ("auth[application_token]", token),
        ])
    };

    for forged in [event("wrong"), event(&token)] {
        assert_eq!(app.post("/events", &forged).await.status, 200);
        app.app.drain().await;
        assert_eq!(app.act(&page, "show", &[]).await.status, 200);
    }

    app.sandbox.uninstall(CLIENT_ID, true).unwrap();
    app.post("/events", &event(&token)).await;
    app.app.drain().await;
    let page = app.act(&page, "show", &[]).await;
    assert_eq!((page.status, page.code().as_str()), (401, "token-invalid"));
    assert!(app.store.all_chains(&member_id).await.unwrap().is_empty());
}

#[tokio::test]
async fn head_is_answered_on_every_address_that_the_portal_probes() {
    let app = TestApp::start(Profile::Observed).await;

    for path in ["/install", "/app", "/card"] {
        let request = http::Request::head(path).body(axum::body::Body::empty());
        assert_eq!(app.send(request.unwrap()).await.status, 200, "{path}");
    }
}
