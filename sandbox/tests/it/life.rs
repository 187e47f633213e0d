//! The life of an app between portal and handlers: updates without a word, events of the CRM, and the
//! queue that is slow, repeats itself or loses what it is given.
use crate::handler::Handler;
use crate::support::{ADMIN, APP, Bench, MEMBER, app, error};
use bitrix24_sandbox::{AppSpec, Kind};
use serde_json::{Value, json};

/// The app with a handler for these events.
async fn bound(events: &[&str]) -> (Bench, Handler) {
    let bench = Bench::start().await;
    let handler = Handler::start().await;
    for event in events {
        let params = json!({"event": event, "handler": handler.url});
        let (status, answer) = bench.call(&bench.token(ADMIN), "event.bind", params).await;
        assert_eq!(status, 200, "{answer}");
    }
    (bench, handler)
}

async fn test_event(bench: &Bench, number: u32) -> (u16, Value) {
    let params = json!({"number": number});
    bench.call(&bench.token(ADMIN), "event.test", params).await
}

#[tokio::test]
async fn a_record_that_is_created_changed_and_deleted_is_announced_to_its_handlers() {
    let codes = [
        "ONCRMCONTACTADD",
        "ONCRMCONTACTUPDATE",
        "ONCRMCONTACTDELETE",
    ];
    let (bench, handler) = bound(&codes).await;
    let token = bench.token(MEMBER);
    let (_, added) = bench
        .call(
            &token,
            "crm.contact.add",
            json!({"fields": {"NAME": "Dora"}}),
        )
        .await;
    let id = added["result"].to_string();
    let cases = [
        (codes[0], "profile", json!({})),
        (
            codes[1],
            "crm.contact.update",
            json!({"id": id, "fields": {"NAME": "Dina"}}),
        ),
        (codes[2], "crm.contact.delete", json!({"id": id})),
    ];

    for (code, method, params) in cases {
        bench.call(&token, method, params).await;
        let (head, form) = handler.receive().await;

        assert!(head.contains("application/x-www-form-urlencoded"), "{head}");
        assert_eq!(form["event"], json!(code));
        assert_eq!(form["data"], json!({"FIELDS": {"ID": id}}));
        assert_eq!(form["auth"]["user_id"], json!(MEMBER.to_string()));
        let acting = form["auth"]["access_token"].as_str().unwrap();
        assert_eq!(bench.call(acting, "profile", json!({})).await.0, 200);
    }
}

#[tokio::test]
async fn a_handler_of_somebody_gets_that_persons_token_whoever_acted() {
    let (bench, handler) = bound(&[]).await;
    let params = json!({"event": "ONCRMLEADADD", "handler": handler.url});
    bench.call(&bench.token(MEMBER), "event.bind", params).await;

    bench
        .call(
            &bench.token(ADMIN),
            "crm.lead.add",
            json!({"fields": {"TITLE": "New"}}),
        )
        .await;
    let (_, form) = handler.receive().await;

    assert_eq!(form["auth"]["user_id"], json!(MEMBER.to_string()));
}

#[tokio::test]
async fn event_test_sends_its_parameters_back() {
    let (bench, handler) = bound(&["ONAPPTEST"]).await;

    let (_, answer) = test_event(&bench, 7).await;
    let (_, form) = handler.receive().await;

    assert_eq!(answer["result"], json!(true));
    assert_eq!(form["event"], json!("ONAPPTEST"));
    assert_eq!(form["data"], json!({"QUERY": {"number": "7"}}));
    let webhook = bench.get("/rest/1/webhook/event.test").await;
    assert_eq!(error(&webhook), (403, "WRONG_AUTH_TYPE"));
}

#[tokio::test]
async fn events_are_muted_until_the_installation_is_finished() {
    let bench = Bench::start().await;
    let handler = Handler::start().await;
    bench.sandbox.uninstall(APP, false).unwrap();
    bench.sandbox.install(APP, false).unwrap();
    let params = json!({"event": "ONAPPTEST", "handler": handler.url});
    bench.call(&bench.token(ADMIN), "event.bind", params).await;

    test_event(&bench, 1).await;
    bench.sandbox.install(APP, true).unwrap();
    test_event(&bench, 2).await;

    let (_, form) = handler.receive().await;
    assert_eq!(form["data"]["QUERY"]["number"], json!("2"));
}

#[tokio::test]
async fn the_queue_repeats_itself_and_loses_events_when_it_is_told_to() {
    let (bench, handler) = bound(&["ONAPPTEST"]).await;
    let events = |delay_ms, duplicate, lose| {
        let events = json!({"delay_ms": delay_ms, "duplicate": duplicate, "lose": lose});
        bench
            .sandbox
            .change_settings(json!({"events": events}))
            .unwrap();
    };

    events(0, false, true);
    test_event(&bench, 1).await;
    events(0, true, false);
    test_event(&bench, 2).await;
    let (_, first) = handler.receive().await;
    let (_, second) = handler.receive().await;
    events(300, false, false);
    let start = tokio::time::Instant::now();
    test_event(&bench, 3).await;
    let answered = start.elapsed();
    let (_, late) = handler.receive().await;

    let numbers = [first, second, late].map(|form| form["data"]["QUERY"]["number"].clone());
    assert_eq!(numbers, [json!("2"), json!("2"), json!("3")]);
    assert!(start.elapsed().as_millis() >= 300);
    assert!(answered < start.elapsed());
}

#[tokio::test]
async fn an_update_can_come_without_a_word() {
    let (bench, handler) = bound(&["ONAPPUPDATE"]).await;
    let path = format!("/_sandbox/apps/{APP}/update");

    let (_, updated) = bench
        .json(&path, &json!({"version": 2, "event": false}))
        .await;
    let params = json!({"event": "ONAPPUPDATE", "handler": handler.url});
    bench.call(&bench.token(ADMIN), "event.bind", params).await;
    bench.json(&path, &json!({"version": 3})).await;

    assert_eq!(
        (&updated["version"], &updated["events"]),
        (&json!(2), &json!([]))
    );
    let (_, form) = handler.receive().await;
    assert_eq!(form["data"]["PREVIOUS_VERSION"], json!("2"));
}

#[tokio::test]
async fn options_stay_after_an_app_of_the_market_alone_and_only_if_they_are_not_cleaned() {
    let cases = [
        (Kind::Market, false, json!({"k": 1})),
        (Kind::Market, true, json!([])),
        (Kind::Local, false, json!([])),
        (Kind::Local, true, json!([])),
    ];

    for (kind, clean, expected) in cases {
        let bench = Bench::start().await;
        bench.sandbox.register_app(AppSpec { kind, ..app() });
        let options = json!({"options": {"k": 1}});
        bench
            .call(&bench.token(ADMIN), "app.option.set", options)
            .await;
        bench.sandbox.uninstall(APP, clean).unwrap();
        bench.sandbox.install(APP, true).unwrap();

        let (_, kept) = bench
            .call(&bench.token(ADMIN), "app.option.get", json!({}))
            .await;
        assert_eq!(kept["result"], expected, "{kind:?} {clean}");
    }
}
