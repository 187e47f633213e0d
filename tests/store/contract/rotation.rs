//! Which key sealed each secret, and sealing them anew while others work with them.

use super::given::{APP, NOW, PORTAL, database, pair, portal};
use bindery::bindings::Id;
use bindery::crypto::Keyring;
use bindery::store::{EventKind, NewChain, NewEvent, Secrets, Store};
use secrecy::ExposeSecret as _;
use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

const PEOPLE: i64 = 20;

/// Stores a secret of every kind, and a chain for each of some people.
async fn fill(store: &Store, member_id: &str, people: i64) {
    store.save_portal(&portal(member_id), NOW).await.unwrap();
    let token = "application-token".into();
    store
        .set_application_token(member_id, &token, NOW)
        .await
        .unwrap();
    for user_id in 1..=people {
        begin(store, member_id, user_id).await;
    }
    let event = NewEvent {
        member_id,
        kind: EventKind::Update,
        matched: true,
        body: &"what the event said".into(),
        due_at: NOW,
    };
    assert!(store.add_event(event, NOW).await.unwrap());
}

async fn begin(store: &Store, member_id: &str, user_id: Id) -> i64 {
    let chain = NewChain {
        member_id,
        user_id,
        client_id: APP,
        pair: &pair("0"),
        admin: false,
    };
    store.add_chain(chain, NOW).await.unwrap().id
}

/// Table, kind, how many by each key, sealed anew, and unknown keys.
type Line = (&'static str, &'static str, String, u64, String);

fn lines(secrets: Vec<Secrets>) -> Vec<Line> {
    let shown = |keys: &BTreeMap<String, u64>| {
        let keys = keys.iter().map(|(key, count)| format!("{key}:{count}"));
        keys.collect::<Vec<_>>().join(",")
    };
    let line = |secrets: Secrets| {
        assert_eq!(secrets.damaged, 0);
        assert_eq!(secrets.are_sound(), secrets.unknown.is_empty());
        let (by, unknown) = (shown(&secrets.sealed_by), shown(&secrets.unknown));
        let name = secrets.purpose.name();
        (secrets.table, name, by, secrets.resealed, unknown)
    };
    secrets.into_iter().map(line).collect()
}

fn all_by(key: &str, chains: u64, resealed: bool) -> Vec<Line> {
    let line = |table, name, count: u64| {
        let anew = if resealed { count } else { 0 };
        (table, name, format!("{key}:{count}"), anew, String::new())
    };
    vec![
        line("portals", "application token", 1),
        line("chains", "access token", chains),
        line("chains", "refresh token", chains),
        line("events", "event", 1),
    ]
}

#[tokio::test]
async fn every_secret_is_sealed_anew_and_opens_without_the_old_key() {
    let database = database().await;
    fill(&database.open(&["k1"]).await, PORTAL, 450).await;
    let store = database.open(&["k2", "k1"]).await;

    let before = lines(store.secrets().await.unwrap());
    let first = lines(store.reseal().await.unwrap());
    let second = lines(store.reseal().await.unwrap());

    assert_eq!(before, all_by("k1", 450, false));
    assert_eq!(first, all_by("k2", 450, true));
    assert_eq!(second, all_by("k2", 450, false));
    let alone = database.open(&["k2"]).await;
    let portal = alone.portal(PORTAL).await.unwrap().unwrap();
    let token = portal.application_token.unwrap();
    assert_eq!(token.expose_secret(), "application-token");
    for chain in alone.all_chains(PORTAL).await.unwrap() {
        assert_eq!(chain.pair.access.expose_secret(), "access-0");
        assert_eq!(chain.pair.refresh.unwrap().expose_secret(), "refresh-0");
    }
    let events = alone.events(PORTAL).await.unwrap();
    let body = alone.event_body(&events[0]).unwrap();
    assert_eq!(body.expose_secret(), "what the event said");
}

