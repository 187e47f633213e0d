//! Main companies of contacts: no write from a company's card moves one that the page did not name.

use crate::support::{ADMIN, COMPANY, MANAGER, Page, TestApp, state};
use bitrix24_sandbox::Profile;
use serde_json::json;

on_both_profiles! {
    adding_may_keep_the_main_company,
    a_refused_keep_is_named_and_offers_to_take,
    an_order_that_moves_a_contact_of_another_company_leaves_its_main_company,
    a_set_with_a_contact_of_another_company_leaves_its_main_company,
    where_that_is_not_allowed_the_page_asks_first,
    marking_names_its_one_contact,
    ordering_and_removing_move_nobody_elses_main_company,
}

/// Contact 15 belongs to company 6 and is bound to company 5 as well; so does 14.
async fn start(profile: Profile) -> TestApp {
    let app = TestApp::start(profile).await;
    let mut state = state();
    state["contacts"][3]["company_id"] = json!(6);
    state["contacts"][4]["company_id"] = json!(6);
    let rows = state["bindings"].as_array_mut().unwrap();
    for row in rows.iter_mut() {
        if row["id"] == 14 && row["owner"] == "company" {
            row["primary"] = json!(false);
        }
    }
    let row = |owner_id: i64, id: i64, sort: i64, primary: bool| json!({ "owner": "company", "owner_id": owner_id, "id": id, "sort": sort, "primary": primary });
    rows.retain(|row| !(row["owner_id"] == 6 && row["id"] == 15));
    rows.push(row(5, 15, 50, false));
    rows.push(row(6, 14, 40, true));
    rows.push(row(6, 15, 50, true));
    if profile == Profile::Documented {
        for row in rows.iter_mut().filter(|row| row["owner"] == "company") {
            row["reverse_primary"] = row["primary"].clone();
            row["primary"] = json!(row["id"] == 12 || row["owner_id"] == 6);
        }
    }
    app.sandbox.put_state(&state).unwrap();
    app
}

fn main_companies(app: &TestApp) -> Vec<Option<i64>> {
    [11, 12, 13, 14, 15, 16]
        .map(|id| app.main_company(id))
        .to_vec()
}

#[track_caller]
fn assert_code(page: &Page, status: u16, code: &str) {
    assert_eq!(
        (page.status, page.code().as_str()),
        (status, code),
        "{}",
        page.text
    );
}

async fn adding_may_keep_the_main_company(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "company", COMPANY).await;
    app.sandbox.clear_calls();

    let fields = [("contact_id", "15"), ("main_company", "keep")];
    let page = app.act(&page, "add", &fields).await;

    assert_code(&page, 200, "added");
    assert_eq!(app.portal_calls().len(), 1);
    assert_eq!(app.main_company(15), Some(6));
    assert_eq!(page.ids(), [12, 11, 13, 14, 15]);
    assert_eq!(
        app.bindings("company", COMPANY)
            .last()
            .map(|(id, sort, _)| (*id, *sort)),
        Some((15, 50))
    );
}

async fn a_refused_keep_is_named_and_offers_to_take(profile: Profile) {
    let app = TestApp::start(profile).await;
    let mut state = state();
    state["users"][1]["update"]["contact"] = json!([11]);
    app.sandbox.put_state(&state).unwrap();
    let page = app.open(MANAGER, "company", COMPANY).await;

    let fields = [("contact_id", "15"), ("main_company", "keep")];
    let page = app.act(&page, "add", &fields).await;

    assert_eq!(page.status, 409);
    assert!(
        page.words("p[role]").contains("Emil Elsewhere"),
        "{}",
        page.words("p[role]")
    );
    assert_eq!(app.main_company(15), Some(6));
    assert!(!app.bound("company", COMPANY).contains(&15));
    assert_eq!(page.attribute("main", "data-editable"), "true");
    assert!(
        page.count("input[name=main_company][value=take], button[name=main_company][value=take]")
            > 0
    );
    let page = app
        .act(
            &page,
            "add",
            &[("contact_id", "15"), ("main_company", "take")],
        )
        .await;
    assert_code(&page, 200, "added");
}

