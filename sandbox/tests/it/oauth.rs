//! The OAuth server: both grants, their errors, and its `app.info`.
use crate::support::{ADMIN, APP, Bench, DISMISSED, MEMBER, SECRET, error, read};
use bitrix24_sandbox::{AppSpec, Options, Profile};
use serde_json::json;

#[tokio::test]
async fn every_mistake_has_its_code_and_status() {
    let bench = Bench::start().await;
    let token = bench.sandbox.token(APP, ADMIN).unwrap().refresh;
    let other = bench.sandbox.register_app(AppSpec::default());
    bench.sandbox.install(&other.client_id, true).unwrap();
    let cases = [
        (
            "unknown app",
            "refresh_token",
            "local.none",
            SECRET,
            token.as_str(),
            (200, "wrong_client"),
        ),
        (
            "wrong secret",
            "refresh_token",
            APP,
            "wrong",
            &token,
            (400, "invalid_client"),
        ),
        (
            "no token",
            "refresh_token",
            APP,
            SECRET,
            "",
            (400, "invalid_request"),
        ),
        (
            "garbage",
            "refresh_token",
            APP,
            SECRET,
            "garbage",
            (400, "invalid_grant"),
        ),
        (
            "another app's",
            "refresh_token",
            &other.client_id,
            &other.client_secret,
            &token,
            (400, "invalid_grant"),
        ),
        (
            "unknown grant",
            "password",
            APP,
            SECRET,
            &token,
            (400, "invalid_request"),
        ),
    ];

    for (case, grant_type, client_id, client_secret, refresh_token, expected) in cases {
        let fields = [
            ("grant_type", grant_type),
            ("client_id", client_id),
            ("client_secret", client_secret),
            ("refresh_token", refresh_token),
        ];
        let answer = bench.exchange(&fields).await;
        assert_eq!(error(&answer), expected, "{case}");
    }
}

#[tokio::test]
async fn a_wrong_client_and_a_wrong_secret_are_not_described() {
    let bench = Bench::start().await;

    let (_, unknown) = bench
        .exchange(&[("grant_type", "refresh_token"), ("client_id", "x")])
        .await;
    let (_, secret) = bench
        .exchange(&[("grant_type", "refresh_token"), ("client_id", APP)])
        .await;

    assert_eq!(unknown, json!({"error": "wrong_client"}));
    assert_eq!(secret, json!({"error": "invalid_client"}));
}

#[tokio::test]
async fn a_refresh_answers_with_a_new_pair_and_the_word_app() {
    let bench = Bench::start().await;
    let pair = bench.sandbox.token(APP, MEMBER).unwrap();

    let (status, body) = bench.refresh(&pair.refresh).await;

    let oauth = bench.sandbox.oauth_url();
    assert_eq!(status, 200);
    assert_eq!(body["user_id"], json!(MEMBER));
    assert_eq!(body["scope"], json!("app"));
    assert_eq!(body["expires_in"], json!(3600));
    assert_eq!(body["member_id"], json!(bench.sandbox.member_id()));
    assert_eq!(
        body["client_endpoint"],
        json!(format!("{}/rest/", bench.sandbox.portal_url()))
    );
    assert_eq!(body["server_endpoint"], json!(format!("{oauth}/rest/")));
    assert_eq!(
        body["domain"],
        json!(oauth.strip_prefix("http://").unwrap())
    );
    assert_ne!(body["access_token"], json!(pair.access));
    assert!(body.get("token_type").is_none() && body.get("application_token").is_none());
}

#[tokio::test]
async fn a_second_use_of_a_refresh_token_is_refused_and_its_access_token_dies() {
    let bench = Bench::start().await;
    let pair = bench.sandbox.token(APP, ADMIN).unwrap();
    let other_chain = bench.token(ADMIN);

    let (first, _) = bench.refresh(&pair.refresh).await;
    let second = bench.refresh(&pair.refresh).await;

    assert_eq!(first, 200);
    assert_eq!(error(&second), (400, "invalid_grant"));
    let dead = bench.call(&pair.access, "profile", json!({})).await;
    assert_eq!(error(&dead), (401, "invalid_token"));
    assert_eq!(bench.call(&other_chain, "profile", json!({})).await.0, 200);
}

#[tokio::test]
async fn as_documented_a_refresh_token_may_be_used_again() {
    let bench = Bench::with(Options {
        profile: Profile::Documented,
        ..Options::default()
    })
    .await;
    let pair = bench.sandbox.token(APP, ADMIN).unwrap();
    bench.sandbox.advance(179 * 86_400);

    let (first, body) = bench.refresh(&pair.refresh).await;
    let (second, _) = bench.refresh(&pair.refresh).await;

    assert_eq!((first, second), (200, 200));
    assert_eq!(body["scope"], json!("crm,placement"));
}

#[tokio::test]
async fn an_idle_refresh_token_dies_after_28_days() {
    let bench = Bench::start().await;
    let pair = bench.sandbox.token(APP, ADMIN).unwrap();
    bench.sandbox.advance(28 * 86_400);

    assert_eq!(
        error(&bench.refresh(&pair.refresh).await),
        (400, "invalid_grant")
    );
}

