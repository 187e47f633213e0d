//! `crm.{contact,company,lead,deal}.{add,update}` by `bindings.md` 1.8, 2.5 and 4.

use crate::fixture::{ADMIN, MANAGER, NARROW, Portal, READER};
use bitrix24_sandbox::crm::{Crm, Profile};
use serde_json::{Value, json};

const KINDS: [(&str, i64); 4] = [("contact", 21), ("company", 8), ("lead", 32), ("deal", 42)];

#[track_caller]
fn update(portal: &mut Portal, kind: &str, id: i64, fields: Value) {
    let method = format!("crm.{kind}.update");
    portal.yields(&method, json!({"id": id, "fields": fields}), json!(true));
}

#[track_caller]
fn got(portal: &mut Portal, kind: &str, id: i64) -> Value {
    let method = format!("crm.{kind}.get");
    portal
        .call(ADMIN, &method, json!({ "id": id }))
        .unwrap()
        .result
}

fn events(portal: &mut Portal) -> Vec<(String, i64)> {
    let events = portal.crm.take_events().into_iter();
    events.map(|event| (event.code, event.id)).collect()
}

#[test]
fn a_new_record_has_the_next_id_and_belongs_to_who_made_it() {
    for (kind, id) in KINDS {
        let mut portal = Portal::observed();
        let method = format!("crm.{kind}.add");
        let params = json!({"FIELDS": {"TITLE": "New", "NAME": "New", "FOO": 1, "ID": 7}});
        portal.yields_to(MANAGER, &method, params, json!(id));
        let record = got(&mut portal, kind, id);
        for key in ["ASSIGNED_BY_ID", "CREATED_BY_ID", "MODIFY_BY_ID"] {
            assert_eq!(record[key], "2", "{kind} {key}");
        }
        let name = if kind == "contact" { "NAME" } else { "TITLE" };
        assert_eq!(record[name], "New");
        assert_eq!(record.get("FOO"), None);
    }
}

#[test]
fn a_contact_without_a_name_is_created_all_the_same() {
    let mut portal = Portal::observed();
    portal.yields("crm.contact.add", json!({"fields": {}}), json!(21));
    portal.yields("crm.contact.add", json!({"fields": []}), json!(22));
    assert_eq!(portal.crm.title(3, 21).unwrap(), "Contact #21");
}

#[test]
fn values_are_stored_by_their_types() {
    let mut portal = Portal::observed();
    let fields = json!({
        "TITLE": 5, "OPPORTUNITY": "1000.5", "CURRENCY_ID": "EUR", "OPENED": "N",
        "ASSIGNED_BY_ID": "3", "COMPANY_ID": "5", "COMMENTS": null,
    });
    update(&mut portal, "deal", 41, fields);
    let deal = got(&mut portal, "deal", 41);
    for (key, value) in [
        ("TITLE", json!("5")),
        ("OPPORTUNITY", json!("1000.50")),
        ("CURRENCY_ID", json!("EUR")),
        ("OPENED", json!("N")),
        ("ASSIGNED_BY_ID", json!("3")),
        ("COMPANY_ID", json!("5")),
        ("COMMENTS", json!(null)),
        ("MODIFY_BY_ID", json!("1")),
    ] {
        assert_eq!(deal[key], value, "{key}");
    }
}

