//! `batch`, with the documented examples.
use crate::support::{ADMIN, Bench, MEMBER};
use serde_json::{Map, Value, json};

async fn batch(bench: &Bench, body: Value) -> Value {
    let (status, body) = bench.call(&bench.token(ADMIN), "batch", body).await;
    assert_eq!(status, 200, "{body}");
    assert!(body["time"].get("operating").is_none());
    body["result"].clone()
}

fn without_times(mut result: Value) -> Value {
    result.as_object_mut().unwrap().remove("result_time");
    result
}

#[tokio::test]
async fn bindings_names_and_a_wrong_write_go_in_one_request() {
    let bench = Bench::start().await;

    let result = batch(&bench, json!({"halt": 0, "cmd": {
        "bind": "crm.company.contact.items.get?id=5",
        "owner": "crm.item.list?entityTypeId=4&filter[id]=5&select[0]=id&select[1]=contactIds&start=-1",
        "people": "crm.item.list?entityTypeId=3&filter[id]=$result[owner][items][0][contactIds]&select[0]=id&select[1]=name&order[id]=ASC",
        "edit": "crm.company.contact.add?id=5&fields[CONTACT_ID]=0",
    }}))
    .await;

    assert_eq!(
        result["result_time"]
            .as_object()
            .unwrap()
            .keys()
            .collect::<Vec<_>>(),
        ["bind", "owner", "people"]
    );
    assert_eq!(
        without_times(result),
        json!({
            "result": {
                "bind": [
                    {"CONTACT_ID": 12, "SORT": 10, "ROLE_ID": 0, "IS_PRIMARY": "Y"},
                    {"CONTACT_ID": 11, "SORT": 20, "ROLE_ID": 0, "IS_PRIMARY": "Y"},
                ],
                "owner": {"items": [{"id": 5, "contactIds": [12, 11]}]},
                "people": {"items": [{"id": 11, "name": "Anna"}, {"id": 12, "name": "Boris"}]},
            },
            "result_error": {"edit": {"error": "", "error_description": "The parameter 'fields' is not valid."}},
            "result_total": {"people": 2},
            "result_next": [],
        })
    );
}

#[tokio::test]
async fn a_write_takes_the_id_that_a_read_before_it_found() {
    let bench = Bench::start().await;

    let result = batch(
        &bench,
        json!({"halt": 1, "cmd": {
            "c": "crm.item.list?entityTypeId=3&filter[name]=Carl&select[]=id&start=-1",
            "b": "crm.company.contact.add?id=5&fields[CONTACT_ID]=$result[c][items][0][id]",
        }}),
    )
    .await;

    assert_eq!(
        without_times(result),
        json!({
            "result": {"c": {"items": [{"id": 20}]}, "b": true},
            "result_error": [],
            "result_total": [],
            "result_next": [],
        })
    );
    let bound = bench
        .call(
            &bench.token(ADMIN),
            "crm.company.contact.items.get",
            json!({"id": 5}),
        )
        .await;
    assert_eq!(
        bound.1["result"][2],
        json!({"CONTACT_ID": 20, "SORT": 30, "ROLE_ID": 0, "IS_PRIMARY": "Y"})
    );
}

#[tokio::test]
async fn halt_stops_after_the_first_error() {
    let bench = Bench::start().await;
    let cmd = json!({"a": "profile", "b": "no.such", "c": "profile"});

    for (halt, ran) in [
        (json!(1), 1),
        (json!("1"), 1),
        (json!(true), 1),
        (json!(0), 2),
        (json!("0"), 2),
        (Value::Null, 2),
    ] {
        let result = batch(&bench, json!({"halt": halt, "cmd": cmd})).await;
        assert_eq!(
            result["result"].as_object().unwrap().len(),
            ran,
            "halt {halt}"
        );
        assert_eq!(
            result["result_error"]["b"]["error"],
            json!("ERROR_METHOD_NOT_FOUND")
        );
    }
}

#[tokio::test]
async fn a_list_of_commands_is_answered_with_lists() {
    let bench = Bench::start().await;

    let result = batch(
        &bench,
        json!({"cmd": ["user.admin", "user.access?ACCESS[]=AU"]}),
    )
    .await;
    let failed = batch(&bench, json!({"cmd": ["no.such", "user.admin"]})).await;
    let nothing = batch(&bench, json!({"cmd": []})).await;

    assert_eq!(result["result"], json!([true, true]));
    assert_eq!(failed["result"], json!({"1": true}));
    assert_eq!(
        failed["result_error"][0]["error"],
        json!("ERROR_METHOD_NOT_FOUND")
    );
    assert_eq!(without_times(nothing)["result"], json!([]));
}

