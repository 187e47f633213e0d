//! What the forms send, and what they look like after a refusal.

use super::*;

#[test]
fn each_row_can_be_moved_removed_and_made_primary() {
    let rows = vec![
        row(person(7, "Anna")),
        row(person(9, "Boris")),
        row(person(8, "Cleo")),
    ];
    let page = html(&card(Owner::Company, rows));
    let button = |form: &str, extra: &str| {
        one(
            &page,
            &format!("li[data-id='9'] button[form={form}]{extra}"),
        )
    };
    let pairs = |list: &[(&str, &str)]| {
        list.iter()
            .map(|(n, v)| ((*n).to_owned(), (*v).to_owned()))
            .collect::<Vec<_>>()
    };

    assert_eq!(
        one(&page, "form#order").attr("action"),
        Some("/cards/company/5/order")
    );
    assert_eq!(
        sent(&page, button("order", "[name=up]")),
        pairs(&[
            ("token", "sealed"),
            ("version", "abc123"),
            ("contact_id", "7"),
            ("contact_id", "9"),
            ("contact_id", "8"),
            ("up", "9"),
        ])
    );
    assert_eq!(
        sent(&page, button("remove", "")),
        pairs(&[("token", "sealed"), ("contact_id", "9")])
    );
    assert_eq!(
        sent(&page, button("primary", "")),
        pairs(&[
            ("token", "sealed"),
            ("version", "abc123"),
            ("contact_id", "9"),
        ])
    );
    assert!(
        one(&page, "li[data-id='7'] button[name=up]")
            .attr("disabled")
            .is_some()
    );
    assert!(
        one(&page, "li[data-id='8'] button[name=down]")
            .attr("disabled")
            .is_some()
    );
}

#[test]
fn on_a_company_a_hit_with_another_main_company_keeps_it_unless_the_person_says_otherwise() {
    let hit = |id, bound, elsewhere| hit(person(id, "Dan"), bound, elsewhere);
    let search = SearchView {
        query: "dan".to_owned(),
        hits: vec![
            hit(1, false, true),
            hit(2, false, false),
            hit(3, true, false),
        ],
        ..SearchView::default()
    };
    let page = html(&CardPage {
        search: Some(search),
        ..card(Owner::Company, vec![row(person(3, "Dan"))])
    });
    let names = |id: i64| {
        all(&page, &format!("#results li[data-id='{id}'] button[form]"))
            .into_iter()
            .map(|b| (text(b), sent(&page, b)))
            .collect::<Vec<_>>()
    };
    let way = |way: &str| ("main_company".to_owned(), way.to_owned());

    let keeps = names(1);
    assert_eq!(keeps.len(), 1);
    assert!(keeps[0].1.contains(&way("keep")));
    let plain = names(2);
    assert!(plain[0].1.contains(&way("take")));
    assert!(
        plain[0]
            .1
            .contains(&("contact_id".to_owned(), "2".to_owned()))
    );
    assert!(names(3).is_empty());
    let choice = all(&page, ".together input[type=radio][form=add]");
    let choice: Vec<_> = choice
        .iter()
        .map(|way| (way.attr("value"), way.attr("checked").is_some()))
        .collect();
    assert_eq!(choice, [(Some("keep"), true), (Some("take"), false)]);
    assert!(text(one(&page, "#results li[data-id='3']")).contains("On the list already"));
}

#[test]
fn clearing_takes_a_second_click_and_carries_its_confirmation() {
    let page = html(&card(Owner::Company, vec![row(person(7, "Anna"))]));

    assert!(one(&page, "details:has(form#clear)").attr("open").is_none());
    assert_eq!(
        one(&page, "#clear input[name=confirm]").attr("value"),
        Some("yes")
    );
    assert_eq!(
        one(&page, "#clear input[name=version]").attr("value"),
        Some("abc123")
    );
    assert!(text(one(&page, "#clear p")).starts_with("1 contact will be removed"));
}

#[test]
fn a_refused_set_is_shown_again_as_it_was_ticked() {
    let typed = Typed {
        chosen: Some(vec![9, 42]),
        primary: Some(9),
        ..Typed::default()
    };
    let page = html(&CardPage {
        typed,
        ..card(
            Owner::Deal,
            vec![row(person(7, "Anna")), row(person(9, "Boris"))],
        )
    });

    assert!(one(&page, "details:has(form#set)").attr("open").is_some());
    assert!(
        one(&page, "#set input[value='7']")
            .attr("checked")
            .is_none()
    );
    assert!(
        one(&page, "#set input[value='9']")
            .attr("checked")
            .is_some()
    );
    assert_eq!(one(&page, "#set option[selected]").attr("value"), Some("9"));
    assert!(
        one(&page, "#set input[value='42']")
            .attr("checked")
            .is_some()
    );
}

#[test]
fn a_wrong_field_is_marked_and_keeps_what_was_typed() {
    let typed = Typed {
        query: "x".repeat(201),
        ..Typed::default()
    };
    let said = notice(Owner::Lead, "too-long", &[("limit", TextArg::Number(200))]).about("q");
    let page = html(&CardPage {
        typed,
        notice: Some(said),
        ..card(Owner::Lead, vec![])
    });

    let input = one(&page, "#search input[name=q]");
    assert_eq!(input.attr("aria-invalid"), Some("true"));
    assert_eq!(input.attr("value").map(str::len), Some(201));
    let alert = one(&page, "p[role=alert]");
    assert_eq!(alert.attr("data-code"), Some("too-long"));
    assert!(text(alert).contains("200"));
}

#[test]
fn the_question_repeats_the_request_with_take() {
    let question = MainCompanyQuestion {
        action: "set",
        people: vec!["Anna".to_owned()],
        fields: vec![
            ("version".to_owned(), "v".to_owned()),
            ("contact_id".to_owned(), "7".to_owned()),
        ],
    };
    let page = html(&CardPage {
        question: Some(question),
        ..card(Owner::Company, vec![])
    });

    assert_eq!(
        one(&page, "form#question").attr("action"),
        Some("/cards/company/5/set")
    );
    let fields: Vec<_> = all(&page, "form#question input")
        .iter()
        .map(|i| (i.attr("name").unwrap(), i.attr("value").unwrap()))
        .collect();
    assert_eq!(
        fields,
        [
            ("token", "sealed"),
            ("version", "v"),
            ("contact_id", "7"),
            ("main_company", "take")
        ]
    );
    assert!(text(one(&page, ".question")).contains("Anna"));
    assert_eq!(one(&page, ".question button[form=show]").attr("type"), None);
}

#[test]
fn a_message_page_offers_to_try_again() {
    let page = MessagePage {
        lang: Lang::Ru,
        dark: false,
        notice: Notice::new(Lang::Ru, None, "busy", &[]),
        retry: Some(Retry {
            owner: Some(Owner::Lead),
            address: "/cards/lead/31/show".to_owned(),
            token: "t".to_owned(),
        }),
        typed: Vec::new(),
        alone: false,
    };
    let page = html(&page);

    assert_eq!(one(&page, "html").attr("lang"), Some("ru"));
    assert_eq!(one(&page, "p[role=alert]").attr("data-code"), Some("busy"));
    assert_eq!(
        one(&page, "form").attr("action"),
        Some("/cards/lead/31/show")
    );
}
