//! The times of records: full operations move them, binding methods do not (`bindings.md` 5.2 rule 11).

use crate::fixture::{ADMIN, MANAGER, Portal};
use serde_json::{Value, json};

const CREATED: &str = "2026-03-01T08:00:00+00:00";
const CHANGED: &str = "2026-03-02T09:30:00+00:00";
const LATER: &str = "2026-03-03T10:00:00+00:00";

const KINDS: [(i64, &str, i64); 5] = [
    (1, "lead", 32),
    (2, "deal", 42),
    (3, "contact", 21),
    (4, "company", 8),
    (7, "quote", 52),
];

/// Created, updated and last active, and by whom.
#[track_caller]
fn times(portal: &mut Portal, type_id: i64, id: i64) -> Value {
    let params = json!({"entityTypeId": type_id, "id": id});
    let item = portal.call(ADMIN, "crm.item.get", params).unwrap().result["item"].clone();
    let names = [
        "createdTime",
        "updatedTime",
        "lastActivityTime",
        "createdBy",
        "updatedBy",
        "lastActivityBy",
    ];
    names.iter().map(|name| item[name].clone()).collect()
}

#[track_caller]
fn at(portal: &mut Portal, now: &str, user: i64, method: &str, params: Value) {
    portal.crm.set_time(now.to_owned());
    portal.call(user, method, params).unwrap();
}

#[test]
fn an_item_has_the_time_of_its_creation_and_of_its_last_change() {
    for (type_id, _, id) in KINDS {
        let mut portal = Portal::observed();
        let new = json!({"entityTypeId": type_id, "fields": {"title": "New"}});
        at(&mut portal, CREATED, MANAGER, "crm.item.add", new);
        let created = json!([CREATED, CREATED, CREATED, MANAGER, MANAGER, MANAGER]);
        assert_eq!(times(&mut portal, type_id, id), created);

        let change = json!({"entityTypeId": type_id, "id": id, "fields": {}});
        at(&mut portal, CHANGED, ADMIN, "crm.item.update", change);
        let changed = json!([CREATED, CHANGED, CHANGED, MANAGER, ADMIN, ADMIN]);
        assert_eq!(times(&mut portal, type_id, id), changed);
    }
}

#[test]
fn the_classic_methods_move_the_same_times_under_their_own_names() {
    for (_, kind, id) in KINDS.into_iter().filter(|kind| kind.1 != "quote") {
        let mut portal = Portal::observed();
        let method = |action: &str| format!("crm.{kind}.{action}");
        let new = json!({"fields": {"TITLE": "New"}});
        at(&mut portal, CREATED, MANAGER, &method("add"), new);
        let change = json!({"id": id, "fields": {"TITLE": "Other"}});
        at(&mut portal, CHANGED, ADMIN, &method("update"), change);

        let record = portal
            .call(ADMIN, &method("get"), json!({"id": id}))
            .unwrap()
            .result;

        assert_eq!(record["DATE_CREATE"], CREATED, "{kind}");
        assert_eq!(record["DATE_MODIFY"], CHANGED);
        assert_eq!(record["LAST_ACTIVITY_TIME"], CHANGED);
    }
}

#[test]
fn what_is_bound_to_a_record_by_its_fields_keeps_its_times() {
    let mut portal = Portal::observed();
    let before = times(&mut portal, 3, 11);
    for (method, fields) in [
        ("crm.company.update", json!({"CONTACT_ID": [11]})),
        ("crm.company.delete", json!({})),
    ] {
        let params = json!({"id": 5, "fields": fields});
        at(&mut portal, LATER, ADMIN, method, params);
        assert_eq!(times(&mut portal, 3, 11), before, "{method}");
    }
}

#[test]
fn times_can_be_filtered_and_ordered_by() {
    let mut portal = Portal::observed();
    let change = json!({"entityTypeId": 3, "id": 12, "fields": {}});
    at(&mut portal, CHANGED, ADMIN, "crm.item.update", change);
    let change = json!({"entityTypeId": 3, "id": 11, "fields": {}});
    at(&mut portal, LATER, ADMIN, "crm.item.update", change);

    for (filter, order, expected) in [
        (
            json!({">updatedTime": CREATED}),
            json!({"updatedTime": "ASC"}),
            json!([12, 11]),
        ),
        (json!({">=lastActivityTime": LATER}), json!({}), json!([11])),
        (
            json!({">updatedTime": CREATED}),
            json!({"lastActivityTime": "DESC"}),
            json!([11, 12]),
        ),
    ] {
        let params = json!({"entityTypeId": 3, "filter": filter, "order": order, "select": ["id"]});
        let reply = portal.call(ADMIN, "crm.item.list", params).unwrap();
        let ids: Value = reply.result["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["id"].clone())
            .collect();
        assert_eq!(ids, expected, "{filter} {order}");
    }
}
