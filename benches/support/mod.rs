//! Processes to be measured, and how they are asked.

use anyhow::{Context as _, ensure};
use axum::extract::State;
use axum::response::Html;
use axum::routing::{get, post};
use bindery::crypto::Keyring;
use serde_json::json;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

pub(crate) const CLIENT_ID: &str = "local.bindery.bench";
pub(crate) const CLIENT_SECRET: &str = "the secret of the bench";
const TICKS_PER_SECOND: f64 = 100.0;

/// The query and the form of a launch.
pub(crate) type Posted = (String, Vec<(String, String)>);

/// A child that answers on `url`; it is ended with the value.
pub(crate) struct Process {
    pub(crate) url: String,
    pub(crate) started_in: u128,
    child: Child,
    client: reqwest::Client,
    size: AtomicUsize,
    _folder: tempfile::TempDir,
}

impl Drop for Process {
    fn drop(&mut self) {
        // The child may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The app, on an empty folder.
pub(crate) async fn bindery(oauth_url: &str) -> anyhow::Result<Process> {
    let (port, folder) = (free_port()?, tempfile::tempdir()?);
    let mut command = Command::new(env!("CARGO_BIN_EXE_bindery"));
    command.current_dir(folder.path()).envs([
        ("BINDERY_CLIENT_ID", CLIENT_ID.to_owned()),
        ("BINDERY_CLIENT_SECRET", CLIENT_SECRET.to_owned()),
        ("BINDERY_PUBLIC_URL", format!("http://localhost:{port}")),
        ("BINDERY_SECRET_KEYS", Keyring::generate()),
        ("BINDERY_LISTEN", format!("127.0.0.1:{port}")),
        ("BINDERY_OAUTH_SERVERS", oauth_url.to_owned()),
        ("BINDERY_PORTAL_HOSTS", "any".to_owned()),
        ("BINDERY_LOG", "warn".to_owned()),
    ]);
    start(command, port, folder).await
}

/// The bare handler, in a process of its own.
pub(crate) async fn bare_process(portal: &str, size: usize) -> anyhow::Result<Process> {
    let (port, folder) = (free_port()?, tempfile::tempdir()?);
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["--bare", &port.to_string(), portal, &size.to_string()]);
    start(command, port, folder).await
}

async fn start(
    mut command: Command,
    port: u16,
    folder: tempfile::TempDir,
) -> anyhow::Result<Process> {
    let started = Instant::now();
    let child = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let mut process = Process {
        url: format!("http://127.0.0.1:{port}"),
        started_in: 0,
        child,
        client: reqwest::Client::builder().no_proxy().build()?,
        size: AtomicUsize::new(0),
        _folder: folder,
    };
    let health = format!("{}/health/ready", process.url);
    while process.client.get(&health).send().await.is_err() {
        ensure!(
            started.elapsed() < Duration::from_secs(10),
            "the process does not answer"
        );
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    process.started_in = started.elapsed().as_millis();
    Ok(process)
}

impl Process {
    /// Posts the launches one after the other; all must be answered with a page.
    pub(crate) async fn post(&self, path: &str, launches: &[Posted]) -> anyhow::Result<()> {
        for (query, form) in launches {
            let url = format!("{}{path}?{query}", self.url);
            let answer = self.client.post(url).form(form).send().await?;
            let status = answer.status();
            let page = answer.text().await?;
            ensure!(status.is_success(), "{status}: {page}");
            self.size.store(page.len(), Ordering::Relaxed);
        }
        Ok(())
    }

    pub(crate) fn last_size(&self) -> usize {
        self.size.load(Ordering::Relaxed)
    }

    /// Processor time of the process so far in milliseconds: its own, and the kernel's for it.
    pub(crate) fn cpu_ms(&self) -> anyhow::Result<(f64, f64)> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let (_, fields) = stat.rsplit_once(')').context("no stat")?;
        let mut fields = fields.split_whitespace().skip(11);
        let mut ms = || {
            let ticks: f64 = fields.next().context("no ticks")?.parse()?;
            anyhow::Ok(ticks * 1_000.0 / TICKS_PER_SECOND)
        };
        Ok((ms()?, ms()?))
    }

    /// Resident memory in kB.
    pub(crate) fn resident(&self) -> anyhow::Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let number = line.and_then(|line| line.split_whitespace().next());
        number.context("no VmRSS")?.parse().context("no number")
    }
}

fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

struct Bare {
    client: reqwest::Client,
    batch: String,
    page: String,
}

/// The least that any app must do: one request to the portal and one page.
pub(crate) async fn bare(port: u16, portal: String, size: usize) -> anyhow::Result<()> {
    // Only the first one counts, and there is no other in this process.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let bare = Bare {
        client: reqwest::Client::builder().no_proxy().build()?,
        batch: format!("{portal}/rest/batch"),
        page: "x".repeat(size),
    };
    let router = axum::Router::new()
        .route("/health/ready", get(|| async { "ok" }))
        .route("/card", post(open))
        .with_state(Arc::new(bare));
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    axum::serve(listener, router).await?;
    Ok(())
}

async fn open(State(bare): State<Arc<Bare>>, body: String) -> Html<String> {
    let fields = form_urlencoded::parse(body.as_bytes());
    let auth = fields.into_iter().find(|(name, _)| name == "AUTH_ID");
    let people = "crm.item.list?entityTypeId=3&filter[id]=$result[owner][items][0][contactIds]\
        &select[0]=id&select[1]=name&select[2]=secondName&select[3]=lastName&select[4]=post\
        &select[5]=phone&select[6]=email&select[7]=companyId&order[id]=ASC&start=-1";
    let batch = json!({
        "auth": auth.map(|(_, token)| token.into_owned()),
        "halt": 1,
        "cmd": {
            "app": "app.info",
            "me": "profile",
            "bind": "crm.company.contact.items.get?id=5",
            "owner": "crm.item.list?entityTypeId=4&filter[id]=5&select[0]=id&select[1]=title&select[2]=contactIds&start=-1",
            "people": people,
        },
    });
    let answer = bare.client.post(&bare.batch).json(&batch).send().await;
    let text = match answer {
        Ok(answer) => answer.text().await.unwrap_or_default(),
        Err(error) => error.to_string(),
    };
    assert!(text.contains("people"), "the portal did not answer: {text}");
    Html(bare.page.clone())
}
