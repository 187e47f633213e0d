//! An uninstallation is looked into while somebody opens or installs the app.

use crate::support::{ADMIN, CLIENT_ID, COMPANY, Proxy, Queue, TestApp, launch, tab};
use bindery::store::{Closing, NewChain, TokenPair};
use bitrix24_sandbox::Profile;

const CLOSING: Closing = Closing {
    at: 1,
    clean: false,
    purge_at: i64::MAX,
};

#[tokio::test]
async fn who_opens_the_app_while_the_others_are_asked_keeps_the_portal() {
    let app = TestApp::start(Profile::Observed).await;
    let proxy = Proxy::start(app.sandbox.portal_url()).await;
    app.answer_from(&proxy.address).await;
    let mut queue = Queue::of(&app.sandbox);
    let event = app.uninstall(&mut queue, true);
    let (store, member_id, now) = (app.store.clone(), app.sandbox.member_id(), app.clock.now());
    proxy.before(1, async move {
        let pair = TokenPair {
            access: "came just now".into(),
            access_expires_at: now + 3_600,
            refresh: None,
        };
        let chain = NewChain {
            member_id: &member_id,
            user_id: ADMIN,
            client_id: CLIENT_ID,
            pair: &pair,
            admin: true,
        };
        store.add_chain(chain, now).await.unwrap();
    });

    app.tell(&event).await;
    assert!(app.closing().await.is_none());

    app.advance(60);
    app.app.tend().await;
    assert!(app.closing().await.is_some(), "the newcomer was asked too");
}

#[tokio::test]
async fn a_launch_in_whose_midst_the_portal_is_closed_opens_it_again() {
    for path in ["/card", "/install"] {
        let app = TestApp::start(Profile::Observed).await;
        let proxy = Proxy::start(app.sandbox.portal_url()).await;
        app.answer_from(&proxy.address).await;
        let (store, member_id) = (app.store.clone(), app.sandbox.member_id());
        proxy.before(1, async move {
            let closed = store.close_portal(&member_id, CLOSING, i64::MAX);
            assert!(closed.await.unwrap());
        });
        let spec = match path {
            "/card" => tab(ADMIN, "company", COMPANY),
            _ => launch(ADMIN),
        };

        let (query, mut form) = app.form(&spec);
        form.retain(|(name, _)| name != "DOMAIN");
        let query = query.split('&').filter(|part| !part.starts_with("DOMAIN="));
        let query = query.collect::<Vec<_>>().join("&");
        let page = app.post(&format!("{path}?{query}"), &form).await;

        assert_eq!(page.status, 200, "{path}: {}", page.text);
        assert!(app.closing().await.is_none(), "{path}");
    }
}
