//! `cargo demo`: the app in an emulated portal, in one process, with nothing left behind.
//!
//! The portal is on 127.0.0.1 and the app on localhost, so that the app's frame is as foreign to
//! the portal's page as it is in real life.

#![expect(
    clippy::print_stdout,
    reason = "the addresses are this program's output"
)]

use anyhow::Context as _;
use bindery::app::App;
use bindery::clock::Clock;
use bindery::config::{Config, Settings};
use bindery::crypto::Keyring;
use bindery::store::Store;
use bindery::{serve, web};
use bitrix24_sandbox::{AppSpec, Options, Profile, Sandbox, Seed};
use clap::Parser;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use tokio::net::TcpListener;

const CLIENT_ID: &str = "local.bindery.demo";
const CLIENT_SECRET: &str = "the secret of the demo";
/// A company of the seeded portal with four contacts.
const COMPANY: i64 = 5;

/// Bindery in an emulated Bitrix24 portal.
#[derive(Debug, Parser)]
struct Demo {
    /// Port of the emulated portal; another free one where it is taken.
    #[arg(long, default_value_t = 8024)]
    portal_port: u16,
    /// Port of the emulated OAuth server; another free one where it is taken.
    #[arg(long, default_value_t = 8025)]
    oauth_port: u16,
    /// Port of the app; another free one where it is taken.
    #[arg(long, default_value_t = 8080)]
    app_port: u16,
    /// Let the portal behave as the published pages say instead of as portals do.
    #[arg(long)]
    documented: bool,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let demo = Demo::parse();
    let folder = tempfile::tempdir().context("no temporary folder")?;
    let sandbox = Sandbox::start(Options {
        listen: free(demo.portal_port).await?,
        oauth_listen: free(demo.oauth_port).await?,
        profile: if demo.documented {
            Profile::Documented
        } else {
            Profile::Observed
        },
        seed: Seed::Demo,
        ..Options::default()
    })
    .await?;
    let listener = TcpListener::bind(free(demo.app_port).await?).await?;
    let app_url = format!("http://localhost:{}", listener.local_addr()?.port());
    sandbox.register_app(AppSpec {
        client_id: CLIENT_ID.to_owned(),
        client_secret: CLIENT_SECRET.to_owned(),
        app_url: format!("{app_url}/app"),
        install_url: format!("{app_url}/install"),
        scope: "crm,placement".to_owned(),
        title: "Bindery".to_owned(),
        ..AppSpec::default()
    });

    let settings = settings(&app_url, sandbox.oauth_url(), folder.path())?;
    let store = Store::open(
        settings.database_url.expose(),
        Arc::clone(&settings.keyring),
    )
    .await?;
    store.migrate().await?;
    let app = App::new(
        settings,
        store.clone(),
        Clock::System,
        web::text::tab_titles,
    )?;

    let portal = sandbox.portal_url();
    println!("The portal's CRM       {portal}/");
    println!("The app in the portal  {portal}/marketplace/app/{CLIENT_ID}/");
    println!("The app by itself      {app_url}/");
    println!("The portal's controls  {portal}/_sandbox/");
    println!("Ctrl-C ends it. Begin here: the card of a company, which offers to install the app.");
    println!("{portal}/crm/company/details/{COMPANY}/");
    serve::serve_on(listener, app, async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
    .await?;
    store.close().await;
    Ok(())
}

/// The settings of an app that serves the portals of one sandbox.
fn settings(app_url: &str, oauth_url: &str, folder: &Path) -> anyhow::Result<Settings> {
    let database = format!("sqlite://{}", folder.join("bindery.db").display());
    let keys = Keyring::generate();
    let flags = [
        ("--client-id", CLIENT_ID),
        ("--client-secret", CLIENT_SECRET),
        ("--public-url", app_url),
        ("--secret-keys", &keys),
        ("--database-url", &database),
        ("--oauth-servers", oauth_url),
        ("--portal-hosts", "any"),
    ];
    let words = flags.into_iter().flat_map(|(name, value)| [name, value]);
    Config::try_parse_from(std::iter::once("bindery").chain(words))?
        .check()
        .map_err(|problems| anyhow::anyhow!("the settings of the demo are wrong: {problems:?}"))
}

/// The address with this port where it is free, else with any.
async fn free(port: u16) -> anyhow::Result<SocketAddr> {
    let wanted = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let any = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    match TcpListener::bind(wanted).await {
        Ok(listener) => Ok(listener.local_addr()?),
        Err(_) => Ok(TcpListener::bind(any).await?.local_addr()?),
    }
}
