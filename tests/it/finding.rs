//! Finding people to bind: by a part of the name, a phone number in any notation, an e-mail address,
//! and a whole list at once.

use crate::support::{ADMIN, COMPANY, LEAD, MANAGER, Page, TestApp, state};
use bitrix24_sandbox::Profile;
use serde_json::{Value, json};

on_both_profiles! {
    a_number_is_found_in_any_notation_and_also_where_it_is_not_the_first_one,
    a_part_of_a_name_or_address_is_found,
    whoever_is_bound_already_is_marked,
    several_hits_are_added_at_once,
    a_full_page_of_hits_says_that_there_may_be_more,
    a_list_of_names_numbers_addresses_and_ids_is_looked_up,
    an_entry_that_may_mean_several_is_not_decided,
    a_list_is_looked_up_in_few_requests_and_writes_nothing,
    a_list_that_cannot_be_looked_up_is_kept,
    companies_are_found_for_a_contact,
    whom_nobody_found_can_be_created_without_typing_it_again,
    a_list_is_not_lost_with_the_page_that_it_stood_on,
}

/// People with numbers as people write them.
fn numbered() -> Value {
    let mut state = state();
    let numbers = [
        (0, json!(["+7 (495) 123-45-67"])),
        (1, json!(["+1 555 0142", "+7 912 000-11-22"])),
        (2, json!(["030 12 34 56 78"])),
    ];
    for (place, phones) in numbers {
        state["contacts"][place]["phone"] = phones;
    }
    state
}

async fn started(profile: Profile, state: &Value) -> TestApp {
    let app = TestApp::start(profile).await;
    app.sandbox.put_state(state).unwrap();
    app
}

async fn searched(app: &TestApp, q: &str) -> Page {
    let page = app.open(MANAGER, "lead", LEAD).await;
    app.act(&page, "search", &[("q", q)]).await
}

async fn a_number_is_found_in_any_notation_and_also_where_it_is_not_the_first_one(
    profile: Profile,
) {
    let app = started(profile, &numbered()).await;

    for (typed, who) in [
        ("+7 (495) 123-45-67", 11),
        ("+74951234567", 11),
        ("8 495 123 45 67", 11),
        ("4951234567", 11),
        ("123-45-67", 11),
        ("12345", 11),
        ("+79120001122", 12),
        ("8(912)000-11-22", 12),
        ("5550142", 12),
        ("030/12345678", 13),
    ] {
        let page = searched(&app, typed).await;

        assert_eq!(page.results(), [who], "{typed}");
        assert_eq!(page.code(), "found");
    }
    for typed in ["4951234568", "99 99 99"] {
        let page = searched(&app, typed).await;
        assert_eq!(page.results(), [] as [i64; 0], "{typed}");
        assert_eq!(page.code(), "nothing-found");
    }
}

async fn a_part_of_a_name_or_address_is_found(profile: Profile) {
    let app = started(profile, &state()).await;

    for (typed, who) in [
        ("ivan", vec![11]),
        ("young DOR", vec![14]),
        ("Emil@test.example", vec![15]),
        ("emil@", vec![15]),
    ] {
        assert_eq!(searched(&app, typed).await.results(), who, "{typed}");
    }
}

async fn whoever_is_bound_already_is_marked(profile: Profile) {
    let app = started(profile, &state()).await;

    let page = searched(&app, "test.example").await;

    let marked = page.words("#results > li[data-id='11']");
    assert!(marked.contains("On the list already"), "{marked}");
    assert_eq!(page.count("#results > li[data-id='11'] input[disabled]"), 1);
    assert_eq!(page.count("#results > li[data-id='14'] button[form]"), 1);
}

async fn several_hits_are_added_at_once(profile: Profile) {
    let app = started(profile, &state()).await;
    let page = searched(&app, "test.example").await;
    assert_eq!(
        page.count("#results input[form='add'][name='contact_id']:not([disabled])"),
        2
    );

    let people = [("contact_id", "14"), ("contact_id", "15")];
    let page = app.act(&page, "add", &people).await;

    assert_eq!(page.code(), "added");
    assert!(page.ids().ends_with(&[14, 15]));
}

async fn a_full_page_of_hits_says_that_there_may_be_more(profile: Profile) {
    let mut state = state();
    for id in 1000..1060 {
        let contact = json!({ "id": id, "name": format!("Multitude {id}") });
        state["contacts"].as_array_mut().unwrap().push(contact);
    }
    let app = started(profile, &state).await;
    let page = app.open(ADMIN, "lead", LEAD).await;

    let page = app.act(&page, "search", &[("q", "multitude")]).await;

    assert_eq!(page.results().len(), 50);
    assert!(page.words(".found").contains("first 50"));
}

async fn paste(app: &TestApp, list: &str) -> Page {
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.act(&page, "paste", &[("list", list)]).await
}

fn ticked(page: &Page) -> Vec<i64> {
    let shown = page.results().into_iter();
    let is_ticked =
        |id: &i64| page.count(&format!("#results > li[data-id='{id}'] input[checked]")) == 1;
    shown.filter(is_ticked).collect()
}

