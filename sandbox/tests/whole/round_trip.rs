//! What is put as state is what is got, whatever it is.
use crate::support::{client, read};
use bitrix24_sandbox::{Options, Sandbox};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::test_runner::{Config, TestRunner};
use reqwest::Client;
use serde_json::{Map, Value, json};
use tokio::runtime::Runtime;

const CASES: u32 = 48;

fn runner() -> TestRunner {
    TestRunner::new(Config {
        cases: CASES,
        failure_persistence: None,
        ..Config::default()
    })
}

struct Portal {
    runtime: Runtime,
    http: Client,
    url: String,
    _sandbox: Sandbox,
}

impl Portal {
    fn start() -> Self {
        let runtime = Runtime::new().unwrap();
        let sandbox = runtime
            .block_on(Sandbox::start(Options::default()))
            .unwrap();
        Self {
            http: client(&sandbox).build().unwrap(),
            url: format!("{}/_sandbox/state", sandbox.portal_url()),
            _sandbox: sandbox,
            runtime,
        }
    }

    fn put(&self, state: &Value) -> u16 {
        let request = self.http.put(&self.url).json(state);
        self.runtime.block_on(read(request)).0
    }

    fn get(&self) -> Value {
        self.runtime.block_on(read(self.http.get(&self.url))).1
    }
}

fn level() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!("all")),
        Just(json!("none")),
        vec(1_i64..40, 0..4).prop_map(|ids| json!(ids)),
    ]
}

fn users() -> impl Strategy<Value = Value> {
    let user = ("\\PC{0,12}", any::<bool>(), any::<bool>(), level());
    btree_map(1_i64..1000, user, 1..5).prop_map(|users| {
        users
            .into_iter()
            .map(|(id, (name, admin, crm, contacts))| {
                json!({"id": id, "name": name, "admin": admin, "crm": crm, "read": {"contact": contacts}})
            })
            .collect()
    })
}

fn titled() -> impl Strategy<Value = Value> {
    btree_map(1_i64..i64::MAX, ".{0,20}", 0..6).prop_map(|records| {
        records
            .into_iter()
            .map(|(id, title)| json!({"id": id, "title": title}))
            .collect()
    })
}

fn contacts() -> impl Strategy<Value = Value> {
    let contact = ("\\PC{0,20}", vec(".{0,12}", 0..3));
    btree_map(1_i64..40, contact, 0..12).prop_map(|contacts| {
        contacts
            .into_iter()
            .map(|(id, (name, phone))| json!({"id": id, "name": name, "phone": phone}))
            .collect()
    })
}

fn bindings() -> impl Strategy<Value = Value> {
    let owner = prop_oneof![Just("company"), Just("lead"), Just("deal"), Just("quote")];
    let key = (owner, 1_i64..20, 1_i64..40);
    btree_map(key, (any::<i32>(), any::<bool>()), 0..20).prop_map(|bindings| {
        bindings
            .into_iter()
            .map(|((owner, owner_id, id), (sort, primary))| {
                json!({"owner": owner, "owner_id": owner_id, "id": id, "sort": sort, "primary": primary})
            })
            .collect()
    })
}

fn states() -> impl Strategy<Value = Value> {
    let records = (titled(), contacts(), titled(), titled(), titled());
    (users(), records, bindings()).prop_map(
        |(users, (companies, contacts, leads, deals, quotes), bindings)| {
            json!({
                "users": users, "companies": companies, "contacts": contacts, "leads": leads,
                "deals": deals, "quotes": quotes, "bindings": bindings,
            })
        },
    )
}

/// States with something wrong, missing or strange in them, most of which are refused.
fn strange() -> impl Strategy<Value = Value> {
    let odd = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,6}".prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([{"id": 0}])),
        Just(json!([{"id": 1}, {"id": 1}])),
    ];
    let keys = btree_set(
        prop_oneof![
            Just("users"),
            Just("contacts"),
            Just("bindings"),
            Just("settings"),
            Just("other")
        ],
        0..4,
    );
    (states(), keys, odd).prop_map(|(mut state, keys, odd)| {
        let map: &mut Map<String, Value> = state.as_object_mut().unwrap();
        for key in keys {
            map.insert(key.to_owned(), odd.clone());
        }
        state
    })
}

#[test]
fn every_state_that_is_put_is_got_again() {
    let portal = Portal::start();

    runner()
        .run(&states(), |state| {
            assert_eq!(portal.put(&state), 200);
            assert_eq!(portal.get(), state);
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_strange_state_is_refused_without_a_trace_or_read_for_good() {
    let portal = Portal::start();

    runner()
        .run(&strange(), |state| {
            let before = portal.get();
            let status = portal.put(&state);
            let after = portal.get();
            if status == 200 {
                assert_eq!(portal.put(&after), 200);
                assert_eq!(portal.get(), after);
            } else {
                assert_eq!((status, after), (400, before));
            }
            Ok(())
        })
        .unwrap();
}
