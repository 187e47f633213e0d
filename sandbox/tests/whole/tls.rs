//! https beside http: whom to trust, and which addresses an answer names.
use crate::support::{APP, client, read, refresh, start};
use bitrix24_sandbox::Options;
use reqwest::Client;
use serde_json::json;
use std::net::{Ipv4Addr, SocketAddr};
use tokio::net::TcpStream;

const PORTAL: &str = "demo.bitrix24.test";
const OAUTH: &str = "oauth.bitrix24.test";

fn options(names: &[&str]) -> Options {
    let any = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    Options {
        tls_listen: Some(any),
        oauth_tls_listen: Some(any),
        tls_names: names.iter().map(|name| (*name).to_owned()).collect(),
        ..Options::default()
    }
}

fn local(url: &str) -> SocketAddr {
    let port = url.rsplit_once(':').unwrap().1.parse::<u16>().unwrap();
    SocketAddr::from((Ipv4Addr::LOCALHOST, port))
}

#[tokio::test]
async fn every_answer_names_the_addresses_of_the_door_it_was_asked_at() {
    let sandbox = start(options(&[PORTAL, OAUTH])).await;
    let (portal_tls, oauth_tls) = (
        sandbox.tls_url().unwrap(),
        sandbox.oauth_tls_url().unwrap().to_owned(),
    );
    let http = client(&sandbox)
        .resolve(PORTAL, local(&portal_tls))
        .resolve(OAUTH, local(&oauth_tls))
        .build()
        .unwrap();
    assert!(portal_tls.starts_with(&format!("https://{PORTAL}:")));
    assert!(oauth_tls.starts_with(&format!("https://{OAUTH}:")));
    let doors = [
        (sandbox.portal_url(), sandbox.oauth_url().to_owned(), "0"),
        (portal_tls, oauth_tls, "1"),
    ];

    for (portal, oauth, protocol) in doors {
        let spec = json!({"client_id": APP, "user": 1});
        let launch = http.post(format!("{portal}/_sandbox/launch")).json(&spec);
        let (_, launch) = read(launch).await;
        let domain = portal.split_once("://").unwrap().1.replace(':', "%3A");
        let query = format!("DOMAIN={domain}&PROTOCOL={protocol}&");
        assert!(launch["url"].as_str().unwrap().contains(&query), "{launch}");
        let endpoint = &launch["form"]["SERVER_ENDPOINT"];
        assert_eq!(endpoint, &json!(format!("{oauth}/rest/")));
        let token = launch["form"]["REFRESH_ID"].as_str().unwrap();
        let (status, pair) = read(refresh(&http, &oauth, token)).await;
        assert_eq!(status, 200, "{pair}");
        assert_eq!(pair["client_endpoint"], format!("{portal}/rest/"));
        let token = pair["access_token"].as_str().unwrap();
        let (_, told) = read(http.get(format!("{portal}/rest/profile?auth={token}"))).await;
        assert_eq!(told["result"]["ID"], "1");
    }
}

#[tokio::test]
async fn without_names_the_addresses_and_localhost_are_certified() {
    let sandbox = start(options(&[])).await;
    let http = client(&sandbox).build().unwrap();
    let url = sandbox.tls_url().unwrap();
    let by_name = url.replace("127.0.0.1", "localhost");

    for url in [url, by_name] {
        let (status, _) = read(http.get(format!("{url}/_sandbox/state"))).await;
        assert_eq!(status, 200, "{url}");
    }
}

#[tokio::test]
async fn the_authority_can_be_read_at_either_door_and_is_needed() {
    let sandbox = start(options(&[])).await;
    let http = client(&sandbox).build().unwrap();
    let tls = sandbox.tls_url().unwrap();

    for url in [&sandbox.portal_url(), &tls] {
        let url = format!("{url}/_sandbox/authority.pem");
        let pem = http.get(url).send().await.unwrap().text().await.unwrap();
        assert_eq!(Some(pem.as_str()), sandbox.authority_pem());
    }
    let stranger = Client::builder().no_proxy().tls_certs_only([]);
    assert!(stranger.build().unwrap().get(tls).send().await.is_err());
}

#[tokio::test]
async fn without_https_there_is_no_authority() {
    let sandbox = start(Options::default()).await;
    let url = format!("{}/_sandbox/authority.pem", sandbox.portal_url());

    let response = client(&sandbox).build().unwrap().get(url).send().await;

    assert_eq!(response.unwrap().status().as_u16(), 404);
    assert_eq!(sandbox.tls_url(), None);
    assert_eq!(sandbox.authority_pem(), None);
}

#[tokio::test]
async fn a_client_that_never_says_anything_keeps_nobody_else_waiting() {
    let sandbox = start(options(&[])).await;
    let url = sandbox.tls_url().unwrap();
    let _silent = TcpStream::connect(local(&url)).await.unwrap();

    let http = client(&sandbox).build().unwrap();
    let (status, _) = read(http.get(format!("{url}/_sandbox/state"))).await;

    assert_eq!(status, 200);
}
