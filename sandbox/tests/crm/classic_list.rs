//! `crm.{contact,company,lead,deal}.list` by `bindings.md` 2.1, the silences included.

use crate::fixture::{ADMIN, MANAGER, Portal, STRANGER};
use bitrix24_sandbox::crm::Profile;
use bitrix24_sandbox::error::Reply;
use serde_json::{Value, json};

fn portal() -> Portal {
    let contacts = json!([
        {"id": 1, "name": "One", "source_id": "CALL"},
        {"id": 11, "name": "Anna", "last_name": "Ivanova", "type_id": "CLIENT",
         "phone": ["+4930111", "+4930222"], "email": ["anna@people.example"], "web": ["https://a.example"]},
        {"id": 12, "name": "boris", "last_name": "Petrov", "phone": ["+4940333"]},
        {"id": 20, "name": "Hidden"},
        {"id": 30, "name": "Elsewhere", "category_id": 4},
    ]);
    Portal::with(&json!({"contacts": contacts}), Profile::Observed)
        .bound("contact", 11, &[(5, 10, "Y"), (6, 20, "N")])
        .bound("contact", 12, &[(6, 10, "Y")])
}

const EVERYBODY: [i64; 4] = [1, 11, 12, 20];

#[track_caller]
fn list(user: i64, params: Value) -> Reply {
    portal().call(user, "crm.contact.list", params).unwrap()
}

fn ids(reply: &Reply) -> Vec<i64> {
    let rows = reply.result.as_array().unwrap().iter();
    rows.map(|row| row["ID"].as_str().unwrap().parse().unwrap())
        .collect()
}

#[track_caller]
fn finds(filter: Value, expected: &[i64]) {
    let params = json!({"filter": filter, "select": ["ID"]});
    assert_eq!(ids(&list(ADMIN, params)), expected, "{filter}");
}

#[test]
fn every_operator_finds_what_it_should() {
    finds(json!({"ID": 11}), &[11]);
    finds(json!({"ID": ["11", 12]}), &[11, 12]);
    finds(json!({"=ID": "11abc"}), &[11]);
    finds(json!({"@ID": [12, 11, 999]}), &[11, 12]);
    finds(json!({"!@ID": [11, 12]}), &[1, 20]);
    finds(json!({"!ID": 11}), &[1, 12, 20]);
    finds(json!({"!=ID": 11}), &[1, 12, 20]);
    finds(json!({">ID": 11}), &[12, 20]);
    finds(json!({">=ID": 11, "<ID": 20}), &[11, 12]);
    finds(json!({"<=ID": 11}), &[1, 11]);
    finds(json!({"NAME": "anna"}), &[11]);
    finds(json!({"%LAST_NAME": "tro"}), &[12]);
    finds(json!({"=%NAME": "A%a"}), &[11]);
    finds(json!({"%=NAME": "b%"}), &[12]);
    finds(json!({"HAS_EMAIL": "Y"}), &[11]);
}

#[test]
fn keys_and_operators_that_are_unknown_are_passed_over() {
    for key in [
        "SURNAME",
        "%SURNAME",
        "name",
        "><ID",
        "!%NAME",
        "!=%NAME",
        "COMPANY_IDS",
        "@COMPANY_IDS",
        "%PHONE",
        "=PHONE",
        "logic",
        "0",
    ] {
        finds(json!({ key: "nobody" }), &EVERYBODY);
    }
    finds(json!([{"NAME": "nobody"}]), &EVERYBODY);
}

#[test]
fn an_empty_list_of_ids_finds_everybody() {
    finds(json!({"@ID": []}), &EVERYBODY);
    finds(json!({"ID": []}), &EVERYBODY);
    finds(json!({}), &EVERYBODY);
    finds(json!({"@ID": {}, ">ID": 11}), &[12, 20]);
}

#[test]
fn an_object_among_the_ids_is_1() {
    finds(json!({"@ID": [{"CONTACT_ID": 11}]}), &[1]);
    finds(json!({"ID": {"0": [{"CONTACT_ID": 11}]}}), &[1]);
    finds(json!({"ID": "abc"}), &[]);
}

#[test]
fn a_company_finds_its_main_contacts_only() {
    finds(json!({"COMPANY_ID": 5}), &[11]);
    finds(json!({"COMPANY_ID": "6"}), &[12]);
    finds(json!({"%COMPANY_ID": 6}), &[12]);
}

#[test]
fn codes_are_compared_wholly_where_a_part_is_asked_for() {
    finds(json!({"%TYPE_ID": "CLI"}), &[]);
    finds(json!({"%TYPE_ID": "CLIENT"}), &[11]);
    finds(json!({"=%SOURCE_ID": "CA%"}), &[]);
}

