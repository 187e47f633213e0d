//! People and what they may use: `user.*`, `access.name`, and the lists of what a portal has.
use crate::support::{ADMIN, Bench, MEMBER, app, error};
use bitrix24_sandbox::AppSpec;
use serde_json::{Value, json};

/// The app with every scope.
async fn bench() -> Bench {
    let bench = Bench::start().await;
    let scope = "crm,placement,user".to_owned();
    bench.sandbox.register_app(AppSpec { scope, ..app() });
    bench
}

#[tokio::test]
async fn user_current_is_whoever_asks() {
    let bench = bench().await;

    let (_, body) = bench
        .call(&bench.token(MEMBER), "user.current", json!({}))
        .await;

    let user = &body["result"];
    assert_eq!((&user["ID"], &user["ACTIVE"]), (&json!("2"), &json!(true)));
    assert_eq!(user["UF_DEPARTMENT"], json!([5]));
}

#[tokio::test]
async fn user_get_filters_and_counts() {
    let bench = bench().await;
    let cases = [
        (json!({}), vec!["1", "2", "3", "4"]),
        (json!({"ID": 2}), vec!["2"]),
        (json!({"ID": [1, 3]}), vec!["1", "3"]),
        (json!({"ACTIVE": true}), vec!["1", "2", "4"]),
        (json!({"ACTIVE": "0"}), vec!["3"]),
        (json!({"NAME": "Mel"}), vec!["2"]),
        (json!({"LAST_NAME": "Nobody"}), vec![]),
        (json!({"UF_DEPARTMENT": 5}), vec!["2"]),
        (json!({"USER_TYPE": "extranet"}), vec!["4"]),
        (json!({"NO_SUCH": "x", "ID": 2}), vec!["2"]),
    ];

    for (filter, expected) in cases {
        let params = json!({"FILTER": filter});
        let (_, body) = bench.call(&bench.token(ADMIN), "user.get", params).await;
        let rows = body["result"].as_array().unwrap();
        let ids: Vec<&str> = rows.iter().map(|row| row["ID"].as_str().unwrap()).collect();
        assert_eq!(ids, expected, "{filter}");
        assert_eq!(body["total"], json!(expected.len()));
        assert!(body.get("next").is_none());
    }
}

#[tokio::test]
async fn user_get_has_pages_of_fifty() {
    let bench = bench().await;
    let users: Vec<Value> = (1..=60)
        .map(|id| json!({"id": id, "admin": id == 1}))
        .collect();
    bench.sandbox.put_state(&json!({"users": users})).unwrap();
    let token = bench.token(ADMIN);

    let (_, first) = bench.call(&token, "user.get", json!({})).await;
    let (_, second) = bench.call(&token, "user.get", json!({"start": 50})).await;

    let (_, uncounted) = bench.call(&token, "user.get", json!({"start": -1})).await;

    assert_eq!(uncounted["total"], json!(0));
    assert!(uncounted.get("next").is_none());
    let length = |body: &Value| body["result"].as_array().unwrap().len();
    assert_eq!((length(&first), length(&second)), (50, 10));
    assert_eq!((&first["next"], &first["total"]), (&json!(50), &json!(60)));
    assert!(second.get("next").is_none());
}

#[tokio::test]
async fn user_get_sorts_and_selects() {
    let bench = bench().await;
    let cases = [
        (
            json!({"sort": "ID", "order": "desc"}),
            vec!["4", "3", "2", "1"],
        ),
        (json!({"SORT": "name"}), vec!["1", "3", "4", "2"]),
        (
            json!({"sort": "LAST_NAME", "order": "DESC"}),
            vec!["2", "4", "3", "1"],
        ),
        (json!({"sort": "NO_SUCH"}), vec!["1", "2", "3", "4"]),
    ];

    for (params, expected) in cases {
        let (_, body) = bench
            .call(&bench.token(ADMIN), "user.get", params.clone())
            .await;
        let rows = body["result"].as_array().unwrap();
        let ids: Vec<&str> = rows.iter().map(|row| row["ID"].as_str().unwrap()).collect();
        assert_eq!(ids, expected, "{params}");
    }
    let params = json!({"filter": {"ID": 2}, "select": ["id", "NAME", "NO_SUCH"]});
    let (_, body) = bench.call(&bench.token(ADMIN), "user.get", params).await;
    assert_eq!(body["result"], json!([{"ID": "2", "NAME": "Mel"}]));
}

