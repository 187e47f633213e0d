//! `bindings.md` 5.2 where companies and contacts share one record: from the company's side the flag
//! says whose main company this is.

use crate::fixture::{ADMIN, Portal};
use bitrix24_sandbox::crm::Profile;
use serde_json::{Value, json};

const ADD: &str = "crm.company.contact.add";
const DELETE: &str = "crm.company.contact.delete";
const SET: &str = "crm.company.contact.items.set";
const CLEAR: &str = "crm.company.contact.items.delete";

#[track_caller]
fn done(portal: &mut Portal, method: &str, params: Value) {
    portal.yields(method, params, json!(true));
}

fn binding(company: i64, contact: i64, sort: i64, primary: bool) -> Value {
    json!({"owner": "company", "owner_id": company, "id": contact, "sort": sort, "primary": primary})
}

/// Contact 11 belongs to 6 first and to 5 too.
fn shared() -> Portal {
    let bindings = json!([
        binding(6, 11, 10, true),
        binding(5, 11, 20, false),
        binding(5, 12, 30, true)
    ]);
    Portal::with(&json!({ "bindings": bindings }), Profile::Observed)
}

#[test]
fn rule_4_and_8_add_takes_the_contact_and_leaves_the_others_alone() {
    for primary in ["Y", "N"] {
        let mut portal = shared();
        let fields = json!({"CONTACT_ID": 13, "IS_PRIMARY": primary});
        done(&mut portal, ADD, json!({"id": 5, "fields": fields}));
        portal.has("company", 5, &[(11, 20, "N"), (12, 30, "Y"), (13, 40, "Y")]);
        portal.mirror("contact", 13, 5);
        portal.mirror("contact", 11, 6);
        portal.mirror("contact", 12, 5);
    }
}

#[test]
fn rule_8_add_demotes_the_other_companies_of_the_contact() {
    let mut portal = shared();
    done(
        &mut portal,
        ADD,
        json!({"id": 7, "fields": {"CONTACT_ID": 11, "SORT": 1}}),
    );
    portal.has("contact", 11, &[(7, 1, "Y"), (6, 10, "N"), (5, 20, "N")]);
    portal.mirror("contact", 11, 7);
}

#[test]
fn rule_9_delete_moves_the_mirror_to_the_smallest_other_company_and_no_flag() {
    let bindings = json!([
        binding(7, 11, 10, true),
        binding(6, 11, 1, false),
        binding(5, 11, 99, false)
    ]);
    let mut portal = Portal::with(&json!({ "bindings": bindings }), Profile::Observed);
    done(
        &mut portal,
        DELETE,
        json!({"id": 7, "fields": {"CONTACT_ID": 11}}),
    );
    portal.has("contact", 11, &[(6, 1, "N"), (5, 99, "N")]);
    portal.mirror("contact", 11, 5);

    done(
        &mut portal,
        DELETE,
        json!({"id": 6, "fields": {"CONTACT_ID": 11}}),
    );
    portal.mirror("contact", 11, 5);

    done(
        &mut portal,
        DELETE,
        json!({"id": 5, "fields": {"CONTACT_ID": 11}}),
    );
    portal.has("contact", 11, &[]);
    portal.mirror("contact", 11, None);
}

#[test]
fn rule_9_delete_leaves_the_mirror_of_a_contact_with_another_main_company() {
    let bindings = json!([
        binding(5, 11, 10, false),
        binding(6, 11, 20, false),
        binding(7, 11, 30, true)
    ]);
    let mut portal = Portal::with(&json!({ "bindings": bindings }), Profile::Observed);
    let params = json!({"id": 6, "fields": {"CONTACT_ID": 11}});
    done(&mut portal, DELETE, params);
    portal.has("contact", 11, &[(5, 10, "N"), (7, 30, "Y")]);
    portal.mirror("contact", 11, 7);
}

#[test]
fn rule_5_delete_promotes_nobody_in_the_company() {
    let mut portal = shared();
    done(
        &mut portal,
        DELETE,
        json!({"id": 5, "fields": {"CONTACT_ID": 12}}),
    );
    portal.has("company", 5, &[(11, 20, "N")]);
    portal.mirror("contact", 11, 6);
    portal.mirror("contact", 12, None);
}

