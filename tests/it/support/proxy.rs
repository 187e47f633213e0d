//! Stands between the app and the portal and does something just before one of the requests.

use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use http_body_util::BodyExt as _;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

type Hook = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Passes requests on to `upstream`. Stops when dropped.
pub struct Proxy {
    pub address: String,
    shared: Arc<Shared>,
    serving: tokio::task::JoinHandle<()>,
}

struct Shared {
    upstream: String,
    prefix: &'static str,
    client: reqwest::Client,
    passed: Mutex<usize>,
    hook: Mutex<Option<(usize, Hook)>>,
    swallowed: Mutex<Option<usize>>,
    lost: Mutex<Option<usize>>,
}

impl Proxy {
    pub async fn start(upstream: String) -> Self {
        Self::under(upstream, "").await
    }

    /// The same, but what `upstream` has at the top is here below `prefix`.
    pub async fn under(upstream: String, prefix: &'static str) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let shared = Arc::new(Shared {
            upstream,
            prefix,
            client: reqwest::Client::builder().no_proxy().build().unwrap(),
            passed: Mutex::new(0),
            hook: Mutex::new(None),
            swallowed: Mutex::new(None),
            lost: Mutex::new(None),
        });
        let router = axum::Router::new()
            .fallback(pass)
            .with_state(Arc::clone(&shared));
        let serving = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self {
            address,
            shared,
            serving,
        }
    }

    /// Does `hook` before the request number `number` from now on, counted from 1.
    pub fn before(&self, number: usize, hook: impl Future<Output = ()> + Send + 'static) {
        *self.shared.passed.lock().unwrap() = 0;
        *self.shared.hook.lock().unwrap() = Some((number, Box::pin(hook)));
    }

    /// Carries out the request number `number` from now on, but loses the answer.
    pub fn swallow(&self, number: usize) {
        *self.shared.passed.lock().unwrap() = 0;
        *self.shared.swallowed.lock().unwrap() = Some(number);
    }

    /// Loses the request number `number` from now on before the portal gets it.
    pub fn lose(&self, number: usize) {
        *self.shared.passed.lock().unwrap() = 0;
        *self.shared.lost.lock().unwrap() = Some(number);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn pass(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let number = {
        let mut passed = shared.passed.lock().unwrap();
        *passed += 1;
        *passed
    };
    let due = {
        let mut hook = shared.hook.lock().unwrap();
        let is_due = hook.as_ref().is_some_and(|(at, _)| *at == number);
        if is_due { hook.take() } else { None }
    };
    if let Some((_, hook)) = due {
        hook.await;
    }
    let target = request.uri().path_and_query().unwrap().as_str();
    let Some(target) = target.strip_prefix(shared.prefix).map(str::to_owned) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let body: Bytes = request.into_body().collect().await.unwrap().to_bytes();
    if *shared.lost.lock().unwrap() == Some(number) {
        return cut();
    }
    let sent = shared
        .client
        .post(format!("{}{target}", shared.upstream))
        .header("content-type", "application/json")
        .body(body)
        .send()
        .await
        .unwrap();
    let status = StatusCode::from_u16(sent.status().as_u16()).unwrap();
    let answer = sent.bytes().await.unwrap();
    let swallowed = *shared.swallowed.lock().unwrap() == Some(number);
    if swallowed {
        return cut();
    }
    (status, [("content-type", "application/json")], answer).into_response()
}

fn cut() -> Response {
    let cut = futures_util::stream::once(async { Err::<Bytes, _>("the connection is cut") });
    axum::body::Body::from_stream(cut).into_response()
}
