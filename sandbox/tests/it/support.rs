//! A running sandbox with one installed app, and short ways to call it.
use bitrix24_sandbox::{AppSpec, Options, Sandbox, Seed};
use reqwest::redirect::Policy;
use serde_json::{Value, json};

pub(crate) const APP: &str = "local.1.1";
pub(crate) const SECRET: &str = "the-secret";
pub(crate) const ADMIN: i64 = 1;
pub(crate) const MEMBER: i64 = 2;
pub(crate) const DISMISSED: i64 = 3;
pub(crate) const EXTRANET: i64 = 4;

/// A started sandbox and a client that follows nothing by itself.
pub(crate) struct Bench {
    pub(crate) sandbox: Sandbox,
    pub(crate) http: reqwest::Client,
}

/// The state every test starts from.
pub(crate) fn state() -> Value {
    json!({
        "users": [
            {"id": 1, "name": "Ada", "last_name": "Admin", "admin": true},
            {"id": 2, "name": "Mel", "last_name": "Member", "lang": "ru", "departments": [5], "groups": [8]},
            {"id": 3, "name": "Don", "last_name": "Dismissed", "active": false},
            {"id": 4, "name": "Eve", "last_name": "Extra", "extranet": true},
        ],
        "companies": [{"id": 5, "title": "Five"}],
        "contacts": [
            {"id": 11, "name": "Anna"},
            {"id": 12, "name": "Boris"},
            {"id": 20, "name": "Carl"},
        ],
        "bindings": [
            {"owner": "company", "owner_id": 5, "id": 12, "sort": 10, "primary": true},
            {"owner": "company", "owner_id": 5, "id": 11, "sort": 20, "primary": true},
        ],
    })
}

pub(crate) fn app() -> AppSpec {
    AppSpec {
        client_id: APP.to_owned(),
        client_secret: SECRET.to_owned(),
        app_url: "http://localhost:9/app".to_owned(),
        install_url: "http://localhost:9/install".to_owned(),
        ..AppSpec::default()
    }
}

impl Bench {
    /// The app is installed.
    pub(crate) async fn start() -> Self {
        Self::with(Options::default()).await
    }

    pub(crate) async fn with(options: Options) -> Self {
        let sandbox = Sandbox::start(Options {
            seed: Seed::State(state()),
            ..options
        })
        .await
        .unwrap();
        sandbox.register_app(app());
        sandbox.install(APP, true).unwrap();
        let builder = reqwest::Client::builder()
            .no_proxy()
            .redirect(Policy::none());
        Self {
            sandbox,
            http: builder.tls_certs_only([]).build().unwrap(),
        }
    }

    pub(crate) fn token(&self, user: i64) -> String {
        self.sandbox.token(APP, user).unwrap().access
    }

    /// Calls a REST method with a JSON body.
    pub(crate) async fn call(&self, token: &str, method: &str, params: Value) -> (u16, Value) {
        let mut params = params;
        params["auth"] = json!(token);
        self.json(&format!("/rest/{method}"), &params).await
    }

    /// Posts JSON to the portal.
    pub(crate) async fn json(&self, path: &str, body: &Value) -> (u16, Value) {
        let url = format!("{}{path}", self.sandbox.portal_url());
        read(self.http.post(url).json(body).send().await.unwrap()).await
    }

    /// Gets a path of the portal.
    pub(crate) async fn get(&self, path: &str) -> (u16, Value) {
        let url = format!("{}{path}", self.sandbox.portal_url());
        read(self.http.get(url).send().await.unwrap()).await
    }

    /// Posts a form to the OAuth server's token endpoint.
    pub(crate) async fn exchange(&self, fields: &[(&str, &str)]) -> (u16, Value) {
        let url = format!("{}/oauth/token/", self.sandbox.oauth_url());
        read(self.http.post(url).form(fields).send().await.unwrap()).await
    }

    /// The refresh grant with the app's own keys.
    pub(crate) async fn refresh(&self, token: &str) -> (u16, Value) {
        let fields = [
            ("grant_type", "refresh_token"),
            ("client_id", APP),
            ("client_secret", SECRET),
            ("refresh_token", token),
        ];
        self.exchange(&fields).await
    }
}

pub(crate) async fn read(response: reqwest::Response) -> (u16, Value) {
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    (
        status,
        serde_json::from_str(&text).unwrap_or(Value::String(text)),
    )
}

/// The `error` of an answer.
pub(crate) fn error(answer: &(u16, Value)) -> (u16, &str) {
    (answer.0, answer.1["error"].as_str().unwrap_or("no error"))
}
