//! Nothing secret is printed, shown or kept in the clear, not even by the most talkative log.

use crate::support::{ADMIN, CLIENT_ID, LEAD, MANAGER, TestApp, launch, tab};
use bitrix24_sandbox::Profile;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

const SECRET: &str = "the client secret";
const KEYS: &str = "k1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

/// The executable, in a folder of its own. It ends with the test.
struct Running {
    folder: TempDir,
    child: Child,
    address: String,
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Running {
    async fn start(app: &TestApp) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = free.local_addr().unwrap().to_string();
        drop(free);
        let log = |name| Stdio::from(std::fs::File::create(folder.path().join(name)).unwrap());
        let child = Command::new(env!("CARGO_BIN_EXE_bindery"))
            .current_dir(folder.path())
            .env_clear()
            .env("BINDERY_CLIENT_ID", CLIENT_ID)
            .env("BINDERY_CLIENT_SECRET", SECRET)
            .env("BINDERY_PUBLIC_URL", "http://localhost:1")
            .env("BINDERY_SECRET_KEYS", KEYS)
            .env("BINDERY_OAUTH_SERVERS", app.sandbox.oauth_url())
            .env("BINDERY_PORTAL_HOSTS", "any")
            .env("BINDERY_LISTEN", &address)
            .env("BINDERY_LOG", "trace")
            .stdout(log("stdout.log"))
            .stderr(log("stderr.log"))
            .spawn()
            .unwrap();
        let running = Self {
            folder,
            child,
            address,
        };
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        for _ in 0..600 {
            let health = client.get(format!("http://{}/health/live", running.address));
            if health.send().await.is_ok() {
                return running;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("it never answered");
    }

    async fn post(&self, path: &str, form: &[(String, String)]) -> String {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(form)
            .finish();
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let sent = client
            .post(format!("http://{}{path}", self.address))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body)
            .send()
            .await
            .unwrap();
        sent.text().await.unwrap()
    }

    /// Everything that the executable left in its folder.
    fn left(&self) -> Vec<(String, Vec<u8>)> {
        let files = std::fs::read_dir(self.folder.path()).unwrap();
        files
            .map(|file| {
                let path = file.unwrap().path();
                (path.display().to_string(), std::fs::read(path).unwrap())
            })
            .collect()
    }
}

#[tokio::test]
async fn no_secret_is_logged_shown_or_kept_in_the_clear() {
    let app = TestApp::uninstalled(Profile::Observed).await;
    app.sandbox.install(CLIENT_ID, false).unwrap();
    let running = Running::start(&app).await;
    let mut secrets = vec![SECRET.to_owned(), KEYS.trim_start_matches("k1:").to_owned()];
    let mut pages = Vec::new();
    let mut open = async |path: &str, spec| {
        let (query, form) = app.form(&spec);
        for (name, value) in &form {
            if ["AUTH_ID", "REFRESH_ID", "APPLICATION_TOKEN"].contains(&name.as_str()) {
                secrets.push(value.clone());
            }
        }
        let page = running.post(&format!("{path}?{query}"), &form).await;
        pages.push(page.clone());
        page
    };

    open("/install", launch(ADMIN)).await;
    app.sandbox.world().finish_install(CLIENT_ID).unwrap();
    open("/app", launch(ADMIN)).await;
    let page = open("/card", tab(MANAGER, "lead", LEAD)).await;
    let mut forged = tab(MANAGER, "lead", LEAD);
    forged
        .overrides
        .insert("member_id".to_owned(), "unknown".to_owned());
    open("/card", forged).await;
    app.sandbox.advance(4_000);
    let token = page.split("data-token=\"").nth(1).unwrap();
    let token = token.split('"').next().unwrap().to_owned();
    for (action, field, value) in [("add", "contact_id", "14"), ("search", "q", "Dora")] {
        let form = [("token", token.as_str()), (field, value)];
        let form = crate::support::owned(&form);
        let page = running
            .post(&format!("/cards/lead/{LEAD}/{action}"), &form)
            .await;
        assert!(page.contains("data-code"), "{page}");
        pages.push(page);
    }
    assert!(
        app.bound("lead", LEAD).contains(&14),
        "the token was refreshed"
    );

    assert!(secrets.len() >= 12, "{}", secrets.len());
    let left = running.left();
    assert!(
        left.iter()
            .any(|(name, text)| name.contains("std") && text.len() > 10_000)
    );
    for secret in secrets {
        for page in &pages {
            assert!(!page.contains(&secret), "a page shows {secret}");
        }
        for (name, bytes) in &left {
            let found = bytes
                .windows(secret.len())
                .any(|part| part == secret.as_bytes());
            assert!(!found, "{name} has {secret}");
        }
    }
    let log = left.iter().find(|(name, _)| name.contains("std")).unwrap();
    assert!(
        !String::from_utf8_lossy(&log.1).contains(&token),
        "the page token is logged"
    );
}
