//! The emulated Bitrix24 as a program: `bitrix24-sandbox --help`.
use anyhow::{Context, Result};
use bitrix24_sandbox::{Options, Profile, Sandbox, Seed};
use clap::{Parser, ValueEnum};
use std::net::SocketAddr;
use std::path::Path;
use tracing_subscriber::EnvFilter;

/// An emulated Bitrix24: portals with REST, OAuth login and host pages, and their OAuth server.
#[derive(Debug, Parser)]
#[command(version)]
struct Flags {
    /// Where the first portal listens; further ones on the ports that follow.
    #[arg(long, default_value = "127.0.0.1:8024")]
    listen: SocketAddr,
    /// Where the OAuth server listens.
    #[arg(long, default_value = "127.0.0.1:8025")]
    oauth_listen: SocketAddr,
    /// How many portals share the OAuth server.
    #[arg(long, default_value_t = 1)]
    portals: u16,
    /// `demo`, or a JSON file as `PUT /_sandbox/state` takes it. Without it: one administrator.
    #[arg(long, value_name = "demo|FILE")]
    seed: Option<String>,
    /// What portals do, or what the documentation says, where the two differ.
    #[arg(long, value_enum, default_value_t = ProfileFlag::Observed)]
    profile: ProfileFlag,
    /// Days an unused refresh token lives; 28, or 180 in the profile `documented`.
    #[arg(long)]
    refresh_days: Option<u16>,
    /// Refuse handlers on this machine, as portals do.
    #[arg(long)]
    strict_handlers: bool,
    /// The secret in `/rest/{user}/{secret}/{method}`.
    #[arg(long, default_value = "webhook")]
    webhook_secret: String,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum ProfileFlag {
    Observed,
    Documented,
}

#[tokio::main]
async fn main() -> Result<()> {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).init();
    let sandbox = Sandbox::start(Flags::parse().options()?).await?;
    print(&sandbox);
    tokio::signal::ctrl_c()
        .await
        .context("cannot wait for the end")
}

impl Flags {
    fn options(self) -> Result<Options> {
        Ok(Options {
            listen: self.listen,
            oauth_listen: self.oauth_listen,
            portals: self.portals,
            profile: match self.profile {
                ProfileFlag::Observed => Profile::Observed,
                ProfileFlag::Documented => Profile::Documented,
            },
            seed: self.seed.as_deref().map_or(Ok(Seed::Empty), seed)?,
            refresh_days: self.refresh_days,
            strict_handlers: self.strict_handlers,
            webhook_secret: self.webhook_secret,
        })
    }
}

fn seed(name: &str) -> Result<Seed> {
    if name == "demo" {
        return Ok(Seed::Demo);
    }
    let text =
        std::fs::read_to_string(Path::new(name)).with_context(|| format!("cannot read {name}"))?;
    let state = serde_json::from_str(&text).with_context(|| format!("{name} is not JSON"))?;
    Ok(Seed::State(state))
}

#[expect(
    clippy::print_stdout,
    reason = "the addresses are what this program is asked for"
)]
fn print(sandbox: &Sandbox) {
    for portal in sandbox.portals() {
        println!(
            "portal  {}  member_id {}",
            portal.portal_url(),
            portal.member_id()
        );
    }
    println!("OAuth   {}", sandbox.oauth_url());
}
