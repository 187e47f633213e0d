//! Would it work: the settings, the database, the OAuth servers.

use super::{Report, Verdict, keys};
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
    let (database, fault) = match database(settings).await {
        Ok(database) => (Some(database), None),
        Err(fault) => (None, Some(fault)),
    };
    found(&subject, fault)?;
    if let Some(store) = database {
        let migrations = store.ready().await.context("run `bindery migrate`");
        let is_ready = migrations.is_ok();
        found("migrations", migrations.err())?;
        for secrets in if is_ready {
            store.secrets().await?
        } else {
            Vec::new()
        } {
            let faults = keys::faults(&secrets).join("; ");
            let fault = (!faults.is_empty()).then(|| anyhow::anyhow!(faults));
            found(&keys::name(&secrets), fault)?;
        }
    }
    for server in &settings.oauth_servers {
        let subject = format!("OAuth server {server}");
        found(&subject, oauth_server(settings, server).await.err())?;
    }
    Ok(report)
}

async fn database(settings: &Settings) -> anyhow::Result<Store> {
    let (url, keyring) = (&settings.database_url, Arc::clone(&settings.keyring));
    Ok(Store::open_existing(url.expose(), keyring).await?)
}

/// Any answer tells that the server can be reached.
async fn oauth_server(settings: &Settings, server: &Url) -> anyhow::Result<()> {
    let http = Http::new(settings.portal_hosts)?;
    http.post_form(server.clone(), Vec::new(), PATIENCE).await?;
    Ok(())
}
