//! Copying the set of another record: finding the record, seeing whom it has, and adding all or some.

use crate::support::{ADMIN, COMPANY, DEAL, LEAD, MANAGER, Page, QUOTE, TestApp, state};
use bitrix24_sandbox::Profile;
use serde_json::json;

on_both_profiles! {
    a_record_is_found_by_its_title_or_its_number_and_shows_whom_it_has,
    whoever_is_chosen_is_added_in_one_request,
    a_contacts_companies_are_copied_from_another_contact,
    the_record_itself_is_not_offered,
    a_record_that_cannot_be_seen_is_said_so,
    people_who_cannot_be_seen_are_counted_and_left_out,
    on_a_company_it_is_asked_which_main_company_stays,
    more_than_forty_are_added_in_steps,
    a_portal_without_references_shows_the_same,
    what_is_no_record_to_copy_from_is_refused,
}

/// Searches for a record to copy from.
async fn find(app: &TestApp, page: &Page, kind: &str, q: &str) -> Page {
    let fields = [("from_owner", kind), ("q", q)];
    app.act(page, "search", &fields).await
}

/// Asks for the list of a record that was found.
async fn show(app: &TestApp, page: &Page, kind: &str, id: i64) -> Page {
    let id = id.to_string();
    let fields = [("from_owner", kind), ("from_id", id.as_str())];
    app.act(page, "search", &fields).await
}

fn sources(page: &Page) -> Vec<i64> {
    page.listed("#sources > li")
}

/// Those of the results that can be ticked, and are.
fn ticked(page: &Page) -> Vec<String> {
    page.attributes("#results input[checked]:not([disabled])", "value")
}

#[track_caller]
fn assert_said(page: &Page, status: u16, code: &str) {
    let said = (page.status, page.code());
    assert_eq!(said, (status, code.to_owned()), "{}", page.text);
}

async fn a_record_is_found_by_its_title_or_its_number_and_shows_whom_it_has(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(MANAGER, "deal", DEAL).await;
    assert_eq!(page.count("#copy option"), 4);

    for (kind, id, q, people) in [
        ("company", COMPANY, "acm", vec![12, 11, 13, 14]),
        ("lead", LEAD, "a LEAD", vec![12, 11, 13]),
        ("quote", QUOTE, "quote", vec![13]),
    ] {
        let found = find(&app, &page, kind, q).await;
        assert_said(&found, 200, "sources");
        assert_eq!(sources(&found), [id], "{kind}");
        let by_title = show(&app, &found, kind, id).await;
        let by_number = find(&app, &page, kind, &format!("#{id}")).await;

        for shown in [by_title, by_number] {
            assert_said(&shown, 200, "source");
            assert_eq!(shown.results(), people, "{kind}");
            let is_bound = |id: &&i64| [12, 13].contains(*id);
            let new = people.iter().filter(|id| !is_bound(id));
            assert_eq!(
                ticked(&shown),
                new.map(ToString::to_string).collect::<Vec<_>>()
            );
        }
    }
    assert_eq!(app.writes(), [] as [&str; 0]);
}

async fn whoever_is_chosen_is_added_in_one_request(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "quote", QUOTE).await;
    let shown = show(&app, &page, "lead", LEAD).await;
    assert_eq!(ticked(&shown), ["12", "11"]);
    app.sandbox.clear_calls();

    let some = [("contact_id", "12"), ("contact_id", "11")];
    let page = app.act(&shown, "add", &some).await;

    assert_said(&page, 200, "added");
    assert_eq!(app.portal_calls().len(), 1);
    assert_eq!(app.bound("quote", QUOTE), [13, 12, 11]);
    assert_eq!(page.count("#results"), 0);
}

async fn a_contacts_companies_are_copied_from_another_contact(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "contact", 16).await;
    assert_eq!(
        page.attribute("#copy [name=from_owner]", "value"),
        "contact"
    );
    let found = find(&app, &page, "contact", "elsewhere").await;
    assert_eq!(sources(&found), [15]);

    let shown = show(&app, &found, "contact", 15).await;
    assert_eq!(shown.results(), [6]);
    let page = app.act(&shown, "add", &[("company_id", "6")]).await;

    assert_said(&page, 200, "added");
    assert_eq!(app.bound("contact", 16), [6]);
}

async fn the_record_itself_is_not_offered(profile: Profile) {
    let app = TestApp::start(profile).await;
    let mut state = state();
    let twin = json!({ "id": 8, "title": "Acme too" });
    state["companies"].as_array_mut().unwrap().push(twin);
    app.sandbox.put_state(&state).unwrap();
    let page = app.open(ADMIN, "company", COMPANY).await;

    let found = find(&app, &page, "company", "acme").await;

    assert_eq!(sources(&found), [8]);
    let nothing = find(&app, &page, "company", "no such words").await;
    assert_said(&nothing, 200, "sources");
    assert!(nothing.words("#notice").contains("no such words"));
}

