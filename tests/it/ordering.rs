//! "Sort by name": an order that the page offers from the names that the person may read.

use crate::support::{ADMIN, COMPANY, DEAL, LEAD, MANAGER, Page, QUOTE, TestApp, state, tab};
use bitrix24_sandbox::Profile;
use serde_json::{Value, json};

on_both_profiles! {
    every_card_is_sorted_by_name_with_one_click,
    sorting_costs_two_requests_and_moves_as_few_rows_as_it_can,
    names_are_sorted_in_the_language_of_the_person,
    who_cannot_be_seen_stands_behind_the_sorted_ones_and_is_not_written,
    where_there_is_no_room_who_cannot_be_seen_keeps_their_place,
    sorting_moves_nobodys_main_company,
    a_list_that_is_sorted_is_not_written,
    a_list_that_has_changed_meanwhile_is_shown_and_not_sorted,
}

/// Presses "Sort by name".
async fn sort(app: &TestApp, page: &Page) -> Page {
    let names = page.attributes("#by-name input:not([name=token])", "name");
    let values = page.attributes("#by-name input:not([name=token])", "value");
    let fields = names.iter().map(String::as_str);
    let fields: Vec<_> = fields.zip(values.iter().map(String::as_str)).collect();
    app.act(page, "order", &fields).await
}

#[track_caller]
fn assert_sorted(page: &Page) {
    let said = (page.status, page.code());
    assert_eq!(said, (200, "ordered".to_owned()), "{}", page.text);
}

/// The lead with these contacts: id, first name, SORT.
fn lead_with(rows: &[(i64, &str, i64)]) -> Value {
    let mut state = state();
    let rows = rows.iter();
    state["bindings"] = rows
        .clone()
        .map(|(id, _, sort)| json!({ "owner": "lead", "owner_id": LEAD, "id": id, "sort": sort, "primary": false }))
        .collect();
    state["contacts"] = rows
        .map(|(id, name, _)| json!({ "id": id, "name": name, "last_name": "", "company_id": null }))
        .collect();
    state
}

async fn every_card_is_sorted_by_name_with_one_click(profile: Profile) {
    let app = TestApp::start(profile).await;
    let mut state = state();
    let rows = state["bindings"].as_array_mut().unwrap();
    for company in [6, 7] {
        rows.push(json!({ "owner": "contact", "owner_id": 13, "id": company, "sort": 30 - company, "primary": false }));
    }
    rows.push(
        json!({ "owner": "quote", "owner_id": QUOTE, "id": 11, "sort": 40, "primary": false }),
    );
    app.sandbox.put_state(&state).unwrap();

    for (owner, id, sorted) in [
        ("company", COMPANY, vec![11, 12, 13, 14]),
        ("lead", LEAD, vec![11, 12, 13]),
        ("quote", QUOTE, vec![11, 13]),
        ("contact", 13, vec![COMPANY, 6, 7]),
    ] {
        let page = app.open(ADMIN, owner, id).await;
        assert_ne!(page.ids(), sorted, "{owner}");

        let page = sort(&app, &page).await;

        assert_sorted(&page);
        assert_eq!(page.ids(), sorted, "{owner}");
        assert_eq!(app.bound(owner, id), sorted, "{owner}");
    }
    let page = sort(&app, &app.open(ADMIN, "deal", DEAL).await).await;
    assert_eq!(page.code(), "unchanged");
}

async fn sorting_costs_two_requests_and_moves_as_few_rows_as_it_can(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.sandbox.clear_calls();

    let page = sort(&app, &page).await;

    assert_sorted(&page);
    assert_eq!(app.portal_calls().len(), 2);
    assert_eq!(app.writes(), ["crm.lead.contact.items.set"]);
    let rows = app.bindings("lead", LEAD);
    assert_eq!(rows, [(11, 5, false), (12, 10, true), (13, 30, false)]);
}

