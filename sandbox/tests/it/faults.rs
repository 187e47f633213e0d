//! Requests that go wrong on purpose: every kind of failure, and which requests it is for.
use crate::support::{ADMIN, APP, Bench, MEMBER, error, read};
use bitrix24_sandbox::{Effect, Fault, Host};
use serde_json::{Value, json};

/// What a client got of an answer.
struct Got {
    /// 0: no answer at all.
    status: u16,
    content_type: String,
    location: String,
    /// Nothing when the body broke off.
    body: Option<Vec<u8>>,
}

/// Writes `{"k": 1}` to the app's options and reads the answer however broken it is.
async fn write(bench: &Bench) -> Got {
    let url = format!("{}/rest/app.option.set", bench.sandbox.portal_url());
    let body = json!({"auth": bench.token(ADMIN), "options": {"k": 1}});
    let Ok(answer) = bench.http.post(url).json(&body).send().await else {
        return Got {
            status: 0,
            content_type: String::new(),
            location: String::new(),
            body: None,
        };
    };
    let header = |name| {
        let value = answer.headers().get(name);
        value.map_or_else(String::new, |value| value.to_str().unwrap().to_owned())
    };
    Got {
        status: answer.status().as_u16(),
        content_type: header("content-type"),
        location: header("location"),
        body: answer.bytes().await.ok().map(|bytes| bytes.to_vec()),
    }
}

async fn inject(bench: &Bench, fault: Value) {
    let (status, answer) = bench.json("/_sandbox/faults", &fault).await;
    assert_eq!(status, 200, "{answer}");
}

type Looks = fn(&Got) -> bool;

fn json_of(got: &Got) -> Value {
    let body = got.body.as_deref().unwrap_or_default();
    serde_json::from_slice(body).unwrap_or(Value::Null)
}

/// `do`, its name in the log, the status in the log, whether the work is done, what the client gets.
fn kinds() -> Vec<(Value, &'static str, u16, bool, Looks)> {
    vec![
        (
            json!({"status": {"code": 502, "body": "<h1>Bad</h1>"}}),
            "status",
            502,
            false,
            |got| got.status == 502 && got.body.as_deref() == Some(b"<h1>Bad</h1>"),
        ),
        (
            json!({"error": {"code": "OVERLOAD_LIMIT", "description": "Blocked", "status": 503}}),
            "error",
            503,
            false,
            |got| {
                let expected = json!({"error": "OVERLOAD_LIMIT", "error_description": "Blocked"});
                got.status == 503 && json_of(got) == expected
            },
        ),
        (json!({"delay_ms": 1}), "delay_ms", 200, true, |got| {
            json_of(got)["result"] == json!(true)
        }),
        (json!("drop_before"), "drop_before", 0, false, |got| {
            got.status == 0
        }),
        (json!("drop_after"), "drop_after", 200, true, |got| {
            got.status == 0
        }),
        (json!("html"), "html", 200, false, |got| {
            got.status == 200 && got.content_type.starts_with("text/html")
        }),
        (json!("truncate"), "truncate", 200, true, |got| {
            got.status == 200 && got.body.is_none()
        }),
        (json!("garbage"), "garbage", 200, false, |got| {
            got.content_type.starts_with("application/json") && json_of(got).is_null()
        }),
        (
            json!({"redirect": "http://other.example/rest/"}),
            "redirect",
            302,
            false,
            |got| got.status == 302 && got.location == "http://other.example/rest/",
        ),
        (json!("huge"), "huge", 200, false, |got| {
            got.body.as_ref().is_some_and(|body| body.len() == 64 << 20)
        }),
    ]
}

#[tokio::test]
async fn every_kind_fails_in_its_own_way_once_and_is_logged() {
    for (effect, name, status, done, looks) in kinds() {
        let bench = Bench::start().await;
        inject(&bench, json!({"times": 1, "do": effect})).await;

        let got = write(&bench).await;

        assert!(looks(&got), "{name}: {} {:?}", got.status, got.body);
        let calls = bench.sandbox.calls();
        let seen = (calls[0].fault, calls[0].status);
        assert_eq!((calls.len(), seen), (1, (Some(name), status)), "{name}");
        let token = bench.token(ADMIN);
        let (_, options) = bench.call(&token, "app.option.get", json!({})).await;
        assert_eq!(options["result"]["k"] == json!(1), done, "{name}");
        assert!(bench.sandbox.calls()[1].fault.is_none(), "{name}");
    }
}

