//! Values out of all bounds, floods, and events that nobody sent: refused or ignored, always with
//! an answer of ours.

use crate::support::staff::staff;
use crate::support::{ADMIN, CLIENT_ID, LEAD, MANAGER, Page, TestApp, launch, owned, tab};
use bitrix24_sandbox::{LaunchSpec, Profile};
use serde_json::json;
use wiremock::MockServer;

fn with(mut spec: LaunchSpec, name: &str, value: &str) -> LaunchSpec {
    spec.overrides.insert(name.to_owned(), value.to_owned());
    spec
}

#[tokio::test]
async fn values_out_of_all_bounds_are_refused_or_ignored() {
    let app = TestApp::start(Profile::Observed).await;
    let long = "x".repeat(200_000);
    let host = format!("{}test", "a.".repeat(50_000));
    let binary = "\u{0}\r\nSet-Cookie: a=b\u{ff}";

    for (name, value, is_served) in [
        ("AUTH_ID", long.as_str(), false),
        ("AUTH_ID", binary, false),
        ("member_id", long.as_str(), false),
        ("REFRESH_ID", long.as_str(), true),
        ("APPLICATION_TOKEN", long.as_str(), true),
        ("APPLICATION_TOKEN", binary, true),
        ("SERVER_ENDPOINT", long.as_str(), true),
        ("AUTH_EXPIRES", "9223372036854775807", true),
        ("AUTH_EXPIRES", "-9223372036854775808", true),
        ("LANG", long.as_str(), true),
        ("LANG", binary, true),
        ("DOMAIN", host.as_str(), true),
        ("DOMAIN", binary, true),
        ("PROTOCOL", long.as_str(), true),
    ] {
        let (query, mut form) = app.form(&tab(MANAGER, "lead", LEAD));
        form.retain(|(field, _)| field != name);
        form.push((name.to_owned(), value.to_owned()));

        let page = app.post(&format!("/card?{query}"), &form).await;

        let expected = if is_served { 200 } else { 400 };
        assert_eq!(page.status, expected, "{name} {value:.20}");
        assert!(page.text.len() < 60_000, "{name}");
        assert!(page.headers.get("set-cookie").is_none());
    }
}

#[tokio::test]
async fn placement_options_of_any_shape_get_our_page() {
    let app = TestApp::start(Profile::Observed).await;
    let deep = "[".repeat(100_000);

    for options in [
        "",
        "undefined",
        "null",
        "5",
        "\"5\"",
        "[]",
        "[{\"ID\":5}]",
        "{\"ID\":{}}",
        "{\"ID\":-5}",
        "{\"ID\":\"5 or 1=1\"}",
        "{\"ID\":99999999999999999999}",
        "{\"ID\":\"\\u0000\"}",
        "{\"ID\"",
        "{\"ID\":true}",
        "{\"ID\":31.5}",
        deep.as_str(),
    ] {
        let spec = with(tab(MANAGER, "lead", LEAD), "PLACEMENT_OPTIONS", options);
        let page = app.post_launch("/card", &spec).await;
        assert_eq!(
            (page.status, page.code().as_str()),
            (404, "no-record"),
            "{options:.40}"
        );
    }
    for id in [i64::MAX, i64::MAX - 1, 4_294_967_296] {
        let page = app.open(ADMIN, "lead", id).await;
        assert_eq!(
            (page.status, page.code().as_str()),
            (404, "no-record"),
            "{id}"
        );
    }
}

#[tokio::test]
async fn pages_that_renew_do_not_use_up_the_allowance_of_launches() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(MANAGER, "lead", LEAD).await;
    let access = app
        .sandbox
        .token(CLIENT_ID, MANAGER)
        .unwrap()
        .access
        .clone();
    let token = page.token();
    let fields = owned(&[("token", token.as_str()), ("AUTH_ID", access.as_str())]);

    let mut statuses = Vec::new();
    for _ in 0..40 {
        statuses.push(app.post("/session", &fields).await.status);
    }

    assert!(statuses.starts_with(&[200; 20]));
    assert_eq!(
        statuses.last(),
        Some(&401),
        "one person's renewals are limited"
    );
    let mut bare = tab(ADMIN, "lead", LEAD);
    bare.omit.push("APPLICATION_TOKEN".to_owned());
    assert_eq!(app.post_launch("/card", &bare).await.status, 200);
}

#[tokio::test]
async fn two_thousand_hidden_people_neither_swell_the_page_nor_can_be_removed() {
    let app = TestApp::start(Profile::Documented).await;
    let mut state = crate::support::state();
    let rows = state["bindings"].as_array_mut().unwrap();
    rows.extend((1_000..3_000_i64).map(
        |id| json!({ "owner": "lead", "owner_id": LEAD, "id": id, "sort": id, "primary": false }),
    ));
    app.sandbox.put_state(&state).unwrap();

    let page = app.open(MANAGER, "lead", LEAD).await;

    assert_eq!(page.ids().len(), 2_003);
    assert!(page.token().len() < 1_000, "{}", page.token().len());
    app.sandbox.clear_calls();
    let refused = app.act(&page, "remove", &[("contact_id", "1000")]).await;
    assert_eq!(
        (refused.status, refused.code().as_str()),
        (422, "unreadable")
    );
    assert!(app.writes().is_empty());
    let removed = app.act(&page, "remove", &[("contact_id", "11")]).await;
    assert_eq!((removed.status, removed.code().as_str()), (200, "removed"));
}

