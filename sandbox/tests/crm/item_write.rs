//! `crm.item.add` and `crm.item.update` by `bindings.md` 1.8 and 2.5.

use crate::fixture::{ADMIN, MANAGER, NARROW, Portal, READER};
use serde_json::{Value, json};

/// `entityTypeId`, word and the next id.
const KINDS: [(i64, &str, i64); 5] = [
    (1, "lead", 32),
    (2, "deal", 42),
    (3, "contact", 21),
    (4, "company", 8),
    (7, "quote", 52),
];

#[track_caller]
fn update(portal: &mut Portal, type_id: i64, id: i64, fields: Value) -> Value {
    let params = json!({"entityTypeId": type_id, "id": id, "fields": fields});
    let reply = portal.call(ADMIN, "crm.item.update", params).unwrap();
    reply.result["item"].clone()
}

#[test]
fn every_type_is_created_shown_and_announced() {
    for (type_id, word, id) in KINDS {
        let mut portal = Portal::observed();
        let fields = json!({"title": "New", "name": "New", "foo": 1, "id": 7, "assignedById": "3"});
        let params = json!({"entityTypeId": type_id, "fields": fields});
        let item = portal.call(MANAGER, "crm.item.add", params).unwrap().result["item"].clone();
        assert_eq!(item["id"], id);
        assert_eq!(item["entityTypeId"], type_id);
        assert_eq!(
            (&item["assignedById"], &item["createdBy"]),
            (&json!(3), &json!(2))
        );
        let events = portal.crm.take_events();
        let code = format!("ONCRM{}ADD", word.to_ascii_uppercase());
        assert_eq!(
            (events.len(), &events[0].code, events[0].id),
            (1, &code, id)
        );

        update(&mut portal, type_id, id, json!({"contactIds": [11]}));
        let events = portal.crm.take_events();
        let code = format!("ONCRM{}UPDATE", word.to_ascii_uppercase());
        assert_eq!(
            (events.len(), &events[0].code, events[0].id),
            (1, &code, id)
        );
    }
}

#[test]
fn a_contact_comes_with_its_phones_and_companies() {
    let mut portal = Portal::observed();
    let fields = json!({
        "name": "Ann", "lastName": "Lee", "companyIds": [6, 5],
        "fm": [
            {"typeId": "PHONE", "valueType": "MOBILE", "value": "+49"},
            {"typeId": "EMAIL", "value": "a@b.c"},
            {"typeId": "PIGEON", "value": "x"},
        ],
    });
    let params = json!({"entityTypeId": 3, "fields": fields});
    let item = portal.call(ADMIN, "crm.item.add", params).unwrap().result["item"].clone();
    assert_eq!(
        (&item["companyIds"], &item["companyId"]),
        (&json!([6, 5]), &json!(6))
    );
    let fm = json!([
        {"id": 2101, "typeId": "PHONE", "valueType": "MOBILE", "value": "+49"},
        {"id": 2102, "typeId": "EMAIL", "valueType": "WORK", "value": "a@b.c"},
    ]);
    assert_eq!(item["fm"], fm);
    assert_eq!(
        (&item["phoneMobile"], &item["phoneWork"]),
        (&json!("+49"), &json!(""))
    );

    let fm = json!([{"id": 2101, "typeId": "PHONE", "value": "+50"}]);
    let item = update(&mut portal, 3, 21, json!({ "fm": fm }));
    assert_eq!(item["fm"][0]["value"], "+50");
    assert_eq!(item["fm"][0]["valueType"], "MOBILE");
}

#[test]
fn the_contacts_of_a_company_are_replaced_and_only_the_first_is_flagged() {
    let mut portal = Portal::observed()
        .bound("contact", 12, &[(6, 10, "Y")])
        .bound("company", 5, &[(11, 500, "Y"), (13, 600, "Y")]);
    update(&mut portal, 4, 5, json!({"contactIds": [13, "12"]}));
    portal.has("company", 5, &[(13, 10, "Y"), (12, 20, "N")]);
    portal.mirror("contact", 11, None);
    portal.mirror("contact", 12, 6);
    portal.mirror("contact", 13, 5);
    update(&mut portal, 4, 5, json!({"title": "Same"}));
    portal.has("company", 5, &[(13, 10, "Y"), (12, 20, "N")]);
    update(&mut portal, 4, 5, json!({"contactIds": []}));
    portal.has("company", 5, &[]);
    portal.mirror("contact", 13, None);
}

#[test]
fn a_company_in_the_documented_profile_leaves_the_side_of_its_contacts() {
    let mut portal = Portal::documented().bound("contact", 12, &[(6, 10, "Y")]);
    update(&mut portal, 4, 5, json!({"contactIds": [12, 13]}));
    portal.has("company", 5, &[(12, 10, "Y"), (13, 20, "N")]);
    portal.mirror("contact", 12, 6);
    portal.mirror("contact", 13, 5);
}

