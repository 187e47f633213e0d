//! The inbox: an acknowledged event is never lost, is worked on once and in order, and one that
//! cannot be worked on is set aside.

use crate::support::{CLIENT_ID, Form, Queue, TestApp, broken, forged};
use bindery::store::EventKind;
use bitrix24_sandbox::{Effect, Profile};
use http::StatusCode;

/// An installed app, whose portal sends ONAPPUPDATE with a token of its own and without handlers
/// from before: everything has to be bound again.
async fn updated() -> (TestApp, Form) {
    let app = TestApp::start(Profile::Observed).await;
    let mut queue = Queue::of(&app.sandbox);
    app.sandbox.update(CLIENT_ID, 2).unwrap();
    assert_eq!(handlers(&app), 0);
    let event = queue.only();
    (app, event)
}

fn handlers(app: &TestApp) -> usize {
    let world = app.sandbox.world();
    world.installation(CLIENT_ID).unwrap().handlers.len()
}

#[tokio::test]
async fn an_update_that_is_told_of_binds_everything_again() {
    let (app, event) = updated().await;

    app.tell(&event).await;

    assert_eq!(handlers(&app), 3);
    assert!(app.events().await.is_empty());
    let portal = app.stored().await;
    assert_eq!(portal.unwrap().version.as_deref(), Some("2"));
}

#[tokio::test]
async fn an_event_survives_a_crash_after_it_was_acknowledged() {
    let (app, event) = updated().await;
    let member_id = app.sandbox.member_id();
    let now = app.clock.now();
    // Another process has begun to work on the portal's events, and dies.
    let claim = app
        .store
        .claim_events(&member_id, "dead", now, now + 60)
        .await;
    assert!(claim.unwrap());

    app.tell(&event).await;
    let next = app.another();
    next.app.tend().await;
    assert_eq!(handlers(&app), 0);
    app.advance(60);
    next.app.tend().await;

    assert_eq!(handlers(&app), 3);
    assert!(app.events().await.is_empty());
}

#[tokio::test]
async fn an_event_that_cannot_be_stored_is_not_acknowledged() {
    let (app, event) = updated().await;

    app.store.close().await;

    let page = app.post("/events", &event).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE.as_u16());
    let useless = forged(&event, "event", "ONAPPTEST");
    assert_eq!(app.post("/events", &useless).await.status, 200);
}

#[tokio::test]
async fn several_processes_work_on_an_event_once() {
    let (app, event) = updated().await;
    let member_id = app.sandbox.member_id();
    let now = app.clock.now();
    app.store
        .claim_events(&member_id, "dead", now, now + 1)
        .await
        .unwrap();
    app.tell(&event).await;
    app.advance(1);
    app.sandbox.clear_calls();

    let nodes = [app.another(), app.another(), app.another()];
    let [one, two, three] = &nodes;
    tokio::join!(one.app.tend(), two.app.tend(), three.app.tend());

    assert_eq!(handlers(&app), 3);
    assert_eq!(app.oauth_calls(), 1);
}

#[tokio::test]
async fn a_repeated_event_is_harmless() {
    let (app, event) = updated().await;

    for _ in 0..2 {
        assert_eq!(app.post("/events", &event).await.status, 200);
    }
    app.app.drain().await;
    let chains = app.store.all_chains(&app.sandbox.member_id()).await;
    let chains = chains.unwrap().len();
    app.tell(&event).await;

    assert_eq!(handlers(&app), 3);
    let after = app.store.all_chains(&app.sandbox.member_id()).await;
    assert_eq!(after.unwrap().len(), chains);
    assert!(app.events().await.is_empty());
}

#[tokio::test]
async fn work_that_failed_is_done_later_and_what_came_after_it_waits() {
    let (app, event) = updated().await;
    app.fail("app.info", broken());

    app.tell(&event).await;
    let later = forged(&event, "event", "ONAPPINSTALL");
    app.tell(&later).await;
    let waiting = app.events().await;
    let kinds: Vec<_> = waiting.iter().map(|event| event.kind).collect();
    assert_eq!(kinds, [EventKind::Update, EventKind::Install]);
    assert_eq!([waiting[0].attempts, waiting[1].attempts], [1, 0]);

    app.sandbox.clear_faults();
    app.advance(59);
    app.app.tend().await;
    assert_eq!(handlers(&app), 0);
    app.advance(1);
    app.app.tend().await;

    assert_eq!(handlers(&app), 3);
    assert!(app.events().await.is_empty());
}

/// An event that carries the portal's stored token.
async fn matching() -> (TestApp, Form) {
    let app = TestApp::uninstalled(Profile::Observed).await;
    let mut queue = Queue::of(&app.sandbox);
    app.install().await;
    let event = queue.only();
    (app, event)
}

#[tokio::test]
async fn what_is_the_portals_and_cannot_be_done_is_set_aside_with_the_reason() {
    let (app, event) = matching().await;
    let denied = Effect::Error {
        code: "ACCESS_DENIED".to_owned(),
        description: "Access denied for Ada".to_owned(),
        status: 403,
    };
    app.fail("placement.get", denied);

    app.tell(&event).await;

    let kept = app.events().await;
    let reason = kept[0].set_aside.as_deref();
    assert_eq!(reason, Some("an administrator is needed"));
    app.advance(31 * 24 * 60 * 60);
    app.app.tend().await;
    assert!(app.events().await.is_empty());
}

#[tokio::test]
async fn what_was_tried_in_vain_is_set_aside_if_it_showed_the_token_and_dropped_else() {
    for (shown, kept) in [(true, 1), (false, 0)] {
        let (app, mut event) = matching().await;
        if !shown {
            event = forged(&event, "auth[application_token]", "wrong");
        }
        app.fail("app.info", broken());

        app.tell(&event).await;
        for pause in [60, 300, 900, 1_800] {
            assert_eq!(app.events().await.len(), 1);
            app.tend_after(pause).await;
        }

        let events = app.events().await;
        assert_eq!(events.len(), kept);
        assert!(events.iter().all(|event| event.set_aside.is_some()));
    }
}

#[tokio::test]
async fn a_flood_of_claims_fills_neither_the_inbox_nor_the_wires() {
    let (app, event) = updated().await;
    app.fail("app.info", broken());
    app.sandbox.clear_calls();

    for number in 0..100 {
        let number = number.to_string();
        let known = forged(&event, "auth[access_token]", &number);
        app.post("/events", &known).await;
        let strange = forged(&known, "auth[member_id]", &number);
        app.post("/events", &strange).await;
    }
    app.app.drain().await;

    assert!(app.events().await.len() <= 3);
    assert!(
        app.sandbox.calls().len() <= 70,
        "{}",
        app.sandbox.calls().len()
    );
}
