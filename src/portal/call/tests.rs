use super::{Answer, method_url};
use crate::journal::Whose;
use crate::portal::testing::rest;
use crate::portal::{Batch, ErrorKind, Params, PortalError};
use secrecy::SecretString;
use serde_json::{Value, json};
use url::Url;
use wiremock::matchers::{body_json, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

/// What comes of calling a method that is answered with `answer`.
async fn answered(answer: ResponseTemplate) -> Result<Answer, PortalError> {
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .respond_with(answer)
        .mount(&server)
        .await;
    let endpoint = endpoint(&server);
    let access = SecretString::from("access");
    rest()
        .call(&endpoint, &access, Whose::default(), "profile", &json!({}))
        .await
}

fn endpoint(server: &MockServer) -> Url {
    format!("{}/rest/", server.uri()).parse().unwrap()
}

#[tokio::test]
async fn the_token_goes_out_in_the_body_beside_the_parameters() {
    let server = MockServer::start().await;
    Mock::given(path("/rest/crm.item.get"))
        .and(body_json(
            json!({"auth": "access", "entityTypeId": 4, "id": 5}),
        ))
        .respond_with(ResponseTemplate::new(200).set_body_json(json!({
            "result": [{"ID": "1"}], "total": 70, "next": 50,
            "time": {"start": 1, "operating": 0.1}})))
        .expect(1)
        .mount(&server)
        .await;

    let access = SecretString::from("access");
    let params = json!({"entityTypeId": 4, "id": 5});
    let endpoint = endpoint(&server);
    let answer = rest()
        .call(
            &endpoint,
            &access,
            Whose::default(),
            "crm.item.get",
            &params,
        )
        .await;

    let expected = Answer {
        result: json!([{"ID": "1"}]),
        next: Some(50),
        total: Some(70),
    };
    assert_eq!(answer.unwrap(), expected);
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests.first().unwrap().url.query(), None);
}

#[tokio::test]
async fn a_batch_is_one_request() {
    let server = MockServer::start().await;
    let body = json!({"auth": "access", "halt": 1, "cmd": {"me": "profile", "x": "y?id=5"}});
    Mock::given(path("/rest/batch"))
        .and(body_json(body))
        .respond_with(ResponseTemplate::new(200).set_body_json(json!({"result":
            {"result": {"me": {"ID": "1"}}, "result_error": [], "result_total": [],
             "result_next": [], "result_time": []}})))
        .expect(1)
        .mount(&server)
        .await;
    let mut batch = Batch::new(true);
    batch.add("me", "profile", Params::new());
    batch.add("x", "y", Params::new().set("id", 5));

    let access = SecretString::from("access");
    let answer = rest()
        .batch(&endpoint(&server), &access, Whose::default(), &batch)
        .await;

    assert_eq!(answer.unwrap().result("me"), Some(&json!({"ID": "1"})));
}

#[tokio::test]
async fn a_batch_of_more_than_fifty_commands_is_not_sent() {
    let server = MockServer::start().await;
    let mut batch = Batch::new(false);
    for number in 0..51 {
        batch.add(format!("c{number}"), "profile", Params::new());
    }

    let access = SecretString::from("access");
    let error = rest()
        .batch(&endpoint(&server), &access, Whose::default(), &batch)
        .await;

    let error = error.unwrap_err();
    assert!(matches!(error, PortalError::TooManyCommands(51)), "{error}");
    assert_eq!(server.received_requests().await.unwrap().len(), 0);
}

#[tokio::test]
async fn an_error_is_one_whatever_its_status() {
    for status in [200, 302, 400, 401, 503] {
        let body = json!({"error": "QUERY_LIMIT_EXCEEDED", "error_description": "Too many"});
        let answer = ResponseTemplate::new(status)
            .insert_header("Location", "https://other.example/")
            .set_body_json(body);

        let error = answered(answer).await.unwrap_err();

        assert_eq!(error.kind(), Some(ErrorKind::Limit), "{status}");
        assert_eq!(error.system().unwrap().status, status);
    }
}

#[tokio::test]
async fn a_renamed_portal_says_where_it_went() {
    let answer = ResponseTemplate::new(302)
        .insert_header("Location", "https://new.bitrix24.com/rest/profile")
        .set_body_string("<html>Moved</html>");

    let error = answered(answer).await.unwrap_err();

    let PortalError::Redirected { location } = error else {
        panic!("{error}");
    };
    assert_eq!(
        location.as_deref(),
        Some("https://new.bitrix24.com/rest/profile")
    );
}

#[tokio::test]
async fn what_is_not_an_answer_is_nonsense() {
    let json = |status, body: Value| ResponseTemplate::new(status).set_body_json(body);
    let text = |status, body: &str| ResponseTemplate::new(status).set_body_string(body);
    let table = [
        (403, text(403, "<html>Forbidden</html>")),
        (500, text(500, "")),
        (200, text(200, "<html>Hello</html>")),
        (200, text(200, r#"{"result": {"ID":"#)),
        (200, text(200, "")),
        (200, json(200, json!({"time": {}}))),
        (200, json(200, json!([]))),
        (200, json(200, json!("x"))),
        (404, json(404, json!({"result": true}))),
    ];
    for (expected, answer) in table {
        let error = answered(answer).await.unwrap_err();

        let PortalError::Nonsense { status } = error else {
            panic!("{error}");
        };
        assert_eq!(status, expected);
    }
}

#[tokio::test]
async fn a_result_may_be_false_or_null_or_empty() {
    for result in [json!(false), json!(null), json!([]), json!("")] {
        let answer = ResponseTemplate::new(200).set_body_json(json!({"result": result}));

        assert_eq!(answered(answer).await.unwrap().result, result);
    }
}

#[test]
fn a_method_is_appended_to_the_endpoint_with_one_slash() {
    for endpoint in [
        "https://p.example:8443/rest/",
        "https://p.example:8443/rest",
    ] {
        let url = method_url(&endpoint.parse().unwrap(), "crm.item.list").unwrap();

        assert_eq!(url.as_str(), "https://p.example:8443/rest/crm.item.list");
    }
}
