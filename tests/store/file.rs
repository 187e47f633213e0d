//! What only a database in a file does.

use crate::database::keyring;
use bindery::store::{Store, StoreError};

#[tokio::test]
async fn a_database_that_is_not_there_is_created_only_when_asked_to() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("new.db");
    let url = format!("sqlite://{}", file.display());

    let refused = Store::open_existing(&url, keyring(&["k1"])).await;
    assert!(matches!(refused, Err(StoreError::Open(_))));
    assert!(!file.exists());

    Store::open(&url, keyring(&["k1"])).await.unwrap();
    assert!(file.exists());
}

#[tokio::test]
async fn a_database_in_a_missing_folder_cannot_be_opened() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("no/such.db").display());

    let refused = Store::open(&url, keyring(&["k1"])).await;

    assert!(matches!(refused, Err(StoreError::Open(_))));
}
