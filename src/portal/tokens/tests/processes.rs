//! Several processes on one database: who refreshes, and what becomes of a late answer.

use super::{ANN, NOW, World, done, invalid_grant, stored};
use crate::portal::OAuthErrorKind;
use crate::portal::tokens::{CallError, Tokens};
use crate::store::{Chain, Closing, TokenPair};
use secrecy::SecretString;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;
use tokio::task::{JoinHandle, JoinSet};
use wiremock::matchers::body_string_contains;
use wiremock::{Mock, Request, Respond, ResponseTemplate};

/// Says that it was asked, and takes its time.
struct Slow {
    asked: Arc<Notify>,
    answer: ResponseTemplate,
}

impl Respond for Slow {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        self.asked.notify_one();
        self.answer.clone()
    }
}

type Renewing = JoinHandle<Result<Option<Chain>, CallError>>;

impl World {
    /// The OAuth server takes its time for `refresh`; it tells when it was asked.
    async fn oauth_is_slow(&self, refresh: &str, status: u16, body: &Value) -> Arc<Notify> {
        let asked = Arc::new(Notify::new());
        let answer = ResponseTemplate::new(status).set_body_json(body);
        Mock::given(body_string_contains(format!("refresh_token={refresh}&")))
            .respond_with(Slow {
                asked: Arc::clone(&asked),
                answer: answer.set_delay(Duration::from_millis(300)),
            })
            .up_to_n_times(1)
            .expect(1)
            .with_priority(1)
            .mount(&self.oauth)
            .await;
        asked
    }

    fn renewing(&self, tokens: &Tokens, chain: &Chain) -> Renewing {
        let (tokens, portal, chain) = (tokens.clone(), self.portal.clone(), chain.clone());
        tokio::spawn(async move { tokens.renew(&portal, &chain).await })
    }
}

