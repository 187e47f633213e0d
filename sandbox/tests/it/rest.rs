//! The REST front: addresses, body types, who may call, and the envelope.
use crate::support::{ADMIN, APP, Bench, DISMISSED, EXTRANET, MEMBER, app, error, read};
use bitrix24_sandbox::{AppSpec, Options, Profile};
use serde_json::json;

#[tokio::test]
async fn a_method_is_reached_by_every_address_and_body_type() {
    let bench = Bench::start().await;
    let token = bench.token(MEMBER);
    let portal = bench.sandbox.portal_url();
    let post = |path: &str| bench.http.post(format!("{portal}{path}"));
    let requests = [
        bench
            .http
            .get(format!("{portal}/rest/profile?auth={token}")),
        bench
            .http
            .get(format!("{portal}/rest/PROFILE.json/?auth={token}")),
        post("/rest/profile.json").form(&[("auth", &token)]),
        post("/rest//profile?bx24_request_id=1").json(&json!({"auth": token})),
        post("/rest/profile?auth=garbage").json(&json!({"auth": token})),
        post("/rest/profile")
            .header("content-type", "multipart/form-data; boundary=x")
            .body(format!(
                "--x\r\nContent-Disposition: form-data; name=\"auth\"\r\n\r\n{token}\r\n--x--\r\n"
            )),
        bench
            .http
            .get(format!("{portal}/rest/2/webhook/profile.json")),
    ];

    for request in requests {
        let (status, body) = read(request.send().await.unwrap()).await;
        assert_eq!((status, &body["result"]["ID"]), (200, &json!("2")));
    }
}

#[tokio::test]
async fn every_way_of_not_being_authorized_has_its_code() {
    let bench = Bench::start().await;
    let expired = bench.token(ADMIN);
    bench.sandbox.advance(3600);
    let shut_out = bench.token(MEMBER);
    let dismissed = bench.token(DISMISSED);
    bench
        .sandbox
        .restrict(APP, &[ADMIN, DISMISSED, EXTRANET])
        .unwrap();
    let cases = [
        ("", "profile", (401, "NO_AUTH_FOUND")),
        ("garbage", "profile", (401, "invalid_token")),
        (expired.as_str(), "profile", (401, "expired_token")),
        (&shut_out, "profile", (403, "user_access_error")),
        (&dismissed, "profile", (401, "authorization_error")),
        (
            &bench.token(ADMIN),
            "no.such.method",
            (404, "ERROR_METHOD_NOT_FOUND"),
        ),
        (
            &bench.token(EXTRANET),
            "crm.item.list",
            (403, "allowed_only_intranet_user"),
        ),
    ];

    for (token, method, expected) in cases {
        let answer = bench.call(token, method, json!({})).await;
        assert_eq!(error(&answer), expected, "{method}");
        assert!(answer.1.get("result").is_none() && answer.1.get("time").is_none());
    }
    let users: Vec<_> = bench.sandbox.calls().iter().map(|call| call.user).collect();
    let known = [ADMIN, MEMBER, DISMISSED, ADMIN, EXTRANET].map(Some);
    assert_eq!(users, [&[None, None], known.as_slice()].concat());
}

#[tokio::test]
async fn the_header_authorization_is_not_looked_at() {
    let bench = Bench::start().await;

    let url = format!("{}/rest/profile", bench.sandbox.portal_url());
    let request = bench.http.get(url).bearer_auth(bench.token(ADMIN));
    let answer = read(request.send().await.unwrap()).await;

    assert_eq!(error(&answer), (401, "NO_AUTH_FOUND"));
}

#[tokio::test]
async fn a_token_outlives_its_installation_only_as_an_error() {
    let bench = Bench::start().await;
    let token = bench.token(ADMIN);
    bench.sandbox.uninstall(APP, false).unwrap();

    let uninstalled = bench.call(&token, "profile", json!({})).await;
    bench.sandbox.install(APP, true).unwrap();
    let reinstalled = bench.call(&token, "profile", json!({})).await;
    bench
        .http
        .delete(format!(
            "{}/_sandbox/apps/{APP}",
            bench.sandbox.portal_url()
        ))
        .send()
        .await
        .unwrap();
    let deleted = bench.call(&token, "profile", json!({})).await;

    assert_eq!(error(&uninstalled), (401, "ERROR_OAUTH"));
    assert_eq!(error(&reinstalled), (401, "invalid_token"));
    assert_eq!(error(&deleted), (401, "APPLICATION_NOT_FOUND"));
}

#[tokio::test]
async fn some_statuses_differ_between_what_portals_do_and_what_the_pages_say() {
    for (profile, expected) in [(Profile::Observed, 401), (Profile::Documented, 403)] {
        let bench = Bench::with(Options {
            profile,
            ..Options::default()
        })
        .await;
        bench.sandbox.register_app(AppSpec {
            scope: "placement".to_owned(),
            ..app()
        });

        let scope = bench
            .call(&bench.token(ADMIN), "crm.item.list", json!({}))
            .await;
        let credentials = bench.get("/rest/1/wrong/profile").await;

        assert_eq!(error(&scope), (expected, "insufficient_scope"));
        assert_eq!(error(&credentials), (expected, "INVALID_CREDENTIALS"));
    }
}

#[tokio::test]
async fn the_other_protocol_is_not_there() {
    let bench = Bench::start().await;

    let (status, _) = bench
        .json("/rest/api/profile", &json!({"auth": bench.token(ADMIN)}))
        .await;

    assert_eq!(status, 404);
}

#[tokio::test]
async fn pages_of_any_origin_may_call() {
    let bench = Bench::start().await;
    let url = format!("{}/rest/profile", bench.sandbox.portal_url());

    let preflight = bench
        .http
        .request(reqwest::Method::OPTIONS, &url)
        .send()
        .await
        .unwrap();
    let refused = bench.http.get(&url).send().await.unwrap();

    assert_eq!(preflight.status().as_u16(), 200);
    assert!(
        preflight.headers()["access-control-allow-headers"]
            .to_str()
            .unwrap()
            .contains("content-type")
    );
    assert_eq!(refused.headers()["access-control-allow-origin"], "*");
}

#[tokio::test]
async fn an_answer_carries_its_time() {
    let bench = Bench::start().await;

    let (_, body) = bench.call(&bench.token(ADMIN), "profile", json!({})).await;

    let time = &body["time"];
    for name in [
        "start",
        "finish",
        "duration",
        "processing",
        "operating",
        "operating_reset_at",
    ] {
        assert!(time[name].is_number(), "{name} in {time}");
    }
    for name in ["date_start", "date_finish"] {
        assert!(
            time[name].as_str().unwrap().ends_with("+00:00"),
            "{name} in {time}"
        );
    }
}
