//! A process is killed at many moments of a change: what was acknowledged is there afterwards, and
//! what was cut off is shown by the next opening and completed with what the portal says.

use crate::cluster::Cluster;
use crate::node::Node;
use bindery::bindings::Owner;
use bindery::store::{ChangeStatus, RecordOf};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use std::time::Duration;

const ROUNDS: u32 = 12;

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_a_kill_cut_off_is_shown_and_one_that_was_acknowledged_is_there() {
    let mut cluster = Cluster::of_one().await;
    let member_id = cluster.sandbox.member_id();
    let record = RecordOf {
        member_id: &member_id,
        owner: Owner::Company,
        id: 5,
    };
    let mut random = StdRng::seed_from_u64(7);
    for round in 0..ROUNDS {
        let (token, bound) = cluster.opened().await;
        let contact = bound.first().copied().unwrap_or(11);
        let action = if bound.is_empty() { "add" } else { "remove" };
        let posting = cluster.post_action(&token, action, contact);
        let moment = random.random_range(0..25);
        tokio::time::sleep(Duration::from_millis(moment)).await;

        let node = cluster.nodes.last_mut().unwrap();
        node.kill();
        let answered = posting.await.unwrap();
        let mut node = Node::start(&cluster.sandbox, &cluster.database_url());
        node.is_ready(&reqwest::Client::builder().no_proxy().build().unwrap())
            .await;
        cluster.nodes = vec![node];
        let open = cluster.store.open_changes(record).await.unwrap();
        let (text, seen) = cluster.page().await;

        if answered == Some(200) {
            assert_eq!(seen.contains(&contact), action == "add", "round {round}");
            let changes = cluster.store.changes(record, i64::MAX, 1).await.unwrap();
            assert_eq!(changes.first().unwrap().status, ChangeStatus::Done);
        }
        let is_told = text.contains("data-code=\"cut-off\"");
        assert_eq!(is_told, !open.is_empty(), "round {round}: {open:?}");
        for change in open {
            let settled = cluster
                .store
                .change(record, change.id)
                .await
                .unwrap()
                .unwrap();
            assert_eq!(settled.status, ChangeStatus::CutOff);
            let read: Vec<i64> = settled.after.unwrap().set.ids().collect();
            assert_eq!(read, seen);
        }
    }
}