fn generation(renewed: &Chain) -> (i64, i64) {
    (renewed.id, renewed.generation)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixty_four_callers_in_four_processes_share_one_refresh() {
    let world = World::new().await;
    world.opened("access-1", 0, Some("refresh-1")).await;
    world
        .oauth_is_slow("refresh-1", 200, &world.grant("2"))
        .await;
    world.portal_answers("access-2", 200, &done(), 64).await;

    let mut callers = JoinSet::new();
    for _ in 0..4 {
        let tokens = world.elsewhere();
        for _ in 0..16 {
            let (tokens, portal) = (tokens.clone(), world.portal.clone());
            callers.spawn(async move { tokens.call(&portal, ANN, "profile", &json!({})).await });
        }
    }

    for answer in callers.join_all().await {
        assert_eq!(answer.unwrap().result, json!({"ID": "7"}));
    }
    assert_eq!(world.stored().await, stored(&[("access-2", 1)]));
}

#[tokio::test]
async fn those_who_wait_elsewhere_learn_that_the_refresh_failed() {
    let world = World::new().await;
    let chain = world.opened("access-1", 0, Some("refresh-1")).await;
    let unpaid = json!({"error": "PAYMENT_REQUIRED"});
    let asked = world.oauth_is_slow("refresh-1", 401, &unpaid).await;

    let first = world.renewing(&world.tokens, &chain);
    asked.notified().await;
    let error = world.renewing(&world.elsewhere(), &chain).await.unwrap();

    assert!(first.await.unwrap().is_err());
    let CallError::OAuth(error) = error.unwrap_err() else {
        panic!("the failure is the OAuth server's");
    };
    assert_eq!(error.kind(), Some(OAuthErrorKind::Payment));
}

#[tokio::test]
async fn who_read_the_chain_before_a_failure_does_not_ask_again_after_the_rest() {
    let world = World::new().await;
    let chain = world.opened("access-1", 0, Some("refresh-1")).await;
    world
        .oauth_answers("refresh-1", 400, &json!({"error": "x"}), 1)
        .await;
    world.tokens.renew(&world.portal, &chain).await.unwrap_err();

    world.clock.advance(60);
    let error = world.elsewhere().renew(&world.portal, &chain).await;

    assert!(matches!(error, Err(CallError::OAuth(_))));
}

#[tokio::test]
async fn the_lease_of_a_process_that_died_is_taken_over_when_it_runs_out() {
    let world = World::new().await;
    let chain = world.opened("access-1", 0, Some("refresh-1")).await;
    let lease = world
        .store
        .take_lease(&chain, "app.1", "dead", NOW, NOW + 40);
    lease.await.unwrap().unwrap();
    world
        .oauth_answers("refresh-1", 200, &world.grant("2"), 1)
        .await;

    let waiting = world.renewing(&world.tokens, &chain);
    tokio::task::yield_now().await;
    assert!(!waiting.is_finished());
    world.clock.advance(40);

    let renewed = waiting.await.unwrap().unwrap().unwrap();
    assert_eq!(generation(&renewed), (chain.id, 1));
}

/// The first process sleeps through the end of its lease: a second one asks meanwhile with the
/// token that is used up.
#[tokio::test]
async fn a_pair_that_comes_late_brings_back_the_chain_that_was_ended_meanwhile() {
    let world = World::new().await;
    let chain = world.opened("access-1", 0, Some("refresh-1")).await;
    let asked = world
        .oauth_is_slow("refresh-1", 200, &world.grant("2"))
        .await;
    world
        .oauth_answers("refresh-1", 400, &invalid_grant(), 1)
        .await;

    let late = world.renewing(&world.tokens, &chain);
    asked.notified().await;
    world.clock.advance(40);
    let over = world.elsewhere().renew(&world.portal, &chain).await;
    assert!(over.unwrap().is_none());
    assert_eq!(world.stored().await, []);

    let renewed = late.await.unwrap().unwrap().unwrap();
    assert_eq!(generation(&renewed), (chain.id, 1));
    assert_eq!(world.stored().await, stored(&[("access-2", 1)]));
}

/// The other process is faster at the OAuth server, but its answer takes longer.
#[tokio::test]
async fn a_refusal_that_comes_late_ends_nothing_that_another_process_is_refreshing() {
    let world = World::new().await;
    let chain = world.opened("access-1", 0, Some("refresh-1")).await;
    let asked = world
        .oauth_is_slow("refresh-1", 400, &invalid_grant())
        .await;
    let asked_again = world
        .oauth_is_slow("refresh-1", 200, &world.grant("2"))
        .await;

    let late = world.renewing(&world.tokens, &chain);
    asked.notified().await;
    world.clock.advance(40);
    let other = world.renewing(&world.elsewhere(), &chain);
    asked_again.notified().await;

    for renewed in [late, other] {
        let renewed = renewed.await.unwrap().unwrap().unwrap();
        assert_eq!(generation(&renewed), (chain.id, 1));
    }
    assert_eq!(world.stored().await, stored(&[("access-2", 1)]));
}

#[tokio::test]
async fn a_pair_that_comes_late_never_replaces_a_newer_one() {
    let world = World::new().await;
    let chain = world.opened("access-1", 0, Some("refresh-1")).await;
    let asked = world
        .oauth_is_slow("refresh-1", 200, &world.grant("2"))
        .await;

    let late = world.renewing(&world.tokens, &chain);
    asked.notified().await;
    let newer = TokenPair {
        access: SecretString::from("access-3"),
        ..chain.pair.clone()
    };
    let store = &world.store;
    assert!(store.advance_chain(chain.id, 0, &newer, NOW).await.unwrap());

    assert!(late.await.unwrap().unwrap().is_some());
    assert_eq!(world.stored().await, stored(&[("access-3", 1)]));
}

#[tokio::test]
async fn a_pair_that_comes_after_newer_launches_pushed_the_chain_out_begins_one() {
    let world = World::new().await;
    let chain = world.opened("access-1", 0, Some("refresh-1")).await;
    let asked = world
        .oauth_is_slow("refresh-1", 200, &world.grant("4"))
        .await;

    let late = world.renewing(&world.tokens, &chain);
    asked.notified().await;
    world.opened("access-2", 60, Some("refresh-2")).await;
    world.opened("access-3", 60, Some("refresh-3")).await;

    assert!(late.await.unwrap().unwrap().is_some());
    let expected = stored(&[("access-4", 0), ("access-3", 0)]);
    assert_eq!(world.stored().await, expected);
}

#[tokio::test]
async fn a_pair_that_comes_after_the_portal_was_closed_is_not_stored() {
    let world = World::new().await;
    let chain = world.opened("access-1", 0, Some("refresh-1")).await;
    let asked = world
        .oauth_is_slow("refresh-1", 200, &world.grant("2"))
        .await;

    let late = world.renewing(&world.tokens, &chain);
    asked.notified().await;
    let closing = Closing {
        at: NOW,
        clean: false,
        purge_at: NOW + 60,
    };
    world
        .store
        .close_portal("a223c6b3", closing, i64::MAX)
        .await
        .unwrap();

    assert!(late.await.unwrap().unwrap().is_none());
    assert_eq!(world.store.all_chains("a223c6b3").await.unwrap().len(), 0);
}