#[tokio::test]
async fn departments_and_groups_are_named_as_the_state_names_them() {
    let bench = bench().await;
    let state = json!({
        "users": [{"id": 1, "admin": true}],
        "departments": [{"id": 5, "name": "House", "children": [{"id": 6, "name": "Sales"}]}],
        "groups": [{"id": 8, "name": "Garden"}, {"id": 2, "name": "Hidden"}],
    });
    bench.sandbox.put_state(&state).unwrap();
    let codes = json!([
        "AU", "CR", "IU1", "D6", "DR5", "G8", "SG8", "SG2", "G2", "D7", "SG9", "D", "AU1", "IU9"
    ]);
    let name = |name, provider| json!({"provider": "", "name": name, "provider_id": provider});

    let (_, body) = bench
        .call(&bench.token(ADMIN), "access.name", json!({"ACCESS": codes}))
        .await;

    let expected = json!({
        "AU": name("All authorized users", "other"),
        "CR": name("Creator", "other"),
        "IU1": name("User 1", "intranet"),
        "D6": name("Sales", "intranet"),
        "DR5": name("House (with subdepartments)", "intranet"),
        "G8": name("Garden", "group"),
        "SG8": name("Garden", "socnetgroup"),
        "SG2": name("Hidden", "socnetgroup"),
        "G2": name("All visitors", "group"),
    });
    assert_eq!(body["result"], expected);
}

#[tokio::test]
async fn people_need_a_scope_of_theirs() {
    let bench = Bench::start().await;

    for method in ["user.get", "user.current"] {
        let answer = bench.call(&bench.token(ADMIN), method, json!({})).await;
        assert_eq!(error(&answer), (401, "insufficient_scope"), "{method}");
    }
}

#[tokio::test]
async fn methods_of_the_system_answer_what_the_pages_say() {
    let bench = bench().await;
    let cases = [
        ("access.name", json!({"ACCESS": []}), json!(false)),
        (
            "access.name",
            json!({"ACCESS": ["U2", "U99", "X"]}),
            json!({"U2": {"provider": "", "name": "Mel Member", "provider_id": "user"}}),
        ),
        (
            "feature.get",
            json!({"CODE": "rest_offline"}),
            json!({"value": "Y"}),
        ),
        (
            "method.get",
            json!({"name": "PROFILE"}),
            json!({"isExisting": true, "isAvailable": true}),
        ),
        ("user.admin", json!({}), json!(false)),
    ];

    for (method, params, expected) in cases {
        let (_, body) = bench.call(&bench.token(MEMBER), method, params).await;
        assert_eq!(body["result"], expected, "{method}");
    }
    let nothing = bench
        .call(&bench.token(MEMBER), "feature.get", json!({}))
        .await;
    assert_eq!(error(&nothing), (400, "CODE_EMPTY"));
}

#[tokio::test]
async fn the_time_of_the_server_is_the_clock_of_the_sandbox() {
    let bench = bench().await;
    let token = bench.token(ADMIN);
    let hour = |body: &Value| body["result"].as_str().unwrap()[..13].to_owned();
    let (_, before) = bench.call(&token, "server.time", json!({})).await;

    bench.sandbox.advance(3000);
    let (_, after) = bench.call(&token, "server.time", json!({})).await;

    assert!(before["result"].as_str().unwrap().ends_with("+00:00"));
    assert!(hour(&before) <= hour(&after) && before["result"] != after["result"]);
}

#[tokio::test]
async fn events_and_placements_are_those_of_the_scopes() {
    let all = bench().await;
    let few = bench().await;
    let scope = "placement".to_owned();
    few.sandbox.register_app(AppSpec { scope, ..app() });
    let cases = [
        ("events", "ONAPPINSTALL", true),
        ("events", "ONCRMLEADADD", false),
        ("events", "ONCRMDEALMOVETOCATEGORY", false),
        ("events", "ONCRMDYNAMICITEMUPDATE", false),
        ("placement.list", "CRM_CONTACT_LIST_TOOLBAR", false),
        ("placement.list", "LEFT_MENU", true),
        ("placement.list", "CRM_LEAD_DETAIL_TAB", false),
    ];

    for (method, code, without_crm) in cases {
        for (bench, expected) in [(&all, true), (&few, without_crm)] {
            let (_, body) = bench.call(&bench.token(MEMBER), method, json!({})).await;
            let codes = body["result"].as_array().unwrap();
            assert_eq!(codes.contains(&json!(code)), expected, "{code}");
        }
    }
}

#[tokio::test]
async fn lists_are_narrowed_by_scope_and_widened_to_every_scope() {
    let bench = Bench::start().await;
    let scope = "placement".to_owned();
    bench.sandbox.register_app(AppSpec { scope, ..app() });
    let basic = [("events", "ONAPPINSTALL"), ("placement.list", "LEFT_MENU")];
    let crm = [
        ("events", "ONCRMLEADADD"),
        ("placement.list", "CRM_LEAD_DETAIL_TAB"),
    ];
    let cases = [
        (json!({"FULL": true}), true, true),
        (json!({"full": "0"}), true, false),
        (json!({"SCOPE": "crm"}), false, false),
        (json!({"scope": "crm", "FULL": "1"}), false, true),
        (json!({"SCOPE": ""}), true, false),
    ];

    for (params, with_basic, with_crm) in cases {
        let all = basic.map(|one| (one, with_basic));
        for ((method, code), expected) in all.into_iter().chain(crm.map(|one| (one, with_crm))) {
            let (_, body) = bench
                .call(&bench.token(MEMBER), method, params.clone())
                .await;
            let codes = body["result"].as_array().unwrap();
            assert_eq!(codes.contains(&json!(code)), expected, "{code} {params}");
        }
    }
}
