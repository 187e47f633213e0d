//! Where a test's app keeps what it knows: in memory or on disk, or in PostgreSQL where
//! `BINDERY_TEST_DATABASE=postgres` asks for it.

use super::postgres::Schema;
use bindery::crypto::Keyring;
use bindery::store::Store;
use sqlx::{AssertSqlSafe, PgPool, SqlitePool};
use std::sync::Arc;
use tempfile::TempDir;

/// What a database is gone with.
pub enum Kept {
    InMemory,
    OnDisk(TempDir),
    InSchema(Schema),
}

/// An empty database.
pub async fn empty(keyring: Arc<Keyring>, on_disk: bool) -> (Store, Kept) {
    let kept = if on_postgres() {
        Kept::InSchema(Schema::create().await)
    } else if on_disk {
        Kept::OnDisk(tempfile::tempdir().unwrap())
    } else {
        return (Store::in_memory(keyring).await.unwrap(), Kept::InMemory);
    };
    let store = Store::open(&kept.url(), keyring).await.unwrap();
    store.migrate().await.unwrap();
    (store, kept)
}

impl Kept {
    fn url(&self) -> String {
        match self {
            Self::InMemory => panic!("a database in memory has no address"),
            Self::OnDisk(folder) => format!("sqlite://{}", folder.path().join("a.db").display()),
            Self::InSchema(schema) => schema.url(),
        }
    }

    /// Every row of every table, with the table's name in front.
    pub async fn rows(&self) -> Vec<String> {
        match self {
            Self::InMemory => panic!("start the test with a database on disk"),
            Self::OnDisk(_) => rows_of_sqlite(&self.url()).await,
            Self::InSchema(_) => rows_of_postgres(&self.url()).await,
        }
    }
}

async fn rows_of_sqlite(url: &str) -> Vec<String> {
    let pool = SqlitePool::connect(url).await.unwrap();
    let columns: Vec<(String, String)> = sqlx::query_as(
        "select m.name, group_concat('quote(' || c.name || ')', ' || '','' || ')
         from sqlite_master m, pragma_table_info(m.name) c
         where m.type = 'table' and m.name not like 'sqlite_%' group by m.name",
    )
    .fetch_all(&pool)
    .await
    .unwrap();
    let mut rows = Vec::new();
    for (table, columns) in columns {
        let query = format!("select '{table} ' || {columns} from {table} order by 1");
        let query = sqlx::query_scalar::<_, String>(AssertSqlSafe(query));
        rows.extend(query.fetch_all(&pool).await.unwrap());
    }
    rows
}

async fn rows_of_postgres(url: &str) -> Vec<String> {
    let pool = PgPool::connect(url).await.unwrap();
    let tables: Vec<String> = sqlx::query_scalar(
        "select table_name::text from information_schema.tables
         where table_schema = current_schema order by 1",
    )
    .fetch_all(&pool)
    .await
    .unwrap();
    let mut rows = Vec::new();
    for table in tables {
        let query = format!("select '{table} ' || {table}::text from {table} order by 1");
        let query = sqlx::query_scalar::<_, String>(AssertSqlSafe(query));
        rows.extend(query.fetch_all(&pool).await.unwrap());
    }
    rows
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
