//! A portal that got another name.
use crate::support::{ADMIN, APP, Bench, error};
use serde_json::{Value, json};

#[tokio::test]
async fn a_renamed_portal_says_its_new_name_everywhere_and_sends_from_the_old_one_to_it() {
    let bench = Bench::start().await;
    let old = bench.sandbox.portal_url();
    let pair = bench.sandbox.token(APP, ADMIN).unwrap();

    let (status, renamed) = bench
        .json("/_sandbox/rename", &json!({"host": "localhost"}))
        .await;

    let new = old.replace("127.0.0.1", "localhost");
    assert_eq!((status, &renamed), (200, &json!({"portal": new})));
    let path = format!("/rest/profile?auth={}", pair.access);
    let answer = bench
        .http
        .post(format!("{old}{path}"))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status().as_u16(), 302);
    assert_eq!(answer.headers()["location"], format!("{new}{path}"));
    assert!(
        answer.headers()["content-type"]
            .to_str()
            .unwrap()
            .starts_with("text/html")
    );
    let call = bench.sandbox.calls().pop().unwrap();
    assert_eq!((call.method.as_str(), call.status), ("profile", 302));

    let answer = bench.http.get(format!("{new}{path}")).send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 200);
    let endpoint = json!(format!("{new}/rest/"));
    let url = format!(
        "{}/rest/app.info?auth={}",
        bench.sandbox.oauth_url(),
        pair.access
    );
    let info: Value = bench
        .http
        .get(url)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let install = &info["result"]["install"];
    assert_eq!(install["client_endpoint"], endpoint);
    assert_eq!(install["domain"], json!(new.replace("http://", "")));
    let (_, refreshed) = bench.refresh(&pair.refresh).await;
    assert_eq!(refreshed["client_endpoint"], endpoint);
    let (_, launch) = bench
        .json("/_sandbox/launch", &json!({"client_id": APP, "user": 1}))
        .await;
    assert!(
        launch["url"]
            .as_str()
            .unwrap()
            .contains("DOMAIN=localhost%3A")
    );
}

#[tokio::test]
async fn a_portal_can_take_its_old_name_back() {
    let bench = Bench::start().await;
    bench.sandbox.rename("localhost").unwrap();
    bench.sandbox.rename("127.0.0.1").unwrap();

    let token = bench.token(ADMIN);
    assert_eq!(bench.call(&token, "profile", json!({})).await.0, 200);
}

#[tokio::test]
async fn what_is_no_host_name_is_refused() {
    let bench = Bench::start().await;

    for host in ["", "a b", "a/b", "a:80"] {
        let answer = bench.json("/_sandbox/rename", &json!({"host": host})).await;
        assert_eq!(answer.0, 400, "{host}");
    }
    let token = bench.token(ADMIN);
    let answer = bench.call(&token, "profile", json!({})).await;
    assert_eq!(error(&answer), (200, "no error"));
}