#[tokio::test]
async fn a_batch_in_a_batch_and_the_51st_command_are_refused_alone() {
    let bench = Bench::start().await;
    let mut cmd: Map<String, Value> = (0..51)
        .map(|index| (format!("c{index}"), json!("user.admin")))
        .collect();
    cmd.insert("c7".to_owned(), json!("batch?cmd[a]=user.current"));

    let result = batch(&bench, json!({"cmd": cmd})).await;

    assert_eq!(result["result"].as_object().unwrap().len(), 49);
    assert_eq!(
        result["result_error"],
        json!({
            "c7": {"error": "ERROR_BATCH_METHOD_NOT_ALLOWED", "error_description": "Method is not allowed for batch usage"},
            "c50": {"error": "ERROR_BATCH_LENGTH_EXCEEDED", "error_description": "Max batch length exceeded"},
        })
    );
}

#[tokio::test]
async fn an_owner_without_bindings_gives_an_empty_list_of_people() {
    let bench = Bench::start().await;

    let result = batch(&bench, json!({"cmd": {
        "owner": "crm.item.list?entityTypeId=4&filter[id]=404&select[]=contactIds&start=-1",
        "people": "crm.item.list?entityTypeId=3&filter[id]=$result[owner][items][0][contactIds]&select[]=id",
    }}))
    .await;

    assert_eq!(result["result"]["people"], json!({"items": []}));
}

#[tokio::test]
async fn commands_are_read_as_addresses_whatever_carries_the_batch() {
    let bench = Bench::start().await;
    let token = bench.token(ADMIN);
    let portal = bench.sandbox.portal_url();
    let fields = [
        ("auth", token.as_str()),
        (
            "cmd[a]",
            "CRM.item.list?entityTypeId=3&filter[name]=A%6Ena&select[]=id&start=-1#cut",
        ),
        ("halt", "0"),
    ];

    let response = bench
        .http
        .post(format!("{portal}/rest/batch.json"))
        .form(&fields)
        .send()
        .await
        .unwrap();
    let (_, body) = crate::support::read(response).await;

    assert_eq!(
        body["result"]["result"]["a"],
        json!({"items": [{"id": 11}]})
    );
}

#[tokio::test]
async fn commands_have_the_rights_of_the_caller() {
    let bench = Bench::start().await;

    let (status, body) = bench
        .call(
            &bench.token(MEMBER),
            "batch",
            json!({"cmd": {"a": "placement.get", "b": "profile"}}),
        )
        .await;

    assert_eq!(status, 200);
    assert_eq!(
        body["result"]["result_error"]["a"]["error"],
        json!("ACCESS_DENIED")
    );
    assert_eq!(body["result"]["result"]["b"]["ID"], json!("2"));
}

#[tokio::test]
async fn the_log_counts_one_request_with_its_commands_and_keeps_no_token() {
    let bench = Bench::start().await;
    let token = bench.token(ADMIN);
    bench.sandbox.clear_calls();

    bench
        .call(
            &token,
            "batch",
            json!({"cmd": {"a": "profile", "b": "no.such?x=1&auth=secret"}}),
        )
        .await;

    let calls = bench.sandbox.calls();
    assert_eq!(calls.len(), 1);
    assert_eq!(
        (calls[0].method.as_str(), calls[0].user, calls[0].status),
        ("batch", Some(ADMIN), 200)
    );
    let commands: Vec<_> = calls[0]
        .commands
        .iter()
        .map(|command| {
            (
                command.key.as_str(),
                command.method.as_str(),
                command.error.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        commands,
        [
            ("a", "profile", None),
            ("b", "no.such", Some("ERROR_METHOD_NOT_FOUND"))
        ]
    );
    let (_, log) = bench.get("/_sandbox/calls").await;
    assert_eq!(log[0]["commands"][1]["params"], json!({"x": "1"}));
    assert!(!log.to_string().contains(&token) && !log.to_string().contains("secret"));
}

#[tokio::test]
async fn a_contact_is_created_and_bound_in_one_request() {
    let bench = Bench::start().await;

    let result = batch(
        &bench,
        json!({"halt": 1, "cmd": {
            "c": "crm.contact.add?fields[NAME]=Ann",
            "b": "crm.company.contact.add?id=5&fields[CONTACT_ID]=$result[c]",
            "rows": "crm.company.contact.items.get?id=5",
        }}),
    )
    .await;

    let rows = result["result"]["rows"].as_array().unwrap();
    assert_eq!(
        rows.last().unwrap(),
        &json!({"CONTACT_ID": 21, "SORT": 30, "ROLE_ID": 0, "IS_PRIMARY": "Y"})
    );
    let mut result = without_times(result);
    result["result"].as_object_mut().unwrap().remove("rows");
    assert_eq!(
        result,
        json!({
            "result": {"c": 21, "b": true},
            "result_error": [],
            "result_total": [],
            "result_next": [],
        })
    );
}
