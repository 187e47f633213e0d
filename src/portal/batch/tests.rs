use super::{Batch, BatchAnswer, Params};
use crate::portal::error::ErrorKind;
use serde_json::{Value, json};

fn command(params: Params) -> String {
    let mut batch = Batch::new(false);
    batch.add("key", "method", params);
    let (_, command) = batch.commands().next().unwrap();
    command.to_owned()
}

fn answer(result: Value) -> BatchAnswer {
    serde_json::from_value(result).unwrap()
}

#[test]
fn keys_and_values_are_escaped_so_that_the_portal_reads_what_was_meant() {
    let table = [
        ("filter[%name]", "ann", "filter[%25name]=ann"),
        ("filter[=id]", "5", "filter[%3Did]=5"),
        ("filter[>id]", "5", "filter[%3Eid]=5"),
        ("select[0]", "id", "select[0]=id"),
        ("a", "b&c=d", "a=b%26c%3Dd"),
        ("a", "#1?", "a=%231%3F"),
        ("a", "+49 30", "a=%2B49%2030"),
        ("a", "100%", "a=100%25"),
        ("a", "[x]", "a=%5Bx%5D"),
        (
            "a",
            "«Ann» \"O'Neil\"",
            "a=%C2%ABAnn%C2%BB%20%22O%27Neil%22",
        ),
        ("a", "Ёж", "a=%D0%81%D0%B6"),
        ("a", "🦔", "a=%F0%9F%A6%94"),
        ("a", "line\nline\0", "a=line%0Aline%00"),
        ("a", "a-b_c.d~e", "a=a-b_c.d~e"),
        ("имя", "", "%D0%B8%D0%BC%D1%8F="),
    ];
    for (key, value, expected) in table {
        let query = command(Params::new().set(key, value));

        assert_eq!(query, format!("method?{expected}"));
        let query = query.strip_prefix("method?").unwrap();
        let read: Vec<_> = form_urlencoded::parse(query.as_bytes()).collect();
        assert_eq!(read, [(key.into(), value.into())]);
    }
}

#[test]
fn what_people_type_never_becomes_a_reference() {
    let table = [
        ("$result[owner]", "$ result[owner]"),
        ("a $Result b$next", "a $ Result b$ next"),
        ("$total$time$error", "$ total$ time$ error"),
        ("$$result", "$$ result"),
        ("5$ or $5, $res", "5$ or $5, $res"),
    ];
    for (typed, sent) in table {
        let query = command(Params::new().set("a", typed));

        let query = query.strip_prefix("method?").unwrap();
        let read: Vec<_> = form_urlencoded::parse(query.as_bytes()).collect();
        assert_eq!(read, [("a".into(), sent.into())]);
    }
}

#[test]
fn a_reference_is_written_as_it_is() {
    let params = Params::new().reference("filter[id]", "$result[owner][items][0][contactIds]");

    assert_eq!(
        command(params),
        "method?filter[id]=$result[owner][items][0][contactIds]"
    );
}

#[test]
fn a_list_of_no_ids_asks_for_nothing_instead_of_everything() {
    let ids = |ids: &[i64]| command(Params::new().list("filter[id]", ids.iter().copied()));

    assert_eq!(ids(&[7, 9]), "method?filter[id][0]=7&filter[id][1]=9");
    assert_eq!(ids(&[]), "method?filter[id][0]=0");
}

#[test]
fn the_commands_are_sent_in_the_order_they_were_added() {
    let mut batch = Batch::new(true);
    batch.add("z", "app.info", Params::new()).add(
        "a",
        "profile",
        Params::new().set("x", 1).set("y", -1),
    );

    let body = serde_json::to_string(&batch).unwrap();

    assert_eq!(
        body,
        r#"{"halt":1,"cmd":{"z":"app.info","a":"profile?x=1&y=-1"}}"#
    );
    assert_eq!(batch.len(), 2);
    assert!(!batch.is_empty());
}

#[test]
fn results_and_errors_are_found_by_the_keys_of_their_commands() {
    let answer = answer(json!({
        "result": {"bind": [{"CONTACT_ID": 12}], "people": {"items": []}, "b": null},
        "result_error": {"edit": {"error": "",
            "error_description": "The parameter 'fields' is not valid."}},
        "result_total": {"people": 70}, "result_next": {"people": 50}, "result_time": {}
    }));

    assert_eq!(answer.result("bind"), Some(&json!([{"CONTACT_ID": 12}])));
    assert_eq!(answer.result("b"), Some(&Value::Null));
    assert_eq!(answer.result("edit"), None);
    let error = answer.error("edit").unwrap();
    assert_eq!(error.code, "");
    assert_eq!(error.description, "The parameter 'fields' is not valid.");
    assert_eq!(answer.error("bind"), None);
    assert_eq!(answer.errors().count(), 1);
    assert_eq!(
        (answer.next("people"), answer.total("people")),
        (Some(50), Some(70))
    );
    assert_eq!((answer.next("bind"), answer.total("bind")), (None, None));
}

#[test]
fn empty_maps_may_come_as_lists_and_parts_may_be_missing() {
    let empty = json!([]);
    let listed = answer(
        json!({"result": empty, "result_error": empty, "result_total": empty,
        "result_next": empty, "result_time": empty}),
    );
    assert_eq!(listed, BatchAnswer::default());

    let bare = answer(json!({"result": {"c": 21, "b": true}}));
    assert_eq!(bare.result("c"), Some(&json!(21)));
    assert_eq!(bare.errors().count(), 0);
}

#[test]
fn what_is_not_the_answer_to_a_batch_is_not_read_as_one() {
    for nonsense in [
        json!(true),
        json!([]),
        json!({}),
        json!({"result": "x"}),
        json!(null),
    ] {
        let read: Result<BatchAnswer, _> = serde_json::from_value(nonsense.clone());
        assert!(read.is_err(), "{nonsense}");
    }
}

#[test]
fn the_limits_of_a_batch_are_errors_of_their_commands() {
    let answer = answer(json!({"result": [], "result_error": {
        "x": {"error": "ERROR_BATCH_METHOD_NOT_ALLOWED",
            "error_description": "Method is not allowed for batch usage"},
        "y": {"error": "OPERATION_TIME_LIMIT",
            "error_description": "Method is blocked due to operation time limit."}}}));

    assert_eq!(answer.error("x").unwrap().system(), None);
    let kind = answer.error("y").unwrap().system();
    assert_eq!(kind, Some(ErrorKind::OperationTime));
}

#[test]
fn the_token_was_refused_only_if_it_was_refused_to_every_command() {
    let expired = json!({"error": "expired_token",
        "error_description": "The access token provided has expired."});
    let other = json!({"error": "", "error_description": "Not found."});
    let table = [
        (
            json!({"result": [], "result_error": {"a": expired, "b": expired}}),
            true,
        ),
        (
            json!({"result": [], "result_error": {"a": expired, "b": other}}),
            false,
        ),
        (
            json!({"result": {"a": 1}, "result_error": {"b": expired}}),
            false,
        ),
        (json!({"result": [], "result_error": {"b": other}}), false),
        (json!({"result": [], "result_error": []}), false),
    ];
    for (result, expected) in table {
        assert_eq!(
            answer(result.clone()).token_was_refused(),
            expected,
            "{result}"
        );
    }
}
