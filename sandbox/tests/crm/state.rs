//! The state of the control API: strict to read, the same when read back.

use crate::fixture::{ADMIN, MANAGER, Portal, fixture};
use bitrix24_sandbox::crm::{Crm, Profile};
use serde_json::{Value, json};

#[track_caller]
fn read(state: &Value) -> Crm {
    Crm::from_json(state, Profile::Observed).unwrap()
}

fn full() -> Value {
    json!({
        "users": [
            {"id": 1, "name": "Ada", "last_name": "Admin", "admin": true, "active": true, "crm": true,
             "lang": "en", "departments": [2], "groups": [4], "extranet": false,
             "read": {"company": "all", "contact": "none", "lead": [31], "deal": "all", "quote": []},
             "update": {"company": [5]}, "add": {"contact": "none", "company": "all"}},
            {"id": 7},
        ],
        "departments": [{"id": 1, "name": "Top", "children": [{"id": 2, "name": "Below"}]}, {"id": 3, "parent": 2}],
        "groups": [{"id": 4, "name": "Group"}],
        "companies": [{"id": 5, "title": "Acme", "phone": ["1"], "email": []}, {"id": 4}],
        "contacts": [
            {"id": 12, "name": "B", "last_name": "P", "post": "CEO", "phone": ["+1"], "email": ["a@b.example"], "company_id": null},
            {"id": 11, "name": "A"},
        ],
        "leads": [{"id": 31, "title": "L", "company_id": 5, "contact_id": 12}],
        "deals": [{"id": 41, "title": "D"}],
        "quotes": [],
        "bindings": [
            {"owner": "lead", "owner_id": 31, "id": 12, "sort": 10, "primary": true},
            {"owner": "company", "owner_id": 5, "id": 12, "sort": -3, "primary": true},
            {"owner": "contact", "owner_id": 11, "id": 5, "sort": 20, "primary": true},
            {"owner": "company", "owner_id": 4, "id": 12, "sort": 0, "primary": false},
        ],
        "settings": {"item_set_check": "off", "company_set_existing_flag": "per_set", "lang": "ru", "crm_mode": 2},
    })
}

#[test]
fn what_was_put_is_what_is_got() {
    for profile in [Profile::Observed, Profile::Documented] {
        let crm = Crm::from_json(&full(), profile).unwrap();
        assert_eq!(crm.to_json(), full());
    }
}

#[test]
fn what_was_left_out_of_a_record_stays_out_until_it_changes() {
    let mut portal = Portal::observed();
    let state = portal.crm.to_json();
    for (key, given) in fixture().as_object().unwrap() {
        assert_eq!(&state[key], given);
    }
    assert_eq!(state["bindings"], json!([]));

    let params = json!({"id": 5, "fields": {"CONTACT_ID": 11}});
    portal.yields("crm.company.contact.add", params, json!(true));

    let state = portal.crm.to_json();
    let binding = json!({"owner": "company", "owner_id": 5, "id": 11, "sort": 10, "primary": true});
    assert_eq!(state["bindings"], json!([binding]));
    assert_eq!(state["contacts"][0]["company_id"], 5);
    assert_eq!(read(&state).to_json(), state);
}

#[test]
fn both_flags_of_the_documented_profile_survive() {
    let mut portal = Portal::documented();
    for contact in [12, 11] {
        let params = json!({"id": 5, "fields": {"CONTACT_ID": contact}});
        portal.yields("crm.company.contact.add", params, json!(true));
    }
    let state = portal.crm.to_json();
    assert_eq!(state["bindings"][1]["primary"], false);
    assert_eq!(state["bindings"][1]["reverse_primary"], true);

    portal.crm = Crm::from_json(&state, Profile::Documented).unwrap();
    assert_eq!(portal.crm.to_json(), state);
    portal.has("company", 5, &[(12, 10, "Y"), (11, 20, "N")]);
    portal.has("contact", 11, &[(5, 20, "Y")]);
}

