//! Undo: the set and the main companies as they were before a change, unless somebody else has
//! changed the set since.

use crate::support::{ADMIN, COMPANY, LEAD, MANAGER, Page, TestApp, state};
use bindery::bindings::Action;
use bitrix24_sandbox::Profile;
use serde_json::json;

on_both_profiles! {
    every_action_can_be_undone_and_the_undo_too,
    a_set_that_changed_since_is_left_alone_and_the_difference_is_shown,
    a_second_undo_changes_nothing,
    a_change_of_another_portal_owner_or_record_is_not_found,
    somebody_who_cannot_be_seen_is_named,
}

/// Where a company has a primary contact of its own, it has one.
async fn start(profile: Profile) -> TestApp {
    let app = TestApp::start(profile).await;
    let mut state = state();
    if profile == Profile::Documented {
        let rows = state["bindings"].as_array_mut().unwrap();
        for row in rows.iter_mut().filter(|row| row["owner"] == "company") {
            row["reverse_primary"] = row["primary"].clone();
            row["primary"] = json!(row["id"] == 12);
        }
    }
    app.sandbox.put_state(&state).unwrap();
    app
}

#[track_caller]
pub fn assert_code(page: &Page, status: u16, code: &str) {
    assert_eq!(
        (page.status, page.code().as_str()),
        (status, code),
        "{}",
        page.text
    );
}

pub fn mains(app: &TestApp) -> Vec<Option<i64>> {
    [11, 12, 13, 14, 15, 16]
        .map(|id| app.main_company(id))
        .to_vec()
}

pub async fn last(app: &TestApp, owner: &str, id: i64) -> String {
    app.changes(owner, id).await[0].id.to_string()
}

pub async fn undo(app: &TestApp, page: &Page, more: &[(&str, &str)]) -> Page {
    let (owner, id) = page.place();
    let change = last(app, &owner, id.parse().unwrap()).await;
    let mut fields = vec![("change_id", change.as_str())];
    fields.extend(more);
    app.act(page, "undo", &fields).await
}

async fn every_action_can_be_undone_and_the_undo_too(profile: Profile) {
    for (owner, id) in [("company", COMPANY), ("lead", LEAD)] {
        for (action, ids) in [
            ("add", &["16", "15"][..]),
            ("remove", &["12", "13"]),
            ("order", &["13", "11", "12", "14"]),
            ("primary", &["13"]),
            ("set", &["13", "16"]),
            ("clear", &[]),
        ] {
            let app = start(profile).await;
            let page = app.open(ADMIN, owner, id).await;
            let before = (app.bindings(owner, id), mains(&app));
            let version = page.version();
            let mut fields = vec![("version", version.as_str()), ("confirm", "yes")];
            let is_bound = |id: &&&str| action != "order" || owner == "company" || **id != "14";
            fields.extend(ids.iter().filter(is_bound).map(|id| ("contact_id", *id)));
            let page = app.act(&page, action, &fields).await;
            assert_eq!(page.status, 200, "{action} {}", page.text);
            let after = (app.bindings(owner, id), mains(&app));
            if before == after {
                continue; // on a company with several marks everybody is marked already
            }

            let page = undo(&app, &page, &[]).await;
            assert_code(&page, 200, "undone");
            assert_eq!(
                (app.bindings(owner, id), mains(&app)),
                before,
                "{owner} {action}"
            );
            let change = app.changes(owner, id).await.remove(0);
            assert_eq!(change.intent.action, Action::Undo);
            assert!(change.intent.undoes.is_some());

            let page = undo(&app, &page, &[]).await;
            assert_code(&page, 200, "undone");
            assert_eq!(
                (app.bindings(owner, id), mains(&app)),
                after,
                "{owner} {action}"
            );
        }
    }
}

