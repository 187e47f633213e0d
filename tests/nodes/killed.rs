//! The process that refreshes is killed: the others take over when its lease is over.

use crate::cluster::{Cluster, answers, asked_to_open_again, good};
use crate::node::until;
use bitrix24_sandbox::Effect;
use sqlx::{Connection as _, PgConnection};

const LONG: Effect = Effect::DelayMs(60_000);

/// Instead of waiting until the lease runs out.
async fn lease_runs_out(cluster: &Cluster) {
    let mut connection = PgConnection::connect(&cluster.database_url())
        .await
        .unwrap();
    let done = sqlx::query("update chains set lease_until = 1 where lease_holder is not null")
        .execute(&mut connection)
        .await
        .unwrap();
    assert_eq!(done.rows_affected(), 1);
}

/// The first process is killed while the OAuth server has its last request; 48 people wait in the
/// other three. The answer is what these see.
async fn killed_while_refreshing(cluster: &mut Cluster, token: &str) -> Vec<(u16, String)> {
    let (first, others) = cluster.nodes.split_at(1);
    let lost = cluster.click(first, 16, token);
    until(async || cluster.sandbox.world().faults.all().is_empty()).await;
    let waiting = cluster.click(others, 48, token);
    cluster.nodes.first_mut().unwrap().kill();
    let lost = lost.join_all().await;
    assert!(lost.iter().all(Option::is_none), "{lost:?}");
    lease_runs_out(cluster).await;
    answers(waiting).await
}

#[tokio::test(flavor = "multi_thread")]
async fn before_the_server_did_its_work_nothing_is_lost() {
    let mut cluster = Cluster::of_four().await;
    let token = cluster.at_expired_tokens(1).await;
    cluster.refreshes_fail(LONG, 1);

    let seen = killed_while_refreshing(&mut cluster, &token).await;

    assert_eq!(seen, good(48));
    assert_eq!(cluster.refreshes(), 1, "besides the one that was cut off");
    let chains = cluster.chains().await;
    assert_eq!(chains.first().unwrap().generation, 1);
}

/// The server has done its work and the answer is lost; the process asks again and is killed.
async fn after_the_work(chains: usize) -> (Cluster, Vec<(u16, String)>) {
    let mut cluster = Cluster::of_four().await;
    let token = cluster.at_expired_tokens(chains).await;
    cluster.refreshes_fail(Effect::DropAfter, 1);
    cluster.refreshes_fail(LONG, 1);
    let seen = killed_while_refreshing(&mut cluster, &token).await;
    (cluster, seen)
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_server_did_its_work_the_other_chain_serves_everybody() {
    let (cluster, seen) = after_the_work(2).await;

    assert_eq!(seen, good(48));
    assert_eq!(cluster.refreshes(), 3, "besides the one that was cut off");
    let chains = cluster.chains().await;
    let generations: Vec<i64> = chains.iter().map(|chain| chain.generation).collect();
    assert_eq!(generations, [0, 1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_server_did_its_work_on_the_only_chain_the_next_open_heals() {
    let (mut cluster, seen) = after_the_work(1).await;

    assert_eq!(seen, asked_to_open_again(48));
    assert_eq!(cluster.refreshes(), 2, "besides the one that was cut off");
    cluster.nodes.remove(0);
    let token = cluster.open().await;
    assert_eq!(cluster.clicked(&token).await, good(64));
}