#[test]
fn rule_7_and_8_set_makes_every_written_row_main_and_leaves_the_rest() {
    let mut portal = shared();
    let items = json!([
        {"CONTACT_ID": 12, "SORT": 30, "IS_PRIMARY": "Y"}, {"CONTACT_ID": 11, "SORT": 20}, {"CONTACT_ID": 13},
    ]);
    done(&mut portal, SET, json!({"id": 5, "items": items}));
    // 11 keeps its SORT and is not the old or the new primary row: it is not written.
    portal.has("company", 5, &[(11, 20, "N"), (12, 30, "Y"), (13, 30, "Y")]);
    portal.mirror("contact", 11, 6);
    portal.mirror("contact", 13, 5);

    let items = json!([{"CONTACT_ID": 11}, {"CONTACT_ID": 12}, {"CONTACT_ID": 13}]);
    done(&mut portal, SET, json!({"id": 5, "items": items}));
    portal.has("company", 5, &[(11, 10, "Y"), (12, 20, "Y"), (13, 30, "Y")]);
    portal.has("contact", 11, &[(5, 10, "Y"), (6, 10, "N")]);
    portal.mirror("contact", 11, 5);
}

#[test]
fn rule_9_set_unbinds_who_is_not_listed_with_the_mirror_of_a_removal() {
    let mut portal = shared();
    done(
        &mut portal,
        SET,
        json!({"id": 6, "items": [{"CONTACT_ID": 13}]}),
    );
    portal.has("company", 6, &[(13, 10, "Y")]);
    portal.has("contact", 11, &[(5, 20, "N")]);
    portal.mirror("contact", 11, 5);
}

#[test]
fn rule_8_set_by_the_setting_per_set_leaves_one_existing_flag() {
    let bindings = json!([
        binding(5, 11, 10, true),
        binding(5, 12, 20, true),
        binding(5, 13, 30, true),
    ]);
    let state = json!({"bindings": bindings, "settings": {"company_set_existing_flag": "per_set"}});
    let mut portal = Portal::with(&state, Profile::Observed);
    let items = json!([
        {"CONTACT_ID": 11}, {"CONTACT_ID": 12, "IS_PRIMARY": "Y"}, {"CONTACT_ID": 13}, {"CONTACT_ID": 14},
    ]);
    done(&mut portal, SET, json!({"id": 5, "items": items}));
    portal.has(
        "company",
        5,
        &[(11, 10, "N"), (12, 20, "Y"), (13, 30, "N"), (14, 40, "Y")],
    );
    portal.mirror("contact", 14, 5);
}

#[test]
fn rule_10_items_delete_moves_every_mirror() {
    let mut portal = shared();
    done(&mut portal, CLEAR, json!({"id": 5}));
    portal.has("company", 5, &[]);
    portal.mirror("contact", 11, 6);
    portal.mirror("contact", 12, None);

    let mut portal = shared();
    done(&mut portal, CLEAR, json!({"id": 6}));
    portal.mirror("contact", 11, 5);
    portal.has("contact", 11, &[(5, 20, "N")]);
}

#[test]
fn a_contact_keeps_one_main_company_from_its_own_side() {
    let mut portal = shared();
    done(
        &mut portal,
        "crm.contact.company.add",
        json!({"id": 11, "fields": {"COMPANY_ID": 7}}),
    );
    portal.has("contact", 11, &[(6, 10, "Y"), (5, 20, "N"), (7, 30, "N")]);
    portal.has("company", 7, &[(11, 30, "N")]);
    portal.mirror("contact", 11, 6);

    let params = json!({"id": 11, "fields": {"COMPANY_ID": 6}});
    done(&mut portal, "crm.contact.company.delete", params);
    portal.has("contact", 11, &[(5, 20, "Y"), (7, 30, "N")]);
    portal.has("company", 5, &[(11, 20, "Y"), (12, 30, "Y")]);
    portal.mirror("contact", 11, 5);

    done(
        &mut portal,
        "crm.contact.company.items.delete",
        json!({"id": 11}),
    );
    portal.has("contact", 11, &[]);
    portal.has("company", 5, &[(12, 30, "Y")]);
    portal.mirror("contact", 11, None);
}

#[test]
fn ordering_a_company_orders_the_companies_of_its_contacts_too() {
    let mut portal = shared();
    let items = json!([{"CONTACT_ID": 12, "SORT": 5}, {"CONTACT_ID": 11, "SORT": 6}]);
    done(&mut portal, SET, json!({"id": 5, "items": items}));
    portal.has("contact", 11, &[(5, 6, "Y"), (6, 10, "N")]);
}

#[test]
fn a_company_that_does_not_exist_can_be_bound_to_a_contact() {
    let mut portal = Portal::observed();
    done(
        &mut portal,
        "crm.contact.company.add",
        json!({"id": 11, "fields": {"COMPANY_ID": 999}}),
    );
    portal.has("contact", 11, &[(999, 10, "Y")]);
    portal.mirror("contact", 11, 999);

    let params = json!({"id": 999, "fields": {"CONTACT_ID": 11}});
    portal.refuses(ADMIN, DELETE, params, (400, "", "Not found."));
}
