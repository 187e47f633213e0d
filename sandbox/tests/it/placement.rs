//! `placement.*`.
use crate::support::{ADMIN, APP, Bench, MEMBER, app, error};
use bitrix24_sandbox::{AppSpec, Options};
use serde_json::{Value, json};

const TAB: &str = "CRM_COMPANY_DETAIL_TAB";
const HANDLER: &str = "https://app.example/card";

#[tokio::test]
async fn every_mistake_in_binding_has_its_code_and_status() {
    let bench = Bench::start().await;
    let admin = bench.token(ADMIN);
    let cases = [
        (json!({"HANDLER": HANDLER}), (200, "ERROR_ARGUMENT")),
        (json!({"PLACEMENT": TAB}), (200, "ERROR_ARGUMENT")),
        (
            json!({"PLACEMENT": "NO_SUCH", "HANDLER": HANDLER}),
            (400, "ERROR_PLACEMENT_NOT_FOUND"),
        ),
        (
            json!({"PLACEMENT": TAB, "HANDLER": "card"}),
            (400, "ERROR_WRONG_HANDLER_URL"),
        ),
        (
            json!({"PLACEMENT": TAB, "HANDLER": "ftp://app.example/"}),
            (400, "ERROR_UNSUPPORTED_PROTOCOL"),
        ),
        (
            json!({"PLACEMENT": TAB, "HANDLER": HANDLER, "USER_ID": 7}),
            (200, "ERROR_PLACEMENT_USER_MODE"),
        ),
        (
            json!({"PLACEMENT": "PAGE_BACKGROUND_WORKER", "HANDLER": HANDLER}),
            (200, "EMPTY_ERROR_HANDLER_URL"),
        ),
    ];

    for (params, expected) in cases {
        let answer = bench.call(&admin, "placement.bind", params.clone()).await;
        assert_eq!(error(&answer), expected, "{params}");
    }
    let (_, body) = bench.call(&admin, "placement.bind", json!({})).await;
    assert_eq!(
        body,
        json!({"error": "ERROR_ARGUMENT", "error_description": "Argument 'PLACEMENT' is null or empty", "argument": "PLACEMENT"})
    );
    let unbound = bench
        .call(&admin, "placement.unbind", json!({"PLACEMENT": [1]}))
        .await;
    assert_eq!(error(&unbound), (400, "ERROR_ARGUMENT"));
}

#[tokio::test]
async fn only_an_administrator_within_an_app_may_bind_and_anybody_in_it_may_list() {
    let bench = Bench::start().await;
    let member = bench.token(MEMBER);
    let params = json!({"PLACEMENT": TAB, "HANDLER": HANDLER});

    let listed = bench.call(&member, "placement.list", json!({})).await;
    for method in ["placement.bind", "placement.unbind", "placement.get"] {
        let denied = bench.call(&member, method, params.clone()).await;
        let outside = bench
            .json(&format!("/rest/1/webhook/{method}"), &params)
            .await;
        assert_eq!(
            denied,
            (
                403,
                json!({"error": "ACCESS_DENIED", "error_description": "Access denied!"})
            )
        );
        assert_eq!(error(&outside), (403, "WRONG_AUTH_TYPE"));
    }

    assert_eq!(listed.0, 200);
    assert!(listed.1["result"].as_array().unwrap().contains(&json!(TAB)));
}

#[tokio::test]
async fn the_same_handler_twice_is_refused_and_another_one_is_not() {
    let bench = Bench::start().await;
    let admin = bench.token(ADMIN);
    let bind = |handler: &str| {
        bench.call(
            &admin,
            "placement.bind",
            json!({"PLACEMENT": TAB, "HANDLER": handler}),
        )
    };

    assert_eq!(bind(HANDLER).await.1["result"], json!(true));
    let again = bind(HANDLER).await;
    assert_eq!(
        bind("https://app.example/other").await.1["result"],
        json!(true)
    );

    assert_eq!(
        again,
        (
            400,
            json!({"error": "ERROR_CORE", "error_description": "Unable to set placement handler: Handler already binded"})
        )
    );
}

#[tokio::test]
async fn unbinding_counts_every_row_twice() {
    let bench = Bench::start().await;
    let admin = bench.token(ADMIN);
    for path in ["a", "b", "c"] {
        let params = json!({"PLACEMENT": TAB, "HANDLER": format!("https://app.example/{path}")});
        bench.call(&admin, "placement.bind", params).await;
    }
    let one = json!({"PLACEMENT": TAB, "HANDLER": "https://app.example/a"});
    let all = json!({"PLACEMENT": TAB});

    for (params, count) in [(&one, 2), (&one, 0), (&all, 4), (&all, 0)] {
        let (_, body) = bench.call(&admin, "placement.unbind", params.clone()).await;
        assert_eq!(body["result"], json!({"count": count}), "{params}");
    }
}

