//! What people have set for themselves.

use super::given::{ANNA, APP, NOW, PORTAL, pair, portal, store};
use bindery::store::{NewChain, Store, TokenPair};

/// Whether somebody who opens a page with `pair` wants it dark.
async fn welcomed(store: &Store, pair: &TokenPair) -> bool {
    let chain = NewChain {
        member_id: PORTAL,
        user_id: ANNA,
        client_id: APP,
        pair,
        admin: false,
    };
    store.welcome(chain, NOW).await.unwrap().1
}

#[tokio::test]
async fn a_person_has_light_pages_until_they_want_dark_ones() {
    let store = store().await;

    let first = welcomed(&store, &pair("a")).await;
    store.prefer_dark(PORTAL, ANNA, true).await.unwrap();
    let dark = welcomed(&store, &pair("b")).await;
    let with_the_same_token = welcomed(&store, &pair("b")).await;
    store.prefer_dark(PORTAL, ANNA, false).await.unwrap();
    let light = welcomed(&store, &pair("c")).await;

    assert!(!first && dark && with_the_same_token && !light);
}

#[tokio::test]
async fn what_one_person_wants_is_nobody_elses_and_goes_with_the_portal() {
    let store = store().await;
    store.save_portal(&portal("portal-two"), NOW).await.unwrap();
    for member_id in [PORTAL, "portal-two"] {
        store.prefer_dark(member_id, ANNA, true).await.unwrap();
    }

    let rows = store.erase_portal(PORTAL).await.unwrap();

    assert!(rows.contains(&("preferences", 1)), "{rows:?}");
    assert!(!store.wants_dark(PORTAL, ANNA).await.unwrap());
    assert!(store.wants_dark("portal-two", ANNA).await.unwrap());
    assert!(!store.wants_dark("portal-two", ANNA + 1).await.unwrap());
    assert!(store.prefer_dark("nobody", ANNA, true).await.is_err());
}
