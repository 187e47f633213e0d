//! Bad requests of every kind, from several clients at once, never stop the sandbox.
use crate::controls::{self, DROPPED};
use crate::support::{APP, access, client, read, refresh, start};
use bitrix24_sandbox::{Options, Sandbox, Seed};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::timeout;

const CLIENTS: u64 = 8;
/// Of each client, and of each kind.
const REQUESTS: usize = 150;
const PATIENCE: Duration = Duration::from_secs(20);

const METHODS: &[&str] = &[
    "GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "Ä",
];
const PATHS: &[&str] = &[
    "/",
    "/rest/profile",
    "/rest//batch.json",
    "/rest/crm.item.list",
    "/rest/crm.item.get/",
    "/rest/crm.company.contact.add",
    "/rest/crm.company.contact.items.set",
    "/rest/crm.contact.company.delete",
    "/rest/placement.bind",
    "/rest/event.bind",
    "/rest/crm.item.add",
    "/rest/crm.item.update",
    "/rest/crm.contact.list",
    "/rest/crm.lead.update",
    "/rest/crm.duplicate.findbycomm",
    "/rest/placement.list",
    "/rest/events",
    "/rest/app.option.set",
    "/rest/user.get",
    "/rest/user.access",
    DROPPED,
    "/rest/1/webhook/crm.item.list",
    "/rest/1/webhook/batch",
    "/rest/9223372036854775808/webhook/profile",
    "/oauth/token/",
    "/oauth/authorize/",
    "/rest/app.info",
    "/_sandbox/",
    "/_sandbox/state",
    "/_sandbox/apps",
    "/_sandbox/apps/app.1.1/update",
    "/_sandbox/apps/%00/install",
    "/_sandbox/launch",
    "/_sandbox/token",
    "/_sandbox/calls",
    "/_sandbox/faults",
    "/_sandbox/settings",
    "/_sandbox/rename",
    "/_sandbox/apps/app.1.1/subscription",
    "/_sandbox/open",
    "/_sandbox/clock",
    "/_sandbox/authority.pem",
    "/_sandbox/host/user",
    "/_sandbox/host/finish",
    "/_sandbox/host/choices",
    "/_sandbox/host/refresh",
    "/_sandbox/host/app-option",
    "/_sandbox/static/..%2f..%2fCargo.toml",
    "/crm/company/details/5/",
    "/crm/type/4/details/5/",
    "/crm/contact/list/",
    "/company/personal/user/1/",
    "/marketplace/app/app.1.1/",
    "/marketplace/app/app.1.1/install",
];
const PIECES: &[&str] = &[
    "auth=",
    "id=5",
    "cmd[a]=",
    "cmd[a][b][]=",
    "$result[a][b]",
    "filter[",
    "]",
    "[]",
    "[",
    "=",
    "&",
    "%",
    "%zz",
    "%f0%9f",
    "+",
    "entityTypeId=3",
    "start=-1",
    "select[]=*",
    "order[id]=ASC",
    "fields[CONTACT_ID]=",
    "items[0][CONTACT_ID]=",
    "-9223372036854775808",
    "1e999",
    "NaN",
    "null",
    "{",
    "}",
    "{\"a\":",
    "\"",
    "\\u0000",
    "[[[[[[[[",
    "\u{202e}",
    "ß",
    "🦀",
    "\u{0}",
    "grant_type=refresh_token",
    "client_id=app.1.1",
    "user=1",
    "placement=DEFAULT",
    "profile?",
    "batch?cmd[x]=batch",
    "halt=1",
];
const TYPES: &[&str] = &[
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "text/plain; charset=\"",
    "",
];

fn pick<'a>(random: &mut StdRng, list: &[&'a str]) -> &'a str {
    list[random.random_range(0..list.len())]
}

pub(crate) fn bytes(random: &mut StdRng, most: usize) -> Vec<u8> {
    let length = random.random_range(0..most);
    (0..length).map(|_| random.random()).collect()
}

/// Something between a good body and noise.
fn body(random: &mut StdRng, token: &str) -> Vec<u8> {
    let mut body = Vec::new();
    for _ in 0..random.random_range(0..12) {
        match random.random_range(0..8) {
            0 => body.extend(bytes(random, 40)),
            1 => body.extend(format!("&auth={token}&").into_bytes()),
            2 => body.extend(format!("\"auth\":\"{token}\",").into_bytes()),
            _ => body.extend_from_slice(pick(random, PIECES).as_bytes()),
        }
    }
    body
}

fn printable(random: &mut StdRng, most: usize) -> String {
    let length = random.random_range(0..most);
    (0..length)
        .map(|_| char::from(random.random_range(b'!'..=b'~')))
        .filter(|character| !matches!(character, '#'))
        .collect()
}

