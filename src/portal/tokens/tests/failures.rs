//! Refreshes that bring nothing: what they say about the chain, and how often the server is asked.

use super::{ANN, NOW, World, done, invalid_grant, stored};
use crate::portal::OAuthErrorKind;
use crate::portal::testing::{nowhere, oauth, rest};
use crate::portal::tokens::{CallError, Tokens};
use serde_json::json;
use wiremock::matchers::method;
use wiremock::{Mock, ResponseTemplate};

impl World {
    /// The OAuth server breaks once: its answers count after that.
    async fn oauth_breaks_once(&self) {
        Mock::given(method("POST"))
            .respond_with(ResponseTemplate::new(500).set_body_string("broken"))
            .up_to_n_times(1)
            .expect(1)
            .with_priority(1)
            .mount(&self.oauth)
            .await;
    }

    async fn fails_to_refresh(&self) -> Option<OAuthErrorKind> {
        let error = self.calls().await.unwrap_err();
        let CallError::OAuth(error) = error else {
            panic!("{error}");
        };
        error.kind()
    }
}

#[tokio::test]
async fn where_the_answer_was_lost_the_same_token_is_tried_once_more() {
    let world = World::new().await;
    world.opened("access-1", 0, Some("refresh-1")).await;
    world.oauth_breaks_once().await;
    world
        .oauth_answers("refresh-1", 200, &world.grant("2"), 1)
        .await;
    world.portal_answers("access-2", 200, &done(), 1).await;

    assert_eq!(world.calls().await.unwrap(), json!({"ID": "7"}));
}

#[tokio::test]
async fn where_the_lost_answer_used_the_token_up_the_other_chain_is_taken() {
    let world = World::new().await;
    world.opened("access-1", 0, Some("refresh-1")).await;
    world.opened("access-2", 0, Some("refresh-2")).await;
    world.oauth_breaks_once().await;
    world
        .oauth_answers("refresh-2", 400, &invalid_grant(), 1)
        .await;
    world
        .oauth_answers("refresh-1", 200, &world.grant("3"), 1)
        .await;
    world.portal_answers("access-3", 200, &done(), 1).await;

    assert_eq!(world.calls().await.unwrap(), json!({"ID": "7"}));
    assert_eq!(world.stored().await, stored(&[("access-3", 1)]));
}

#[tokio::test]
async fn a_server_that_breaks_is_asked_twice_and_then_left_alone_for_a_while() {
    let world = World::new().await;
    world.opened("access-1", 0, Some("refresh-1")).await;
    world
        .oauth_answers("refresh-1", 500, &json!("broken"), 4)
        .await;

    assert_eq!(world.fails_to_refresh().await, None);
    for _ in 0..3 {
        assert_eq!(world.fails_to_refresh().await, Some(OAuthErrorKind::Other));
    }
    world.clock.advance(30);
    assert_eq!(world.fails_to_refresh().await, None);

    assert_eq!(world.stored().await, stored(&[("access-1", 0)]));
}

#[tokio::test]
async fn those_who_wait_share_a_failure() {
    let world = World::new().await;
    let chain = world.opened("access-1", 0, Some("refresh-1")).await;
    world
        .oauth_answers("refresh-1", 400, &json!({"error": "x"}), 1)
        .await;

    let refreshes = &world.tokens.refreshes;
    let (one, other) = tokio::join!(
        refreshes.renewed(&world.portal, &chain),
        refreshes.renewed(&world.portal, &chain)
    );

    for error in [one.unwrap_err(), other.unwrap_err()] {
        assert!(matches!(error, CallError::OAuth(_)), "{error}");
    }
}

#[tokio::test]
async fn refusals_that_are_not_about_the_grant_leave_the_chain_alone() {
    let table = [
        (200, "wrong_client", OAuthErrorKind::OurMistake),
        (400, "invalid_client", OAuthErrorKind::OurMistake),
        (401, "PAYMENT_REQUIRED", OAuthErrorKind::Payment),
        (401, "NOT_INSTALLED", OAuthErrorKind::Gone),
        (400, "invalid_request", OAuthErrorKind::Other),
    ];
    for (status, code, expected) in table {
        let world = World::new().await;
        world.opened("access-1", 0, Some("refresh-1")).await;
        world
            .oauth_answers("refresh-1", status, &json!({"error": code}), 1)
            .await;

        assert_eq!(world.fails_to_refresh().await, Some(expected));
        assert_eq!(world.fails_to_refresh().await, Some(expected), "remembered");
        assert_eq!(world.stored().await, stored(&[("access-1", 0)]));
    }
}

#[tokio::test]
async fn a_subscription_that_ended_is_asked_about_every_ten_minutes_at_most() {
    let world = World::new().await;
    world.opened("access-1", 0, Some("refresh-1")).await;
    let unpaid = json!({"error": "PAYMENT_REQUIRED"});
    world.oauth_answers("refresh-1", 401, &unpaid, 2).await;

    for seconds in [0, 31, 568, 1] {
        world.clock.advance(seconds);
        let kind = world.fails_to_refresh().await;
        assert_eq!(kind, Some(OAuthErrorKind::Payment));
    }
}

#[tokio::test]
async fn a_person_whom_the_administrator_shut_out_loses_their_chain_only() {
    let world = World::new().await;
    world.opened("access-1", 0, Some("refresh-1")).await;
    let others = world
        .open(ANN + 1, "access-2", 0, Some("refresh-2"), true)
        .await;
    let shut_out = json!({"error": "user_access_error"});
    world.oauth_answers("refresh-1", 403, &shut_out, 1).await;

    let kind = world.fails_to_refresh().await;

    assert_eq!(kind, Some(OAuthErrorKind::Restricted));
    assert_eq!(world.stored().await, []);
    let others = world.store.chain(others.id).await.unwrap().unwrap();
    assert_eq!(others.ended_for, None);
}

#[tokio::test]
async fn a_server_that_is_not_there_leaves_the_chain_alone() {
    let world = World::new().await;
    let chain = world.opened("access-1", 0, Some("refresh-1")).await;
    let nobody = oauth(&nowhere().await.origin().ascii_serialization());
    let tokens = Tokens::new(rest(), nobody, world.store.clone(), world.clock.clone());

    let error = tokens.renew(&world.portal, &chain).await.unwrap_err();

    assert!(matches!(error, CallError::OAuth(_)), "{error}");
    assert_eq!(world.stored().await, stored(&[("access-1", 0)]));
}

#[tokio::test]
async fn a_chain_that_ended_for_another_client_id_is_tried() {
    let world = World::new().await;
    let chain = world.opened("access-1", 0, Some("refresh-1")).await;
    let lease = world.store.take_lease(&chain, "app.2", "x", NOW, NOW + 40);
    let lease = lease.await.unwrap().unwrap();
    world.store.end_chain(&lease, "app.2", None).await.unwrap();
    world
        .oauth_answers("refresh-1", 200, &world.grant("2"), 1)
        .await;
    world.portal_answers("access-2", 200, &done(), 1).await;

    assert_eq!(world.calls().await.unwrap(), json!({"ID": "7"}));
}
