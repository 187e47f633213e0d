//! Leases and ends: who may refresh a chain, and what brings an ended one back.

use super::given::{ANNA, APP, NOW, PORTAL, access, add, kept, lone, pair, store};
use bindery::store::{Chain, Closing, Lease, Store, StoreError};

const UNTIL: i64 = NOW + 40;

async fn take(store: &Store, chain: &Chain, holder: &str, now: i64) -> Option<Lease> {
    let until = now + 40;
    store
        .take_lease(chain, APP, holder, now, until)
        .await
        .unwrap()
}

async fn end(store: &Store, chain: &Chain, client_id: &str) {
    let lease = take(store, chain, "me", NOW).await.unwrap();
    assert!(store.end_chain(&lease, client_id, None).await.unwrap());
}

async fn present(store: &Store, chain: &Chain) -> Chain {
    store.chain(chain.id).await.unwrap().unwrap()
}

#[tokio::test]
async fn one_holder_has_the_lease_until_it_runs_out() {
    let store = store().await;
    let chain = add(&store, &pair("a")).await;

    assert!(take(&store, &chain, "me", NOW).await.is_some());
    assert!(take(&store, &chain, "other", NOW + 39).await.is_none());
    let held = present(&store, &chain).await;
    assert_eq!(held.lease_holder.as_deref(), Some("me"));
    assert_eq!(held.lease_until, UNTIL);
    assert!(held.is_leased(UNTIL - 1) && !held.is_leased(UNTIL));

    assert!(take(&store, &chain, "other", UNTIL).await.is_some());
    assert!(take(&store, &chain, "me", UNTIL).await.is_none());
}

#[tokio::test]
async fn a_holder_may_prolong_the_lease_until_somebody_else_has_it() {
    let store = store().await;
    let chain = add(&store, &pair("a")).await;
    let lease = take(&store, &chain, "me", NOW).await.unwrap();

    assert!(store.prolong(&lease, NOW + 70).await.unwrap());
    assert!(take(&store, &chain, "other", NOW + 69).await.is_none());
    assert!(take(&store, &chain, "other", NOW + 70).await.is_some());

    assert!(!store.prolong(&lease, NOW + 200).await.unwrap());
    assert_eq!(present(&store, &chain).await.lease_until, NOW + 110);
}

#[tokio::test]
async fn a_lease_that_a_wrong_clock_gave_for_years_is_not_waited_for() {
    let store = store().await;
    let chain = add(&store, &pair("a")).await;
    take(&store, &chain, "other", NOW + 100_000_000)
        .await
        .unwrap();

    assert!(take(&store, &chain, "me", NOW).await.is_some());
}

#[tokio::test]
async fn a_lease_is_taken_only_of_what_was_read() {
    let store = store().await;
    let renewed = add(&store, &pair("a")).await;
    store
        .advance_chain(renewed.id, 0, &pair("b"), NOW)
        .await
        .unwrap();
    assert!(take(&store, &renewed, "me", NOW).await.is_none());

    let failed = add(&store, &pair("c")).await;
    let lease = take(&store, &failed, "other", NOW).await.unwrap();
    store.release(&lease, None, 0).await.unwrap();
    assert!(take(&store, &failed, "me", NOW).await.is_none());
}

#[tokio::test]
async fn a_failed_refresh_is_counted_and_the_chain_rests() {
    let store = store().await;
    let chain = add(&store, &pair("a")).await;
    let lease = take(&store, &chain, "me", NOW).await.unwrap();

    assert!(
        store
            .release(&lease, Some("PAYMENT_REQUIRED"), NOW + 10)
            .await
            .unwrap()
    );

    let rested = present(&store, &chain).await;
    assert_eq!((rested.generation, rested.attempts), (0, 1));
    assert_eq!(rested.last_error.as_deref(), Some("PAYMENT_REQUIRED"));
    assert!(rested.rests(NOW + 9) && !rested.rests(NOW + 10));
    assert!(!rested.is_leased(NOW));
    assert!(take(&store, &rested, "me", NOW + 9).await.is_none());
    assert!(take(&store, &rested, "me", NOW + 10).await.is_some());
}

#[tokio::test]
async fn who_lost_the_lease_neither_ends_the_chain_nor_lets_it_rest() {
    let store = store().await;
    let chain = add(&store, &pair("a")).await;
    let lost = take(&store, &chain, "me", NOW).await.unwrap();
    take(&store, &chain, "other", UNTIL).await.unwrap();

    assert!(!store.end_chain(&lost, APP, None).await.unwrap());
    assert!(!store.release(&lost, None, UNTIL).await.unwrap());

    let held = present(&store, &chain).await;
    assert_eq!(held.lease_holder.as_deref(), Some("other"));
    assert_eq!((held.attempts, held.ended_for), (0, None));
}

