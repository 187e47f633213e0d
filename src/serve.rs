//! Running the app as a server: from settings to a listening socket, and an orderly end.

use crate::app::App;
use crate::clock::Clock;
use crate::config::{PortalHosts, Settings};
use crate::store::Store;
use crate::web;
use anyhow::Context as _;
use axum::serve::ListenerExt as _;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{Instant, MissedTickBehavior};

/// How long requests that are being answered may hold up the end.
const LAST_REQUESTS: Duration = Duration::from_secs(30);
/// The pause between two rounds of upkeep.
const ROUND: Duration = Duration::from_secs(30);

/// Brings the database up to date and answers requests until the process is asked to end.
///
/// # Errors
/// The database cannot be used, or the address cannot be listened on.
pub async fn run(settings: Settings) -> anyhow::Result<()> {
    if settings.portal_hosts == PortalHosts::Any {
        tracing::warn!(
            "INSECURE: BINDERY_PORTAL_HOSTS=any allows http and private addresses; \
             use it for a sandbox or an intranet only"
        );
    }
    let store = Store::open(
        settings.database_url.expose(),
        Arc::clone(&settings.keyring),
    )
    .await?;
    store.migrate().await?;
    let (address, for_metrics) = (settings.listen, settings.metrics_listen);
    let app = App::new(
        settings,
        store.clone(),
        Clock::System,
        web::text::tab_titles,
    )?;
    let listener = listen(address).await?;
    let metrics = match for_metrics {
        Some(address) => Some(serve_metrics(listen(address).await?, app.clone())),
        None => None,
    };

    tracing::info!("listening on http://{}", listener.local_addr()?);
    serve_on(listener, app, asked_to_end()).await?;
    // They tell of the end, too.
    if let Some(metrics) = metrics {
        metrics.abort();
    }
    store.close().await;
    tracing::info!("ended");
    Ok(())
}

async fn listen(address: SocketAddr) -> anyhow::Result<TcpListener> {
    let listening = TcpListener::bind(address).await;
    listening.with_context(|| format!("cannot listen on {address}"))
}

fn serve_metrics(listener: TcpListener, app: App) -> JoinHandle<()> {
    tokio::spawn(async move {
        let serving = axum::serve(listener, web::figures(app));
        if let Err(error) = serving.await {
            tracing::error!(%error, "metrics are not served any more");
        }
    })
}

/// Answers requests on `listener` and does the upkeep until `shutdown`, then finishes what was
/// begun: the requests, for at most half a minute, and the work that must not be cut off.
///
/// # Errors
/// The listener failed.
pub async fn serve_on(
    listener: TcpListener,
    app: App,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let listener = listener.tap_io(|stream| {
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "cannot send small answers at once");
        }
    });
    let (tell, ending) = watch::channel(false);
    let serving =
        axum::serve(listener, web::router(app.clone())).with_graceful_shutdown(async move {
            shutdown.await;
            tracing::info!("ending: no more requests are taken");
            tell.send_replace(true);
        });

    let served = tokio::select! {
        served = serving.into_future() => served,
        () = too_long_after(ending.clone()) => {
            tracing::warn!("ending although some requests were not answered");
            Ok(())
        }
        never = keep_up(&app, ending) => never,
    };
    app.drain().await;
    served
}

async fn too_long_after(ending: watch::Receiver<bool>) {
    has_come(ending).await;
    tokio::time::sleep(LAST_REQUESTS).await;
}

/// Does the upkeep, from the start until the end comes, then nothing. A round under way then goes on, and the app
/// waits for it when it is drained.
async fn keep_up(app: &App, ending: watch::Receiver<bool>) -> ! {
    let mut ticks = tokio::time::interval_at(Instant::now() + ROUND, ROUND);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
    let rounds = async {
        loop {
            app.tend().await;
            ticks.tick().await;
        }
    };
    tokio::select! {
        () = has_come(ending) => std::future::pending().await,
        never = rounds => never,
    }
}

/// Waits for the end, for ever where the listener failed before it came.
async fn has_come(mut ending: watch::Receiver<bool>) {
    if ending.wait_for(|ending| *ending).await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// Ends when the process gets SIGTERM, or Ctrl-C.
async fn asked_to_end() {
    tokio::select! {
        () = interrupted() => {}
        () = terminated() => {}
    }
}

async fn interrupted() {
    if let Err(error) = tokio::signal::ctrl_c().await {
        tracing::warn!(%error, "cannot be ended by Ctrl-C");
        std::future::pending::<()>().await;
    }
}

#[cfg(unix)]
async fn terminated() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            terminate.recv().await;
        }
        Err(error) => {
            tracing::warn!(%error, "cannot be ended by SIGTERM");
            std::future::pending::<()>().await;
        }
    }
}

#[cfg(not(unix))]
async fn terminated() {
    std::future::pending().await
}
