//! `bindings.md` 5.2 rules 6, 7 and 10: the whole set at once, where the flag means the main record.

use crate::fixture::Portal;
use crate::rules::lead;
use serde_json::{Value, json};

#[track_caller]
fn set(portal: &mut Portal, items: Value) {
    let method = "crm.lead.contact.items.set";
    portal.yields(method, json!({"id": 31, "items": items}), json!(true));
}

#[test]
fn rule_6_sort_by_position_overwrites_and_counts_invalid_elements() {
    let mut portal = lead(&[(11, 500, "Y")]);
    let items =
        json!([{"CONTACT_ID": 0}, {"CONTACT_ID": 12}, "x", {"CONTACT_ID": 11, "SORT": -1}, {}]);
    set(&mut portal, items);
    portal.has("lead", 31, &[(12, 20, "Y"), (11, 40, "N")]);
    portal.mirror("lead", 31, 12);
}

#[test]
fn rule_6_the_first_primary_wins_else_the_first_valid_row() {
    let mut portal = lead(&[]);
    let items = json!([
        {"CONTACT_ID": 11}, {"CONTACT_ID": 12, "IS_PRIMARY": "Y"}, {"CONTACT_ID": 13, "IS_PRIMARY": "Y"},
    ]);
    set(&mut portal, items);
    portal.has("lead", 31, &[(11, 10, "N"), (12, 20, "Y"), (13, 30, "N")]);

    set(
        &mut portal,
        json!([{"CONTACT_ID": "x"}, {"CONTACT_ID": 13}, {"CONTACT_ID": 12, "IS_PRIMARY": "y"}]),
    );
    portal.has("lead", 31, &[(13, 20, "Y"), (12, 30, "N")]);
    portal.mirror("lead", 31, 13);
}

#[test]
fn rule_6_rows_that_are_not_listed_are_unbound_and_nothing_clears() {
    for nothing in [
        json!([]),
        json!({}),
        json!([11, 12]),
        json!([{"ID": 11}]),
        json!([null]),
    ] {
        let mut portal = lead(&[(11, 10, "Y"), (12, 20, "N")]);
        set(&mut portal, nothing);
        portal.has("lead", 31, &[]);
        portal.mirror("lead", 31, None);
    }
}

#[test]
fn rule_6_items_with_keys_are_read_from_index_0_up_to_their_number() {
    let mut portal = lead(&[]);
    let row = |contact: i64| json!({"CONTACT_ID": contact});
    set(
        &mut portal,
        json!({"1": row(11), "2": row(12), "x": row(13)}),
    );
    portal.has("lead", 31, &[(11, 20, "Y"), (12, 30, "N")]);

    set(&mut portal, json!({"0": row(13), "1": row(14)}));
    portal.has("lead", 31, &[(13, 10, "Y"), (14, 20, "N")]);
}

#[test]
fn rule_7_an_unchanged_set_stays_as_it_is() {
    let mut portal = lead(&[(11, 10, "Y"), (12, 20, "N")]);
    set(&mut portal, json!([{"CONTACT_ID": 11}, {"CONTACT_ID": 12}]));
    portal.has("lead", 31, &[(11, 10, "Y"), (12, 20, "N")]);
    portal.mirror("lead", 31, 11);
}

#[test]
fn rule_7_the_same_id_twice_loses_the_primary_flag() {
    let mut portal = lead(&[]);
    set(
        &mut portal,
        json!([{"CONTACT_ID": 11}, {"CONTACT_ID": 12}, {"CONTACT_ID": 11}]),
    );
    portal.has("lead", 31, &[(12, 20, "N"), (11, 30, "N")]);
    portal.mirror("lead", 31, None);
}

#[test]
fn rule_7_of_several_primary_rows_the_last_in_order_counts_as_the_old_one() {
    let mut portal = lead(&[(11, 10, "Y"), (12, 20, "Y")]);
    let items =
        json!([{"CONTACT_ID": 11}, {"CONTACT_ID": 12}, {"CONTACT_ID": 13, "IS_PRIMARY": "Y"}]);
    set(&mut portal, items);
    portal.has("lead", 31, &[(11, 10, "Y"), (12, 20, "N"), (13, 30, "Y")]);
    portal.mirror("lead", 31, 11);
}

#[test]
fn rule_10_items_delete_clears_and_says_true_again() {
    let mut portal = lead(&[(11, 10, "Y"), (12, 20, "N")]);
    for _ in 0..2 {
        portal.yields(
            "crm.lead.contact.items.delete",
            json!({"id": 31}),
            json!(true),
        );
        portal.has("lead", 31, &[]);
        portal.mirror("lead", 31, None);
    }
}
