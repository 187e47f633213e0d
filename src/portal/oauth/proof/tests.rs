use super::AppProof;
use crate::journal::Whose;
use crate::portal::testing::oauth;
use crate::portal::{OAuthError, OAuthErrorKind};
use secrecy::SecretString;
use serde_json::{Value, json};
use wiremock::matchers::{body_json, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

fn json_answer(status: u16, body: &Value) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(body)
}

async fn proven(answer: ResponseTemplate) -> Result<AppProof, OAuthError> {
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .respond_with(answer)
        .mount(&server)
        .await;
    let oauth = oauth(&server.uri());
    let token = SecretString::from("access-1");
    oauth
        .app_info(oauth.server_for(None), Whose::default(), &token)
        .await
}

#[tokio::test]
async fn a_token_is_proven_with_the_token_in_the_body() {
    let server = MockServer::start().await;
    Mock::given(path("/rest/app.info"))
        .and(body_json(json!({"auth": "access-1"})))
        .respond_with(json_answer(
            200,
            &json!({"result": {"client_id": "app.573a", "scope": "crm,user",
                "expires": "2026-08-21T10:00:00+00:00",
                "install": {"installed": true, "version": "2", "status": "P", "scope": "crm",
                    "domain": "example.bitrix24.com", "uri": "https://example.bitrix24.com",
                    "client_endpoint": "https://example.bitrix24.com/rest/",
                    "member_id": "a223c6b3", "member_type": "user"},
                "user_id": "42"}, "time": {}}),
        ))
        .expect(1)
        .mount(&server)
        .await;
    let oauth = oauth(&server.uri());

    let token = SecretString::from("access-1");
    let proof = oauth
        .app_info(oauth.server_for(None), Whose::default(), &token)
        .await;

    let expected = AppProof {
        client_id: Some("app.573a".to_owned()),
        member_id: Some("a223c6b3".to_owned()),
        user_id: Some(42),
        client_endpoint: Some("https://example.bitrix24.com/rest/".parse().unwrap()),
        expires_at: Some(1_787_306_400),
        installed: Some(true),
        version: Some("2".to_owned()),
    };
    assert_eq!(proof.unwrap(), expected);
}

#[tokio::test]
async fn nothing_in_a_proof_is_taken_for_granted() {
    let bare = json_answer(200, &json!({"result": {"install": []}}));
    assert_eq!(proven(bare).await.unwrap(), AppProof::default());

    let wobbling = json!({"result": {"user_id": 42, "expires": 1_787_306_400,
        "install": {"version": 2, "installed": "N", "client_endpoint": "https://p.example/rest"}}});
    let proof = proven(json_answer(200, &wobbling)).await.unwrap();
    let expected = AppProof {
        user_id: Some(42),
        expires_at: Some(1_787_306_400),
        version: Some("2".to_owned()),
        installed: Some(false),
        client_endpoint: Some("https://p.example/rest/".parse().unwrap()),
        ..AppProof::default()
    };
    assert_eq!(proof, expected);
}

#[tokio::test]
async fn a_refused_client_is_a_refused_token_where_only_a_token_was_sent() {
    for code in [
        "invalid_client",
        "wrong_client",
        "invalid_token",
        "expired_token",
        "NO_AUTH_FOUND",
    ] {
        let answer = json_answer(400, &json!({"error": code}));
        let error = proven(answer).await.unwrap_err();

        assert_eq!(error.kind(), Some(OAuthErrorKind::InvalidToken), "{code}");
    }
    let gone = json_answer(200, &json!({"error": "NOT_INSTALLED"}));
    assert_eq!(
        proven(gone).await.unwrap_err().kind(),
        Some(OAuthErrorKind::Gone)
    );
}

#[tokio::test]
async fn a_proof_that_cannot_be_read_proves_nothing() {
    for answer in [
        ResponseTemplate::new(200).set_body_string("<html>"),
        json_answer(200, &json!({"time": {}})),
        json_answer(500, &json!({"result": {"client_id": "app.1"}})),
    ] {
        let error = proven(answer).await.unwrap_err();

        assert!(matches!(error, OAuthError::Nonsense { .. }), "{error:?}");
    }
}
