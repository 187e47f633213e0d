//! The documented answers of `platform.md`, in shape and types.
use crate::support::{ADMIN, APP, Bench, SECRET, app, read};
use bitrix24_sandbox::AppSpec;
use serde_json::{Value, json};

const TAB: &str = "CRM_COMPANY_DETAIL_TAB";
const HANDLER: &str = "https://app.example/card";

/// The same keys and, under each, the same types; of a list each element like the documented first.
fn same_shape(one: &Value, documented: &Value) -> bool {
    match (one, documented) {
        (Value::Object(one), Value::Object(documented)) => {
            let alike = |(key, value): (&String, &Value)| {
                documented
                    .get(key)
                    .is_some_and(|documented| same_shape(value, documented))
            };
            one.len() == documented.len() && one.iter().all(alike)
        }
        (Value::Array(one), Value::Array(documented)) => match documented.first() {
            Some(first) => !one.is_empty() && one.iter().all(|value| same_shape(value, first)),
            None => one.is_empty(),
        },
        (Value::Number(one), Value::Number(documented)) => one.is_f64() == documented.is_f64(),
        _ => std::mem::discriminant(one) == std::mem::discriminant(documented),
    }
}

/// Section 6 and 7 in an order in which what was bound can be seen.
fn methods() -> Vec<(&'static str, Value, Value)> {
    let user = json!({
        "ID": "3", "ACTIVE": true, "NAME": "", "LAST_NAME": "", "LAST_LOGIN": "", "DATE_REGISTER": "",
        "IS_ONLINE": "Y", "LAST_ACTIVITY_DATE": "", "PERSONAL_GENDER": "", "PERSONAL_BIRTHDAY": "",
        "WORK_POSITION": "", "UF_EMPLOYMENT_DATE": "", "UF_DEPARTMENT": [],
    });
    let mut listed = user.clone();
    listed["USER_TYPE"] = json!("employee");
    let info = json!({
        "ID": 5, "CODE": "vendor.app", "VERSION": 4, "STATUS": "F", "INSTALLED": true, "PAYMENT_EXPIRED": "N",
        "DAYS": null, "LANGUAGE_ID": "ru", "LICENSE": "ru_ent10000", "LICENSE_TYPE": "ent10000",
        "LICENSE_FAMILY": "ent",
    });
    let profile = json!({
        "ID": "1", "ADMIN": true, "NAME": "", "LAST_NAME": "", "PERSONAL_GENDER": "", "TIME_ZONE": "",
    });
    let named = json!({"AU": {"provider": "", "name": "", "provider_id": "other"}});
    let tab = json!({"PLACEMENT": TAB, "HANDLER": HANDLER, "LANG_ALL": {"en": {"TITLE": "T"}}});
    let placement = json!({
        "placement": TAB, "userId": 0, "handler": HANDLER, "options": [], "title": "", "description": "",
        "langAll": {"en": {"TITLE": "T"}},
    });
    let event = json!({"event": "ONCRMCONTACTADD", "handler": HANDLER});
    let handler =
        json!({"event": "ONCRMCONTACTADD", "handler": HANDLER, "auth_type": "0", "offline": 0});
    vec![
        ("user.admin", json!({}), json!(true)),
        ("profile", json!({}), profile),
        ("user.access", json!({"ACCESS": ["AU"]}), json!(true)),
        ("access.name", json!({"ACCESS": ["AU"]}), named),
        ("access.name", json!({"ACCESS": []}), json!(false)),
        ("user.current", json!({}), user),
        (
            "user.get",
            json!({"FILTER": {"ID": ADMIN}}),
            json!([listed]),
        ),
        ("app.info", json!({}), info),
        ("scope", json!({}), json!(["crm"])),
        ("methods", json!({}), json!(["batch"])),
        (
            "method.get",
            json!({"name": "batch"}),
            json!({"isExisting": true, "isAvailable": true}),
        ),
        ("feature.get", json!({"CODE": "x"}), json!({"value": "Y"})),
        ("server.time", json!({}), json!("")),
        ("app.option.get", json!({}), json!([])),
        (
            "app.option.set",
            json!({"options": {"k": "v"}}),
            json!(true),
        ),
        ("app.option.get", json!({}), json!({"k": "v"})),
        ("app.option.get", json!({"option": "k"}), json!("v")),
        ("app.option.get", json!({"option": "none"}), json!(null)),
        ("placement.get", json!({}), json!([])),
        ("placement.bind", tab, json!(true)),
        ("placement.get", json!({}), json!([placement])),
        ("placement.list", json!({}), json!([TAB])),
        (
            "placement.unbind",
            json!({"PLACEMENT": TAB}),
            json!({"count": 2}),
        ),
        ("event.get", json!({}), json!([])),
        ("event.bind", event.clone(), json!(true)),
        ("event.get", json!({}), json!([handler])),
        ("event.unbind", event, json!({"count": 1})),
        ("events", json!({}), json!(["ONCRMCONTACTADD"])),
    ]
}

#[tokio::test]
async fn methods_answer_in_the_documented_shape_and_envelope() {
    let bench = Bench::start().await;
    let scope = "crm,placement,user".to_owned();
    bench.sandbox.register_app(AppSpec { scope, ..app() });
    let time = json!({
        "start": 1, "finish": 1.5, "duration": 0.5, "processing": 0, "date_start": "", "date_finish": "",
        "operating_reset_at": 1, "operating": 0.0,
    });

    for (method, params, documented) in methods() {
        let (status, body) = bench
            .call(&bench.token(ADMIN), method, params.clone())
            .await;
        assert_eq!(status, 200, "{method} {params}: {body}");
        assert!(
            same_shape(&body["result"], &documented),
            "{method} {params}: {body}"
        );
        assert!(
            same_shape(&body["time"], &time),
            "{method}: {}",
            body["time"]
        );
    }
}

#[tokio::test]
async fn the_oauth_server_answers_in_the_documented_shape() {
    let bench = Bench::start().await;
    let tokens = json!({
        "access_token": "", "client_endpoint": "", "domain": "", "expires": 1, "expires_in": 3600, "member_id": "",
        "refresh_token": "", "scope": "", "server_endpoint": "", "status": "F", "user_id": 67,
    });
    let info = json!({
        "client_id": "", "scope": "", "expires": "", "user_id": "42",
        "install": {
            "installed": true, "version": "2", "status": "P", "scope": "", "domain": "", "uri": "",
            "client_endpoint": "", "member_id": "", "member_type": "",
        },
    });
    let authorize = format!(
        "{}/oauth/authorize/?client_id={APP}&user={ADMIN}",
        bench.sandbox.portal_url()
    );
    let login = bench.http.get(authorize).send().await.unwrap();
    let back = login.headers()["location"].to_str().unwrap().to_owned();
    let code = back
        .split_once("code=")
        .unwrap()
        .1
        .split('&')
        .next()
        .unwrap();

    let fields = [
        ("grant_type", "authorization_code"),
        ("client_id", APP),
        ("client_secret", SECRET),
        ("code", code),
    ];
    let (_, by_code) = bench.exchange(&fields).await;
    let (_, by_refresh) = bench
        .refresh(by_code["refresh_token"].as_str().unwrap())
        .await;
    let url = format!(
        "{}/rest/app.info?auth={}",
        bench.sandbox.oauth_url(),
        bench.token(ADMIN)
    );
    let (_, told) = read(bench.http.get(url).send().await.unwrap()).await;

    assert!(same_shape(&by_code, &tokens), "{by_code}");
    assert!(same_shape(&by_refresh, &tokens), "{by_refresh}");
    assert!(same_shape(&told["result"], &info), "{told}");
}
