//! `event.*`, and the delivery of the life-cycle events to a handler that listens on a socket.
use crate::handler::Handler;
use crate::support::{ADMIN, APP, Bench, MEMBER, error};
use serde_json::{Value, json};

async fn bind(bench: &Bench, event: &str, handler: &str) -> (u16, Value) {
    bench
        .call(
            &bench.token(ADMIN),
            "event.bind",
            json!({"event": event, "handler": handler}),
        )
        .await
}

#[tokio::test]
async fn an_installation_is_announced_once_it_is_finished_with_tokens_that_work() {
    let bench = Bench::start().await;
    let handler = Handler::start().await;
    bench.sandbox.uninstall(APP, false).unwrap();
    bench.sandbox.install(APP, false).unwrap();
    bind(&bench, "OnAppInstall", &handler.url).await;

    bench.sandbox.install(APP, true).unwrap();
    let (head, form) = handler.receive().await;

    assert!(
        head.contains("content-type: application/x-www-form-urlencoded"),
        "{head}"
    );
    assert_eq!(form["event"], json!("ONAPPINSTALL"));
    assert_eq!(
        form["data"],
        json!({"VERSION": "1", "ACTIVE": "Y", "INSTALLED": "Y", "LANGUAGE_ID": "en"})
    );
    let auth = &form["auth"];
    let installation = bench.sandbox.world().installation(APP).unwrap().clone();
    assert_eq!(
        auth["application_token"],
        json!(installation.application_token)
    );
    assert_eq!(auth["member_id"], json!(bench.sandbox.member_id()));
    assert_eq!(
        (&auth["user_id"], &auth["scope"]),
        (&json!("1"), &json!("crm,placement"))
    );
    let (status, _) = bench
        .call(auth["access_token"].as_str().unwrap(), "profile", json!({}))
        .await;
    assert_eq!(status, 200);
    assert_eq!(
        bench
            .refresh(auth["refresh_token"].as_str().unwrap())
            .await
            .0,
        200
    );
}

#[tokio::test]
async fn an_update_changes_the_application_token_and_drops_the_handlers() {
    let bench = Bench::start().await;
    let handler = Handler::start().await;
    bind(&bench, "ONAPPUPDATE", &handler.url).await;
    let before = bench
        .sandbox
        .world()
        .installation(APP)
        .unwrap()
        .application_token
        .clone();

    bench.sandbox.update(APP, 2).unwrap();
    let (_, form) = handler.receive().await;

    assert_eq!(
        form["data"],
        json!({"VERSION": "2", "PREVIOUS_VERSION": "1", "LANGUAGE_ID": "en"})
    );
    let after = bench
        .sandbox
        .world()
        .installation(APP)
        .unwrap()
        .application_token
        .clone();
    assert_eq!(form["auth"]["application_token"], json!(after));
    assert_ne!(before, after);
    let (_, bound) = bench
        .call(&bench.token(ADMIN), "event.get", json!({}))
        .await;
    assert_eq!(bound["result"], json!([]));
}

#[tokio::test]
async fn an_uninstallation_is_announced_without_tokens() {
    for (clean, expected) in [(true, "1"), (false, "0")] {
        let bench = Bench::start().await;
        let handler = Handler::start().await;
        bind(&bench, "ONAPPUNINSTALL", &handler.url).await;

        bench.sandbox.uninstall(APP, clean).unwrap();
        let (_, form) = handler.receive().await;

        assert_eq!(
            form["data"],
            json!({"LANGUAGE_ID": "en", "CLEAN": expected})
        );
        let names: Vec<&String> = form["auth"].as_object().unwrap().keys().collect();
        assert_eq!(
            names,
            [
                "domain",
                "client_endpoint",
                "server_endpoint",
                "member_id",
                "application_token"
            ]
        );
    }
}

#[tokio::test]
async fn a_duplicate_an_unknown_event_and_a_foreign_user_are_refused() {
    let bench = Bench::start().await;
    let url = "https://app.example/events";
    let member = bench.token(MEMBER);

    assert_eq!(
        bind(&bench, "ONAPPUNINSTALL", url).await.1["result"],
        json!(true)
    );
    assert_eq!(
        error(&bind(&bench, "onAppUninstall", url).await),
        (400, "ERROR_CORE")
    );
    assert_eq!(
        error(&bind(&bench, "ONNOTHING", url).await),
        (400, "ERROR_EVENT_NOT_FOUND")
    );
    let foreign = json!({"event": "ONAPPUNINSTALL", "handler": url, "auth_type": 1});
    assert_eq!(
        error(&bench.call(&member, "event.bind", foreign).await),
        (403, "ACCESS_DENIED")
    );
    let offline = json!({"event": "ONCRMLEADADD", "event_type": "offline"});
    assert_eq!(
        error(&bench.call(&member, "event.bind", offline).await),
        (403, "ACCESS_DENIED")
    );
}

#[tokio::test]
async fn unbinding_without_a_handler_takes_all_of_the_event() {
    let bench = Bench::start().await;
    let admin = bench.token(ADMIN);
    for path in ["a", "b"] {
        bind(
            &bench,
            "ONAPPUNINSTALL",
            &format!("https://app.example/{path}"),
        )
        .await;
    }
    bind(&bench, "ONAPPINSTALL", "https://app.example/a").await;

    let (_, unbound) = bench
        .call(&admin, "event.unbind", json!({"event": "onappuninstall"}))
        .await;
    let (_, left) = bench.call(&admin, "event.get", json!({})).await;

    assert_eq!(unbound["result"], json!({"count": 2}));
    let expected = json!([{"event": "ONAPPINSTALL", "handler": "https://app.example/a", "auth_type": "0", "offline": 0}]);
    assert_eq!(left["result"], expected);
}

#[tokio::test]
async fn an_app_without_pages_is_told_of_its_installation_at_its_installation_address() {
    let bench = Bench::start().await;
    let handler = Handler::start().await;
    let (_, app) = bench
        .json("/_sandbox/apps", &json!({"install_url": handler.url}))
        .await;

    bench
        .sandbox
        .install(app["client_id"].as_str().unwrap(), true)
        .unwrap();
    let (_, form) = handler.receive().await;

    assert_eq!(form["event"], json!("ONAPPINSTALL"));
}

#[tokio::test]
async fn a_card_saved_by_hand_counts_as_changed_but_not_one_that_was_left_as_it_was() {
    let bench = Bench::start().await;
    let handler = Handler::start().await;
    bind(&bench, "ONCRMCOMPANYUPDATE", &handler.url).await;
    let card = format!(
        "{}/crm/company/details/5/?user=1",
        bench.sandbox.portal_url()
    );
    let updated = async || {
        let (_, body) = bench
            .get("/rest/1/webhook/crm.item.get?entityTypeId=4&id=5")
            .await;
        body["result"]["item"]["updatedTime"].clone()
    };
    let before = updated().await;

    let same = [
        ("held", "12:10:true"),
        ("held", "11:20:true"),
        ("keep", "12"),
        ("keep", "11"),
    ];
    bench.http.post(&card).form(&same).send().await.unwrap();
    assert_eq!(updated().await, before);
    let less = [
        ("held", "12:10:true"),
        ("held", "11:20:true"),
        ("keep", "12"),
    ];
    bench.http.post(&card).form(&less).send().await.unwrap();

    let (_, form) = handler.receive().await;
    assert_eq!(form["event"], json!("ONCRMCOMPANYUPDATE"));
    assert_eq!(form["data"], json!({"FIELDS": {"ID": "5"}}));
    assert_ne!(updated().await, before);
}