#[test]
fn a_phone_is_found_by_how_it_starts() {
    finds(json!({"PHONE": "+4930"}), &[11]);
    finds(json!({"PHONE": "+4930222"}), &[11]);
    finds(json!({"PHONE": "%+49%"}), &[11, 12]);
    finds(json!({"PHONE": "30111"}), &[]);
    finds(json!({"PHONE": ["+4940", "+4930"]}), &[12]);
    finds(json!({"EMAIL": "ANNA@"}), &[11]);
}

#[test]
fn order_passes_over_what_it_does_not_know() {
    for (order, expected) in [
        (json!({}), [1, 11, 12, 20]),
        (json!({"ID": "DESC"}), [20, 12, 11, 1]),
        (json!({"NAME": "asc"}), [11, 12, 20, 1]),
        (
            json!({"SURNAME": "DESC", "ID": "sideways"}),
            [1, 11, 12, 20],
        ),
    ] {
        let params = json!({"order": order, "select": ["ID"]});
        assert_eq!(ids(&list(ADMIN, params)), expected, "{order}");
    }
}

#[test]
fn select_shows_multifields_only_by_name() {
    let row = |select: Value| {
        let params = json!({"filter": {"ID": 11}, "select": select});
        list(ADMIN, params).result[0].clone()
    };
    assert_eq!(row(json!(["NAME", "FOO", "UF_*"])), json!({"NAME": "Anna"}));
    for all in [
        json!(["*"]),
        json!([]),
        json!(null),
        json!("NAME"),
        json!(["FOO"]),
    ] {
        let shown = row(all);
        assert_eq!(shown["LAST_NAME"], "Ivanova");
        assert_eq!(shown.get("PHONE"), None);
    }
    let shown = row(json!(["*", "EMAIL", "WEB", "IM"]));
    let value = |id: &str, name: &str, value: &str| json!([{"ID": id, "VALUE_TYPE": "WORK", "VALUE": value, "TYPE_ID": name}]);
    assert_eq!(
        shown["EMAIL"],
        value("1103", "EMAIL", "anna@people.example")
    );
    assert_eq!(shown["WEB"], value("1104", "WEB", "https://a.example"));
    assert_eq!(shown.get("IM"), None);
    assert_eq!(shown["NAME"], "Anna");
}

#[test]
fn parameters_have_four_spellings_and_must_be_arrays() {
    for name in ["filter", "FILTER", "Filter", "arFilter"] {
        let params = json!({name: {"ID": 11}, "select": ["ID"]});
        assert_eq!(ids(&list(ADMIN, params)), [11], "{name}");
    }
    for name in ["order", "filter"] {
        let error = format!("Parameter '{name}' must be array.");
        let error = (400, "", error.as_str());
        portal().refuses(ADMIN, "crm.contact.list", json!({name: "x"}), error);
    }
}

#[test]
fn pages_of_fifty_are_counted_unless_start_is_minus_one() {
    let contacts: Vec<Value> = (1..=120).map(|id| json!({ "id": id })).collect();
    let state = json!({ "contacts": contacts });
    let page = |start: Value| {
        let mut portal = Portal::with(&state, Profile::Observed);
        let params = json!({"select": ["ID"], "start": start});
        let reply = portal.call(ADMIN, "crm.contact.list", params).unwrap();
        let ids = ids(&reply);
        (ids.first().copied(), ids.len(), reply.total, reply.next)
    };
    assert_eq!(page(json!(null)), (Some(1), 50, Some(120), Some(50)));
    assert_eq!(page(json!("50")), (Some(51), 50, Some(120), Some(100)));
    assert_eq!(page(json!(100)), (Some(101), 20, Some(120), None));
    assert_eq!(page(json!(150)), (None, 0, Some(120), None));
    assert_eq!(page(json!(-1)), (Some(1), 50, Some(0), None));
}

#[test]
fn what_may_not_be_read_is_missing_and_a_closed_type_is_refused() {
    let reply = list(MANAGER, json!({"select": ["ID"]}));
    assert_eq!((ids(&reply), reply.total), (vec![11, 12], Some(2)));
    let error = (400, "", "Access denied.");
    portal().refuses(STRANGER, "crm.deal.list", json!({}), error);
}

#[test]
fn companies_leads_and_deals_are_listed_alike() {
    for (kind, id, title) in [
        ("company", "5", "Acme"),
        ("lead", "31", "Lead"),
        ("deal", "41", "Deal"),
    ] {
        let params = json!({"filter": {"ID": id}, "select": ["ID", "TITLE"]});
        let method = format!("crm.{kind}.list");
        portal().yields(&method, params, json!([{"ID": id, "TITLE": title}]));
    }
}
