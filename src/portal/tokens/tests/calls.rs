//! Which token a call takes, and when it is repeated.

use super::{ANN, NOW, World, done, expired, invalid_grant, stored};
use crate::portal::testing::server_writing;
use crate::portal::tokens::CallError;
use crate::portal::{ErrorKind, PortalError};
use secrecy::ExposeSecret as _;
use serde_json::json;

#[tokio::test]
async fn a_live_token_is_used_as_it_is() {
    let world = World::new().await;
    world.opened("access-1", 3600, Some("refresh-1")).await;
    world.portal_answers("access-1", 200, &done(), 1).await;
    world
        .oauth_answers("refresh-1", 200, &world.grant("2"), 0)
        .await;

    assert_eq!(world.calls().await.unwrap(), json!({"ID": "7"}));
}

#[tokio::test]
async fn a_token_known_to_be_over_is_refreshed_before_the_call() {
    let world = World::new().await;
    world.opened("access-1", 0, Some("refresh-1")).await;
    world.portal_answers("access-1", 401, &expired(), 0).await;
    world.portal_answers("access-2", 200, &done(), 1).await;
    world
        .oauth_answers("refresh-1", 200, &world.grant("2"), 1)
        .await;

    assert_eq!(world.calls().await.unwrap(), json!({"ID": "7"}));
    assert_eq!(world.stored().await, stored(&[("access-2", 1)]));
    let chains = world.store.chains("a223c6b3", ANN).await.unwrap();
    let renewed = &chains.first().unwrap().pair;
    assert_eq!(
        renewed.refresh.as_ref().unwrap().expose_secret(),
        "refresh-2"
    );
    assert_eq!(renewed.access_expires_at, NOW + 3600);
}

#[tokio::test]
async fn a_call_that_is_refused_for_its_token_is_repeated_once_with_a_new_one() {
    for (status, code) in [
        (401, "expired_token"),
        (401, "invalid_token"),
        (200, "EXPIRED_TOKEN"),
    ] {
        let world = World::new().await;
        world.opened("access-1", 3600, Some("refresh-1")).await;
        let refused = json!({"error": code, "error_description": "x"});
        world.portal_answers("access-1", status, &refused, 1).await;
        world.portal_answers("access-2", 200, &done(), 1).await;
        world
            .oauth_answers("refresh-1", 200, &world.grant("2"), 1)
            .await;

        assert_eq!(world.calls().await.unwrap(), json!({"ID": "7"}), "{code}");
    }
}

#[tokio::test]
async fn a_batch_is_repeated_when_the_token_was_refused_inside_it() {
    let refused = json!({"result": {"result": [], "result_error": {"me": expired()}}});
    let batch_done = json!({"result": {"result": {"me": {"ID": "7"}}, "result_error": []}});
    for (status, refused) in [(200, refused), (401, expired())] {
        let world = World::new().await;
        world.opened("access-1", 3600, Some("refresh-1")).await;
        world.portal_answers("access-1", status, &refused, 1).await;
        world.portal_answers("access-2", 200, &batch_done, 1).await;
        world
            .oauth_answers("refresh-1", 200, &world.grant("2"), 1)
            .await;

        let me = world.sends_batch().await.unwrap();

        assert_eq!(me, Some(json!({"ID": "7"})), "{status}");
    }
}

#[tokio::test]
async fn a_new_token_that_is_refused_too_ends_the_matter() {
    let world = World::new().await;
    world.opened("access-1", 3600, Some("refresh-1")).await;
    world.portal_answers("access-1", 401, &expired(), 1).await;
    world.portal_answers("access-2", 401, &expired(), 1).await;
    world
        .oauth_answers("refresh-1", 200, &world.grant("2"), 1)
        .await;

    let error = world.calls().await.unwrap_err();

    let CallError::Portal(error) = error else {
        panic!("{error}");
    };
    assert_eq!(error.kind(), Some(ErrorKind::ExpiredToken));
    assert_eq!(world.stored().await, stored(&[("access-2", 1)]));
}

#[tokio::test]
async fn other_errors_are_not_cured_by_a_refresh() {
    for code in [
        "insufficient_scope",
        "ACCESS_DENIED",
        "NO_AUTH_FOUND",
        "user_access_error",
    ] {
        let world = World::new().await;
        world.opened("access-1", 3600, Some("refresh-1")).await;
        let refused = json!({"error": code, "error_description": "x"});
        world.portal_answers("access-1", 401, &refused, 1).await;
        world
            .oauth_answers("refresh-1", 200, &world.grant("2"), 0)
            .await;

        let error = world.calls().await.unwrap_err();

        assert!(
            matches!(error, CallError::Portal(PortalError::Answered(_))),
            "{error}"
        );
    }
}

#[tokio::test]
async fn when_a_chain_is_over_the_other_one_is_used() {
    let world = World::new().await;
    world.opened("access-1", 0, Some("refresh-1")).await;
    world.opened("access-2", 0, Some("refresh-2")).await;
    world.portal_answers("access-3", 200, &done(), 1).await;
    world
        .oauth_answers("refresh-2", 400, &invalid_grant(), 1)
        .await;
    world
        .oauth_answers("refresh-1", 200, &world.grant("3"), 1)
        .await;

    assert_eq!(world.calls().await.unwrap(), json!({"ID": "7"}));
    assert_eq!(world.stored().await, stored(&[("access-3", 1)]));
}

#[tokio::test]
async fn when_every_chain_is_over_there_is_no_token() {
    let world = World::new().await;
    world.opened("access-1", 0, None).await;
    world.opened("access-2", 3600, Some("refresh-2")).await;
    world.portal_answers("access-2", 401, &expired(), 1).await;
    world
        .oauth_answers("refresh-2", 400, &invalid_grant(), 1)
        .await;

    let error = world.calls().await.unwrap_err();

    assert!(matches!(error, CallError::NoToken), "{error}");
    assert_eq!(world.stored().await, []);
    let error = world.calls().await.unwrap_err();
    assert!(matches!(error, CallError::NoToken), "{error}");
}

#[tokio::test]
async fn a_live_token_of_an_older_chain_saves_a_refresh() {
    let world = World::new().await;
    world.opened("access-1", 60, Some("refresh-1")).await;
    world.opened("access-2", 0, Some("refresh-2")).await;
    world.portal_answers("access-1", 200, &done(), 1).await;
    world
        .oauth_answers("refresh-2", 200, &world.grant("3"), 0)
        .await;

    assert_eq!(world.calls().await.unwrap(), json!({"ID": "7"}));
}

#[tokio::test]
async fn a_call_that_was_cut_off_is_not_repeated() {
    let mut world = World::new().await;
    world.opened("access-1", 3600, Some("refresh-1")).await;
    // Takes one request only: a repetition would be told that nobody listens.
    world.portal.client_endpoint = server_writing("HTTP/1.1 200 OK\r\n").await;

    let error = world.calls().await.unwrap_err();

    assert!(
        matches!(error, CallError::Portal(PortalError::MaybeSent(_))),
        "{error}"
    );
}