#[test]
fn leads_deals_and_quotes_get_a_main_contact() {
    for (type_id, owner, id) in [(1, "lead", 31), (2, "deal", 41), (7, "quote", 51)] {
        let mut portal = Portal::observed().bound(owner, id, &[(11, 40, "Y")]);
        let item = update(&mut portal, type_id, id, json!({"contactIds": [13, 12]}));
        assert_eq!(
            (&item["contactIds"], &item["contactId"]),
            (&json!([13, 12]), &json!(13))
        );
        portal.has(owner, id, &[(13, 10, "Y"), (12, 20, "N")]);
        update(&mut portal, type_id, id, json!({"contactId": 12}));
        portal.has(owner, id, &[(13, 10, "Y"), (12, 20, "N")]);
        update(&mut portal, type_id, id, json!({"contactIds": ""}));
        portal.has(owner, id, &[]);
    }
}

#[test]
fn only_the_fields_of_a_lead_make_it_a_repeat_one() {
    let mut portal = Portal::observed();
    let is_repeat = |portal: &mut Portal| {
        let lead = json!({"entityTypeId": 1, "id": 31});
        let item = portal.call(ADMIN, "crm.item.get", lead).unwrap().result;
        item["item"]["isReturnCustomer"] == "Y"
    };
    let add = json!({"id": 31, "fields": {"CONTACT_ID": 12}});
    portal.call(ADMIN, "crm.lead.contact.add", add).unwrap();
    update(&mut portal, 1, 31, json!({"isReturnCustomer": "Y"}));
    assert!(!is_repeat(&mut portal));

    update(&mut portal, 1, 31, json!({"contactIds": [12]}));

    assert!(is_repeat(&mut portal));
}

#[test]
fn every_contact_that_comes_or_goes_must_be_readable() {
    let text = "[Contact #20] You do not have permission to view this item";
    let mut portal = Portal::observed().bound("company", 5, &[(11, 10, "Y"), (20, 20, "Y")]);
    let set = |ids: Value| json!({"entityTypeId": 4, "id": 5, "fields": {"contactIds": ids}});
    portal.refuses(
        MANAGER,
        "crm.item.update",
        set(json!([11])),
        (400, "", text),
    );
    let stay = portal.call(MANAGER, "crm.item.update", set(json!([20, 12, 11])));
    assert_eq!(
        stay.unwrap().result["item"]["contactIds"],
        json!([20, 12, 11])
    );

    let new = json!({"entityTypeId": 4, "fields": {"contactIds": [20]}});
    portal.refuses(MANAGER, "crm.item.add", new, (400, "", text));
    assert_eq!(portal.crm.records(4).len(), 3);
}

#[test]
fn what_cannot_be_written_is_named() {
    let item = |id: i64, fields: Value| json!({"entityTypeId": 4, "id": id, "fields": fields});
    let array = |name: &str| {
        format!("Invalid value to match with parameter {{{name}}}. Should be value of type array.")
    };
    let missing = "Could not find value for parameter {fields}".to_owned();
    let invalid = "Invalid value of the field \"title\"".to_owned();
    for (user, params, code, text) in [
        (ADMIN, json!({"entityTypeId": 4, "id": 5}), "100", missing),
        (ADMIN, item(5, json!("x")), "100", array("fields")),
        (
            ADMIN,
            item(5, json!({"contactIds": 11})),
            "100",
            array("contactIds"),
        ),
        (ADMIN, item(5, json!({"fm": "x"})), "100", array("fm")),
        (
            ADMIN,
            item(5, json!({"title": ["x"]})),
            "CRM_FIELD_ERROR_VALUE_NOT_VALID",
            invalid,
        ),
        (
            ADMIN,
            item(999, json!({})),
            "NOT_FOUND",
            "Item not found".to_owned(),
        ),
        (
            READER,
            item(5, json!({})),
            "ACCESS_DENIED",
            "Access denied".to_owned(),
        ),
        (
            NARROW,
            item(6, json!({})),
            "ACCESS_DENIED",
            "Access denied".to_owned(),
        ),
    ] {
        Portal::observed().refuses(user, "crm.item.update", params, (400, code, &text));
    }
    let unknown = json!({"entityTypeId": 99, "fields": {}});
    let error = Portal::observed()
        .call(ADMIN, "crm.item.add", unknown)
        .unwrap_err();
    assert_eq!(error.code, "NOT_FOUND");
}

#[test]
fn who_may_not_create_is_refused_by_both_families() {
    let none = json!({"contact": "none", "company": "none", "lead": "none", "deal": "none", "quote": "none"});
    let users = json!([{"id": 8, "add": none}]);
    let mut portal = Portal::with(
        &json!({ "users": users }),
        bitrix24_sandbox::crm::Profile::Observed,
    );
    for (type_id, word, _) in KINDS {
        let params = json!({"entityTypeId": type_id, "fields": {}});
        portal.refuses(
            8,
            "crm.item.add",
            params,
            (400, "ACCESS_DENIED", "Access denied"),
        );
        if word != "quote" {
            let method = format!("crm.{word}.add");
            portal.refuses(
                8,
                &method,
                json!({"fields": {}}),
                (400, "", "Access denied."),
            );
        }
    }
    assert!(portal.crm.take_events().is_empty());
}
