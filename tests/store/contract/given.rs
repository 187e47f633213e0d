//! What the tests begin with.

use super::super::KIND;
pub use crate::database::{Database, TestStore, keyring};
use bindery::bindings::{Id, Owner, Policy};
use bindery::store::{Chain, NewChain, Portal, PortalStatus, Store, TokenPair};
use secrecy::ExposeSecret;
use std::collections::BTreeMap;

pub const NOW: i64 = 1_800_000_000;
pub const PORTAL: &str = "portal-one";
pub const ANNA: Id = 7;
pub const APP: &str = "local.1";

/// A database without any table.
pub async fn database() -> Database {
    Database::empty(KIND).await
}

/// An empty database.
pub async fn empty_store() -> TestStore {
    TestStore::empty(KIND).await
}

/// A database with one portal in it.
pub async fn store() -> TestStore {
    let store = empty_store().await;
    store.save_portal(&portal(PORTAL), NOW).await.unwrap();
    store
}

pub fn portal(member_id: &str) -> Portal {
    let titles = BTreeMap::from([("SORT".to_owned(), "Sorting".to_owned())]);
    Portal {
        member_id: member_id.to_owned(),
        client_endpoint: "https://acme.example/rest/".parse().unwrap(),
        oauth_server: "https://oauth.example/".parse().unwrap(),
        client_id: Some("app.1".to_owned()),
        code: Some("vendor.bindery".to_owned()),
        version: Some("3".to_owned()),
        placement_revision: 1,
        application_token: None,
        installed_by: Some(1),
        status: PortalStatus::Active,
        suspected: false,
        active_since: 0,
        owners: vec![Owner::Company, Owner::Lead],
        captions: BTreeMap::from([(Owner::Company, titles)]),
        captions_at: NOW,
        references_fail: false,
        policy: Policy::default(),
        policy_version: 0,
        created_at: 0,
        updated_at: 0,
    }
}

/// A pair that can be refreshed.
pub fn pair(name: &str) -> TokenPair {
    TokenPair {
        access: format!("access-{name}").into(),
        access_expires_at: NOW + 3_600,
        refresh: Some(format!("refresh-{name}").into()),
    }
}

/// A pair that cannot.
pub fn lone(name: &str) -> TokenPair {
    TokenPair {
        refresh: None,
        ..pair(name)
    }
}

pub async fn add(store: &Store, pair: &TokenPair) -> Chain {
    let chain = NewChain {
        member_id: PORTAL,
        user_id: ANNA,
        client_id: APP,
        pair,
        admin: false,
    };
    store.add_chain(chain, NOW).await.unwrap()
}

pub fn access(chain: &Chain) -> &str {
    chain.pair.access.expose_secret()
}

pub fn refresh(chain: &Chain) -> Option<&str> {
    let refresh = chain.pair.refresh.as_ref();
    refresh.map(ExposeSecret::expose_secret)
}

/// The access tokens of Anna's chains, newest first.
pub async fn kept(store: &Store) -> Vec<String> {
    let chains = store.chains(PORTAL, ANNA).await.unwrap();
    chains
        .iter()
        .map(|chain| access(chain).to_owned())
        .collect()
}
