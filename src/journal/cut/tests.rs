use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// What is kept, as a value again.
fn kept(value: &Value) -> Value {
    serde_json::from_str(&super::kept(value).to_string()).unwrap()
}

fn kept_query(query: &str) -> Value {
    let kept = super::kept_query(query);
    kept.map_or(Value::Null, |kept| {
        serde_json::from_str(&kept.to_string()).unwrap()
    })
}

#[test]
fn of_parameters_ids_sort_numbers_and_flags_stay_and_what_was_typed_goes() {
    let table = [
        ("id=5", json!({"id": 5})),
        (
            "id=5&fields[CONTACT_ID]=7&fields[SORT]=10&fields[IS_PRIMARY]=Y",
            json!({"id": 5, "fields": {"CONTACT_ID": 7, "SORT": 10, "IS_PRIMARY": "Y"}}),
        ),
        (
            "entityTypeId=3&select[0]=id&select[1]=lastName&order[lastName]=ASC&start=-1",
            json!({"entityTypeId": 3, "select": ["id", "lastName"], "order": {"lastName": "ASC"},
                "start": -1}),
        ),
        (
            "filter[0][logic]=OR&filter[0][0][%25name]=ann&filter[0][1][%25phone]=%2B49301",
            json!({"filter": {"count": 1, "each": {
                "logic": ["OR"], "0": {"%name": "text"}, "1": {"%phone": "text"}}}}),
        ),
        (
            "filter[id]=$result[owner][items][0][contactIds]&filter[>id]=40",
            json!({"filter": {"id": "$result[owner][items][0][contactIds]", ">id": 40}}),
        ),
        (
            "filter[id][0]=11&filter[id][1]=12",
            json!({"filter": {"id": [11, 12]}}),
        ),
        (
            "items[0][CONTACT_ID]=11&items[0][SORT]=10&items[1][CONTACT_ID]=12&items[1][SORT]=20",
            json!({"items": {"count": 2, "each": {"CONTACT_ID": [11, 12], "SORT": [10, 20]}}}),
        ),
        (
            "fields[NAME]=Anna&fields[PHONE][0][VALUE]=%2B49301&fields[EMAIL][0][VALUE]=a@b.example",
            json!({"fields": {"NAME": "text",
                "PHONE": {"count": 1, "each": {"VALUE": "text"}},
                "EMAIL": {"count": 1, "each": {"VALUE": "text"}}}}),
        ),
        ("", Value::Null),
    ];
    for (query, expected) in table {
        assert_eq!(kept_query(query), expected, "{query}");
    }
}

#[test]
fn of_results_ids_and_counts_stay_and_of_the_rest_the_types() {
    let table = [
        (json!(true), json!(true)),
        (json!(4711), json!(4711)),
        (json!("Anna"), json!("text")),
        (json!([]), json!([])),
        (json!(["A", "B"]), json!({"count": 2, "each": "text"})),
        (
            json!({"ID": "7", "ADMIN": false, "NAME": "Anna", "PERSONAL_GENDER": ""}),
            json!({"ID": 7, "ADMIN": false, "NAME": "text", "PERSONAL_GENDER": ""}),
        ),
        (
            json!([{"CONTACT_ID": 11, "SORT": 10, "IS_PRIMARY": "Y"},
                   {"CONTACT_ID": "12", "SORT": "20", "IS_PRIMARY": "N"}]),
            json!({"count": 2, "each":
                {"CONTACT_ID": [11, 12], "SORT": [10, 20], "IS_PRIMARY": ["Y", "N"]}}),
        ),
        (
            json!({"items": [{"id": 11, "name": "Anna", "phone": "+4930111", "post": ""},
                             {"id": 12, "name": "Boris", "phone": null, "post": "CEO"}]}),
            json!({"items": {"count": 2, "each":
                {"id": [11, 12], "name": "text", "phone": ["text", null], "post": ["", "text"]}}}),
        ),
        (
            json!({"items": [{"id": 5, "title": "Acme", "contactIds": [11, 12]}]}),
            json!({"items": {"count": 1, "each":
                {"id": [5], "title": "text", "contactIds": [[11, 12]]}}}),
        ),
        (
            json!({"access_token": "a-secret", "expires_in": 3600, "member_id": "a223c6b3"}),
            json!({"access_token": "text", "expires_in": 3600, "member_id": "a223c6b3"}),
        ),
    ];
    for (result, expected) in table {
        assert_eq!(kept(&result), expected, "{result}");
    }
}

#[test]
fn what_does_not_look_like_an_id_or_a_code_goes_wherever_it_stands() {
    for typed in ["anna@acme.example", "Anna Lee", "+49 30 111", "Ёж"] {
        assert_eq!(kept(&json!({ "id": typed })), json!({"id": "text"}));
    }
    let long = "x".repeat(201);
    assert_eq!(kept(&json!({ "CODE": long })), json!({"CODE": "text"}));
}

#[test]
fn a_number_that_nobody_knows_goes_for_it_may_be_a_phone() {
    assert_eq!(
        kept(&json!({"phone": 4_930_111})),
        json!({"phone": "number"})
    );
}

#[test]
fn a_key_that_no_program_chose_goes() {
    assert_eq!(kept(&json!({"Anna Lee": 1})), json!({"…": "number"}));
}

#[test]
fn a_list_without_end_and_a_pit_without_ground_are_cut_short() {
    let ids: Vec<i64> = (0..5_000).collect();
    let list = kept(&json!({ "id": ids }));
    assert_eq!(list["id"]["count"], 5_000);
    assert_eq!(list["id"]["each"].as_array().unwrap().len(), 2_500);

    let pit = (0..100).fold(json!(1), |inner, _| json!({ "id": inner }));
    assert!(kept(&pit).to_string().contains('…'));
}

/// Any JSON, with `secret` as every text.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(json!("the secret")),
        Just(json!("se@cret")),
        any::<i32>().prop_map(|number| json!(number)),
        any::<bool>().prop_map(|flag| json!(flag)),
        Just(Value::Null),
    ];
    leaf.prop_recursive(5, 60, 6, |inner| {
        let key = prop_oneof![
            Just("id".to_owned()),
            Just("filter".to_owned()),
            Just("select".to_owned()),
            Just("0".to_owned()),
            Just("1".to_owned()),
            Just("the secret".to_owned()),
            "[a-zA-Z_%]{1,8}",
        ];
        let map = prop::collection::vec((key, inner.clone()), 0..6);
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(Value::Array),
            map.prop_map(|fields| Value::Object(Map::from_iter(fields))),
        ]
    })
}

proptest! {
    #[test]
    fn no_text_of_a_person_stays_whatever_the_answer_looks_like(value in any_json()) {
        let text = kept(&value).to_string();
        prop_assert!(!text.contains("secret"), "{}", text);
        prop_assert!(!text.contains("se@cret"), "{}", text);
    }

    #[test]
    fn any_query_is_read_without_a_panic(query in "[a-c0-1=&%+$\\[\\]]{0,40}") {
        let _ = kept_query(&query);
    }
}
