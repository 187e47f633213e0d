//! Events on their way to handlers: form posts made in the background, as the portal's queue does. Nothing
//! waits for them.
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::redirect::Policy;
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinSet;
use url::form_urlencoded;

const TIMEOUT: Duration = Duration::from_secs(10);

/// One post to one handler.
#[derive(Debug, Clone)]
pub struct Delivery {
    /// The handler.
    pub url: String,
    /// Fields in order, with bracketed names.
    pub form: Vec<(String, String)>,
    /// How long it is held back.
    pub delay: Duration,
}

/// Where deliveries are handed in.
#[derive(Debug, Clone)]
pub struct Outbox(UnboundedSender<Delivery>);

impl Outbox {
    /// An outbox and its other end.
    #[must_use]
    pub fn new() -> (Self, UnboundedReceiver<Delivery>) {
        let (sender, receiver) = unbounded_channel();
        (Self(sender), receiver)
    }

    /// Hands in a delivery. After the sandbox has stopped it is dropped.
    pub fn send(&self, delivery: Delivery) {
        if self.0.send(delivery).is_err() {
            tracing::debug!("the sandbox has stopped, an event was dropped");
        }
    }
}

/// Delivers until the outbox is gone. A handler that fails is not called again.
pub(crate) async fn carry(mut deliveries: UnboundedReceiver<Delivery>) {
    let mut posts = JoinSet::new();
    let mut client = None;
    while let Some(delivery) = deliveries.recv().await {
        let client = client.get_or_insert_with(client_for_handlers).clone();
        posts.spawn(async move {
            tokio::time::sleep(delivery.delay).await;
            post(&client, delivery).await;
        });
        while posts.try_join_next().is_some() {}
    }
}

/// Made when the first event is sent, so that starting costs nothing. Apps under development have
/// certificates that nobody has signed.
fn client_for_handlers() -> reqwest::Client {
    let builder = reqwest::Client::builder()
        .timeout(TIMEOUT)
        .redirect(Policy::none())
        .no_proxy();
    builder
        .tls_danger_accept_invalid_certs(true)
        .build()
        .expect("the settings are constant")
}

async fn post(client: &reqwest::Client, delivery: Delivery) {
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(&delivery.form)
        .finish();
    let form = HeaderValue::from_static("application/x-www-form-urlencoded");
    let request = client
        .post(&delivery.url)
        .header(CONTENT_TYPE, form)
        .body(body);
    match request.send().await {
        Ok(answer) => tracing::debug!(
            url = delivery.url,
            status = answer.status().as_u16(),
            "event delivered"
        ),
        Err(error) => tracing::warn!(url = delivery.url, %error, "event not delivered"),
    }
}