#[tokio::test]
async fn a_new_pair_wipes_out_leases_failures_and_ends() {
    let store = store().await;
    let chain = add(&store, &pair("a")).await;
    let lease = take(&store, &chain, "me", NOW).await.unwrap();
    store.release(&lease, Some("x"), NOW).await.unwrap();
    let failed = present(&store, &chain).await;
    end(&store, &failed, APP).await;

    assert!(
        store
            .advance_chain(chain.id, 0, &pair("b"), NOW)
            .await
            .unwrap()
    );

    let renewed = present(&store, &chain).await;
    assert_eq!((access(&renewed), renewed.generation), ("access-b", 1));
    assert_eq!((renewed.lease_holder, renewed.lease_until), (None, 0));
    assert_eq!((renewed.attempts, renewed.last_error), (0, None));
    assert_eq!(renewed.ended_for, None);
}

#[tokio::test]
async fn a_chain_that_was_refreshed_meanwhile_is_not_ended() {
    let store = store().await;
    let chain = add(&store, &pair("a")).await;
    let lease = take(&store, &chain, "me", NOW).await.unwrap();
    store
        .advance_chain(chain.id, 0, &pair("b"), NOW)
        .await
        .unwrap();

    assert!(!store.end_chain(&lease, APP, None).await.unwrap());
    assert!(!store.release(&lease, None, NOW + 10).await.unwrap());

    assert_eq!(present(&store, &chain).await.ended_for, None);
}

#[tokio::test]
async fn a_pair_that_another_chain_has_is_not_stored_twice() {
    let store = store().await;
    let first = add(&store, &pair("a")).await;
    add(&store, &pair("b")).await;

    assert!(
        !store
            .advance_chain(first.id, 0, &pair("b"), NOW)
            .await
            .unwrap()
    );

    assert_eq!(kept(&store).await, ["access-b", "access-a"]);
}

#[tokio::test]
async fn a_chain_that_was_dropped_is_not_advanced() {
    let store = store().await;
    let first = add(&store, &pair("a")).await;
    add(&store, &pair("b")).await;
    add(&store, &pair("c")).await;

    assert!(
        !store
            .advance_chain(first.id, 0, &pair("d"), NOW)
            .await
            .unwrap()
    );

    assert_eq!(kept(&store).await, ["access-c", "access-b"]);
}

#[tokio::test]
async fn an_end_holds_for_one_client_id_and_costs_nothing() {
    let store = store().await;
    let chain = add(&store, &pair("a")).await;

    end(&store, &chain, "local.wrong").await;

    let ended = present(&store, &chain).await;
    assert!(ended.has_ended("local.wrong") && !ended.has_ended(APP));
    assert_eq!(access(&ended), "access-a");
    assert!(take(&store, &ended, "me", NOW).await.is_some());
    let wrong = store.take_lease(&ended, "local.wrong", "me", NOW, UNTIL);
    assert!(wrong.await.unwrap().is_none());
}

#[tokio::test]
async fn a_chain_that_ended_makes_room_before_living_ones() {
    let store = store().await;
    let oldest = add(&store, &pair("a")).await;
    let ended = add(&store, &pair("b")).await;
    end(&store, &ended, APP).await;

    add(&store, &lone("c")).await;

    assert_eq!(kept(&store).await, ["access-c", "access-a"]);
    assert!(store.chain(oldest.id).await.unwrap().is_some());
}

#[tokio::test]
async fn a_chain_that_ended_for_another_app_makes_no_room() {
    let store = store().await;
    for name in ["a", "b"] {
        let chain = add(&store, &pair(name)).await;
        end(&store, &chain, "local.wrong").await;
    }

    add(&store, &lone("c")).await;

    assert_eq!(kept(&store).await, ["access-b", "access-a"]);
}

#[tokio::test]
async fn a_launch_with_the_token_of_an_ended_chain_brings_it_back() {
    let store = store().await;
    let chain = add(&store, &pair("a")).await;
    end(&store, &chain, APP).await;

    let again = add(&store, &pair("a")).await;

    assert_eq!((again.id, again.ended_for), (chain.id, None));
    assert_eq!(present(&store, &chain).await.ended_for, None);
}

#[tokio::test]
async fn no_chain_begins_in_a_closed_portal() {
    let store = store().await;
    let closing = Closing {
        at: NOW,
        clean: false,
        purge_at: NOW + 60,
    };
    store.close_portal(PORTAL, closing, i64::MAX).await.unwrap();
    let pair = pair("a");
    let chain = bindery::store::NewChain {
        member_id: PORTAL,
        user_id: ANNA,
        client_id: APP,
        pair: &pair,
        admin: true,
    };

    let refused = store.add_chain(chain, NOW).await;

    assert!(matches!(refused, Err(StoreError::NoPortal)));
    assert!(store.all_chains(PORTAL).await.unwrap().is_empty());
}
