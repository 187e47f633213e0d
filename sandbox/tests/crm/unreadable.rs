//! `bindings.md` 1.5 rows 12 and 13: the right to read what is bound.

use crate::fixture::{MANAGER, NARROW, Portal, RUSSIAN, STRANGER};
use serde_json::{Value, json};

const EN: &str = "You do not have permission to view this item";
const RU: &str = "У Вас нет прав на просмотр этого элемента";

/// A refusal with status 400 and no code.
const fn plain(text: &str) -> (u16, &str, &str) {
    (400, "", text)
}

#[test]
fn row_12_a_bound_record_that_may_not_be_read() {
    for suffix in ["add", "delete"] {
        let cases = [
            (
                MANAGER,
                "company.contact",
                5,
                "CONTACT_ID",
                20,
                format!("[Contact #20] {EN}"),
            ),
            (
                MANAGER,
                "deal.contact",
                41,
                "CONTACT_ID",
                999,
                format!("[Contact #999] {EN}"),
            ),
            (
                RUSSIAN,
                "lead.contact",
                31,
                "CONTACT_ID",
                20,
                format!("[Контакт #20] {RU}"),
            ),
            (
                RUSSIAN,
                "contact.company",
                11,
                "COMPANY_ID",
                7,
                format!("[Компания #7] {RU}"),
            ),
            (
                NARROW,
                "contact.company",
                11,
                "COMPANY_ID",
                7,
                format!("[Company #7] {EN}"),
            ),
        ];
        for (user, side, id, key, bound, text) in cases {
            let mut portal = Portal::observed().bound("company", 5, &[(20, 10, "Y")]);
            let method = format!("crm.{side}.{suffix}");
            let params = json!({"id": id, "fields": {key: bound}});
            portal.refuses(user, &method, params, plain(&text));
        }
    }
}

/// Company 5 with contact 11, which the manager may read.
fn with_settings(check: &str) -> Portal {
    Portal::with_settings(&json!({"item_set_check": check})).bound("company", 5, &[(11, 10, "Y")])
}

fn set(items: Value) -> Value {
    json!({"id": 5, "items": items})
}

#[test]
fn row_13_items_set_asks_for_the_right_to_record_1() {
    let method = "crm.company.contact.items.set";
    let text = "[Contact #1] You do not have permission to view this item";
    for items in [
        json!([]),
        json!([{"CONTACT_ID": 12}]),
        json!([{"CONTACT_ID": 11, "SORT": 5}]),
    ] {
        let mut portal = with_settings("id1");
        portal.refuses(MANAGER, method, set(items), plain(text));
        portal.has("company", 5, &[(11, 10, "Y")]);
    }
    let russian = plain("[Контакт #1] У Вас нет прав на просмотр этого элемента");
    with_settings("id1").refuses(RUSSIAN, method, set(json!([])), russian);

    let params = json!({"id": 11, "items": [{"COMPANY_ID": 7}]});
    let method = "crm.contact.company.items.set";
    let text = "[Company #1] You do not have permission to view this item";
    Portal::observed().refuses(NARROW, method, params.clone(), plain(text));
    let text = "[Компания #1] У Вас нет прав на просмотр этого элемента";
    Portal::observed().refuses(RUSSIAN, method, params, plain(text));
}

#[test]
fn row_13_nothing_is_asked_when_nothing_changes_or_the_level_is_all() {
    let method = "crm.company.contact.items.set";
    let mut portal = with_settings("id1");
    portal.yields_to(
        MANAGER,
        method,
        set(json!([{"CONTACT_ID": 11}])),
        json!(true),
    );
    portal.yields_to(
        STRANGER,
        method,
        set(json!([{"CONTACT_ID": 20}])),
        json!(true),
    );
    portal.has("company", 5, &[(20, 10, "Y")]);
}

#[test]
fn row_13_by_setting_the_check_is_off_or_of_the_real_ids() {
    let method = "crm.company.contact.items.set";
    let mut portal = with_settings("off");
    portal.yields_to(
        MANAGER,
        method,
        set(json!([{"CONTACT_ID": 20}])),
        json!(true),
    );

    let mut portal = with_settings("real_ids");
    portal.yields_to(
        MANAGER,
        method,
        set(json!([{"CONTACT_ID": 12}])),
        json!(true),
    );
    let text = "[Contact #20] You do not have permission to view this item";
    let items = json!([{"CONTACT_ID": 12}, {"CONTACT_ID": 20}]);
    portal.refuses(MANAGER, method, set(items), plain(text));
    portal.has("company", 5, &[(12, 10, "Y")]);
}

#[test]
fn items_delete_asks_for_no_contact() {
    let mut portal = Portal::observed().bound("company", 5, &[(20, 10, "Y")]);
    let params = json!({"id": 5});
    portal.yields_to(
        MANAGER,
        "crm.company.contact.items.delete",
        params,
        json!(true),
    );
    portal.has("company", 5, &[]);
}

#[test]
fn an_unreadable_contact_is_refused_before_the_answer_already_bound() {
    let mut portal = Portal::observed().bound("lead", 31, &[(20, 10, "Y")]);
    let text = "[Contact #20] You do not have permission to view this item";
    for suffix in ["add", "delete"] {
        let params = json!({"id": 31, "fields": {"CONTACT_ID": 20}});
        let method = format!("crm.lead.contact.{suffix}");
        portal.refuses(MANAGER, &method, params, plain(text));
    }
    portal.has("lead", 31, &[(20, 10, "Y")]);
}
