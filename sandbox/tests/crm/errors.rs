//! `bindings.md` 1.5 row by row, and the check order of 1.1. Rows 12 and 13 are in `unreadable.rs`; row 14
//! no request can bring about: it is a fault, in `it/faults_batch.rs`.

use crate::fixture::{ADMIN, MANAGER, NARROW, NOCRM, Portal, READER, STRANGER};
use serde_json::{Value, json};

const OWNERS: [(&str, &str, i64, &str); 5] = [
    ("company", "contact", 5, "CONTACT_ID"),
    ("contact", "company", 11, "COMPANY_ID"),
    ("lead", "contact", 31, "CONTACT_ID"),
    ("deal", "contact", 41, "CONTACT_ID"),
    ("quote", "contact", 51, "CONTACT_ID"),
];

const DENIED: (u16, &str, &str) = (403, "ACCESS_DENIED", "Access denied!");

/// A refusal with status 400 and no code.
const fn plain(text: &str) -> (u16, &str, &str) {
    (400, "", text)
}

/// Tries one method of every owner; the parameters are made from the owner's id and the bound key.
#[track_caller]
fn every_owner(
    user: i64,
    suffix: &str,
    params: impl Fn(i64, &str) -> Value,
    error: (u16, &str, &str),
) {
    for (owner, bound, id, key) in OWNERS {
        let method = format!("crm.{owner}.{bound}.{suffix}");
        Portal::observed().refuses(user, &method, params(id, key), error);
    }
}

#[test]
fn rows_1_and_2_an_owner_id_that_is_missing_or_no_positive_number() {
    for bad in [
        json!(null),
        json!(0),
        json!(-5),
        json!("abc"),
        json!(""),
        json!([]),
    ] {
        let params = |_: i64, key: &str| json!({"id": bad, "fields": {key: 11}, "items": []});
        for suffix in ["add", "delete"] {
            let text = "The parameter 'ownerEntityID' is invalid or not defined.";
            every_owner(ADMIN, suffix, params, plain(text));
        }
        for suffix in ["items.get", "items.set", "items.delete"] {
            let text = "The parameter ownerEntityID is invalid or not defined.";
            every_owner(ADMIN, suffix, params, plain(text));
        }
    }
}

#[test]
fn rows_3_to_5_what_must_be_an_array() {
    for bad in [json!(null), json!("x"), json!(5), json!(true)] {
        let params = |id: i64, _: &str| json!({"id": id, "fields": bad, "items": bad});
        every_owner(
            ADMIN,
            "add",
            params,
            plain("The parameter 'fields' must be array."),
        );
        every_owner(
            ADMIN,
            "delete",
            params,
            plain("The parameter 'item' must be array."),
        );
        every_owner(
            ADMIN,
            "items.set",
            params,
            plain("The parameter items must be array."),
        );
    }
}

#[test]
fn row_6_a_bound_id_that_is_no_positive_number() {
    for bad in [
        json!(null),
        json!(0),
        json!(-1),
        json!("12abc"),
        json!("x"),
        json!(true),
        json!([7]),
    ] {
        for suffix in ["add", "delete"] {
            let params = |id: i64, key: &str| json!({"id": id, "fields": {key: bad}});
            every_owner(
                ADMIN,
                suffix,
                params,
                plain("The parameter 'fields' is not valid."),
            );
        }
    }
    let params = |id: i64, key: &str| json!({"id": id, "fields": {key.to_lowercase(): 11}});
    every_owner(
        ADMIN,
        "add",
        params,
        plain("The parameter 'fields' is not valid."),
    );
    let params = |id: i64, _: &str| json!({"id": id, "fields": []});
    every_owner(
        ADMIN,
        "add",
        params,
        plain("The parameter 'fields' is not valid."),
    );
}

