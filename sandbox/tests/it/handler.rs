//! An app's event handler that listens on a socket.
use bitrix24_sandbox::params::parse_query;
use serde_json::{Map, Value};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// An app's event handler.
pub(crate) struct Handler {
    listener: TcpListener,
    pub(crate) url: String,
}

impl Handler {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/events", listener.local_addr().unwrap());
        Self { listener, url }
    }

    /// The next event: its head and its form, read like PHP reads it.
    pub(crate) async fn receive(&self) -> (String, Map<String, Value>) {
        let (mut stream, _) = self.listener.accept().await.unwrap();
        let mut received = Vec::new();
        loop {
            let mut chunk = [0; 4096];
            let read = stream.read(&mut chunk).await.unwrap();
            received.extend_from_slice(&chunk[..read]);
            let text = String::from_utf8(received.clone()).unwrap();
            if let Some((head, body)) = text.split_once("\r\n\r\n")
                && body.len() == content_length(head)
            {
                stream
                    .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")
                    .await
                    .unwrap();
                return (head.to_ascii_lowercase(), parse_query(body.as_bytes()));
            }
        }
    }
}

fn content_length(head: &str) -> usize {
    let lines = head.lines().filter_map(|line| line.split_once(": "));
    let mut lengths = lines.filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    lengths
        .next()
        .map(|(_, value)| value.parse().unwrap())
        .unwrap()
}
