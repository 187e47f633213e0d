//! `crm.{contact,company,lead,deal}.get` by `bindings.md` 2.1.

use crate::fixture::{ADMIN, NARROW, NOCRM, Portal, READER, STRANGER};
use bitrix24_sandbox::crm::Profile;
use serde_json::{Value, json};

const KINDS: [(&str, i64); 4] = [("contact", 11), ("company", 5), ("lead", 31), ("deal", 41)];

#[track_caller]
fn got(portal: &mut Portal, method: &str, id: i64) -> Value {
    portal
        .call(ADMIN, method, json!({ "id": id }))
        .unwrap()
        .result
}

#[test]
fn every_value_is_a_text_a_letter_or_null() {
    for (kind, id) in KINDS {
        let method = format!("crm.{kind}.get");
        let record = got(&mut Portal::observed(), &method, id);
        assert_eq!(record["ID"], json!(id.to_string()), "{kind}");
        for (key, value) in record.as_object().unwrap() {
            let fits = value.is_string() || value.is_null() || key == "PHONE";
            assert!(fits, "{kind} {key} {value}");
            assert_ne!(*value, json!(""), "{kind} {key}");
            assert_eq!(*key, key.to_ascii_uppercase());
        }
    }
}

#[test]
fn a_contact_shows_the_useful_fields_under_their_classic_names() {
    let mut portal = Portal::observed().bound("contact", 11, &[(6, 10, "Y"), (5, 20, "N")]);
    let contact = got(&mut portal, "crm.contact.get", 11);
    for (key, value) in [
        ("NAME", json!("Anna")),
        ("SECOND_NAME", json!(null)),
        ("HONORIFIC", json!(null)),
        ("POST", json!(null)),
        ("PHOTO", json!(null)),
        ("COMPANY_ID", json!("6")),
        ("ASSIGNED_BY_ID", json!("1")),
        ("OPENED", json!("Y")),
        ("EXPORT", json!("Y")),
        ("HAS_PHONE", json!("Y")),
        ("HAS_EMAIL", json!("N")),
        ("HAS_IMOL", json!("N")),
        ("CREATED_BY_ID", json!("1")),
        ("MODIFY_BY_ID", json!("1")),
    ] {
        assert_eq!(contact.get(key), Some(&value), "{key}");
    }
    for absent in ["COMPANY_IDS", "EMAIL", "name", "FM"] {
        assert_eq!(contact.get(absent), None, "{absent}");
    }
}

#[test]
fn a_photo_is_two_addresses_on_the_portal() {
    let contacts = json!([{"id": 43, "photo": 123}]);
    let mut portal = Portal::with(&json!({"contacts": contacts}), Profile::Observed);
    let photo = got(&mut portal, "crm.contact.get", 43)["PHOTO"].clone();
    let script = "/bitrix/components/bitrix/crm.contact.show/show_file.php";
    let file = "ownerId=43&fieldName=PHOTO&dynamic=N&fileId=123";
    assert_eq!(
        photo,
        json!({
            "id": 123,
            "showUrl": format!("{script}?{file}"),
            "downloadUrl": format!("{script}?auth=&{file}"),
        })
    );
}

#[test]
fn the_id_is_read_as_php_reads_it() {
    let mut portal = Portal::observed();
    for id in [
        json!({"ID": "11", "id": 12}),
        json!({"id": "11abc"}),
        json!({"ID": 11.9}),
    ] {
        let record = portal.call(ADMIN, "crm.contact.get", id).unwrap().result;
        assert_eq!(record["ID"], "11");
    }
    for id in [json!(null), json!(0), json!(-1), json!("abc"), json!([])] {
        let error = (400, "", "ID is not defined or invalid.");
        portal.refuses(ADMIN, "crm.contact.get", json!({ "id": id }), error);
    }
}

#[test]
fn who_may_read_nothing_is_refused_before_the_id_is_looked_at() {
    for (kind, _) in KINDS {
        for action in ["get", "list", "add", "update", "delete"] {
            let method = format!("crm.{kind}.{action}");
            let error = (400, "", "Access denied.");
            Portal::observed().refuses(NOCRM, &method, json!({}), error);
        }
    }
}

#[test]
fn a_missing_record_is_denied_to_narrow_levels_and_not_found_to_others() {
    let mut portal = Portal::observed();
    for (kind, _) in KINDS {
        let method = format!("crm.{kind}.get");
        portal.refuses(
            NARROW,
            &method,
            json!({"id": 998}),
            (400, "", "Access denied."),
        );
        portal.refuses(READER, &method, json!({"id": 998}), (400, "", "Not found"));
    }
    portal.refuses(
        STRANGER,
        "crm.deal.get",
        json!({"id": 41}),
        (400, "", "Access denied."),
    );
}

#[test]
fn a_contact_of_another_category_is_not_found() {
    let contacts = json!([{"id": 11, "category_id": 3}, {"id": 12, "category_id": 0}]);
    let mut portal = Portal::with(&json!({"contacts": contacts}), Profile::Observed);
    portal.refuses(
        ADMIN,
        "crm.contact.get",
        json!({"id": 11}),
        (400, "", "Not found"),
    );
    assert_eq!(got(&mut portal, "crm.contact.get", 12)["ID"], "12");
}
