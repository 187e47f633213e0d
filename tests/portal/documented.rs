//! The documented answers of the binding methods: the app reads them, and the sandbox answers with
//! the same keys and types.

use crate::{ADMIN, MANAGER, World};
use bindery::bindings::Owner;
use bindery::portal::crm::{self, Pages};
use bindery::portal::{Batch, BatchAnswer, MethodError, Params};
use serde_json::{Value, json};

/// A call, and a documented answer to it.
type Example = (&'static str, &'static [(&'static str, &'static str)], Value);

/// What the app makes of an error.
type Known = fn(&MethodError) -> bool;

/// Company 5 with contacts 12 and 11, contact 20 hidden from the manager.
fn state() -> Value {
    json!({
        "users": [
            {"id": ADMIN, "admin": true},
            {"id": MANAGER, "read": {"contact": [11, 12, 13]}},
        ],
        "companies": [{"id": 5, "title": "Acme"}],
        "contacts": [
            {"id": 11, "name": "Anna", "last_name": "Ivanova", "phone": ["+4930111"]},
            {"id": 12, "name": "Boris", "last_name": "Petrov"},
            {"id": 20, "name": "Hidden"},
        ],
        "leads": [{"id": 31, "title": "Lead"}],
        "deals": [{"id": 41, "title": "Deal"}],
        "bindings": [
            {"owner": "company", "owner_id": 5, "id": 12, "sort": 10, "primary": true},
            {"owner": "company", "owner_id": 5, "id": 11, "sort": 20, "primary": true},
        ],
    })
}

fn field(kind: &str, required: bool, title: &str) -> Value {
    json!({
        "type": kind, "isRequired": required, "isReadOnly": false, "isImmutable": false,
        "isMultiple": false, "isDynamic": false, "title": title,
    })
}

fn examples() -> Vec<Example> {
    let fields = json!({
        "SORT": field("integer", false, "Sorting"),
        "IS_PRIMARY": field("char", false, "Primary"),
        "CONTACT_ID": field("integer", true, "Contact"),
    });
    let companies = json!({
        "SORT": field("integer", false, "Sorting"),
        "IS_PRIMARY": field("char", false, "Primary"),
        "COMPANY_ID": field("integer", true, "Company"),
    });
    let company = json!({"COMPANY_ID": 5, "SORT": 20, "ROLE_ID": 0, "IS_PRIMARY": "Y"});
    let row = json!({"CONTACT_ID": 12, "SORT": 10, "ROLE_ID": 0, "IS_PRIMARY": "Y"});
    let contact = json!({
        "ID": "11", "NAME": "Anna", "LAST_NAME": "Ivanova", "COMPANY_ID": "5", "PHOTO": null,
        "PHONE": [{"ID": "156", "VALUE_TYPE": "WORK", "VALUE": "+4930111", "TYPE_ID": "PHONE"}],
    });
    let item = json!({"id": 11, "name": "Anna", "lastName": "Ivanova", "phone": "+4930111"});
    vec![
        ("crm.company.contact.fields", &[], fields),
        (
            "crm.company.contact.items.get",
            &[("id", "5")],
            json!([row, row]),
        ),
        ("crm.contact.company.fields", &[], companies),
        (
            "crm.contact.company.items.get",
            &[("id", "11")],
            json!([company]),
        ),
        ("crm.lead.contact.items.get", &[("id", "31")], json!([])),
        ("crm.quote.contact.items.get", &[("id", "999")], json!([])),
        (
            "crm.lead.contact.items.set",
            &[("id", "31"), ("items[0][CONTACT_ID]", "12")],
            json!(true),
        ),
        (
            "crm.lead.contact.items.delete",
            &[("id", "31")],
            json!(true),
        ),
        (
            "crm.company.contact.add",
            &[("id", "5"), ("fields[CONTACT_ID]", "12")],
            json!(false),
        ),
        (
            "crm.deal.contact.add",
            &[("id", "41"), ("fields[CONTACT_ID]", "12")],
            json!(true),
        ),
        (
            "crm.lead.contact.delete",
            &[("id", "31"), ("fields[CONTACT_ID]", "12")],
            json!(false),
        ),
        (
            "crm.item.list",
            &[
                ("entityTypeId", "3"),
                ("filter[id]", "11"),
                ("select[0]", "id"),
                ("select[1]", "name"),
                ("select[2]", "lastName"),
                ("select[3]", "phone"),
            ],
            json!({"items": [item]}),
        ),
        (
            "crm.contact.list",
            &[
                ("filter[@ID][0]", "11"),
                ("select[0]", "ID"),
                ("select[1]", "NAME"),
                ("select[2]", "LAST_NAME"),
                ("select[3]", "COMPANY_ID"),
                ("select[4]", "PHONE"),
                ("select[5]", "PHOTO"),
            ],
            json!([contact]),
        ),
        ("crm.contact.add", &[("fields[NAME]", "Ann")], json!(46)),
        (
            "crm.duplicate.findbycomm",
            &[
                ("type", "PHONE"),
                ("values[0]", "+4930111"),
                ("entity_type", "CONTACT"),
            ],
            json!({"CONTACT": [275]}),
        ),
        (
            "crm.duplicate.findbycomm",
            &[("type", "EMAIL"), ("values[0]", "no@body.example")],
            json!([]),
        ),
    ]
}

