//! `filter` and `order` of `crm.item.list` by `bindings.md` 2.2.

use crate::fixture::ADMIN;
use crate::items::{ids, portal};
use bitrix24_sandbox::error::RestError;
use serde_json::{Value, json};

/// Ids that a filter on contacts finds.
fn found(filter: &Value) -> Result<Vec<i64>, RestError> {
    let params = json!({"entityTypeId": 3, "filter": filter, "select": ["id"], "start": -1});
    let reply = portal().call(ADMIN, "crm.item.list", params)?;
    Ok(ids(&reply.result))
}

#[test]
fn every_operator_finds_what_it_should() {
    let cases: [(Value, &[i64]); 36] = [
        (json!({}), &[11, 12, 13, 20]),
        (json!([]), &[11, 12, 13, 20]),
        (json!({"id": 11}), &[11]),
        (json!({"id": "11"}), &[11]),
        (json!({"=id": 11}), &[11]),
        (json!({"id": [11, "12", 999]}), &[11, 12]),
        (json!({"id": {"0": "11", "x": 13}}), &[11, 13]),
        (json!({"id": []}), &[]),
        (json!({"@id": [12, 13]}), &[12, 13]),
        (json!({"!@id": [12, 13]}), &[11, 20]),
        (json!({"!=id": [11, 12]}), &[13, 20]),
        (json!({"!=id": []}), &[11, 12, 13, 20]),
        (json!({"!id": 11}), &[12, 13, 20]),
        (json!({">id": 12}), &[13, 20]),
        (json!({">=id": 12}), &[12, 13, 20]),
        (json!({"<id": "12"}), &[11]),
        (json!({"<=id": 12}), &[11, 12]),
        (json!({"><id": [12, 13]}), &[12, 13]),
        (json!({"!><id": [12, 13]}), &[11, 20]),
        (json!({"%name": "AN"}), &[11]),
        (json!({"!%name": "a"}), &[12, 20]),
        (json!({"=%name": "b%"}), &[12]),
        (json!({"%=name": "%a"}), &[11, 13]),
        (json!({"%=name": "_nn_"}), &[11]),
        (json!({"!=%name": "%a"}), &[12, 20]),
        (json!({"!%=name": "%a"}), &[12, 20]),
        (json!({"%lastName": "100%"}), &[20]),
        (json!({"name": "BORIS"}), &[12]),
        (json!({"name": ["Anna", "Clara"]}), &[11, 13]),
        (json!({"ID": 12}), &[12]),
        (json!({"LAST_NAME": "Ivanova"}), &[11, 13]),
        (json!({"opened": "N"}), &[13]),
        (json!({"companyId": 0}), &[12, 13, 20]),
        (json!({"companyId": ""}), &[12, 13, 20]),
        (json!({"assignedById": 7}), &[12]),
        (json!({"hasPhone": "Y"}), &[11]),
    ];
    for (filter, expected) in cases {
        assert_eq!(found(&filter).as_deref(), Ok(expected), "{filter}");
    }
}

#[test]
fn conditions_are_joined_by_and_or_by_the_logic_of_their_group() {
    let name = |text: &str| json!({ "name": text });
    for (filter, expected) in [
        (json!({"lastName": "Ivanova", "%name": "cl"}), vec![13]),
        (
            json!({"0": {"logic": "OR", "0": name("Anna"), "1": name("boris")}}),
            vec![11, 12],
        ),
        (
            json!([{"logic": "or", "name": "Anna", "id": 13}]),
            vec![11, 13],
        ),
        (
            json!({"logic": "OR", "0": name("Anna"), "id": 12}),
            vec![11, 12],
        ),
        (
            json!({"0": {"logic": "AND", "0": name("Anna"), "1": name("boris")}}),
            vec![],
        ),
        (
            json!({">id": 11, "0": {"logic": "OR", "0": name("Anna"), "1": name("Clara")}}),
            vec![13],
        ),
        (
            json!([{"logic": "OR", "0": name("Anna"), "1": [name("Clara"), {"id": 13}]}, {"<id": 20}]),
            vec![11, 13],
        ),
    ] {
        assert_eq!(found(&filter), Ok(expected), "{filter}");
    }
}

