//! What a portal passes over in silence, and what is refused as unknown.

use crate::fixture::{ADMIN, Portal};
use bitrix24_sandbox::crm::Crm;
use serde_json::{Map, Value, json};

#[test]
fn parameters_that_no_method_knows_change_nothing() {
    for (method, params) in [
        ("crm.company.contact.items.get", json!({"id": 5})),
        (
            "crm.company.contact.add",
            json!({"id": 5, "fields": {"CONTACT_ID": 11}}),
        ),
        (
            "crm.lead.contact.items.set",
            json!({"id": 31, "items": [{"CONTACT_ID": 11}]}),
        ),
        ("crm.contact.get", json!({"id": 11})),
        ("crm.contact.list", json!({"filter": {"ID": 11}})),
        ("crm.contact.add", json!({"fields": {"NAME": "Ann"}})),
        (
            "crm.company.update",
            json!({"id": 5, "fields": {"TITLE": "New"}}),
        ),
        ("crm.item.get", json!({"entityTypeId": 3, "id": 11})),
        (
            "crm.item.list",
            json!({"entityTypeId": 3, "filter": {"id": 11}}),
        ),
        (
            "crm.duplicate.findbycomm",
            json!({"type": "PHONE", "values": ["+4930111"]}),
        ),
    ] {
        let plain = Portal::observed()
            .call(ADMIN, method, params.clone())
            .unwrap();
        let mut more = params;
        more["nobody"] = json!("knows");
        more["PARAMS"] = json!({"REGISTER_SONET_EVENT": "N"});
        let got = Portal::observed().call(ADMIN, method, more).unwrap();
        assert_eq!(got, plain, "{method}");
    }
}

#[test]
fn the_two_families_of_lists_answer_an_unknown_field_differently() {
    let mut portal = Portal::observed();
    let everybody = portal.call(
        ADMIN,
        "crm.contact.list",
        json!({"filter": {"SURNAME": "x"}}),
    );
    assert_eq!(everybody.unwrap().total, Some(6));
    let params = json!({"entityTypeId": 3, "filter": {"surname": "x"}});
    let refused = portal.call(ADMIN, "crm.item.list", params).unwrap_err();
    assert_eq!(refused.code, "INVALID_ARG_VALUE");

    let everybody = portal.call(ADMIN, "crm.contact.list", json!({"filter": {"@ID": []}}));
    assert_eq!(everybody.unwrap().total, Some(6));
    let params = json!({"entityTypeId": 3, "filter": {"id": []}});
    let nobody = portal.call(ADMIN, "crm.item.list", params).unwrap();
    assert_eq!(
        (nobody.result, nobody.total),
        (json!({"items": []}), Some(0))
    );
}

#[test]
fn methods_that_are_not_emulated_are_no_methods() {
    for method in [
        "crm.item.delete",
        "crm.item.fields",
        "crm.type.list",
        "crm.contact.fields",
        "crm.company.fields",
        "crm.lead.fields",
        "crm.deal.fields",
        "crm.quote.get",
        "crm.quote.list",
        "crm.quote.add",
        "crm.status.list",
        "crm.category.list",
        "crm.activity.list",
        "crm.timeline.comment.add",
        "crm.requisite.list",
        "crm.product.list",
    ] {
        let answer = Portal::observed().crm.call(ADMIN, method, &Map::new());
        assert_eq!(answer, None, "{method}");
        assert!(!Crm::methods().contains(&method));
    }
}

#[test]
fn every_method_that_is_listed_answers() {
    for method in Crm::methods() {
        let params: Map<String, Value> = Map::new();
        let answer = Portal::observed().crm.call(ADMIN, method, &params);
        assert!(answer.is_some(), "{method}");
    }
}
