//! Empty databases of either kind, and stores that work with them.

use crate::postgres::Schema;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bindery::crypto::Keyring;
use bindery::store::Store;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use std::fs;
use std::ops::Deref;
use std::sync::Arc;
use tempfile::TempDir;

/// Which database a test is run on.
#[derive(Clone, Copy)]
pub enum Kind {
    File,
    Schema,
}

/// A database that is gone with this.
pub enum Database {
    File(TempDir),
    Schema(Schema),
}

impl Database {
    pub async fn empty(kind: Kind) -> Self {
        match kind {
            Kind::File => Self::File(tempfile::tempdir().unwrap()),
            Kind::Schema => Self::Schema(Schema::create().await),
        }
    }

    pub fn url(&self) -> String {
        match self {
            Self::File(folder) => format!("sqlite://{}", folder.path().join("a.db").display()),
            Self::Schema(schema) => schema.url(),
        }
    }

    /// Opens it as a program with these keys would.
    pub async fn open(&self, keys: &[&str]) -> Store {
        let store = Store::open(&self.url(), keyring(keys)).await.unwrap();
        store.migrate().await.unwrap();
        store
    }

    /// Everything it holds: what is in its files, or how PostgreSQL prints its rows.
    pub async fn contents(&self) -> Vec<u8> {
        match self {
            Self::File(folder) => {
                let files = fs::read_dir(folder.path()).unwrap();
                files
                    .flat_map(|file| fs::read(file.unwrap().path()).unwrap())
                    .collect()
            }
            Self::Schema(schema) => dump(&schema.url()).await.into_bytes(),
        }
    }
}

async fn dump(url: &str) -> String {
    let mut connection = PgConnection::connect(url).await.unwrap();
    let tables: Vec<String> = sqlx::query_scalar(
        "select table_name::text from information_schema.tables where table_schema = current_schema",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    // Bytes that are letters are printed as these letters.
    sqlx::query("set bytea_output = escape")
        .execute(&mut connection)
        .await
        .unwrap();
    let mut rows = Vec::new();
    for table in tables {
        let texts = AssertSqlSafe(format!("select {table}::text from {table}"));
        let texts: Vec<String> = sqlx::query_scalar(texts)
            .fetch_all(&mut connection)
            .await
            .unwrap();
        rows.extend(texts);
    }
    rows.join("\n")
}

/// A store with a database of its own.
pub struct TestStore {
    store: Store,
    database: Database,
}

impl TestStore {
    pub async fn empty(kind: Kind) -> Self {
        let database = Database::empty(kind).await;
        let store = database.open(&["k1"]).await;
        Self { store, database }
    }

    /// Everything that the database holds.
    pub async fn contents(&self) -> Vec<u8> {
        self.database.contents().await
    }

    /// The same database as another process has it.
    pub async fn another(&self) -> Store {
        self.database.open(&["k1"]).await
    }
}

impl Deref for TestStore {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

/// A keyring of keys with these ids; the same id is always the same key.
pub fn keyring(ids: &[&str]) -> Arc<Keyring> {
    let keys: Vec<String> = ids
        .iter()
        .map(|id| {
            let fill = id.bytes().fold(0, u8::wrapping_add);
            format!("{id}:{}", STANDARD.encode([fill; 32]))
        })
        .collect();
    Arc::new(Keyring::parse(&keys.join(",").into()).unwrap())
}
