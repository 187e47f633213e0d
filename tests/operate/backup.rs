//! `bindery backup`: a copy that can be worked with, taken while others write.

use crate::place::{NOW, Place};
use bindery::store::{Portal, Store};
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

async fn save(store: &Store, number: i64) {
    let endpoint = "https://acme.example/rest/".parse().unwrap();
    let server = "https://oauth.example/".parse().unwrap();
    let portal = Portal::new(format!("portal-{number}"), endpoint, server, NOW);
    store.save_portal(&portal, NOW).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_taken_while_another_process_writes_has_every_row_and_can_be_worked_with() {
    let place = Place::new().await;
    let store = place.store().await;
    save(&store, 0).await;
    let saved = Arc::new(AtomicI64::new(0));
    let writing = tokio::spawn({
        let saved = Arc::clone(&saved);
        async move {
            loop {
                let next = saved.load(Ordering::SeqCst) + 1;
                save(&store, next).await;
                saved.store(next, Ordering::SeqCst);
            }
        }
    });

    while saved.load(Ordering::SeqCst) < 20 {
        tokio::task::yield_now().await;
    }
    let before = saved.load(Ordering::SeqCst);
    let told = place.run(&["backup", "copy.db"]).good();
    let after = saved.load(Ordering::SeqCst);
    writing.abort();

    assert!(told.contains("copy.db"), "{told}");
    assert!(after > before, "somebody wrote meanwhile");
    let place = place.with_database("copy.db");
    let copy = place.store().await;
    copy.ready().await.unwrap();
    for number in 0..=before {
        let name = format!("portal-{number}");
        assert!(copy.portal(&name).await.unwrap().is_some(), "{name}");
    }
    save(&copy, -1).await;
    place.run(&["migrate"]).good();
}

#[tokio::test]
async fn a_file_that_is_there_is_left_alone() {
    let place = Place::new().await;
    let file = place.path("precious");
    fs::write(&file, "what was there").unwrap();

    let ran = place.run(&["backup", "precious"]);

    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.err.contains("precious"), "{ran:?}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "what was there");
}

#[tokio::test]
async fn a_copy_that_cannot_be_written_leaves_nothing() {
    let place = Place::new().await;
    let store = place.store().await;
    for number in 0..50 {
        save(&store, number).await;
    }
    store.close().await;
    let mut damaged = fs::read(place.path("bindery.db")).unwrap();
    damaged
        .iter_mut()
        .rev()
        .take(4096)
        .for_each(|byte| *byte = 0x5a);
    fs::write(place.path("bindery.db"), damaged).unwrap();

    let ran = place.run(&["backup", "copy.db"]);

    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.err.contains("cannot write"), "{ran:?}");
    assert!(!place.path("copy.db").exists());
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_else_may_read_a_copy() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::new().await;

    place.run(&["backup", "copy.db"]).good();

    let metadata = fs::metadata(place.path("copy.db")).unwrap();
    assert_eq!(metadata.permissions().mode() & 0o777, 0o600);
}

#[test]
fn postgresql_has_a_tool_of_its_own_for_that() {
    let place = Place::empty();
    let settings = [(
        "BINDERY_DATABASE_URL",
        "postgres://me:pass-word@127.0.0.1:1/b",
    )];

    let ran = place.run_with(&["backup", "copy.db"], &settings);

    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.err.contains("pg_dump"), "{ran:?}");
    assert!(!ran.err.contains("pass-word"), "{ran:?}");
    assert!(place.is_empty());
}
