//! Limits by the sandbox's own clock: the leaky bucket and the time that methods take.
use crate::support::{ADMIN, Bench, error};
use reqwest::redirect::Policy;
use serde_json::{Value, json};
use std::net::Ipv4Addr;

async fn profile(bench: &Bench) -> (u16, Value) {
    bench.call(&bench.token(ADMIN), "profile", json!({})).await
}

/// How many of so many requests are answered.
async fn answered(bench: &Bench, requests: usize) -> usize {
    let mut answered = 0;
    for _ in 0..requests {
        answered += usize::from(profile(bench).await.0 == 200);
    }
    answered
}

#[tokio::test]
async fn without_a_switch_nothing_is_limited() {
    let bench = Bench::start().await;

    assert_eq!(answered(&bench, 60).await, 60);
}

#[tokio::test]
async fn the_request_beyond_the_bucket_is_refused_until_the_bucket_has_drained() {
    let bench = Bench::start().await;
    let standard = json!({"limits": {"rate": "standard"}});
    bench.sandbox.change_settings(standard).unwrap();

    let mut refused = (200, Value::Null);
    while refused.0 == 200 {
        refused = profile(&bench).await;
    }
    bench.sandbox.advance(10);
    let drained = answered(&bench, 15).await;

    assert_eq!(error(&refused), (503, "QUERY_LIMIT_EXCEEDED"));
    assert_eq!(drained, 15);
}

#[tokio::test]
async fn each_source_address_has_a_bucket_of_its_own() {
    let bench = Bench::start().await;
    let standard = json!({"limits": {"rate": "standard"}});
    bench.sandbox.change_settings(standard).unwrap();
    while profile(&bench).await.0 == 200 {}
    let builder = reqwest::Client::builder()
        .no_proxy()
        .redirect(Policy::none())
        .local_address(std::net::IpAddr::V4(Ipv4Addr::new(127, 0, 0, 2)));
    let elsewhere = Bench {
        http: builder.tls_certs_only([]).build().unwrap(),
        sandbox: bench.sandbox,
    };

    assert_eq!(profile(&elsewhere).await.0, 200);
}

#[tokio::test]
async fn a_method_that_took_too_long_is_blocked_until_its_minutes_are_forgotten() {
    let bench = Bench::start().await;
    let limits = json!({"limits": {"operating_s": 100.0, "seconds": {"profile": 60.0}}});
    bench.sandbox.change_settings(limits).unwrap();
    let (_, first) = profile(&bench).await;

    let (overshooting, second) = profile(&bench).await;
    let blocked = profile(&bench).await;
    let token = bench.token(ADMIN);
    let (other, _) = bench.call(&token, "user.admin", json!({})).await;
    let (webhook, _) = bench.get("/rest/1/webhook/profile").await;
    bench.sandbox.advance(600);

    assert_eq!(first["time"]["operating"], json!(60.0));
    let reset_at = first["time"]["operating_reset_at"].as_i64().unwrap();
    assert!(reset_at % 60 == 0 && reset_at > bench.sandbox.world().clock.now() - 600);
    assert_eq!(overshooting, 200);
    assert_eq!(second["time"]["operating"], json!(120.0));
    assert_eq!(error(&blocked), (429, "OPERATION_TIME_LIMIT"));
    assert_eq!((other, webhook), (200, 200));
    assert_eq!(profile(&bench).await.0, 200);
}

#[tokio::test]
async fn inner_commands_of_a_batch_count_and_are_blocked_and_the_batch_is_not() {
    let bench = Bench::start().await;
    let limits = json!({"limits": {"operating_s": 50.0, "seconds": {"crm.*": 30.0}}});
    bench.sandbox.change_settings(limits).unwrap();
    let read = "crm.company.contact.items.get?id=5";
    let cmd = json!({"cmd": {"a": read, "b": read, "c": read, "d": "profile"}});

    let (status, body) = bench.call(&bench.token(ADMIN), "batch", cmd).await;

    let result = &body["result"];
    let answered: Vec<&String> = result["result"].as_object().unwrap().keys().collect();
    assert_eq!(
        (status, answered),
        (200, vec![&"a".to_owned(), &"b".to_owned(), &"d".to_owned()])
    );
    assert_eq!(
        result["result_error"]["c"]["error"],
        json!("OPERATION_TIME_LIMIT")
    );
    assert_eq!(result["result_time"]["b"]["operating"], json!(60.0));
    assert!(body["time"].get("operating").is_none());
}
