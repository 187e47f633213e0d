//! Methods about the portal, the app and the user.
use crate::support::{ADMIN, Bench, EXTRANET, MEMBER, app, error, state};
use bitrix24_sandbox::{AppSpec, Kind};
use serde_json::{Value, json};

#[tokio::test]
async fn a_profile_says_who_one_is() {
    let bench = Bench::start().await;

    let (_, body) = bench.call(&bench.token(MEMBER), "profile", json!({})).await;

    assert_eq!(body["result"]["ID"], json!("2"));
    assert_eq!(body["result"]["ADMIN"], json!(false));
    assert_eq!(body["result"]["LAST_NAME"], json!("Member"));
}

#[tokio::test]
async fn access_codes_are_matched_and_an_administrator_matches_all() {
    let bench = Bench::start().await;
    let mut state = state();
    state["departments"] = json!([{"id": 1, "children": [{"id": 5, "children": [{"id": 6}]}]}]);
    bench.sandbox.put_state(&state).unwrap();
    let cases = [
        (MEMBER, json!(["U2"]), true),
        (MEMBER, json!(["U9", "AU"]), true),
        (MEMBER, json!(["IU2"]), true),
        (MEMBER, json!(["G2"]), true),
        (MEMBER, json!(["CR"]), false),
        (MEMBER, json!(["D5"]), true),
        (MEMBER, json!(["D1"]), false),
        (MEMBER, json!(["D6", "DR6"]), false),
        (MEMBER, json!(["DR5"]), true),
        (MEMBER, json!(["DR1"]), true),
        (MEMBER, json!(["G8"]), true),
        (MEMBER, json!(["SG8"]), true),
        (MEMBER, json!(["G9", "SG9", "U1", "IU1", "u2", "X"]), false),
        (MEMBER, json!([]), false),
        (EXTRANET, json!(["U4"]), true),
        (EXTRANET, json!(["IU4"]), false),
        (ADMIN, json!(["U9"]), true),
    ];

    for (user, codes, expected) in cases {
        let (_, body) = bench
            .call(&bench.token(user), "user.access", json!({"ACCESS": codes}))
            .await;
        assert_eq!(body["result"], json!(expected), "{user} {codes}");
    }
}

#[tokio::test]
async fn app_info_names_a_local_app_by_its_id_and_a_market_app_by_its_code() {
    let bench = Bench::start().await;
    let (_, local) = bench.call(&bench.token(ADMIN), "app.info", json!({})).await;
    bench.sandbox.register_app(AppSpec {
        kind: Kind::Market,
        code: "vendor.app".to_owned(),
        ..app()
    });
    let (_, market) = bench.call(&bench.token(ADMIN), "app.info", json!({})).await;
    let (_, webhook) = bench.get("/rest/1/webhook/app.info").await;

    assert_eq!(local["result"]["CODE"], json!("local.1.1"));
    assert_eq!(
        (&local["result"]["STATUS"], &local["result"]["INSTALLED"]),
        (&json!("L"), &json!(true))
    );
    assert_eq!(market["result"]["CODE"], json!("vendor.app"));
    assert_eq!(
        (&market["result"]["STATUS"], &market["result"]["VERSION"]),
        (&json!("F"), &json!(1))
    );
    assert_eq!(
        webhook["result"]
            .as_object()
            .unwrap()
            .keys()
            .collect::<Vec<_>>(),
        ["SCOPE", "LICENSE"]
    );
}

#[tokio::test]
async fn methods_and_scopes_are_those_the_app_was_given() {
    let bench = Bench::start().await;
    bench.sandbox.register_app(AppSpec {
        scope: "placement".to_owned(),
        ..app()
    });
    let token = bench.token(ADMIN);
    let method = |name: &str| bench.call(&token, "method.get", json!({"name": name}));

    let (_, scope) = bench.call(&token, "scope", json!({})).await;
    let (_, full) = bench.call(&token, "scope", json!({"full": true})).await;

    assert_eq!(scope["result"], json!(["placement"]));
    assert!(full["result"].as_array().unwrap().contains(&json!("crm")));
    assert_eq!(
        method("placement.bind").await.1["result"],
        json!({"isExisting": true, "isAvailable": true})
    );
    assert_eq!(
        method("crm.item.list").await.1["result"],
        json!({"isExisting": true, "isAvailable": false})
    );
    assert_eq!(
        method("crm.no.such").await.1["result"],
        json!({"isExisting": false, "isAvailable": false})
    );
}

#[tokio::test]
async fn options_are_kept_for_the_app_and_for_each_user() {
    let bench = Bench::start().await;
    let (admin, member) = (bench.token(ADMIN), bench.token(MEMBER));

    let (_, empty) = bench.call(&member, "app.option.get", json!({})).await;
    bench
        .call(
            &admin,
            "app.option.set",
            json!({"options": {"color": "red"}}),
        )
        .await;
    bench
        .call(&member, "user.option.set", json!({"options": {"size": 3}}))
        .await;
    let (_, all) = bench.call(&member, "app.option.get", json!({})).await;
    let (_, missing) = bench
        .call(&member, "app.option.get", json!({"option": "size"}))
        .await;
    let (_, own) = bench
        .call(&member, "user.option.get", json!({"option": "size"}))
        .await;
    let (_, others) = bench.call(&admin, "user.option.get", json!({})).await;

    assert_eq!(empty["result"], json!([]));
    assert_eq!(all["result"], json!({"color": "red"}));
    assert_eq!(missing["result"], Value::Null);
    assert_eq!(own["result"], json!(3));
    assert_eq!(others["result"], json!([]));
    let refused = bench
        .call(&member, "app.option.set", json!({"options": {"a": 1}}))
        .await;
    let nothing = bench.call(&admin, "app.option.set", json!({})).await;
    assert_eq!(error(&refused), (400, "AccessException"));
    assert_eq!(error(&nothing), (400, "ArgumentNullException"));
}
