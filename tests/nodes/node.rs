//! One process of the executable.

use bitrix24_sandbox::Sandbox;
use std::net::TcpListener;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

pub const CLIENT_ID: &str = "local.bindery.nodes";
pub const CLIENT_SECRET: &str = "the client secret";
pub const KEYS: &str = "k1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

/// A running `bindery serve`. It is killed when this is dropped.
pub struct Node {
    pub url: String,
    process: Child,
}

impl Node {
    pub fn start(sandbox: &Sandbox, database_url: &str) -> Self {
        let listen = free_address();
        let process = Command::new(env!("CARGO_BIN_EXE_bindery"))
            .env_clear()
            .env("BINDERY_CLIENT_ID", CLIENT_ID)
            .env("BINDERY_CLIENT_SECRET", CLIENT_SECRET)
            .env("BINDERY_PUBLIC_URL", "http://localhost:1")
            .env("BINDERY_SECRET_KEYS", KEYS)
            .env("BINDERY_DATABASE_URL", database_url)
            .env("BINDERY_OAUTH_SERVERS", sandbox.oauth_url())
            .env("BINDERY_PORTAL_HOSTS", "any")
            .env("BINDERY_LISTEN", &listen)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let url = format!("http://{listen}");
        Self { url, process }
    }

    /// Waits until it can serve.
    pub async fn is_ready(&mut self, client: &reqwest::Client) {
        let url = format!("{}/health/ready", self.url);
        until(async || {
            assert!(self.process.try_wait().unwrap().is_none(), "it ended");
            let answer = client.get(&url).send().await;
            answer.is_ok_and(|answer| answer.status().is_success())
        })
        .await;
    }

    /// Ends it at once, as a power cut would.
    pub fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Asks it to end.
    pub fn terminate(&self) {
        let id = self.process.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &id]).status();
        assert!(asked.unwrap().success());
    }

    /// Waits for its end.
    pub async fn ended(&mut self) -> ExitStatus {
        until(async || self.process.try_wait().unwrap().is_some()).await;
        self.process.wait().unwrap()
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Asks again and again until it is so, or it took far too long.
pub async fn until(mut is_so: impl AsyncFnMut() -> bool) {
    let waiting = async {
        while !is_so().await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let waited = tokio::time::timeout(Duration::from_secs(90), waiting).await;
    waited.expect("it never came to that");
}

fn free_address() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}
