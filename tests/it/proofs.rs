//! The OAuth server's word where it is incomplete or late.

use crate::support::{ADMIN, CLIENT_ID, LEAD, MANAGER, TestApp, launch, tab};
use bitrix24_sandbox::{LaunchSpec, Profile};
use serde_json::json;
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

fn with(mut spec: LaunchSpec, name: &str, value: &str) -> LaunchSpec {
    spec.overrides.insert(name.to_owned(), value.to_owned());
    spec
}

/// An OAuth server whose `app.info` lacks the person, and whose refresh grant is `user`'s.
async fn forgetful(app: &TestApp, server: &MockServer, user: i64) -> String {
    let endpoint = format!("{}/rest/", app.sandbox.portal_url());
    let info = json!({ "result": {
        "client_id": CLIENT_ID,
        "install": { "member_id": app.sandbox.member_id(), "client_endpoint": endpoint },
    } });
    let pair = app.sandbox.token(CLIENT_ID, user).unwrap();
    let grant = json!({
        "access_token": pair.access, "refresh_token": pair.refresh, "expires_in": 3600,
        "member_id": app.sandbox.member_id(), "user_id": user, "client_endpoint": endpoint,
    });
    for (address, answer) in [("/rest/app.info", info), ("/oauth/token/", grant)] {
        Mock::given(path(address))
            .respond_with(ResponseTemplate::new(200).set_body_json(answer))
            .mount(server)
            .await;
    }
    format!("{}/rest/", server.uri())
}

async fn chains(app: &TestApp, user: i64) -> usize {
    let member_id = app.sandbox.member_id();
    app.store.chains(&member_id, user).await.unwrap().len()
}

#[tokio::test]
async fn where_the_proof_lacks_a_field_the_refresh_grant_tells_who_it_is() {
    let server = MockServer::start().await;
    let app = TestApp::trusting(Profile::Observed, &server.uri()).await;
    app.sandbox.install(CLIENT_ID, true).unwrap();
    let endpoint = forgetful(&app, &server, MANAGER).await;

    let page = app
        .post_launch(
            "/card",
            &with(tab(MANAGER, "lead", LEAD), "SERVER_ENDPOINT", &endpoint),
        )
        .await;

    assert_eq!(page.status, 200, "{}", page.text);
    assert_eq!(chains(&app, MANAGER).await, 1);
    let page = app.act(&page, "show", &[]).await;
    assert_eq!(page.status, 200, "the grant's tokens are the person's now");
}

#[tokio::test]
async fn without_a_refresh_token_an_incomplete_proof_is_none() {
    let server = MockServer::start().await;
    let app = TestApp::trusting(Profile::Observed, &server.uri()).await;
    app.sandbox.install(CLIENT_ID, true).unwrap();
    let endpoint = forgetful(&app, &server, MANAGER).await;
    let mut spec = with(tab(MANAGER, "lead", LEAD), "SERVER_ENDPOINT", &endpoint);
    spec.omit.push("REFRESH_ID".to_owned());

    let page = app.post_launch("/card", &spec).await;

    assert_eq!((page.status, page.code().as_str()), (403, "forged"));
    let stored = app.store.portal(&app.sandbox.member_id()).await.unwrap();
    assert!(stored.is_none());
}

#[tokio::test]
async fn somebodys_access_token_with_another_persons_refresh_token_is_refused() {
    let server = MockServer::start().await;
    let app = TestApp::trusting(Profile::Observed, &server.uri()).await;
    app.sandbox.install(CLIENT_ID, false).unwrap();
    app.post_launch("/install", &launch(ADMIN)).await;
    app.sandbox.world().finish_install(CLIENT_ID).unwrap();
    let endpoint = forgetful(&app, &server, MANAGER).await;
    let member_id = app.sandbox.member_id();
    let mut portal = app.store.portal(&member_id).await.unwrap().unwrap();
    let before = chains(&app, ADMIN).await;

    // The code differs, so that the OAuth server is asked late.
    let spec = with(tab(ADMIN, "lead", LEAD), "SERVER_ENDPOINT", &endpoint);
    portal.code = Some("another".to_owned());
    app.store
        .save_portal(&portal, app.clock.now())
        .await
        .unwrap();
    let page = app.post_launch("/card", &spec).await;

    assert_eq!((page.status, page.code().as_str()), (403, "forged"));
    assert_eq!(chains(&app, ADMIN).await, before);
}

#[tokio::test]
async fn a_portal_without_a_recorded_code_is_proved_again() {
    let app = TestApp::start(Profile::Observed).await;
    let member_id = app.sandbox.member_id();
    let mut portal = app.store.portal(&member_id).await.unwrap().unwrap();
    portal.code = None;
    app.store
        .save_portal(&portal, app.clock.now())
        .await
        .unwrap();
    app.sandbox.clear_calls();

    let page = app.open(MANAGER, "lead", LEAD).await;

    assert_eq!((page.status, app.oauth_calls()), (200, 1));
    let portal = app.store.portal(&member_id).await.unwrap().unwrap();
    assert!(portal.code.is_some(), "the code is recorded");
}

#[tokio::test]
async fn a_renamed_portal_is_found_again_and_its_redirect_is_not_followed_blindly() {
    let app = TestApp::start(Profile::Observed).await;
    let old = MockServer::start().await;
    let elsewhere = MockServer::start().await;
    Mock::given(wiremock::matchers::any())
        .respond_with(ResponseTemplate::new(302).insert_header("Location", elsewhere.uri()))
        .mount(&old)
        .await;
    app.answer_from(&old.uri()).await;

    let page = app.open(MANAGER, "lead", LEAD).await;

    assert_eq!(page.status, 200, "the OAuth server names the address");
    assert!(elsewhere.received_requests().await.unwrap().is_empty());
    let portal = app.store.portal(&app.sandbox.member_id()).await.unwrap();
    let endpoint = portal.unwrap().client_endpoint;
    assert!(endpoint.as_str().starts_with(&app.sandbox.portal_url()));
}

#[tokio::test]
async fn launches_that_are_replayed_store_no_third_chain() {
    let app = TestApp::start(Profile::Observed).await;
    let forms: Vec<_> = (0..3)
        .map(|_| app.form(&tab(MANAGER, "lead", LEAD)))
        .collect();

    for (query, form) in forms.iter().cycle().take(9) {
        let page = app.post(&format!("/card?{query}"), form).await;
        assert_eq!(page.status, 200);
    }

    assert!(chains(&app, MANAGER).await <= 2);
}

#[tokio::test]
async fn a_launch_that_says_not_how_long_it_lives_or_has_no_refresh_token_is_good_for_a_while() {
    let app = TestApp::start(Profile::Observed).await;
    let mut spec = tab(MANAGER, "lead", LEAD);
    spec.omit = [
        "AUTH_EXPIRES",
        "REFRESH_ID",
        "SERVER_ENDPOINT",
        "APPLICATION_TOKEN",
    ]
    .map(str::to_owned)
    .to_vec();

    let page = app.post_launch("/card", &spec).await;
    let page = app.act(&page, "show", &[]).await;

    assert_eq!(page.status, 200, "{}", page.text);
}
