//! Refreshes that fail: with another chain everybody is served; without one everybody is asked to
//! open the tab again, and that heals.

use crate::cluster::{Cluster, asked_to_open_again, good};
use bitrix24_sandbox::Effect;

fn broken() -> Effect {
    Effect::Status {
        code: 500,
        body: String::new(),
    }
}

async fn opening_heals(cluster: &Cluster) {
    cluster.sandbox.clear_faults();
    let token = cluster.open().await;
    assert_eq!(cluster.clicked(&token).await, good(64));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_dropped_after_the_work_is_survived_by_the_other_chain() {
    let cluster = Cluster::of_four().await;
    let token = cluster.at_expired_tokens(2).await;
    cluster.refreshes_fail(Effect::DropAfter, 1);

    assert_eq!(cluster.clicked(&token).await, good(64));

    assert_eq!(
        cluster.refreshes(),
        3,
        "two for one chain, one for the other"
    );
    let chains = cluster.chains().await;
    let generations: Vec<i64> = chains.iter().map(|chain| chain.generation).collect();
    assert_eq!(generations, [0, 1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_dropped_after_the_work_costs_the_only_chain_and_the_next_open_heals() {
    let cluster = Cluster::of_four().await;
    let token = cluster.at_expired_tokens(1).await;
    cluster.refreshes_fail(Effect::DropAfter, 1);

    assert_eq!(cluster.clicked(&token).await, asked_to_open_again(64));

    assert_eq!(cluster.refreshes(), 2);
    opening_heals(&cluster).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_breaks_once_is_asked_once_more() {
    let cluster = Cluster::of_four().await;
    let token = cluster.at_expired_tokens(1).await;
    cluster.refreshes_fail(broken(), 1);

    assert_eq!(cluster.clicked(&token).await, good(64));

    assert_eq!(cluster.refreshes(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_breaks_twice_is_survived_by_the_other_chain() {
    let cluster = Cluster::of_four().await;
    let token = cluster.at_expired_tokens(2).await;
    cluster.refreshes_fail(broken(), 2);

    assert_eq!(cluster.clicked(&token).await, good(64));

    assert_eq!(cluster.refreshes(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_stays_broken_costs_no_chain_and_the_next_open_heals() {
    let cluster = Cluster::of_four().await;
    let token = cluster.at_expired_tokens(1).await;
    cluster.refreshes_fail(broken(), 1_000);

    assert_eq!(cluster.clicked(&token).await, asked_to_open_again(64));

    assert_eq!(cluster.refreshes(), 2);
    let chains = cluster.chains().await;
    assert!(chains.iter().all(|chain| chain.ended_for.is_none()));
    opening_heals(&cluster).await;
}
