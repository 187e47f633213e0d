//! The examples of `bindings.md` 5.4 by their numbers, those of the binding methods.

use crate::fixture::{ADMIN, Portal, READER};
use serde_json::json;

#[test]
fn sequence_a_a_deal_that_starts_empty_and_so_a_lead_and_a_quote() {
    for (owner, id) in [("deal", 41), ("lead", 31), ("quote", 51)] {
        let mut portal = Portal::observed();
        let method = |suffix: &str| format!("crm.{owner}.contact.{suffix}");

        // E01
        portal.yields(&method("items.get"), json!({"id": id}), json!([]));

        // E02
        let fields = json!({"CONTACT_ID": 12, "IS_PRIMARY": "N"});
        portal.yields(
            &method("add"),
            json!({"id": id, "fields": fields}),
            json!(true),
        );
        portal.has(owner, id, &[(12, 10, "Y")]);
        portal.mirror(owner, id, 12);

        // E03
        let params = json!({"ID": id.to_string(), "FIELDS": {"CONTACT_ID": "11"}});
        portal.yields(&method("add"), params, json!(true));
        portal.has(owner, id, &[(12, 10, "Y"), (11, 20, "N")]);
        portal.mirror(owner, id, 12);

        // E04
        let fields = json!({"CONTACT_ID": 11, "IS_PRIMARY": "Y", "SORT": 5});
        portal.yields(
            &method("add"),
            json!({"id": id, "fields": fields}),
            json!(false),
        );
        portal.has(owner, id, &[(12, 10, "Y"), (11, 20, "N")]);
        portal.mirror(owner, id, 12);

        // E05
        let fields = json!({"CONTACT_ID": 13, "IS_PRIMARY": "Y", "SORT": 1000});
        portal.yields(
            &method("add"),
            json!({"id": id, "fields": fields}),
            json!(true),
        );
        portal.has(owner, id, &[(12, 10, "N"), (11, 20, "N"), (13, 1000, "Y")]);
        portal.mirror(owner, id, 13);

        // E06
        let fields = json!({"CONTACT_ID": 14, "ROLE_ID": 3, "FOO": 1});
        portal.yields(
            &method("add"),
            json!({"id": id, "fields": fields}),
            json!(true),
        );
        let rows = [
            (12, 10, "N"),
            (11, 20, "N"),
            (13, 1000, "Y"),
            (14, 1010, "N"),
        ];
        portal.has(owner, id, &rows);
        portal.mirror(owner, id, 13);

        // E07
        let fields = json!({"CONTACT_ID": 20});
        portal.yields(
            &method("delete"),
            json!({"id": id, "fields": fields}),
            json!(false),
        );
    }
}

#[test]
fn sequence_b_parameter_and_lookup_errors() {
    let cases = [
        // E21
        (
            "items.get",
            json!({}),
            "The parameter ownerEntityID is invalid or not defined.",
        ),
        // E24
        (
            "add",
            json!({"id": 41}),
            "The parameter 'fields' must be array.",
        ),
        // E26
        (
            "add",
            json!({"id": 41, "fields": {}}),
            "The parameter 'fields' is not valid.",
        ),
        // E29
        (
            "items.set",
            json!({"id": 41}),
            "The parameter items must be array.",
        ),
        // E31
        (
            "add",
            json!({"id": 999, "fields": {"CONTACT_ID": 11}}),
            "Not found.",
        ),
    ];
    for (suffix, params, text) in cases {
        let method = format!("crm.deal.contact.{suffix}");
        Portal::observed().refuses(ADMIN, &method, params, (400, "", text));
    }
}

#[test]
fn sequence_c_company_5_shares_its_table_with_the_contacts() {
    let mut portal = Portal::observed();

    // E38
    let params = json!({"id": 11, "fields": {"COMPANY_ID": 6}});
    portal.yields("crm.contact.company.add", params, json!(true));
    portal.has("contact", 11, &[(6, 10, "Y")]);
    portal.mirror("contact", 11, 6);

    // E39
    let params = json!({"id": 5, "fields": {"CONTACT_ID": 11, "IS_PRIMARY": "N"}});
    portal.yields("crm.company.contact.add", params, json!(true));
    portal.has("company", 5, &[(11, 10, "Y")]);
    portal.has("contact", 11, &[(5, 10, "Y"), (6, 10, "N")]);
    portal.mirror("contact", 11, 5);

    // E40
    let params = json!({"id": 5, "fields": {"CONTACT_ID": 12}});
    portal.yields("crm.company.contact.add", params, json!(true));
    portal.has("company", 5, &[(11, 10, "Y"), (12, 20, "Y")]);

    // E41
    let params = json!({"id": 5, "fields": {"CONTACT_ID": 12, "SORT": 1}});
    portal.yields("crm.company.contact.add", params, json!(false));
    portal.has("company", 5, &[(11, 10, "Y"), (12, 20, "Y")]);
}

#[test]
fn sequence_d_companies_of_contact_11() {
    let mut portal = Portal::observed();

    // E49
    let items = json!([
        {"COMPANY_ID": 5, "IS_PRIMARY": "Y", "SORT": 100},
        {"COMPANY_ID": 6, "SORT": 200},
        {"COMPANY_ID": 7, "SORT": 400},
    ]);
    let params = json!({"id": 11, "items": items});
    portal.yields("crm.contact.company.items.set", params, json!(true));
    portal.has(
        "contact",
        11,
        &[(5, 100, "Y"), (6, 200, "N"), (7, 400, "N")],
    );
    portal.mirror("contact", 11, 5);
}

#[test]
fn sequence_e_permissions_of_the_reader() {
    let mut portal = Portal::observed().bound("company", 5, &[(20, 10, "Y")]);
    let denied = (403, "ACCESS_DENIED", "Access denied!");

    // E54
    let rows = json!([{"CONTACT_ID": 20, "SORT": 10, "ROLE_ID": 0, "IS_PRIMARY": "Y"}]);
    portal.yields_to(
        READER,
        "crm.company.contact.items.get",
        json!({"id": 5}),
        rows,
    );

    // E55
    let params = json!({"id": 5, "fields": {"CONTACT_ID": 11}});
    portal.refuses(READER, "crm.company.contact.add", params, denied);

    // E56
    let params = json!({"id": 5, "items": []});
    portal.refuses(READER, "crm.company.contact.items.set", params, denied);

    // E57
    portal.refuses(
        READER,
        "crm.company.contact.items.delete",
        json!({"id": 5}),
        denied,
    );

    portal.has("company", 5, &[(20, 10, "Y")]);
}
