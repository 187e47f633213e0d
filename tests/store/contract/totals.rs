//! Counting what there is.

use super::given::{NOW, PORTAL, empty_store, portal};
use bindery::store::{Closing, EventKind, NewEvent, Totals};

#[tokio::test]
async fn everything_is_counted_by_its_state() {
    let store = empty_store().await;
    let empty = store.totals().await.unwrap();
    for member_id in [PORTAL, "portal-two", "portal-three"] {
        store.save_portal(&portal(member_id), NOW).await.unwrap();
    }
    let closing = Closing {
        at: NOW,
        clean: false,
        purge_at: NOW + 1,
    };
    store
        .close_portal("portal-three", closing, i64::MAX)
        .await
        .unwrap();
    for body in ["one", "two", "three"] {
        let event = NewEvent {
            member_id: PORTAL,
            kind: EventKind::Update,
            matched: true,
            body: &body.into(),
            due_at: NOW,
        };
        store.add_event(event, NOW).await.unwrap();
    }
    let events = store.events(PORTAL).await.unwrap();
    store.set_event_aside(&events[0], "broken").await.unwrap();

    let totals = store.totals().await.unwrap();

    assert_eq!(empty, Totals::default());
    let expected = Totals {
        events_waiting: 2,
        events_set_aside: 1,
        portals_active: 2,
        portals_closed: 1,
    };
    assert_eq!(totals, expected);
}
