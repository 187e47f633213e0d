//! A pair that was bought is stored, whatever happens to the process or the database meanwhile.

use crate::cluster::{Cluster, answers, good};
use crate::node::until;
use bitrix24_sandbox::Effect;
use sqlx::{Connection as _, PgConnection};

async fn run(cluster: &Cluster, statement: &'static str) {
    let mut connection = PgConnection::connect(&cluster.database_url())
        .await
        .unwrap();
    sqlx::query(statement)
        .execute(&mut connection)
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_is_asked_to_end_finishes_the_refresh_first() {
    let mut cluster = Cluster::of_one().await;
    let token = cluster.at_expired_tokens(1).await;
    cluster.refreshes_fail(Effect::DelayMs(1_000), 1);

    let clicks = cluster.click(&cluster.nodes, 4, &token);
    cluster.is_refreshing().await;
    // Nobody waits for the answer any more.
    drop(clicks);
    let node = cluster.nodes.first_mut().unwrap();
    node.terminate();
    let ended = node.ended().await;

    assert!(ended.success());
    let chains = cluster.chains().await;
    assert_eq!(chains.first().unwrap().generation, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_fails_after_the_answer_came_gets_the_pair_when_it_is_back() {
    let cluster = Cluster::of_four().await;
    let token = cluster.at_expired_tokens(1).await;
    cluster.refreshes_fail(Effect::DelayMs(3_000), 1);

    let clicks = cluster.click(&cluster.nodes, 8, &token);
    cluster.is_refreshing().await;
    run(&cluster, "alter table chains rename to chains_away").await;
    let told = answers(clicks).await;
    run(&cluster, "alter table chains_away rename to chains").await;

    assert!(told.iter().all(|(status, _)| *status == 503), "{told:?}");
    until(async || {
        let chains = cluster.chains().await;
        chains.first().is_some_and(|chain| chain.generation == 1)
    })
    .await;
    assert_eq!(cluster.clicked(&token).await, good(64));
    assert_eq!(cluster.refreshes(), 1);
}