#[test]
fn phones_are_added_changed_and_taken_away_by_their_ids() {
    let mut portal = Portal::observed();
    let shown = |portal: &mut Portal| {
        let contact = got(portal, "contact", 11);
        let phones = contact["PHONE"].as_array().cloned().unwrap_or_default();
        let parts = ["ID", "VALUE", "VALUE_TYPE"];
        let part = |phone: &Value, key: &str| phone[key].as_str().unwrap().to_owned();
        phones
            .iter()
            .map(|phone| parts.map(|key| part(phone, key)).join(" "))
            .collect::<Vec<_>>()
    };
    let phones = json!([{"VALUE": "+1", "VALUE_TYPE": "MOBILE"}, {"VALUE": ""}, "x"]);
    let email = json!({"n0": {"VALUE": "a@b.c"}});
    update(
        &mut portal,
        "contact",
        11,
        json!({"PHONE": phones, "EMAIL": email}),
    );
    assert_eq!(shown(&mut portal), ["1101 +4930111 WORK", "1102 +1 MOBILE"]);
    assert_eq!(
        got(&mut portal, "contact", 11)["EMAIL"][0]["VALUE"],
        "a@b.c"
    );

    let phones = json!([{"ID": 1101, "DELETE": "Y"}, {"ID": "1102", "VALUE": "+2"}]);
    update(&mut portal, "contact", 11, json!({ "PHONE": phones }));
    assert_eq!(shown(&mut portal), ["1102 +2 MOBILE"]);

    update(
        &mut portal,
        "contact",
        11,
        json!({"PHONE": [{"ID": 1102, "VALUE": ""}]}),
    );
    let contact = got(&mut portal, "contact", 11);
    assert_eq!(
        (contact.get("PHONE"), &contact["HAS_PHONE"]),
        (None, &json!("N"))
    );
}

#[test]
fn an_address_that_is_none_is_an_error_with_a_code() {
    let mut portal = Portal::observed();
    for email in ["x", "a@", "@b", "a b@c"] {
        let params = json!({"fields": {"EMAIL": [{"VALUE": email}]}});
        let error = portal.call(ADMIN, "crm.contact.add", params).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "ERROR_CORE"));
    }
    assert_eq!(portal.crm.records(3).len(), 6);
}

#[test]
fn a_list_of_companies_is_the_whole_set_of_a_contact() {
    let mut portal = Portal::observed().bound("contact", 11, &[(7, 500, "Y")]);
    update(
        &mut portal,
        "contact",
        11,
        json!({"COMPANY_IDS": [6, "5", 6]}),
    );
    portal.has("contact", 11, &[(6, 10, "Y"), (5, 20, "N")]);
    portal.mirror("contact", 11, 6);
    update(&mut portal, "contact", 11, json!({"COMPANY_IDS": []}));
    portal.has("contact", 11, &[]);
    portal.mirror("contact", 11, None);
}

#[test]
fn one_company_replaces_all_unless_it_is_bound_already() {
    let mut portal = Portal::observed().bound("contact", 11, &[(5, 100, "Y"), (6, 200, "N")]);
    update(&mut portal, "contact", 11, json!({"COMPANY_ID": 6}));
    portal.has("contact", 11, &[(5, 100, "Y"), (6, 200, "N")]);
    portal.mirror("contact", 11, 5);
    let nothing = json!({"COMPANY_ID": null, "COMPANY_IDS": null});
    update(&mut portal, "contact", 11, nothing);
    portal.has("contact", 11, &[(5, 100, "Y"), (6, 200, "N")]);
    update(&mut portal, "contact", 11, json!({"COMPANY_ID": 7}));
    portal.has("contact", 11, &[(7, 10, "Y")]);
    update(&mut portal, "contact", 11, json!({"COMPANY_ID": ""}));
    portal.has("contact", 11, &[]);
}

#[test]
fn the_contacts_of_a_company_are_the_difference_of_two_lists() {
    let mut portal = Portal::observed()
        .bound("contact", 12, &[(6, 10, "Y")])
        .bound("company", 5, &[(11, 50, "Y"), (13, 60, "Y")]);
    update(
        &mut portal,
        "company",
        5,
        json!({"CONTACT_ID": [11, 12, 14]}),
    );
    portal.has("company", 5, &[(12, 10, "Y"), (14, 10, "Y"), (11, 50, "Y")]);
    portal.mirror("contact", 12, 5);
    portal.mirror("contact", 13, None);
    portal.has("contact", 12, &[(5, 10, "Y"), (6, 10, "N")]);
    update(&mut portal, "company", 5, json!({"CONTACT_ID": []}));
    portal.has("company", 5, &[]);
    portal.mirror("contact", 12, 6);
}

