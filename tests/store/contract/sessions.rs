//! Sessions: what is kept of one, when it ends, what a closed portal takes along, and how
//! many may wait.

use super::given::{NOW, PORTAL, TestStore, empty_store, store};
use bindery::clock::Clock;
use bindery::store::{Closing, SESSION_PORTALS, Sessions, Store};
use serde_json::json;
use std::collections::HashMap;
use time::{Duration, OffsetDateTime};
use tower_sessions::SessionStore as _;
use tower_sessions::session::{Id, Record};

const HOUR: i64 = 3_600;
/// The sessions that may wait for somebody to sign in.
const ROOM: i128 = 2_000;

/// The sessions of a database, by a clock that stands at [`NOW`].
fn sessions(store: &TestStore) -> (Sessions, Clock) {
    let clock = Clock::manual(NOW);
    (Sessions::new(Store::clone(store), clock.clone()), clock)
}

/// A session of an hour that is signed in to these portals.
fn record(id: i128, portals: &[&str]) -> Record {
    let portals: HashMap<&str, i64> = portals.iter().map(|portal| (*portal, 7)).collect();
    let data = [
        (SESSION_PORTALS.to_owned(), json!(portals)),
        ("lang".to_owned(), json!("ru")),
    ];
    Record {
        id: Id(id),
        data: data.into(),
        expiry_date: OffsetDateTime::from_unix_timestamp(NOW + HOUR).unwrap(),
    }
}

#[tokio::test]
async fn a_session_comes_back_as_it_was_created() {
    let store = empty_store().await;
    let (sessions, _) = sessions(&store);
    let mut created = record(-5, &[PORTAL]);

    sessions.create(&mut created).await.unwrap();

    assert_eq!(created.id, Id(-5));
    assert_eq!(sessions.load(&Id(-5)).await.unwrap(), Some(created));
    assert_eq!(sessions.load(&Id(5)).await.unwrap(), None);
}

#[tokio::test]
async fn an_id_that_is_taken_is_left_to_its_session() {
    let store = empty_store().await;
    let (sessions, _) = sessions(&store);
    let mut first = record(1, &[PORTAL]);
    sessions.create(&mut first).await.unwrap();
    let mut second = record(1, &["portal-two"]);

    sessions.create(&mut second).await.unwrap();

    assert_ne!(second.id, first.id);
    assert_eq!(sessions.load(&first.id).await.unwrap(), Some(first));
    assert_eq!(sessions.load(&second.id).await.unwrap(), Some(second));
}

#[tokio::test]
async fn saving_replaces_everything_about_a_session() {
    let store = empty_store().await;
    let (sessions, _) = sessions(&store);
    sessions.create(&mut record(1, &[PORTAL])).await.unwrap();
    let mut changed = record(1, &["portal-two"]);
    changed.data.insert("more".to_owned(), json!([1, "two"]));
    changed.expiry_date += Duration::hours(1);

    sessions.save(&changed).await.unwrap();

    assert_eq!(sessions.load(&Id(1)).await.unwrap(), Some(changed));
    assert_eq!(signed_in(&store, PORTAL).await, 0);
    assert_eq!(signed_in(&store, "portal-two").await, 1);
}

#[tokio::test]
async fn a_session_that_was_deleted_meanwhile_is_not_saved_again() {
    let store = empty_store().await;
    let (sessions, _) = sessions(&store);
    let mut deleted = record(1, &[PORTAL]);
    sessions.create(&mut deleted).await.unwrap();

    sessions.delete(&deleted.id).await.unwrap();
    sessions.save(&deleted).await.unwrap();

    assert_eq!(sessions.load(&deleted.id).await.unwrap(), None);
    assert_eq!(signed_in(&store, PORTAL).await, 0);
}

#[tokio::test]
async fn a_session_ends_when_its_time_is_over_and_is_deleted_then() {
    let store = empty_store().await;
    let (sessions, clock) = sessions(&store);
    sessions.create(&mut record(1, &[PORTAL])).await.unwrap();
    let mut longer = record(2, &[PORTAL]);
    longer.expiry_date += Duration::seconds(1);
    sessions.create(&mut longer).await.unwrap();

    clock.advance(HOUR - 1);
    assert!(sessions.load(&Id(1)).await.unwrap().is_some());
    assert_eq!(store.delete_expired_sessions(clock.now()).await.unwrap(), 0);

    clock.advance(1);
    assert!(sessions.load(&Id(1)).await.unwrap().is_none());
    assert_eq!(store.delete_expired_sessions(clock.now()).await.unwrap(), 1);
    assert!(sessions.load(&Id(2)).await.unwrap().is_some());
}

