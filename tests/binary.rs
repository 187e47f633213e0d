//! The executable as an operator meets it: starting, refusing to start, and its help.

#[path = "support/postgres.rs"]
mod postgres;

use postgres::Schema;
use std::fs;
use std::net::TcpListener;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const REQUIRED: [&str; 4] = [
    "BINDERY_CLIENT_ID",
    "BINDERY_CLIENT_SECRET",
    "BINDERY_PUBLIC_URL",
    "BINDERY_SECRET_KEYS",
];
const SECRET: &str = "a-secret-that-nobody-prints";

#[test]
fn without_settings_it_names_every_missing_one_and_exits_with_2() {
    let folder = empty_folder();

    let output = bindery(&folder, &[]).output().expect("it runs");

    assert_eq!(output.status.code(), Some(2));
    for variable in REQUIRED {
        assert!(told(&output).contains(variable), "{}", told(&output));
    }
    assert!(is_empty(&folder), "a refused start leaves nothing behind");
}

#[test]
fn every_wrong_setting_is_told_at_once_and_no_secret_is() {
    let folder = empty_folder();
    let wrong = [
        ("BINDERY_PUBLIC_URL", "http://bindery.example.com"),
        ("BINDERY_SECRET_KEYS", "k1:c2hvcnQ="),
        ("BINDERY_DATABASE_URL", "mysql://somewhere"),
        ("BINDERY_LISTEN", "nowhere"),
        ("BINDERY_OAUTH_SERVERS", "ftp://oauth.example.com"),
        ("BINDERY_PORTAL_HOSTS", "some"),
        ("BINDERY_JOURNAL_DAYS", "2"),
        ("BINDERY_REFRESH_DAYS", "1"),
    ];

    let output = bindery(&folder, &["serve"])
        .env("BINDERY_CLIENT_ID", "local.x")
        .env("BINDERY_CLIENT_SECRET", SECRET)
        .envs(wrong)
        .output()
        .expect("it runs");

    assert_eq!(output.status.code(), Some(2));
    for (variable, _) in wrong {
        assert!(told(&output).contains(variable), "{}", told(&output));
    }
    assert!(!told(&output).contains(SECRET));
    assert!(!told(&output).contains("c2hvcnQ="));
}

#[test]
fn a_new_key_is_accepted_as_it_was_printed_and_no_two_are_alike() {
    let folder = empty_folder();

    let keys = [new_key(&folder), new_key(&folder)];

    assert_ne!(keys[0], keys[1]);
    for key in &keys {
        let output = with_settings(bindery(&folder, &["migrate"]), key)
            .output()
            .expect("it runs");
        assert!(output.status.success(), "{}", told(&output));
    }
}

#[test]
fn it_starts_on_an_empty_folder_tells_its_health_and_stops_when_asked() {
    let folder = empty_folder();
    let key = new_key(&folder);
    let listen = free_address();

    let mut server = with_settings(bindery(&folder, &[]), &key)
        .env("BINDERY_LISTEN", &listen)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    let healthy = becomes_healthy(&folder, &listen, &mut server);
    let asked = Command::new("kill")
        .args(["-TERM", &server.id().to_string()])
        .status();
    let ended = server.wait().expect("it ends");

    assert!(healthy, "it never told that it is alive");
    assert!(asked.expect("kill runs").success());
    assert_eq!(ended.code(), Some(0));
    assert!(folder.path().join("bindery.db").exists());
}

#[test]
fn without_a_server_it_tells_that_it_is_not_healthy() {
    let folder = empty_folder();

    let output = bindery(&folder, &["health"])
        .env("BINDERY_LISTEN", free_address())
        .output()
        .expect("it runs");

    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
}

/// Asks until it is answered, the server has ended, or it took far too long.
fn becomes_healthy(folder: &TempDir, listen: &str, server: &mut Child) -> bool {
    let started = Instant::now();
    while started.elapsed() < Duration::from_secs(20) {
        let health = bindery(folder, &["health"])
            .env("BINDERY_LISTEN", listen)
            .output()
            .expect("it runs");
        if health.status.success() {
            return true;
        }
        if server.try_wait().expect("it can be asked").is_some() {
            return false;
        }
    }
    false
}

/// The executable in `folder`, with none of the settings of whoever runs the tests.
fn bindery(folder: &TempDir, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bindery"));
    command
        .args(arguments)
        .current_dir(folder.path())
        .env_clear();
    command
}

fn with_settings(mut command: Command, key: &str) -> Command {
    command
        .env("BINDERY_CLIENT_ID", "local.x")
        .env("BINDERY_CLIENT_SECRET", SECRET)
        .env("BINDERY_PUBLIC_URL", "https://bindery.example.com")
        .env("BINDERY_SECRET_KEYS", key);
    command
}

fn new_key(folder: &TempDir) -> String {
    let output = bindery(folder, &["keys", "new"]).output().expect("it runs");
    assert!(output.status.success(), "{}", told(&output));
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

fn told(output: &Output) -> String {
    let both = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    String::from_utf8_lossy(&both).into_owned()
}

fn free_address() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("an address").to_string()
}

fn empty_folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn is_empty(folder: &TempDir) -> bool {
    fs::read_dir(folder.path())
        .expect("the folder")
        .next()
        .is_none()
}

#[tokio::test]
async fn a_postgresql_database_is_migrated_and_checked_without_telling_its_password() {
    let folder = empty_folder();
    let key = new_key(&folder);
    let schema = Schema::create().await;
    let url = schema.url().replace("bindery@", "bindery:pass-word@");

    for (command, done) in [
        ("migrate", ""),
        ("check", "ok      database postgres://bindery@"),
    ] {
        let output = with_settings(bindery(&folder, &[command]), &key)
            .env("BINDERY_DATABASE_URL", &url)
            .env("BINDERY_OAUTH_SERVERS", "https://127.0.0.1:1")
            .output()
            .expect("it runs");

        assert_eq!(output.status.success(), command == "migrate");
        assert!(told(&output).contains(done), "{}", told(&output));
        assert!(!told(&output).contains("pass-word"), "{}", told(&output));
    }
}

#[test]
fn a_database_server_that_cannot_be_reached_is_told_with_the_reason_but_not_the_password() {
    let folder = empty_folder();
    let key = new_key(&folder);

    let output = with_settings(bindery(&folder, &["serve"]), &key)
        .env(
            "BINDERY_DATABASE_URL",
            "postgres://me:pass-word@127.0.0.1:1/b",
        )
        .output()
        .expect("it runs");

    assert_eq!(output.status.code(), Some(1));
    assert!(told(&output).contains("refused"), "{}", told(&output));
    assert!(!told(&output).contains("pass-word"), "{}", told(&output));
}
