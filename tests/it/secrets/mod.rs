//! Nothing secret is printed, shown or kept in the clear, not even by the most talkative log: a
//! whole life of the app is lived, and everything that it left is searched.

mod running;

use crate::support::{ADMIN, CLIENT_ID, COMPANY, LEAD, MANAGER, Page, TestApp, launch, owned, tab};
use bindery::bindings::Action;
use bitrix24_sandbox::{AppSpec, LaunchSpec, Profile};
use running::Running;
use std::collections::BTreeSet;
use std::time::Duration;

const SECRET: &str = "the client secret";
const KEYS: &str = "k1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

/// A life of the app, and what must be found nowhere.
struct Life {
    app: TestApp,
    running: Running,
    secrets: BTreeSet<String>,
    /// Pages show them and what was typed, and nothing else does.
    page_tokens: BTreeSet<String>,
    /// Everything that was shown or printed.
    shown: Vec<(String, String)>,
}

impl Life {
    async fn begin() -> Self {
        let app = TestApp::uninstalled(Profile::Observed).await;
        let running = Running::start(&app).await;
        app.sandbox.register_app(AppSpec {
            client_id: CLIENT_ID.to_owned(),
            client_secret: SECRET.to_owned(),
            app_url: format!("http://{}/app", running.address),
            install_url: format!("http://{}/install", running.address),
            scope: "crm,placement".to_owned(),
            ..AppSpec::default()
        });
        app.sandbox.install(CLIENT_ID, false).unwrap();
        let keys = KEYS.trim_start_matches("k1:").to_owned();
        Self {
            app,
            running,
            secrets: BTreeSet::from([SECRET.to_owned(), keys]),
            page_tokens: BTreeSet::new(),
            shown: Vec::new(),
        }
    }

    /// Keeps in mind what was shown, and what is secret by now.
    fn note(&mut self, what: &str, text: &str) {
        self.shown.push((what.to_owned(), text.to_owned()));
        self.secrets
            .extend(self.app.sandbox.world().tokens.issued());
        for part in text.split("name=\"token\" value=\"").skip(1) {
            let token = part.split('"').next().unwrap();
            self.page_tokens.insert(token.to_owned());
        }
    }

    async fn post(&mut self, path: &str, form: &[(String, String)]) -> Page {
        let page = self.running.post(path, form).await;
        self.note(path, &page.text);
        page
    }

    async fn launch(&mut self, path: &str, spec: &LaunchSpec) -> Page {
        let (query, form) = self.app.form(spec);
        for (name, value) in &form {
            if ["AUTH_ID", "REFRESH_ID", "APPLICATION_TOKEN"].contains(&name.as_str()) {
                self.secrets.insert(value.clone());
            }
        }
        self.post(&format!("{path}?{query}"), &form).await
    }

    /// Does an action on a page that was drawn just before.
    async fn act(&mut self, action: Action, fields: &[(&str, &str)]) -> Page {
        let page = self.launch("/card", &tab(MANAGER, "lead", LEAD)).await;
        let mut form = owned(&[("token", &page.token()), ("version", &page.version())]);
        form.extend(owned(fields));
        let path = format!("/cards/lead/{LEAD}/{}", action.slug());
        let page = self.post(&path, &form).await;
        assert!(page.status < 500, "{action:?}: {}", page.text);
        page
    }

    /// Prints what a command says.
    async fn command(&mut self, words: &'static str) -> String {
        let told = self.running.command(words).await;
        self.note(words, &told);
        told
    }

    /// Fails if something secret is anywhere.
    fn search(&self) {
        assert!(self.secrets.len() > 40, "{}", self.secrets.len());
        assert!(self.page_tokens.len() > 20, "{}", self.page_tokens.len());
        for secret in &self.secrets {
            for (what, text) in &self.shown {
                assert!(!text.contains(secret), "{what} shows {secret}");
            }
        }
        let left = self.running.left();
        let hidden: Vec<&String> = self.secrets.iter().chain(&self.page_tokens).collect();
        for (name, bytes) in &left {
            // Bytes that are no text are of no interest, for secrets are text.
            let text = String::from_utf8_lossy(bytes);
            for secret in &hidden {
                assert!(!text.contains(*secret), "{name} has {secret}");
            }
        }
        let pages = |what: &str| what.starts_with('/');
        for (what, text) in self.shown.iter().filter(|(what, _)| !pages(what)) {
            for token in &self.page_tokens {
                assert!(!text.contains(token), "{what} shows a page token");
            }
        }
    }
}

/// Somebody whom nobody but the portal shall know.
const NEW: [(&str, &str); 5] = [
    ("once", "drawn-with-the-form"),
    ("name", "Zeldamarie"),
    ("post", "Master glazier"),
    ("phone", "+49 30 5557788"),
    ("email", "zelda@quist.example"),
];

/// An action, the fields that let it do something on the lead, and what the page says then.
type Step = (
    Action,
    &'static [(&'static str, &'static str)],
    Option<&'static str>,
);

/// Every action but `undo`, which needs to know a change.
fn steps() -> [Step; 12] {
    let order = &[
        ("contact_id", "14"),
        ("contact_id", "11"),
        ("contact_id", "12"),
    ];
    [
        (Action::Show, &[], None),
        (Action::Search, &[("q", "Dora")], Some("found")),
        (Action::Paste, &[("list", "Dora")], Some("pasted")),
        (Action::Create, &NEW, Some("created-only")),
        (Action::Details, &[("contact_id", "11")], None),
        (Action::Add, &[("contact_id", "14")], Some("added")),
        (Action::Remove, &[("contact_id", "13")], Some("removed")),
        (Action::Order, order, Some("ordered")),
        (
            Action::Primary,
            &[("contact_id", "11")],
            Some("primary-set"),
        ),
        (
            Action::Set,
            &[("contact_id", "11"), ("contact_id", "12")],
            Some("set-done"),
        ),
        (Action::Repeat, &[], None),
        (Action::Clear, &[("confirm", "yes")], Some("cleared")),
    ]
}

