//! More who are bound than fit into one batch, up to two thousand: all of them are shown, and every
//! action works.

use crate::support::{ADMIN, COMPANY, LEAD, Page, TestApp, owned, state, tab};
use bitrix24_sandbox::Profile;
use serde_json::json;

on_both_profiles! {
    every_action_works_where_a_set_does_not_fit_into_a_batch,
    an_undo_puts_all_of_them_back,
    a_page_from_before_somebody_elses_change_writes_nothing,
}

/// As many as are promised, and as many as are too many for a batch.
const MOST: i64 = 2_000;
const MANY: i64 = 260;
const FIRST: i64 = 1_000;
/// What a page of two thousand may weigh on its way to the browser.
const MOST_BYTES: usize = 250_000;
const CARDS: [(&str, i64); 2] = [("company", COMPANY), ("lead", LEAD)];

/// A card with so many people and nobody else.
async fn crowded(profile: Profile, owner: &str, id: i64, many: i64) -> TestApp {
    let app = TestApp::start(profile).await;
    let mut state = state();
    let on_company = owner == "company";
    let rows = state["bindings"].as_array_mut().unwrap();
    rows.retain(|row| row["owner"] != owner || row["owner_id"] != id);
    rows.extend((0..many).map(|at| {
        json!({
            "owner": owner, "owner_id": id, "id": FIRST + at, "sort": (at + 1) * 10,
            "primary": on_company || at == 0,
        })
    }));
    let company = on_company.then_some(id);
    let people = state["contacts"].as_array_mut().unwrap();
    people.extend((FIRST..FIRST + many).map(|contact| {
        json!({
            "id": contact, "name": "Number", "last_name": contact.to_string(), "company_id": company,
        })
    }));
    app.sandbox.put_state(&state).unwrap();
    app
}

/// What stands behind `before` in the page, up to the next quotation mark. Looking for it in the tree
/// of a page of this size takes seconds.
fn all<'a>(page: &'a Page, before: &'a str) -> impl Iterator<Item = &'a str> {
    let parts = page.text.split(before).skip(1);
    parts.filter_map(|part| part.split('"').next())
}

fn one<'a>(page: &'a Page, before: &'a str) -> &'a str {
    all(page, before).next().unwrap_or_default()
}

/// The bound ids in the order shown.
fn ids(page: &Page) -> Vec<i64> {
    let rows = all(page, "<li data-id=\"");
    rows.map(|id| id.parse().unwrap()).collect()
}

/// Presses a button at the page, with the ids of those whom it is about.
async fn press(app: &TestApp, page: &Page, action: &str, ids: &[i64]) -> Page {
    let mut form = owned(&[
        ("token", one(page, "name=\"token\" value=\"")),
        ("version", one(page, "data-version=\"")),
        ("confirm", "yes"),
    ]);
    form.extend(
        ids.iter()
            .map(|id| ("contact_id".to_owned(), id.to_string())),
    );
    app.sandbox.clear_calls();
    let (owner, id) = (one(page, "data-owner=\""), one(page, "data-owner-id=\""));
    let path = format!("/cards/{owner}/{id}/{action}");
    app.post(&path, &form).await
}

#[track_caller]
fn assert_code(page: &Page, status: u16, code: &str) {
    assert_eq!((page.status, one(page, "data-code=\"")), (status, code));
}

/// The whole set was written once, in a request of its own, which the portal takes as a whole.
#[track_caller]
fn assert_written_apart(app: &TestApp, owner: &str) {
    let method = format!("crm.{owner}.contact.items.set");
    let calls = app.portal_calls();
    assert_eq!(calls.iter().filter(|call| call.method == method).count(), 1);
    let inner = calls.iter().flat_map(|call| &call.commands);
    assert_eq!(inner.filter(|command| command.method == method).count(), 0);
    assert!(calls.len() <= 5, "reading takes two, twice");
}

