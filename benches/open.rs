//! What opening the tab costs: `cargo bench --bench open`.
//!
//! The emulated portal runs in this process; the app, and a bare handler that makes the same request
//! to the portal and prints a page of the same size, each run in one of their own, so that their
//! processor time can be read apart.

#![expect(clippy::print_stdout, reason = "the figures are this program's output")]

mod support;

use anyhow::Context as _;
use bitrix24_sandbox::{AppSpec, LaunchSpec, Options, Sandbox, Seed};
use serde_json::json;
use std::time::Instant;
use support::{CLIENT_ID, Posted, Process, bare, bare_process, bindery};

const OPENS: usize = 3_000;
const AT_ONCE: usize = 8;
const COMPANY: i64 = 5;
const CONTACTS: i64 = 12;

fn main() -> anyhow::Result<()> {
    let runtime = tokio::runtime::Runtime::new()?;
    let mut words = std::env::args().skip(1);
    if words.next().as_deref() == Some("--bare") {
        let port = words.next().context("no port")?.parse()?;
        let portal = words.next().context("no portal")?;
        let size = words.next().context("no size")?.parse()?;
        return runtime.block_on(bare(port, portal, size));
    }
    runtime.block_on(measure())
}

async fn measure() -> anyhow::Result<()> {
    let sandbox = Sandbox::start(Options {
        seed: Seed::State(state()),
        ..Options::default()
    })
    .await?;
    let app = bindery(sandbox.oauth_url()).await?;
    sandbox.register_app(AppSpec {
        client_id: CLIENT_ID.to_owned(),
        client_secret: support::CLIENT_SECRET.to_owned(),
        app_url: format!("{}/app", app.url),
        install_url: format!("{}/install", app.url),
        scope: "crm,placement".to_owned(),
        ..AppSpec::default()
    });
    sandbox.install(CLIENT_ID, false)?;
    app.post("/install", &launches(&sandbox, "", 1)?).await?;
    sandbox.world().finish_install(CLIENT_ID)?;

    println!(
        "started in {} ms, {} kB resident",
        app.started_in,
        app.resident()?
    );
    app.post("/card", &launches(&sandbox, "CRM_COMPANY_DETAIL_TAB", 100)?)
        .await?;
    let size = app.last_size();
    run("Bindery", &sandbox, &app).await?;
    println!("{} kB resident afterwards", app.resident()?);
    drop(app);

    let bare = bare_process(&sandbox.portal_url(), size).await?;
    bare.post("/card", &launches(&sandbox, "CRM_COMPANY_DETAIL_TAB", 100)?)
        .await?;
    run("a bare handler", &sandbox, &bare).await
}

async fn run(name: &str, sandbox: &Sandbox, process: &Process) -> anyhow::Result<()> {
    let launches = launches(sandbox, "CRM_COMPANY_DETAIL_TAB", OPENS)?;
    sandbox.clear_calls();
    let ((own, kernels), started) = (process.cpu_ms()?, Instant::now());
    let shares = launches.chunks(OPENS.div_ceil(AT_ONCE));
    let posts = shares.map(|share| process.post("/card", share));
    for done in futures_util::future::join_all(posts).await {
        done?;
    }
    let seconds = started.elapsed().as_secs_f64();
    let (own_now, kernels_now) = process.cpu_ms()?;
    let (own, kernels) = (own_now - own, kernels_now - kernels);
    let opens = f64::from(u32::try_from(OPENS)?);
    println!(
        "{name}: {:.3} ms of CPU per open ({:.3} of it the kernel's), {:.0} opens a second, {:.2} requests to the portal per open, a page of {} bytes",
        (own + kernels) / opens,
        kernels / opens,
        opens / seconds,
        f64::from(u32::try_from(sandbox.calls().len())?) / opens,
        process.last_size(),
    );
    Ok(())
}

/// So many launches, each with tokens of its own, as a portal makes them.
fn launches(sandbox: &Sandbox, placement: &str, count: usize) -> anyhow::Result<Vec<Posted>> {
    let mut spec = LaunchSpec {
        client_id: CLIENT_ID.to_owned(),
        user: 1,
        placement: placement.to_owned(),
        ..LaunchSpec::default()
    };
    spec.options
        .insert("ID".to_owned(), json!(COMPANY.to_string()));
    let launch = || {
        let launch = sandbox.launch(&spec)?;
        let query = launch.url.split_once('?').map_or("", |(_, query)| query);
        Ok((query.to_owned(), launch.form.into_iter().collect()))
    };
    (0..count).map(|_| launch()).collect()
}

fn state() -> serde_json::Value {
    let ids = 11..11 + CONTACTS;
    let contacts: Vec<_> = ids
        .clone()
        .map(|id| {
            json!({
                "id": id, "name": format!("Invented{id}"), "last_name": "Person", "post": "Tester",
                "phone": [format!("+1 555 01{id}")], "email": [format!("person{id}@bench.example")],
                "company_id": COMPANY,
            })
        })
        .collect();
    let bindings: Vec<_> = ids
        .map(|id| {
            json!({
                "owner": "company", "owner_id": COMPANY, "id": id, "sort": id * 10, "primary": true,
            })
        })
        .collect();
    json!({
        "users": [{ "id": 1, "name": "Ada", "last_name": "Admin", "admin": true }],
        "companies": [{ "id": COMPANY, "title": "Twelve Hands" }],
        "contacts": contacts,
        "bindings": bindings,
    })
}
