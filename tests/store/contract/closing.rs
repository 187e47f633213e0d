//! The end of a portal: what closing one forgets, when it is erased, and how it comes back.

use super::given::{ANNA, APP, NOW, PORTAL, add, empty_store, pair, portal, store};
use bindery::store::{Closing, EventKind, NewEvent, PortalStatus, Store};

const CLOSING: Closing = Closing {
    at: NOW + 9,
    clean: true,
    purge_at: NOW + 90,
};

async fn event(store: &Store, kind: EventKind) {
    let event = NewEvent {
        member_id: PORTAL,
        kind,
        matched: true,
        body: &"body".into(),
        due_at: NOW,
    };
    assert!(store.add_event(event, NOW).await.unwrap());
}

#[tokio::test]
async fn closing_a_portal_forgets_its_secrets_and_nobody_elses() {
    let store = store().await;
    store.save_portal(&portal("portal-two"), NOW).await.unwrap();
    let token = "application-token".into();
    for member_id in [PORTAL, "portal-two"] {
        store
            .set_application_token(member_id, &token, NOW)
            .await
            .unwrap();
    }
    add(&store, &pair("a")).await;
    let other = bindery::store::NewChain {
        member_id: "portal-two",
        user_id: ANNA,
        client_id: APP,
        pair: &pair("b"),
        admin: true,
    };
    store.add_chain(other, NOW).await.unwrap();

    assert!(store.close_portal(PORTAL, CLOSING, i64::MAX).await.unwrap());

    let closed = store.portal(PORTAL).await.unwrap().unwrap();
    assert_eq!(closed.status, PortalStatus::Closed(CLOSING));
    assert!(closed.application_token.is_none());
    assert_eq!(closed.updated_at, NOW + 9);
    assert!(store.all_chains(PORTAL).await.unwrap().is_empty());
    let open = store.portal("portal-two").await.unwrap().unwrap();
    assert_eq!(open.status, PortalStatus::Active);
    assert!(open.application_token.is_some());
    assert_eq!(store.all_chains("portal-two").await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_chain_that_began_later_keeps_the_portal_open() {
    let store = store().await;
    let asked = add(&store, &pair("a")).await;
    add(&store, &pair("b")).await;

    assert!(!store.close_portal(PORTAL, CLOSING, asked.id).await.unwrap());
    assert_eq!(store.all_chains(PORTAL).await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_portal_is_closed_once_and_learns_nothing_after() {
    let store = store().await;
    assert!(store.close_portal(PORTAL, CLOSING, i64::MAX).await.unwrap());
    let later = Closing {
        at: NOW + 10,
        clean: false,
        purge_at: NOW + 1_000,
    };

    assert!(!store.close_portal(PORTAL, later, i64::MAX).await.unwrap());
    assert!(
        !store
            .close_portal("unknown", later, i64::MAX)
            .await
            .unwrap()
    );
    let token = "application-token".into();
    store
        .set_application_token(PORTAL, &token, NOW)
        .await
        .unwrap();
    assert!(!store.save_installation(&portal(PORTAL), NOW).await.unwrap());

    let closed = store.portal(PORTAL).await.unwrap().unwrap();
    assert_eq!(closed.status, PortalStatus::Closed(CLOSING));
    assert!(closed.application_token.is_none());
}

#[tokio::test]
async fn closing_ends_the_question_whether_the_app_is_gone_and_no_other_event() {
    let store = store().await;
    for kind in [EventKind::Uninstall, EventKind::Gone, EventKind::Install] {
        event(&store, kind).await;
    }
    assert!(store.portal(PORTAL).await.unwrap().unwrap().suspected);

    store.close_portal(PORTAL, CLOSING, i64::MAX).await.unwrap();

    let kinds: Vec<_> = store.events(PORTAL).await.unwrap();
    let kinds: Vec<_> = kinds.iter().map(|event| event.kind).collect();
    assert_eq!(kinds, [EventKind::Install]);
    assert!(!store.portal(PORTAL).await.unwrap().unwrap().suspected);
}

#[tokio::test]
async fn a_portal_that_is_saved_again_after_closing_is_active_since_then() {
    let store = store().await;
    store.close_portal(PORTAL, CLOSING, i64::MAX).await.unwrap();

    store.save_portal(&portal(PORTAL), NOW + 20).await.unwrap();
    store.save_portal(&portal(PORTAL), NOW + 30).await.unwrap();

    let open = store.portal(PORTAL).await.unwrap().unwrap();
    assert_eq!(open.status, PortalStatus::Active);
    assert_eq!((open.active_since, open.created_at), (NOW + 20, NOW));
    assert_eq!(store.portals_to_purge(i64::MAX).await.unwrap(), [""; 0]);
}

#[tokio::test]
async fn a_closed_portal_is_erased_when_its_time_is_over_and_not_before() {
    let store = store().await;
    assert!(!store.purge_portal(PORTAL, i64::MAX).await.unwrap());
    store.close_portal(PORTAL, CLOSING, i64::MAX).await.unwrap();

    assert_eq!(store.portals_to_purge(NOW + 89).await.unwrap(), [""; 0]);
    assert!(!store.purge_portal(PORTAL, NOW + 89).await.unwrap());
    assert_eq!(store.portals_to_purge(NOW + 90).await.unwrap(), [PORTAL]);
    assert!(store.purge_portal(PORTAL, NOW + 90).await.unwrap());
    assert!(!store.purge_portal(PORTAL, NOW + 90).await.unwrap());

    assert!(store.portal(PORTAL).await.unwrap().is_none());
}

#[tokio::test]
async fn an_overdue_purge_is_postponed() {
    let store = store().await;
    store.close_portal(PORTAL, CLOSING, i64::MAX).await.unwrap();

    assert_eq!(store.postpone_purges(NOW + 90, NOW + 500).await.unwrap(), 0);
    assert_eq!(store.postpone_purges(NOW + 91, NOW + 500).await.unwrap(), 1);

    assert!(!store.purge_portal(PORTAL, NOW + 499).await.unwrap());
    assert!(store.purge_portal(PORTAL, NOW + 500).await.unwrap());
}

#[tokio::test]
async fn only_a_portal_that_was_closed_to_be_cleaned_starts_clean() {
    let store = empty_store().await;
    for (member_id, clean) in [
        ("active", None),
        ("kept", Some(false)),
        ("clean", Some(true)),
    ] {
        store.save_portal(&portal(member_id), NOW).await.unwrap();
        if let Some(clean) = clean {
            let closing = Closing { clean, ..CLOSING };
            store
                .close_portal(member_id, closing, i64::MAX)
                .await
                .unwrap();
        }
    }

    assert!(!store.start_clean("active").await.unwrap());
    assert!(!store.start_clean("kept").await.unwrap());
    assert!(store.start_clean("clean").await.unwrap());

    assert!(store.portal("active").await.unwrap().is_some());
    assert!(store.portal("kept").await.unwrap().is_some());
    assert!(store.portal("clean").await.unwrap().is_none());
}
