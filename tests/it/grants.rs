//! Who may see and who may change, as the administrators of the portal grant it.

use crate::support::staff::{GRANTED, LOOKER, OTHER, SELLER, common, granted, staff, these};
use crate::support::{ADMIN, COMPANY, LEAD, Outsider, Page, TestApp, launch};
use bindery::bindings::{Owner, Policy, Rule};
use serde_json::json;

/// How many requests the portal got, and how often it was asked about access codes.
fn asked(app: &TestApp) -> (usize, usize) {
    let methods = app.methods();
    let about = methods.iter().filter(|method| *method == "user.access");
    let asked = (app.portal_calls().len(), about.count());
    app.sandbox.clear_calls();
    asked
}

fn outcome(page: &Page) -> (u16, String, Vec<String>) {
    let editable = page.attributes("main", "data-editable");
    (page.status, page.code(), editable)
}

fn refused(code: &str) -> (u16, String, Vec<String>) {
    (403, code.to_owned(), vec!["false".to_owned()])
}

#[tokio::test]
async fn a_portal_without_grants_is_never_asked_about_them() {
    let app = TestApp::with_staff().await;
    app.sandbox.clear_calls();

    let page = app.open(OTHER, "lead", LEAD).await;
    let opened = asked(&app);
    let added = app.act(&page, "add", &[("contact_id", "16")]).await;

    assert_eq!((page.status, added.status), (200, 200));
    assert_eq!((opened, asked(&app)), ((1, 0), (1, 0)));
}

#[tokio::test]
async fn opening_asks_in_the_same_request_and_a_write_asks_again_after_five_minutes() {
    let app = TestApp::with_staff().await;
    app.grant(&granted()).await;
    app.sandbox.clear_calls();

    let page = app.open(SELLER, "lead", LEAD).await;
    assert_eq!(page.attribute("main", "data-editable"), "true");
    assert_eq!(asked(&app), (1, 2));
    app.advance(300);
    let added = app.act(&page, "add", &[("contact_id", "16")]).await;
    assert_eq!((added.status, asked(&app)), (200, (1, 0)));
    app.advance(1);
    let removed = app.act(&page, "remove", &[("contact_id", "16")]).await;
    assert_eq!((removed.status, asked(&app)), (200, (2, 2)));
    let again = app.act(&removed, "add", &[("contact_id", "16")]).await;
    assert_eq!((again.status, asked(&app)), (200, (1, 0)));
}

#[tokio::test]
async fn looking_again_after_five_minutes_costs_no_request_of_its_own() {
    let app = TestApp::with_staff().await;
    app.grant(&granted()).await;
    let page = app.open(LOOKER, "lead", LEAD).await;
    app.advance(301);
    app.sandbox.clear_calls();

    for (action, fields) in [("show", vec![]), ("search", vec![("q", "Finn")])] {
        let shown = app.act(&page, action, &fields).await;
        assert_eq!((shown.status, asked(&app)), (200, (1, 2)), "{action}");
        assert_eq!(shown.attribute("main", "data-editable"), "false");
    }
}

#[tokio::test]
async fn a_change_of_the_grants_counts_at_once_on_every_node_and_every_open_page() {
    let app = TestApp::with_staff().await;
    let other = app.another();
    let page = app.open(OTHER, "lead", LEAD).await;
    assert_eq!(page.attribute("main", "data-editable"), "true");

    app.grant(&common(&["DR5", "U11"], &["DR5"])).await;
    let looks = other.act(&page, "show", &[]).await;
    let writes = other.act(&page, "add", &[("contact_id", "16")]).await;
    assert_eq!(
        (looks.status, looks.attribute("main", "data-editable")),
        (200, "false".to_owned())
    );
    assert_eq!(outcome(&writes), refused("change-not-granted"));
    assert_eq!(writes.count("#add, form[action$='/add']"), 0);

    app.grant(&common(&["DR5"], &["DR5"])).await;
    let shut_out = other.act(&looks, "show", &[]).await;
    assert_eq!(
        (shut_out.status, shut_out.code().as_str()),
        (403, "not-granted")
    );
    assert_eq!(shut_out.count("#bindings"), 0);

    app.grant(&Policy::default()).await;
    let back = other.act(&looks, "add", &[("contact_id", "16")]).await;
    assert_eq!(
        (back.status, back.attribute("main", "data-editable")),
        (200, "true".to_owned())
    );
    assert_eq!(
        app.bound("lead", LEAD),
        [12, 11, 13, 16],
        "written once only"
    );
}

#[tokio::test]
async fn who_leaves_a_department_keeps_nothing_for_longer_than_five_minutes() {
    let app = TestApp::with_staff().await;
    app.grant(&granted()).await;
    let page = app.open(SELLER, "lead", LEAD).await;
    let mut moved = staff();
    moved["users"][2]["departments"] = json!([]);
    app.sandbox.put_state(&moved).unwrap();

    app.advance(301);
    let written = app.act(&page, "add", &[("contact_id", "16")]).await;
    let looked = app.act(&page, "show", &[]).await;

    for page in [written, looked] {
        assert_eq!((page.status, page.code().as_str()), (403, "not-granted"));
    }
    assert_eq!(app.bound("lead", LEAD), [12, 11, 13]);
}

#[tokio::test]
async fn an_empty_list_is_never_sent_and_locks_no_administrator_out() {
    let app = TestApp::with_staff().await;
    app.grant(&common(&[], &[])).await;
    let policy = Policy {
        own: [(
            Owner::Lead,
            Rule {
                change: these(&[]),
                ..Rule::default()
            },
        )]
        .into(),
        ..common(&[], &[])
    };
    app.sandbox.clear_calls();

    assert_eq!(app.may(GRANTED).await, (403, false));
    assert_eq!(app.may(ADMIN).await, (200, true));
    app.grant(&policy).await;
    assert_eq!(app.may(GRANTED).await, (200, false));
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.grant(&common(&[], &[])).await;
    let added = app.act(&page, "add", &[("contact_id", "16")]).await;

    assert_eq!((added.status, added.code().as_str()), (200, "added"));
    assert_eq!(asked(&app).1, 0);
}

