//! The executable in a folder of its own, with everything that it says and leaves behind.

use super::{KEYS, SECRET};
use crate::support::{CLIENT_ID, Page, TestApp};
use std::fs::{self, File};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// A server that ends with the test.
pub struct Running {
    folder: TempDir,
    child: Child,
    settings: Vec<(&'static str, String)>,
    client: reqwest::Client,
    pub address: String,
    metrics: String,
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn free() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

impl Running {
    pub async fn start(app: &TestApp) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (address, metrics) = (free(), free());
        let settings = vec![
            ("BINDERY_CLIENT_ID", CLIENT_ID.to_owned()),
            ("BINDERY_CLIENT_SECRET", SECRET.to_owned()),
            ("BINDERY_PUBLIC_URL", format!("http://{address}")),
            ("BINDERY_SECRET_KEYS", KEYS.to_owned()),
            ("BINDERY_OAUTH_SERVERS", app.sandbox.oauth_url().to_owned()),
            ("BINDERY_PORTAL_HOSTS", "any".to_owned()),
            ("BINDERY_LISTEN", address.clone()),
            ("BINDERY_METRICS_LISTEN", metrics.clone()),
            ("BINDERY_LOG", "trace".to_owned()),
        ];
        let log = |name| Stdio::from(File::create(folder.path().join(name)).unwrap());
        let child = Command::new(env!("CARGO_BIN_EXE_bindery"))
            .current_dir(folder.path())
            .env_clear()
            .envs(settings.iter().map(|(name, value)| (name, value)))
            .stdout(log("stdout.log"))
            .stderr(log("stderr.log"))
            .spawn()
            .unwrap();
        let running = Self {
            folder,
            child,
            settings,
            client: reqwest::Client::builder().no_proxy().build().unwrap(),
            address,
            metrics,
        };
        for _ in 0..1_200 {
            let health = format!("http://{}/health/live", running.address);
            if running.client.get(health).send().await.is_ok() {
                return running;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("it never answered");
    }

    pub async fn post(&self, path: &str, form: &[(String, String)]) -> Page {
        let url = format!("http://{}{path}", self.address);
        self.answer(self.client.post(url).form(form)).await
    }

    pub async fn get(&self, path: &str) -> Page {
        let url = format!("http://{}{path}", self.address);
        self.answer(self.client.get(url)).await
    }

    pub async fn metrics(&self) -> String {
        let url = format!("http://{}/metrics", self.metrics);
        self.answer(self.client.get(url)).await.text
    }

    async fn answer(&self, request: reqwest::RequestBuilder) -> Page {
        let answer = request.send().await.unwrap();
        Page {
            status: answer.status().as_u16(),
            headers: answer.headers().clone(),
            text: answer.text().await.unwrap(),
        }
    }

    /// What a command prints that is run beside the server. The portal goes on answering meanwhile.
    pub async fn command(&self, words: &'static str) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bindery"));
        command
            .args(words.split(' '))
            .current_dir(self.folder.path())
            .env_clear()
            .envs(self.settings.iter().map(|(name, value)| (name, value)));
        let ran = tokio::task::spawn_blocking(move || command.output());
        let output = ran.await.unwrap().unwrap();
        let told = [output.stdout, output.stderr].concat();
        String::from_utf8_lossy(&told).into_owned()
    }

    /// Asks the server to end, and waits for that.
    pub async fn end(&mut self) {
        let id = self.child.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &id]).status();
        assert!(asked.unwrap().success());
        for _ in 0..1_200 {
            if let Some(status) = self.child.try_wait().unwrap() {
                assert!(status.success(), "{status}");
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("it never ended");
    }

    /// Every file in its folder: the database with what belongs to it, and the logs.
    pub fn left(&self) -> Vec<(String, Vec<u8>)> {
        let files = fs::read_dir(self.folder.path()).unwrap();
        let files = files.map(|file| {
            let path = file.unwrap().path();
            (path.display().to_string(), fs::read(path).unwrap())
        });
        files.collect()
    }
}