/// A request that HTTP allows, whatever it asks for.
fn request(random: &mut StdRng, token: &str) -> Vec<u8> {
    let method = pick(random, &METHODS[..METHODS.len() - 1]);
    let mut path = pick(random, PATHS).to_owned();
    if random.random_bool(0.2) {
        path.push_str(&printable(random, 12));
    }
    let query = match random.random_range(0..3) {
        0 => format!("auth={token}&{}", printable(random, 30)),
        1 => printable(random, 60),
        _ => "user=1&id=5&client_id=app.1.1&placement=CRM_COMPANY_DETAIL_TAB".to_owned(),
    };
    let kind = pick(random, TYPES);
    let cookie = printable(random, 20);
    let body = body(random, token);
    let head = format!(
        "{method} {path}?{query} HTTP/1.1\r\nhost: x\r\ncookie: sandbox_user={cookie}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    [head.into_bytes(), body].concat()
}

/// What hardly anybody would call a request.
fn noise(random: &mut StdRng) -> Vec<u8> {
    let mut noise = match random.random_range(0..3) {
        0 => Vec::new(),
        1 => format!(
            "{} {} HTTP/1.1\r\n",
            pick(random, METHODS),
            pick(random, PATHS)
        )
        .into_bytes(),
        _ => {
            b"POST /rest/profile HTTP/1.1\r\ncontent-length: 99999999999999999999\r\n\r\n".to_vec()
        }
    };
    noise.extend(bytes(random, 300));
    noise
}

/// All that comes back; nothing where the connection was cut. `ended`: say that nothing more will be sent.
async fn send(address: &str, request: &[u8], ended: bool) -> Vec<u8> {
    let mut answer = Vec::new();
    let mut stream = TcpStream::connect(address).await.unwrap();
    if stream.write_all(request).await.is_ok() {
        if ended {
            let _ = stream.shutdown().await;
        }
        let _ = timeout(PATIENCE, stream.read_to_end(&mut answer))
            .await
            .expect("an answer in time");
    }
    answer
}

/// Two doors: the portal and the OAuth server.
fn doors(sandbox: &Sandbox) -> [String; 2] {
    let address = |url: &str| url.trim_start_matches("http://").to_owned();
    [address(&sandbox.portal_url()), address(sandbox.oauth_url())]
}

async fn fuzz(seed: u64, doors: [String; 2], token: String) {
    let mut random = StdRng::seed_from_u64(seed);
    for _ in 0..REQUESTS {
        let door = &doors[usize::from(random.random_bool(0.2))];
        let sent = if random.random_bool(0.1) {
            controls::request(&mut random)
        } else {
            request(&mut random, &token)
        };
        let answer = send(door, &sent, false).await;
        assert!(
            answer.starts_with(b"HTTP/1.1 ") || controls::may_be_dropped(&sent),
            "client {seed} got {:?} for {:?}",
            String::from_utf8_lossy(&answer),
            String::from_utf8_lossy(&sent)
        );
        let noise = noise(&mut random);
        send(door, &noise, true).await;
    }
}

#[tokio::test]
async fn bad_requests_of_eight_clients_leave_the_sandbox_as_willing_as_before() {
    let sandbox = start(Options {
        seed: Seed::Demo,
        ..Options::default()
    })
    .await;
    let settings = serde_json::to_value(sandbox.world().settings.clone()).unwrap();
    let mut clients = JoinSet::new();
    for seed in 0..CLIENTS {
        clients.spawn(fuzz(seed, doors(&sandbox), access(&sandbox)));
    }

    clients.join_all().await;

    sandbox.clear_faults();
    sandbox.change_settings(settings).unwrap();
    sandbox.rename("127.0.0.1").unwrap();
    sandbox.end_subscription(APP, false).unwrap();
    let state = serde_json::json!({"users": [{"id": 1, "admin": true}]});
    let http = client(&sandbox).timeout(PATIENCE).build().unwrap();
    let portal = sandbox.portal_url();
    let replaced = http.put(format!("{portal}/_sandbox/state")).json(&state);
    assert_eq!(read(replaced).await.0, 200);
    sandbox.install(APP, true).unwrap();
    sandbox.restrict(APP, &[]).unwrap();
    let chain = sandbox.token(APP, 1).unwrap().refresh;
    let (status, pair) = read(refresh(&http, sandbox.oauth_url(), &chain)).await;
    assert_eq!(status, 200, "{pair}");
    let token = pair["access_token"].as_str().unwrap();
    let profile = http.get(format!("{portal}/rest/profile?auth={token}"));
    assert_eq!(read(profile).await.1["result"]["ID"], "1");
}
