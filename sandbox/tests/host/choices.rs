//! What the portal's dialogs offer an app's user to choose from.
use crate::support::{ADMIN, Bench, MEMBER, OUTSIDER, state};
use serde_json::{Value, json};

fn ids(choices: &Value) -> Vec<&str> {
    let choices = choices.as_array().unwrap();
    choices
        .iter()
        .map(|choice| choice["id"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn records_have_the_keys_that_the_dialog_answers_with() {
    let bench = Bench::installed().await;
    let cases = [
        ("contact", "C_11", "Anna Example"),
        ("company", "CO_5", "Five <b>& Co</b>"),
        ("lead", "L_31", "Lead"),
    ];

    for (kind, id, title) in cases {
        let (status, answer) = bench.ask(ADMIN, "choices", &[("of", kind)]).await;
        assert_eq!(status, 200);
        let number = id.rsplit_once('_').unwrap().1;
        let expected = json!({
            "id": id, "type": kind, "place": kind, "title": title, "desc": "",
            "url": format!("/crm/{kind}/show/{number}/"), "image": "",
        });
        assert!(answer.as_array().unwrap().contains(&expected), "{answer}");
    }
}

#[tokio::test]
async fn records_are_offered_only_where_they_may_be_read() {
    let bench = Bench::installed().await;
    let cases = [
        (ADMIN, vec!["C_11", "C_12", "C_13"]),
        (MEMBER, vec!["C_11", "C_12"]),
        (OUTSIDER, vec![]),
    ];

    for (user, expected) in cases {
        let (_, answer) = bench.ask(user, "choices", &[("of", "contact")]).await;
        assert_eq!(ids(&answer), expected, "{user}");
    }
}

#[tokio::test]
async fn users_are_the_active_ones_in_the_shape_of_the_dialog() {
    let bench = Bench::installed().await;

    let (_, answer) = bench.ask(MEMBER, "choices", &[("of", "user")]).await;

    assert_eq!(ids(&answer), ["1", "2", "4"]);
    let ada = json!({
        "id": "1", "name": "Ada Admin", "photo": "", "position": "",
        "url": "/company/personal/user/1/", "sub": false, "sup": false,
    });
    assert_eq!(answer[0], ada);
}

#[tokio::test]
async fn access_codes_are_those_of_everybody_of_users_departments_and_groups() {
    let bench = Bench::installed().await;
    let mut state = state();
    state["departments"] =
        json!([{"id": 1, "name": "All", "children": [{"id": 3, "name": "Sales"}]}]);
    state["groups"] = json!([{"id": 8, "name": "Runners"}]);
    state["users"] = json!([
        {"id": 1, "name": "Ada", "admin": true},
        {"id": 2, "name": "Don", "active": false},
        {"id": 3, "name": "Eve", "extranet": true},
    ]);
    bench.sandbox.world().put_state(&state).unwrap();

    let (_, answer) = bench.ask(ADMIN, "choices", &[("of", "access")]).await;

    let expected = json!([
        {"id": "AU", "name": "All authorized users"},
        {"id": "CR", "name": "Creator"},
        {"id": "G2", "name": "All visitors"},
        {"id": "U1", "name": "Ada"},
        {"id": "U3", "name": "Eve"},
        {"id": "IU1", "name": "Ada"},
        {"id": "D1", "name": "All"},
        {"id": "DR1", "name": "All (with subdepartments)"},
        {"id": "D3", "name": "Sales"},
        {"id": "DR3", "name": "Sales (with subdepartments)"},
        {"id": "G8", "name": "Runners"},
        {"id": "SG8", "name": "Runners"},
    ]);
    assert_eq!(answer, expected);
}

#[tokio::test]
async fn nothing_else_can_be_chosen() {
    let bench = Bench::installed().await;

    let (status, _) = bench.ask(ADMIN, "choices", &[("of", "secret")]).await;

    assert_eq!(status, 422);
}
