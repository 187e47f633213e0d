//! Creating somebody and binding them in one form.

use crate::support::{ADMIN, COMPANY, DEAL, LEAD, MANAGER, Page, QUOTE, READER, TestApp, state};
use bitrix24_sandbox::Profile;
use serde_json::{Value, json};

on_both_profiles! {
    somebody_new_is_created_and_bound,
    undoing_a_creation_unbinds_and_deletes_nobody,
    every_record_has_it,
    whoever_is_alike_is_shown_before_anybody_is_created,
    one_who_is_alike_is_added_instead,
    somebody_is_created_anyway,
    whoever_is_alike_but_hidden_is_counted,
    what_is_wrong_is_named_and_what_was_typed_is_kept,
    whoever_may_not_create_is_told_so_and_may_do_everything_else,
    what_the_portal_refuses_is_said_in_its_words,
    somebody_who_cannot_be_bound_is_offered,
}

const ZELDA: [(&str, &str); 5] = [
    ("name", "Zelda"),
    ("last_name", "Quist"),
    ("post", "Glazier"),
    ("phone", "+49 30 5557788"),
    ("email", "zelda@quist.example"),
];

/// The fields of a form that was drawn with the page.
fn form<'a>(once: &'a str, fields: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut all = vec![("once", once)];
    all.extend(fields);
    all
}

async fn create(app: &TestApp, page: &Page, fields: &[(&str, &str)]) -> Page {
    let once = page.attribute("#create input[name=once]", "value");
    app.act(page, "create", &form(&once, fields)).await
}

fn contact(app: &TestApp, id: i64) -> Value {
    app.ask("crm.contact.get", &json!({ "id": id }))
}

async fn somebody_new_is_created_and_bound(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.sandbox.clear_calls();

    let page = create(&app, &page, &ZELDA).await;

    assert_eq!((page.status, page.code().as_str()), (200, "created"));
    assert_eq!(page.ids(), [12, 11, 13, 21]);
    assert_eq!(app.bound("lead", LEAD), page.ids());
    assert_eq!(app.writes(), ["crm.contact.add", "crm.lead.contact.add"]);
    assert_eq!(app.portal_calls().len(), 3);
    let stored = contact(&app, 21);
    for (key, text) in [
        ("NAME", "Zelda"),
        ("LAST_NAME", "Quist"),
        ("POST", "Glazier"),
    ] {
        assert_eq!(stored[key], text);
    }
    assert_eq!(stored["PHONE"][0]["VALUE"], "+49 30 5557788");
    assert_eq!(stored["EMAIL"][0]["VALUE"], "zelda@quist.example");
    assert!(page.words("p[role=status]").contains("Zelda Quist"));
    assert_eq!(page.attribute("#create input[name=name]", "value"), "");
    assert_eq!(page.count("#from-new[open]"), 0);
}

async fn undoing_a_creation_unbinds_and_deletes_nobody(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let page = create(&app, &page, &ZELDA).await;
    let change = page.attribute("#undo input[name=change_id]", "value");

    let history = app.act(&page, "show", &[("history", "all")]).await;
    assert!(history.words(".changes > li").contains("Zelda Quist"));
    let page = app.act(&page, "undo", &[("change_id", &change)]).await;

    assert_eq!(page.code(), "undone");
    assert_eq!(app.bound("lead", LEAD), [12, 11, 13]);
    assert_eq!(contact(&app, 21)["NAME"], "Zelda");
}

async fn every_record_has_it(profile: Profile) {
    let app = TestApp::start(profile).await;

    for (owner, id, new) in [
        ("company", COMPANY, 21),
        ("deal", DEAL, 22),
        ("quote", QUOTE, 23),
    ] {
        let page = app.open(ADMIN, owner, id).await;
        let name = format!("Person {new}");
        let page = create(&app, &page, &[("last_name", &name)]).await;
        assert_eq!(page.code(), "created", "{owner}");
        assert_eq!(app.bound(owner, id).last(), Some(&new), "{owner}");
    }
    let page = app.open(ADMIN, "contact", 16).await;
    assert_eq!(page.count("#create input[name=last_name]"), 0);
    let page = create(&app, &page, &[("name", "Quist Glass"), ("phone", "+49 1")]).await;
    assert_eq!((page.code().as_str(), page.ids()), ("created", vec![8]));
    let company = app.ask("crm.company.get", &json!({ "id": 8 }));
    assert_eq!(company["TITLE"], "Quist Glass");
}

async fn whoever_is_alike_is_shown_before_anybody_is_created(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;

    for (typed, who) in [
        ([("name", "Other"), ("phone", "+1 (555) 14")], 14),
        ([("name", "Other"), ("email", "dora@test.example")], 14),
        ([("name", "dora"), ("last_name", "YOUNG")], 14),
        ([("name", "Anna"), ("last_name", "Ivanova")], 11),
    ] {
        app.sandbox.clear_calls();
        let page = create(&app, &page, &typed).await;

        assert_eq!(
            (page.status, page.code().as_str()),
            (409, "alike"),
            "{typed:?}"
        );
        assert_eq!(page.results(), [who]);
        assert_eq!(app.writes(), [] as [&str; 0]);
        assert_eq!(page.count("#from-new[open]"), 1);
        for (name, value) in typed {
            let field = format!("#create input[name={name}]");
            assert_eq!(page.attribute(&field, "value"), value);
        }
    }
    let page = create(&app, &page, &[("name", "Anna"), ("last_name", "Ivanova")]).await;
    assert!(page.words("#results > li").contains("On the list already"));
}