#[tokio::test]
async fn closing_a_portal_takes_its_part_of_every_session_and_nothing_else() {
    let store = store().await;
    let (sessions, _) = sessions(&store);
    let several = [
        (1, &[PORTAL][..]),
        (2, &[PORTAL, "portal-two"]),
        (3, &["portal-two"]),
    ];
    for (id, portals) in several {
        sessions.create(&mut record(id, portals)).await.unwrap();
    }

    let closing = Closing {
        at: NOW,
        clean: false,
        purge_at: NOW + HOUR,
    };
    assert!(store.close_portal(PORTAL, closing, i64::MAX).await.unwrap());

    assert_eq!(signed_in(&store, PORTAL).await, 0);
    for (id, left) in [(1, &[][..]), (2, &["portal-two"]), (3, &["portal-two"])] {
        let mut expected = record(id, left);
        if left.is_empty() {
            expected.data.remove(SESSION_PORTALS);
        }
        assert_eq!(
            sessions.load(&Id(id)).await.unwrap(),
            Some(expected),
            "{id}"
        );
    }
}

#[tokio::test]
async fn erasing_a_portal_takes_its_part_of_every_session() {
    let store = store().await;
    let (sessions, _) = sessions(&store);
    let mut both = record(1, &[PORTAL, "portal-two"]);
    sessions.create(&mut both).await.unwrap();

    let erased = store.erase_portal(PORTAL).await.unwrap();

    assert!(erased.contains(&("sessions", 1)), "{erased:?}");
    let left = sessions.load(&Id(1)).await.unwrap();
    assert_eq!(left, Some(record(1, &["portal-two"])));
}

#[tokio::test]
async fn of_the_sessions_that_nobody_is_signed_in_to_only_so_many_are_kept() {
    let store = empty_store().await;
    let (sessions, _) = sessions(&store);
    let signed_in = record(-1, &[PORTAL]);
    sessions.create(&mut signed_in.clone()).await.unwrap();
    let waiting = |id: i128| {
        let mut waiting = record(id, &[]);
        waiting.data.remove(SESSION_PORTALS);
        waiting.expiry_date += Duration::seconds(i64::try_from(id).unwrap());
        waiting
    };

    for id in 1..=ROOM + 2 {
        sessions.create(&mut waiting(id)).await.unwrap();
    }

    assert_eq!(sessions.load(&Id(2)).await.unwrap(), None, "the oldest");
    let kept = sessions.load(&Id(3)).await.unwrap();
    assert_eq!(kept, Some(waiting(3)));
    assert!(sessions.load(&Id(ROOM + 2)).await.unwrap().is_some());
    assert_eq!(sessions.load(&Id(-1)).await.unwrap(), Some(signed_in));
}

#[tokio::test]
async fn the_database_does_not_tell_the_id_of_a_session() {
    let store = empty_store().await;
    let (sessions, _) = sessions(&store);
    let id = i128::from_be_bytes(*b"sixteen-letters!");

    sessions.create(&mut record(id, &[PORTAL])).await.unwrap();

    let contents = store.contents().await;
    let holds = |bytes: &[u8]| contents.windows(bytes.len()).any(|part| part == bytes);
    assert!(
        holds(PORTAL.as_bytes()),
        "the test must be able to find things"
    );
    for told in [
        &b"sixteen-letters!"[..],
        id.to_string().as_bytes(),
        Id(id).to_string().as_bytes(),
    ] {
        assert!(!holds(told));
    }
}

/// How many sessions are signed in to a portal.
async fn signed_in(store: &Store, member_id: &str) -> u64 {
    let rows = store.rows_of(member_id).await.unwrap();
    let sessions = rows.iter().find(|(table, _)| *table == "sessions");
    sessions.unwrap().1
}
