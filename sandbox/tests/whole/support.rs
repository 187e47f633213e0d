//! One app on every portal of a sandbox, and a client for it.
use bitrix24_sandbox::{AppSpec, Options, Portal, Sandbox};
use reqwest::{Certificate, Client, ClientBuilder, RequestBuilder};
use serde_json::Value;

pub(crate) const APP: &str = "app.1.1";
pub(crate) const SECRET: &str = "the-secret";

pub(crate) async fn start(options: Options) -> Sandbox {
    let sandbox = Sandbox::start(options).await.unwrap();
    for portal in sandbox.portals() {
        portal.register_app(AppSpec {
            client_id: APP.to_owned(),
            client_secret: SECRET.to_owned(),
            app_url: "http://localhost:9/app".to_owned(),
            ..AppSpec::default()
        });
        portal.install(APP, true).unwrap();
    }
    sandbox
}

/// A client that trusts the sandbox's authority, if it has one, and nobody else.
pub(crate) fn client(sandbox: &Sandbox) -> ClientBuilder {
    let authority = sandbox
        .authority_pem()
        .map(|pem| Certificate::from_pem(pem.as_bytes()).unwrap());
    Client::builder().no_proxy().tls_certs_only(authority)
}

pub(crate) fn access(portal: &Portal) -> String {
    portal.token(APP, 1).unwrap().access
}

/// Status and JSON of an answer.
pub(crate) async fn read(request: RequestBuilder) -> (u16, Value) {
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    (status, response.json().await.unwrap())
}

/// The refresh grant at the OAuth server found at `oauth`.
pub(crate) fn refresh(http: &Client, oauth: &str, token: &str) -> RequestBuilder {
    http.post(format!("{oauth}/oauth/token/")).form(&[
        ("grant_type", "refresh_token"),
        ("client_id", APP),
        ("client_secret", SECRET),
        ("refresh_token", token),
    ])
}