#[tokio::test]
async fn an_answer_is_as_late_as_was_asked() {
    let bench = Bench::start().await;
    let fault = Fault::always(Effect::DelayMs(200)).of("profile");
    bench.sandbox.fault(fault).unwrap();
    let start = tokio::time::Instant::now();

    let (status, _) = bench.call(&bench.token(ADMIN), "profile", json!({})).await;

    assert_eq!(status, 200);
    assert!(start.elapsed().as_millis() >= 200);
}

#[tokio::test]
async fn a_fault_is_for_the_requests_it_matches() {
    let bench = Bench::start().await;
    let failing = json!({"error": {"code": "FAILED"}});
    let cases = [
        (json!({}), [true, true, true]),
        (json!({"method": "user.*"}), [true, false, false]),
        (json!({"method": "PROFILE"}), [false, true, false]),
        (json!({"user": MEMBER}), [false, true, true]),
        (json!({"host": "oauth"}), [false, false, true]),
        (
            json!({"host": "portal", "user": ADMIN}),
            [true, false, false],
        ),
        (json!({"method": "oauth/token"}), [false, false, true]),
    ];

    for (matching, expected) in cases {
        inject(&bench, json!({"match": matching, "do": failing})).await;
        let refresh = bench.sandbox.token(APP, MEMBER).unwrap().refresh;
        let answers = [
            bench
                .call(&bench.token(ADMIN), "user.admin", json!({}))
                .await,
            bench.call(&bench.token(MEMBER), "profile", json!({})).await,
            bench.refresh(&refresh).await,
        ];
        let failed = answers.map(|answer| error(&answer) == (400, "FAILED"));
        assert_eq!(failed, expected, "{matching}");
        bench.sandbox.clear_faults();
    }
}

#[tokio::test]
async fn a_refresh_whose_answer_is_lost_has_used_the_token_up() {
    let bench = Bench::start().await;
    let mut fault = Fault::always(Effect::DropAfter).times(1);
    fault.matching.host = Some(Host::Oauth);
    bench.sandbox.fault(fault).unwrap();
    let refresh = bench.sandbox.token(APP, ADMIN).unwrap().refresh;
    let url = format!("{}/oauth/token/", bench.sandbox.oauth_url());
    let fields = [
        ("grant_type", "refresh_token"),
        ("client_id", APP),
        ("client_secret", crate::support::SECRET),
        ("refresh_token", &refresh),
    ];

    let lost = bench.http.post(url).form(&fields).send().await;

    assert!(lost.is_err());
    assert_eq!(
        error(&bench.refresh(&refresh).await),
        (400, "invalid_grant")
    );
}

#[tokio::test]
async fn faults_are_listed_counted_down_and_cleared() {
    let bench = Bench::start().await;
    let fault = json!({"match": {"method": "crm.*", "user": 7, "host": "portal"}, "times": 3, "do": "html"});
    inject(&bench, fault.clone()).await;
    inject(
        &bench,
        json!({"match": {"method": "profile"}, "times": 2, "do": "html"}),
    )
    .await;
    bench.call(&bench.token(ADMIN), "profile", json!({})).await;

    let (_, listed) = bench.get("/_sandbox/faults").await;
    let url = format!("{}/_sandbox/faults", bench.sandbox.portal_url());
    read(bench.http.delete(url).send().await.unwrap()).await;
    let (_, cleared) = bench.get("/_sandbox/faults").await;

    assert_eq!(listed[0], fault);
    assert_eq!(listed[1]["times"], json!(1));
    assert_eq!(cleared, json!([]));
}

#[tokio::test]
async fn a_fault_that_cannot_be_carried_out_is_refused() {
    let bench = Bench::start().await;
    let cases = [
        json!({}),
        json!({"do": "explode"}),
        json!({"do": {"status": {"code": 99}}}),
        json!({"do": {"status": {"code": 500, "boby": ""}}}),
        json!({"do": {"error": {"description": "no code"}}}),
        json!({"do": {"error": {"code": "X", "status": 700}}}),
        json!({"do": {"delay_ms": -1}}),
        json!({"do": {"redirect": "a\nb"}}),
        json!({"do": "html", "times": 0}),
        json!({"do": "html", "match": {"methods": "crm.*"}}),
        json!({"do": "html", "match": {"host": "elsewhere"}}),
    ];

    for fault in cases {
        let (status, answer) = bench.json("/_sandbox/faults", &fault).await;
        assert_eq!(status, 400, "{fault} {answer}");
    }
    assert!(bench.sandbox.world().faults.all().is_empty());
}
