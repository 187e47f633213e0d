//! What Prometheus is told: what happened, and nothing about portals and people.

use crate::support::{COMPANY, LEAD, MANAGER, TestApp, tab};
use axum::body::Body;
use bindery::store::{EventKind, NewEvent};
use bindery::web;
use bitrix24_sandbox::Profile;
use http::Request;
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

/// The figures as Prometheus gets them.
async fn figures(app: &TestApp) -> String {
    app.app.drain().await;
    let router = web::figures(app.app.clone());
    let request = Request::get("/metrics").body(Body::empty()).unwrap();
    let response = router.oneshot(request).await.unwrap();
    assert_eq!(response.status(), 200);
    let kind = response.headers().get("content-type").unwrap();
    assert!(
        kind.to_str()
            .unwrap()
            .starts_with("application/openmetrics-text")
    );
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The value of the line that begins with `series`.
#[track_caller]
fn value(figures: &str, series: &str) -> f64 {
    let line = figures.lines().find(|line| {
        let rest = line.strip_prefix(series);
        rest.is_some_and(|rest| rest.starts_with(' '))
    });
    let line = line.unwrap_or_else(|| panic!("no {series} in {figures}"));
    line.rsplit(' ').next().unwrap().parse().unwrap()
}

#[track_caller]
fn assert_value(figures: &str, series: &str, expected: f64) {
    let found = value(figures, series);
    assert!((found - expected).abs() < 0.1, "{series} is {found}");
}

#[tokio::test]
async fn an_opening_a_refresh_and_a_refusal_are_counted() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(MANAGER, "lead", LEAD).await;
    app.sandbox.advance(4_000);
    app.act(&page, "add", &[("contact_id", "14")]).await;
    app.get("/nowhere").await;
    app.get("/nowhere/else").await;

    let figures = figures(&app).await;

    let once = [
        r#"bindery_requests_total{route="/card",status="200"}"#,
        r#"bindery_request_seconds_count{route="/card"}"#,
        r#"bindery_requests_total{route="/cards/{owner}/{id}/{action}",status="200"}"#,
        r#"bindery_calls_total{method="batch",outcome="expired-token"}"#,
        r#"bindery_calls_total{method="oauth.refresh",outcome="ok"}"#,
        r#"bindery_refreshes_total{outcome="ok"}"#,
        r#"bindery_commands_total{method="crm.lead.contact.add",outcome="ok"}"#,
        r#"bindery_portals{status="active"}"#,
    ];
    for series in once {
        assert_value(&figures, series, 1.0);
    }
    assert_value(
        &figures,
        r#"bindery_requests_total{route="none",status="404"}"#,
        2.0,
    );
    assert_value(&figures, "bindery_journal_waiting", 0.0);
    assert!(value(&figures, r#"bindery_call_seconds_count{method="batch"}"#) >= 2.0);
}

#[tokio::test]
async fn the_inbox_is_counted_as_it_is_now() {
    let app = TestApp::start(Profile::Observed).await;
    let member_id = app.sandbox.member_id();
    for body in ["one", "two", "three"] {
        let event = NewEvent {
            member_id: &member_id,
            kind: EventKind::Update,
            matched: true,
            body: &body.into(),
            due_at: app.clock.now() + 60,
        };
        app.store.add_event(event, app.clock.now()).await.unwrap();
    }
    let events = app.store.events(&member_id).await.unwrap();
    app.store
        .set_event_aside(&events[0], "broken")
        .await
        .unwrap();

    let figures = figures(&app).await;

    assert_value(&figures, r#"bindery_events{state="waiting"}"#, 2.0);
    assert_value(&figures, r#"bindery_events{state="set-aside"}"#, 1.0);
}

#[tokio::test]
async fn no_portal_no_person_and_nothing_that_was_sent_is_in_a_label() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(MANAGER, "company", COMPANY).await;
    app.act(&page, "search", &[("q", "Emil")]).await;
    let mut forged = tab(MANAGER, "lead", LEAD);
    let invented = "invented-portal".to_owned();
    forged.overrides.insert("member_id".to_owned(), invented);
    app.post_launch("/card", &forged).await;

    let figures = figures(&app).await;

    let member_id = app.sandbox.member_id();
    for secret in [member_id.as_str(), "invented-portal", "Emil", "127.0.0.1"] {
        assert!(!figures.contains(secret), "{secret} in {figures}");
    }
    assert!(figures.lines().count() < 400, "{}", figures.lines().count());
}

#[tokio::test]
async fn nobody_gets_them_where_portals_and_browsers_ask() {
    let app = TestApp::start(Profile::Observed).await;

    assert_eq!(app.get("/metrics").await.status, 404);
}
