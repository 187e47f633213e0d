//! Where a test's app keeps what it knows: in memory, or in PostgreSQL where
//! `BINDERY_TEST_DATABASE=postgres` asks for it.

use super::postgres::Schema;
use bindery::crypto::Keyring;
use bindery::store::Store;
use std::sync::Arc;

/// An empty database, and what it is gone with.
pub async fn empty(keyring: Arc<Keyring>) -> (Store, Option<Schema>) {
    if !on_postgres() {
        return (Store::in_memory(keyring).await.unwrap(), None);
    }
    let schema = Schema::create().await;
    let store = Store::open(&schema.url(), keyring).await.unwrap();
    store.migrate().await.unwrap();
    (store, Some(schema))
}

#[expect(
    clippy::disallowed_methods,
    reason = "what the tests run on is no setting of the app"
)]
fn on_postgres() -> bool {
    match std::env::var("BINDERY_TEST_DATABASE").as_deref() {
        Err(_) | Ok("sqlite") => false,
        Ok("postgres") => true,
        Ok(other) => panic!("BINDERY_TEST_DATABASE is sqlite or postgres, not {other}"),
    }
}