/// Installs, opens every page, does everything, and refreshes.
async fn live(life: &mut Life) {
    life.launch("/install", &launch(ADMIN)).await;
    life.app.sandbox.world().finish_install(CLIENT_ID).unwrap();
    life.launch("/app", &launch(ADMIN)).await;
    life.launch("/app", &launch(MANAGER)).await;
    life.launch("/card", &tab(ADMIN, "company", COMPANY)).await;
    let mut change = None;
    let typed = NEW.iter().skip(1).map(|(_, typed)| (*typed).to_owned());
    life.page_tokens.extend(typed);
    for (action, fields, code) in steps() {
        let page = life.act(action, fields).await;
        if let Some(code) = code {
            assert_eq!(page.code(), code, "{action:?}");
        }
        if action == Action::Clear {
            change = Some(page.attribute("input[name=change_id]", "value"));
        }
    }
    let undone = life
        .act(Action::Undo, &[("change_id", &change.unwrap())])
        .await;
    assert_eq!(undone.code(), "undone");
    let page = life.launch("/card", &tab(MANAGER, "lead", LEAD)).await;
    let form = owned(&[("token", &page.token()), ("contact_id", "14")]);
    life.app.sandbox.advance(4_000);
    let page = life.post(&format!("/cards/lead/{LEAD}/add"), &form).await;
    assert_eq!(page.code(), "added", "the token was refreshed");
    let (_, fresh) = life.app.form(&tab(MANAGER, "lead", LEAD));
    let mut form = owned(&[("token", &page.token())]);
    form.extend(fresh);
    let renewed = life.post("/session", &form).await;
    assert_eq!(renewed.status, 200, "{}", renewed.text);
}

/// Everything that must be refused, with secrets in it.
async fn fail(life: &mut Life) {
    for (name, value) in [
        ("member_id", "unknown"),
        ("AUTH_ID", "an-access-token-of-nobody"),
        ("APPLICATION_TOKEN", "an-application-token-of-nobody"),
        ("PLACEMENT_OPTIONS", "{"),
    ] {
        let mut spec = tab(MANAGER, "lead", LEAD);
        spec.overrides.insert(name.to_owned(), value.to_owned());
        life.secrets.insert("an-access-token-of-nobody".to_owned());
        life.secrets
            .insert("an-application-token-of-nobody".to_owned());
        life.launch("/card", &spec).await;
    }
    let event = owned(&[
        ("event", "ONAPPUNINSTALL"),
        ("auth[member_id]", &life.app.sandbox.member_id()),
        ("auth[application_token]", "an-application-token-of-nobody"),
        ("auth[access_token]", "an-access-token-of-nobody"),
    ]);
    life.post("/events", &event).await;
    let forged = owned(&[("token", "a-page-token-of-nobody")]);
    life.post(&format!("/cards/lead/{LEAD}/show"), &forged)
        .await;
    for path in ["/nowhere", "/card", "/metrics", "/health/ready"] {
        let page = life.running.get(path).await;
        life.note(path, &page.text);
    }
}

/// The portal takes the app away, with the wish that its data go.
async fn leave(life: &mut Life) {
    life.app.sandbox.uninstall(CLIENT_ID, true).unwrap();
    for _ in 0..200 {
        if life.command("portals list").await.contains("  closed ") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the portal was never closed");
}

#[tokio::test]
async fn no_secret_is_logged_shown_counted_or_kept_in_the_clear() {
    let mut life = Life::begin().await;
    let mut covered = vec![Action::Undo];
    covered.extend(steps().map(|(action, ..)| action));
    assert_eq!(covered.len(), Action::ALL.len());
    assert!(Action::ALL.iter().all(|action| covered.contains(action)));

    live(&mut life).await;
    fail(&mut life).await;
    for words in ["portals list --json", "keys rotate", "check", "migrate"] {
        life.command(words).await;
    }
    let before = life.command("portals show 127.0.0.1 --json").await;
    leave(&mut life).await;
    let metrics = life.running.metrics().await;
    life.note("metrics", &metrics);
    let files = life.running.left();
    life.running.end().await;
    let journal = life.command("journal --limit 100000").await;
    life.command("journal --limit 100000 --json").await;

    // The search must be able to find something.
    assert!(
        metrics.contains("bindery_refreshes_total{outcome=\"ok\"} 1"),
        "{metrics}"
    );
    for method in [
        "oauth.app.info",
        "oauth.refresh",
        "placement.bind",
        "event.bind",
        "crm.lead.contact.add",
        "crm.lead.contact.delete",
        "crm.lead.contact.items.set",
        "crm.lead.contact.items.delete",
    ] {
        assert!(journal.contains(method), "{method}");
    }
    assert!(
        files
            .iter()
            .any(|(name, _)| name.ends_with("bindery.db-wal"))
    );
    let logs = files.iter().filter(|(name, _)| name.contains("std"));
    assert!(logs.map(|(_, bytes)| bytes.len()).sum::<usize>() > 50_000);
    for (name, bytes) in files {
        life.note(&name, &String::from_utf8_lossy(&bytes));
    }
    life.note("portals show", &before);
    life.search();
}
