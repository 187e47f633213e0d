//! How `batch` reads its commands, and what references to things that are not there lead to.
use crate::support::{ADMIN, Bench};
use serde_json::{Value, json};

/// Sends commands as the administrator.
async fn batch(bench: &Bench, halt: Value, cmd: Value) -> Value {
    let body = json!({"halt": halt, "cmd": cmd});
    let (status, body) = bench.call(&bench.token(ADMIN), "batch", body).await;
    assert_eq!(status, 200, "{body}");
    body["result"].clone()
}

const FAILS: &str = "crm.company.contact.add?id=5&fields[CONTACT_ID]=0";

#[tokio::test]
async fn the_query_of_a_command_is_read_as_php_reads_it() {
    let bench = Bench::start().await;
    let anna = json!([{"ID": "11"}]);
    for query in [
        "filter[NAME]=Anna&select[]=ID",
        "filter%5BNAME%5D=An%6Ea&select[7]=ID",
        "filter[NAME]=Boris&filter[NAME]=Anna&select[0]=ID",
        "filter[%25NAME]=nn&select[]=ID#&filter[ID]=12",
        "filter[@ID][]=11&filter[@ID][]=999&select[]=ID",
        "FILTER[ID]=11&SELECT[]=ID",
    ] {
        let command = format!("CRM.Contact.List?{query}");

        let result = batch(&bench, json!(0), json!({ "a": command })).await;

        assert_eq!(result["result"]["a"], anna, "{query} {result}");
    }

    let add = "crm.contact.add?fields[NAME]=Ann+Marie%2B&fields[LAST_NAME]=%C3%96z";
    let get = "crm.contact.get?id=$result[c]";
    let result = batch(&bench, json!(0), json!({"c": add, "g": get})).await;
    assert_eq!(result["result"]["g"]["NAME"], "Ann Marie+");
    assert_eq!(result["result"]["g"]["LAST_NAME"], "Öz");
}

#[tokio::test]
async fn halt_is_judged_as_php_judges_truth() {
    let bench = Bench::start().await;
    for (halt, stops) in [
        (json!(1), true),
        (json!(true), true),
        (json!("1"), true),
        (json!("N"), true),
        (json!(0), false),
        (json!("0"), false),
        (json!(""), false),
        (json!(null), false),
    ] {
        let result = batch(&bench, halt.clone(), json!({"a": FAILS, "b": "user.admin"})).await;

        let expected = if stops { json!([]) } else { json!({"b": true}) };
        assert_eq!(result["result"], expected, "{halt}");
        assert!(result["result_error"]["a"].is_object());
    }
}

#[tokio::test]
async fn without_halt_a_failed_command_turns_a_reference_to_it_into_what_there_is() {
    let bench = Bench::start().await;
    let bind = "crm.company.contact.add?id=5&fields[CONTACT_ID]=$result[c]";

    let result = batch(
        &bench,
        json!(0),
        json!({"a": "user.admin", "c": FAILS, "b": bind}),
    )
    .await;

    let text = "The parameter 'fields' is not valid.";
    assert_eq!(result["result_error"]["b"]["error_description"], text);
    assert_eq!(result["result"], json!({"a": true}));
}

#[tokio::test]
async fn an_index_that_is_not_there_puts_the_whole_list_in() {
    let bench = Bench::start().await;
    let filter = |name: &str| {
        format!(
            "filter[{name}][0]=$result[bind][0][CONTACT_ID]&filter[{name}][1]=$result[bind][9][CONTACT_ID]"
        )
    };

    let result = batch(
        &bench,
        json!(0),
        json!({
            "bind": "crm.company.contact.items.get?id=5",
            "items": format!("crm.item.list?entityTypeId=3&{}", filter("id")),
            "classic": format!("crm.contact.list?select[]=ID&{}", filter("ID")),
        }),
    )
    .await;

    assert_eq!(
        result["result_error"]["items"]["error"],
        "INVALID_ARG_VALUE"
    );
    // The list counts as id 1, and there is no contact 1.
    assert_eq!(result["result"]["classic"], json!([{"ID": "12"}]));
}

#[tokio::test]
async fn pages_of_a_list_and_their_totals_are_kept_apart() {
    let bench = Bench::start().await;
    let mut state = bench.sandbox.state();
    let contacts: Vec<Value> = (1..=70).map(|id| json!({ "id": id })).collect();
    state["contacts"] = json!(contacts);
    bench.sandbox.put_state(&state).unwrap();

    let result = batch(
        &bench,
        json!(0),
        json!({
            "one": "crm.contact.list?select[]=ID",
            "two": "crm.contact.list?select[]=ID&start=$next[one]",
            "all": "crm.contact.list?select[]=ID&start=-1",
            "bind": "crm.company.contact.items.get?id=5",
        }),
    )
    .await;

    assert_eq!(result["result"]["two"].as_array().unwrap().len(), 20);
    assert_eq!(
        result["result_total"],
        json!({"one": 70, "two": 70, "all": 0})
    );
    assert_eq!(result["result_next"], json!({"one": 50}));
}
