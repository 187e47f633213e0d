//! `crm.item.list` and `crm.item.get` by `bindings.md` 2.2, and `crm.settings.mode.get`.

use crate::fixture::{ADMIN, MANAGER, NOCRM, Portal, STRANGER};
use bitrix24_sandbox::crm::Profile;
use serde_json::{Value, json};

/// People, companies and a lead that filters can tell apart.
pub fn portal() -> Portal {
    let contacts = json!([
        {"id": 11, "name": "Anna", "last_name": "Ivanova", "post": "CEO", "phone": ["+4930111", "+4930112"],
         "email": ["anna@people.example"], "company_id": 5},
        {"id": 12, "name": "boris", "last_name": "Petrov", "assigned_by_id": 7, "company_id": null},
        {"id": 13, "name": "Clara", "last_name": "Ivanova", "opened": false},
        {"id": 20, "name": "Hidden", "last_name": "100% Ivan_va"},
    ]);
    Portal::with(&json!({"contacts": contacts}), Profile::Observed)
        .bound("company", 5, &[(12, 30, "N"), (11, 20, "Y"), (20, 10, "N")])
        .bound("company", 6, &[(12, 10, "N")])
        .bound("lead", 31, &[(13, 10, "Y")])
}

pub fn ids(result: &Value) -> Vec<i64> {
    let items = result["items"].as_array().unwrap();
    items
        .iter()
        .map(|item| item["id"].as_i64().unwrap())
        .collect()
}

#[test]
fn select_shows_what_it_names_and_fm_only_with_everything() {
    let list = |select: Value| {
        let params = json!({"entityTypeId": 3, "filter": {"id": 11}, "select": select});
        let reply = portal().call(ADMIN, "crm.item.list", params).unwrap();
        reply.result["items"][0].clone()
    };
    assert_eq!(
        list(json!(["id", "fm", "uf_*", "companyIds"])),
        json!({"id": 11, "companyIds": [5]})
    );
    assert_eq!(
        list(json!({"0": "id", "1": "lastName"})),
        json!({"id": 11, "lastName": "Ivanova"})
    );
    let fm = json!([
        {"id": 1101, "valueType": "WORK", "value": "+4930111", "typeId": "PHONE"},
        {"id": 1102, "valueType": "WORK", "value": "+4930112", "typeId": "PHONE"},
        {"id": 1103, "valueType": "WORK", "value": "anna@people.example", "typeId": "EMAIL"},
    ]);
    for everything in [json!(["*"]), json!(["id", "*"]), json!(null), json!([])] {
        assert_eq!(list(everything)["fm"], fm);
    }
}

#[test]
fn get_shows_every_field_with_its_native_type() {
    let params = json!({"entityTypeId": 3, "id": "11"});
    let item = portal().call(ADMIN, "crm.item.get", params).unwrap().result["item"].clone();
    for (key, value) in [
        ("id", json!(11)),
        ("name", json!("Anna")),
        ("secondName", json!("")),
        ("post", json!("CEO")),
        ("photo", json!(null)),
        ("companyId", json!(5)),
        ("companyIds", json!([5])),
        ("assignedById", json!(1)),
        ("opened", json!("Y")),
        ("hasPhone", json!("Y")),
        ("hasEmail", json!("Y")),
        ("phone", json!("+4930111")),
        ("phoneMobile", json!("")),
        ("email", json!("anna@people.example")),
        ("entityTypeId", json!(3)),
    ] {
        assert_eq!(item.get(key), Some(&value), "{key}");
    }
    assert_eq!(item["fm"].as_array().unwrap().len(), 3);
}

#[test]
fn bound_ids_come_in_sort_order_whatever_the_user_may_read() {
    let params = json!({"entityTypeId": 4, "id": 5});
    let item = portal()
        .call(MANAGER, "crm.item.get", params)
        .unwrap()
        .result["item"]
        .clone();
    assert_eq!(item["contactIds"], json!([20, 11, 12]));
}

#[test]
fn a_type_without_rights_is_an_empty_list_and_a_refused_item() {
    let denied = (
        400,
        "ACCESS_DENIED",
        "You do not have permission to view this item",
    );
    for (user, type_id, id) in [(STRANGER, 2, 41), (NOCRM, 4, 5)] {
        let reply = portal()
            .call(user, "crm.item.list", json!({"entityTypeId": type_id}))
            .unwrap();
        assert_eq!((reply.result, reply.total), (json!({"items": []}), Some(0)));
        let params = json!({"entityTypeId": type_id, "id": id});
        portal().refuses(user, "crm.item.get", params, denied);
    }
}

#[test]
fn pages_of_fifty_are_counted_unless_start_is_minus_one() {
    let contacts: Vec<Value> = (1..=120).map(|id| json!({ "id": id })).collect();
    let state = json!({ "contacts": contacts });
    let page = |start: Value| {
        let mut portal = Portal::with(&state, Profile::Observed);
        let params = json!({"entityTypeId": 3, "select": ["id"], "start": start});
        let reply = portal.call(ADMIN, "crm.item.list", params).unwrap();
        let ids = ids(&reply.result);
        (ids.first().copied(), ids.len(), reply.total, reply.next)
    };
    assert_eq!(page(json!(null)), (Some(1), 50, Some(120), Some(50)));
    assert_eq!(page(json!(0)), (Some(1), 50, Some(120), Some(50)));
    assert_eq!(page(json!("50")), (Some(51), 50, Some(120), Some(100)));
    assert_eq!(page(json!(100)), (Some(101), 20, Some(120), None));
    assert_eq!(page(json!(150)), (None, 0, Some(120), None));
    assert_eq!(page(json!(i64::MAX)), (None, 0, Some(120), None));
    assert_eq!(page(json!(-1)), (Some(1), 50, None, None));
    assert_eq!(page(json!("-1")), (Some(1), 50, None, None));
}

#[test]
fn other_types_and_missing_parameters_are_refused() {
    for method in ["crm.item.list", "crm.item.get"] {
        let error = portal()
            .call(ADMIN, method, json!({"entityTypeId": 128, "id": 1}))
            .unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "NOT_FOUND"));
        let missing = (
            400,
            "100",
            "Could not find value for parameter {entityTypeId}",
        );
        portal().refuses(ADMIN, method, json!({}), missing);
    }
}

#[test]
fn the_crm_mode_is_a_number() {
    Portal::observed().yields("crm.settings.mode.get", json!({}), json!(1));
    Portal::with_settings(&json!({"crm_mode": 2})).yields(
        "crm.settings.mode.get",
        json!({}),
        json!(2),
    );
}
