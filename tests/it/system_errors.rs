//! What the portal says about the whole request: each has its page, and nothing internal shows.

use crate::support::{ADMIN, LEAD, TestApp};
use bitrix24_sandbox::Profile;
use serde_json::json;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

/// Asks for the tab while the portal answers like this.
async fn asked(answer: ResponseTemplate) -> (u16, String, String) {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let portal = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&portal).await;
    app.answer_from(&portal.uri()).await;

    let page = app.act(&page, "show", &[]).await;

    assert!(page.count("main") == 1 && !page.text.contains("SECRET-DETAIL"));
    (
        page.status,
        page.code(),
        page.header("retry-after").to_owned(),
    )
}

#[tokio::test]
async fn each_system_error_has_its_page() {
    for (portal_status, error, status, code) in [
        (503, "QUERY_LIMIT_EXCEEDED", 503, "busy"),
        (429, "OPERATION_TIME_LIMIT", 429, "busy"),
        (403, "ACCESS_DENIED", 503, "plan"),
        (500, "PORTAL_DELETED", 503, "portal-closed"),
        (503, "OVERLOAD_LIMIT", 503, "blocked"),
        (401, "PAYMENT_REQUIRED", 503, "subscription"),
        (401, "insufficient_scope", 403, "scope"),
        (403, "insufficient_scope", 403, "scope"),
        (403, "user_access_error", 403, "restricted"),
        (401, "authorization_error", 403, "user-gone"),
        (500, "INTERNAL_SERVER_ERROR", 502, "portal-nonsense"),
        (500, "ERROR_UNEXPECTED_ANSWER", 502, "portal-nonsense"),
        (200, "internal_server_error", 502, "portal-nonsense"),
    ] {
        let body = json!({ "error": error, "error_description": "SECRET-DETAIL" });
        let answer = ResponseTemplate::new(portal_status).set_body_json(body);
        let (seen, seen_code, wait) = asked(answer).await;

        assert_eq!((seen, seen_code.as_str()), (status, code), "{error}");
        assert_eq!(wait.is_empty(), code != "busy", "{error}");
    }
}

#[tokio::test]
async fn nonsense_is_a_bad_gateway() {
    for answer in [
        ResponseTemplate::new(200).set_body_string("<html>SECRET-DETAIL</html>"),
        ResponseTemplate::new(502).set_body_string("<html>SECRET-DETAIL</html>"),
        ResponseTemplate::new(200).set_body_string("{\"result\":{\"result\":"),
        ResponseTemplate::new(200).set_body_json(json!({ "result": "SECRET-DETAIL" })),
        ResponseTemplate::new(200).set_body_json(json!([])),
    ] {
        let (status, code, _) = asked(answer).await;

        assert_eq!((status, code.as_str()), (502, "portal-nonsense"));
    }
}

#[tokio::test]
async fn a_portal_that_cannot_be_reached_is_a_bad_gateway() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.answer_from("http://127.0.0.1:9").await;

    let page = app.act(&page, "show", &[]).await;

    assert_eq!((page.status, page.code().as_str()), (502, "unreachable"));
    assert!(
        page.count("form input[name=token]") > 0,
        "the person can try again"
    );
}