#[tokio::test]
async fn of_two_thousand_every_row_is_shown_and_opening_costs_two_requests() {
    for (owner, id) in CARDS {
        let app = crowded(Profile::Observed, owner, id, MOST).await;
        let weight = app.weigh_launch(&tab(ADMIN, owner, id)).await;
        assert!(weight < MOST_BYTES, "{weight} bytes");
        for _ in 0..2 {
            app.sandbox.clear_calls();

            let page = app.open(ADMIN, owner, id).await;

            assert_eq!(page.status, 200);
            assert_eq!(app.portal_calls().len(), 2);
            assert_eq!(ids(&page), (FIRST..FIRST + MOST).collect::<Vec<_>>());
            let readable = page.text.matches("data-readable=\"true\"").count();
            assert_eq!(readable, 2_000);
            assert!(page.text.contains("Number 2999"));
        }
    }
}

#[tokio::test]
async fn every_action_works_with_two_thousand() {
    every_action_works(Profile::Observed, ("lead", LEAD), MOST).await;
}

async fn every_action_works_where_a_set_does_not_fit_into_a_batch(profile: Profile) {
    for card in CARDS {
        every_action_works(profile, card, MANY).await;
    }
}

async fn every_action_works(profile: Profile, (owner, id): (&str, i64), many: i64) {
    let app = crowded(profile, owner, id, many).await;
    let page = app.open(ADMIN, owner, id).await;
    let mut rows = ids(&page);

    let page = press(&app, &page, "remove", &rows[200..220]).await;
    assert_code(&page, 200, "removed");
    rows.drain(200..220);
    assert_eq!(ids(&page), rows);
    let page = press(&app, &page, "add", &[11, 12]).await;
    assert_code(&page, 200, "added");
    rows.extend([11, 12]);
    assert_eq!(ids(&page), rows);

    rows.rotate_right(1);
    let mut page = press(&app, &page, "order", &rows).await;
    assert_code(&page, 200, "ordered");
    assert_eq!(ids(&page), rows);
    assert_written_apart(&app, owner);

    if owner == "lead" {
        page = press(&app, &page, "primary", &[FIRST + 99]).await;
        assert_code(&page, 200, "primary-set");
        let bound = app.bindings(owner, id).into_iter();
        let marked: Vec<i64> = bound.filter(|row| row.2).map(|row| row.0).collect();
        assert_eq!((marked, ids(&page)), (vec![FIRST + 99], rows.clone()));
        assert_written_apart(&app, owner);
    }

    rows.drain(10..20);
    rows.extend([13, 14]);
    let page = press(&app, &page, "set", &rows).await;
    assert_code(&page, 200, "set-done");
    assert_eq!(ids(&page), rows);
    assert_eq!(app.bound(owner, id), rows);
    assert_written_apart(&app, owner);

    let page = press(&app, &page, "clear", &[]).await;
    assert_code(&page, 200, "cleared");
    assert_eq!(app.bound(owner, id), [] as [i64; 0]);
}

async fn an_undo_puts_all_of_them_back(profile: Profile) {
    for (owner, id) in CARDS {
        let app = crowded(profile, owner, id, MANY).await;
        let page = app.open(ADMIN, owner, id).await;
        let rows = |app: &TestApp| -> Vec<(i64, i64)> {
            let rows = app.bindings(owner, id).into_iter();
            rows.map(|(id, sort, _)| (id, sort)).collect()
        };
        let before = rows(&app);
        let page = press(&app, &page, "clear", &[]).await;
        assert_code(&page, 200, "cleared");

        let change = app.changes(owner, id).await.remove(0).id.to_string();
        let page = app.act(&page, "undo", &[("change_id", &change)]).await;

        assert_code(&page, 200, "undone");
        assert_eq!(rows(&app), before);
        assert_eq!(app.main_company(FIRST), (owner == "company").then_some(id));
        assert_eq!(
            ids(&page),
            before.iter().map(|row| row.0).collect::<Vec<_>>()
        );
    }
}

async fn a_page_from_before_somebody_elses_change_writes_nothing(profile: Profile) {
    for (owner, id) in CARDS {
        let app = crowded(profile, owner, id, MANY).await;
        let page = app.open(ADMIN, owner, id).await;
        let mut rows = ids(&page);
        press(&app, &page, "add", &[11]).await;

        for action in ["order", "set", "clear"] {
            rows.reverse();
            let late = press(&app, &page, action, &rows).await;
            assert_code(&late, 409, "conflict");
            assert_eq!(app.writes(), [] as [&str; 0]);
            assert!(ids(&late).ends_with(&[11]) && ids(&late).len() == 261);
        }
    }
}
