//! What the tab shows: its hooks, its words, and that no name can break it.

use super::*;

const NASTY: [&str; 6] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "O'Neill & \"Sons\"",
    "\u{202e}txet desrever\u{202c} \u{2069}\u{2066}",
    "👩‍👩‍👧‍👦 Family",
    "</li></ol></main><h1>",
];

#[test]
fn every_row_carries_its_hooks_and_shows_who_it_is() {
    let mut second = row(person(9, "Boris Blank"));
    second.primary = true;
    let page = html(&card(
        Owner::Lead,
        vec![row(person(7, "Anna Arbor")), second],
    ));

    let main = one(&page, "main");
    assert_eq!(main.attr("data-owner"), Some("lead"));
    assert_eq!(main.attr("data-owner-id"), Some("5"));
    assert_eq!(main.attr("data-editable"), Some("true"));
    assert_eq!(main.attr("data-token"), Some("sealed"));
    assert_eq!(
        one(&page, "ol#bindings").attr("data-version"),
        Some("abc123")
    );
    let rows = all(&page, "ol#bindings > li");
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].attr("data-id"), Some("7"));
    assert_eq!(rows[0].attr("data-sort"), Some("70"));
    assert_eq!(rows[0].attr("data-primary"), Some("false"));
    assert_eq!(rows[0].attr("data-readable"), Some("true"));
    assert_eq!(rows[1].attr("data-primary"), Some("true"));
    assert!(text(rows[1]).contains("primary contact"));
    for part in [
        "Anna Arbor",
        "Purchasing manager",
        "+44 20 7946 0007",
        "person7@example.com",
    ] {
        assert!(text(rows[0]).contains(part), "{part}");
    }
}

#[test]
fn what_people_wrote_stays_text() {
    for name in NASTY
        .map(str::to_owned)
        .into_iter()
        .chain(["x".repeat(500)])
    {
        let mut nasty = person(7, &name);
        nasty.post.clone_from(&name);
        nasty.phone = format!("{name} 5");
        nasty.email = format!("{name}@x");
        let names = [name.clone()];
        let page = CardPage {
            title: name.clone(),
            token: name.clone(),
            version: name.clone(),
            notice: Some(notice(
                Owner::Company,
                "unreadable",
                &[
                    ("names", TextArg::Names(&names)),
                    ("count", TextArg::Number(1)),
                ],
            )),
            search: Some(SearchView {
                query: name.clone(),
                hits: vec![hit(nasty.clone(), false, true)],
                ..SearchView::default()
            }),
            question: Some(MainCompanyQuestion {
                action: "add",
                people: vec![name.clone()],
                fields: vec![(name.clone(), name.clone())],
            }),
            captions: Captions {
                bound: name.clone(),
                primary: name.clone(),
                sort: name.clone(),
            },
            ..card(Owner::Company, vec![row(nasty)])
        };

        let page = html(&page);

        assert!(
            all(&page, "main script, img, [onerror], main h1 ~ h1").is_empty(),
            "{name}"
        );
        assert_eq!(
            one(&page, "#bindings .name bdi").text().collect::<String>(),
            name
        );
        assert_eq!(
            one(&page, "#results .name bdi").text().collect::<String>(),
            name
        );
        assert_eq!(one(&page, "#q").attr("value"), Some(name.as_str()));
        assert_eq!(one(&page, "main").attr("data-token"), Some(name.as_str()));
    }
}

#[test]
fn a_name_that_turns_the_text_cannot_turn_the_sentence() {
    let names = ["\u{202e}evil\u{2069}".to_owned()];

    let said = notice(
        Owner::Lead,
        "added",
        &[
            ("names", TextArg::Names(&names)),
            ("count", TextArg::Number(1)),
        ],
    );

    assert_eq!(said.text, "Added: \u{2068}evil\u{2069}.");
}

#[test]
fn an_unreadable_row_says_so_and_cannot_be_touched() {
    let mut hidden = row(PersonView {
        id: 20,
        ..PersonView::default()
    });
    hidden.sight = Sight::Hidden;
    let page = html(&card(Owner::Company, vec![hidden, row(person(7, "Anna"))]));

    let li = one(&page, "li[data-id='20']");
    assert_eq!(li.attr("data-readable"), Some("false"));
    assert!(text(li).contains("Contact #20 — you may not see this person"));
    assert!(
        one(&page, "li[data-id='20'] button")
            .attr("disabled")
            .is_some()
    );
    assert_eq!(
        all(&page, "form#order input[value='20']").len(),
        1,
        "the order names it"
    );
    assert!(
        all(&page, "form#set input[value='20']").is_empty(),
        "it stays unasked"
    );
}

#[test]
fn a_contacts_tab_speaks_of_companies_and_sends_company_ids() {
    let page = html(&card(Owner::Contact, vec![row(person(7, "Northwind"))]));

    assert!(text(one(&page, "h1")).starts_with("Linked companies"));
    assert_eq!(
        one(&page, "button[form=remove]").attr("name"),
        Some("company_id")
    );
    assert_eq!(
        one(&page, "a.name").attr("href"),
        Some("https://demo.bitrix24.com/crm/company/details/7/")
    );
    assert_eq!(
        one(&page, "a.name").attr("data-path"),
        Some("/crm/company/details/7/")
    );
}

#[test]
fn a_page_that_cannot_be_edited_has_no_controls_but_those_that_read_and_says_why() {
    let page = html(&CardPage {
        editable: false,
        ..card(Owner::Company, vec![row(person(7, "Anna"))])
    });

    assert_eq!(one(&page, "main").attr("data-editable"), Some("false"));
    let forms = all(&page, "form").into_iter();
    let forms: Vec<_> = forms.filter_map(|form| form.attr("id")).collect();
    assert_eq!(forms, ["show", "looks", "details", "past"]);
    let buttons = all(&page, "button[form]").into_iter();
    assert!(
        buttons
            .map(|button| button.attr("form"))
            .eq([Some("details")])
    );
    assert!(all(&page, "input:not([type=hidden])").is_empty());
    assert!(text(one(&page, ".reason")).contains("not change it"));
}
