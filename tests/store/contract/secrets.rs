//! Secrets: the file alone tells none, and neither does anything that is printed.

use super::given::{Database, NOW, PORTAL, add, database, pair, portal};
use bindery::store::StoreError;

const SECRETS: [&str; 5] = [
    "access-a",
    "refresh-a",
    "access-b",
    "refresh-b",
    "application-token",
];

/// A database that holds every secret there is, sealed by the key `k1`.
async fn sealed() -> Database {
    let database = database().await;
    let store = database.open(&["k1"]).await;
    store.save_portal(&portal(PORTAL), NOW).await.unwrap();
    let token = "application-token".into();
    store
        .set_application_token(PORTAL, &token, NOW)
        .await
        .unwrap();
    let chain = add(&store, &pair("a")).await;
    add(&store, &pair("c")).await;
    store
        .advance_chain(chain.id, 0, &pair("b"), NOW)
        .await
        .unwrap();
    store.close().await;
    database
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|part| part == text.as_bytes())
}

#[tokio::test]
async fn no_secret_is_in_the_database() {
    let database = sealed().await;

    let bytes = database.contents().await;

    assert!(
        holds(&bytes, PORTAL),
        "the test must be able to find things"
    );
    for secret in SECRETS {
        assert!(!holds(&bytes, secret), "{secret}");
    }
}

#[tokio::test]
async fn a_missing_key_is_named_and_nothing_panics() {
    let database = sealed().await;
    let store = database.open(&["k2"]).await;

    let errors = [
        store.portal(PORTAL).await.map(drop).unwrap_err(),
        store.all_chains(PORTAL).await.map(drop).unwrap_err(),
    ];

    for error in errors {
        assert!(matches!(error, StoreError::Sealed { .. }), "{error:?}");
        assert!(error.to_string().contains("\"k1\""), "{error}");
    }
}

#[tokio::test]
async fn a_key_that_moved_back_in_the_list_still_opens() {
    let database = sealed().await;
    let store = database.open(&["k2", "k1"]).await;

    assert!(store.portal(PORTAL).await.is_ok());
    assert_eq!(store.all_chains(PORTAL).await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_new_launch_is_stored_although_the_key_of_older_chains_is_missing() {
    let database = sealed().await;
    let store = database.open(&["k2"]).await;

    let added = add(&store, &pair("new")).await;

    assert!(store.chain(added.id).await.unwrap().is_some());
}

#[tokio::test]
async fn what_is_printed_of_a_portal_or_a_chain_tells_no_secret() {
    let database = sealed().await;
    let store = database.open(&["k1"]).await;

    let portal = store.portal(PORTAL).await.unwrap().unwrap();
    let chains = store.all_chains(PORTAL).await.unwrap();
    let printed = format!("{portal:?} {chains:?} {store:?}");

    assert!(portal.application_token.is_some());
    assert!(printed.contains(PORTAL));
    for secret in SECRETS {
        assert!(!printed.contains(secret), "{secret}");
    }
}
