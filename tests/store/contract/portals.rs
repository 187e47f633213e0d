//! Portals: what is kept.

use super::given::{NOW, PORTAL, database, empty_store, keyring, portal, store};
use bindery::bindings::Owner;
use bindery::store::{Closing, PortalStatus, Store};
use secrecy::ExposeSecret as _;

const CLOSING: Closing = Closing {
    at: NOW + 9,
    clean: true,
    purge_at: NOW + 90,
};

#[tokio::test]
async fn an_unknown_portal_is_none() {
    let store = empty_store().await;

    assert!(store.portal(PORTAL).await.unwrap().is_none());
}

#[tokio::test]
async fn a_portal_comes_back_as_it_was_saved() {
    let store = empty_store().await;
    let mut saved = portal(PORTAL);

    store.save_portal(&saved, NOW).await.unwrap();

    saved.created_at = NOW;
    saved.updated_at = NOW;
    saved.active_since = NOW;
    let found = store.portal(PORTAL).await.unwrap().unwrap();
    assert_eq!(format!("{found:?}"), format!("{saved:?}"));
}

#[tokio::test]
async fn saving_again_replaces_everything_but_the_day_it_began() {
    let store = store().await;
    let mut changed = portal(PORTAL);
    changed.client_endpoint = "https://renamed.example/rest/".parse().unwrap();
    changed.oauth_server = "https://other-oauth.example/".parse().unwrap();
    changed.code = None;
    changed.version = None;
    changed.placement_revision = 2;
    changed.installed_by = None;
    changed.client_id = Some("app.2".to_owned());
    changed.status = PortalStatus::Closed(CLOSING);
    changed.owners = vec![Owner::Quote];
    changed.captions.clear();
    changed.captions_at = NOW + 5;
    changed.references_fail = true;

    store.save_portal(&changed, NOW + 10).await.unwrap();

    changed.created_at = NOW;
    changed.updated_at = NOW + 10;
    changed.active_since = NOW;
    let found = store.portal(PORTAL).await.unwrap().unwrap();
    assert_eq!(format!("{found:?}"), format!("{changed:?}"));
}

#[tokio::test]
async fn saving_a_portal_leaves_its_application_token_alone() {
    let store = store().await;
    let token = "application-token".into();
    store
        .set_application_token(PORTAL, &token, NOW)
        .await
        .unwrap();

    let mut without = portal(PORTAL);
    without.application_token = None;
    store.save_portal(&without, NOW).await.unwrap();

    let found = store.portal(PORTAL).await.unwrap().unwrap();
    let kept = found.application_token.unwrap();
    assert_eq!(kept.expose_secret(), "application-token");
}

#[tokio::test]
async fn an_application_token_is_replaced_and_the_time_is_noted() {
    let store = store().await;

    for (token, now) in [("first", NOW + 1), ("second", NOW + 2)] {
        let token = token.into();
        store
            .set_application_token(PORTAL, &token, now)
            .await
            .unwrap();
    }

    let found = store.portal(PORTAL).await.unwrap().unwrap();
    assert_eq!(found.application_token.unwrap().expose_secret(), "second");
    assert_eq!(found.updated_at, NOW + 2);
}

#[tokio::test]
async fn an_application_token_makes_no_portal() {
    let store = empty_store().await;
    let token = "application-token".into();

    store
        .set_application_token(PORTAL, &token, NOW)
        .await
        .unwrap();

    assert!(store.portal(PORTAL).await.unwrap().is_none());
}

#[tokio::test]
async fn an_installation_is_stored_without_what_others_may_have_changed() {
    let store = store().await;
    let mut bound = portal(PORTAL);
    bound.client_endpoint = "https://stale.example/rest/".parse().unwrap();
    bound.code = None;
    bound.version = Some("4".to_owned());
    bound.placement_revision = 2;
    bound.installed_by = Some(9);
    bound.owners = vec![Owner::Deal];
    bound.captions.clear();
    bound.captions_at = NOW + 5;

    assert!(store.save_installation(&bound, NOW + 6).await.unwrap());

    bound.client_endpoint = portal(PORTAL).client_endpoint;
    bound.code = portal(PORTAL).code;
    (bound.created_at, bound.active_since) = (NOW, NOW);
    bound.updated_at = NOW + 6;
    let found = store.portal(PORTAL).await.unwrap().unwrap();
    assert_eq!(format!("{found:?}"), format!("{bound:?}"));
}

#[tokio::test]
async fn a_portal_moves_and_its_references_are_marked() {
    let store = store().await;
    let mut moved = portal(PORTAL);
    moved.client_endpoint = "https://moved.example:8443/b24/rest/".parse().unwrap();
    moved.references_fail = true;

    let old = portal(PORTAL).client_endpoint;
    let new = &moved.client_endpoint;
    assert!(store.move_portal(PORTAL, &old, new, NOW).await.unwrap());
    assert!(!store.move_portal(PORTAL, &old, new, NOW).await.unwrap());
    store.mark_references(PORTAL, NOW + 2).await.unwrap();

    (moved.created_at, moved.active_since) = (NOW, NOW);
    moved.updated_at = NOW + 2;
    let found = store.portal(PORTAL).await.unwrap().unwrap();
    assert_eq!(format!("{found:?}"), format!("{moved:?}"));
}

#[tokio::test]
async fn a_database_is_ready_once_it_is_migrated() {
    let database = database().await;
    let store = Store::open(&database.url(), keyring(&["k1"]))
        .await
        .unwrap();

    assert!(store.ready().await.is_err());
    store.migrate().await.unwrap();
    store.ready().await.unwrap();
    store.migrate().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn several_processes_may_migrate_at_once() {
    let database = database().await;
    let url = database.url();

    let migrating: Vec<_> = (0..4)
        .map(|_| {
            let url = url.clone();
            tokio::spawn(async move {
                let store = Store::open(&url, keyring(&["k1"])).await.unwrap();
                store.migrate().await.unwrap();
                store.ready().await.unwrap();
            })
        })
        .collect();

    for task in migrating {
        task.await.unwrap();
    }
}

#[tokio::test]
async fn a_portal_outlives_the_process() {
    let database = database().await;
    let first = database.open(&["k1"]).await;
    first.save_portal(&portal(PORTAL), NOW).await.unwrap();
    first.close().await;

    let second = Store::open_existing(&database.url(), keyring(&["k1"]))
        .await
        .unwrap();

    assert!(second.portal(PORTAL).await.unwrap().is_some());
}
