//! The errors of the OAuth server, row by row, and the names it is reached by.
use crate::support::{ADMIN, APP, Bench, MEMBER, SECRET, error, read};
use bitrix24_sandbox::{Effect, Fault, Host};
use serde_json::{Value, json};

/// What is done to the portal, and what is then asked of the OAuth server.
type Row = (&'static str, (u16, &'static str), fn(&Bench), Asking);

enum Asking {
    /// A refresh with these fields in place of the right ones.
    Refresh(&'static [(&'static str, &'static str)]),
    /// `app.info` without a token.
    Nobody,
}

fn fault(bench: &Bench, code: &str, status: u16) {
    let effect = Effect::Error {
        code: code.to_owned(),
        description: String::new(),
        status,
    };
    let mut fault = Fault::always(effect);
    fault.matching.host = Some(Host::Oauth);
    bench.sandbox.fault(fault).unwrap();
}

fn rows() -> Vec<Row> {
    let nothing: fn(&Bench) = |_| {};
    vec![
        (
            "no refresh token",
            (400, "invalid_request"),
            nothing,
            Asking::Refresh(&[("refresh_token", "")]),
        ),
        (
            "wrong secret",
            (400, "invalid_client"),
            nothing,
            Asking::Refresh(&[("client_secret", "wrong")]),
        ),
        (
            "unknown app",
            (200, "wrong_client"),
            nothing,
            Asking::Refresh(&[("client_id", "local.none")]),
        ),
        (
            "deleted app",
            (200, "wrong_client"),
            |bench| {
                bench.sandbox.world().apps.remove(APP);
            },
            Asking::Refresh(&[]),
        ),
        (
            "bad refresh token",
            (400, "invalid_grant"),
            nothing,
            Asking::Refresh(&[("refresh_token", "bad")]),
        ),
        (
            "expired refresh token",
            (400, "invalid_grant"),
            |bench| bench.sandbox.advance(28 * 86_400),
            Asking::Refresh(&[]),
        ),
        (
            "bad code",
            (400, "invalid_grant"),
            nothing,
            Asking::Refresh(&[("grant_type", "authorization_code"), ("code", "bad")]),
        ),
        (
            "more rights than the card: scope",
            (401, "insufficient_scope"),
            |bench| fault(bench, "insufficient_scope", 401),
            Asking::Refresh(&[]),
        ),
        (
            "more rights than the card: invalid",
            (403, "invalid_scope"),
            |bench| fault(bench, "invalid_scope", 403),
            Asking::Refresh(&[]),
        ),
        (
            "subscription over",
            (401, "PAYMENT_REQUIRED"),
            |bench| bench.sandbox.end_subscription(APP, true).unwrap(),
            Asking::Refresh(&[]),
        ),
        ("nobody", (401, "NO_AUTH_FOUND"), nothing, Asking::Nobody),
        (
            "uninstalled",
            (401, "NOT_INSTALLED"),
            |bench| bench.sandbox.uninstall(APP, true).unwrap(),
            Asking::Refresh(&[]),
        ),
        (
            "shut out",
            (403, "user_access_error"),
            |bench| bench.sandbox.restrict(APP, &[ADMIN]).unwrap(),
            Asking::Refresh(&[]),
        ),
    ]
}

async fn ask(bench: &Bench, refresh: &str, asking: &Asking) -> (u16, Value) {
    let Asking::Refresh(changes) = asking else {
        let url = format!("{}/rest/app.info/", bench.sandbox.oauth_url());
        return read(bench.http.get(url).send().await.unwrap()).await;
    };
    let mut fields = vec![
        ("grant_type", "refresh_token"),
        ("client_id", APP),
        ("client_secret", SECRET),
        ("refresh_token", refresh),
    ];
    fields.retain(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
    fields.extend(*changes);
    bench.exchange(&fields).await
}

#[tokio::test]
async fn every_row_of_the_error_table_has_its_status() {
    for (case, expected, prepare, asking) in rows() {
        let bench = Bench::start().await;
        let refresh = bench.sandbox.token(APP, MEMBER).unwrap().refresh;
        prepare(&bench);

        let answer = ask(&bench, &refresh, &asking).await;

        assert_eq!(error(&answer), expected, "{case}");
    }
}

#[tokio::test]
async fn a_refresh_after_the_app_lost_scopes_succeeds() {
    let bench = Bench::start().await;
    let refresh = bench.sandbox.token(APP, MEMBER).unwrap().refresh;
    bench.sandbox.register_app(bitrix24_sandbox::AppSpec {
        scope: "placement".to_owned(),
        ..crate::support::app()
    });

    assert_eq!(bench.refresh(&refresh).await.0, 200);
}

#[tokio::test]
async fn the_server_answers_by_both_of_its_names() {
    let bench = Bench::start().await;
    let url = format!("{}/rest/app.info", bench.sandbox.oauth_url());

    for name in ["oauth.bitrix24.tech", "oauth.bitrix.info"] {
        let request = bench.http.post(&url).header("host", name);
        let request = request.json(&json!({"auth": bench.token(ADMIN)}));
        let (status, body) = read(request.send().await.unwrap()).await;
        assert_eq!((status, &body["result"]["client_id"]), (200, &json!(APP)));
    }
}

#[tokio::test]
async fn a_body_of_json_is_passed_over_by_the_token_endpoint() {
    let bench = Bench::start().await;
    let refresh = bench.sandbox.token(APP, ADMIN).unwrap().refresh;
    let url = format!("{}/oauth/token/", bench.sandbox.oauth_url());
    let body = json!({
        "grant_type": "refresh_token", "client_id": APP, "client_secret": SECRET, "refresh_token": refresh,
    });

    let answer = read(bench.http.post(url).json(&body).send().await.unwrap()).await;

    assert_eq!(error(&answer), (200, "wrong_client"));
    assert_eq!(bench.refresh(&refresh).await.0, 200);
}
