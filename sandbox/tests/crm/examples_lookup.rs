//! The lookups among the examples of `bindings.md` 5.4, by their numbers.

use crate::fixture::{ADMIN, MANAGER, Portal};
use bitrix24_sandbox::crm::Profile;
use serde_json::{Value, json};

/// Contacts 11 "Anna Ivanova" +4930111, 12 "Boris Petrov" without phone, 20 hidden from the manager.
fn lookups() -> Portal {
    let contacts = json!([
        {"id": 11, "name": "Anna", "last_name": "Ivanova", "phone": ["+4930111"]},
        {"id": 12, "name": "Boris", "last_name": "Petrov"},
        {"id": 20, "name": "Hidden"},
    ]);
    Portal::with(&json!({"contacts": contacts}), Profile::Observed).bound(
        "company",
        5,
        &[(12, 10, "Y"), (11, 20, "Y")],
    )
}

#[track_caller]
fn lists(user: i64, params: Value, items: Value, total: Option<i64>) {
    let reply = lookups().call(user, "crm.item.list", params).unwrap();
    assert_eq!(reply.result, json!({ "items": items }));
    assert_eq!((reply.total, reply.next), (total, None));
}

#[test]
fn e68_contacts_by_id() {
    let params = json!({
        "entityTypeId": 3,
        "filter": {"id": [11, 12, 999]},
        "select": ["id", "name", "lastName", "phone"],
        "order": {"id": "ASC"},
    });
    let items = json!([
        {"id": 11, "name": "Anna", "lastName": "Ivanova", "phone": "+4930111"},
        {"id": 12, "name": "Boris", "lastName": "Petrov", "phone": ""},
    ]);
    lists(ADMIN, params, items, Some(2));
}

#[test]
fn e70_a_hidden_contact_is_silently_absent() {
    let params = json!({"entityTypeId": 3, "filter": {"id": [11, 20]}, "select": ["id"]});
    lists(MANAGER, params, json!([{"id": 11}]), Some(1));
}

#[test]
fn e72_a_name_is_searched_with_or() {
    let params = json!({
        "entityTypeId": 3,
        "filter": {"0": {"logic": "OR", "0": {"%name": "ann"}, "1": {"%lastName": "ann"}}},
        "select": ["id"],
        "start": -1,
    });
    lists(ADMIN, params, json!([{"id": 11}]), None);
}

#[test]
fn e73_and_e74_hidden_and_missing_items() {
    let denied = "You do not have permission to view this item";
    let hidden = json!({"entityTypeId": 3, "id": 20});
    lookups().refuses(
        MANAGER,
        "crm.item.get",
        hidden,
        (400, "ACCESS_DENIED", denied),
    );

    let missing = json!({"entityTypeId": 4, "id": 999});
    lookups().refuses(
        ADMIN,
        "crm.item.get",
        missing,
        (400, "NOT_FOUND", "Item not found"),
    );
}

#[test]
fn e75_a_company_with_its_contacts_in_order() {
    let params = json!({"entityTypeId": 4, "id": 5});
    let item = lookups()
        .call(ADMIN, "crm.item.get", params)
        .unwrap()
        .result["item"]
        .clone();
    assert_eq!(item["id"], 5);
    assert_eq!(item["title"], "Acme");
    assert_eq!(item["contactIds"], json!([12, 11]));
    assert_eq!(item["entityTypeId"], 4);
}

#[test]
fn e82_the_parts_of_the_one_request_that_draws_a_tab() {
    let mut portal = lookups();
    let owner = json!({
        "entityTypeId": "4", "filter": {"id": "5"}, "select": ["id", "contactIds"], "start": "-1",
    });
    let owner = portal.call(ADMIN, "crm.item.list", owner).unwrap();
    assert_eq!(
        owner.result,
        json!({"items": [{"id": 5, "contactIds": [12, 11]}]})
    );
    assert_eq!(owner.total, None);

    let people = json!({
        "entityTypeId": "3",
        "filter": {"id": owner.result["items"][0]["contactIds"]},
        "select": {"0": "id", "1": "name"},
        "order": {"id": "ASC"},
    });
    let people = portal.call(ADMIN, "crm.item.list", people).unwrap();
    let items = json!([{"id": 11, "name": "Anna"}, {"id": 12, "name": "Boris"}]);
    assert_eq!(people.result, json!({ "items": items }));
    assert_eq!(people.total, Some(2));

    let probe = json!({"id": "5", "fields": {"CONTACT_ID": "0"}});
    let refusal = (400, "", "The parameter 'fields' is not valid.");
    portal.refuses(ADMIN, "crm.company.contact.add", probe, refusal);
}
