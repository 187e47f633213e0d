//! Portals that get another address, and portals that never had an ordinary one.

use crate::support::{ADMIN, CLIENT_ID, LEAD, MANAGER, Proxy, TestApp, launch, tab};
use bitrix24_sandbox::{LaunchSpec, Profile};
use serde_json::json;
use wiremock::matchers::{any, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

async fn endpoint(app: &TestApp) -> String {
    let member_id = app.sandbox.member_id();
    let portal = app.store.portal(&member_id).await.unwrap();
    portal.unwrap().client_endpoint.to_string()
}

/// An OAuth server that says for every token: `user`'s, of our app, of a portal at this address.
async fn naming(server: &MockServer, app: &TestApp, user: i64, endpoint: &str) -> String {
    server.reset().await;
    let info = json!({ "result": {
        "client_id": CLIENT_ID, "user_id": user,
        "install": { "member_id": app.sandbox.member_id(), "client_endpoint": endpoint },
    } });
    Mock::given(path("/rest/app.info"))
        .respond_with(ResponseTemplate::new(200).set_body_json(info))
        .mount(server)
        .await;
    format!("{}/rest/", server.uri())
}

fn by(mut spec: LaunchSpec, server: &str) -> LaunchSpec {
    let name = "SERVER_ENDPOINT".to_owned();
    spec.overrides.insert(name, server.to_owned());
    spec
}

/// A server that sends everybody to `address`.
async fn redirecting(address: &str) -> MockServer {
    let old = MockServer::start().await;
    let found = ResponseTemplate::new(302).insert_header("Location", address);
    Mock::given(any()).respond_with(found).mount(&old).await;
    old
}

#[tokio::test]
async fn a_launch_from_the_new_host_of_a_renamed_portal_is_proved_and_followed() {
    let app = TestApp::start(Profile::Observed).await;
    let old = endpoint(&app).await;

    app.sandbox.rename("localhost").unwrap();
    let page = app.open(MANAGER, "lead", LEAD).await;

    assert_eq!(page.status, 200, "{}", page.text);
    let new = old.replace("127.0.0.1", "localhost");
    assert_eq!(endpoint(&app).await, new);
    app.sandbox.clear_calls();
    app.open(MANAGER, "lead", LEAD).await;
    assert_eq!(app.oauth_calls(), 0, "it is proved once");
}

#[tokio::test]
async fn a_page_from_before_the_portal_was_renamed_goes_on() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(MANAGER, "lead", LEAD).await;
    app.sandbox.rename("localhost").unwrap();

    let page = app.act(&page, "add", &[("contact_id", "15")]).await;

    assert_eq!((page.status, page.code().as_str()), (200, "added"));
    assert!(app.bound("lead", LEAD).contains(&15));
    assert!(endpoint(&app).await.starts_with("http://localhost:"));
}

#[tokio::test]
async fn where_the_oauth_server_lags_behind_the_redirect_counts_only_with_a_launch_from_there() {
    let server = MockServer::start().await;
    let app = TestApp::trusting(Profile::Observed, &server.uri()).await;
    app.install().await;
    let old = redirecting(&format!("{}/rest/batch", app.sandbox.portal_url())).await;
    app.answer_from(&old.uri()).await;
    let lagging = naming(&server, &app, MANAGER, &format!("{}/rest/", old.uri())).await;
    let spec = by(tab(MANAGER, "lead", LEAD), &lagging);

    let mut elsewhere = spec.clone();
    elsewhere.domain = Some("evil.example".to_owned());
    let page = app.post_launch("/card", &elsewhere).await;
    assert_eq!(
        (page.status, page.code().as_str()),
        (502, "portal-nonsense")
    );
    assert!(endpoint(&app).await.starts_with(&old.uri()));

    let page = app.post_launch("/card", &spec).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(endpoint(&app).await.starts_with(&app.sandbox.portal_url()));
}

#[tokio::test]
async fn a_redirect_alone_moves_nothing_and_learns_no_token() {
    let server = MockServer::start().await;
    let app = TestApp::trusting(Profile::Observed, &server.uri()).await;
    app.install().await;
    let page = app.open(MANAGER, "lead", LEAD).await;
    let evil = MockServer::start().await;
    let old = redirecting(&format!("{}/rest/batch", evil.uri())).await;
    naming(&server, &app, MANAGER, &format!("{}/rest/", old.uri())).await;
    let member_id = app.sandbox.member_id();
    let mut portal = app.store.portal(&member_id).await.unwrap().unwrap();
    portal.client_endpoint = format!("{}/rest/", old.uri()).parse().unwrap();
    portal.oauth_server = server.uri().parse().unwrap();
    let now = app.clock.now();
    app.store.save_portal(&portal, now).await.unwrap();

    let page = app.act(&page, "show", &[]).await;

    assert_eq!(
        (page.status, page.code().as_str()),
        (502, "portal-nonsense")
    );
    assert!(endpoint(&app).await.starts_with(&old.uri()));
    assert!(evil.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_portal_of_an_intranet_has_a_port_and_a_path() {
    let server = MockServer::start().await;
    let app = TestApp::trusting(Profile::Observed, &server.uri()).await;
    let proxy = Proxy::under(app.sandbox.portal_url(), "/b24").await;
    let address = format!("{}/b24/rest/", proxy.address);
    let host = proxy.address.trim_start_matches("http://");
    let from_there = |mut spec: LaunchSpec, server: &str| {
        spec.domain = Some(host.to_owned());
        by(spec, server)
    };
    app.sandbox.install(CLIENT_ID, false).unwrap();

    let named = naming(&server, &app, ADMIN, &address).await;
    let page = app
        .post_launch("/install", &from_there(launch(ADMIN), &named))
        .await;
    assert_eq!(page.status, 200, "{}", page.text);
    app.sandbox.world().finish_install(CLIENT_ID).unwrap();
    assert_eq!(endpoint(&app).await, address);
    server.reset().await;
    app.sandbox.clear_calls();

    let page = app
        .post_launch("/card", &from_there(tab(MANAGER, "lead", LEAD), &named))
        .await;
    assert_eq!(page.status, 200, "the same address needs no other proof");
    assert_eq!(app.portal_calls().len(), 1);
    let policy = page.header("content-security-policy").to_owned();
    assert!(policy.ends_with(&proxy.address), "{policy}");
    let page = app.act(&page, "add", &[("contact_id", "15")]).await;
    assert_eq!((page.status, page.code().as_str()), (200, "added"));
    assert_eq!(endpoint(&app).await, address);
}
