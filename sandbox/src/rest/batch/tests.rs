//! References of commands.
use super::Results;
use serde_json::{Value, json};

fn results() -> Results {
    let Value::Object(result) = json!({
        "c": 21,
        "owner": {"items": [{"id": 5, "contactIds": [12, 11]}]},
        "none": {"items": []},
        "flag": true,
    }) else {
        unreachable!("the literal is an object")
    };
    let mut results = Results {
        result,
        ..Results::default()
    };
    results.total.insert("owner".to_owned(), json!(7));
    results
}

#[test]
fn a_value_that_is_one_reference_keeps_its_type() {
    let cases = [
        ("$result[c]", json!(21)),
        ("$total[owner]", json!(7)),
        ("$result[flag]", json!(true)),
        ("$result[owner][items][0][contactIds]", json!([12, 11])),
        ("$result[owner][items][0][contactIds][1]", json!(11)),
    ];

    for (text, expected) in cases {
        assert_eq!(results().resolve(json!(text)), expected, "{text}");
    }
}

#[test]
fn a_missing_key_stops_at_the_deepest_value_found() {
    let cases = [
        ("$result[none][items][0][contactIds]", json!([])),
        (
            "$result[owner][items][4][id]",
            json!([{"id": 5, "contactIds": [12, 11]}]),
        ),
        ("$result[c][ID]", json!(21)),
        ("$next[c]", json!([])),
        ("$error", json!([])),
    ];

    for (text, expected) in cases {
        assert_eq!(results().resolve(json!(text)), expected, "{text}");
    }
}

#[test]
fn within_longer_text_only_scalars_are_put_in() {
    let cases = [
        ("C_$result[c]", json!("C_21")),
        ("$result[c] of $total[owner] €", json!("21 of 7 €")),
        (
            "ids $result[owner][items][0][contactIds]",
            json!("ids $result[owner][items][0][contactIds]"),
        ),
        (
            "5 $ and $resulting nothing",
            json!("5 $ and $resulting nothing"),
        ),
        ("$nothing[c]", json!("$nothing[c]")),
    ];

    for (text, expected) in cases {
        assert_eq!(results().resolve(json!(text)), expected, "{text}");
    }
}
