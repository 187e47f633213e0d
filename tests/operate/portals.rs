//! `bindery portals`: the list, one portal with everything, and forgetting it.

use crate::place::{CLIENT_ID, NOW, Place};
use bindery::bindings::Owner;
use bindery::store::{
    Closing, EventKind, JournalEntry, NewChain, NewEvent, Portal, PortalStatus, Store, TokenPair,
};
use serde_json::{Value, json};

const SECRETS: [&str; 4] = [
    "access-of-7",
    "refresh-of-7",
    "application-token",
    "event-body",
];

fn portal(member_id: &str, address: &str) -> Portal {
    let endpoint = format!("https://{address}/rest/").parse().unwrap();
    let server = "https://oauth.example/".parse().unwrap();
    Portal {
        version: Some("3".to_owned()),
        code: Some("vendor.bindery".to_owned()),
        client_id: Some(CLIENT_ID.to_owned()),
        placement_revision: 1,
        owners: vec![Owner::Company, Owner::Lead],
        installed_by: Some(1),
        ..Portal::new(member_id.to_owned(), endpoint, server, NOW)
    }
}

async fn chain(store: &Store, user_id: i64, admin: bool) {
    let pair = TokenPair {
        access: format!("access-of-{user_id}").into(),
        access_expires_at: NOW + 3_600,
        refresh: Some(format!("refresh-of-{user_id}").into()),
    };
    let chain = NewChain {
        member_id: "acme",
        user_id,
        client_id: CLIENT_ID,
        pair: &pair,
        admin,
    };
    store.add_chain(chain, NOW).await.unwrap();
}

/// An active portal with everything, and a closed one.
async fn place() -> Place {
    let place = Place::new().await;
    let store = place.store().await;
    store
        .save_portal(&portal("acme", "acme.example"), NOW)
        .await
        .unwrap();
    let token = "application-token".into();
    store
        .set_application_token("acme", &token, NOW)
        .await
        .unwrap();
    chain(&store, 1, true).await;
    chain(&store, 7, false).await;
    for kind in [EventKind::Update, EventKind::Uninstall] {
        let event = NewEvent {
            member_id: "acme",
            kind,
            matched: true,
            body: &"event-body".into(),
            due_at: NOW + 60,
        };
        store.add_event(event, NOW).await.unwrap();
    }
    let events = store.events("acme").await.unwrap();
    let broken = events.last().unwrap();
    store
        .set_event_aside(broken, "nobody could tell")
        .await
        .unwrap();
    let entry = JournalEntry {
        at: NOW + 5,
        member_id: Some("acme".to_owned()),
        user_id: Some(7),
        request_id: Some("request".to_owned()),
        methods: "batch".to_owned(),
        status: Some(200),
        failed: false,
        took_ms: 1,
        exchange: "{}".to_owned(),
    };
    store.add_journal(&[entry]).await.unwrap();
    store
        .save_portal(&portal("gone", "gone.example:8443"), NOW)
        .await
        .unwrap();
    let closing = Closing {
        at: NOW,
        clean: true,
        purge_at: NOW + 259_200,
    };
    assert!(store.close_portal("gone", closing, i64::MAX).await.unwrap());
    place
}

#[tokio::test]
async fn the_list_has_a_line_for_each_portal() {
    let place = place().await;

    let out = place.run(&["portals", "list"]).good();

    let expected = "\
MEMBER_ID  ADDRESS                          STATUS  VERSION  ADMIN CHAINS  LAST USE
acme       https://acme.example/rest/       active  3        1             2027-01-15T08:00:05Z
gone       https://gone.example:8443/rest/  closed  3        0             -
";
    assert_eq!(out, expected);
}

#[tokio::test]
async fn the_list_as_json_is_one_object_a_line() {
    let place = place().await;

    let out = place.run(&["portals", "list", "--json"]).good();

    let lines: Vec<Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let acme = json!({
        "member_id": "acme", "address": "https://acme.example/rest/", "status": "active",
        "version": "3", "admin_chains": 1, "last_use": "2027-01-15T08:00:05Z",
    });
    assert_eq!(lines.len(), 2);
    assert_eq!(lines.first(), Some(&acme));
}

#[tokio::test]
async fn without_portals_the_list_says_so() {
    let place = Place::new().await;

    assert_eq!(
        place.run(&["portals", "list"]).good(),
        "there are no portals\n"
    );
    assert_eq!(place.run(&["portals", "list", "--json"]).good(), "");
}

