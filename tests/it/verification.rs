//! Who is asking: launches that must be refused, and what may be learned from those that pass.

use crate::support::{ADMIN, CLIENT_ID, COMPANY, LEAD, MANAGER, TestApp, launch, tab};
use bitrix24_sandbox::{AppSpec, LaunchSpec, Options, Profile, Sandbox, Seed};
use secrecy::ExposeSecret as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

fn with(mut spec: LaunchSpec, name: &str, value: &str) -> LaunchSpec {
    spec.overrides.insert(name.to_owned(), value.to_owned());
    spec
}

/// A listener that counts who calls it.
async fn trap() -> (String, Arc<AtomicUsize>) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    tokio::spawn(async move {
        while listener.accept().await.is_ok() {
            counted.fetch_add(1, Ordering::SeqCst);
        }
    });
    (address, calls)
}

async fn stored_token(app: &TestApp) -> Option<String> {
    let portal = app.store.portal(&app.sandbox.member_id()).await.unwrap();
    let token = portal?.application_token?;
    Some(token.expose_secret().to_owned())
}

#[tokio::test]
async fn a_forged_member_id_is_refused_and_nothing_is_stored() {
    let app = TestApp::start(Profile::Observed).await;

    for path in ["/install", "/app", "/card"] {
        let spec = with(
            tab(ADMIN, "lead", LEAD),
            "member_id",
            "0123456789abcdef0123456789abcdef",
        );
        let page = app.post_launch(path, &spec).await;

        assert_eq!(
            (page.status, page.code().as_str()),
            (403, "forged"),
            "{path}"
        );
    }
    let stored = app
        .store
        .portal("0123456789abcdef0123456789abcdef")
        .await
        .unwrap();
    assert!(stored.is_none());
}

#[tokio::test]
async fn a_token_of_another_app_is_refused() {
    let app = TestApp::start(Profile::Observed).await;
    let other = "local.other.app".to_owned();
    app.sandbox.register_app(AppSpec {
        client_id: other.clone(),
        app_url: "http://localhost:2/app".to_owned(),
        scope: "crm,placement".to_owned(),
        ..AppSpec::default()
    });
    app.sandbox.install(&other, true).unwrap();
    let foreign = app.sandbox.token(&other, ADMIN).unwrap();
    let access = foreign.access.clone();

    for spec in [
        with(tab(ADMIN, "lead", LEAD), "AUTH_ID", &access),
        with(
            with(tab(ADMIN, "lead", LEAD), "AUTH_ID", &access),
            "APPLICATION_TOKEN",
            "wrong",
        ),
    ] {
        let page = app.post_launch("/card", &spec).await;

        assert_eq!((page.status, page.code().as_str()), (403, "forged"));
    }
    assert!(
        app.store
            .chains(&app.sandbox.member_id(), ADMIN)
            .await
            .unwrap()
            .len()
            <= 1
    );
}

#[tokio::test]
async fn a_token_of_another_portal_is_refused() {
    let app = TestApp::start(Profile::Observed).await;
    let elsewhere = Sandbox::start(Options {
        seed: Seed::Demo,
        ..Options::default()
    })
    .await
    .unwrap();
    elsewhere.register_app(AppSpec {
        client_id: CLIENT_ID.to_owned(),
        app_url: "http://localhost:1/app".to_owned(),
        ..AppSpec::default()
    });
    elsewhere.install(CLIENT_ID, true).unwrap();
    let access = elsewhere.token(CLIENT_ID, 1).unwrap().access.clone();

    let page = app
        .post_launch("/card", &with(tab(ADMIN, "lead", LEAD), "AUTH_ID", &access))
        .await;

    assert_eq!(
        page.status, 401,
        "the stored portal does not know the token"
    );
    let unknown = with(launch(ADMIN), "member_id", &elsewhere.member_id());
    let page = app.post_launch("/app", &unknown).await;
    assert_eq!((page.status, page.code().as_str()), (403, "forged"));
}

#[tokio::test]
async fn a_dead_token_is_refused_and_never_cured_by_the_refresh_token() {
    let app = TestApp::start(Profile::Observed).await;
    let mut spec = tab(ADMIN, "lead", LEAD);
    spec.expires_s = Some(0);
    app.sandbox.clear_calls();

    let page = app.post_launch("/card", &spec).await;

    assert_eq!((page.status, page.code().as_str()), (401, "launch-dead"));
    let calls = app.sandbox.calls();
    assert!(calls.iter().all(|call| call.method != "oauth/token"));

    let garbage = with(tab(ADMIN, "lead", LEAD), "AUTH_ID", "no-token-at-all");
    assert_eq!(app.post_launch("/card", &garbage).await.status, 401);
}

