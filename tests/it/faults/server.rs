//! A PostgreSQL whose connections are cut, or that is stopped and started, while people work.

use super::{assert_outage, open};
use crate::support::{Page, TestApp};
use bitrix24_sandbox::Profile;
use sqlx::{Connection as _, PgConnection};
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::task::JoinHandle;

const PEOPLE: usize = 8;

/// A server of the test's own.
struct Server {
    folder: PathBuf,
}

impl Server {
    fn new() -> Self {
        let name = format!("bindery-postgres-{:032x}", rand::random::<u128>());
        let folder = std::env::temp_dir().join(name);
        Self { folder }
    }

    fn run(&self, command: &str) -> String {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/scripts/postgres");
        let output = Command::new(script)
            .arg(command)
            .env("BINDERY_TEST_POSTGRES_FOLDER", &self.folder)
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.run("remove");
    }
}

/// People who open the tab again and again.
struct Load {
    is_over: Arc<AtomicBool>,
    people: Vec<JoinHandle<Vec<Page>>>,
}

impl Load {
    fn on(app: &Arc<TestApp>) -> Self {
        let is_over = Arc::new(AtomicBool::new(false));
        let person = || {
            let (app, is_over) = (Arc::clone(app), Arc::clone(&is_over));
            tokio::spawn(async move {
                let mut pages = Vec::new();
                while !is_over.load(Ordering::Relaxed) {
                    pages.push(open(&app).await);
                }
                pages
            })
        };
        let people = (0..PEOPLE).map(|_| person()).collect();
        Self { is_over, people }
    }

    /// Every page that somebody saw is the tab, or says why it is not.
    async fn end(self) {
        self.is_over.store(true, Ordering::Relaxed);
        for person in self.people {
            for page in person.await.unwrap() {
                if page.status != 200 {
                    assert_outage(&page);
                }
            }
        }
    }
}

async fn installed(server: &Server) -> (Arc<TestApp>, String) {
    let url = server.run("start");
    let app = TestApp::uninstalled(Profile::Observed).await;
    let app = app.restarted(&url).await;
    (Arc::new(app.installed().await), url)
}

/// Opens the tab until that works.
async fn recovered(app: &TestApp) {
    for _ in 0..20 {
        if open(app).await.status == 200 {
            return;
        }
    }
    panic!("the app does not recover");
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_that_are_cut_under_load_are_replaced() {
    let server = Server::new();
    let (app, url) = installed(&server).await;
    let load = Load::on(&app);
    let mut administrator = PgConnection::connect(&url).await.unwrap();

    let mut cut = 0;
    for _ in 0..5 {
        recovered(&app).await;
        let cutting = sqlx::query(
            "select pg_terminate_backend(pid) from pg_stat_activity
             where pid <> pg_backend_pid() and backend_type = 'client backend'",
        );
        cut += cutting.fetch_all(&mut administrator).await.unwrap().len();
    }
    recovered(&app).await;
    load.end().await;

    assert!(cut >= 5, "{cut} connections were cut");
    assert_eq!(open(&app).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_stopped_and_started_under_load_needs_no_restart_of_the_app() {
    let server = Server::new();
    let (app, _) = installed(&server).await;
    let page = open(&app).await;
    let load = Load::on(&app);

    server.run("stop");
    assert_outage(&open(&app).await);
    assert_outage(&app.act(&page, "show", &[]).await);
    assert_eq!(app.get("/health/ready").await.status, 503);
    assert_eq!(app.get("/health/live").await.status, 200);

    server.run("start");
    recovered(&app).await;
    assert_eq!(app.get("/health/ready").await.status, 200);
    assert_eq!(app.act(&page, "show", &[]).await.status, 200);
    load.end().await;
}
