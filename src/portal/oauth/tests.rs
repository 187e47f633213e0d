use super::{Grant, OAuthError, OAuthErrorKind};
use crate::journal::Whose;
use crate::portal::testing::{nowhere, oauth, server_writing};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};
use wiremock::matchers::{body_string, header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

const NOW: i64 = 1_780_000_000;

/// The documented answer to a refresh.
fn documented() -> Value {
    json!({"access_token": "access-2", "client_endpoint": "https://portal.bitrix24.ru/rest/",
        "domain": "oauth.bitrix24.tech", "expires": 1_780_319_382, "expires_in": 3600,
        "member_id": "a223c6b3", "refresh_token": "refresh-2", "scope": "app",
        "server_endpoint": "https://oauth.bitrix24.tech/rest/", "status": "F", "user_id": 67})
}

/// `documented` without `keys`.
fn without(keys: &[&str]) -> Value {
    let mut answer = documented();
    for key in keys {
        answer.as_object_mut().unwrap().remove(*key);
    }
    answer
}

async fn server(answer: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .respond_with(answer)
        .mount(&server)
        .await;
    server
}

async fn refreshed(answer: ResponseTemplate) -> Result<Grant, OAuthError> {
    let server = server(answer).await;
    let oauth = oauth(&server.uri());
    let token = SecretString::from("refresh-1");
    oauth
        .refresh(oauth.server_for(None), Whose::default(), &token, NOW)
        .await
}

fn json_answer(status: u16, body: &Value) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(body)
}

#[tokio::test]
async fn a_refresh_is_posted_as_a_form_with_the_secret_in_its_body() {
    let server = MockServer::start().await;
    Mock::given(path("/oauth/token/"))
        .and(header("content-type", "application/x-www-form-urlencoded"))
        .and(body_string(
            "grant_type=refresh_token&refresh_token=refresh-1\
             &client_id=app.1&client_secret=s%26cret",
        ))
        .respond_with(json_answer(200, &documented()))
        .expect(1)
        .mount(&server)
        .await;
    let oauth = oauth(&server.uri());

    let token = SecretString::from("refresh-1");
    let grant = oauth
        .refresh(oauth.server_for(None), Whose::default(), &token, NOW)
        .await;

    let grant = grant.unwrap();
    assert_eq!(grant.pair.access.expose_secret(), "access-2");
    assert_eq!(grant.pair.refresh.unwrap().expose_secret(), "refresh-2");
    assert_eq!(grant.pair.access_expires_at, 1_780_319_382);
    assert_eq!(grant.member_id, "a223c6b3");
    assert_eq!(grant.user_id, Some(67));
    assert_eq!(
        grant.client_endpoint.as_str(),
        "https://portal.bitrix24.ru/rest/"
    );
    let named = grant.server_endpoint.unwrap();
    assert_eq!(named.as_str(), "https://oauth.bitrix24.tech/rest/");
    let requests = server.received_requests().await.unwrap();
    let request = requests.first().unwrap();
    assert_eq!(request.url.query(), None);
    assert!(!request.headers.contains_key("authorization"));
}

#[tokio::test]
async fn a_code_is_exchanged_without_an_address_to_return_to() {
    let server = MockServer::start().await;
    Mock::given(path("/oauth/token/"))
        .and(body_string(
            "grant_type=authorization_code&code=c0de&client_id=app.1&client_secret=s%26cret",
        ))
        .respond_with(json_answer(200, &without(&["expires", "user_id"])))
        .expect(1)
        .mount(&server)
        .await;
    let oauth = oauth(&server.uri());

    let grant = oauth
        .exchange(
            oauth.server_for(None),
            Whose::default(),
            &"c0de".into(),
            NOW,
        )
        .await;

    let grant = grant.unwrap();
    assert_eq!(grant.user_id, None);
    assert_eq!(grant.pair.access_expires_at, NOW + 3600);
}

#[tokio::test]
async fn numbers_may_be_texts_and_what_is_optional_may_be_missing() {
    let mut texts = documented();
    texts["expires"] = json!("1780319382");
    texts["user_id"] = json!("67");
    let grant = refreshed(json_answer(200, &texts)).await.unwrap();
    assert_eq!(grant.pair.access_expires_at, 1_780_319_382);
    assert_eq!(grant.user_id, Some(67));

    let bare = without(&[
        "expires",
        "expires_in",
        "refresh_token",
        "server_endpoint",
        "scope",
    ]);
    let grant = refreshed(json_answer(200, &bare)).await.unwrap();
    assert_eq!(grant.pair.access_expires_at, NOW + 3600);
    assert!(grant.pair.refresh.is_none());
    assert_eq!(grant.server_endpoint, None);
}

#[tokio::test]
async fn a_grant_that_does_not_say_what_it_is_for_is_nonsense() {
    let mut table: Vec<Value> = ["access_token", "member_id", "client_endpoint"]
        .map(|key| without(&[key]))
        .into();
    for endpoint in [
        "",
        "portal.bitrix24.ru",
        "file:///rest/",
        "https://u@p.example/rest/",
    ] {
        let mut answer = documented();
        answer["client_endpoint"] = json!(endpoint);
        table.push(answer);
    }
    let mut answer = documented();
    answer["access_token"] = json!("");
    table.push(answer);
    for answer in table {
        let error = refreshed(json_answer(200, &answer)).await.unwrap_err();

        assert!(
            matches!(error, OAuthError::Nonsense { status: 200 }),
            "{answer}"
        );
    }
}

