//! Wrong keys, an old backup, and tokens of two people in one launch: nothing is closed, nothing is
//! erased, and nobody becomes somebody else.

use crate::support::{ADMIN, CLIENT_ID, COMPANY, MANAGER, Page, TestApp, tab};
use bindery::store::PortalStatus;
use bitrix24_sandbox::{AppSpec, Profile};
use secrecy::ExposeSecret as _;
use std::fs;

const SECRET: &str = "the client secret";

/// A page that was opened with tokens which the portal does not take any more.
async fn at_an_expired_token(profile: Profile) -> (TestApp, Page) {
    let app = TestApp::start(profile).await;
    let page = app.open(MANAGER, "company", COMPANY).await;
    app.sandbox.advance(3_601);
    (app, page)
}

async fn stored(app: &TestApp) -> (PortalStatus, usize) {
    let member_id = app.sandbox.member_id();
    let portal = app.store.portal(&member_id).await.unwrap().unwrap();
    let chains = app.store.all_chains(&member_id).await.unwrap();
    (portal.status, chains.len())
}

#[tokio::test]
async fn wrong_keys_cost_nothing_and_all_works_again_when_they_are_mended() {
    let wrong = [
        ("local.unknown", SECRET),
        (CLIENT_ID, "a wrong secret"),
        ("local.other", "the other secret"),
    ];
    for (client_id, secret) in wrong {
        let (app, page) = at_an_expired_token(Profile::Observed).await;
        app.sandbox.register_app(AppSpec {
            client_id: "local.other".to_owned(),
            client_secret: "the other secret".to_owned(),
            ..AppSpec::default()
        });
        app.sandbox.install("local.other", true).unwrap();
        let before = stored(&app).await;

        let app = app.with_keys(client_id, secret);
        for _ in 0..2 {
            let refused = app.act(&page, "show", &[]).await;
            let seen = (refused.status, refused.code());
            assert_eq!(seen, (401, "token-invalid".to_owned()), "{client_id}");
        }
        app.app.tend().await;
        assert_eq!(stored(&app).await, before, "{client_id}");

        let app = app.with_keys(CLIENT_ID, SECRET);
        app.clock.advance(30);
        let page = app.act(&page, "show", &[]).await;
        assert_eq!(page.status, 200, "{client_id}: {}", page.text);
        assert_eq!(stored(&app).await, before, "{client_id}");
    }
}

#[tokio::test]
async fn an_old_backup_costs_an_open_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    let url = |name: &str| format!("sqlite://{}", file(name).display());
    let app = TestApp::uninstalled(Profile::Observed).await;
    let app = app.restarted(&url("a.db")).await.installed().await;
    let page = app.open(MANAGER, "company", COMPANY).await;
    let app = app.restarted(&url("b.db")).await;
    fs::copy(file("a.db"), file("backup.db")).unwrap();
    let app = app.restarted(&url("a.db")).await;
    app.sandbox.advance(3_601);
    assert_eq!(app.act(&page, "show", &[]).await.status, 200);

    let app = app.restarted(&url("backup.db")).await;
    let before = stored(&app).await;
    let refused = app.act(&page, "show", &[]).await;
    assert_eq!(
        (refused.status, refused.code().as_str()),
        (401, "token-invalid")
    );
    app.app.tend().await;
    assert_eq!(stored(&app).await, before);

    let page = app.open(MANAGER, "company", COMPANY).await;
    assert_eq!(page.status, 200, "{}", page.text);
    app.sandbox.advance(3_601);
    assert_eq!(app.act(&page, "show", &[]).await.status, 200);
}

#[tokio::test]
async fn own_access_with_another_persons_refresh_token_never_becomes_that_person() {
    for profile in [Profile::Observed, Profile::Documented] {
        let app = TestApp::start(profile).await;
        let stolen = app.sandbox.token(CLIENT_ID, ADMIN).unwrap().refresh;
        let mut spec = tab(MANAGER, "company", COMPANY);
        spec.overrides.insert("REFRESH_ID".to_owned(), stolen);
        let page = app.post_launch("/card", &spec).await;
        assert_eq!(page.status, 200, "their own access token is theirs");
        app.sandbox.advance(3_601);

        let refused = app.act(&page, "show", &[]).await;

        assert_eq!(
            (refused.status, refused.code().as_str()),
            (401, "token-invalid")
        );
        let member_id = app.sandbox.member_id();
        let chains = app.store.chains(&member_id, MANAGER).await.unwrap();
        assert!(chains[0].has_ended(CLIENT_ID));
        assert_eq!(
            chains[0].generation, 0,
            "the administrator's pair is not kept"
        );
        let own = page.token();
        assert!(!own.contains(chains[0].pair.access.expose_secret()));
        assert_eq!(app.act(&page, "show", &[]).await.status, 401);
        let page = app.open(MANAGER, "company", COMPANY).await;
        assert_eq!(page.status, 200, "{}", page.text);
    }
}
