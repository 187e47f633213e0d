//! `crm.duplicate.findbycomm` by `bindings.md` 2.3.

use crate::fixture::{ADMIN, MANAGER, NOCRM, Portal};
use bitrix24_sandbox::crm::Profile;
use serde_json::{Value, json};

fn portal() -> Portal {
    let crowd = (100..130).map(|id| json!({"id": id, "phone": ["555"]}));
    let mut contacts: Vec<Value> = crowd.collect();
    contacts
        .push(json!({"id": 11, "phone": ["1", "+49 (30) 111"], "email": ["Anna@People.example"]}));
    contacts.push(json!({"id": 20, "phone": ["+4930111;22"]}));
    let changes = json!({
        "contacts": contacts,
        "companies": [{"id": 5, "phone": ["+4930111"]}],
        "leads": [{"id": 31, "email": ["anna@people.example"]}],
    });
    Portal::with(&changes, Profile::Observed)
}

#[track_caller]
fn finds(params: Value, expected: Value) {
    portal().yields_to(MANAGER, "crm.duplicate.findbycomm", params, expected);
}

#[test]
fn every_value_of_a_record_is_compared_without_its_dress() {
    let phone =
        |entity: Value| json!({"type": "PHONE", "values": ["+49-30-111"], "entity_type": entity});
    finds(phone(json!("CONTACT")), json!({"CONTACT": [11, 20]}));
    finds(phone(json!("company")), json!({"COMPANY": [5]}));
    finds(
        phone(json!(null)),
        json!({"CONTACT": [11, 20], "COMPANY": [5]}),
    );
    let email = json!({"type": "EMAIL", "values": [" ANNA@people.example"]});
    finds(email, json!({"LEAD": [31], "CONTACT": [11]}));
}

#[test]
fn nothing_is_an_empty_list() {
    let params = json!({"type": "PHONE", "values": ["+493011"], "entity_type": "CONTACT"});
    finds(params, json!([]));
}

#[test]
fn twenty_values_and_twenty_records_for_each_are_the_most() {
    let mut values: Vec<String> = (0..20).map(|number| format!("900{number}")).collect();
    values.push("555".to_owned());
    finds(json!({"type": "PHONE", "values": values}), json!([]));
    let params = json!({"type": "PHONE", "values": ["555"]});
    let found = portal()
        .call(ADMIN, "crm.duplicate.findbycomm", params)
        .unwrap();
    assert_eq!(found.result["CONTACT"].as_array().unwrap().len(), 20);
}

#[test]
fn what_is_missing_is_named() {
    for (user, params, text) in [
        (ADMIN, json!({}), "Communication type is not defined."),
        (
            ADMIN,
            json!({"type": "FAX", "values": ["1"]}),
            "Communication type 'FAX' is not supported in current context.",
        ),
        (
            ADMIN,
            json!({"type": "PHONE"}),
            "Communication values is not defined.",
        ),
        (
            ADMIN,
            json!({"type": "PHONE", "values": [555]}),
            "Communication values is not defined.",
        ),
        (NOCRM, json!({}), "Access denied."),
    ] {
        portal().refuses(user, "crm.duplicate.findbycomm", params, (400, "", text));
    }
}
