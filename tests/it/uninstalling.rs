//! Uninstallation: told by an event, believed when no stored token is alive any more.

use crate::support::{
    ADMIN, CLIENT_ID, COMPANY, DAY, HOUR, MANAGER, Queue, TestApp, broken, error, forged, launch,
    used,
};
use bindery::store::{Closing, PortalStatus};
use bitrix24_sandbox::{Effect, Profile};

#[tokio::test]
async fn where_every_token_is_dead_the_portal_is_closed_at_once() {
    let (app, mut queue) = used().await;
    let page = app.open(MANAGER, "company", COMPANY).await;
    let event = app.uninstall(&mut queue, false);

    app.tell(&event).await;

    let portal = app.stored().await.unwrap();
    let now = app.clock.now();
    let kept = Closing {
        at: now,
        clean: false,
        purge_at: now + i64::from(90 * DAY),
    };
    assert_eq!(portal.status, PortalStatus::Closed(kept));
    assert!(portal.application_token.is_none());
    let chains = app.store.all_chains(&app.sandbox.member_id()).await;
    assert!(chains.unwrap().is_empty());
    let page = app.act(&page, "show", &[]).await;
    assert_eq!((page.status, page.code().as_str()), (401, "token-invalid"));
}

#[tokio::test]
async fn tokens_that_expired_are_asked_too() {
    let (app, mut queue) = used().await;
    app.advance(2 * HOUR);
    let event = app.uninstall(&mut queue, true);
    app.sandbox.clear_calls();

    app.tell(&event).await;

    assert!(app.closing().await.unwrap().clean);
    assert!(app.oauth_calls() > 0);
    assert!(app.portal_calls().is_empty());
}

#[tokio::test]
async fn a_living_token_ends_the_matter_for_good() {
    let (app, mut queue) = used().await;
    let event = app.uninstall(&mut queue, true);
    app.sandbox.install(CLIENT_ID, false).unwrap();
    app.post_launch("/install", &launch(ADMIN)).await;
    let portal = app.stored().await.unwrap();
    let token = secrecy::ExposeSecret::expose_secret(&portal.application_token.unwrap()).to_owned();

    app.tell(&forged(&event, "auth[application_token]", &token))
        .await;

    assert_eq!(app.closing().await, None);
    assert!(app.events().await.is_empty());
    app.sandbox.clear_calls();
    app.tend_after(DAY).await;
    assert!(app.sandbox.calls().is_empty());
}

#[tokio::test]
async fn silence_proves_nothing_and_is_broken_after_ten_minutes_an_hour_or_a_day() {
    for (silent, passing) in [(0, 0), (1, 600), (2, 3_000), (3, 23 * HOUR)] {
        let (app, mut queue) = used().await;
        let event = app.uninstall(&mut queue, true);
        if silent > 0 {
            app.fail("*", broken());
        }
        app.tell(&event).await;
        for pause in [600, 3_000].into_iter().take(silent.max(1) - 1) {
            app.tend_after(pause).await;
        }
        app.sandbox.clear_faults();

        if passing > 0 {
            assert_eq!(app.closing().await, None, "{silent}");
            app.tend_after(passing - 1).await;
            assert_eq!(app.closing().await, None, "{silent}: too early");
            app.tend_after(1).await;
        }

        assert!(app.closing().await.unwrap().clean, "{silent}");
    }
}

#[tokio::test]
async fn what_is_never_confirmed_is_set_aside() {
    for effect in [
        broken(),
        Effect::DropBefore,
        Effect::Html,
        error("INTERNAL_SERVER_ERROR", 500),
        error("QUERY_LIMIT_EXCEEDED", 503),
        error("PORTAL_DELETED", 500),
        error("user_access_error", 403),
        error("PAYMENT_REQUIRED", 401),
        error("invalid_client", 400),
        error("wrong_client", 200),
    ] {
        let (app, mut queue) = used().await;
        app.advance(2 * HOUR);
        let event = app.uninstall(&mut queue, true);
        app.fail("*", effect.clone());

        app.tell(&event).await;
        for pause in [600, 3_000, 23 * HOUR] {
            assert_eq!(app.events().await.len(), 1, "{effect:?}");
            app.tend_after(pause).await;
        }

        assert_eq!(app.closing().await, None, "{effect:?}");
        let events = app.events().await;
        let reason = events[0].set_aside.as_deref().unwrap_or_default();
        assert!(
            reason.starts_with("the uninstallation was not confirmed: "),
            "{reason}"
        );
    }
}

