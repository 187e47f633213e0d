//! However many click at once, in however many processes: one refresh, and everybody is served.

use crate::cluster::{Cluster, good};
use bitrix24_sandbox::Effect;

/// 64 clicks at an expired token cost one refresh, and the pair that is stored then is the server's.
async fn cost_one_refresh(cluster: &Cluster) {
    let token = cluster.at_expired_tokens(1).await;

    assert_eq!(cluster.clicked(&token).await, good(64));

    assert_eq!(cluster.refreshes(), 1);
    let chains = cluster.chains().await;
    let generations: Vec<i64> = chains.iter().map(|chain| chain.generation).collect();
    assert_eq!(generations, [1]);
    cluster.sandbox.clear_calls();
    assert_eq!(cluster.clicked(&token).await, good(64));
    assert_eq!(cluster.refreshes(), 0, "the stored pair is the server's");
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_four_in_four_processes_cost_one_refresh() {
    cost_one_refresh(&Cluster::of_four().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_four_in_one_process_cost_one_refresh() {
    cost_one_refresh(&Cluster::of_one().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_one_in_four_processes_too_when_the_server_takes_twenty_seconds() {
    let cluster = Cluster::of_four().await;
    cluster.refreshes_fail(Effect::DelayMs(20_000), 1);

    cost_one_refresh(&cluster).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_one_in_one_process_too_when_the_server_takes_twenty_seconds() {
    let cluster = Cluster::of_one().await;
    cluster.refreshes_fail(Effect::DelayMs(20_000), 1);

    cost_one_refresh(&cluster).await;
}
