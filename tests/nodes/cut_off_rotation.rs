//! `bindery keys rotate` is killed in the middle of it: every secret still opens with the two keys,
//! and a second one completes it.

use crate::lone::integrity;
use crate::node::{CLIENT_ID, CLIENT_SECRET};
use bindery::crypto::Keyring;
use bindery::store::{NewChain, Portal, Store, TokenPair};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use sqlx::{Connection as _, SqliteConnection};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

const NOW: i64 = 1_800_000_000;
const PEOPLE: i64 = 1_000;
/// Two of each person, and the portal's.
const SECRETS: u64 = 2_001;
const ROUNDS: usize = 4;

struct Place {
    folder: TempDir,
}

impl Place {
    fn url(&self) -> String {
        format!("sqlite://{}", self.folder.path().join("a.db").display())
    }

    /// The database as somebody sees it who has these keys.
    async fn store(&self, keys: &str) -> Store {
        let keyring = Keyring::parse(&keys.into()).unwrap();
        Store::open(&self.url(), Arc::new(keyring)).await.unwrap()
    }

    fn rotate(&self, keys: &str) -> Child {
        Command::new(env!("CARGO_BIN_EXE_bindery"))
            .args(["keys", "rotate"])
            .env_clear()
            .env("BINDERY_CLIENT_ID", CLIENT_ID)
            .env("BINDERY_CLIENT_SECRET", CLIENT_SECRET)
            .env("BINDERY_PUBLIC_URL", "https://bindery.example")
            .env("BINDERY_SECRET_KEYS", keys)
            .env("BINDERY_DATABASE_URL", self.url())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    }

    async fn file(&self) -> SqliteConnection {
        SqliteConnection::connect(&self.url()).await.unwrap()
    }
}

/// A portal with its secret, and a pair of tokens of many people.
async fn fill(store: &Store) {
    store.migrate().await.unwrap();
    let endpoint = "https://acme.example/rest/".parse().unwrap();
    let server = "https://oauth.example/".parse().unwrap();
    let portal = Portal::new("acme".to_owned(), endpoint, server, NOW);
    store.save_portal(&portal, NOW).await.unwrap();
    let token = "application-token".into();
    let learned = store.set_application_token("acme", &token, NOW);
    learned.await.unwrap();
    for user_id in 1..=PEOPLE {
        let pair = TokenPair {
            access: format!("access-{user_id}").into(),
            access_expires_at: NOW + 3_600,
            refresh: Some(format!("refresh-{user_id}").into()),
        };
        let chain = NewChain {
            member_id: "acme",
            user_id,
            client_id: CLIENT_ID,
            pair: &pair,
            admin: false,
        };
        store.add_chain(chain, NOW).await.unwrap();
    }
}

/// How many secrets there are that each key has sealed; all of them open.
async fn sealed_by(store: &Store, key: &str) -> (u64, u64) {
    let (mut by_key, mut all) = (0, 0);
    for secrets in store.secrets().await.unwrap() {
        assert!(secrets.are_sound(), "{secrets:?}");
        by_key += secrets.sealed_by.get(key).copied().unwrap_or_default();
        all += secrets.sealed_by.values().sum::<u64>();
    }
    (by_key, all)
}

/// Waits until so many secrets of the people are sealed by `key`, and stops the rotation there by
/// a lock, so that it is killed in the middle of it; unless it is over before.
async fn kill_at(place: &Place, rotation: &mut Child, key: &str, sealed: i64) {
    let mut file = place.file().await;
    loop {
        run(&mut file, "begin immediate").await;
        let count = sqlx::query_scalar::<_, i64>(
            "select sum((instr(access_sealed, cast($1 as blob)) = 2)
                        + (instr(refresh_sealed, cast($1 as blob)) = 2)) from chains",
        );
        let count = count.bind(key).fetch_one(&mut file).await.unwrap();
        if count >= sealed {
            rotation.kill().unwrap();
            rotation.wait().unwrap();
            run(&mut file, "rollback").await;
            assert_eq!(integrity(&mut file).await, "ok");
            return;
        }
        run(&mut file, "rollback").await;
        if rotation.try_wait().unwrap().is_some() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

async fn run(file: &mut SqliteConnection, statement: &'static str) {
    sqlx::query(statement).execute(file).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_kill_every_secret_opens_with_the_two_keys_and_the_next_rotation_completes() {
    let place = Place {
        folder: tempfile::tempdir().unwrap(),
    };
    let mut random = StdRng::seed_from_u64(17);
    let mut old = Keyring::generate();
    fill(&place.store(&old).await).await;
    let mut cut_off = 0;
    for round in 0..ROUNDS {
        let new = Keyring::generate();
        let (name, _) = new.split_once(':').unwrap();
        let both = format!("{new},{old}");
        let mut rotation = place.rotate(&both);

        let sealed = random.random_range(0..PEOPLE);
        kill_at(&place, &mut rotation, name, sealed).await;

        let store = place.store(&both).await;
        let (by_new, all) = sealed_by(&store, name).await;
        assert_eq!(all, SECRETS, "round {round}");
        cut_off += usize::from(by_new < all);
        let mut rotation = place.rotate(&both);
        assert!(rotation.wait().unwrap().success(), "round {round}");
        let alone = place.store(&new).await;
        assert_eq!(sealed_by(&alone, name).await, (SECRETS, SECRETS));
        old = new;
    }
    // The machine may be so busy that a rotation is over before it is looked at.
    assert!(cut_off > 0, "none was cut off");
}