#[tokio::test]
async fn an_install_or_an_open_after_the_event_ends_a_waiting_question() {
    for path in ["/install", "/app"] {
        let (app, mut queue) = used().await;
        let event = app.uninstall(&mut queue, true);
        app.fail("*", broken());
        app.tell(&event).await;
        assert_eq!(app.events().await.len(), 1);
        app.sandbox.clear_faults();

        app.sandbox.install(CLIENT_ID, true).unwrap();
        let page = app.post_launch(path, &launch(ADMIN)).await;

        assert_eq!(page.status, 200, "{path}");
        assert!(app.events().await.is_empty(), "{path}");
        app.tend_after(600).await;
        assert_eq!(app.closing().await, None, "{path}");
    }
}

#[tokio::test]
async fn a_waiting_question_holds_up_no_later_event() {
    let (app, mut queue) = used().await;
    let event = app.uninstall(&mut queue, false);
    app.fail("*", broken());
    app.tell(&event).await;
    app.sandbox.clear_faults();
    app.sandbox.install(CLIENT_ID, false).unwrap();
    let handler = |app: &TestApp| {
        app.sandbox
            .world()
            .installation(CLIENT_ID)
            .unwrap()
            .handlers
            .len()
    };
    let installed = app.installed_event();

    app.tell(&installed).await;

    assert_eq!(handler(&app), 3);
    assert!(app.events().await.is_empty(), "it ended the question");
}

#[tokio::test]
async fn without_a_token_to_ask_with_the_portal_is_closed_but_nothing_is_lost() {
    for without in ["REFRESH_ID", "everything"] {
        let app = TestApp::uninstalled(Profile::Observed).await;
        app.sandbox.install(CLIENT_ID, false).unwrap();
        let mut spec = launch(ADMIN);
        if without == "REFRESH_ID" {
            spec.omit.push(without.to_owned());
        }
        assert_eq!(app.post_launch("/install", &spec).await.status, 200);
        app.sandbox.world().finish_install(CLIENT_ID).unwrap();
        let mut queue = Queue::of(&app.sandbox);
        if without == "everything" {
            end_all_chains(&app).await;
        }
        app.advance(2 * HOUR);

        let event = app.uninstall(&mut queue, true);
        app.tell(&event).await;

        let closing = app.closing().await.unwrap();
        assert_eq!(closing.clean, without == "everything", "{without}");
    }
}

/// As the OAuth server would by refusing to refresh them.
async fn end_all_chains(app: &TestApp) {
    let now = app.clock.now();
    for chain in app
        .store
        .all_chains(&app.sandbox.member_id())
        .await
        .unwrap()
    {
        let lease = app
            .store
            .take_lease(&chain, CLIENT_ID, "test", now, now + 1);
        let lease = lease.await.unwrap().unwrap();
        assert!(
            app.store
                .end_chain(&lease, CLIENT_ID, Some("invalid_grant"))
                .await
                .unwrap()
        );
    }
}

#[tokio::test]
async fn a_portal_with_very_many_tokens_is_asked_in_parts() {
    let (app, mut queue) = used().await;
    let member_id = app.sandbox.member_id();
    let pair = app
        .store
        .all_chains(&member_id)
        .await
        .unwrap()
        .remove(0)
        .pair;
    for user_id in 100..185 {
        let chain = bindery::store::NewChain {
            member_id: &member_id,
            user_id,
            client_id: CLIENT_ID,
            pair: &pair,
            admin: false,
        };
        app.store.add_chain(chain, app.clock.now()).await.unwrap();
    }
    let event = app.uninstall(&mut queue, true);
    app.sandbox.clear_calls();

    app.tell(&event).await;
    assert_eq!(app.portal_calls().len(), 40);
    app.tend_after(30).await;
    assert_eq!(app.portal_calls().len(), 80);
    assert_eq!(app.closing().await, None);
    app.tend_after(30).await;

    assert!(app.closing().await.unwrap().clean);
}