#[tokio::test]
async fn what_was_bound_is_listed_as_it_was_given() {
    let bench = Bench::start().await;
    let admin = bench.token(ADMIN);
    let titles = json!({"en": {"TITLE": "People"}, "ru": {"TITLE": "Люди"}});
    let params = json!({"PLACEMENT": TAB, "HANDLER": HANDLER, "TITLE": "People", "LANG_ALL": titles, "OPTIONS": {"a": 1}});

    let (_, before) = bench.call(&admin, "placement.get", json!({})).await;
    bench.call(&admin, "placement.bind", params).await;
    let (_, after) = bench.call(&admin, "placement.get", json!({})).await;

    assert_eq!(before["result"], json!([]));
    let expected = json!([{
        "placement": TAB, "userId": 0, "handler": HANDLER, "options": [],
        "title": "People", "description": "", "langAll": titles,
    }]);
    assert_eq!(after["result"], expected);
    let shown: Vec<String> = bench
        .sandbox
        .world()
        .tabs(TAB, MEMBER)
        .into_iter()
        .map(|tab| tab.title)
        .collect();
    assert_eq!(shown, ["Люди"]);
}

#[tokio::test]
async fn options_are_kept_where_a_place_has_any_and_dropped_elsewhere() {
    let bench = Bench::start().await;
    let admin = bench.token(ADMIN);
    let options = json!({"errorHandlerUrl": "https://app.example/e", "a": 1});
    let cases = [
        ("PAGE_BACKGROUND_WORKER", true),
        ("CRM_DEAL_DETAIL_ACTIVITY", true),
        ("CRM_REQUISITE_AUTOCOMPLETE", true),
        ("CRM_QUOTE_LIST_TOOLBAR", false),
        ("LEFT_MENU", false),
    ];

    for (code, kept) in cases {
        let params = json!({"PLACEMENT": code, "HANDLER": HANDLER, "OPTIONS": options});
        let bound = bench.call(&admin, "placement.bind", params).await;
        assert_eq!(bound.1["result"], json!(true), "{code}");
        let (_, got) = bench.call(&admin, "placement.get", json!({})).await;
        let rows = got["result"].as_array().unwrap();
        let expected = if kept { options.clone() } else { json!([]) };
        assert_eq!(rows.last().unwrap()["options"], expected, "{code}");
    }
}

#[tokio::test]
async fn placements_need_the_scope_of_their_tool() {
    let bench = Bench::start().await;
    bench.sandbox.register_app(AppSpec {
        scope: "placement".to_owned(),
        ..app()
    });
    let admin = bench.token(ADMIN);

    let (_, listed) = bench.call(&admin, "placement.list", json!({})).await;
    let bound = bench
        .call(
            &admin,
            "placement.bind",
            json!({"PLACEMENT": TAB, "HANDLER": HANDLER}),
        )
        .await;

    assert!(!listed["result"].as_array().unwrap().contains(&json!(TAB)));
    assert_eq!(error(&bound), (400, "ERROR_PLACEMENT_NOT_FOUND"));
}

#[tokio::test]
async fn loopback_handlers_are_refused_only_when_strict() {
    for (strict_handlers, expected) in [
        (false, Value::Null),
        (true, json!("ERROR_WRONG_HANDLER_URL")),
    ] {
        let bench = Bench::with(Options {
            strict_handlers,
            ..Options::default()
        })
        .await;
        let admin = bench.token(ADMIN);
        for handler in [
            "http://localhost:8080/card",
            "http://127.0.0.1/card",
            "http://[::1]:8080/card",
        ] {
            let (_, body) = bench
                .call(
                    &admin,
                    "placement.bind",
                    json!({"PLACEMENT": TAB, "HANDLER": handler}),
                )
                .await;
            assert_eq!(
                body.get("error").cloned().unwrap_or_default(),
                expected,
                "{handler}"
            );
        }
    }
}

#[tokio::test]
async fn tabs_are_hidden_until_the_installation_is_finished_and_from_those_shut_out() {
    let bench = Bench::start().await;
    bench.sandbox.uninstall(APP, false).unwrap();
    bench.sandbox.install(APP, false).unwrap();
    bench
        .call(
            &bench.token(ADMIN),
            "placement.bind",
            json!({"PLACEMENT": TAB, "HANDLER": HANDLER}),
        )
        .await;
    let drawn = |user| bench.sandbox.world().tabs(TAB, user).len();

    assert_eq!(drawn(ADMIN), 0);
    bench.sandbox.install(APP, true).unwrap();
    assert_eq!((drawn(ADMIN), drawn(MEMBER)), (1, 1));
    bench.sandbox.restrict(APP, &[ADMIN]).unwrap();
    assert_eq!((drawn(ADMIN), drawn(MEMBER)), (1, 0));
}