#[test]
fn a_mirror_follows_the_links_unless_it_is_given() {
    let state = json!({
        "contacts": [{"id": 11}, {"id": 12, "company_id": null}, {"id": 13, "company_id": 9}],
        "bindings": [
            {"owner": "company", "owner_id": 6, "id": 11, "primary": true},
            {"owner": "company", "owner_id": 5, "id": 11, "primary": false},
            {"owner": "company", "owner_id": 5, "id": 12, "primary": true},
        ],
    });
    let mut portal = Portal { crm: read(&state) };
    portal.mirror("contact", 11, 6);
    portal.mirror("contact", 12, None);
    portal.mirror("contact", 13, 9);
}

#[track_caller]
fn refuses(cases: &[(Value, &str)]) {
    for (state, problem) in cases {
        let refusal = Crm::from_json(state, Profile::Observed).unwrap_err();
        assert_eq!(refusal, *problem);
    }
}

#[test]
fn what_is_not_understood_of_people_is_named() {
    refuses(&[
        (json!([]), "state: must be an object"),
        (json!({"people": []}), r#"state: unknown key "people""#),
        (json!({"users": {}}), "users: must be a list"),
        (json!({"users": [7]}), "users[0]: must be an object"),
        (
            json!({"users": [{"id": 1, "nick": "x"}]}),
            r#"users[0]: unknown key "nick""#,
        ),
        (
            json!({"users": [{"name": "x"}]}),
            "users[0].id: must be a positive integer",
        ),
        (
            json!({"users": [{"id": 1}, {"id": 1}]}),
            "users[1].id: 1 is used twice",
        ),
        (
            json!({"users": [{"id": 1, "admin": "Y"}]}),
            "users[0].admin: must be true or false",
        ),
        (
            json!({"users": [{"id": 1, "departments": [0]}]}),
            "users[0].departments: must be a list of positive integers",
        ),
        (
            json!({"users": [{"id": 1, "read": {"task": "all"}}]}),
            r#"users[0].read: unknown key "task""#,
        ),
        (
            json!({"users": [{"id": 1, "update": {"deal": "some"}}]}),
            r#"users[0].update.deal: must be "all", "none" or a list of positive integers"#,
        ),
        (
            json!({"users": [{"id": 1, "add": {"deal": [1]}}]}),
            r#"users[0].add.deal: must be "all" or "none""#,
        ),
        (
            json!({"departments": [{"id": 1, "children": [{"id": 1}]}]}),
            "departments[0].children[0].id: 1 is used twice",
        ),
        (
            json!({"groups": [{"id": 1, "title": "x"}]}),
            r#"groups[0]: unknown key "title""#,
        ),
    ]);
}

#[test]
fn what_is_not_understood_of_records_is_named() {
    refuses(&[
        (
            json!({"contacts": [{"id": 1, "title": "x"}]}),
            r#"contacts[0]: unknown key "title""#,
        ),
        (
            json!({"companies": [{"id": 1, "contact_id": 1}]}),
            r#"companies[0]: unknown key "contact_id""#,
        ),
        (
            json!({"contacts": [{"id": 1, "phone": "x"}]}),
            r#"contacts[0].phone: must be a list of strings or of objects with "value", "type" and "id""#,
        ),
        (
            json!({"contacts": [{"id": 1, "company_id": "5"}]}),
            "contacts[0].company_id: must be a positive integer",
        ),
        (
            json!({"leads": [{"id": -1}]}),
            "leads[0].id: must be a positive integer",
        ),
        (
            json!({"bindings": [{"owner_id": 1, "id": 1}]}),
            "bindings[0].owner: is missing",
        ),
        (
            json!({"bindings": [{"owner": "firm", "owner_id": 1, "id": 1}]}),
            r#"bindings[0].owner: must be "company" or "contact" or "lead" or "deal" or "quote""#,
        ),
        (
            json!({"bindings": [{"owner": "lead", "owner_id": 1, "id": 1, "role": 0}]}),
            r#"bindings[0]: unknown key "role""#,
        ),
        (
            json!({"bindings": [{"owner": "company", "owner_id": 5, "id": 11}, {"owner": "contact", "owner_id": 11, "id": 5}]}),
            "bindings[1].id: 5 is bound twice",
        ),
        (
            json!({"bindings": [{"owner": "company", "owner_id": 5, "id": 11, "reverse_primary": true}]}),
            "bindings[0].reverse_primary: only companies in the documented profile have it",
        ),
        (
            json!({"settings": {"mode": 1}}),
            r#"state.settings: unknown key "mode""#,
        ),
        (
            json!({"settings": {"crm_mode": 3}}),
            "state.settings.crm_mode: must be 1 or 2",
        ),
        (
            json!({"settings": {"item_set_check": "id2"}}),
            r#"state.settings.item_set_check: must be "id1" or "off" or "real_ids""#,
        ),
    ]);
}

#[test]
fn an_empty_state_has_the_administrator() {
    let crm = Crm::empty(Profile::Observed);
    assert!(crm.user(1).unwrap().admin);
    assert_eq!(read(&crm.to_json()).to_json(), crm.to_json());
}

#[test]
fn users_speak_the_language_of_the_portal_unless_they_name_one() {
    let crm = read(&full());
    let lang = |id: i64| crm.user(id).unwrap().lang.as_str();
    assert_eq!((lang(1), lang(7)), ("en", "ru"));
}

#[test]
fn access_codes_climb_the_departments() {
    let state = json!({
        "users": [{"id": 7, "departments": [3], "groups": [4]}],
        "departments": [{"id": 1, "children": [{"id": 2}]}, {"id": 3, "parent": 2}],
    });
    let codes = [
        "AU", "G2", "U7", "IU7", "D3", "DR3", "DR2", "DR1", "G4", "SG4",
    ];
    assert_eq!(read(&state).access_codes(7), codes);
    assert!(read(&state).access_codes(8).is_empty());
}

#[test]
fn the_portals_own_card_shows_everything() {
    let portal = Portal::observed().bound("company", 5, &[(11, 20, "Y"), (999, 10, "N")]);
    let card = portal.crm.card(4, 5).unwrap();
    assert_eq!(card.title, "Acme");
    let rows: Vec<_> = card
        .rows
        .iter()
        .map(|row| (row.id, row.name.as_deref(), row.phone.as_str()))
        .collect();
    assert_eq!(
        rows,
        [(999, None, ""), (11, Some("Anna Ivanova"), "+4930111")]
    );

    assert_eq!(portal.crm.title(3, 13).as_deref(), Some("Clara"));
    assert_eq!(portal.crm.title(3, 999), None);
    assert_eq!(portal.crm.records(7), [(51, "Quote".to_owned())]);
    assert!(portal.crm.records(128).is_empty());
}

#[test]
fn the_demo_portal_has_what_it_promises() {
    for profile in [Profile::Observed, Profile::Documented] {
        let mut portal = Portal {
            crm: Crm::demo(profile),
        };
        let sizes = [(5, 4), (6, 0), (7, 120)];
        for (company, size) in sizes {
            assert_eq!(portal.crm.card(4, company).unwrap().rows.len(), size);
        }
        assert_eq!(portal.crm.records(1).len(), 2);
        portal.mirror("contact", 14, 8);
        portal.mirror("contact", 12, 5);
        assert_eq!(portal.crm.title(3, 18).as_deref(), Some("Contact #18"));

        let visible = json!({"entityTypeId": 3, "select": ["id"]});
        let all = portal
            .call(ADMIN, "crm.item.list", visible.clone())
            .unwrap()
            .total;
        let some = portal
            .call(MANAGER, "crm.item.list", visible)
            .unwrap()
            .total;
        assert_eq!((all, some), (Some(128), Some(125)));

        let state = portal.crm.to_json();
        assert_eq!(Crm::from_json(&state, profile).unwrap().to_json(), state);
    }
}
