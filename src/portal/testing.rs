//! What the tests of this module share: clients of loopback servers, and servers that break off.

use super::{Batch, BatchAnswer, Http, OAuth, Rest};
use crate::config::{Config, PortalHosts, Settings};
use clap::Parser as _;
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use url::Url;

/// Seals what the tests store.
const KEY: &str = "test:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

/// A client that may call this machine.
pub(super) fn http() -> Http {
    Http::new(PortalHosts::Any).unwrap()
}

pub(super) fn rest() -> Rest {
    Rest::new(http())
}

/// Settings with the OAuth servers `servers`.
pub(super) fn settings(servers: &str) -> Settings {
    let flags = [
        ("--client-id", "app.1"),
        ("--client-secret", "s&cret"),
        ("--public-url", "http://localhost:8080"),
        ("--secret-keys", KEY),
        ("--oauth-servers", servers),
        ("--portal-hosts", "any"),
    ];
    let words = flags.iter().flat_map(|(flag, value)| [*flag, *value]);
    let config = Config::try_parse_from(["bindery"].into_iter().chain(words)).unwrap();
    config.check().unwrap()
}

pub(super) fn oauth(servers: &str) -> OAuth {
    OAuth::new(&settings(servers), http())
}

/// The commands with their queries decoded, as the portal reads them.
pub(super) fn commands(batch: &Batch) -> Vec<(String, String)> {
    let decode = |command: &str| {
        let text = percent_encoding::percent_decode_str(command).decode_utf8();
        text.unwrap().into_owned()
    };
    let commands = batch.commands();
    commands
        .map(|(key, command)| (key.to_owned(), decode(command)))
        .collect()
}

/// The answer to a batch whose result is `result`.
pub(super) fn answer(result: Value) -> BatchAnswer {
    serde_json::from_value(result).unwrap()
}

/// A server that takes one request, writes `answer` as it stands, and hangs up.
pub(super) async fn server_writing(answer: &'static str) -> Url {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = [0; 4096];
        let length = stream.read(&mut request).await.unwrap();
        assert_ne!(length, 0);
        // The client may hang up first. Reading on keeps the answer from being lost in a reset.
        drop(stream.write_all(answer.as_bytes()).await);
        drop(stream.shutdown().await);
        drop(stream.read_to_end(&mut Vec::new()).await);
    });
    format!("http://{address}/rest/").parse().unwrap()
}

/// An address that nobody listens on.
pub(super) async fn nowhere() -> Url {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    format!("http://{address}/rest/").parse().unwrap()
}
