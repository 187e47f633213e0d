use super::{Http, LARGEST_ANSWER, RawAnswer};
use crate::config::PortalHosts;
use crate::portal::PortalError;
use crate::portal::testing::{http, nowhere, server_writing};
use serde_json::json;
use std::time::Duration;
use tokio::net::TcpListener;
use url::Url;
use wiremock::matchers::{body_string, header, method};
use wiremock::{Mock, MockServer, ResponseTemplate};

const LONG: Duration = Duration::from_secs(30);

async fn post(http: &Http, url: Url) -> Result<RawAnswer, PortalError> {
    http.post_json(url, &json!({"a": 1}), LONG).await
}

async fn server(answer: ResponseTemplate) -> (MockServer, Url) {
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .respond_with(answer)
        .mount(&server)
        .await;
    let url = server.uri().parse().unwrap();
    (server, url)
}

#[tokio::test]
async fn a_body_goes_out_under_our_name_and_the_answer_comes_back_whole() {
    let server = MockServer::start().await;
    let ours = header("user-agent", concat!("Bindery/", env!("CARGO_PKG_VERSION")));
    Mock::given(body_string("a=b%26c"))
        .and(header("content-type", "application/x-www-form-urlencoded"))
        .and(header("accept", "application/json"))
        .and(ours)
        .respond_with(ResponseTemplate::new(418).set_body_string("short and stout"))
        .expect(1)
        .mount(&server)
        .await;

    let url = server.uri().parse().unwrap();
    let answer = http().post_form(url, b"a=b%26c".to_vec(), LONG).await;

    let expected = RawAnswer {
        status: 418,
        location: None,
        body: b"short and stout".to_vec(),
    };
    assert_eq!(answer.unwrap(), expected);
}

#[tokio::test]
async fn a_redirect_is_reported_and_not_followed() {
    let (target, target_url) = server(ResponseTemplate::new(200)).await;
    let redirect = ResponseTemplate::new(302).insert_header("Location", target_url.as_str());
    let (_server, url) = server(redirect).await;

    let answer = post(&http(), url).await.unwrap();

    assert_eq!(answer.status, 302);
    assert_eq!(answer.location.as_deref(), Some(target_url.as_str()));
    assert_eq!(target.received_requests().await.unwrap().len(), 0);
}

#[tokio::test]
async fn private_addresses_are_refused_before_anything_is_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let public = Http::new(PortalHosts::Public).unwrap();

    for host in ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]"] {
        let url = format!("https://{host}:{port}/rest/").parse().unwrap();
        let error = post(&public, url).await.unwrap_err();
        assert!(
            matches!(error, PortalError::AddressRefused),
            "{host}: {error}"
        );
    }
    let nobody = tokio::time::timeout(Duration::ZERO, listener.accept()).await;
    assert!(nobody.is_err(), "somebody connected");
}

#[tokio::test]
async fn a_portal_that_cannot_be_reached_was_sent_nothing() {
    let error = post(&http(), nowhere().await).await.unwrap_err();

    assert!(matches!(error, PortalError::NotSent(_)), "{error}");
    assert!(error.is_retryable());
    assert!(!error.may_have_happened());
}

#[tokio::test]
async fn an_answer_that_is_cut_off_leaves_open_what_happened() {
    let answers = [
        "",
        "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{\"result\":",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"res\r\n",
    ];
    for answer in answers {
        let error = post(&http(), server_writing(answer).await)
            .await
            .unwrap_err();

        assert!(
            matches!(error, PortalError::MaybeSent(_)),
            "{answer}: {error}"
        );
        assert!(error.may_have_happened());
        assert!(!error.is_retryable());
    }
}

#[tokio::test]
async fn a_portal_that_does_not_answer_in_time_may_have_done_it() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", silent.local_addr().unwrap());
    let short = Duration::from_millis(50);

    let error = http()
        .post_json(url.parse().unwrap(), &json!({}), short)
        .await;

    let error = error.unwrap_err();
    assert!(matches!(error, PortalError::MaybeSent(_)), "{error}");
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_not_read_to_its_end() {
    let just_right = ResponseTemplate::new(200).set_body_bytes(vec![b' '; LARGEST_ANSWER]);
    let (_server, url) = server(just_right).await;
    let answer = post(&http(), url).await.unwrap();
    assert_eq!(answer.body.len(), LARGEST_ANSWER);

    let too_large = ResponseTemplate::new(200).set_body_bytes(vec![b' '; LARGEST_ANSWER + 1]);
    let (_server, url) = server(too_large).await;
    let error = post(&http(), url).await.unwrap_err();
    assert!(matches!(error, PortalError::TooLarge), "{error}");

    let endless = format!(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{}\r\n",
        LARGEST_ANSWER + 1,
        " ".repeat(LARGEST_ANSWER + 1)
    );
    let url = server_writing(endless.leak()).await;
    let error = post(&http(), url).await.unwrap_err();
    assert!(matches!(error, PortalError::TooLarge), "{error}");
}
