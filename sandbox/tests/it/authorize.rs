//! The OAuth login of a person on the portal.
use crate::support::{ADMIN, APP, Bench, MEMBER, SECRET, error};
use serde_json::{Value, json};
use url::Url;

async fn authorize(bench: &Bench, query: &str, cookie: &str) -> (u16, String, String) {
    let url = format!("{}/oauth/authorize/?{query}", bench.sandbox.portal_url());
    let response = bench
        .http
        .get(url)
        .header("cookie", cookie)
        .send()
        .await
        .unwrap();
    let location = response
        .headers()
        .get("location")
        .map(|value| value.to_str().unwrap().to_owned());
    let status = response.status().as_u16();
    (
        status,
        location.unwrap_or_default(),
        response.text().await.unwrap(),
    )
}

fn parameter(location: &str, name: &str) -> String {
    let url = Url::parse(location).unwrap();
    let found = url
        .query_pairs()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned());
    found.unwrap_or_else(|| panic!("{name} is missing in {location}"))
}

async fn exchange(bench: &Bench, code: &str) -> (u16, Value) {
    let fields = [
        ("grant_type", "authorization_code"),
        ("client_id", APP),
        ("client_secret", SECRET),
        ("code", code),
    ];
    bench.exchange(&fields).await
}

#[tokio::test]
async fn a_signed_in_person_is_sent_back_at_once_with_six_parameters() {
    let bench = Bench::start().await;

    let query = format!("client_id={APP}&state=a%20b&response_type=code");
    let (status, location, _) = authorize(&bench, &query, "sandbox_user=2").await;

    assert_eq!(status, 302);
    assert!(
        location.starts_with("http://localhost:9/app?code="),
        "{location}"
    );
    assert_eq!(parameter(&location, "state"), "a b");
    assert_eq!(parameter(&location, "member_id"), bench.sandbox.member_id());
    assert_eq!(parameter(&location, "scope"), "crm,placement");
    assert_eq!(
        format!("http://{}", parameter(&location, "domain")),
        bench.sandbox.portal_url()
    );
    assert_eq!(
        format!("http://{}", parameter(&location, "server_domain")),
        bench.sandbox.oauth_url()
    );
}

#[tokio::test]
async fn a_code_is_exchanged_once_and_within_half_a_minute() {
    let bench = Bench::start().await;
    let query = format!("client_id={APP}&state=s");
    let (_, location, _) = authorize(&bench, &query, "sandbox_user=2").await;
    let code = parameter(&location, "code");
    let (_, location, _) = authorize(&bench, &query, "sandbox_user=2").await;
    let late = parameter(&location, "code");

    let (status, body) = exchange(&bench, &code).await;
    let again = exchange(&bench, &code).await;
    bench.sandbox.advance(30);
    let too_late = exchange(&bench, &late).await;

    assert_eq!(status, 200);
    assert_eq!(body["user_id"], json!(MEMBER));
    assert_eq!(body["scope"], json!("crm,placement"));
    assert_eq!(error(&again), (400, "invalid_grant"));
    assert_eq!(error(&too_late), (400, "invalid_grant"));
}

#[tokio::test]
async fn a_stranger_is_asked_who_they_are() {
    let bench = Bench::start().await;

    let (status, location, page) = authorize(&bench, &format!("client_id={APP}&state=s"), "").await;
    let url = format!(
        "{}/oauth/authorize/?client_id={APP}&state=s",
        bench.sandbox.portal_url()
    );
    let chosen = bench
        .http
        .post(url)
        .form(&[("user", "1")])
        .send()
        .await
        .unwrap();

    assert_eq!((status, location.as_str()), (200, ""));
    assert!(
        page.contains("Mel Member") && !page.contains("Dismissed"),
        "{page}"
    );
    assert_eq!(chosen.status().as_u16(), 302);
    assert!(
        chosen.headers()["set-cookie"]
            .to_str()
            .unwrap()
            .starts_with("sandbox_user=1;")
    );
}

#[tokio::test]
async fn failures_are_pages_of_the_portal_and_never_redirects() {
    let bench = Bench::start().await;
    bench.sandbox.restrict(APP, &[ADMIN]).unwrap();
    let other = bench
        .sandbox
        .register_app(bitrix24_sandbox::AppSpec::default());
    let cases = [
        ("client_id=local.none".to_owned(), 404),
        (format!("client_id={}", other.client_id), 403),
        (format!("client_id={APP}"), 403),
    ];

    for (query, expected) in cases {
        let (status, location, _) = authorize(&bench, &query, "sandbox_user=2").await;
        assert_eq!((status, location.as_str()), (expected, ""), "{query}");
    }
}
