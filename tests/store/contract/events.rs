//! The inbox: what is stored, in which order it is worked on, by whom, and what becomes of it.

use super::given::{NOW, PORTAL, database, empty_store, store};
use bindery::store::{Event, EventKind, NewEvent, PutOff, Store, StoreError};
use secrecy::{ExposeSecret as _, SecretString};

fn new(kind: EventKind, body: &SecretString) -> NewEvent<'_> {
    NewEvent {
        member_id: PORTAL,
        kind,
        matched: true,
        body,
        due_at: NOW,
    }
}

async fn add(store: &Store, kind: EventKind, body: &str) -> bool {
    let body = body.into();
    store.add_event(new(kind, &body), NOW).await.unwrap()
}

async fn next(store: &Store, now: i64) -> Option<Event> {
    store.next_event(PORTAL, now).await.unwrap()
}

fn put_off(due_at: i64) -> PutOff {
    PutOff {
        due_at,
        attempts: 2,
        progress: Some("far".to_owned()),
    }
}

#[tokio::test]
async fn an_event_comes_back_as_it_was_stored() {
    let store = empty_store().await;
    let body = "AUTH_ID=secret".into();
    let event = NewEvent {
        due_at: NOW + 5,
        matched: false,
        ..new(EventKind::Update, &body)
    };

    assert!(store.add_event(event, NOW).await.unwrap());

    assert!(next(&store, NOW + 4).await.is_none());
    let found = next(&store, NOW + 5).await.unwrap();
    assert_eq!((found.kind, found.matched), (EventKind::Update, false));
    assert_eq!((found.received_at, found.due_at), (NOW, NOW + 5));
    assert_eq!((found.attempts, &found.progress), (0, &None));
    assert_eq!(found.member_id, PORTAL);
    let body = store.event_body(&found).unwrap();
    assert_eq!(body.expose_secret(), "AUTH_ID=secret");
}

#[tokio::test]
async fn the_same_event_is_stored_once_until_it_is_done() {
    let store = empty_store().await;

    assert!(add(&store, EventKind::Install, "a").await);
    assert!(!add(&store, EventKind::Install, "a").await);
    assert!(add(&store, EventKind::Update, "a").await);
    assert!(add(&store, EventKind::Install, "b").await);
    let first = next(&store, NOW).await.unwrap();
    store.finish_event(first.id).await.unwrap();
    assert!(add(&store, EventKind::Install, "a").await);

    let kinds: Vec<_> = store.events(PORTAL).await.unwrap();
    assert_eq!(kinds.len(), 3);
}

#[tokio::test]
async fn events_are_worked_on_in_their_order_and_wait_for_each_other() {
    let store = empty_store().await;
    for body in ["a", "b"] {
        add(&store, EventKind::Install, body).await;
    }

    let first = next(&store, NOW).await.unwrap();
    store
        .put_off_event(first.id, &put_off(NOW + 60))
        .await
        .unwrap();
    assert!(next(&store, NOW + 59).await.is_none());
    let again = next(&store, NOW + 60).await.unwrap();
    assert_eq!((again.id, again.attempts), (first.id, 2));
    assert_eq!(again.progress.as_deref(), Some("far"));
    store.finish_event(again.id).await.unwrap();

    let second = next(&store, NOW).await.unwrap();
    assert!(second.id > first.id);
    assert_eq!(store.event_body(&second).unwrap().expose_secret(), "b");
}

#[tokio::test]
async fn an_event_that_says_the_app_is_gone_lets_others_pass_while_it_waits() {
    let store = empty_store().await;
    for (kind, body) in [
        (EventKind::Uninstall, ""),
        (EventKind::Gone, ""),
        (EventKind::Install, ""),
    ] {
        add(&store, kind, body).await;
    }
    for _ in 0..2 {
        let event = next(&store, NOW).await.unwrap();
        store
            .put_off_event(event.id, &put_off(NOW + 60))
            .await
            .unwrap();
    }

    let passing = next(&store, NOW).await.unwrap();
    assert_eq!(passing.kind, EventKind::Install);
    let due = next(&store, NOW + 60).await.unwrap();
    assert_eq!(due.kind, EventKind::Uninstall);
}

#[tokio::test]
async fn portals_with_events_are_named_once_and_only_when_one_is_next() {
    let store = empty_store().await;
    for (member_id, due_at) in [
        ("b", NOW),
        ("a", NOW + 1),
        ("b", NOW + 2),
        ("late", NOW + 9),
    ] {
        let body = due_at.to_string().into();
        let event = NewEvent {
            member_id,
            due_at,
            ..new(EventKind::Install, &body)
        };
        store.add_event(event, NOW).await.unwrap();
    }

    assert_eq!(
        store.portals_with_events(NOW + 2, 10).await.unwrap(),
        ["b", "a"]
    );
    assert_eq!(store.portals_with_events(NOW + 2, 1).await.unwrap(), ["b"]);
    let first = store.next_event("b", NOW).await.unwrap().unwrap();
    store
        .put_off_event(first.id, &put_off(NOW + 60))
        .await
        .unwrap();
    assert_eq!(store.portals_with_events(NOW + 2, 10).await.unwrap(), ["a"]);
}

