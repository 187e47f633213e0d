//! The actions, each seen in the portal's own bindings afterwards.

use crate::support::{ADMIN, COMPANY, LEAD, MANAGER, Page, TestApp};
use bitrix24_sandbox::Profile;

on_both_profiles! {
    adding_binds_in_one_request,
    adding_as_primary_marks_the_first,
    adding_somebody_bound_already_changes_nothing,
    removing_unbinds_in_one_request,
    ordering_costs_two_requests_and_touches_only_what_moved,
    a_row_is_moved_by_its_buttons,
    marking_costs_two_requests,
    replacing_the_set_costs_two_requests,
    clearing_needs_a_confirmation_and_costs_two_requests,
    showing_reads_again,
    a_change_that_changes_nothing_is_not_written,
}

/// Opens the tab and forgets the requests that took.
async fn opened(app: &TestApp, owner: &str, id: i64) -> Page {
    let page = app.open(MANAGER, owner, id).await;
    assert_eq!(page.status, 200, "{}", page.text);
    app.sandbox.clear_calls();
    page
}

#[track_caller]
fn assert_done(page: &Page, code: &str) {
    assert_eq!(
        (page.status, page.code().as_str()),
        (200, code),
        "{}",
        page.text
    );
}

async fn adding_binds_in_one_request(profile: Profile) {
    let app = TestApp::start(profile).await;

    for (owner, id, group) in [("company", COMPANY, "company"), ("lead", LEAD, "lead")] {
        let page = opened(&app, owner, id).await;
        let page = app
            .act(&page, "add", &[("contact_id", "14"), ("contact_id", "15")])
            .await;

        assert_done(&page, "added");
        assert_eq!(app.portal_calls().len(), 1);
        let add = format!("crm.{group}.contact.add");
        assert_eq!(app.writes(), [add.clone(), add]);
        assert!(app.bound(owner, id).ends_with(&[14, 15]));
        assert_eq!(page.ids(), app.bound(owner, id));
    }
}

async fn adding_as_primary_marks_the_first(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = opened(&app, "lead", LEAD).await;

    let fields = [
        ("contact_id", "14"),
        ("contact_id", "15"),
        ("primary", "Y"),
        ("sort", "5"),
    ];
    let page = app.act(&page, "add", &fields).await;

    assert_done(&page, "added");
    let rows = app.bindings("lead", LEAD);
    assert_eq!(rows[0], (14, 5, true));
    assert!(rows.contains(&(15, 15, false)) && rows.contains(&(12, 10, false)));
}

async fn adding_somebody_bound_already_changes_nothing(profile: Profile) {
    let app = TestApp::start(profile).await;
    let before = app.bindings("lead", LEAD);
    let page = opened(&app, "lead", LEAD).await;

    let page = app.act(&page, "add", &[("contact_id", "11")]).await;

    assert_done(&page, "already-added");
    assert_eq!(app.bindings("lead", LEAD), before);
}

async fn removing_unbinds_in_one_request(profile: Profile) {
    let app = TestApp::start(profile).await;

    for (owner, id) in [("company", COMPANY), ("lead", LEAD)] {
        let page = opened(&app, owner, id).await;
        let page = app
            .act(
                &page,
                "remove",
                &[("contact_id", "11"), ("contact_id", "13")],
            )
            .await;

        assert_done(&page, "removed");
        assert_eq!(app.portal_calls().len(), 1);
        assert!(!app.bound(owner, id).iter().any(|id| [11, 13].contains(id)));
        assert_eq!(page.ids(), app.bound(owner, id));
    }
    let page = opened(&app, "lead", LEAD).await;
    let page = app.act(&page, "remove", &[("contact_id", "11")]).await;
    assert_done(&page, "not-bound");
}

async fn ordering_costs_two_requests_and_touches_only_what_moved(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.sandbox.clear_calls();
    let version = page.version();

    let order = [
        ("version", version.as_str()),
        ("contact_id", "13"),
        ("contact_id", "12"),
        ("contact_id", "11"),
    ];
    let page = app.act(&page, "order", &order).await;

    assert_done(&page, "ordered");
    assert_eq!(page.ids(), [13, 12, 11]);
    assert_eq!(app.portal_calls().len(), 2);
    assert_eq!(app.writes(), ["crm.lead.contact.items.set"]);
    assert_eq!(
        app.bindings("lead", LEAD),
        [(13, 5, false), (12, 10, true), (11, 20, false)]
    );
}