async fn a_set_that_changed_since_is_left_alone_and_the_difference_is_shown(profile: Profile) {
    for (owner, id) in [("company", COMPANY), ("lead", LEAD)] {
        let app = TestApp::start(profile).await;
        let page = app.open(ADMIN, owner, id).await;
        app.act(&page, "add", &[("contact_id", "15")]).await;
        let change = last(&app, owner, id).await;
        app.act(&page, "remove", &[("contact_id", "11")]).await;
        app.act(&page, "add", &[("contact_id", "16")]).await;
        let before = (app.bindings(owner, id), mains(&app));
        app.sandbox.clear_calls();

        let page = app.act(&page, "undo", &[("change_id", &change)]).await;

        assert_code(&page, 409, "conflict");
        assert!(app.writes().is_empty());
        assert_eq!((app.bindings(owner, id), mains(&app)), before);
        let told = page.words("#difference");
        assert!(told.contains("Finn") && told.contains("Anna"), "{told}");
        assert!(!told.contains("Emil"), "{told}");
    }
}

async fn a_second_undo_changes_nothing(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let page = app.act(&page, "remove", &[("contact_id", "12")]).await;
    let change = last(&app, "lead", LEAD).await;
    let page = app.act(&page, "undo", &[("change_id", &change)]).await;
    assert_code(&page, 200, "undone");
    app.sandbox.clear_calls();

    let page = app.act(&page, "undo", &[("change_id", &change)]).await;

    assert_code(&page, 200, "unchanged");
    assert!(app.writes().is_empty());
    assert_eq!(app.changes("lead", LEAD).await.len(), 2);
}

async fn a_change_of_another_portal_owner_or_record_is_not_found(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.act(&page, "add", &[("contact_id", "16")]).await;
    let change = last(&app, "lead", LEAD).await;
    let page = app.open(ADMIN, "company", COMPANY).await;
    app.sandbox.clear_calls();

    for id in [change.as_str(), "999999", "9223372036854775807"] {
        let page = app.act(&page, "undo", &[("change_id", id)]).await;
        assert_code(&page, 404, "no-change");
        assert_eq!(page.ids(), [12, 11, 13, 14]);
    }
    for (fields, code) in [
        (&[][..], "missing-field"),
        (&[("change_id", "x")], "bad-id"),
        (&[("change_id", "1"), ("main_company", "x")], "bad-value"),
    ] {
        assert_code(&app.act(&page, "undo", fields).await, 422, code);
    }
    assert!(app.writes().is_empty());
}

async fn somebody_who_cannot_be_seen_is_named(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.act(&page, "add", &[("contact_id", "20"), ("contact_id", "15")])
        .await;
    let before = app.bindings("lead", LEAD);
    let page = app.open(MANAGER, "lead", LEAD).await;

    let page = undo(&app, &page, &[]).await;

    assert_code(&page, 422, "unreadable");
    assert!(page.words("p[role]").contains("20"));
    assert_eq!(app.bindings("lead", LEAD), before);
}

#[tokio::test]
async fn a_change_that_is_not_over_cannot_be_undone() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let proxy = crate::support::Proxy::start(app.sandbox.portal_url()).await;
    app.answer_from(&proxy.address).await;
    proxy.swallow(1);
    let unsure = app.act(&page, "add", &[("contact_id", "16")]).await;
    assert_code(&unsure, 502, "unsure");
    app.sandbox.clear_calls();

    let page = undo(&app, &page, &[]).await;

    assert_code(&page, 409, "not-undoable");
    assert!(app.writes().is_empty());
}

#[tokio::test]
async fn an_undo_costs_three_requests_at_most_where_no_main_company_moves() {
    for action in ["add", "remove"] {
        let app = TestApp::start(Profile::Observed).await;
        let page = app.open(ADMIN, "lead", LEAD).await;
        let named = if action == "add" { "16" } else { "11" };
        let page = app.act(&page, action, &[("contact_id", named)]).await;
        app.sandbox.clear_calls();

        let page = undo(&app, &page, &[]).await;

        assert_code(&page, 200, "undone");
        assert!(app.portal_calls().len() <= 3, "{:?}", app.methods());
        assert_eq!(app.writes().len(), 1);
    }
}
