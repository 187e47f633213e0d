//! Token chains: which are kept, and who may replace a pair.

use super::given::{
    ANNA, APP, NOW, PORTAL, access, add, empty_store, kept, lone, pair, portal, refresh, store,
};
use bindery::store::NewChain;

#[tokio::test]
async fn a_chain_comes_back_as_it_began() {
    let store = store().await;
    let chain = NewChain {
        member_id: PORTAL,
        user_id: ANNA,
        client_id: APP,
        pair: &pair("a"),
        admin: true,
    };

    let added = store.add_chain(chain, NOW + 3).await.unwrap();
    let found = store.chain(added.id).await.unwrap().unwrap();

    for chain in [&added, &found] {
        assert_eq!((chain.member_id.as_str(), chain.user_id), (PORTAL, ANNA));
        assert_eq!((chain.id, chain.generation), (added.id, 0));
        assert_eq!(
            (access(chain), refresh(chain)),
            ("access-a", Some("refresh-a"))
        );
        assert_eq!(chain.pair.access_expires_at, NOW + 3_600);
        assert_eq!((chain.admin, chain.refreshed_at), (true, NOW + 3));
    }
}

#[tokio::test]
async fn a_chain_needs_a_portal() {
    let store = empty_store().await;
    let chain = NewChain {
        member_id: PORTAL,
        user_id: ANNA,
        client_id: APP,
        pair: &pair("a"),
        admin: false,
    };

    assert!(store.add_chain(chain, NOW).await.is_err());
    assert!(store.all_chains(PORTAL).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_third_chain_pushes_out_the_oldest() {
    let store = store().await;

    for name in ["a", "b", "c"] {
        add(&store, &pair(name)).await;
    }

    assert_eq!(kept(&store).await, ["access-c", "access-b"]);
}

#[tokio::test]
async fn chains_of_other_people_and_portals_are_left_alone() {
    let store = store().await;
    store.save_portal(&portal("portal-two"), NOW).await.unwrap();
    for (member_id, user_id) in [(PORTAL, 8), ("portal-two", ANNA)] {
        let chain = NewChain {
            member_id,
            user_id,
            client_id: APP,
            pair: &pair("a"),
            admin: false,
        };
        store.add_chain(chain, NOW).await.unwrap();
    }

    for name in ["a", "b", "c"] {
        add(&store, &pair(name)).await;
    }

    assert_eq!(store.chains(PORTAL, 8).await.unwrap().len(), 1);
    assert_eq!(store.chains("portal-two", ANNA).await.unwrap().len(), 1);
    let all = store.all_chains(PORTAL).await.unwrap();
    let tokens: Vec<&str> = all.iter().map(access).collect();
    assert_eq!(tokens, ["access-c", "access-b", "access-a"]);
}

#[tokio::test]
async fn a_chain_without_a_refresh_token_pushes_out_none_that_has_one() {
    let store = store().await;
    add(&store, &pair("a")).await;
    let newest = add(&store, &pair("b")).await;

    let instead = add(&store, &lone("c")).await;

    assert_eq!(kept(&store).await, ["access-b", "access-a"]);
    assert_eq!(instead.id, newest.id);
}

#[tokio::test]
async fn a_chain_without_a_refresh_token_pushes_out_one_of_its_kind() {
    let store = store().await;
    add(&store, &lone("a")).await;
    add(&store, &pair("b")).await;

    let added = add(&store, &lone("c")).await;

    assert_eq!(kept(&store).await, ["access-c", "access-b"]);
    assert_eq!(access(&added), "access-c");
}

#[tokio::test]
async fn the_same_access_token_adds_nothing() {
    let store = store().await;
    let first = add(&store, &pair("a")).await;
    add(&store, &pair("b")).await;

    let again = add(&store, &pair("a")).await;

    assert_eq!(again.id, first.id);
    assert_eq!(kept(&store).await, ["access-b", "access-a"]);
}

#[tokio::test]
async fn a_refreshed_token_that_a_launch_brings_adds_nothing() {
    let store = store().await;
    let chain = add(&store, &pair("a")).await;
    store
        .advance_chain(chain.id, 0, &pair("b"), NOW)
        .await
        .unwrap();

    let again = add(&store, &pair("b")).await;

    assert_eq!((again.id, again.generation), (chain.id, 1));
    assert_eq!(kept(&store).await, ["access-b"]);
}

#[tokio::test]
async fn advancing_replaces_the_pair_and_raises_the_generation() {
    let store = store().await;
    let chain = add(&store, &pair("a")).await;

    assert!(
        store
            .advance_chain(chain.id, 0, &pair("b"), NOW + 60)
            .await
            .unwrap()
    );

    let found = store.chain(chain.id).await.unwrap().unwrap();
    assert_eq!(
        (access(&found), refresh(&found)),
        ("access-b", Some("refresh-b"))
    );
    assert_eq!((found.generation, found.refreshed_at), (1, NOW + 60));
}

#[tokio::test]
async fn only_one_of_two_that_advance_the_same_generation_wins() {
    let store = store().await;
    let chain = add(&store, &pair("a")).await;

    assert!(
        store
            .advance_chain(chain.id, 0, &pair("b"), NOW)
            .await
            .unwrap()
    );
    assert!(
        !store
            .advance_chain(chain.id, 0, &pair("c"), NOW)
            .await
            .unwrap()
    );

    let found = store.chain(chain.id).await.unwrap().unwrap();
    assert_eq!((access(&found), found.generation), ("access-b", 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn many_at_once_keep_two_chains_and_advance_once() {
    let store = store().await;

    let adding: Vec<_> = (0..20)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move { add(&store, &pair(&n.to_string())).await })
        })
        .collect();
    for task in adding {
        task.await.unwrap();
    }
    let chains = store.chains(PORTAL, ANNA).await.unwrap();
    let id = chains[0].id;
    let advancing: Vec<_> = (0..20)
        .map(|n| {
            let store = store.clone();
            let pair = pair(&format!("next-{n}"));
            tokio::spawn(async move { store.advance_chain(id, 0, &pair, NOW).await.unwrap() })
        })
        .collect();
    let mut winners = 0;
    for task in advancing {
        winners += usize::from(task.await.unwrap());
    }

    assert_eq!(chains.len(), 2);
    assert_eq!(winners, 1);
    assert_eq!(store.chain(id).await.unwrap().unwrap().generation, 1);
}
