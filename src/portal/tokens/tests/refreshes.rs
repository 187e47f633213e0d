//! What becomes of a chain when it is refreshed.

use super::{ANN, NOW, World, done, expired, me, stored};
use crate::portal::tokens::CallError;
use crate::store::TokenPair;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::JoinSet;
use wiremock::matchers::{body_partial_json, method};
use wiremock::{Mock, Request, Respond, ResponseTemplate};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixty_four_callers_share_one_refresh() {
    let world = World::new().await;
    world.opened("access-1", 3600, Some("refresh-1")).await;
    Mock::given(body_partial_json(json!({"auth": "access-1"})))
        .respond_with(ResponseTemplate::new(401).set_body_json(expired()))
        .mount(&world.rest)
        .await;
    world.portal_answers("access-2", 200, &done(), 64).await;
    world
        .oauth_answers("refresh-1", 200, &world.grant("2"), 1)
        .await;

    let mut callers = JoinSet::new();
    for _ in 0..64 {
        let (tokens, portal) = (world.tokens.clone(), world.portal.clone());
        callers.spawn(async move { tokens.call(&portal, ANN, "profile", &json!({})).await });
    }

    for answer in callers.join_all().await {
        assert_eq!(answer.unwrap().result, json!({"ID": "7"}));
    }
    assert_eq!(world.stored().await, stored(&[("access-2", 1)]));
}

#[tokio::test]
async fn a_chain_that_somebody_else_renewed_is_not_refreshed_again() {
    let world = World::new().await;
    let used = world.opened("access-1", 3600, Some("refresh-1")).await;
    let pair = TokenPair {
        access: SecretString::from("access-2"),
        ..used.pair.clone()
    };
    world
        .store
        .advance_chain(used.id, 0, &pair, NOW)
        .await
        .unwrap();
    world
        .oauth_answers("refresh-1", 200, &world.grant("3"), 0)
        .await;

    let renewed = world.tokens.refreshes.renewed(&world.portal, &used).await;

    let renewed = renewed.unwrap().unwrap();
    assert_eq!(renewed.generation, 1);
    assert_eq!(renewed.pair.access.expose_secret(), "access-2");
}

#[tokio::test]
async fn a_grant_for_somebody_else_is_discarded_and_ends_the_chain() {
    let foreign = [
        ("another", json!(ANN)),
        ("a223c6b3", json!(ANN + 1)),
        ("a223c6b3", json!(null)),
    ];
    for (member_id, user_id) in foreign {
        let world = World::new().await;
        world.opened("access-1", 0, Some("refresh-1")).await;
        world.portal_answers("access-2", 200, &done(), 0).await;
        let grant = world.grant_for("2", member_id, &user_id);
        world.oauth_answers("refresh-1", 200, &grant, 1).await;

        let error = world.calls().await.unwrap_err();

        assert!(matches!(error, CallError::NoToken), "{error}");
        assert_eq!(world.stored().await, []);
    }
}

#[tokio::test]
async fn a_new_pair_is_stored_before_it_is_used() {
    let mut world = World::new().await;
    let chain = world.opened("access-1", 0, Some("refresh-1")).await;
    world
        .oauth_answers("refresh-1", 200, &world.grant("2"), 1)
        .await;
    let portal = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}/rest/", portal.local_addr().unwrap());
    world.portal.client_endpoint = endpoint.parse().unwrap();
    let store = world.store.clone();
    let at_use = tokio::spawn(async move {
        let (mut stream, _) = portal.accept().await.unwrap();
        let length = stream.read(&mut [0; 4096]).await.unwrap();
        assert_ne!(length, 0);
        let chain = store.chain(chain.id).await.unwrap().unwrap();
        let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{\"result\": 1}";
        stream.write_all(answer).await.unwrap();
        chain
    });

    world.calls().await.unwrap();

    let at_use = at_use.await.unwrap();
    assert_eq!(at_use.pair.access.expose_secret(), "access-2");
    assert_eq!(at_use.generation, 1);
}

/// Says that it was asked, and takes its time.
struct Slow(Arc<Notify>, Value);

impl Respond for Slow {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        self.0.notify_one();
        let answer = ResponseTemplate::new(200).set_body_json(&self.1);
        answer.set_delay(Duration::from_millis(100))
    }
}

#[tokio::test]
async fn a_refresh_outlives_the_caller_who_needed_it() {
    let world = World::new().await;
    world.opened("access-1", 0, Some("refresh-1")).await;
    let asked = Arc::new(Notify::new());
    Mock::given(method("POST"))
        .respond_with(Slow(Arc::clone(&asked), world.grant("2")))
        .expect(1)
        .mount(&world.oauth)
        .await;

    let (tokens, portal) = (world.tokens.clone(), world.portal.clone());
    let caller = tokio::spawn(async move { tokens.batch(&portal, ANN, &me()).await });
    asked.notified().await;
    caller.abort();
    assert!(caller.await.unwrap_err().is_cancelled());
    world.tokens.settle().await;

    assert_eq!(world.stored().await, stored(&[("access-2", 1)]));
}
