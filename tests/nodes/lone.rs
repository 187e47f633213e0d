//! One process on a SQLite file that is killed at a chosen moment and started again, and the portals
//! that it works for.

use crate::node::{CLIENT_ID, KEYS, Node, until};
use crate::world::{ADMIN, Form, launch, main_page, posting, register, sent, state};
use bindery::crypto::Keyring;
use bindery::store::Store;
use bitrix24_sandbox::{Effect, Fault, LaunchSpec, Options, Portal, Sandbox, Seed};
use sqlx::{Connection as _, Row as _, SqliteConnection};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use tokio::task::JoinHandle;

/// Longer than any test takes.
const FOR_EVER: u64 = 600_000;
/// Long enough to lock the database meanwhile. Where it is not, the process has gone further when it
/// is killed, which is a moment as good as any.
const A_WHILE: u64 = 1_500;

/// When the process is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// A request with this method has reached the portal or the OAuth server, which has done nothing.
    Asked(&'static str),
    /// The portal has done what this method asks for, and the database does not know of it.
    Done(&'static str),
    /// So many milliseconds after the request was sent.
    After(u64),
    /// The answer is there.
    Answered,
}

impl Moment {
    /// The same moment of a request with this method.
    pub fn of(self, method: &'static str) -> Self {
        match self {
            Self::Asked(_) => Self::Asked(method),
            Self::Done(_) => Self::Done(method),
            Self::After(_) | Self::Answered => self,
        }
    }

    /// Lets the portal, or the OAuth server, answer late where the moment is while it does so.
    fn slow_down(self, portal: &Portal) {
        let (method, late) = match self {
            Self::Asked(method) => (method, FOR_EVER),
            Self::Done(method) => (method, A_WHILE),
            Self::After(_) | Self::Answered => return,
        };
        let fault = Fault::always(Effect::DelayMs(late)).of(method).times(1);
        portal.fault(fault).unwrap();
    }
}

pub struct Lone {
    pub store: Store,
    sandbox: Sandbox,
    node: Node,
    folder: TempDir,
    client: reqwest::Client,
}

impl Lone {
    /// The app is registered in each of so many portals and installed in none.
    pub async fn start(portals: u16) -> Self {
        let options = Options {
            seed: Seed::State(state()),
            portals,
            ..Options::default()
        };
        let sandbox = Sandbox::start(options).await.unwrap();
        sandbox.portals().iter().for_each(register);
        let folder = tempfile::tempdir().unwrap();
        let url = url(&folder);
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let mut node = Node::start(&sandbox, &url);
        node.is_ready(&client).await;
        let keyring = Arc::new(Keyring::parse(&KEYS.into()).unwrap());
        Self {
            store: Store::open(&url, keyring).await.unwrap(),
            sandbox,
            node,
            folder,
            client,
        }
    }

    pub fn portals(&self) -> Vec<Portal> {
        self.sandbox.portals().to_vec()
    }

    /// Posts a form. The answer is the status and the page.
    pub async fn post(&self, path: &str, form: &Form) -> (u16, String) {
        sent(self.request(path, form)).await
    }

    /// Opens the app as a person does, with what the portal would send.
    pub async fn open(&self, portal: &Portal, path: &str, spec: &LaunchSpec) -> (u16, String) {
        let (path, form) = launch(portal, path, spec);
        self.post(&path, &form).await
    }

    /// An administrator installs the app, and nothing goes wrong.
    pub async fn install(&self, portal: &Portal) {
        portal.install(CLIENT_ID, false).unwrap();
        let (status, text) = self.open(portal, "/install", &main_page(ADMIN)).await;
        assert_eq!(status, 200, "{text}");
        portal.world().finish_install(CLIENT_ID).unwrap();
    }

    /// Posts a form, kills the process at that moment, and starts it again. The answer is the status,
    /// where one came.
    pub async fn cut(
        &mut self,
        portal: &Portal,
        moment: Moment,
        (path, form): (&str, &Form),
    ) -> Option<u16> {
        portal.clear_calls();
        moment.slow_down(portal);
        let mut posting = self.begin(path, form);
        let mut answered = None;
        let mut lock = None;
        match moment {
            Moment::Asked(_) => is_asked(portal).await,
            Moment::Done(_) => {
                is_asked(portal).await;
                lock = Some(self.lock().await);
                until(async || portal.calls().iter().any(|call| call.fault.is_some())).await;
            }
            Moment::After(milliseconds) => {
                tokio::time::sleep(Duration::from_millis(milliseconds)).await;
            }
            Moment::Answered => answered = Some((&mut posting).await.unwrap()),
        }
        self.node.kill();
        drop(lock);
        if answered.is_none() {
            answered = Some(posting.await.unwrap());
        }
        self.start_again().await;
        answered.flatten()
    }

    /// The file is sound. What the dead process had claimed for itself is free, as it would be a
    /// minute later.
    async fn start_again(&mut self) {
        let url = url(&self.folder);
        let mut file = SqliteConnection::connect(&url).await.unwrap();
        assert_eq!(integrity(&mut file).await, "ok");
        for statement in [
            "update inbox_leases set lease_until = 1",
            "update chains set lease_until = 1 where lease_holder is not null",
        ] {
            sqlx::query(statement).execute(&mut file).await.unwrap();
        }
        file.close().await.unwrap();
        self.node = Node::start(&self.sandbox, &url);
        self.node.is_ready(&self.client).await;
    }

    /// Nobody else can write until the answer is dropped.
    async fn lock(&self) -> SqliteConnection {
        let mut file = SqliteConnection::connect(&url(&self.folder)).await.unwrap();
        let begin = sqlx::query("begin immediate").execute(&mut file);
        begin.await.unwrap();
        file
    }

    fn begin(&self, path: &str, form: &Form) -> JoinHandle<Option<u16>> {
        let request = self.request(path, form);
        tokio::spawn(async move {
            let answer = request.send().await.ok()?;
            Some(answer.status().as_u16())
        })
    }

    fn request(&self, path: &str, form: &Form) -> reqwest::RequestBuilder {
        posting(&self.client, &format!("{}{path}", self.node.url), form)
    }
}

/// Opens the file as SQLite's own tools would, and looks whether it is whole.
pub async fn integrity(file: &mut SqliteConnection) -> String {
    let row = sqlx::query("pragma integrity_check").fetch_one(file);
    row.await.unwrap().get(0)
}

/// Waits until the request has arrived that is answered late.
async fn is_asked(portal: &Portal) {
    until(async || portal.world().faults.all().is_empty()).await;
}

fn url(folder: &TempDir) -> String {
    format!("sqlite://{}", folder.path().join("a.db").display())
}