async fn an_order_that_moves_a_contact_of_another_company_leaves_its_main_company(
    profile: Profile,
) {
    let app = start(profile).await;
    let before = main_companies(&app);
    let page = app.open(ADMIN, "company", COMPANY).await;
    assert_eq!(page.ids(), [12, 11, 13, 14, 15]);
    let version = page.version();

    for order in [
        ["15", "12", "11", "13", "14"],
        ["14", "15", "13", "11", "12"],
    ] {
        let page = app.open(ADMIN, "company", COMPANY).await;
        let version = if order[0] == "15" {
            version.clone()
        } else {
            page.version()
        };
        let mut fields = vec![("version", version.as_str())];
        fields.extend(order.map(|id| ("contact_id", id)));
        let page = app.act(&page, "order", &fields).await;

        assert_code(&page, 200, "ordered");
        assert_eq!(
            page.ids()
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>(),
            order
        );
        assert_eq!(main_companies(&app), before);
    }
}

async fn a_set_with_a_contact_of_another_company_leaves_its_main_company(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "company", COMPANY).await;
    let version = page.version();

    let fields = [
        ("version", version.as_str()),
        ("contact_id", "12"),
        ("contact_id", "15"),
        ("contact_id", "11"),
    ];
    let page = app.act(&page, "set", &fields).await;

    assert_code(&page, 200, "set-done");
    assert_eq!(page.ids(), [12, 15, 11]);
    assert_eq!(app.main_company(15), Some(6));
    assert_eq!(app.main_company(12), Some(5));
}

async fn where_that_is_not_allowed_the_page_asks_first(profile: Profile) {
    let app = start(profile).await;
    let mut narrow = app.sandbox.state();
    narrow["users"][1]["update"]["contact"] = json!([11]);
    app.sandbox.put_state(&narrow).unwrap();
    let page = app.open(MANAGER, "company", COMPANY).await;
    let before = (app.bindings("company", COMPANY), main_companies(&app));
    let version = page.version();
    let order = ["15", "14", "12", "11", "13"];
    let mut fields = vec![("version", version.as_str())];
    fields.extend(order.map(|id| ("contact_id", id)));

    let page = app.act(&page, "order", &fields).await;

    assert_code(&page, 409, "main-company");
    assert!(page.words("p[role]").contains("Elsewhere") || page.words("p[role]").contains("Young"));
    assert_eq!(
        (app.bindings("company", COMPANY), main_companies(&app)),
        before
    );

    fields.push(("main_company", "take"));
    let page = app.act(&page, "order", &fields).await;
    assert_code(&page, 200, "ordered");
    assert_eq!(page.ids(), [15, 14, 12, 11, 13]);
}

async fn marking_names_its_one_contact(profile: Profile) {
    let app = start(profile).await;
    let page = app.open(ADMIN, "company", COMPANY).await;
    let version = page.version();

    let page = app
        .act(
            &page,
            "primary",
            &[("version", &version), ("contact_id", "15")],
        )
        .await;

    assert_code(&page, 200, "primary-set");
    assert_eq!(
        page.attribute("#bindings > li[data-id='15']", "data-primary"),
        "true"
    );
    assert_eq!(app.main_company(14), Some(6));
    if profile == Profile::Observed {
        assert_eq!(app.main_company(15), Some(5));
    }
}

async fn ordering_and_removing_move_nobody_elses_main_company(profile: Profile) {
    let app = start(profile).await;
    let before = main_companies(&app);
    let page = app.open(ADMIN, "company", COMPANY).await;
    let version = page.version();

    let kept = [
        ("version", version.as_str()),
        ("contact_id", "14"),
        ("contact_id", "15"),
    ];
    let page = app.act(&page, "set", &kept).await;

    assert_code(&page, 200, "set-done");
    assert_eq!(page.ids(), [14, 15]);
    assert_eq!(main_companies(&app)[3..], before[3..]);
}
