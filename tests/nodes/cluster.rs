//! A portal, a database, some processes on it, and the people who click.

use crate::node::{CLIENT_ID, KEYS, Node, until};
use crate::postgres::Schema;
use crate::world::{ADMIN, ANNA, Form, launch, main_page, posting, register, sent, state, tab};
use bindery::crypto::Keyring;
use bindery::store::{Chain, Store};
use bitrix24_sandbox::{Effect, Fault, LaunchSpec, Options, Sandbox, Seed};
use scraper::{Html, Selector};
use std::sync::Arc;
use tempfile::TempDir;
use tokio::task::JoinSet;

pub struct Cluster {
    pub sandbox: Sandbox,
    pub nodes: Vec<Node>,
    pub store: Store,
    database: Database,
    client: reqwest::Client,
}

enum Database {
    File(TempDir),
    Server(Schema),
}

impl Database {
    fn url(&self) -> String {
        match self {
            Self::File(folder) => format!("sqlite://{}", folder.path().join("a.db").display()),
            Self::Server(schema) => schema.url(),
        }
    }
}

/// What a click brought: the status, and the code of the page where it is not the tab.
pub type Seen = (u16, String);

/// So many saw the tab.
pub fn good(callers: usize) -> Vec<Seen> {
    vec![(200, String::new()); callers]
}

/// So many were asked to open the tab again.
pub fn asked_to_open_again(callers: usize) -> Vec<Seen> {
    vec![(401, "token-invalid".to_owned()); callers]
}

impl Cluster {
    /// Four processes on PostgreSQL, and the app installed.
    pub async fn of_four() -> Self {
        let schema = Schema::create().await;
        Self::start(Database::Server(schema), 4).await
    }

    /// One process on a SQLite file, and the app installed.
    pub async fn of_one() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::start(Database::File(folder), 1).await
    }

    async fn start(database: Database, nodes: usize) -> Self {
        let options = Options {
            seed: Seed::State(state()),
            ..Options::default()
        };
        let sandbox = Sandbox::start(options).await.unwrap();
        register(&sandbox);
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let url = database.url();
        let mut nodes: Vec<Node> = (0..nodes).map(|_| Node::start(&sandbox, &url)).collect();
        for node in &mut nodes {
            node.is_ready(&client).await;
        }
        let keyring = Arc::new(Keyring::parse(&KEYS.into()).unwrap());
        let cluster = Self {
            store: Store::open(&url, keyring).await.unwrap(),
            sandbox,
            nodes,
            database,
            client,
        };
        cluster.install().await;
        cluster
    }

    async fn install(&self) {
        self.sandbox.install(CLIENT_ID, false).unwrap();
        let (status, text) = self.launch("/install", &main_page(ADMIN)).await;
        assert_eq!(status, 200, "{text}");
        self.sandbox.world().finish_install(CLIENT_ID).unwrap();
    }

    /// Posts a launch to the last process.
    pub async fn launch(&self, path: &str, spec: &LaunchSpec) -> (u16, String) {
        let (path, form) = launch(&self.sandbox, path, spec);
        self.post(self.nodes.last().unwrap(), &path, &form).await
    }

    /// Posts a form to one of the processes.
    pub async fn post(&self, node: &Node, path: &str, form: &Form) -> (u16, String) {
        let url = format!("{}{path}", node.url);
        sent(posting(&self.client, &url, form)).await
    }

    /// Anna opens the tab. The answer is the page's token.
    pub async fn open(&self) -> String {
        let (status, text) = self.launch("/card", &tab(ANNA)).await;
        assert_eq!(status, 200, "{text}");
        attribute(&text, "input[name=token]", "value").unwrap()
    }

    /// Anna has opened the tab so many times, and none of her access tokens lives any more: the
    /// portal's clock is ahead.
    pub async fn at_expired_tokens(&self, chains: usize) -> String {
        let mut token = String::new();
        for _ in 0..chains {
            token = self.open().await;
        }
        self.sandbox.advance(3_601);
        self.sandbox.clear_calls();
        token
    }

    /// What the OAuth server does wrong with the next refreshes.
    pub fn refreshes_fail(&self, effect: Effect, times: u32) {
        let fault = Fault::always(effect).of("oauth/token").times(times);
        self.sandbox.fault(fault).unwrap();
    }

    /// How many refreshes the OAuth server has answered.
    pub fn refreshes(&self) -> usize {
        let calls = self.sandbox.calls();
        let refreshes = calls.iter().filter(|call| call.method == "oauth/token");
        refreshes.count()
    }

    /// Begins so many clicks, dealt out to these processes.
    pub fn click(&self, nodes: &[Node], callers: usize, token: &str) -> JoinSet<Option<Seen>> {
        let mut clicks = JoinSet::new();
        for node in nodes.iter().cycle().take(callers) {
            let url = format!("{}/cards/company/5/show", node.url);
            let form = vec![("token".to_owned(), token.to_owned())];
            let request = posting(&self.client, &url, &form);
            clicks.spawn(async move {
                // A process that was killed answers nothing.
                let answer = request.send().await.ok()?;
                let status = answer.status().as_u16();
                Some((status, code_of(&answer.text().await.ok()?)))
            });
        }
        clicks
    }

    /// What 64 people see who click at once.
    pub async fn clicked(&self, token: &str) -> Vec<Seen> {
        answers(self.click(&self.nodes, 64, token)).await
    }

    /// Waits until somebody refreshes one of Anna's chains.
    pub async fn is_refreshing(&self) {
        until(async || {
            let chains = self.chains().await;
            chains.iter().any(|chain| chain.lease_holder.is_some())
        })
        .await;
    }

    /// Anna's chains, newest first.
    pub async fn chains(&self) -> Vec<Chain> {
        let member_id = self.sandbox.member_id();
        self.store.chains(&member_id, ANNA).await.unwrap()
    }

    pub fn database_url(&self) -> String {
        self.database.url()
    }
}

/// All answers. None may be missing.
pub async fn answers(clicks: JoinSet<Option<Seen>>) -> Vec<Seen> {
    let answers = clicks.join_all().await.into_iter();
    answers.map(|seen| seen.expect("an answer")).collect()
}

/// The code of the page; empty where it is the tab.
fn code_of(text: &str) -> String {
    match attribute(text, "#bindings", "data-version") {
        Some(_) => String::new(),
        None => attribute(text, "p[role][data-code]", "data-code").unwrap_or_default(),
    }
}

pub fn attribute(text: &str, selector: &str, name: &str) -> Option<String> {
    let html = Html::parse_document(text);
    let found = html.select(&Selector::parse(selector).unwrap()).next()?;
    found.value().attr(name).map(str::to_owned)
}
