//! An uninstallation seen by an app whose own keys are wrong, or said to be.

use crate::support::{
    CLIENT_ID, COMPANY, DAY, Form, HOUR, MANAGER, Queue, Setup, error, register, tab, used,
};

#[tokio::test]
async fn a_wrong_client_id_or_secret_closes_nothing() {
    for (client_id, secret) in [
        (CLIENT_ID, "not the secret"),
        ("local.of.nobody", "the client secret"),
        ("local.another.app", "the client secret"),
    ] {
        let (app, mut queue) = used().await;
        register(&app.sandbox, "local.another.app");
        app.advance(2 * HOUR);
        let event = app.uninstall(&mut queue, true);

        let mistaken = app.with_keys(client_id, secret);
        mistaken.tell(&event).await;
        for pause in [600, 3_000, 23 * HOUR, 4 * DAY] {
            mistaken.tend_after(pause).await;
        }

        assert_eq!(app.closing().await, None, "{client_id} {secret}");
        let chains = app
            .store
            .all_chains(&app.sandbox.member_id())
            .await
            .unwrap();
        assert!(chains.len() >= 2);
    }
}

#[tokio::test]
async fn keys_that_work_elsewhere_are_not_what_is_wrong() {
    for passed in [HOUR, 2 * DAY] {
        let setup = Setup {
            portals: 2,
            ..Setup::default()
        };
        let app = setup.installed().await;
        let mut queue = Queue::of(&app.sandbox);
        let elsewhere = &app.sandbox.portals()[1];
        elsewhere.install(CLIENT_ID, true).unwrap();
        let mut spec = tab(MANAGER, "company", COMPANY);
        spec.expires_s = Some(60);
        let other = elsewhere.launch(&spec).unwrap();
        let query = other.url.split_once('?').unwrap().1;
        let form: Form = other.form.clone().into_iter().collect();
        let page = app.post(&format!("/card?{query}"), &form).await;
        assert_eq!(page.status, 200);
        let advance = |seconds: u32| {
            for portal in app.sandbox.portals() {
                portal.advance(u64::from(seconds));
            }
            app.clock.advance(i64::from(seconds));
        };
        advance(61);
        let page = app.act(&page, "show", &[]).await;
        assert_eq!(page.status, 200, "the token is refreshed");
        advance(passed);
        let event = app.uninstall(&mut queue, true);
        app.fail("oauth/token", error("invalid_client", 400));

        app.post("/events", &event).await;
        app.app.drain().await;

        assert_eq!(app.closing().await.is_some(), passed == HOUR, "{passed}");
    }
}