#[tokio::test]
async fn a_forged_domain_or_server_endpoint_is_never_called() {
    let app = TestApp::start(Profile::Observed).await;
    let (address, calls) = trap().await;

    let mut forged = tab(ADMIN, "lead", LEAD);
    forged.domain = Some(address.clone());
    let page = app.post_launch("/card", &forged).await;
    assert_eq!(page.status, 200, "the OAuth server vouches for the token");

    let endpoint = format!("http://{address}/rest/");
    let server = with(tab(ADMIN, "lead", LEAD), "SERVER_ENDPOINT", &endpoint);
    let mut server = with(server, "APPLICATION_TOKEN", "wrong");
    server.domain = Some(address.clone());
    app.post_launch("/card", &server).await;
    let unknown = with(server, "member_id", "ffffffffffffffffffffffffffffffff");
    app.post_launch("/install", &unknown).await;

    assert_eq!(calls.load(Ordering::SeqCst), 0);
    let portal = app
        .store
        .portal(&app.sandbox.member_id())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        portal.client_endpoint.as_str(),
        format!("{}/rest/", app.sandbox.portal_url())
    );
}

#[tokio::test]
async fn a_foreign_domain_may_frame_its_own_launch_but_nobody_elses() {
    let app = TestApp::start(Profile::Observed).await;
    let mut forged = tab(ADMIN, "lead", LEAD);
    forged.domain = Some("elsewhere.test".to_owned());

    let page = app.post_launch("/card", &forged).await;
    let policy = page.header("content-security-policy").to_owned();
    let next = app.open(ADMIN, "lead", LEAD).await;

    assert!(policy.contains("elsewhere.test"));
    assert!(
        !next
            .header("content-security-policy")
            .contains("elsewhere.test")
    );
}

#[tokio::test]
async fn a_wrong_application_token_is_served_after_a_proof_and_adopted_from_administrators_only() {
    let app = TestApp::start(Profile::Observed).await;
    let kept = stored_token(&app).await;
    assert!(kept.is_some());

    let spec = with(tab(MANAGER, "lead", LEAD), "APPLICATION_TOKEN", "invented");
    app.sandbox.clear_calls();
    let page = app.post_launch("/card", &spec).await;
    assert_eq!(page.status, 200);
    assert_eq!(app.oauth_calls(), 1);
    assert_eq!(stored_token(&app).await, kept);

    let spec = with(tab(ADMIN, "lead", LEAD), "APPLICATION_TOKEN", "renewed");
    app.post_launch("/card", &spec).await;
    assert_eq!(stored_token(&app).await.as_deref(), Some("renewed"));
}

#[tokio::test]
async fn a_first_contact_by_an_employee_heals_the_installation_but_stores_no_application_token() {
    let app = TestApp::uninstalled(Profile::Observed).await;
    app.sandbox.install(CLIENT_ID, true).unwrap();

    let page = app.open(MANAGER, "company", COMPANY).await;
    assert_eq!(page.status, 200);
    assert_eq!(stored_token(&app).await, None);

    let page = app.open(ADMIN, "company", COMPANY).await;
    assert_eq!(page.status, 200);
    assert!(stored_token(&app).await.is_some());
}

#[tokio::test]
async fn launches_without_the_token_share_a_small_allowance() {
    let app = TestApp::start(Profile::Observed).await;
    let mut bare = tab(ADMIN, "lead", LEAD);
    bare.omit.push("APPLICATION_TOKEN".to_owned());

    let mut refused = None;
    for _ in 0..100 {
        let page = app.post_launch("/card", &bare).await;
        if page.status == 429 {
            refused = Some(page);
            break;
        }
        assert_eq!(page.status, 200);
    }

    let refused = refused.expect("the allowance has an end");
    assert_eq!(refused.code(), "busy");
    assert!(refused.header("retry-after").parse::<u32>().unwrap() > 0);
    assert_eq!(app.open(ADMIN, "lead", LEAD).await.status, 200);
}

#[tokio::test]
async fn what_is_no_launch_gets_our_page() {
    let app = TestApp::start(Profile::Observed).await;

    for form in [vec![], vec![("member_id".to_owned(), "x".to_owned())]] {
        for path in ["/install", "/app", "/card"] {
            let page = app.post(path, &form).await;

            assert_eq!((page.status, page.code().as_str()), (400, "not-a-launch"));
        }
    }
}

#[tokio::test]
async fn a_refused_launch_is_framed_by_the_stored_address() {
    let app = TestApp::start(Profile::Observed).await;
    let mut spec = tab(ADMIN, "lead", LEAD);
    spec.expires_s = Some(0);

    let page = app.post_launch("/card", &spec).await;

    let policy = page.header("content-security-policy");
    assert!(policy.ends_with(&app.sandbox.portal_url()), "{policy}");
}
