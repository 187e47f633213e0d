//! The control API as a test in any language would use it.
use crate::support::{ADMIN, APP, Bench, state};
use serde_json::json;

#[tokio::test]
async fn an_app_goes_through_its_whole_life_by_requests_alone() {
    let bench = Bench::start().await;
    let id = "app.2.2";
    let spec = json!({"client_id": id, "client_secret": "s", "app_url": "http://localhost:9/", "kind": "market", "code": "vendor.app", "version": 3});
    let act = |action: &str, body| {
        let path = format!("/_sandbox/apps/{id}/{action}");
        let bench = &bench;
        async move { bench.json(&path, &body).await.1 }
    };

    let (_, registered) = bench.json("/_sandbox/apps", &spec).await;
    assert_eq!(registered, json!({"client_id": id, "client_secret": "s"}));
    let begun = act("install", json!({"finish": false})).await;
    assert_eq!(
        (&begun["installed"], &begun["installing"]),
        (&json!(false), &json!(true))
    );
    let finished = act("install", json!({})).await;
    assert_eq!(
        (&finished["installed"], &finished["version"]),
        (&json!(true), &json!(3))
    );
    assert_eq!(
        act("update", json!({"version": 4})).await["version"],
        json!(4)
    );
    assert_eq!(
        act("restrict", json!({"users": [1, 2]})).await["users"],
        json!([1, 2])
    );
    assert_eq!(
        act("uninstall", json!({"clean": true})).await["installed"],
        json!(false)
    );
}

#[tokio::test]
async fn a_state_that_was_put_is_got_back_and_tokens_survive_it() {
    let bench = Bench::start().await;
    let token = bench.token(ADMIN);
    let url = format!("{}/_sandbox/state", bench.sandbox.portal_url());

    let put = bench.http.put(&url).json(&state()).send().await.unwrap();
    let (_, first) = bench.get("/_sandbox/state").await;
    let again = bench.http.put(&url).json(&first).send().await.unwrap();
    let (_, second) = bench.get("/_sandbox/state").await;

    assert_eq!((put.status().as_u16(), again.status().as_u16()), (200, 200));
    assert_eq!(first, second);
    assert_eq!(first["companies"][0]["title"], json!("Five"));
    assert_eq!(bench.call(&token, "profile", json!({})).await.0, 200);
}

#[tokio::test]
async fn a_state_of_several_megabytes_is_taken() {
    let bench = Bench::start().await;
    let url = format!("{}/_sandbox/state", bench.sandbox.portal_url());
    let contacts = [1, 2, 3].map(|id| json!({"id": id, "comments": "x".repeat(1 << 20)}));

    let put = bench.http.put(&url).json(&json!({"contacts": contacts}));

    assert_eq!(put.send().await.unwrap().status().as_u16(), 200);
    assert_eq!(bench.sandbox.state()["contacts"], json!(contacts));
}

#[tokio::test]
async fn mistakes_are_named_and_change_nothing() {
    let bench = Bench::start().await;
    let cases = [
        ("/_sandbox/apps", json!({"client": "x"}), 400),
        (
            "/_sandbox/launch",
            json!({"client_id": "local.none", "user": 1}),
            404,
        ),
        (
            "/_sandbox/launch",
            json!({"client_id": APP, "user": 1, "placment": "X"}),
            400,
        ),
        (
            "/_sandbox/token",
            json!({"client_id": APP, "user": 99}),
            404,
        ),
        ("/_sandbox/clock", json!({"advance_s": -1}), 400),
        ("/_sandbox/apps/local.none/install", json!({}), 404),
        ("/_sandbox/apps/local.1.1/explode", json!({}), 404),
    ];

    for (path, body, expected) in cases {
        let (status, answer) = bench.json(path, &body).await;
        assert_eq!(status, expected, "{path} {body}: {answer}");
        assert!(answer["error"].is_string());
    }
}

#[tokio::test]
async fn the_clock_moves_forward_and_takes_tokens_with_it() {
    let bench = Bench::start().await;
    let (_, token) = bench
        .json("/_sandbox/token", &json!({"client_id": APP, "user": 1}))
        .await;
    let (_, before) = bench.get("/_sandbox/clock").await;

    let (_, after) = bench
        .json("/_sandbox/clock", &json!({"advance_s": 4000}))
        .await;

    let moved = after["now"].as_i64().unwrap() - before["now"].as_i64().unwrap();
    assert!((4000..4010).contains(&moved), "{moved}");
    let (status, _) = bench
        .call(
            token["access_token"].as_str().unwrap(),
            "profile",
            json!({}),
        )
        .await;
    assert_eq!(status, 401);
}

#[tokio::test]
async fn calls_are_kept_until_they_are_cleared() {
    let bench = Bench::start().await;
    bench
        .call(&bench.token(ADMIN), "profile", json!({"x": 1}))
        .await;
    bench.refresh("garbage").await;

    let (_, calls) = bench.get("/_sandbox/calls").await;
    let url = format!("{}/_sandbox/calls", bench.sandbox.portal_url());
    bench.http.delete(url).send().await.unwrap();
    let (_, cleared) = bench.get("/_sandbox/calls").await;

    assert_eq!(
        (&calls[0]["host"], &calls[0]["method"], &calls[0]["params"]),
        (&json!("portal"), &json!("profile"), &json!({"x": 1}))
    );
    assert_eq!(
        (&calls[1]["host"], &calls[1]["status"], &calls[1]["error"]),
        (&json!("oauth"), &json!(400), &json!("invalid_grant"))
    );
    assert!(!calls.to_string().contains("garbage"));
    assert_eq!(cleared, json!([]));
}

#[tokio::test]
async fn a_dropped_sandbox_answers_nobody_not_even_on_open_connections() {
    let Bench { sandbox, http } = Bench::start().await;
    let url = format!("{}/_sandbox/clock", sandbox.portal_url());
    http.get(&url).send().await.unwrap();

    drop(sandbox);

    assert!(http.get(&url).send().await.is_err());
}

#[tokio::test]
async fn many_sandboxes_run_side_by_side() {
    let mut benches = Vec::new();
    for _ in 0..100 {
        benches.push(Bench::start().await);
    }

    for bench in &benches {
        assert_eq!(
            bench
                .call(&bench.token(ADMIN), "profile", json!({}))
                .await
                .0,
            200
        );
    }
}
