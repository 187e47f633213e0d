//! The classic methods among the examples of `bindings.md` 5.4, by their numbers.

use crate::fixture::{ADMIN, MANAGER, Portal};
use bitrix24_sandbox::crm::Profile;
use serde_json::{Value, json};

/// Contact 11 with company 5 and one phone, 20 hidden from the manager; user 8 may create nothing.
fn portal() -> Portal {
    let changes = json!({
        "users": [
            {"id": ADMIN, "admin": true},
            {"id": MANAGER, "read": {"contact": [11, 12, 13]}},
            {"id": 8, "add": {"contact": "none"}},
        ],
        "contacts": [
            {"id": 11, "name": "Anna", "last_name": "Ivanova", "company_id": 5,
             "phone": [{"id": 156, "value": "+4930111"}]},
            {"id": 12, "name": "Boris"},
            {"id": 20, "name": "Hidden"},
        ],
    });
    Portal::with(&changes, Profile::Observed).bound("company", 5, &[(12, 10, "Y"), (11, 20, "Y")])
}

#[test]
fn e76_texts_and_multifields() {
    let params = json!({
        "filter": {"@ID": [11]},
        "select": ["ID", "NAME", "LAST_NAME", "COMPANY_ID", "PHONE", "PHOTO"],
    });
    let reply = portal().call(ADMIN, "crm.contact.list", params).unwrap();
    let row = json!({
        "ID": "11", "NAME": "Anna", "LAST_NAME": "Ivanova", "COMPANY_ID": "5", "PHOTO": null,
        "PHONE": [{"ID": "156", "VALUE_TYPE": "WORK", "VALUE": "+4930111", "TYPE_ID": "PHONE"}],
    });
    assert_eq!(reply.result, json!([row]));
    assert_eq!((reply.total, reply.next), (Some(1), None));
}

#[test]
fn e79_a_contact_that_cannot_be_got() {
    for (user, params, text) in [
        (ADMIN, json!({"id": 999}), "Not found"),
        (ADMIN, json!({}), "ID is not defined or invalid."),
        (MANAGER, json!({"id": 20}), "Access denied."),
    ] {
        portal().refuses(user, "crm.contact.get", params, (400, "", text));
    }
}

#[test]
fn e81_a_contact_is_created_with_its_company() {
    let mut portal = portal();
    let fields = json!({"NAME": "Ann", "LAST_NAME": "Lee", "COMPANY_ID": 5});
    portal.yields("crm.contact.add", json!({ "fields": fields }), json!(21));
    portal.has("contact", 21, &[(5, 10, "Y")]);
    portal.mirror("contact", 21, 5);

    let text = "Parameter 'fields' must be array.";
    portal.refuses(
        ADMIN,
        "crm.contact.add",
        json!({"fields": "x"}),
        (400, "", text),
    );
    let fields = json!({"fields": {"NAME": "A"}});
    portal.refuses(8, "crm.contact.add", fields, (400, "", "Access denied."));
}

#[test]
fn e84_what_was_created_is_bound_last() {
    let mut portal = portal();
    let created = portal.call(ADMIN, "crm.contact.add", json!({"fields": {"NAME": "Ann"}}));
    let id: Value = created.unwrap().result;
    assert_eq!(id, 21);
    let params = json!({"id": "5", "fields": {"CONTACT_ID": id}});
    portal.yields("crm.company.contact.add", params, json!(true));
    portal.has("company", 5, &[(12, 10, "Y"), (11, 20, "Y"), (21, 30, "Y")]);
}