async fn one_who_is_alike_is_added_instead(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "company", COMPANY).await;

    let page = create(&app, &page, &[("name", "Emil"), ("last_name", "Elsewhere")]).await;
    let button = page.words("#results > li[data-id='15'] button[form]");
    assert!(button.contains("Add this one instead"), "{button}");
    let form = page.attribute("#results > li[data-id='15'] button[name]", "form");
    let choice = format!("#{form} input[name=main_company]");
    let fields = [
        ("main_company", page.attribute(&choice, "value")),
        ("contact_id", "15".to_owned()),
    ];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let page = app.act(&page, "add", &fields).await;

    assert_eq!(page.code(), "added");
    assert_eq!(app.main_company(15), Some(6), "their main company stays");
}

async fn somebody_is_created_anyway(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let page = create(&app, &page, &[("name", "Dora"), ("last_name", "Young")]).await;
    let value = |name: &str| page.attribute(&format!("#create-anyway input[name={name}]"), "value");
    let names = [
        "once",
        "anyway",
        "name",
        "last_name",
        "post",
        "phone",
        "email",
    ];
    let fields = names.map(|name| (name, value(name)));
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));

    let page = app.act(&page, "create", &fields).await;

    assert_eq!(page.code(), "created");
    assert_eq!(contact(&app, 21)["NAME"], "Dora");
    assert!(page.ids().contains(&21) && !page.ids().contains(&14));
}

async fn whoever_is_alike_but_hidden_is_counted(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(MANAGER, "lead", LEAD).await;

    let page = create(&app, &page, &[("name", "Other"), ("phone", "+155520")]).await;

    assert_eq!(page.code(), "alike");
    assert_eq!(page.results(), [] as [i64; 0]);
    assert!(
        page.words(".found")
            .contains("1 more has this phone number")
    );
    assert!(!page.text.contains("Hidden Person"));
}

async fn what_is_wrong_is_named_and_what_was_typed_is_kept(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.sandbox.clear_calls();
    let long = "x".repeat(201);

    for (field, text, code) in [
        ("name", "  ", "missing-field"),
        ("phone", "by pigeon", "bad-value"),
        ("email", "not an address", "bad-value"),
        ("post", long.as_str(), "too-long"),
    ] {
        let mut fields = vec![("name", "Zelda"), ("post", "Glazier")];
        fields.retain(|(name, _)| *name != field);
        fields.push((field, text));
        let once = page.attribute("#create input[name=once]", "value");
        let page = create(&app, &page, &fields).await;

        assert_eq!((page.status, page.code().as_str()), (422, code), "{field}");
        let wrong = page.attributes("#create [aria-invalid]", "name");
        assert_eq!(wrong, [field]);
        for (name, value) in fields {
            let field = format!("#create input[name={name}]");
            assert_eq!(page.attribute(&field, "value"), value);
        }
        let again = page.attribute("#create input[name=once]", "value");
        assert_eq!(again, once, "it is the same form");
    }
    let page = app.act(&page, "create", &[("name", "Zelda")]).await;
    assert_eq!((page.status, page.code().as_str()), (422, "missing-field"));
    assert_eq!(app.writes(), [] as [&str; 0]);
}

async fn whoever_may_not_create_is_told_so_and_may_do_everything_else(profile: Profile) {
    let app = TestApp::start(profile).await;
    let mut state = state();
    state["users"][1]["add"] = json!({ "contact": "none" });
    app.sandbox.put_state(&state).unwrap();
    let page = app.open(MANAGER, "lead", LEAD).await;

    let page = create(&app, &page, &ZELDA).await;

    assert_eq!((page.status, page.code().as_str()), (403, "create-denied"));
    assert!(page.words("p[role=alert]").contains("create contacts"));
    assert_eq!(page.attribute("main", "data-editable"), "true");
    assert_eq!(page.attribute("#create input[name=name]", "value"), "Zelda");
    let page = app.act(&page, "add", &[("contact_id", "14")]).await;
    assert_eq!(page.code(), "added");
}

async fn what_the_portal_refuses_is_said_in_its_words(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let error = json!({ "code": "ERROR_CORE", "description": "No more room." });
    let fault = json!({ "match": { "method": "crm.contact.add" }, "do": { "error": error } });
    let fault = serde_json::from_value(fault).unwrap();
    app.sandbox.fault(fault).unwrap();

    let page = create(&app, &page, &ZELDA).await;

    assert_eq!((page.status, page.code().as_str()), (422, "refused"));
    assert!(page.words("p[role=alert]").contains("No more room."));
    app.sandbox.clear_faults();
    let page = create(&app, &page, &ZELDA).await;
    assert_eq!(page.code(), "created", "the same form may be sent again");
}

/// The reader may create contacts, but not change the company.
async fn somebody_who_cannot_be_bound_is_offered(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(READER, "company", COMPANY).await;

    let page = create(&app, &page, &ZELDA).await;

    assert_eq!((page.status, page.code().as_str()), (200, "created-only"));
    let said = page.words("p[role=alert]");
    assert!(
        said.contains("Zelda Quist") && said.contains("may not change this company"),
        "{said}"
    );
    assert_eq!(page.results(), [21]);
    assert_eq!(page.count("#results button[form='add-one'][value='21']"), 1);
    assert_eq!(app.bound("company", COMPANY), [12, 11, 13, 14]);
    assert_eq!(contact(&app, 21)["NAME"], "Zelda");
}