#[tokio::test]
async fn what_is_set_aside_waits_for_nobody_is_shown_and_is_forgotten_after_a_while() {
    let store = empty_store().await;
    add(&store, EventKind::Install, "a").await;
    let event = next(&store, NOW).await.unwrap();

    store.set_event_aside(&event, "it is broken").await.unwrap();

    assert!(next(&store, NOW).await.is_none());
    assert_eq!(store.portals_with_events(NOW, 10).await.unwrap(), [""; 0]);
    let shown = store.events(PORTAL).await.unwrap();
    assert_eq!(shown[0].set_aside.as_deref(), Some("it is broken"));
    assert!(
        add(&store, EventKind::Install, "a").await,
        "it may come again"
    );
    store.forget_events_set_aside(NOW).await.unwrap();
    assert_eq!(store.events(PORTAL).await.unwrap().len(), 2);
    store.forget_events_set_aside(NOW + 1).await.unwrap();
    assert_eq!(store.events(PORTAL).await.unwrap().len(), 1);
}

#[tokio::test]
async fn the_inbox_is_bounded() {
    let store = empty_store().await;
    let mut stored = [0, 0];
    for number in 0..100 {
        let body = number.to_string().into();
        for matched in [false, true] {
            let event = NewEvent {
                matched,
                ..new(EventKind::Install, &body)
            };
            stored[usize::from(matched)] += usize::from(store.add_event(event, NOW).await.unwrap());
        }
    }
    assert_eq!(stored, [3, 20]);

    for _ in 0..30 {
        if let Some(event) = next(&store, NOW).await {
            store.set_event_aside(&event, "broken").await.unwrap();
        }
        add(&store, EventKind::Update, "x").await;
    }
    let events = store.events(PORTAL).await.unwrap();
    let aside = events.iter().filter(|event| event.set_aside.is_some());
    assert_eq!(aside.count(), 20);
}

#[tokio::test]
async fn strangers_together_fill_no_more_than_their_part() {
    let store = empty_store().await;
    let body = "a".into();
    let mut stored = 0;
    for number in 0..1_100 {
        let event = NewEvent {
            member_id: &format!("stranger-{number}"),
            matched: false,
            ..new(EventKind::Install, &body)
        };
        stored += usize::from(store.add_event(event, NOW).await.unwrap());
    }

    assert_eq!(stored, 1_000);
    assert!(add(&store, EventKind::Install, "a").await);
}

#[tokio::test]
async fn one_process_at_a_time_works_on_the_events_of_a_portal() {
    let store = empty_store().await;
    let claim = async |member_id, holder, now, until| {
        let claim = store.claim_events(member_id, holder, now, until);
        claim.await.unwrap()
    };

    assert!(claim(PORTAL, "one", NOW, NOW + 60).await);
    assert!(!claim(PORTAL, "two", NOW + 59, NOW + 90).await);
    assert!(claim("portal-two", "two", NOW, NOW + 60).await);
    assert!(claim(PORTAL, "one", NOW + 50, NOW + 110).await);
    assert!(!claim(PORTAL, "two", NOW + 60, NOW + 90).await);
    assert!(claim(PORTAL, "two", NOW + 110, NOW + 170).await);
    store.release_events(PORTAL, "one").await.unwrap();
    assert!(!claim(PORTAL, "one", NOW + 110, NOW + 170).await);
    store.release_events(PORTAL, "two").await.unwrap();
    assert!(claim(PORTAL, "one", NOW + 110, NOW + 170).await);
}

#[tokio::test]
async fn ending_suspicions_leaves_other_events_alone() {
    let store = store().await;
    for kind in [EventKind::Uninstall, EventKind::Gone, EventKind::Install] {
        add(&store, kind, "").await;
    }

    store.end_suspicions(PORTAL).await.unwrap();

    let left = store.events(PORTAL).await.unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].kind, EventKind::Install);
    assert!(!store.portal(PORTAL).await.unwrap().unwrap().suspected);
}

#[tokio::test]
async fn an_event_sealed_with_an_unknown_key_says_which() {
    let database = database().await;
    let first = database.open(&["k1"]).await;
    add(&first, EventKind::Install, "AUTH_ID=0a1b2c").await;
    first.close().await;
    let second = database.open(&["k2"]).await;

    let event = next(&second, NOW).await.unwrap();
    let refused = second.event_body(&event);

    assert!(matches!(refused, Err(StoreError::Sealed { .. })));
    assert!(refused.unwrap_err().to_string().contains("k1"));
    second.close().await;
    let contents = database.contents().await;
    assert!(!contents.windows(6).any(|part| part == b"0a1b2c"));
}
