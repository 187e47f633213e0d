use super::{MOST_BYTES, Noted, Waiting, entry};
use crate::journal::{Exchange, Fault, request};
use crate::metrics::Metrics;
use crate::store::JournalEntry;
use serde_json::json;
use std::time::Duration;

#[test]
fn what_a_portal_repeats_of_the_token_is_taken_out_of_its_errors() {
    let fault = |text: &str| Fault {
        code: "x".to_owned(),
        description: text.to_owned(),
    };
    let mut exchange = Exchange {
        error: Some(fault("the token abc is over")),
        ..Exchange::default()
    };

    exchange.hide("abc");

    assert_eq!(exchange.error, Some(fault("the token … is over")));
}

#[test]
fn more_than_fits_into_memory_is_not_held() {
    let mut waiting = Waiting::default();
    let one = JournalEntry {
        at: 0,
        member_id: None,
        user_id: None,
        request_id: None,
        methods: String::new(),
        status: None,
        failed: false,
        took_ms: 0,
        exchange: "x".repeat(MOST_BYTES / 4),
    };

    let held: Vec<bool> = (0..6).map(|_| waiting.push(one.clone())).collect();

    assert_eq!(held, [true, true, true, true, false, false]);
    let lot = waiting.lot();
    assert_eq!((lot.len(), waiting.bytes), (4, 0));
    assert!(waiting.push(one));
}

#[test]
fn an_endless_answer_is_abridged_to_what_was_called_and_what_failed() {
    let rows: Vec<_> = (1_000..1_400)
        .map(|id| json!({ "id": vec![id; 300] }))
        .collect();
    let noted = Noted {
        at: 0,
        member_id: None,
        user_id: None,
        request_id: Some(request::RequestId::new("one")),
        method: "batch".to_owned(),
        status: Some(200),
        took: Duration::ZERO,
        tell: Box::new(move || Exchange {
            error: Some(Fault {
                code: String::new(),
                description: "e".repeat(5_000),
            }),
            ..Exchange::call(&json!({ "id": rows }), None)
        }),
    };

    let entry = entry(noted, &Metrics::new());

    assert!(entry.exchange.len() < 3_000, "{}", entry.exchange.len());
    assert!(entry.exchange.contains(r#""abridged":true"#));
    assert_eq!(entry.request_id.as_deref(), Some("one"));
}
