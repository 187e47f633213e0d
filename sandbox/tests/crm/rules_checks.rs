//! `bindings.md` 5.2 rules 1, 3, 9 and 11 for every owner: the order of the checks, what is kept of
//! a row, the mirror after a removal, and what a binding leaves untouched.

use crate::fixture::{ADMIN, MANAGER, NARROW, NOCRM, Portal, READER};
use bitrix24_sandbox::crm::Profile;
use serde_json::{Map, Value, json};

const OWNERS: [(&str, &str, i64, i64, &str); 5] = [
    ("company", "contact", 4, 5, "CONTACT_ID"),
    ("contact", "company", 3, 11, "COMPANY_ID"),
    ("lead", "contact", 1, 31, "CONTACT_ID"),
    ("deal", "contact", 2, 41, "CONTACT_ID"),
    ("quote", "contact", 7, 51, "CONTACT_ID"),
];

/// Each call fails at the next check; the one before it was passed.
#[track_caller]
fn fails_in_turn(suffix: &str, steps: &[(i64, Value, &str)]) {
    for (owner, bound, _, id, _) in OWNERS.into_iter().filter(|owner| owner.0 != "deal") {
        for (user, params, text) in steps {
            let mut params: Map<String, Value> = serde_json::from_value(params.clone()).unwrap();
            if params.get("id") == Some(&json!("owner")) {
                params.insert("id".to_owned(), json!(id));
            }
            let method = format!("crm.{owner}.{bound}.{suffix}");
            let got = Portal::observed()
                .crm
                .call(*user, &method, &params)
                .unwrap();
            assert_eq!(got.unwrap_err().description, *text, "{method} {params:?}");
        }
    }
}

#[test]
fn rule_1_the_checks_of_add_and_delete_come_in_their_order() {
    for (suffix, called) in [("add", "fields"), ("delete", "item")] {
        let no_array = format!("The parameter '{called}' must be array.");
        let fields = json!({});
        fails_in_turn(
            suffix,
            &[
                (NOCRM, json!({}), "Access denied."),
                (
                    READER,
                    json!({}),
                    "The parameter 'ownerEntityID' is invalid or not defined.",
                ),
                (READER, json!({"id": 999}), &no_array),
                (
                    READER,
                    json!({"id": 999, "fields": fields}),
                    "Access denied!",
                ),
                (MANAGER, json!({"id": 999, "fields": fields}), "Not found."),
                (
                    MANAGER,
                    json!({"id": "owner", "fields": fields}),
                    "The parameter 'fields' is not valid.",
                ),
            ],
        );
    }
}

#[test]
fn rule_1_the_checks_of_items_set_get_and_delete_come_in_their_order() {
    let no_id = "The parameter ownerEntityID is invalid or not defined.";
    fails_in_turn(
        "items.set",
        &[
            (NOCRM, json!({}), "Access denied."),
            (READER, json!({}), no_id),
            (
                READER,
                json!({"id": 999}),
                "The parameter items must be array.",
            ),
            (READER, json!({"id": 999, "items": []}), "Access denied!"),
            (MANAGER, json!({"id": 999, "items": []}), "Not found."),
        ],
    );
    for suffix in ["items.get", "items.delete"] {
        fails_in_turn(
            suffix,
            &[
                (NOCRM, json!({}), "Access denied."),
                (NARROW, json!({}), no_id),
                (NARROW, json!({"id": 998}), "Access denied!"),
            ],
        );
    }
    fails_in_turn(
        "items.delete",
        &[(READER, json!({"id": "owner"}), "Access denied!")],
    );
}

#[test]
fn rule_3_only_three_keys_of_a_row_are_read() {
    for (owner, bound, _, id, key) in OWNERS {
        let mut portal = Portal::observed();
        let row = json!({key: 7, "SORT": 5, "ROLE_ID": 3, "sort": 9, "is_primary": "Y", "ID": 6, "FOO": []});
        let method = format!("crm.{owner}.{bound}.add");
        portal.yields(&method, json!({"id": id, "fields": row}), json!(true));
        portal.has(owner, id, &[(7, 5, "Y")]);
        let method = format!("crm.{owner}.{bound}.items.set");
        portal.yields(
            &method,
            json!({"id": id, "items": [row, 12, {"ID": 13}]}),
            json!(true),
        );
        portal.has(owner, id, &[(7, 5, "Y")]);
    }
}

#[test]
fn rule_9_the_mirror_of_every_owner_follows_what_is_removed() {
    for (owner, bound, _, id, key) in OWNERS.into_iter().filter(|owner| owner.0 != "company") {
        let mut portal =
            Portal::observed().bound(owner, id, &[(5, 10, "N"), (6, 20, "Y"), (7, 30, "N")]);
        let method = format!("crm.{owner}.{bound}.delete");
        portal.yields(&method, json!({"id": id, "fields": {key: 6}}), json!(true));
        portal.has(owner, id, &[(5, 10, "Y"), (7, 30, "N")]);
        portal.mirror(owner, id, 5);
        let method = format!("crm.{owner}.{bound}.items.delete");
        portal.yields(&method, json!({ "id": id }), json!(true));
        portal.mirror(owner, id, None);
    }
}

#[test]
fn rule_11_no_binding_method_causes_an_event_or_touches_a_date() {
    for (owner, bound, type_id, id, key) in OWNERS {
        let users = json!([{"id": ADMIN, "admin": true}, {"id": 9, "admin": true}]);
        let mut portal = Portal::with(&json!({ "users": users }), Profile::Observed);
        let row = if bound == "company" { 5 } else { 12 };
        let dates = |portal: &mut Portal| {
            let records = [(type_id, id), (if bound == "company" { 4 } else { 3 }, row)];
            records.map(|(type_id, id)| {
                let params = json!({"entityTypeId": type_id, "id": id});
                let item =
                    portal.call(ADMIN, "crm.item.get", params).unwrap().result["item"].clone();
                (item["updatedTime"].clone(), item["updatedBy"].clone())
            })
        };
        let before = dates(&mut portal);
        let params = json!({"id": id, "fields": {key: row}, "items": [{key: row, "SORT": 70}]});
        for suffix in [
            "add",
            "items.set",
            "items.get",
            "delete",
            "add",
            "items.delete",
            "fields",
        ] {
            let method = format!("crm.{owner}.{bound}.{suffix}");
            portal.call(9, &method, params.clone()).unwrap();
        }
        assert_eq!(portal.crm.take_events(), []);
        assert_eq!(dates(&mut portal), before);
    }
}