async fn a_record_that_cannot_be_seen_is_said_so(profile: Profile) {
    let app = TestApp::start(profile).await;
    let mut state = state();
    state["users"][1]["read"]["lead"] = json!("none");
    app.sandbox.put_state(&state).unwrap();
    let page = app.open(MANAGER, "deal", DEAL).await;

    for id in [LEAD, 999] {
        let shown = show(&app, &page, "lead", id).await;

        assert_said(&shown, 404, "no-source");
        assert_eq!(shown.ids(), [12, 13]);
        assert_eq!(shown.count("#results"), 0);
    }
    let found = find(&app, &page, "lead", "lead").await;
    assert_said(&found, 200, "sources");
    assert_eq!(sources(&found), [] as [i64; 0]);
}

async fn people_who_cannot_be_seen_are_counted_and_left_out(profile: Profile) {
    let app = TestApp::start(profile).await;
    let mut state = state();
    let hidden =
        json!({ "owner": "lead", "owner_id": LEAD, "id": 20, "sort": 40, "primary": false });
    state["bindings"].as_array_mut().unwrap().push(hidden);
    app.sandbox.put_state(&state).unwrap();
    let page = app.open(MANAGER, "deal", DEAL).await;

    let shown = show(&app, &page, "lead", LEAD).await;

    assert_eq!(shown.results(), [12, 11, 13]);
    let text = shown.words(".found > p.faint");
    assert!(text.ends_with(": 1"), "{text}");
}

async fn on_a_company_it_is_asked_which_main_company_stays(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "company", COMPANY).await;
    let shown = show(&app, &page, "company", 6).await;
    assert_eq!(shown.results(), [15]);
    assert_eq!(
        shown.attribute("input[name=main_company][checked]", "value"),
        "keep"
    );

    let keep = [("contact_id", "15"), ("main_company", "keep")];
    let page = app.act(&shown, "add", &keep).await;

    assert_said(&page, 200, "added");
    assert_eq!(app.main_company(15), Some(6));
}

async fn more_than_forty_are_added_in_steps(profile: Profile) {
    let app = TestApp::start(profile).await;
    let mut state = state();
    let crowd = 101..=160_i64;
    for id in crowd.clone() {
        let person =
            json!({ "id": id, "name": format!("N{id}"), "last_name": "", "company_id": null });
        state["contacts"].as_array_mut().unwrap().push(person);
        let row =
            json!({ "owner": "lead", "owner_id": LEAD, "id": id, "sort": id, "primary": false });
        state["bindings"].as_array_mut().unwrap().push(row);
    }
    app.sandbox.put_state(&state).unwrap();
    let page = app.open(ADMIN, "deal", DEAL).await;

    let mut shown = show(&app, &page, "lead", LEAD).await;
    assert_eq!(shown.results().len(), 63);
    for step in [40, 21] {
        let chosen = ticked(&shown);
        assert_eq!(chosen.len(), step);
        let form = "#results ~ input[form=add], .found input[form=add][type=hidden]";
        let names = shown.attributes(form, "name");
        let values = shown.attributes(form, "value");
        let hidden = names.iter().map(String::as_str);
        let hidden = hidden.zip(values.iter().map(String::as_str));
        let chosen = chosen.iter().map(|id| ("contact_id", id.as_str()));
        let fields: Vec<_> = hidden.chain(chosen).collect();
        shown = app.act(&shown, "add", &fields).await;
        assert_said(&shown, 200, "added");
    }

    assert_eq!(shown.count("#results"), 0);
    let mut bound = app.bound("deal", DEAL);
    bound.sort_unstable();
    let all: Vec<i64> = [11, 12, 13].into_iter().chain(crowd).collect();
    assert_eq!(bound, all);
}

async fn a_portal_without_references_shows_the_same(profile: Profile) {
    let app = TestApp::start(profile).await;
    let member_id = app.sandbox.member_id();
    app.store
        .mark_references(&member_id, app.clock.now())
        .await
        .unwrap();
    let page = app.open(ADMIN, "deal", DEAL).await;

    let shown = show(&app, &page, "lead", LEAD).await;

    assert_eq!(shown.results(), [12, 11, 13]);
}

async fn what_is_no_record_to_copy_from_is_refused(profile: Profile) {
    let app = TestApp::start(profile).await;
    let deal = app.open(ADMIN, "deal", DEAL).await;
    let contact = app.open(ADMIN, "contact", 16).await;

    for (page, fields, code) in [
        (
            &deal,
            [("from_owner", "contact"), ("from_id", "15")],
            "bad-value",
        ),
        (
            &deal,
            [("from_owner", "planet"), ("from_id", "1")],
            "bad-value",
        ),
        (&deal, [("from_owner", "lead"), ("from_id", "x")], "bad-id"),
        (&deal, [("from_owner", "lead"), ("q", " ")], "missing-field"),
        (
            &contact,
            [("from_owner", "lead"), ("from_id", "31")],
            "bad-value",
        ),
    ] {
        let refused = app.act(page, "search", &fields).await;

        assert_said(&refused, 422, code);
    }
    let long = "x".repeat(201);
    assert_said(&find(&app, &deal, "lead", &long).await, 422, "too-long");
}
