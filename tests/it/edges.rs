//! Changes at the edges: requests that are lost, people who are hidden, main companies without a
//! mark.

use crate::support::{ADMIN, LEAD, MANAGER, Proxy, TestApp, state};
use bitrix24_sandbox::Profile;
use serde_json::{Value, json};

#[tokio::test]
async fn a_mark_that_the_portal_did_not_set_is_not_said_to_be_set() {
    let app = TestApp::start(Profile::Observed).await;
    let proxy = Proxy::start(app.sandbox.portal_url()).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.answer_from(&proxy.address).await;
    let version = page.version();
    proxy.lose(2);

    let fields = [("version", version.as_str()), ("contact_id", "13")];
    let page = app.act(&page, "primary", &fields).await;

    assert_eq!((page.status, page.code().as_str()), (502, "unsure"));
    assert!(app.writes().is_empty());
}

#[tokio::test]
async fn an_order_around_somebody_hidden_leaves_them_where_they_are() {
    let app = TestApp::start(Profile::Observed).await;
    let mut state = state();
    state["bindings"]
        .as_array_mut()
        .unwrap()
        .retain(|row| row["owner"] != "lead");
    for (id, sort) in [(12, 10), (20, 20), (11, 30)] {
        let row = json!({ "owner": "lead", "owner_id": LEAD, "id": id, "sort": sort, "primary": id == 12 });
        state["bindings"].as_array_mut().unwrap().push(row);
    }
    app.sandbox.put_state(&state).unwrap();
    let page = app.open(MANAGER, "lead", LEAD).await;
    let version = page.version();

    let order = [
        ("version", version.as_str()),
        ("contact_id", "12"),
        ("contact_id", "11"),
        ("contact_id", "20"),
    ];
    let page = app.act(&page, "order", &order).await;

    assert_eq!(
        (page.status, page.code().as_str()),
        (200, "ordered"),
        "{}",
        page.words("p[role]")
    );
    assert_eq!(app.bound("lead", LEAD), [12, 11, 20]);
}

#[tokio::test]
async fn a_contact_whose_main_company_is_not_marked_is_asked_about_before_it_moves() {
    let app = TestApp::start(Profile::Observed).await;
    let mut state = state();
    // Left behind by `crm.company.contact.delete`: the main company is 6, and no row is marked.
    state["contacts"][3]["company_id"] = json!(6);
    state["contacts"][4]["company_id"] = json!(6);
    let rows: &mut Vec<Value> = state["bindings"].as_array_mut().unwrap();
    rows.retain(|row| row["id"] != 14 && row["id"] != 15);
    for (owner_id, id, sort) in [(5, 14, 40), (5, 15, 50), (6, 14, 10), (6, 15, 20)] {
        rows.push(json!({ "owner": "company", "owner_id": owner_id, "id": id, "sort": sort, "primary": false }));
    }
    app.sandbox.put_state(&state).unwrap();
    let page = app.open(ADMIN, "company", 5).await;
    assert_eq!(page.ids(), [12, 11, 13, 14, 15]);
    let version = page.version();
    let mut fields = vec![("version", version.as_str())];
    fields.extend(["12", "11", "13", "15", "14"].map(|id| ("contact_id", id)));

    let page = app.act(&page, "order", &fields).await;

    assert_eq!((page.status, page.code().as_str()), (409, "main-company"));
    assert_eq!(app.main_company(14), Some(6));
    assert_eq!(app.main_company(15), Some(6));
}