#[tokio::test]
async fn cards_may_have_a_rule_of_their_own() {
    let app = TestApp::with_staff().await;
    let lead = Rule {
        see: these(&["U11"]),
        change: these(&["U11"]),
    };
    let policy = Policy {
        own: [(Owner::Lead, lead)].into(),
        ..granted()
    };
    app.grant(&policy).await;

    for (user, on_lead, on_company) in [(OTHER, 200, 403), (GRANTED, 403, 200), (ADMIN, 200, 200)] {
        assert_eq!(app.open(user, "lead", LEAD).await.status, on_lead, "{user}");
        assert_eq!(
            app.open(user, "company", COMPANY).await.status,
            on_company,
            "{user}"
        );
    }
}

#[tokio::test]
async fn nobody_copies_from_cards_whose_tab_they_may_not_see() {
    let app = TestApp::with_staff().await;
    let company = Rule {
        see: these(&["U7"]),
        change: these(&["U7"]),
    };
    let policy = Policy {
        own: [(Owner::Company, company)].into(),
        ..Policy::default()
    };
    let number = COMPANY.to_string();
    let of = |field, value| [("from_owner", "company"), (field, value)];
    let whom = of("from_id", number.as_str());

    for (user, expected) in [(OTHER, 404), (GRANTED, 200), (ADMIN, 200)] {
        app.grant(&Policy::default()).await;
        let page = app.open(user, "lead", LEAD).await;
        app.grant(&policy).await;
        for fields in [whom, of("q", "Acme"), of("q", &number)] {
            let answer = app.act(&page, "search", &fields).await;
            assert_eq!(answer.status, expected, "{user} {fields:?}");
            let offered = answer.count("#results > li, #sources > li");
            assert_eq!(offered > 0, expected == 200, "{user} {fields:?}");
        }
        let add = [&whom[..], &[("contact_id", "12")]].concat();
        let added = app.act(&page, "add", &add).await;
        assert_eq!(added.status, 200);
        assert_eq!(added.count("#results") > 0, expected == 200, "{user}");
    }
    let page = app.open(OTHER, "lead", LEAD).await;
    let lead = [("from_owner", "deal"), ("q", "deal")];
    app.sandbox.clear_calls();
    assert_eq!(app.act(&page, "search", &lead).await.status, 200);
    assert_eq!(asked(&app), (1, 0), "of open cards nothing is asked");
}

#[tokio::test]
async fn outside_bitrix24_the_same_grants_count_for_the_list_and_the_tab() {
    let app = TestApp::with_staff().await;
    let browser = Outsider::signed_in(&app, OTHER).await;
    let path = format!("/cards/lead/{LEAD}");
    let page = browser.get(&path).await;
    assert_eq!(page.attribute("main", "data-editable"), "true");
    let lead = Rule {
        see: these(&["U11"]),
        change: these(&[]),
    };
    let policy = Policy {
        own: [(Owner::Lead, lead)].into(),
        ..granted()
    };

    app.grant(&policy).await;

    let looked = browser.get(&path).await;
    assert_eq!(
        (looked.status, looked.attribute("main", "data-editable")),
        (200, "false".to_owned())
    );
    let wrote = browser.act(&page, "remove", &[("contact_id", "12")]).await;
    assert_eq!(outcome(&wrote), refused("change-not-granted"));
    assert_eq!(browser.get("/cards?owner=lead").await.status, 200);
    let list = browser.get("/cards?owner=company").await;
    let tab = browser.get(&format!("/cards/company/{COMPANY}")).await;
    for page in [list, tab] {
        assert_eq!((page.status, page.code().as_str()), (403, "not-granted"));
        assert!(!page.text.contains("Acme"), "{}", page.text);
    }
}

#[tokio::test]
async fn a_portal_that_does_not_say_lets_nobody_in() {
    let app = TestApp::with_staff().await;
    app.grant(&granted()).await;
    let page = app.open(GRANTED, "lead", LEAD).await;
    app.advance(301);
    let broken = json!({ "match": { "method": "user.access" },
        "do": { "error": { "code": "ERROR_CORE", "description": "?" } } });
    app.sandbox
        .fault(serde_json::from_value(broken).unwrap())
        .unwrap();

    let opened = app.open(GRANTED, "lead", LEAD).await;
    let written = app.act(&page, "add", &[("contact_id", "16")]).await;

    for page in [opened, written] {
        assert_eq!(
            (page.status, page.code().as_str()),
            (502, "portal-nonsense")
        );
        assert_eq!(page.count("#bindings"), 0);
    }
    assert_eq!(app.bound("lead", LEAD), [12, 11, 13]);
}

#[tokio::test]
async fn a_portal_that_comes_back_comes_back_with_its_grants() {
    let app = TestApp::with_staff().await;
    app.grant(&granted()).await;
    app.close(&app.sandbox).await;

    assert_eq!(app.may(OTHER).await, (403, false), "the first launch, too");
    assert_eq!(app.may(OTHER).await, (403, false));
    assert_eq!(app.may(SELLER).await, (200, true));
}

#[tokio::test]
async fn everybody_s_main_page_opens_whatever_is_granted() {
    let app = TestApp::with_staff().await;
    app.grant(&common(&[], &[])).await;

    for user in [ADMIN, OTHER] {
        let page = app.post_launch("/app", &launch(user)).await;
        assert_eq!(page.status, 200, "{}", page.text);
    }
}