async fn a_row_is_moved_by_its_buttons(profile: Profile) {
    let app = TestApp::start(profile).await;

    for (owner, id) in [("company", COMPANY), ("lead", LEAD)] {
        let page = app.open(ADMIN, owner, id).await;
        let before = page.ids();
        let version = page.version();
        let ids: Vec<String> = before.iter().map(ToString::to_string).collect();
        let mut fields = vec![("version", version.as_str()), ("up", "11")];
        fields.extend(ids.iter().map(|id| ("contact_id", id.as_str())));
        let page = app.act(&page, "order", &fields).await;

        assert_done(&page, "ordered");
        assert_eq!(page.ids()[..2], [11, 12]);
        assert_eq!(app.bound(owner, id), page.ids());
    }
}

async fn marking_costs_two_requests(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.sandbox.clear_calls();
    let version = page.version();

    let page = app
        .act(
            &page,
            "primary",
            &[("version", &version), ("contact_id", "13")],
        )
        .await;

    assert_done(&page, "primary-set");
    assert_eq!(app.portal_calls().len(), 2);
    assert_eq!(
        app.bindings("lead", LEAD),
        [(12, 10, false), (11, 20, false), (13, 30, true)]
    );
    assert_eq!(
        page.attribute("#bindings > li[data-id='13']", "data-primary"),
        "true"
    );
}

async fn replacing_the_set_costs_two_requests(profile: Profile) {
    let app = TestApp::start(profile).await;

    for (owner, id) in [("company", COMPANY), ("lead", LEAD)] {
        let page = app.open(ADMIN, owner, id).await;
        app.sandbox.clear_calls();
        let version = page.version();
        let set = [
            ("version", version.as_str()),
            ("contact_id", "12"),
            ("contact_id", "16"),
        ];
        let page = app.act(&page, "set", &set).await;

        assert_done(&page, "set-done");
        assert_eq!(app.portal_calls().len(), 2);
        assert_eq!(app.writes(), [format!("crm.{owner}.contact.items.set")]);
        assert_eq!(app.bound(owner, id), [12, 16]);
        assert_eq!(page.ids(), [12, 16]);
    }
}

async fn clearing_needs_a_confirmation_and_costs_two_requests(profile: Profile) {
    let app = TestApp::start(profile).await;

    for (owner, id) in [("company", COMPANY), ("lead", LEAD)] {
        let page = app.open(ADMIN, owner, id).await;
        let version = page.version();
        let page = app.act(&page, "clear", &[("version", &version)]).await;
        assert_eq!((page.status, page.code().as_str()), (422, "confirm-needed"));
        assert!(!app.bound(owner, id).is_empty());

        app.sandbox.clear_calls();
        let page = app
            .act(&page, "clear", &[("version", &version), ("confirm", "yes")])
            .await;

        assert_done(&page, "cleared");
        assert_eq!(app.portal_calls().len(), 2);
        assert!(
            app.methods()
                .contains(&format!("crm.{owner}.contact.items.delete"))
        );
        assert_eq!(app.bound(owner, id), [] as [i64; 0]);
        assert_eq!(page.ids(), [] as [i64; 0]);
    }
}

async fn showing_reads_again(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = opened(&app, "lead", LEAD).await;
    let other = app.open(ADMIN, "lead", LEAD).await;
    app.act(&other, "add", &[("contact_id", "14")]).await;

    let page = app.act(&page, "show", &[]).await;

    assert_eq!(page.status, 200);
    assert_eq!(page.ids(), [12, 11, 13, 14]);
}

async fn a_change_that_changes_nothing_is_not_written(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = opened(&app, "lead", LEAD).await;
    let version = page.version();

    let as_is = [
        ("version", version.as_str()),
        ("contact_id", "12"),
        ("contact_id", "11"),
        ("contact_id", "13"),
    ];
    for action in ["order", "set"] {
        let page = app.act(&page, action, &as_is).await;
        assert_done(&page, "unchanged");
    }
    let page = app.act(&page, "primary", &as_is[..2]).await;
    assert_done(&page, "unchanged");
    assert_eq!(app.writes(), [] as [&str; 0]);
}
