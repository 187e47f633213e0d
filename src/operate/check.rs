//! Would it work: the settings, the database, the OAuth servers.

use super::{Report, Verdict};
use crate::config::Settings;
use crate::portal::Http;
use crate::store::Store;
use anyhow::Context as _;
use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

const PATIENCE: Duration = Duration::from_secs(5);

/// Looks at everything, whatever is wrong with the rest of it.
pub(super) async fn check(settings: &Settings) -> anyhow::Result<Report> {
    let mut report = Report::default();
    let mut found = |subject: &str, fault: Option<anyhow::Error>| match fault {
        None => writeln!(report.text, "ok      {subject}"),
        Some(fault) => {
            report.verdict = Verdict::Bad;
            writeln!(report.text, "FAILED  {subject}: {fault:#}")
        }
    };
    found("settings", None)?;
    let subject = format!("database {}", settings.database_url);
    found(&subject, database(settings).await.err())?;
    for server in &settings.oauth_servers {
        let subject = format!("OAuth server {server}");
        found(&subject, oauth_server(settings, server).await.err())?;
    }
    Ok(report)
}

async fn database(settings: &Settings) -> anyhow::Result<()> {
    let store = Store::open_existing(
        settings.database_url.expose(),
        Arc::clone(&settings.keyring),
    )
    .await?;
    store.ready().await.context("run `bindery migrate`")
}

/// Any answer tells that the server can be reached.
async fn oauth_server(settings: &Settings, server: &Url) -> anyhow::Result<()> {
    let http = Http::new(settings.portal_hosts)?;
    http.post_form(server.clone(), Vec::new(), PATIENCE).await?;
    Ok(())
}
