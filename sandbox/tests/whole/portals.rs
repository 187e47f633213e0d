//! Two portals under one OAuth server know nothing of each other.
use crate::support::{APP, access, client, read, refresh, start};
use bitrix24_sandbox::{Options, Portal, Sandbox};
use reqwest::Client;
use serde_json::{Value, json};

async fn two() -> (Sandbox, Client) {
    let portals = 2;
    let sandbox = start(Options {
        portals,
        ..Options::default()
    })
    .await;
    let http = client(&sandbox).build().unwrap();
    (sandbox, http)
}

fn both(sandbox: &Sandbox) -> (&Portal, &Portal) {
    (&sandbox.portals()[0], &sandbox.portals()[1])
}

async fn profile(http: &Client, portal: &Portal, token: &str) -> (u16, Value) {
    let url = format!("{}/rest/profile?auth={token}", portal.portal_url());
    let (status, answer) = read(http.get(url)).await;
    (status, answer["error"].clone())
}

#[tokio::test]
async fn a_token_of_one_portal_opens_no_other() {
    let (sandbox, http) = two().await;
    let (here, there) = both(&sandbox);
    let token = access(here);

    assert_eq!(profile(&http, here, &token).await, (200, Value::Null));
    assert_eq!(
        profile(&http, there, &token).await,
        (401, json!("invalid_token"))
    );
}

#[tokio::test]
async fn the_oauth_server_tells_the_portals_apart_by_their_tokens() {
    let (sandbox, http) = two().await;
    let (here, there) = both(&sandbox);
    assert_ne!(here.member_id(), there.member_id());

    for portal in [here, there] {
        let token = access(portal);
        let url = format!("{}/rest/app.info?auth={token}", sandbox.oauth_url());
        let (_, told) = read(http.get(url)).await;
        let install = &told["result"]["install"];
        assert_eq!(install["member_id"], portal.member_id());
        assert_eq!(install["uri"], portal.portal_url());
        let chain = portal.token(APP, 1).unwrap().refresh;
        let (_, pair) = read(refresh(&http, sandbox.oauth_url(), &chain)).await;
        assert_eq!(pair["member_id"], portal.member_id());
        let endpoint = format!("{}/rest/", portal.portal_url());
        assert_eq!(pair["client_endpoint"], endpoint);
    }
}

#[tokio::test]
async fn what_happens_on_one_portal_leaves_the_other_as_it_was() {
    let (sandbox, http) = two().await;
    let (here, there) = both(&sandbox);
    let (ours, theirs) = (access(here), access(there));
    let before = there.state();

    here.put_state(
        &json!({"users": [{"id": 1, "admin": true}, {"id": 7}], "companies": [{"id": 5}]}),
    )
    .unwrap();
    here.restrict(APP, &[7]).unwrap();
    here.advance(7200);

    assert_eq!(there.state(), before);
    let refused = profile(&http, here, &ours).await;
    assert_eq!(refused, (401, json!("expired_token")));
    assert_eq!(profile(&http, there, &theirs).await, (200, Value::Null));
    here.uninstall(APP, true).unwrap();
    assert_eq!(profile(&http, there, &theirs).await, (200, Value::Null));
    assert!(there.token(APP, 1).is_ok());
    assert!(here.token(APP, 1).is_err());
}

#[tokio::test]
async fn each_portal_keeps_the_calls_that_it_got() {
    let (sandbox, http) = two().await;
    let (here, there) = both(&sandbox);

    profile(&http, here, &access(here)).await;

    assert_eq!(here.calls().len(), 1);
    assert!(there.calls().is_empty());
}
