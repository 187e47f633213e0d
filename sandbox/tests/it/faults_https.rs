//! Faults of the connection by https.
use crate::support::{ADMIN, Bench};
use bitrix24_sandbox::{Effect, Fault, Options};
use reqwest::Certificate;
use serde_json::json;
use std::net::{Ipv4Addr, SocketAddr};

#[tokio::test]
async fn connections_break_by_https_as_they_do_by_http() {
    let bench = Bench::with(Options {
        tls_listen: Some(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))),
        ..Options::default()
    })
    .await;
    let authority = bench.sandbox.authority_pem().unwrap();
    let authority = Certificate::from_pem(authority.as_bytes()).unwrap();
    let builder = reqwest::Client::builder()
        .no_proxy()
        .tls_certs_only([authority]);
    let http = builder.build().unwrap();
    let portal = bench.sandbox.world().sites.tls.portal_url.clone();
    let url = format!("{portal}/rest/profile");
    let ask = || {
        http.post(&url)
            .json(&json!({"auth": bench.token(ADMIN)}))
            .send()
    };

    assert!(portal.starts_with("https://"));
    assert_eq!(ask().await.unwrap().status().as_u16(), 200);
    for effect in [Effect::DropBefore, Effect::DropAfter] {
        bench.sandbox.fault(Fault::always(effect).times(1)).unwrap();
        assert!(ask().await.is_err());
    }
    let truncated = Fault::always(Effect::Truncate).times(1);
    bench.sandbox.fault(truncated).unwrap();
    let answer = ask().await.unwrap();
    assert_eq!(answer.status().as_u16(), 200);
    assert!(answer.bytes().await.is_err());
}