#[tokio::test]
async fn a_portal_is_shown_with_everything_but_its_secrets() {
    let place = place().await;

    let out = place.run(&["portals", "show", "acme"]).good();

    for part in [
        "member_id         acme\n",
        "address           https://acme.example/rest/\n",
        "status            active since 2027-01-15T08:00:00Z (",
        "tabs              company lead, revision 1, to be bound anew as revision ",
        "application_token known\n",
        "installed by      user 1\n",
        "event waiting: update, received 2027-01-15T08:00:00Z (",
        "event set aside: uninstall, received ",
        "): nobody could tell\n",
        "stored: 2 of chains, 2 of events, 1 of portals, 1 of journal\n",
    ] {
        assert!(out.contains(part), "{part} in {out}");
    }
    let chains: Vec<&str> = out
        .lines()
        .filter(|line| line.contains("2027-01-15T09:00:00Z"))
        .collect();
    assert_eq!(chains.len(), 2, "{out}");
    assert!(chains.iter().any(|line| line.contains("admin")));
    for secret in SECRETS {
        assert!(!out.contains(secret), "{secret}");
    }
}

#[tokio::test]
async fn it_is_found_by_its_address_too_and_needs_no_key() {
    let place = place().await;
    let other = bindery::crypto::Keyring::generate();
    let keys = [("BINDERY_SECRET_KEYS", other.as_str())];

    for address in ["acme.example", "https://acme.example/"] {
        let arguments = ["portals", "show", address, "--json"];
        let out = place.run_with(&arguments, &keys).good();

        let shown: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(shown.get("member_id"), Some(&json!("acme")));
        assert_eq!(shown.pointer("/chains/0/user_id"), Some(&json!(1)));
        assert_eq!(
            shown.pointer("/events/1/set_aside"),
            Some(&json!("nobody could tell"))
        );
        assert_eq!(shown.pointer("/rows/journal"), Some(&json!(1)));
    }
}

#[tokio::test]
async fn a_closed_portal_says_when_it_will_be_erased() {
    let place = place().await;

    let out = place.run(&["portals", "show", "gone.example:8443"]).good();

    let expected = "closed 2027-01-15T08:00:00Z (";
    assert!(out.contains(expected), "{out}");
    assert!(
        out.contains("erasure wanted, to be erased 2027-01-18T08:00:00Z ("),
        "{out}"
    );
    assert!(out.contains("no chains\n"), "{out}");
}

#[tokio::test]
async fn a_portal_that_is_not_there_is_no_crash_and_exits_with_1() {
    let place = place().await;

    for command in [
        ["show", "nobody"],
        ["forget", "nobody"],
        ["forget", "acme.example"],
    ] {
        let ran = place.run(&[&["portals"], &command[..]].concat());
        assert_eq!(ran.code, Some(1), "{ran:?}");
        assert!(ran.out.contains(command.last().unwrap()), "{ran:?}");
    }
}

#[tokio::test]
async fn two_portals_at_one_address_are_told_apart_by_their_member_id() {
    let place = place().await;
    let store = place.store().await;
    store
        .save_portal(&portal("acme-2", "acme.example"), NOW)
        .await
        .unwrap();

    let ran = place.run(&["portals", "show", "acme.example"]);

    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.out.contains("acme, acme-2"), "{ran:?}");
}

#[tokio::test]
async fn forgetting_needs_a_yes() {
    let place = place().await;

    let ran = place.run(&["portals", "forget", "acme"]);

    assert_eq!(ran.code, Some(2), "{ran:?}");
    let expected = "\
would erase everything about acme: 2 of chains, 2 of events, 1 of portals, 1 of journal
nothing was done: say --yes to do it
";
    assert_eq!(ran.out, expected);
    assert!(place.store().await.portal("acme").await.unwrap().is_some());
}

#[tokio::test]
async fn a_forgotten_portal_is_gone_with_everything_and_only_it() {
    let place = place().await;

    let out = place.run(&["portals", "forget", "acme", "--yes"]).good();
    let again = place.run(&["portals", "forget", "acme", "--yes"]);

    let expected = "erased everything about acme: 2 of chains, 2 of events, 1 of portals, \
                    1 of journal\n";
    assert_eq!(out, expected);
    assert_eq!(again.code, Some(1));
    let store = place.store().await;
    assert!(store.portal("acme").await.unwrap().is_none());
    let other = store.portal("gone").await.unwrap().unwrap();
    assert!(matches!(other.status, PortalStatus::Closed(_)));
    let left = place.run(&["journal"]).good();
    assert_eq!(left, "nothing was found\n");
}