#[tokio::test]
async fn a_shut_out_user_cannot_refresh_and_can_again_later_with_the_same_token() {
    let bench = Bench::start().await;
    let pair = bench.sandbox.token(APP, MEMBER).unwrap();
    bench.sandbox.restrict(APP, &[ADMIN]).unwrap();

    let refused = bench.refresh(&pair.refresh).await;
    bench.sandbox.restrict(APP, &[]).unwrap();
    let (status, _) = bench.refresh(&pair.refresh).await;

    assert_eq!(error(&refused), (403, "user_access_error"));
    assert_eq!(status, 200);
}

#[tokio::test]
async fn after_an_uninstallation_nothing_can_be_refreshed_and_a_reinstallation_revives_nothing() {
    let bench = Bench::start().await;
    let pair = bench.sandbox.token(APP, ADMIN).unwrap();
    bench.sandbox.uninstall(APP, false).unwrap();

    let uninstalled = bench.refresh(&pair.refresh).await;
    bench.sandbox.install(APP, true).unwrap();
    let reinstalled = bench.refresh(&pair.refresh).await;

    assert_eq!(error(&uninstalled), (401, "NOT_INSTALLED"));
    assert_eq!(error(&reinstalled), (400, "invalid_grant"));
}

#[tokio::test]
async fn a_dismissed_user_cannot_refresh() {
    let bench = Bench::start().await;
    let pair = bench.sandbox.token(APP, DISMISSED).unwrap();

    assert_eq!(
        error(&bench.refresh(&pair.refresh).await),
        (401, "authorization_error")
    );
}

#[tokio::test]
async fn the_token_endpoint_takes_get_and_doubled_slashes() {
    let bench = Bench::start().await;
    let pair = bench.sandbox.token(APP, ADMIN).unwrap();
    let query = format!(
        "grant_type=refresh_token&client_id={APP}&client_secret={SECRET}&refresh_token={}&redirect_uri=",
        pair.refresh
    );

    let url = format!("{}//oauth/token/?{query}", bench.sandbox.oauth_url());
    let (status, body) = read(bench.http.get(url).send().await.unwrap()).await;

    assert_eq!(status, 200);
    assert!(body["access_token"].is_string());
}

#[tokio::test]
async fn app_info_says_whose_token_it_is_by_get_and_post() {
    let bench = Bench::start().await;
    let token = bench.token(MEMBER);
    let url = format!("{}/rest/app.info", bench.sandbox.oauth_url());

    let got = bench
        .http
        .get(format!("{url}/?auth={token}"))
        .send()
        .await
        .unwrap();
    let posted = bench
        .http
        .post(&url)
        .json(&json!({"auth": token}))
        .send()
        .await
        .unwrap();

    for (status, body) in [read(got).await, read(posted).await] {
        assert_eq!(status, 200);
        let result = &body["result"];
        assert_eq!(result["client_id"], json!(APP));
        assert_eq!(result["user_id"], json!("2"));
        assert_eq!(result["scope"], json!("crm,placement"));
        assert!(result["expires"].as_str().unwrap().ends_with("+00:00"));
        let install = &result["install"];
        assert_eq!(install["installed"], json!(true));
        assert_eq!(install["version"], json!("1"));
        assert_eq!(install["status"], json!("L"));
        assert_eq!(install["member_id"], json!(bench.sandbox.member_id()));
        assert_eq!(install["uri"], json!(bench.sandbox.portal_url()));
        assert!(body["time"]["start"].is_number());
    }
}

#[tokio::test]
async fn app_info_refuses_tokens_that_are_not_live() {
    let bench = Bench::start().await;
    let expired = bench.token(ADMIN);
    bench.sandbox.advance(3600);
    let url = format!("{}/rest/app.info", bench.sandbox.oauth_url());
    let cases = [
        ("", (401, "NO_AUTH_FOUND")),
        ("garbage", (400, "invalid_client")),
        (expired.as_str(), (401, "expired_token")),
    ];

    for (token, expected) in cases {
        let answer = read(
            bench
                .http
                .get(format!("{url}?auth={token}"))
                .send()
                .await
                .unwrap(),
        )
        .await;
        assert_eq!(error(&answer), expected);
    }
}

#[tokio::test]
async fn one_oauth_server_knows_the_tokens_of_all_its_portals() {
    let bench = Bench::with(Options {
        portals: 2,
        ..Options::default()
    })
    .await;
    let second = &bench.sandbox.portals()[1];
    second.register_app(crate::support::app());
    second.install(APP, true).unwrap();
    let pair = second.token(APP, ADMIN).unwrap();

    let (status, body) = bench.refresh(&pair.refresh).await;

    assert_eq!(status, 200);
    assert_eq!(body["member_id"], json!(second.member_id()));
    assert_ne!(second.member_id(), bench.sandbox.member_id());
}
