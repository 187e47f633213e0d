//! The emulated Bitrix24 as a program: `bitrix24-sandbox --help`.
use anyhow::{Context, Result};
use bitrix24_sandbox::{Options, Profile, Sandbox, Seed};
use clap::{Parser, ValueEnum};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
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
    /// Where the first portal listens for https too; further ones on the ports that follow.
    #[arg(long, value_name = "ADDRESS")]
    tls_listen: Option<SocketAddr>,
    /// Where the OAuth server listens for https too.
    #[arg(long, value_name = "ADDRESS")]
    oauth_tls_listen: Option<SocketAddr>,
    /// Host names by https: of the portals in their order, then of the OAuth server, then any others;
    /// with a port where clients know another one than the listener's.
    #[arg(long, value_name = "NAME[:PORT],…", value_delimiter = ',')]
    tls_names: Vec<String>,
    /// Where to write the certificate of the authority that https clients have to trust.
    #[arg(long, value_name = "FILE")]
    tls_authority: Option<PathBuf>,
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
    let flags = Flags::parse();
    let authority = flags.tls_authority.clone();
    let sandbox = Sandbox::start(flags.options()?).await?;
    if let Some(file) = authority {
        write_authority(&sandbox, &file)?;
    }
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
            tls_listen: self.tls_listen,
            oauth_tls_listen: self.oauth_tls_listen,
            tls_names: self.tls_names,
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

fn write_authority(sandbox: &Sandbox, file: &Path) -> Result<()> {
    let pem = sandbox
        .authority_pem()
        .context("--tls-authority needs --tls-listen or --oauth-tls-listen")?;
    std::fs::write(file, pem).with_context(|| format!("cannot write {}", file.display()))
}

#[expect(
    clippy::print_stdout,
    reason = "the addresses are what this program is asked for"
)]
fn print(sandbox: &Sandbox) {
    for portal in sandbox.portals() {
        let urls = both(portal.portal_url(), portal.tls_url());
        println!("portal  {urls}  member_id {}", portal.member_id());
    }
    let urls = both(
        sandbox.oauth_url().to_owned(),
        sandbox.oauth_tls_url().map(ToOwned::to_owned),
    );
    println!("OAuth   {urls}");
}

fn both(plain: String, tls: Option<String>) -> String {
    match tls {
        Some(tls) => format!("{plain}  {tls}"),
        None => plain,
    }
}