#[test]
fn a_phone_filter_sees_the_first_number_only() {
    assert_eq!(found(&json!({"%phone": "30111"})), Ok(vec![11]));
    assert_eq!(found(&json!({"%phone": "30112"})), Ok(vec![]));
    assert_eq!(found(&json!({"%email": "people"})), Ok(vec![11]));
}

#[test]
fn what_a_filter_does_not_know_is_named() {
    let unknown = |field: &str| format!("Invalid filter: field '{field}' is not allowed in filter");
    let value = |field: &str| format!("Invalid filter: field '{field}' has invalid value");
    for (filter, text) in [
        (json!({"surname": "x"}), unknown("surname")),
        (json!({"%surname": "x"}), unknown("surname")),
        (json!({"%NAME": "x"}), unknown("NAME")),
        (json!({"fm": "x"}), unknown("fm")),
        (json!({"observers": 1}), unknown("observers")),
        (json!({"0": {"surname": "x"}}), unknown("surname")),
        (json!(["id"]), unknown("0")),
        (json!({">id": [1, 2]}), value("id")),
        (json!({"!id": [1, 2]}), value("id")),
        (json!({"%name": ["a"]}), value("name")),
        (json!({"><id": [1]}), value("id")),
        (json!({"><id": 1}), value("id")),
        (json!({"id": "abc"}), value("id")),
        (json!({"id": [{"CONTACT_ID": 11}]}), value("id")),
        (json!({"name": true}), value("name")),
        (json!({"logic": "XOR"}), value("logic")),
        (json!("id"), "Invalid filter: must be array".to_owned()),
    ] {
        let error = found(&filter).unwrap_err();
        assert_eq!(
            (error.status, error.code.as_str()),
            (400, "INVALID_ARG_VALUE"),
            "{filter}"
        );
        assert_eq!(error.description, text);
    }
}

#[test]
fn an_empty_list_with_at_fails_in_the_database() {
    let error = found(&json!({"@id": []})).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (400, ""));
}

#[test]
fn owners_are_found_by_a_bound_contact() {
    for (type_id, contact, expected) in [
        (4, 12, vec![5, 6]),
        (4, 11, vec![5]),
        (4, 13, vec![]),
        (1, 13, vec![31]),
    ] {
        for value in [json!(contact), json!([contact]), json!(contact.to_string())] {
            let params = json!({"entityTypeId": type_id, "filter": {"contactIds": value}});
            let reply = portal().call(ADMIN, "crm.item.list", params).unwrap();
            assert_eq!(ids(&reply.result), expected);
            assert_eq!(reply.total, Some(i64::try_from(expected.len()).unwrap()));
        }
    }
}

#[test]
fn contacts_of_a_company_are_found_but_cannot_be_counted() {
    assert_eq!(found(&json!({"companyIds": 5})), Ok(vec![11, 12, 20]));
    assert_eq!(found(&json!({"companyIds": 6})), Ok(vec![12]));

    let params = json!({"entityTypeId": 3, "filter": {"companyIds": 5}});
    let error = portal().call(ADMIN, "crm.item.list", params).unwrap_err();
    assert!(
        error.description.starts_with("Unknown field definition"),
        "{error:?}"
    );
}

#[test]
fn order_follows_its_keys_and_then_the_id() {
    for (order, expected) in [
        (json!({}), [11, 12, 13, 20]),
        (json!({"id": "DESC"}), [20, 13, 12, 11]),
        (json!({"name": "asc"}), [11, 12, 13, 20]),
        (json!({"lastName": "ASC", "name": "DESC"}), [20, 13, 11, 12]),
        (json!({"companyId": "ASC", "ID": "DESC"}), [20, 13, 12, 11]),
    ] {
        let params = json!({"entityTypeId": 3, "order": order, "select": ["id"]});
        let reply = portal().call(ADMIN, "crm.item.list", params).unwrap();
        assert_eq!(ids(&reply.result), expected, "{order}");
    }
    for order in [
        json!({"surname": "ASC"}),
        json!({"id": "UP"}),
        json!(["id"]),
        json!("id"),
    ] {
        let params = json!({"entityTypeId": 3, "order": order});
        let error = portal().call(ADMIN, "crm.item.list", params).unwrap_err();
        assert_eq!(error.code, "INVALID_ARG_VALUE");
        assert!(
            error.description.starts_with("Invalid order: "),
            "{error:?}"
        );
    }
}