#[test]
fn row_7_an_owner_that_does_not_exist() {
    for suffix in ["add", "delete", "items.set"] {
        let params = |_: i64, key: &str| json!({"id": 999, "fields": {key: 0}, "items": []});
        every_owner(ADMIN, suffix, params, plain("Not found."));
        every_owner(MANAGER, suffix, params, plain("Not found."));
    }
}

#[test]
fn a_narrow_level_never_reaches_a_missing_owner() {
    for (owner, bound, ..) in OWNERS.into_iter().filter(|owner| owner.0 != "deal") {
        for suffix in ["add", "delete", "items.set", "items.get", "items.delete"] {
            let params = json!({"id": 999, "fields": {}, "items": []});
            let method = format!("crm.{owner}.{bound}.{suffix}");
            Portal::observed().refuses(NARROW, &method, params, DENIED);
        }
    }
}

#[test]
fn rows_8_to_10_a_missing_deal_is_judged_by_the_right_to_some_deal() {
    let params = || json!({"id": 999, "fields": {"CONTACT_ID": 11}, "items": []});
    for suffix in ["items.get", "items.delete"] {
        let method = format!("crm.deal.contact.{suffix}");
        for user in [ADMIN, READER, NARROW] {
            Portal::observed().refuses(user, &method, params(), plain("Not found"));
        }
        Portal::observed().refuses(STRANGER, &method, params(), plain("Access denied"));
    }
    for suffix in ["add", "delete", "items.set"] {
        let method = format!("crm.deal.contact.{suffix}");
        for user in [ADMIN, NARROW] {
            Portal::observed().refuses(user, &method, params(), plain("Not found."));
        }
        for user in [STRANGER, READER] {
            Portal::observed().refuses(user, &method, params(), plain("Access denied."));
        }
    }
}

#[test]
fn row_11_no_right_on_the_owner() {
    for suffix in ["add", "delete", "items.set", "items.delete"] {
        let params = |id: i64, key: &str| json!({"id": id, "fields": {key: 0}, "items": []});
        every_owner(READER, suffix, params, DENIED);
    }
    for suffix in ["items.get", "items.set", "items.delete"] {
        let method = format!("crm.deal.contact.{suffix}");
        let params = json!({"id": 41, "items": []});
        Portal::observed().refuses(STRANGER, &method, params, DENIED);
    }
}

#[test]
fn row_15_no_crm_right_at_all_comes_before_everything() {
    for suffix in [
        "fields",
        "add",
        "delete",
        "items.get",
        "items.set",
        "items.delete",
    ] {
        for user in [NOCRM, 999] {
            every_owner(user, suffix, |_, _| json!({}), plain("Access denied."));
        }
    }
}

#[test]
fn row_16_other_suffixes_and_owners_are_no_methods() {
    for method in [
        "crm.company.contact.get",
        "crm.lead.company.add",
        "crm.deal.company.items.get",
        "crm.contact.contact.add",
        "crm.company.contact.items.update",
    ] {
        let params = serde_json::Map::new();
        assert!(
            Portal::observed()
                .crm
                .call(ADMIN, method, &params)
                .is_none(),
            "{method}"
        );
    }
}

#[test]
fn the_checks_of_add_come_in_their_order() {
    let mut portal = Portal::observed();
    let add = "crm.company.contact.add";
    let no_id = plain("The parameter 'ownerEntityID' is invalid or not defined.");
    portal.refuses(READER, add, json!({}), no_id);
    let no_fields = plain("The parameter 'fields' must be array.");
    portal.refuses(READER, add, json!({"id": 5}), no_fields);
    portal.refuses(READER, add, json!({"id": 999, "fields": {}}), DENIED);
    portal.refuses(
        MANAGER,
        add,
        json!({"id": 999, "fields": {}}),
        plain("Not found."),
    );
    let invalid = plain("The parameter 'fields' is not valid.");
    portal.refuses(MANAGER, add, json!({"id": 5, "fields": {}}), invalid);
}
