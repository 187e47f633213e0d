//! Portals: what is kept, and what closing one forgets.

use super::given::{
    ANNA, APP, NOW, PORTAL, add, database, empty_store, keyring, pair, portal, store,
};
use bindery::bindings::Owner;
use bindery::store::{PortalStatus, Store};
use secrecy::ExposeSecret as _;

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
    changed.status = PortalStatus::Closed;
    changed.owners = vec![Owner::Quote];
    changed.captions.clear();
    changed.captions_at = NOW + 5;
    changed.references_fail = true;

    store.save_portal(&changed, NOW + 10).await.unwrap();

    changed.created_at = NOW;
    changed.updated_at = NOW + 10;
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

    store.close_portal(PORTAL, NOW + 9).await.unwrap();

    let closed = store.portal(PORTAL).await.unwrap().unwrap();
    assert_eq!(closed.status, PortalStatus::Closed);
    assert!(closed.application_token.is_none());
    assert_eq!(closed.updated_at, NOW + 9);
    assert!(store.all_chains(PORTAL).await.unwrap().is_empty());
    let open = store.portal("portal-two").await.unwrap().unwrap();
    assert_eq!(open.status, PortalStatus::Active);
    assert!(open.application_token.is_some());
    assert_eq!(store.all_chains("portal-two").await.unwrap().len(), 1);
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
