//! An app that is no longer paid for.
use crate::support::{ADMIN, APP, Bench, error};
use serde_json::json;

#[tokio::test]
async fn an_app_whose_subscription_has_ended_is_refused_until_it_goes_on() {
    let bench = Bench::start().await;
    let (token, chain) = (bench.token(ADMIN), bench.sandbox.token(APP, ADMIN).unwrap());
    let path = format!("/_sandbox/apps/{APP}/subscription");

    let (_, told) = bench.json(&path, &json!({"ended": true})).await;
    let refused = bench.call(&token, "profile", json!({})).await;
    let unrefreshed = bench.refresh(&chain.refresh).await;
    let (webhook, _) = bench.get("/rest/1/webhook/profile").await;
    bench.json(&path, &json!({"ended": false})).await;

    assert_eq!(told["subscription_ended"], json!(true));
    assert_eq!(error(&refused), (401, "PAYMENT_REQUIRED"));
    let text = json!("Subscription has been ended");
    assert_eq!(refused.1["error_description"], text);
    assert_eq!(error(&unrefreshed), (401, "PAYMENT_REQUIRED"));
    assert_eq!(webhook, 200);
    assert_eq!(bench.call(&token, "profile", json!({})).await.0, 200);
    assert_eq!(bench.refresh(&chain.refresh).await.0, 200);
}

#[tokio::test]
async fn a_subscription_must_be_said_to_have_ended_or_not() {
    let bench = Bench::start().await;
    let path = format!("/_sandbox/apps/{APP}/subscription");

    for body in [
        json!({}),
        json!({"ended": 1}),
        json!({"ended": true, "on": 1}),
    ] {
        assert_eq!(bench.json(&path, &body).await.0, 400, "{body}");
    }
    let (nobody, _) = bench
        .json("/_sandbox/apps/none/subscription", &json!({"ended": true}))
        .await;
    assert_eq!(nobody, 404);
}
