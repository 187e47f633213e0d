//! The server's end: what was begun is finished, and nothing new is begun.

use bindery::app::App;
use bindery::clock::Clock;
use bindery::config::{Config, Settings};
use bindery::crypto::Keyring;
use bindery::store::{Closing, Portal, Store};
use bindery::{serve, web};
use clap::{CommandFactory as _, FromArgMatches as _};
use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

const NOW: i64 = 1_800_000_000;

struct Server {
    address: SocketAddr,
    shutdown: oneshot::Sender<()>,
    ended: JoinHandle<io::Result<()>>,
}

fn settings() -> Settings {
    let keys = Keyring::generate();
    let flags = [
        "bindery",
        "--client-id=local.1",
        "--client-secret=secret",
        "--public-url=https://bindery.example",
        "--secret-keys",
        keys.as_str(),
    ];
    let without_environment = Config::command().mut_args(|arg| arg.env(None::<&str>));
    let matches = without_environment
        .try_get_matches_from(flags)
        .expect("the flags are known");
    Config::from_arg_matches(&matches)
        .expect("the flags are known")
        .check()
        .expect("the settings are good")
}

async fn server() -> Server {
    let settings = settings();
    let store = Store::in_memory(Arc::clone(&settings.keyring))
        .await
        .expect("a database");
    server_with(settings, store).await
}

async fn server_with(settings: Settings, store: Store) -> Server {
    let clock = Clock::manual(NOW);
    let app = App::new(settings, store, clock, web::text::tab_titles).expect("an app");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let (shutdown, asked) = oneshot::channel();
    let ended = tokio::spawn(serve::serve_on(listener, app, async {
        asked.await.expect("the test asks for the end");
    }));
    Server {
        address,
        shutdown,
        ended,
    }
}

fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).expect("somebody listens");
    stream
        .set_read_timeout(Some(Duration::from_secs(10)))
        .expect("a timeout");
    stream
}

/// Reads on until what was read ends with `end`.
fn read_until(stream: &mut TcpStream, end: &str) -> String {
    let mut read = Vec::new();
    while !read.ends_with(end.as_bytes()) {
        let mut byte = [0];
        stream.read_exact(&mut byte).expect("more of the answer");
        read.extend(byte);
    }
    String::from_utf8_lossy(&read).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn it_answers_and_ends_when_asked_although_a_connection_is_open() {
    let server = server().await;
    let mut stream = connect(server.address);
    stream
        .write_all(b"GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n")
        .expect("it is sent");
    let answer = read_until(&mut stream, "\r\n\r\n");

    server.shutdown.send(()).expect("it still runs");
    let ended = server.ended.await.expect("it does not panic");

    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    ended.expect("it ends well");
    assert!(TcpStream::connect(server.address).is_err());
}

#[tokio::test]
async fn what_is_due_is_done_at_the_start_and_finished_before_the_end() {
    let settings = settings();
    let store = Store::in_memory(Arc::clone(&settings.keyring))
        .await
        .expect("a database");
    let address = "https://portal.example/rest/".parse().expect("an address");
    let oauth = "https://oauth.example/".parse().expect("an address");
    let portal = Portal::new("portal".to_owned(), address, oauth, NOW - 100);
    store.save_portal(&portal, NOW - 100).await.expect("saved");
    let closing = Closing {
        at: NOW - 90,
        clean: true,
        purge_at: NOW - 10,
    };
    assert!(
        store
            .close_portal("portal", closing, i64::MAX)
            .await
            .expect("closed")
    );

    let server = server_with(settings, store.clone()).await;
    // The server has begun when it is first waited for, and with it the upkeep.
    tokio::task::yield_now().await;
    server.shutdown.send(()).expect("it still runs");
    let ended = server.ended.await.expect("it does not panic");

    ended.expect("it ends well");
    assert!(store.portal("portal").await.expect("read").is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_was_begun_is_still_answered() {
    let server = server().await;
    let mut stream = connect(server.address);
    stream
        .write_all(
            b"POST /session HTTP/1.1\r\nHost: a\r\nContent-Length: 7\r\nExpect: 100-continue\r\n\
              Content-Type: application/x-www-form-urlencoded\r\n\r\n",
        )
        .expect("it is sent");
    // The server says this when it has begun to read the body.
    let begun = read_until(&mut stream, "\r\n\r\n");

    server.shutdown.send(()).expect("it still runs");
    stream.write_all(b"token=x").expect("it is sent");
    let answer = read_until(&mut stream, "\r\n");

    assert_eq!(begun, "HTTP/1.1 100 Continue\r\n\r\n");
    assert_eq!(answer, "HTTP/1.1 401 Unauthorized\r\n");
    server
        .ended
        .await
        .expect("it does not panic")
        .expect("it ends well");
}