async fn a_list_of_names_numbers_addresses_and_ids_is_looked_up(profile: Profile) {
    let app = started(profile, &numbered()).await;
    let list = "Dora Young\nEmil@test.example, #16; elsewhere emil\n8 912 000 11 22\n20\n\
                Nobody Known\n<script>alert(1)</script>";

    let page = paste(&app, list).await;

    assert_eq!((page.status, page.code().as_str()), (200, "pasted"));
    assert_eq!(page.results(), [14, 15, 16, 12, 20]);
    assert_eq!(ticked(&page), [14, 15, 16, 20], "12 is bound already");
    let missing = page.words(".missing");
    assert!(missing.contains("Nobody Known"), "{missing}");
    assert!(missing.contains("<script>alert(1)</script>"), "{missing}");
    assert!(page.words("#notice").contains("6 of 8"));
}

async fn an_entry_that_may_mean_several_is_not_decided(profile: Profile) {
    let mut state = state();
    state["contacts"][4]["name"] = json!("Dora");
    let app = started(profile, &state).await;

    let page = paste(&app, "Dora").await;

    assert_eq!(page.results(), [15, 14]);
    assert_eq!(ticked(&page), [] as [i64; 0]);
    assert!(
        page.words("#results > li[data-id='14']")
            .contains("may be this one")
    );
}

async fn a_list_is_looked_up_in_few_requests_and_writes_nothing(profile: Profile) {
    let app = started(profile, &state()).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.sandbox.clear_calls();
    let list: Vec<String> = (0..40).map(|n| format!("+1 555 00{n:02}")).collect();

    let page = app.act(&page, "paste", &[("list", &list.join("\n"))]).await;

    assert_eq!(page.code(), "pasted");
    assert_eq!(app.portal_calls().len(), 2);
    assert_eq!(app.writes(), [] as [&str; 0]);
}

async fn a_list_that_cannot_be_looked_up_is_kept(profile: Profile) {
    let app = started(profile, &state()).await;
    let many: Vec<String> = (0..41).map(|n| format!("Name {n}")).collect();

    for (list, code) in [
        (" , ;\n".to_owned(), "missing-field"),
        (many.join("\n"), "too-many"),
        ("x".repeat(201), "too-long"),
    ] {
        let page = paste(&app, &list).await;

        assert_eq!((page.status, page.code().as_str()), (422, code));
        assert_eq!(
            page.words("textarea#list"),
            list.split_whitespace().collect::<Vec<_>>().join(" ")
        );
        assert_eq!(page.count("#from-list[open]"), 1);
        assert_eq!(page.attribute("textarea#list", "aria-invalid"), "true");
    }
}

async fn companies_are_found_for_a_contact(profile: Profile) {
    let mut state = state();
    state["companies"][2]["phone"] = json!(["+1 555 7777"]);
    let app = started(profile, &state).await;
    let page = app.open(ADMIN, "contact", 15).await;

    let found = app.act(&page, "search", &[("q", "555-7777")]).await;
    assert_eq!(found.results(), [7]);
    let pasted = app.act(&page, "paste", &[("list", "acme\n#7")]).await;
    assert_eq!(pasted.results(), [COMPANY, 7]);
}

async fn whom_nobody_found_can_be_created_without_typing_it_again(profile: Profile) {
    let app = started(profile, &state()).await;

    for (typed, fields) in [
        (
            "Zelda Maria Quist",
            [("name", "Zelda Maria"), ("last_name", "Quist")],
        ),
        ("Zelda", [("name", "Zelda"), ("last_name", "")]),
        (
            "z@quist.example",
            [("email", "z@quist.example"), ("name", "")],
        ),
        ("+49 30 99", [("phone", "+49 30 99"), ("name", "")]),
    ] {
        let page = searched(&app, typed).await;

        assert_eq!(page.code(), "nothing-found");
        assert_eq!(page.count("#from-new[open]"), 0);
        for (name, value) in fields {
            let field = format!("#create input[name={name}]");
            assert_eq!(page.attribute(&field, "value"), value, "{typed}");
        }
    }
    let page = searched(&app, "Dora").await;
    assert_eq!(page.attribute("#create input[name=name]", "value"), "");
}

async fn a_list_is_not_lost_with_the_page_that_it_stood_on(profile: Profile) {
    let app = started(profile, &state()).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let error = json!({ "code": "OVERLOAD_LIMIT", "status": 503 });
    let fault = json!({ "do": { "error": error }, "match": { "method": "batch" } });
    let fault = serde_json::from_value(fault).unwrap();
    app.sandbox.fault(fault).unwrap();

    let failed = app.act(&page, "paste", &[("list", "Dora\nEmil")]).await;
    app.advance(9 * 3_600);
    let late = app.act(&page, "paste", &[("list", "Dora\nEmil")]).await;

    for (page, status) in [(failed, 503), (late, 401)] {
        assert_eq!(page.status, status);
        assert_eq!(page.words(".typed"), "Dora Emil");
    }
}
