//! `bindings.md` 5.2 rule by rule, where the flag means the main record of the owner: leads, deals,
//! quotes and the companies of a contact.

use crate::fixture::Portal;
use serde_json::{Value, json};

const ADD: &str = "crm.lead.contact.add";
const DELETE: &str = "crm.lead.contact.delete";

/// Contact, SORT and `IS_PRIMARY`.
type Row = (i64, i64, &'static str);

/// A lead with these rows.
#[track_caller]
pub fn lead(rows: &[Row]) -> Portal {
    Portal::observed().bound("lead", 31, rows)
}

#[track_caller]
fn add(portal: &mut Portal, fields: Value) {
    portal.yields(ADD, json!({"id": 31, "fields": fields}), json!(true));
}

#[track_caller]
fn delete(portal: &mut Portal, contact: i64) {
    let params = json!({"id": 31, "fields": {"CONTACT_ID": contact}});
    portal.yields(DELETE, params, json!(true));
}

#[test]
fn rule_2_rows_are_listed_by_sort_and_then_by_id() {
    let mut portal = lead(&[(13, 20, "N"), (12, 20, "Y"), (14, -5, "N"), (11, 30, "N")]);
    portal.has(
        "lead",
        31,
        &[(14, -5, "N"), (12, 20, "Y"), (13, 20, "N"), (11, 30, "N")],
    );
}

#[test]
fn rule_4_the_first_row_is_primary_and_a_later_one_only_if_it_says_so() {
    let mut portal = lead(&[]);
    add(&mut portal, json!({"CONTACT_ID": 11, "IS_PRIMARY": "N"}));
    add(&mut portal, json!({"CONTACT_ID": 12}));
    portal.has("lead", 31, &[(11, 10, "Y"), (12, 20, "N")]);
    portal.mirror("lead", 31, 11);

    add(&mut portal, json!({"CONTACT_ID": 13, "IS_PRIMARY": "Y"}));
    portal.has("lead", 31, &[(11, 10, "N"), (12, 20, "N"), (13, 30, "Y")]);
    portal.mirror("lead", 31, 13);
}

#[test]
fn rule_4_without_any_primary_row_the_new_one_becomes_it() {
    let mut portal = lead(&[(11, 10, "N"), (12, 20, "N")]);
    add(&mut portal, json!({"CONTACT_ID": 13, "IS_PRIMARY": "N"}));
    portal.has("lead", 31, &[(11, 10, "N"), (12, 20, "N"), (13, 30, "Y")]);
    portal.mirror("lead", 31, 13);
}

#[test]
fn rule_4_only_the_exact_letter_counts_as_primary() {
    for not_primary in [
        json!(true),
        json!(1),
        json!("y "),
        json!("1"),
        json!("N"),
        json!(null),
    ] {
        let mut portal = lead(&[(11, 10, "Y")]);
        add(
            &mut portal,
            json!({"CONTACT_ID": 12, "IS_PRIMARY": not_primary}),
        );
        portal.has("lead", 31, &[(11, 10, "Y"), (12, 20, "N")]);
    }
}

#[test]
fn rule_4_and_8_a_small_letter_is_stored_as_primary_beside_the_old_one() {
    let mut portal = lead(&[(12, 10, "Y")]);
    add(&mut portal, json!({"CONTACT_ID": 11, "IS_PRIMARY": "y"}));
    portal.has("lead", 31, &[(12, 10, "Y"), (11, 20, "Y")]);
    portal.mirror("lead", 31, 11);
}

#[test]
fn rule_7_and_8_the_sort_of_a_new_row() {
    let cases: [(&[Row], Value, i64); 9] = [
        (&[], json!(null), 10),
        (&[(11, 70, "Y"), (12, 500, "N")], json!(null), 510),
        (&[(11, 0, "Y"), (12, -7, "N")], json!(null), 10),
        (&[(11, -7, "Y")], json!(null), 10),
        (&[(11, 10, "Y")], json!(0), 0),
        (&[(11, 10, "Y")], json!(-3), -3),
        (&[(11, 10, "Y")], json!("25"), 25),
        (&[(11, 10, "Y")], json!("abc"), 0),
        (&[(11, 10, "Y")], json!(10), 10),
    ];
    for (rows, sort, expected) in cases {
        let mut portal = lead(rows);
        add(&mut portal, json!({"CONTACT_ID": 13, "SORT": sort}));
        let rows = portal.crm.card(1, 31).unwrap().rows;
        let new = rows.iter().find(|row| row.id == 13).unwrap();
        assert_eq!(new.sort, expected, "{rows:?}");
    }
}

#[test]
fn rule_7_a_new_primary_row_without_sort_comes_first_in_the_list_of_writes() {
    let mut portal = lead(&[(11, 0, "Y")]);
    add(&mut portal, json!({"CONTACT_ID": 12, "IS_PRIMARY": "Y"}));
    portal.has("lead", 31, &[(11, 0, "N"), (12, 10, "Y")]);
}

#[test]
fn rule_5_deleting_the_primary_row_promotes_the_first_by_sort() {
    let mut portal = lead(&[(11, 10, "Y"), (12, 30, "N"), (13, 20, "N")]);
    delete(&mut portal, 11);
    portal.has("lead", 31, &[(13, 20, "Y"), (12, 30, "N")]);
    portal.mirror("lead", 31, 13);

    delete(&mut portal, 12);
    portal.has("lead", 31, &[(13, 20, "Y")]);

    delete(&mut portal, 13);
    portal.has("lead", 31, &[]);
    portal.mirror("lead", 31, None);
}

#[test]
fn rule_5_deleting_another_row_changes_no_flag() {
    let mut portal = lead(&[(11, 10, "N"), (12, 20, "Y"), (13, 30, "N")]);
    delete(&mut portal, 11);
    portal.has("lead", 31, &[(12, 20, "Y"), (13, 30, "N")]);
    portal.mirror("lead", 31, 12);
}

#[test]
fn contacts_that_do_not_exist_can_be_bound() {
    let mut portal = lead(&[]);
    add(&mut portal, json!({"CONTACT_ID": 999_999}));
    portal.has("lead", 31, &[(999_999, 10, "Y")]);
    portal.mirror("lead", 31, 999_999);
}

#[test]
fn items_get_of_a_missing_owner_is_empty_except_for_a_deal() {
    for method in [
        "crm.company.contact.items.get",
        "crm.contact.company.items.get",
        "crm.lead.contact.items.get",
        "crm.quote.contact.items.get",
    ] {
        Portal::observed().yields(method, json!({"id": 999}), json!([]));
    }
}

#[test]
fn parameters_are_read_in_all_their_spellings() {
    for params in [
        json!({"ID": "31abc", "arFields": {"CONTACT_ID": "12"}}),
        json!({"id": 31.9, "Fields": {"CONTACT_ID": 12}}),
        json!({"ID": null, "id": "31", "FIELDS": {"CONTACT_ID": 12.0}}),
        json!({"ID": 31, "id": 999, "fields": {"CONTACT_ID": 12}}),
    ] {
        let mut portal = lead(&[]);
        portal.yields(ADD, params, json!(true));
        portal.has("lead", 31, &[(12, 10, "Y")]);
    }
    for spelling in ["items", "ITEMS", "Items", "arItems"] {
        let mut portal = lead(&[]);
        portal.yields(
            "crm.lead.contact.items.set",
            json!({"id": 31, spelling: [{"CONTACT_ID": 12}]}),
            json!(true),
        );
        portal.has("lead", 31, &[(12, 10, "Y")]);
    }
}

#[test]
fn fields_describe_three_keys_and_name_the_bound_type() {
    let describe = |kind: &str, required: bool, title: &str| {
        json!({
            "type": kind, "isRequired": required, "isReadOnly": false, "isImmutable": false,
            "isMultiple": false, "isDynamic": false, "title": title,
        })
    };
    for (owner, bound, key, title) in [
        ("company", "contact", "CONTACT_ID", "Contact"),
        ("lead", "contact", "CONTACT_ID", "Contact"),
        ("deal", "contact", "CONTACT_ID", "Contact"),
        ("quote", "contact", "CONTACT_ID", "Contact"),
        ("contact", "company", "COMPANY_ID", "Company"),
    ] {
        let fields = json!({
            "SORT": describe("integer", false, "Sorting"),
            "IS_PRIMARY": describe("char", false, "Primary"),
            key: describe("integer", true, title),
        });
        let method = format!("crm.{owner}.{bound}.fields");
        Portal::observed().yields(&method, json!({}), fields);
    }
}
