//! Several processes at one database: what they do at the same moment neither fails nor leaves
//! more behind than one after the other would.

use super::given::{ANNA, APP, NOW, PORTAL, TestStore, add, kept, pair, store};
use bindery::store::{NewChain, Store};
use std::sync::Arc;
use tokio::sync::Barrier;

/// Has Anna open the tab everywhere at once, with these tokens, in two processes.
async fn open_at_once(store: &TestStore, names: &[&str]) {
    let nodes = [Store::clone(store), store.another().await];
    let start = Arc::new(Barrier::new(names.len()));
    let opening: Vec<_> = names
        .iter()
        .zip(nodes.iter().cycle())
        .map(|(name, node)| {
            let (node, start, pair) = (node.clone(), Arc::clone(&start), pair(name));
            tokio::spawn(async move {
                start.wait().await;
                let chain = NewChain {
                    member_id: PORTAL,
                    user_id: ANNA,
                    pair: &pair,
                    client_id: APP,
                    admin: false,
                };
                node.add_chain(chain, NOW).await.unwrap()
            })
        })
        .collect();
    for task in opening {
        task.await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_launches_at_once_both_count() {
    let store = store().await;

    for round in 0..10 {
        let names = [format!("a-{round}"), format!("b-{round}")];
        open_at_once(&store, &[&names[0], &names[1]]).await;

        let mut kept = kept(&store).await;
        kept.sort();
        assert_eq!(kept, names.map(|name| format!("access-{name}")));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_launches_at_once_leave_two_chains() {
    let store = store().await;
    let names: Vec<String> = (0..20).map(|name| name.to_string()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();

    open_at_once(&store, &names).await;

    assert_eq!(kept(&store).await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_token_that_comes_many_times_at_once_begins_one_chain() {
    let store = store().await;
    add(&store, &pair("other")).await;

    open_at_once(&store, &["same"; 12]).await;

    assert_eq!(kept(&store).await, ["access-same", "access-other"]);
}
