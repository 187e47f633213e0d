//! The journal of requests to the portal, for its administrators.

use crate::support::{ADMIN, LEAD, MANAGER, Page, TestApp, launch};
use bitrix24_sandbox::Profile;

/// The main page, when a manager has searched and changed something.
async fn used() -> (TestApp, Page) {
    let app = TestApp::start(Profile::Observed).await;
    let tab = app.open(MANAGER, "lead", LEAD).await;
    app.act(&tab, "search", &[("q", "SECRETWORD")]).await;
    app.act(&tab, "add", &[("contact_id", "14")]).await;
    let page = app.post_launch("/app", &launch(ADMIN)).await;
    app.app.drain().await;
    (app, page)
}

fn methods(page: &Page) -> String {
    page.words(".requests")
}

#[tokio::test]
async fn requests_are_listed_with_who_and_when_and_without_what_people_typed() {
    let (app, page) = used().await;
    app.sandbox.clear_calls();

    let page = app.section(&page, "journal", &[]).await;

    assert_eq!(page.status, 200);
    assert_eq!(app.sandbox.calls().len(), 1);
    let text = methods(&page);
    assert!(
        text.contains("Max Manager") && text.contains("crm.lead.contact.add"),
        "{text}"
    );
    assert!(!page.text.contains("SECRETWORD") && !page.text.contains("Young"));
    for token in app.sandbox.world().tokens.issued() {
        assert!(!page.text.contains(&token), "a token is shown");
    }
}

#[tokio::test]
async fn filters_narrow_them() {
    let (app, page) = used().await;
    let count = |page: &Page| page.count(".requests > li");
    let (user, nobody) = (MANAGER.to_string(), "99".to_owned());

    let adding = app
        .section(&page, "journal", &[("method", "CRM.*.add")])
        .await;
    assert_eq!(count(&adding), 1, "{}", adding.text);
    let request = adding.words(".requests .faint code");
    for (fields, expected) in [
        (vec![("request", request.as_str())], 1),
        (vec![("user", user.as_str()), ("method", "crm.*.add")], 1),
        (vec![("user", nobody.as_str())], 0),
        (vec![("from", "2099-01-01")], 0),
        (vec![("failed", "Y")], 0),
        (vec![("method", "crm.*.nothing")], 0),
    ] {
        let found = app.section(&page, "journal", &fields).await;
        assert_eq!((found.status, count(&found)), (200, expected), "{fields:?}");
    }
    for (name, value) in [("user", "Max"), ("from", "today"), ("before", "-1")] {
        let refused = app.section(&page, "journal", &[(name, value)]).await;
        assert_eq!(
            (refused.status, refused.code().as_str()),
            (422, "bad-filter")
        );
    }
}

#[tokio::test]
async fn a_long_journal_has_pages() {
    let (app, page) = used().await;
    let tab = app.open(MANAGER, "lead", LEAD).await;
    for _ in 0..30 {
        app.act(&tab, "show", &[]).await;
    }
    app.app.drain().await;

    let first = app.section(&page, "journal", &[]).await;
    let older = first.attribute("button[name=before]", "value");
    let second = app.section(&first, "journal", &[("before", &older)]).await;

    assert_eq!(first.count(".requests > li"), 25);
    let ids = first.attributes(".requests > li", "data-request");
    assert_eq!(ids.last(), Some(&older));
    assert!(second.count(".requests > li") > 5);
    let next = second.attributes(".requests > li", "data-request");
    assert!(next.iter().all(|id| !ids.contains(id)));
}

#[tokio::test]
async fn another_portals_requests_are_not_reached_by_any_filter() {
    let app = TestApp::in_two_portals().await;
    let tab = app.open(MANAGER, "lead", LEAD).await;
    app.act(&tab, "remove", &[("contact_id", "13")]).await;
    let other = &app.sandbox.portals()[1];
    let page = app.post_launch_of(other, "/app", &launch(ADMIN)).await;
    app.app.drain().await;

    let own = app.post_launch("/app", &launch(ADMIN)).await;
    let own = app
        .section(&own, "journal", &[("method", "*.delete")])
        .await;
    let request = own.words(".requests .faint code");
    for fields in [
        vec![("method", "*.delete")],
        vec![("request", request.as_str())],
        vec![("before", "1000000"), ("method", "*.delete")],
    ] {
        let nothing = app.section(&page, "journal", &fields).await;
        assert_eq!(nothing.count(".requests > li"), 0, "{}", nothing.text);
    }
}