#[test]
fn leads_and_deals_take_a_main_contact_or_a_list() {
    for (kind, id) in [("lead", 31), ("deal", 41)] {
        let mut portal = Portal::observed().bound(kind, id, &[(11, 40, "Y")]);
        update(&mut portal, kind, id, json!({"CONTACT_IDS": [13, 12]}));
        portal.has(kind, id, &[(13, 10, "Y"), (12, 20, "N")]);
        portal.mirror(kind, id, 13);
        update(&mut portal, kind, id, json!({"CONTACT_ID": 14}));
        portal.has(kind, id, &[(14, 10, "Y")]);
        update(&mut portal, kind, id, json!({"TITLE": "Same"}));
        portal.has(kind, id, &[(14, 10, "Y")]);
    }
}

#[test]
fn a_company_that_may_not_be_read_cannot_be_given_to_a_contact() {
    let text = "[Company #6] You do not have permission to view this item";
    for fields in [json!({"COMPANY_ID": 6}), json!({"COMPANY_IDS": [5, 6]})] {
        let params = json!({"id": 11, "fields": fields});
        let mut portal = Portal::observed();
        portal.refuses(NARROW, "crm.contact.add", params.clone(), (400, "", text));
        portal.refuses(NARROW, "crm.contact.update", params, (400, "", text));
        assert_eq!(
            (portal.crm.records(3).len(), events(&mut portal)),
            (6, vec![])
        );
    }
}

#[test]
fn update_checks_the_id_the_fields_the_right_and_the_record() {
    let fields = json!({"TITLE": "x"});
    for (user, params, text) in [
        (
            READER,
            json!({"fields": "x"}),
            "ID is not defined or invalid.",
        ),
        (
            READER,
            json!({"id": 999}),
            "Parameter 'fields' must be array.",
        ),
        (
            READER,
            json!({"id": 999, "fields": fields}),
            "Access denied.",
        ),
        (
            NARROW,
            json!({"id": 998, "fields": fields}),
            "Access denied.",
        ),
        (MANAGER, json!({"id": 999, "fields": fields}), "Not found"),
    ] {
        for (kind, _) in KINDS {
            let method = format!("crm.{kind}.update");
            Portal::observed().refuses(user, &method, params.clone(), (400, "", text));
        }
    }
}

#[test]
fn each_write_causes_its_own_event_and_no_other() {
    for (kind, id) in KINDS {
        let mut portal = Portal::observed();
        let fields = json!({"COMPANY_ID": 5, "CONTACT_ID": 11});
        portal.yields(
            &format!("crm.{kind}.add"),
            json!({ "fields": fields }),
            json!(id),
        );
        update(&mut portal, kind, id, json!({"CONTACT_ID": 12}));
        portal.yields(
            &format!("crm.{kind}.delete"),
            json!({ "id": id }),
            json!(true),
        );
        let code = |what: &str| format!("ONCRM{}{what}", kind.to_ascii_uppercase());
        let expected = ["ADD", "UPDATE", "DELETE"].map(|what| (code(what), id));
        assert_eq!(events(&mut portal), expected);
    }
}

#[test]
fn what_was_written_is_put_back_as_it_was_got() {
    let mut portal = Portal::observed();
    let fields = json!({
        "NAME": "Ann", "PHONE": [{"VALUE": "+1"}], "COMPANY_ID": 5, "ASSIGNED_BY_ID": 0, "OPENED": "N",
    });
    portal.yields("crm.contact.add", json!({ "fields": fields }), json!(21));
    update(
        &mut portal,
        "deal",
        41,
        json!({"OPPORTUNITY": 7, "CONTACT_ID": 21, "COMPANY_ID": 0}),
    );
    let state = portal.crm.to_json();
    let again = Crm::from_json(&state, Profile::Observed).unwrap();
    assert_eq!(again.to_json(), state);
}