#[tokio::test]
async fn an_error_is_one_whatever_its_status() {
    let table = [
        (400, "invalid_grant", OAuthErrorKind::InvalidGrant),
        (200, "wrong_client", OAuthErrorKind::OurMistake),
        (400, "invalid_client", OAuthErrorKind::OurMistake),
        (401, "NOT_INSTALLED", OAuthErrorKind::Gone),
        (401, "ERROR_OAUTH", OAuthErrorKind::Gone),
        (401, "PAYMENT_REQUIRED", OAuthErrorKind::Payment),
        (403, "user_access_error", OAuthErrorKind::Restricted),
        (401, "authorization_error", OAuthErrorKind::Restricted),
        (401, "invalid_token", OAuthErrorKind::InvalidToken),
        (400, "invalid_request", OAuthErrorKind::Other),
        (401, "NO_AUTH_FOUND", OAuthErrorKind::Other),
        (500, "INTERNAL_SERVER_ERROR", OAuthErrorKind::Other),
        (400, "", OAuthErrorKind::Other),
    ];
    for (status, code, expected) in table {
        let body = json!({"error": code, "error_description": "Why."});
        let error = refreshed(json_answer(status, &body)).await.unwrap_err();

        assert_eq!(error.kind(), Some(expected), "{code}");
    }
    let bare = json_answer(200, &json!({"error": "wrong_client"}));
    let error = refreshed(bare).await.unwrap_err();
    assert_eq!(error.kind(), Some(OAuthErrorKind::OurMistake));
}

#[tokio::test]
async fn an_answer_that_is_none_of_an_oauth_server_is_nonsense() {
    let text = |status, body: &str| ResponseTemplate::new(status).set_body_string(body);
    let table = [
        (200, text(200, "<html>Hello</html>")),
        (200, text(200, "")),
        (200, text(200, "[]")),
        (500, text(500, "<html>Error</html>")),
        (503, json_answer(503, &documented())),
        (
            302,
            text(302, "").insert_header("Location", "https://oauth.example/"),
        ),
    ];
    for (expected, answer) in table {
        let error = refreshed(answer).await.unwrap_err();

        let OAuthError::Nonsense { status } = error else {
            panic!("{error:?}");
        };
        assert_eq!(status, expected);
    }
}

#[tokio::test]
async fn a_server_that_was_never_reached_is_told_from_one_that_hung_up() {
    let token = SecretString::from("refresh-1");

    let silent = server_writing("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{").await;
    let oauth_of_silent = oauth(silent.origin().ascii_serialization().as_str());
    let server = oauth_of_silent.server_for(None);
    let error = oauth_of_silent
        .refresh(server, Whose::default(), &token, NOW)
        .await
        .unwrap_err();
    assert!(matches!(error, OAuthError::MaybeSent(_)), "{error}");

    let nobody = nowhere().await;
    let oauth_of_nobody = oauth(nobody.origin().ascii_serialization().as_str());
    let server = oauth_of_nobody.server_for(None);
    let error = oauth_of_nobody
        .refresh(server, Whose::default(), &token, NOW)
        .await
        .unwrap_err();
    assert!(matches!(error, OAuthError::NotSent(_)), "{error}");
}

#[test]
fn only_servers_of_the_allow_list_are_asked() {
    let oauth = oauth("https://oauth.bitrix24.tech,https://oauth.bitrix.info");
    let first = "https://oauth.bitrix24.tech/";
    let table = [
        (
            Some("https://oauth.bitrix.info/rest/"),
            "https://oauth.bitrix.info/",
        ),
        (
            Some("https://OAUTH.bitrix.info:443/rest/"),
            "https://oauth.bitrix.info/",
        ),
        (Some("https://oauth.bitrix24.tech/rest/"), first),
        (Some("https://oauth.bitrix.info.evil.example/rest/"), first),
        (Some("https://evil.example/oauth.bitrix.info"), first),
        (Some("https://oauth.bitrix.info@evil.example/rest/"), first),
        (Some("http://oauth.bitrix.info/rest/"), first),
        (Some("https://oauth.bitrix.info:8443/rest/"), first),
        (Some("not an address"), first),
        (Some(""), first),
        (None, first),
    ];
    for (named, expected) in table {
        assert_eq!(oauth.server_for(named).as_str(), expected, "{named:?}");
    }
}

#[tokio::test]
async fn no_token_and_no_secret_is_ever_printed() {
    let grant = refreshed(json_answer(200, &documented())).await.unwrap();
    let oauth = oauth("https://oauth.bitrix24.tech");
    let broken = refreshed(json_answer(200, &without(&["member_id"]))).await;

    let printed = format!("{grant:?} {oauth:?} {broken:?}");

    for secret in ["access-2", "refresh-2", "s&cret"] {
        assert!(!printed.contains(secret), "{printed}");
    }
}
