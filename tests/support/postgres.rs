//! A real PostgreSQL for tests: everybody who asks gets an empty schema, which is gone afterwards.
//!
//! The server is the one of `BINDERY_TEST_POSTGRES`, else the one that `scripts/postgres` starts.

use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use std::process::Command;
use std::sync::OnceLock;
use std::thread;

/// An empty schema. It is dropped with everything in it when this is.
#[derive(Debug)]
pub(crate) struct Schema {
    name: String,
}

impl Schema {
    pub(crate) async fn create() -> Self {
        let name = format!("test_{:032x}", rand::random::<u128>());
        let created = run(format!("create schema {name}")).await;
        created.expect("there is a PostgreSQL");
        Self { name }
    }

    /// The address of a database in which this schema is the only one.
    pub(crate) fn url(&self) -> String {
        let server = server();
        let and = if server.contains('?') { '&' } else { '?' };
        format!("{server}{and}options=-csearch_path%3D{}", self.name)
    }
}

impl Drop for Schema {
    fn drop(&mut self) {
        let statements = format!(
            "set lock_timeout = '2s'; set client_min_messages = warning; drop schema {} cascade",
            self.name
        );
        let dropping = thread::spawn(|| {
            let mut builder = tokio::runtime::Builder::new_current_thread();
            let runtime = builder.enable_all().build().expect("a runtime");
            runtime.block_on(run(statements))
        });
        // What the test still holds locked stays behind; `scripts/postgres remove` finds it.
        let _ = dropping.join();
    }
}

async fn run(statements: String) -> sqlx::Result<()> {
    let mut connection = PgConnection::connect(server()).await?;
    connection.execute(AssertSqlSafe(statements)).await?;
    connection.close().await
}

#[expect(
    clippy::disallowed_methods,
    reason = "where the server is, is no setting of the app"
)]
fn server() -> &'static str {
    static SERVER: OnceLock<String> = OnceLock::new();
    SERVER.get_or_init(|| std::env::var("BINDERY_TEST_POSTGRES").unwrap_or_else(|_| started()))
}

/// Starts the server unless it runs, which takes no time then.
fn started() -> String {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/scripts/postgres");
    let output = Command::new(script).output().expect("the script runs");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}
