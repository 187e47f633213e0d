//! A SQLite file that is full, locked or read-only.

use super::{assert_outage, open};
use crate::support::TestApp;
use bitrix24_sandbox::Profile;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, SqliteConnection};
use tempfile::TempDir;

/// An app with its database in a folder; `parameters` are those of the database's address.
async fn installed(folder: &TempDir, parameters: &str) -> TestApp {
    let app = TestApp::uninstalled(Profile::Observed).await;
    let app = app.restarted(&url(folder, parameters)).await;
    app.installed().await
}

fn url(folder: &TempDir, parameters: &str) -> String {
    let file = folder.path().join("a.db");
    format!("sqlite://{}?{parameters}", file.display())
}

/// Another process at the same file. Where it comes first, pages are so small that any row needs one.
async fn stranger(folder: &TempDir) -> SqliteConnection {
    let options: SqliteConnectOptions = url(folder, "mode=rwc").parse().unwrap();
    options.page_size(512).connect().await.unwrap()
}

async fn run(connection: &mut SqliteConnection, statement: &'static str) {
    sqlx::query(statement).execute(connection).await.unwrap();
}

#[tokio::test]
async fn a_full_file_refuses_launches_and_takes_them_again_when_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let mut stranger = stranger(&folder).await;
    run(&mut stranger, "create table filling (bytes blob)").await;
    run(
        &mut stranger,
        "insert into filling values (zeroblob(200000))",
    )
    .await;
    let app = installed(&folder, "").await;
    app.app.drain().await;
    run(&mut stranger, "vacuum").await;
    let pages = sqlx::query_scalar("pragma page_count");
    let pages: i64 = pages.fetch_one(&mut stranger).await.unwrap();
    let full = format!("max_page_count={pages}");
    let app = app.restarted(&url(&folder, &full)).await;

    for _ in 0..3 {
        assert_outage(&open(&app).await);
    }
    assert_eq!(app.get("/health/ready").await.status, 200);

    run(&mut stranger, "drop table filling").await;
    let page = open(&app).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let page = app.act(&page, "remove", &[("contact_id", "14")]).await;
    assert_eq!(page.status, 200, "{}", page.text);
}

#[tokio::test]
async fn a_locked_file_refuses_launches_serves_what_only_reads_and_recovers() {
    let folder = tempfile::tempdir().unwrap();
    let app = installed(&folder, "busy_timeout=250").await;
    let page = open(&app).await;
    let mut stranger = stranger(&folder).await;

    run(&mut stranger, "begin immediate").await;
    assert_outage(&open(&app).await);
    let shown = app.act(&page, "show", &[]).await;
    assert_eq!(shown.status, 200, "{}", shown.text);
    let removed = app.act(&page, "remove", &[("contact_id", "14")]).await;
    assert_outage(&removed);
    assert!(
        app.writes().is_empty(),
        "nothing is written without a record of it"
    );

    run(&mut stranger, "rollback").await;
    assert_eq!(open(&app).await.status, 200);
}

#[tokio::test]
async fn a_read_only_file_is_started_on_and_what_only_reads_is_served() {
    let folder = tempfile::tempdir().unwrap();
    let app = installed(&folder, "").await;
    let page = open(&app).await;
    let app = app.restarted(&url(&folder, "mode=ro")).await;

    assert_eq!(app.get("/health/ready").await.status, 200);
    let shown = app.act(&page, "show", &[]).await;
    assert_eq!(shown.status, 200, "{}", shown.text);
    assert_outage(&open(&app).await);
}