async fn names_are_sorted_in_the_language_of_the_person(profile: Profile) {
    let app = TestApp::start(profile).await;
    let names = [
        (1, "Яна", 10),
        (2, "Ёлка", 20),
        (3, "Жанна", 30),
        (4, "Елена", 40),
        (5, "Ada", 50),
    ];
    app.sandbox.put_state(&lead_with(&names)).unwrap();

    for (lang, sorted) in [("ru", [4, 2, 3, 1, 5]), ("en", [5, 4, 2, 3, 1])] {
        let mut launch = tab(ADMIN, "lead", LEAD);
        launch.lang = Some(lang.to_owned());
        let page = app.post_launch("/card", &launch).await;

        let page = sort(&app, &page).await;

        assert_sorted(&page);
        assert_eq!(page.ids(), sorted, "{lang}");
    }
}

async fn who_cannot_be_seen_stands_behind_the_sorted_ones_and_is_not_written(profile: Profile) {
    let app = TestApp::start(profile).await;
    let mut state = state();
    let hidden =
        json!({ "owner": "lead", "owner_id": LEAD, "id": 20, "sort": 15, "primary": false });
    state["bindings"].as_array_mut().unwrap().push(hidden);
    // Contact 1 has to be readable, because the portal asks about it whatever is written.
    state["contacts"][0]["id"] = json!(1);
    state["users"][1]["read"]["contact"] = json!([1, 12, 13]);
    state["bindings"][6]["id"] = json!(1);
    app.sandbox.put_state(&state).unwrap();
    let page = app.open(MANAGER, "lead", LEAD).await;
    assert_eq!(page.ids(), [12, 20, 1, 13]);

    let page = sort(&app, &page).await;

    assert_sorted(&page);
    assert_eq!(page.ids(), [1, 12, 13, 20]);
    let rows = app.bindings("lead", LEAD);
    assert!(rows.contains(&(20, 15, false)), "{rows:?}");
}

async fn where_there_is_no_room_who_cannot_be_seen_keeps_their_place(profile: Profile) {
    let app = TestApp::start(profile).await;
    let mut state = lead_with(&[
        (1, "Zoe", 2),
        (20, "Hidden", 3),
        (3, "Ann", 4),
        (4, "Mia", 5),
    ]);
    state["users"][1]["read"]["contact"] = json!([1, 3, 4]);
    app.sandbox.put_state(&state).unwrap();
    let page = app.open(MANAGER, "lead", LEAD).await;

    let page = sort(&app, &page).await;

    assert_sorted(&page);
    assert_eq!(page.ids(), [3, 20, 4, 1]);
    assert!(app.bindings("lead", LEAD).contains(&(20, 3, false)));
}

async fn sorting_moves_nobodys_main_company(profile: Profile) {
    let app = TestApp::start(profile).await;
    let mut state = state();
    let guest =
        json!({ "owner": "company", "owner_id": COMPANY, "id": 15, "sort": 5, "primary": false });
    state["bindings"].as_array_mut().unwrap().push(guest);
    app.sandbox.put_state(&state).unwrap();
    let page = app.open(ADMIN, "company", COMPANY).await;
    assert_eq!(page.ids(), [15, 12, 11, 13, 14]);

    let page = sort(&app, &page).await;

    assert_sorted(&page);
    assert_eq!(page.ids(), [11, 12, 13, 14, 15]);
    assert_eq!(app.main_company(15), Some(6));
}

async fn a_list_that_is_sorted_is_not_written(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "deal", DEAL).await;

    let page = sort(&app, &page).await;

    assert_eq!((page.status, page.code().as_str()), (200, "unchanged"));
    assert_eq!(app.writes(), [] as [&str; 0]);
}

async fn a_list_that_has_changed_meanwhile_is_shown_and_not_sorted(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.act(&page, "add", &[("contact_id", "14")]).await;
    let before = app.bindings("lead", LEAD);

    let page = sort(&app, &page).await;

    assert_eq!((page.status, page.code().as_str()), (409, "conflict"));
    assert_eq!(page.ids(), [12, 11, 13, 14]);
    assert_eq!(app.bindings("lead", LEAD), before);
}
