//! Launches: the post that a browser would send.
use crate::support::{ADMIN, APP, Bench, MEMBER};
use bitrix24_sandbox::LaunchSpec;
use serde_json::{Value, json};
use url::Url;

const TAB: &str = "CRM_COMPANY_DETAIL_TAB";

async fn launch(bench: &Bench, spec: Value) -> Value {
    let mut spec = spec;
    spec["client_id"] = json!(APP);
    let (status, body) = bench.json("/_sandbox/launch", &spec).await;
    assert_eq!(status, 200, "{body}");
    body
}

fn query(launch: &Value, name: &str) -> Option<String> {
    let url = Url::parse(launch["url"].as_str().unwrap()).unwrap();
    url.query_pairs()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
}

#[tokio::test]
async fn a_launch_has_the_documented_fields_and_a_token_of_the_viewer() {
    let bench = Bench::start().await;
    bench
        .call(
            &bench.token(ADMIN),
            "placement.bind",
            json!({"PLACEMENT": TAB, "HANDLER": "http://localhost:9/card?a=1"}),
        )
        .await;

    let launch = launch(
        &bench,
        json!({"user": MEMBER, "placement": TAB, "options": {"ID": "5", "URI": "/crm/"}}),
    )
    .await;

    assert!(
        launch["url"]
            .as_str()
            .unwrap()
            .starts_with("http://localhost:9/card?a=1&DOMAIN=")
    );
    assert_eq!(
        format!("http://{}", query(&launch, "DOMAIN").unwrap()),
        bench.sandbox.portal_url()
    );
    assert_eq!(query(&launch, "PROTOCOL").as_deref(), Some("0"));
    assert_eq!(query(&launch, "LANG").as_deref(), Some("ru"));
    assert_eq!(query(&launch, "APP_SID").map(|sid| sid.len()), Some(32));
    let form = &launch["form"];
    assert_eq!(form["PLACEMENT"], json!(TAB));
    assert_eq!(
        form["PLACEMENT_OPTIONS"],
        json!(r#"{"ID":"5","URI":"\/crm\/"}"#)
    );
    assert_eq!(
        (&form["AUTH_EXPIRES"], &form["status"]),
        (&json!("3600"), &json!("L"))
    );
    assert_eq!(form["member_id"], json!(bench.sandbox.member_id()));
    assert_eq!(
        form["SERVER_ENDPOINT"],
        json!(format!("{}/rest/", bench.sandbox.oauth_url()))
    );
    let (_, profile) = bench
        .call(form["AUTH_ID"].as_str().unwrap(), "profile", json!({}))
        .await;
    assert_eq!(profile["result"]["ID"], json!("2"));
    assert_eq!(
        bench.refresh(form["REFRESH_ID"].as_str().unwrap()).await.0,
        200
    );
}

#[tokio::test]
async fn a_launch_can_be_bent() {
    let bench = Bench::start().await;

    let launch = launch(
        &bench,
        json!({
            "user": ADMIN, "lang": "de", "domain": "evil.example", "expires_s": 0,
            "omit": ["SERVER_ENDPOINT", "PROTOCOL"],
            "override": {"member_id": "forged", "APP_SID": "sid", "EXTRA": "1"},
        }),
    )
    .await;

    assert_eq!(query(&launch, "LANG").as_deref(), Some("de"));
    assert_eq!(query(&launch, "DOMAIN").as_deref(), Some("evil.example"));
    assert_eq!(query(&launch, "APP_SID").as_deref(), Some("sid"));
    assert_eq!(query(&launch, "PROTOCOL"), None);
    let form = &launch["form"];
    assert_eq!(
        (&form["member_id"], &form["EXTRA"], &form["AUTH_EXPIRES"]),
        (&json!("forged"), &json!("1"), &json!("0"))
    );
    assert!(form.get("SERVER_ENDPOINT").is_none() && form.get("APP_SID").is_none());
    let (status, body) = bench
        .call(form["AUTH_ID"].as_str().unwrap(), "profile", json!({}))
        .await;
    assert_eq!((status, &body["error"]), (401, &json!("expired_token")));
}

#[tokio::test]
async fn the_installation_page_is_opened_until_the_installation_is_finished() {
    let bench = Bench::start().await;
    bench.sandbox.uninstall(APP, false).unwrap();
    bench.sandbox.install(APP, false).unwrap();

    let installing = launch(&bench, json!({"user": ADMIN})).await;
    let (_, info) = bench
        .call(
            installing["form"]["AUTH_ID"].as_str().unwrap(),
            "app.info",
            json!({}),
        )
        .await;
    bench.sandbox.install(APP, true).unwrap();
    let installed = launch(&bench, json!({"user": ADMIN})).await;

    assert!(
        installing["url"]
            .as_str()
            .unwrap()
            .starts_with("http://localhost:9/install?")
    );
    assert_eq!(installing["form"]["PLACEMENT"], json!("DEFAULT"));
    assert_eq!(info["result"]["INSTALLED"], json!(false));
    assert!(
        installed["url"]
            .as_str()
            .unwrap()
            .starts_with("http://localhost:9/app?")
    );
}

#[tokio::test]
async fn a_reinstallation_has_another_application_token() {
    let bench = Bench::start().await;
    let token = |launch: Value| {
        launch["form"]["APPLICATION_TOKEN"]
            .as_str()
            .unwrap()
            .to_owned()
    };

    let first = token(launch(&bench, json!({"user": ADMIN})).await);
    let second = token(launch(&bench, json!({"user": MEMBER})).await);
    bench.sandbox.uninstall(APP, false).unwrap();
    bench.sandbox.install(APP, true).unwrap();
    let third = token(launch(&bench, json!({"user": ADMIN})).await);

    assert_eq!(first, second);
    assert_ne!(first, third);
}

#[tokio::test]
async fn what_cannot_be_launched_is_refused_with_a_reason() {
    let bench = Bench::start().await;
    let spec = |user| LaunchSpec {
        client_id: APP.to_owned(),
        user,
        ..LaunchSpec::default()
    };

    assert_eq!(bench.sandbox.launch(&spec(99)).unwrap_err().status, 404);
    bench.sandbox.uninstall(APP, false).unwrap();
    assert_eq!(bench.sandbox.launch(&spec(ADMIN)).unwrap_err().status, 409);
}

#[tokio::test]
async fn a_placement_where_nothing_is_bound_opens_the_main_page_and_a_named_handler_wins() {
    let bench = Bench::start().await;

    let unbound = launch(&bench, json!({"user": ADMIN, "placement": TAB})).await;
    let named = launch(
        &bench,
        json!({"user": ADMIN, "placement": TAB, "handler": "http://localhost:9/card"}),
    )
    .await;

    assert!(
        unbound["url"]
            .as_str()
            .unwrap()
            .starts_with("http://localhost:9/app?")
    );
    assert_eq!(unbound["form"]["PLACEMENT"], json!(TAB));
    assert!(
        named["url"]
            .as_str()
            .unwrap()
            .starts_with("http://localhost:9/card?")
    );
}