#[tokio::test]
async fn what_an_unknown_key_sealed_is_told_by_its_name_and_left_alone() {
    let database = database().await;
    fill(&database.open(&["k1"]).await, PORTAL, 1).await;
    fill(&database.open(&["lost"]).await, "portal-two", 2).await;
    let store = database.open(&["k2", "k1"]).await;

    let told = lines(store.reseal().await.unwrap());

    let line = |table, name, known: u64, unknown: u64| {
        let by = format!("k2:{known}");
        (table, name, by, known, format!("lost:{unknown}"))
    };
    let expected = [
        line("portals", "application token", 1, 1),
        line("chains", "access token", 1, 2),
        line("chains", "refresh token", 1, 2),
        line("events", "event", 1, 1),
    ];
    assert_eq!(told, expected);
    let found_again = database.open(&["lost"]).await;
    let chains = found_again.all_chains("portal-two").await.unwrap();
    assert_eq!(chains.len(), 2);
}

#[tokio::test]
async fn what_was_changed_by_hand_is_told_as_damaged() {
    let database = database().await;
    fill(&database.open(&["k1"]).await, PORTAL, 1).await;
    // The same name, and another key.
    let other = "k1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    let other = Arc::new(Keyring::parse(&other.into()).unwrap());
    let store = Store::open(&database.url(), other).await.unwrap();

    let told = store.secrets().await.unwrap();

    assert!(told.iter().all(|secrets| secrets.damaged == 1), "{told:?}");
    assert!(told.iter().all(|secrets| !secrets.are_sound()));
}

/// Renews every chain again and again, as nodes do that serve.
async fn refresh(node: Store, chains: Vec<i64>, generations: i64, over: Arc<AtomicBool>) {
    for generation in 0..generations {
        let pair = pair(&(generation + 1).to_string());
        for id in &chains {
            let stored = node.advance_chain(*id, generation, &pair, NOW).await;
            assert!(stored.unwrap(), "nobody else renews chains");
        }
    }
    over.store(true, Ordering::SeqCst);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pair_that_is_stored_meanwhile_is_never_lost() {
    // Nodes that have the new key in front already, and nodes that have not.
    for keys in [["k2", "k1"], ["k1", "k2"]] {
        let database = database().await;
        let old = database.open(&["k1"]).await;
        fill(&old, PORTAL, 0).await;
        let mut chains = Vec::new();
        for user_id in 1..=PEOPLE {
            chains.push(begin(&old, PORTAL, user_id).await);
        }
        let over = Arc::new(AtomicBool::new(false));
        let node = database.open(&keys).await;
        let refreshing = tokio::spawn(refresh(node, chains, 15, Arc::clone(&over)));

        let store = database.open(&["k2", "k1"]).await;
        while !over.load(Ordering::SeqCst) {
            store.reseal().await.unwrap();
        }
        refreshing.await.unwrap();
        let told = lines(store.reseal().await.unwrap());

        assert!(
            told.iter().all(|line| line.2.starts_with("k2:")),
            "{told:?}"
        );
        let alone = database.open(&["k2"]).await;
        let chains = alone.all_chains(PORTAL).await.unwrap();
        assert_eq!(i64::try_from(chains.len()).unwrap(), PEOPLE);
        for chain in chains {
            assert_eq!(chain.generation, 15);
            assert_eq!(chain.pair.access.expose_secret(), "access-15");
            assert_eq!(chain.pair.refresh.unwrap().expose_secret(), "refresh-15");
        }
    }
}

#[tokio::test]
async fn no_column_of_secrets_is_left_out() {
    let store = super::given::store().await;
    let mut columns: BTreeMap<String, usize> = BTreeMap::new();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/sqlite");
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let mut table = "";
        for line in text
            .lines()
            .filter(|line| !line.trim_start().starts_with("--"))
        {
            let words: Vec<&str> = line.split_whitespace().collect();
            if let ["create" | "alter", "table", name, ..] = words.as_slice() {
                table = name;
            }
            if words.iter().any(|word| word.ends_with("_sealed")) {
                *columns.entry(table.to_owned()).or_default() += 1;
            }
        }
    }

    let mut gone_through: BTreeMap<String, usize> = BTreeMap::new();
    for secrets in store.secrets().await.unwrap() {
        *gone_through.entry(secrets.table.to_owned()).or_default() += 1;
    }

    assert!(columns.len() >= 3, "{columns:?}");
    assert_eq!(gone_through, columns);
}