fn ancestors(page: &Page) -> String {
    let policy = page.header("content-security-policy");
    policy
        .rsplit("frame-ancestors ")
        .next()
        .unwrap_or_default()
        .to_owned()
}

#[tokio::test]
async fn a_failure_is_framed_by_whatever_framed_the_page() {
    let app = TestApp::start(Profile::Observed).await;
    let mut spec = tab(MANAGER, "lead", LEAD);
    spec.domain = Some("renamed.example".to_owned());
    let page = app.post_launch("/card", &spec).await;
    assert!(ancestors(&page).contains("renamed.example"));
    let broken = MockServer::start().await;
    app.answer_from(&broken.uri()).await;

    let failed = app.act(&page, "show", &[]).await;
    let strange = app.act(&page, "no-such-action", &[]).await;

    assert_eq!((failed.status, strange.status), (502, 404));
    assert!(ancestors(&failed).contains("renamed.example"));
    assert!(ancestors(&strange).contains("renamed.example"));
}

#[tokio::test]
async fn events_of_any_kind_are_answered_with_200_and_change_nothing() {
    let app = TestApp::start(Profile::Observed).await;
    let member_id = app.sandbox.member_id();
    let before = format!("{:?}", app.store.portal(&member_id).await.unwrap());
    app.sandbox.clear_calls();
    let long = "x".repeat(500_000);

    for event in [
        "ONAPPINSTALL",
        "ONAPPUPDATE",
        "ONAPPUNINSTALL",
        "onappuninstall",
        "ONAPPTEST",
        "",
    ] {
        for token in ["wrong", "", long.as_str(), "\u{0}"] {
            let fields = [
                ("event", event),
                ("auth[member_id]", member_id.as_str()),
                ("auth[application_token]", token),
                ("auth[domain]", "evil.example"),
                ("auth[client_endpoint]", "http://evil.example/rest/"),
                ("data[CLEAN]", "1"),
            ];
            assert_eq!(app.post("/events", &owned(&fields)).await.status, 200);
        }
    }
    for body in [
        vec![0xff; 2_000_000],
        b"%zz[[=&=&auth[".to_vec(),
        Vec::new(),
    ] {
        let request = http::Request::post("/events").body(axum::body::Body::from(body));
        assert_eq!(app.send(request.unwrap()).await.status, 200);
    }
    app.app.drain().await;

    assert_eq!(
        before,
        format!("{:?}", app.store.portal(&member_id).await.unwrap())
    );
    assert_eq!(app.open(MANAGER, "lead", LEAD).await.status, 200);
}

#[tokio::test]
async fn a_flood_of_uninstall_events_with_the_right_token_is_not_a_flood_of_probes() {
    let app = TestApp::start(Profile::Observed).await;
    app.open(MANAGER, "lead", LEAD).await;
    let (_, form) = app.form(&tab(MANAGER, "lead", LEAD));
    let value = |name: &str| {
        form.iter()
            .find(|(field, _)| field == name)
            .unwrap()
            .1
            .clone()
    };
    let (member_id, token) = (value("member_id"), value("APPLICATION_TOKEN"));
    let event = owned(&[
        ("event", "ONAPPUNINSTALL"),
        ("auth[member_id]", member_id.as_str()),
        ("auth[application_token]", token.as_str()),
    ]);
    app.sandbox.clear_calls();

    for _ in 0..60 {
        assert_eq!(app.post("/events", &event).await.status, 200);
    }
    app.app.drain().await;

    let probes = app.portal_calls().len();
    assert!((1..=30).contains(&probes), "{probes}");
    assert_eq!(app.open(MANAGER, "lead", LEAD).await.status, 200);
}

#[tokio::test]
async fn a_list_takes_a_hundred_access_codes_and_nobody_asks_for_more_names_at_once() {
    let app = TestApp::with_staff().await;
    let groups = (1..=101).map(|id| json!({ "id": id, "name": format!("G{id}") }));
    let mut state = staff();
    state["groups"] = groups.collect();
    app.sandbox.put_state(&state).unwrap();
    let page = app.post_launch("/app", &launch(ADMIN)).await;
    let codes = |ids: std::ops::RangeInclusive<i64>| -> String {
        let codes = ids.map(|id| format!("SG{id}"));
        codes.collect::<Vec<_>>().join(" ")
    };

    for (version, ids, expected, named) in [
        ("0", 1..=200_000, (413, "too-large"), false),
        ("0", 1..=100_000, (422, "too-many"), false),
        ("0", 1..=101, (422, "too-many"), false),
        ("0", 1..=100, (200, "grants-saved"), true),
        ("1", 101..=101, (422, "too-many"), true),
    ] {
        app.sandbox.clear_calls();
        let typed = codes(ids);
        let fields = [
            ("version", version),
            ("right", "see"),
            ("edit", "add"),
            ("code", &typed),
        ];
        let answer = app.section(&page, "grants", &fields).await;

        assert_eq!((answer.status, answer.code().as_str()), expected);
        let asked = app.sandbox.calls().into_iter();
        let asked = asked.flat_map(|call| call.commands);
        let asked = asked.filter(|one| one.params.to_string().contains("SG"));
        assert_eq!(asked.count() > 0, named, "{expected:?}");
    }
}
