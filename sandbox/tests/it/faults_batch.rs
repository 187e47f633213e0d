//! Faults that are meant for methods within a batch.
use crate::support::{ADMIN, Bench};
use bitrix24_sandbox::{Effect, Fault};
use serde_json::{Value, json};

#[tokio::test]
async fn an_error_for_an_inner_method_is_put_among_the_errors_of_the_batch() {
    let bench = Bench::start().await;
    let failing =
        json!({"error": {"code": "OPERATION_TIME_LIMIT", "description": "Blocked", "status": 429}});
    let fault = json!({"match": {"method": "CRM.*"}, "times": 1, "do": failing});
    assert_eq!(bench.json("/_sandbox/faults", &fault).await.0, 200);
    let cmd = json!({
        "me": "profile",
        "first": "crm.company.contact.items.get?id=5",
        "second": "crm.company.contact.items.get?id=5",
    });

    let (status, body) = bench
        .call(&bench.token(ADMIN), "batch", json!({"cmd": cmd}))
        .await;

    let result = &body["result"];
    assert_eq!(status, 200);
    let expected =
        json!({"first": {"error": "OPERATION_TIME_LIMIT", "error_description": "Blocked"}});
    assert_eq!(result["result_error"], expected);
    let answered: Vec<&String> = result["result"].as_object().unwrap().keys().collect();
    assert_eq!(answered, ["me", "second"]);
    let faults: Vec<_> = bench.sandbox.calls()[0]
        .commands
        .iter()
        .map(|command| command.fault)
        .collect();
    assert_eq!(faults, [None, Some("error"), None]);
}

/// Whether `app.option.set` of a batch got its answer, and whether it was done.
async fn batch(bench: &Bench) -> (bool, bool) {
    let token = bench.token(ADMIN);
    let cmd = json!({"me": "profile", "set": "App.Option.Set?options[k]=1"});
    let url = format!("{}/rest/batch", bench.sandbox.portal_url());
    let request = bench
        .http
        .post(url)
        .json(&json!({"auth": token, "cmd": cmd}));
    let answer = match request.send().await {
        Ok(answer) => answer.json().await.unwrap_or(Value::Null),
        Err(_) => Value::Null,
    };
    let (_, options) = bench.call(&token, "app.option.get", json!({})).await;
    let answered = answer["result"]["result"]["set"] == json!(true);
    (answered, options["result"]["k"] == json!("1"))
}

#[tokio::test]
async fn a_command_brings_its_fault_upon_the_whole_batch_once() {
    let status = Effect::Status {
        code: 502,
        body: String::new(),
    };
    let redirect = Effect::Redirect("http://other.example/".to_owned());
    let cases = [
        (status, (false, false)),
        (Effect::DelayMs(1), (true, true)),
        (Effect::DropBefore, (false, false)),
        (Effect::DropAfter, (false, true)),
        (Effect::Html, (false, false)),
        (Effect::Truncate, (false, true)),
        (Effect::Garbage, (false, false)),
        (redirect, (false, false)),
        (Effect::Huge, (false, false)),
    ];

    for (effect, expected) in cases {
        let bench = Bench::start().await;
        let name = effect.name();
        let fault = Fault::always(effect).of("APP.option.set").times(1);
        bench.sandbox.fault(fault).unwrap();

        assert_eq!(batch(&bench).await, expected, "{name}");
        let call = &bench.sandbox.calls()[0];
        assert_eq!((call.method.as_str(), call.fault), ("batch", Some(name)));
        assert_eq!(batch(&bench).await, (true, true), "{name}");
    }
}

#[tokio::test]
async fn a_batch_without_a_matching_command_is_left_alone() {
    let bench = Bench::start().await;
    for method in ["crm.*", "app.option.get", "user.*"] {
        let fault = Fault::always(Effect::DropBefore).of(method);
        bench.sandbox.fault(fault).unwrap();
    }
    let cmd = json!({"cmd": ["profile", "app.option.set?options[k]=1"]});

    let (status, _) = bench.call(&bench.token(ADMIN), "batch", cmd).await;

    assert_eq!(status, 200);
}

#[tokio::test]
async fn commands_beyond_the_fifty_that_run_bring_no_fault() {
    let bench = Bench::start().await;
    let fault = Fault::always(Effect::Html).of("server.time");
    bench.sandbox.fault(fault).unwrap();
    let mut cmd = vec!["profile"; 50];
    cmd.push("server.time");

    let (_, body) = bench
        .call(&bench.token(ADMIN), "batch", json!({"cmd": cmd}))
        .await;

    assert!(body["result"].is_object(), "{body}");
}

#[tokio::test]
async fn row_14_of_the_binding_errors_comes_from_a_fault_alone() {
    let bench = Bench::start().await;
    let failing =
        json!({"error": {"code": "ERROR_CORE", "description": "Internal", "status": 500}});
    let fault = json!({"match": {"method": "crm.*.items.set"}, "times": 1, "do": failing});
    bench.json("/_sandbox/faults", &fault).await;
    let token = bench.token(ADMIN);
    let set = async || {
        let params = json!({"id": 5, "items": [{"CONTACT_ID": 11}]});
        bench
            .call(&token, "crm.company.contact.items.set", params)
            .await
    };

    let failed = set().await;

    let expected = json!({"error": "ERROR_CORE", "error_description": "Internal"});
    assert_eq!(failed, (500, expected));
    assert_eq!(set().await.1["result"], json!(true));
}
