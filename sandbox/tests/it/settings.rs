//! Settings that are changed while the portal runs.
use crate::support::{ADMIN, APP, Bench, error, read};
use serde_json::{Value, json};

async fn put(bench: &Bench, settings: &Value) -> (u16, Value) {
    let url = format!("{}/_sandbox/settings", bench.sandbox.portal_url());
    read(bench.http.put(url).json(settings).send().await.unwrap()).await
}

#[tokio::test]
async fn what_is_named_is_changed_and_the_rest_stays() {
    let bench = Bench::start().await;
    let (_, before) = bench.get("/_sandbox/settings").await;

    let (status, after) = put(&bench, &json!({"tokens": {"access_s": 60}})).await;

    let mut expected = before.clone();
    expected["tokens"]["access_s"] = json!(60);
    assert_eq!((status, &after), (200, &expected));
    assert_eq!(bench.get("/_sandbox/settings").await.1, expected);
    let started = json!({
        "events": {"delay_ms": 0, "duplicate": false, "lose": false},
        "limits": {"rate": null, "operating_s": null, "seconds": {}},
        "tokens": {"code_s": 30, "access_s": 3600, "refresh_s": 28 * 86_400, "once": true},
    });
    assert_eq!(before, started);
}

#[tokio::test]
async fn what_is_not_understood_is_refused_and_changes_nothing() {
    let bench = Bench::start().await;
    let (_, before) = bench.get("/_sandbox/settings").await;
    let cases = [
        json!([]),
        json!({"limit": {}}),
        json!({"limits": 5}),
        json!({"limits": {"rate": "gold"}}),
        json!({"events": {"loose": true}}),
        json!({"tokens": {"access_s": "60"}}),
    ];

    for settings in cases {
        assert_eq!(put(&bench, &settings).await.0, 400, "{settings}");
    }
    assert_eq!(bench.get("/_sandbox/settings").await.1, before);
}

#[tokio::test]
async fn tokens_live_as_long_as_the_settings_say() {
    let bench = Bench::start().await;
    put(
        &bench,
        &json!({"tokens": {"access_s": 60, "refresh_s": 120}}),
    )
    .await;
    let pair = bench.sandbox.token(APP, ADMIN).unwrap();
    let (_, body) = bench.refresh(&pair.refresh).await;
    let (access, refresh) = (&body["access_token"], &body["refresh_token"]);

    bench.sandbox.advance(60);
    let expired = bench
        .call(access.as_str().unwrap(), "profile", json!({}))
        .await;
    bench.sandbox.advance(60);
    let dead = bench.refresh(refresh.as_str().unwrap()).await;

    assert_eq!(body["expires_in"], json!(60));
    assert_eq!(error(&expired), (401, "expired_token"));
    assert_eq!(error(&dead), (400, "invalid_grant"));
}