/// Whether two answers have the same keys and, under each, the same types.
fn same_shape(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let is_like = |(key, value): (&String, &Value)| {
                other.get(key).is_some_and(|other| same_shape(value, other))
            };
            one.len() == other.len() && one.iter().all(is_like)
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| same_shape(one, other))
        }
        _ => std::mem::discriminant(one) == std::mem::discriminant(other),
    }
}

async fn world() -> World {
    let world = World::new().await;
    world.sandbox.put_state(&state()).unwrap();
    world.opened_by(ADMIN).await;
    world.opened_by(MANAGER).await;
    world
}

async fn ask(world: &World, user_id: i64, method: &str, params: &[(&str, &str)]) -> BatchAnswer {
    let params = params.iter();
    let params = params.fold(Params::new(), |params, (key, value)| params.set(key, value));
    let mut batch = Batch::new(true);
    batch.add("it", method, params);
    let answer = world.tokens.batch(&world.portal, user_id, &batch).await;
    answer.unwrap()
}

#[tokio::test]
async fn the_sandbox_answers_in_the_documented_shape() {
    let world = world().await;
    for (method, params, documented) in examples() {
        let answer = ask(&world, ADMIN, method, params).await;

        let result = answer.result("it");
        let fits = result.is_some_and(|result| same_shape(result, &documented));
        assert!(fits, "{method} {params:?}: {answer:?}");
    }
}

#[tokio::test]
async fn the_documented_errors_are_what_the_sandbox_says_and_the_app_knows_them() {
    let world = world().await;
    let refusals: [(&str, Value, Known); 3] = [
        (
            "20",
            json!({"error": "", "error_description": "[Contact #20] You do not have permission to view this item"}),
            |error| error.unreadable() == Some(20),
        ),
        (
            "0",
            json!({"error": "", "error_description": "The parameter 'fields' is not valid."}),
            |error| !error.is_access_denied() && !error.is_not_found(),
        ),
        (
            "x",
            json!({"error": "", "error_description": "The parameter 'fields' is not valid."}),
            |error| error.system().is_none(),
        ),
    ];
    for (contact, documented, is_known) in refusals {
        let params = [("id", "5"), ("fields[CONTACT_ID]", contact)];
        let answer = ask(&world, MANAGER, "crm.company.contact.add", &params).await;

        let documented = MethodError::find(&documented).unwrap();
        assert_eq!(answer.error("it"), Some(&documented));
        assert!(is_known(&documented), "{documented}");
    }
}

#[tokio::test]
async fn the_documented_answer_of_the_one_request_reads_as_the_sandboxs_does() {
    let documented = json!({
        "result": {
            "bind": [
                {"CONTACT_ID": 12, "SORT": 10, "ROLE_ID": 0, "IS_PRIMARY": "Y"},
                {"CONTACT_ID": 11, "SORT": 20, "ROLE_ID": 0, "IS_PRIMARY": "Y"},
            ],
            "owner": {"items": [{"id": 5, "title": "Acme", "contactIds": [12, 11]}]},
            "people": {"items": [
                {"id": 11, "name": "Anna", "lastName": "Ivanova", "phone": "+4930111"},
                {"id": 12, "name": "Boris", "lastName": "Petrov"},
            ]},
        },
        "result_error": {"edit": {"error": "", "error_description": "The parameter 'fields' is not valid."}},
        "result_total": {"people": 2},
        "result_next": [],
        "result_time": {},
    });
    let documented: BatchAnswer = serde_json::from_value(documented).unwrap();
    let documented = crm::reading(&documented, Owner::Company).unwrap();

    let world = world().await;
    let answered = world.read(ADMIN, Owner::Company, 5, Pages::One).await;

    assert_eq!(documented.set, answered.set);
    assert_eq!(documented.owner, answered.owner);
    let names = |reading: &crm::Reading| {
        let people = reading.people.values();
        let lines = people.map(|one| (one.id, one.name.clone(), one.phone.clone()));
        lines.collect::<Vec<_>>()
    };
    assert_eq!(names(&documented), names(&answered));
}
