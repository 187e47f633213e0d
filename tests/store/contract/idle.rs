//! Chains that nobody uses: which one keeps an installation alive, and when it is due.

use super::given::{ANNA, APP, NOW, PORTAL, access, lone, pair, portal, store};
use bindery::bindings::Id;
use bindery::store::{Chain, Idle, NewChain, Store, TokenPair};

const IDLE: Idle<'_> = Idle {
    client_id: APP,
    since: NOW,
    spread: 1,
    left_alone_since: NOW,
};

async fn add(store: &Store, user_id: Id, pair: &TokenPair, admin: bool, at: i64) -> Chain {
    let chain = NewChain {
        member_id: PORTAL,
        user_id,
        client_id: APP,
        pair,
        admin,
    };
    store.add_chain(chain, at).await.unwrap()
}

async fn found(store: &Store, idle: Idle<'_>) -> Option<String> {
    let chain = store.idle_chain(idle).await.unwrap();
    chain.map(|chain| access(&chain).to_owned())
}

/// A refresh of the chain ends as `end` says.
async fn refreshed(store: &Store, chain: &Chain, end: bool) {
    let lease = store.take_lease(chain, APP, "me", NOW - 50, NOW - 10);
    let lease = lease.await.unwrap().unwrap();
    if end {
        assert!(store.end_chain(&lease, APP, None).await.unwrap());
    } else {
        assert!(store.release(&lease, None, NOW - 40).await.unwrap());
    }
}

#[tokio::test]
async fn a_chain_is_idle_from_then_on() {
    let store = store().await;
    add(&store, ANNA, &pair("a"), true, NOW).await;
    let before = Idle {
        since: NOW - 1,
        ..IDLE
    };

    assert_eq!(found(&store, before).await, None);
    assert_eq!(found(&store, IDLE).await.as_deref(), Some("access-a"));
}

#[tokio::test]
async fn each_chain_waits_its_own_time_more() {
    let store = store().await;
    let chain = add(&store, ANNA, &pair("a"), true, NOW).await;
    let extra = chain.id * 7919 % 1000;
    let due = |since| Idle {
        since,
        spread: 1000,
        ..IDLE
    };

    assert_eq!(found(&store, due(NOW + extra - 1)).await, None);
    assert!(found(&store, due(NOW + extra)).await.is_some());
}

#[tokio::test]
async fn only_administrators_with_a_refresh_token_keep_an_installation_alive() {
    let store = store().await;
    add(&store, 1, &pair("a"), false, NOW).await;
    add(&store, 2, &lone("b"), true, NOW).await;

    assert_eq!(found(&store, IDLE).await, None);
}

#[tokio::test]
async fn the_administrators_chain_that_was_renewed_last_is_the_one() {
    let store = store().await;
    add(&store, 1, &pair("a"), true, NOW - 3).await;
    let newer = add(&store, 2, &pair("b"), true, NOW - 2).await;
    add(&store, 3, &pair("c"), false, NOW - 1).await;

    assert_eq!(found(&store, IDLE).await.as_deref(), Some("access-b"));

    store
        .advance_chain(newer.id, 0, &pair("d"), NOW + 1)
        .await
        .unwrap();
    assert_eq!(found(&store, IDLE).await, None);
}

#[tokio::test]
async fn when_it_is_over_or_fails_the_next_one_is() {
    for end in [true, false] {
        let store = store().await;
        add(&store, 1, &pair("a"), true, NOW - 3).await;
        let newer = add(&store, 2, &pair("b"), true, NOW - 2).await;
        refreshed(&store, &newer, end).await;
        let soon = Idle {
            left_alone_since: NOW - 41,
            ..IDLE
        };

        assert_eq!(found(&store, soon).await.as_deref(), Some("access-a"));
    }
}

#[tokio::test]
async fn a_chain_that_failed_or_is_being_refreshed_is_left_alone_for_a_while() {
    let store = store().await;
    let chain = add(&store, 1, &pair("a"), true, NOW - 3).await;
    refreshed(&store, &chain, false).await;
    let soon = Idle {
        left_alone_since: NOW - 41,
        ..IDLE
    };

    assert_eq!(found(&store, soon).await, None);
    assert!(found(&store, IDLE).await.is_some());

    let failed = store.chain(chain.id).await.unwrap().unwrap();
    let lease = store.take_lease(&failed, APP, "me", NOW, NOW + 40);
    lease.await.unwrap().unwrap();
    assert_eq!(found(&store, IDLE).await, None);
}

#[tokio::test]
async fn an_end_for_another_app_does_not_count() {
    let store = store().await;
    let chain = add(&store, 1, &pair("a"), true, NOW - 3).await;
    refreshed(&store, &chain, true).await;
    let other = Idle {
        client_id: "local.other",
        ..IDLE
    };

    assert_eq!(found(&store, IDLE).await, None);
    assert!(found(&store, other).await.is_some());
}

#[tokio::test]
async fn who_is_no_administrator_any_more_is_noted_for_all_their_chains() {
    let store = store().await;
    for (user_id, name) in [(1, "a"), (1, "b"), (2, "c")] {
        add(&store, user_id, &pair(name), true, NOW).await;
    }
    store.save_portal(&portal("portal-two"), NOW).await.unwrap();

    store.set_admin("portal-two", 2, false).await.unwrap();
    store.set_admin(PORTAL, 1, false).await.unwrap();

    let chains = store.all_chains(PORTAL).await.unwrap();
    let admins: Vec<bool> = chains.iter().map(|chain| chain.admin).collect();
    assert_eq!(admins, [true, false, false]);
}
