//! The control API, sound and broken, for the sandbox to be shaken with, and numbers at their ends.
use crate::fuzz::bytes;
use crate::support::{APP, client, read, start};
use bitrix24_sandbox::{Options, Seed};
use rand::RngExt;
use rand::rngs::StdRng;
use serde_json::{Value, json};

/// The one address whose answers are dropped.
pub(crate) const DROPPED: &str = "/rest/access.name";

const CONTROLS: &[(&str, &[&str])] = &[
    (
        "POST /_sandbox/faults",
        &[
            r#"{"match":{"method":"access.name"},"times":2,"do":"drop_before"}"#,
            r#"{"match":{"method":"ACCESS.NAME"},"times":2,"do":"drop_after"}"#,
            r#"{"times":3,"do":"truncate"}"#,
            r#"{"times":2,"do":"garbage"}"#,
            r#"{"match":{"method":"*"},"times":2,"do":"html"}"#,
            r#"{"match":{"method":"crm.*","user":1},"times":3,"do":{"error":{"code":"X"}}}"#,
            r#"{"match":{"host":"oauth"},"times":2,"do":{"status":{"code":503}}}"#,
            r#"{"times":2,"do":{"delay_ms":5}}"#,
            r#"{"times":2,"do":{"redirect":"/"}}"#,
            r#"{"match":{"method":"profile"},"times":1,"do":"huge"}"#,
            r#"{"do":{"status":{"code":99}}}"#,
        ],
    ),
    ("GET /_sandbox/faults", &[""]),
    ("DELETE /_sandbox/faults", &[""]),
    (
        "PUT /_sandbox/settings",
        &[
            r#"{"events":{"delay_ms":1,"duplicate":true}}"#,
            r#"{"events":{"delay_ms":18446744073709551615}}"#,
            r#"{"events":{"lose":true}}"#,
            r#"{"limits":{"rate":"standard","operating_s":1,"seconds":{"crm.*":30}}}"#,
            r#"{"limits":{"rate":null,"operating_s":null}}"#,
            r#"{"limits":{"operating_s":-1e308,"seconds":{"*":1e308}}}"#,
            r#"{"tokens":{"code_s":1,"once":false}}"#,
            r#"{"tokens":{"code_s":9223372036854775807}}"#,
        ],
    ),
    ("GET /_sandbox/settings", &[""]),
    (
        "POST /_sandbox/rename",
        &[
            r#"{"host":"localhost"}"#,
            r#"{"host":"portal.example"}"#,
            r#"{"host":""}"#,
            r#"{"host":"a b:0/\u0000"}"#,
        ],
    ),
    (
        "POST /_sandbox/apps/app.1.1/subscription",
        &[r#"{"ended":true}"#, r#"{"ended":false}"#, r#"{"ended":1}"#],
    ),
    (
        "POST /_sandbox/apps/app.1.1/restrict",
        &[r#"{"users":[7]}"#, r#"{"users":[]}"#, r#"{"users":[1e30]}"#],
    ),
    (
        "POST /_sandbox/clock",
        &[r#"{"advance_s":2}"#, r#"{"advance_s":-1}"#],
    ),
];

/// A request to the control API, three in ten of them broken.
pub(crate) fn request(random: &mut StdRng) -> Vec<u8> {
    let (line, bodies) = CONTROLS[random.random_range(0..CONTROLS.len())];
    let mut body = bodies[random.random_range(0..bodies.len())]
        .as_bytes()
        .to_vec();
    if random.random_bool(0.3) {
        body.truncate(random.random_range(0..=body.len()));
        body.extend(bytes(random, 10));
    }
    let head = format!(
        "{line} HTTP/1.1\r\nhost: x\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    [head.into_bytes(), body].concat()
}

/// Whether a fault may leave the request without an answer.
pub(crate) fn may_be_dropped(request: &[u8]) -> bool {
    let line = request.split(|byte| *byte == b'\r').next();
    String::from_utf8_lossy(line.unwrap_or_default()).contains(DROPPED)
}

#[tokio::test]
async fn the_largest_and_smallest_numbers_are_taken_or_refused_and_break_nothing() {
    let sandbox = start(Options {
        seed: Seed::Demo,
        ..Options::default()
    })
    .await;
    let portal = sandbox.portal_url();
    let http = client(&sandbox).build().unwrap();
    let post = |path: &str, body: &Value| read(http.post(format!("{portal}{path}")).json(body));

    for number in [i64::MAX, i64::MIN] {
        let life = json!({"tokens": {"access_s": number, "refresh_s": number, "code_s": number}});
        sandbox.change_settings(life).unwrap();
        let cases = [
            (
                "token",
                json!({"client_id": APP, "user": 1, "expires_s": number}),
            ),
            (
                "launch",
                json!({"client_id": APP, "user": 1, "expires_s": number}),
            ),
            ("token", json!({"client_id": APP, "user": number})),
            ("apps/app.1.1/update", json!({"version": number})),
            ("apps/app.1.1/restrict", json!({"users": [number]})),
            ("apps", json!({"client_id": "app.2.2", "version": number})),
            ("faults", json!({"match": {"user": number}, "do": "html"})),
        ];
        for (path, body) in cases {
            let (status, told) = post(&format!("/_sandbox/{path}"), &body).await;
            assert!([200, 404].contains(&status), "{path} {body}: {told}");
        }
        let login = format!("{portal}/oauth/authorize/?client_id={APP}&user={number}");
        assert!(http.get(login).send().await.unwrap().status().as_u16() < 500);
        let item = format!("{portal}/rest/1/webhook/crm.item.list?entityTypeId=3&start={number}");
        assert_eq!(read(http.get(item)).await.0, 200);
    }
    for _twice in 0..2 {
        let (status, _) = post("/_sandbox/clock", &json!({"advance_s": u64::MAX})).await;
        assert_eq!(status, 200);
    }

    let profile = format!("{portal}/rest/1/webhook/server.time");
    let time = read(http.get(profile)).await.1["result"].clone();
    assert!(time.as_str().unwrap().starts_with("9999-12-31T"), "{time}");
}
