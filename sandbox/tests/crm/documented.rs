//! The profile `documented`, `bindings.md` 5.5 row by row.

use crate::fixture::{ADMIN, MANAGER, NOCRM, Portal, READER, STRANGER};
use serde_json::{Value, json};

const ADD: &str = "crm.company.contact.add";
const DELETE: &str = "crm.company.contact.delete";
const SET: &str = "crm.company.contact.items.set";

#[track_caller]
fn done(portal: &mut Portal, method: &str, params: Value) {
    portal.yields(method, params, json!(true));
}

fn add(contact: i64) -> Value {
    json!({"id": 5, "fields": {"CONTACT_ID": contact}})
}

#[test]
fn a_company_has_a_primary_contact_of_its_own() {
    let mut portal = Portal::documented();
    done(&mut portal, ADD, add(11));
    done(&mut portal, ADD, add(12));
    portal.has("company", 5, &[(11, 10, "Y"), (12, 20, "N")]);

    done(
        &mut portal,
        ADD,
        json!({"id": 5, "fields": {"CONTACT_ID": 13, "IS_PRIMARY": "Y"}}),
    );
    portal.has("company", 5, &[(11, 10, "N"), (12, 20, "N"), (13, 30, "Y")]);

    done(&mut portal, DELETE, add(13));
    portal.has("company", 5, &[(11, 10, "Y"), (12, 20, "N")]);
}

#[test]
fn the_side_of_the_contact_is_untouched_except_for_its_first_company() {
    let mut portal = Portal::documented();
    done(
        &mut portal,
        "crm.contact.company.add",
        json!({"id": 11, "fields": {"COMPANY_ID": 6}}),
    );
    done(&mut portal, ADD, add(12));
    done(
        &mut portal,
        ADD,
        json!({"id": 5, "fields": {"CONTACT_ID": 11, "IS_PRIMARY": "Y"}}),
    );

    portal.has("company", 5, &[(12, 10, "N"), (11, 20, "Y")]);
    portal.has("company", 6, &[(11, 10, "Y")]);
    portal.has("contact", 11, &[(6, 10, "Y"), (5, 20, "N")]);
    portal.mirror("contact", 11, 6);
    portal.has("contact", 12, &[(5, 10, "Y")]);
    portal.mirror("contact", 12, 5);
}

#[test]
fn set_follows_the_first_primary_or_the_first_row() {
    let mut portal = Portal::documented();
    let items = json!([
        {"CONTACT_ID": 11}, {"CONTACT_ID": 12, "IS_PRIMARY": "Y"}, {"CONTACT_ID": 13, "IS_PRIMARY": "Y"},
    ]);
    done(&mut portal, SET, json!({"id": 5, "items": items}));
    portal.has("company", 5, &[(11, 10, "N"), (12, 20, "Y"), (13, 30, "N")]);

    done(
        &mut portal,
        SET,
        json!({"id": 5, "items": [{"CONTACT_ID": 13}, {"CONTACT_ID": 11}]}),
    );
    portal.has("company", 5, &[(11, 10, "N"), (13, 30, "Y")]);
}

#[test]
fn set_keeps_the_sort_of_companies_and_contacts_only() {
    let items = json!([{"CONTACT_ID": 13}, {"CONTACT_ID": 11}, {"CONTACT_ID": 12, "SORT": 700}, {"CONTACT_ID": 14}]);
    let rows = [(11, 500, "Y"), (20, 600, "N")];
    let mut portal = Portal::documented().bound("company", 5, &rows);
    done(&mut portal, SET, json!({"id": 5, "items": items}));
    portal.has(
        "company",
        5,
        &[
            (11, 500, "N"),
            (12, 700, "N"),
            (13, 710, "Y"),
            (14, 720, "N"),
        ],
    );

    let mut portal = Portal::documented().bound("lead", 31, &rows);
    done(
        &mut portal,
        "crm.lead.contact.items.set",
        json!({"id": 31, "items": items}),
    );
    portal.has(
        "lead",
        31,
        &[(13, 10, "Y"), (11, 20, "N"), (14, 40, "N"), (12, 700, "N")],
    );

    let mut portal = Portal::documented().bound("contact", 11, &[(6, 40, "Y")]);
    let items = json!([{"COMPANY_ID": 5}, {"COMPANY_ID": 6}]);
    done(
        &mut portal,
        "crm.contact.company.items.set",
        json!({"id": 11, "items": items}),
    );
    portal.has("contact", 11, &[(6, 40, "N"), (5, 50, "Y")]);
    portal.mirror("contact", 11, 5);
}

#[test]
fn a_lead_gives_every_new_row_sort_10() {
    let mut portal = Portal::documented().bound("lead", 31, &[(11, 500, "Y")]);
    let params = json!({"id": 31, "fields": {"CONTACT_ID": 12}});
    done(&mut portal, "crm.lead.contact.add", params);
    portal.has("lead", 31, &[(12, 10, "N"), (11, 500, "Y")]);
}

#[test]
fn any_user_may_change_a_lead_and_a_missing_one_has_a_code() {
    for user in [READER, NOCRM] {
        let mut portal = Portal::documented();
        let params = json!({"id": 31, "fields": {"CONTACT_ID": 11}});
        portal.yields_to(user, "crm.lead.contact.add", params, json!(true));
    }
    for suffix in ["add", "delete", "items.get", "items.set", "items.delete"] {
        let params = json!({"id": 999, "fields": {"CONTACT_ID": 11}, "items": []});
        let method = format!("crm.lead.contact.{suffix}");
        Portal::documented().refuses(ADMIN, &method, params, (400, "NOT_FOUND", "Not found."));
    }
}

#[test]
fn the_right_to_read_the_contact_is_never_checked() {
    let mut portal = Portal::documented();
    portal.yields_to(MANAGER, ADD, add(20), json!(true));
    portal.yields_to(MANAGER, SET, json!({"id": 5, "items": []}), json!(true));
}

#[test]
fn no_right_on_the_owner_is_status_400() {
    let denied = (400, "ACCESS_DENIED", "Access denied!");
    Portal::documented().refuses(READER, ADD, add(11), denied);
    let get = "crm.deal.contact.items.get";
    Portal::documented().refuses(STRANGER, get, json!({"id": 41}), denied);
    let text = (400, "", "Access denied.");
    Portal::documented().refuses(NOCRM, ADD, add(11), text);
}

#[test]
fn a_removed_contact_still_loses_its_main_company() {
    let mut portal = Portal::documented();
    done(&mut portal, ADD, add(11));
    portal.mirror("contact", 11, 5);
    done(&mut portal, DELETE, add(11));
    portal.mirror("contact", 11, None);
}
