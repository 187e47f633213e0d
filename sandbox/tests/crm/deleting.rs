//! Deleting records: `bindings.md` 4 and 5.2 rule 12.

use crate::fixture::{MANAGER, NARROW, Portal, READER};
use serde_json::json;

/// Contact 11 is the main one everywhere, contact 12 is beside it.
fn portal() -> Portal {
    Portal::observed()
        .bound("company", 5, &[(11, 10, "Y"), (12, 20, "N")])
        .bound("company", 6, &[(11, 10, "N"), (12, 20, "Y")])
        .bound("lead", 31, &[(11, 10, "Y"), (12, 20, "N")])
        .bound("deal", 41, &[(11, 10, "Y"), (12, 20, "N")])
        .bound("quote", 51, &[(11, 10, "Y"), (12, 20, "N")])
}

#[track_caller]
fn deletes(portal: &mut Portal, kind: &str, id: i64) {
    portal.yields(
        &format!("crm.{kind}.delete"),
        json!({ "id": id }),
        json!(true),
    );
    let events: Vec<_> = portal.crm.take_events();
    let code = format!("ONCRM{}DELETE", kind.to_ascii_uppercase());
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!((events[0].code.as_str(), events[0].id), (code.as_str(), id));
}

#[test]
fn rule_12_a_deleted_contact_leaves_every_owner() {
    let mut portal = portal();
    deletes(&mut portal, "contact", 11);
    portal.has("company", 5, &[(12, 20, "N")]);
    portal.has("company", 6, &[(12, 20, "Y")]);
    for (owner, id) in [("lead", 31), ("deal", 41), ("quote", 51)] {
        portal.has(owner, id, &[(12, 20, "N")]);
        portal.mirror(owner, id, None);
    }
    assert_eq!(portal.crm.title(3, 11), None);
}

#[test]
fn rule_12_a_deleted_company_leaves_its_contacts_with_the_smallest_other_one() {
    let mut portal = portal();
    deletes(&mut portal, "company", 5);
    portal.has("contact", 11, &[(6, 10, "N")]);
    portal.mirror("contact", 11, 6);
    portal.mirror("contact", 12, 6);
    deletes(&mut portal, "company", 6);
    portal.has("contact", 11, &[]);
    portal.mirror("contact", 11, None);
}

#[test]
fn rule_12_a_deleted_lead_or_deal_takes_its_links_along() {
    for (owner, id) in [("lead", 31), ("deal", 41)] {
        let mut portal = portal();
        deletes(&mut portal, owner, id);
        let state = portal.crm.to_json();
        let left = state["bindings"].as_array().unwrap();
        assert_eq!(left.len(), 8);
        assert!(left.iter().all(|link| link["owner"] != owner));
    }
}

#[test]
fn deleting_checks_the_id_the_right_and_the_record() {
    for (user, id, text) in [
        (READER, 0, "ID is not defined or invalid."),
        (READER, 11, "Access denied."),
        (NARROW, 998, "Access denied."),
        (MANAGER, 999, "Not found"),
    ] {
        let params = json!({ "id": id });
        portal().refuses(user, "crm.contact.delete", params, (400, "", text));
    }
}
