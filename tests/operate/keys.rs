//! `bindery keys rotate`, and what `bindery check` says of the keys.

use crate::place::{CLIENT_ID, NOW, Place};
use bindery::crypto::Keyring;
use bindery::store::{NewChain, Portal, Store, TokenPair};
use secrecy::ExposeSecret as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Stores a portal with its token and a chain, and says which chain that is.
async fn fill(store: &Store) -> i64 {
    let endpoint = "https://acme.example/rest/".parse().unwrap();
    let server = "https://oauth.example/".parse().unwrap();
    let portal = Portal::new("acme".to_owned(), endpoint, server, NOW);
    store.save_portal(&portal, NOW).await.unwrap();
    let token = "application-token".into();
    store
        .set_application_token("acme", &token, NOW)
        .await
        .unwrap();
    let chain = NewChain {
        member_id: "acme",
        user_id: 7,
        client_id: CLIENT_ID,
        pair: &pair(0),
        admin: true,
    };
    store.add_chain(chain, NOW).await.unwrap().id
}

fn pair(generation: i64) -> TokenPair {
    TokenPair {
        access: format!("access-{generation}").into(),
        access_expires_at: NOW + 3_600,
        refresh: Some(format!("refresh-{generation}").into()),
    }
}

/// The name of a key.
fn name(key: &str) -> &str {
    key.split(':').next().unwrap()
}

#[tokio::test]
async fn everything_is_sealed_with_the_first_key_and_told_by_table() {
    let place = Place::new().await;
    fill(&place.store().await).await;
    let new = Keyring::generate();
    let both = format!("{new},{}", place.key);
    let keys = [("BINDERY_SECRET_KEYS", both.as_str())];

    let first = place.run_with(&["keys", "rotate"], &keys).good();
    let second = place.run_with(&["keys", "rotate"], &keys).good();

    let key = name(&new);
    let expected = |anew| {
        format!(
            "portals: application tokens: 1 sealed by the key {key:?}, {anew} of them now\n\
             chains: access tokens: 1 sealed by the key {key:?}, {anew} of them now\n\
             chains: refresh tokens: 1 sealed by the key {key:?}, {anew} of them now\n\
             events: events: 0 sealed by the key {key:?}, 0 of them now\n\
             no stored secret needs any other key than {key:?}\n"
        )
    };
    assert_eq!(first, expected(1));
    assert_eq!(second, expected(0));
    let alone = place.store_with(&new).await;
    assert!(alone.portal("acme").await.unwrap().is_some());
}

#[tokio::test]
async fn a_key_that_is_missing_is_told_by_its_name_and_nothing_is_lost() {
    let place = Place::new().await;
    fill(&place.store().await).await;
    let other = Keyring::generate();
    let keys = [("BINDERY_SECRET_KEYS", other.as_str())];

    let rotated = place.run_with(&["keys", "rotate"], &keys);
    let checked = place.run_with(&["check"], &keys);

    let missing = format!(
        "the key {:?}, which is not in BINDERY_SECRET_KEYS",
        name(&place.key)
    );
    for ran in [&rotated, &checked] {
        assert_eq!(ran.code, Some(1), "{ran:?}");
        let failed = ran.out.lines().filter(|line| line.starts_with("FAILED"));
        let failed = failed.filter(|line| line.contains(&missing)).count();
        assert_eq!(failed, 3, "{ran:?}");
        for key in [&other, &place.key] {
            let (_, bytes) = key.split_once(':').unwrap();
            assert!(!ran.out.contains(bytes) && !ran.err.contains(bytes));
        }
    }
    assert!(
        rotated.out.ends_with("keep the older keys\n"),
        "{rotated:?}"
    );
    let store = place.store().await;
    assert_eq!(store.all_chains("acme").await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_refreshes_meanwhile_keeps_what_it_got() {
    let place = Place::new().await;
    let id = fill(&place.store().await).await;
    let new = Keyring::generate();
    let both = format!("{new},{}", place.key);
    let server = place.store_with(&both).await;
    let over = Arc::new(AtomicBool::new(false));
    let refreshing = tokio::spawn({
        let over = Arc::clone(&over);
        async move {
            let mut generation = 0;
            while !over.load(Ordering::SeqCst) {
                let pair = pair(generation + 1);
                assert!(
                    server
                        .advance_chain(id, generation, &pair, NOW)
                        .await
                        .unwrap()
                );
                generation += 1;
            }
            generation
        }
    });

    let keys = [("BINDERY_SECRET_KEYS", both.as_str())];
    place.run_with(&["keys", "rotate"], &keys).good();
    over.store(true, Ordering::SeqCst);
    let generation = refreshing.await.unwrap();

    assert!(generation > 1);
    let chains = place
        .store_with(&new)
        .await
        .all_chains("acme")
        .await
        .unwrap();
    let access = chains.first().unwrap().pair.access.expose_secret();
    assert_eq!(access, format!("access-{generation}"));
}

#[tokio::test]
async fn a_good_installation_is_told_line_by_line() {
    let place = Place::new().await;
    fill(&place.store().await).await;
    let server = wiremock::MockServer::start().await;
    let uri = server.uri();
    let settings = [
        ("BINDERY_PORTAL_HOSTS", "any"),
        ("BINDERY_OAUTH_SERVERS", &uri),
    ];

    let out = place.run_with(&["check"], &settings).good();

    let url = place.url();
    let expected = format!(
        "ok      settings\n\
         ok      database {url}\n\
         ok      migrations\n\
         ok      portals: application tokens\n\
         ok      chains: access tokens\n\
         ok      chains: refresh tokens\n\
         ok      events: events\n\
         ok      OAuth server {uri}/\n"
    );
    assert_eq!(out, expected);
}
