//! The history of the whole portal on the main page, and as a file.

use crate::support::staff::granted;
use crate::support::{ADMIN, COMPANY, DEAL, LEAD, MANAGER, Outsider, Page, TestApp, launch};
use bitrix24_sandbox::Profile;

/// Changes by two people: two of the lead, one of the company, one of the deal.
async fn changed() -> (TestApp, Page) {
    let app = TestApp::start(Profile::Observed).await;
    for (user, owner, id, action, contact) in [
        (MANAGER, "lead", LEAD, "add", "14"),
        (ADMIN, "lead", LEAD, "remove", "13"),
        (ADMIN, "company", COMPANY, "remove", "11"),
        (MANAGER, "deal", DEAL, "add", "14"),
    ] {
        let page = app.open(user, owner, id).await;
        let done = app.act(&page, action, &[("contact_id", contact)]).await;
        assert_eq!(done.status, 200, "{}", done.text);
    }
    let page = app.post_launch("/app", &launch(ADMIN)).await;
    (app, page)
}

fn shown(page: &Page) -> usize {
    page.count(".changes > li")
}

#[tokio::test]
async fn every_change_is_listed_with_names_that_come_with_the_administrators_token() {
    let (app, page) = changed().await;
    app.sandbox.clear_calls();

    let page = app.section(&page, "history", &[]).await;

    assert_eq!((page.status, shown(&page)), (200, 4));
    assert_eq!(
        app.sandbox.calls().len(),
        1,
        "one request for rights and names"
    );
    let newest = page.words(".changes > li:nth-child(1)");
    for words in ["Deal #41", "Max Manager", "adding", "Dora Young"] {
        assert!(newest.contains(words), "{words} in {newest}");
    }
    let of_company = page.words(".changes > li:nth-child(2)");
    assert!(of_company.contains("Acme") && of_company.contains("Ada Admin"));
    let card = page.attribute(".changes > li:nth-child(1) a", "href");
    assert!(card.ends_with("/crm/deal/details/41/"), "{card}");
}

#[tokio::test]
async fn filters_narrow_it() {
    let (app, page) = changed().await;
    let user = MANAGER.to_string();
    let company = COMPANY.to_string();

    for (fields, expected) in [
        (vec![("owner", "lead")], 2),
        (vec![("record", company.as_str())], 1),
        (vec![("user", user.as_str())], 2),
        (vec![("action", "add"), ("owner", "lead")], 1),
        (vec![("from", "2020-01-01"), ("to", "2099-12-31")], 4),
        (vec![("from", "2099-01-01")], 0),
        (vec![("to", "2020-01-01")], 0),
        (vec![("owner", ""), ("record", ""), ("from", "")], 4),
    ] {
        let page = app.section(&page, "history", &fields).await;

        assert_eq!((page.status, shown(&page)), (200, expected), "{fields:?}");
    }
    let lead = app.section(&page, "history", &[("owner", "lead")]).await;
    assert_eq!(lead.attribute("option[selected]", "value"), "lead");
}

#[tokio::test]
async fn what_cannot_be_read_is_named_and_shown_again() {
    let (app, page) = changed().await;

    for (name, value) in [
        ("owner", "invoice"),
        ("record", "five"),
        ("user", "-1"),
        ("action", "search"),
        ("from", "yesterday"),
        ("to", "2026-02-30"),
        ("before", "x"),
        ("before", "7"),
        ("before", "7--1"),
    ] {
        for section in ["history", "export"] {
            let refused = app.section(&page, section, &[(name, value)]).await;

            assert_eq!(
                (refused.status, refused.code().as_str()),
                (422, "bad-filter")
            );
            assert_eq!(refused.attribute("main", "data-section"), "history");
            if ["record", "user", "from", "to"].contains(&name) {
                let field = format!("[name={name}][aria-invalid]");
                assert_eq!(refused.attribute(&field, "value"), value);
            }
        }
    }
}

#[tokio::test]
async fn a_long_history_has_pages() {
    let app = TestApp::start(Profile::Observed).await;
    let tab = app.open(ADMIN, "lead", LEAD).await;
    for _ in 0..12 {
        app.act(&tab, "add", &[("contact_id", "14")]).await;
        app.act(&tab, "remove", &[("contact_id", "14")]).await;
    }
    let page = app.post_launch("/app", &launch(ADMIN)).await;

    let first = app.section(&page, "history", &[]).await;
    let older = first.attribute("button[name=before]", "value");
    let second = app.section(&first, "history", &[("before", &older)]).await;

    assert_eq!((shown(&first), shown(&second)), (20, 4));
    assert_eq!(second.count("button[name=before]"), 0);
    let mut ids = first.attributes(".changes > li", "data-change");
    ids.extend(second.attributes(".changes > li", "data-change"));
    ids.dedup();
    assert_eq!(ids.len(), 24);
}

#[tokio::test]
async fn the_file_has_what_the_filter_finds_with_ids_and_without_names() {
    let (app, page) = changed().await;

    let file = app.section(&page, "export", &[("owner", "lead")]).await;

    assert_eq!(file.status, 200);
    assert!(file.header("content-type").starts_with("text/csv"));
    assert_eq!(
        file.header("content-disposition"),
        "attachment; filename=\"bindery-history.csv\""
    );
    let lines: Vec<&str> = file.text.lines().collect();
    assert_eq!(lines.len(), 3, "{}", file.text);
    assert!(lines[0].starts_with("\"id\",\"began\","));
    let removed = "\"1\",\"lead\",\"31\",\"remove\",\"done\",\"\",\"\",\"13\"";
    assert!(lines[1].contains(removed), "{}", lines[1]);
    assert!(lines[2].contains("\"7\",\"lead\",\"31\",\"add\",\"done\",\"\",\"14\""));
    assert!(!file.text.contains("Young") && !file.text.contains("Max"));
}

#[tokio::test]
async fn the_file_comes_in_a_session_outside_bitrix24_too() {
    let (app, _) = changed().await;
    let admin = Outsider::signed_in(&app, ADMIN).await;
    let token = admin.get("/app").await.main_token();

    let file = admin.post("/app/export", &[("token", &token)]).await;

    assert_eq!((file.status, file.text.lines().count()), (200, 5));
}

#[tokio::test]
async fn another_portals_changes_are_not_reached_by_any_filter() {
    let app = TestApp::in_two_portals().await;
    let tab = app.open(ADMIN, "lead", LEAD).await;
    app.act(&tab, "remove", &[("contact_id", "13")]).await;
    app.grant(&granted()).await;
    let other = &app.sandbox.portals()[1];
    let page = app.post_launch_of(other, "/app", &launch(ADMIN)).await;

    let lead = LEAD.to_string();
    for fields in [
        vec![],
        vec![("record", lead.as_str()), ("owner", "lead")],
        vec![("before", "1000000-1000000")],
        vec![("action", "grants")],
    ] {
        let nothing = app.section(&page, "history", &fields).await;
        let file = app.section(&page, "export", &fields).await;

        assert_eq!((nothing.status, shown(&nothing)), (200, 0));
        assert_eq!(file.text.lines().count(), 1, "{}", file.text);
    }
}
