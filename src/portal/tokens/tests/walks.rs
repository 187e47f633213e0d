//! Which chains a call goes through, and where it goes when the portal was renamed.

use super::{World, done, expired, invalid_grant, me, stored};
use crate::portal::tokens::CallError;
use crate::portal::{OAuthErrorKind, PortalError};
use serde_json::json;
use wiremock::matchers::{body_partial_json, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

impl World {
    /// The OAuth server knows the portal at another address, which answers `access`.
    async fn renamed(&self, access: &str, status: u16) -> MockServer {
        let named = MockServer::start().await;
        Mock::given(body_partial_json(json!({"auth": access})))
            .respond_with(ResponseTemplate::new(status).set_body_json(done()))
            .mount(&named)
            .await;
        let mut grant = self.grant("2");
        grant["client_endpoint"] = json!(format!("{}/rest/", named.uri()));
        self.oauth_answers("refresh-1", 200, &grant, 1).await;
        named
    }

    async fn endpoint(&self) -> String {
        let portal = self.store.portal("a223c6b3").await.unwrap().unwrap();
        portal.client_endpoint.to_string()
    }
}

#[tokio::test]
async fn the_other_chain_is_refreshed_too_where_the_portal_refuses_its_token() {
    let world = World::new().await;
    world.opened("access-1", 3600, Some("refresh-1")).await;
    world.opened("access-2", 3600, Some("refresh-2")).await;
    for access in ["access-1", "access-2"] {
        world.portal_answers(access, 401, &expired(), 1).await;
    }
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
async fn a_chain_that_cannot_be_refreshed_now_does_not_keep_the_other_one_from_being_used() {
    let world = World::new().await;
    world.opened("access-1", 0, Some("refresh-1")).await;
    world.opened("access-2", 0, Some("refresh-2")).await;
    let failure = json!({"error": "x"});
    world.oauth_answers("refresh-2", 400, &failure, 1).await;
    world
        .oauth_answers("refresh-1", 200, &world.grant("3"), 1)
        .await;
    world.portal_answers("access-3", 200, &done(), 2).await;

    for _ in 0..2 {
        assert_eq!(world.calls().await.unwrap(), json!({"ID": "7"}));
    }
}

#[tokio::test]
async fn without_another_chain_the_failure_is_told_and_not_the_death_of_the_chain() {
    let world = World::new().await;
    world.opened("access-1", 3600, Some("refresh-1")).await;
    world.portal_answers("access-1", 401, &expired(), 1).await;
    let mistake = json!({"error": "wrong_client"});
    world.oauth_answers("refresh-1", 200, &mistake, 1).await;

    let CallError::OAuth(error) = world.calls().await.unwrap_err() else {
        panic!("the failure is the OAuth server's");
    };

    assert_eq!(error.kind(), Some(OAuthErrorKind::OurMistake));
}

#[tokio::test]
async fn a_renamed_portal_is_followed_where_the_oauth_server_says() {
    let world = World::new().await;
    world.opened("access-1", 0, Some("refresh-1")).await;
    Mock::given(path("/rest/profile"))
        .respond_with(ResponseTemplate::new(302))
        .expect(1)
        .mount(&world.rest)
        .await;
    let named = world.renamed("access-2", 200).await;

    assert_eq!(world.calls().await.unwrap(), json!({"ID": "7"}));

    assert_eq!(world.endpoint().await, format!("{}/rest/", named.uri()));
}

#[tokio::test]
async fn an_address_that_does_not_answer_is_not_adopted() {
    let world = World::new().await;
    world.opened("access-1", 0, Some("refresh-1")).await;
    world.portal_answers("access-2", 200, &done(), 1).await;
    let stored = world.endpoint().await;
    let _named = world.renamed("access-2", 302).await;

    assert_eq!(world.calls().await.unwrap(), json!({"ID": "7"}));

    assert_eq!(world.endpoint().await, stored);
}

#[tokio::test]
async fn a_redirect_of_a_portal_that_nobody_saw_move_is_told() {
    let world = World::new().await;
    world.opened("access-1", 3600, Some("refresh-1")).await;
    Mock::given(path("/rest/profile"))
        .respond_with(ResponseTemplate::new(302))
        .expect(1)
        .mount(&world.rest)
        .await;

    let error = world.calls().await.unwrap_err();

    assert!(
        matches!(error, CallError::Portal(PortalError::Redirected { .. })),
        "{error}"
    );
}

#[tokio::test]
async fn work_of_the_app_takes_any_administrator_whom_the_portal_wants() {
    let world = World::new().await;
    let batch_done = json!({"result": {"result": {"me": {"ID": "1"}}, "result_error": []}});
    let dismissed = json!({"error": "authorization_error"});
    world.opened_by_admin(1, "access-1", 0, "refresh-1").await;
    world.opened_by_admin(2, "access-2", 0, "refresh-2").await;
    world
        .opened_by_admin(3, "access-3", 3600, "refresh-3")
        .await;
    world.opened("access-4", 3600, Some("refresh-4")).await;
    world.portal_answers("access-3", 401, &dismissed, 1).await;
    world
        .oauth_answers("refresh-2", 400, &invalid_grant(), 1)
        .await;
    let grant = world.grant_for("5", "a223c6b3", &json!(1));
    world.oauth_answers("refresh-1", 200, &grant, 1).await;
    world.portal_answers("access-5", 200, &batch_done, 1).await;
    world.portal_answers("access-4", 200, &batch_done, 0).await;

    let batch = me();
    let answer = world.tokens.batch_as_administrator(&world.portal, &batch);

    let answer = answer.await.unwrap();
    assert_eq!(answer.result("me"), Some(&json!({"ID": "1"})));
    assert_eq!(world.stored().await.len(), 1, "Ann's chain is left alone");
}

#[tokio::test]
async fn without_an_administrator_there_is_no_token_for_work_of_the_app() {
    let world = World::new().await;
    world.opened("access-1", 3600, Some("refresh-1")).await;

    let batch = me();
    let error = world.tokens.batch_as_administrator(&world.portal, &batch);

    let error = error.await.unwrap_err();
    assert!(matches!(error, CallError::NoToken), "{error}");
}
