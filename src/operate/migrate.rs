//! Brings the database up to date.

use super::Report;
use crate::config::Settings;
use crate::store::Store;
use std::sync::Arc;

pub(super) async fn migrate(settings: &Settings) -> anyhow::Result<Report> {
    let url = &settings.database_url;
    let store = Store::open(url.expose(), Arc::clone(&settings.keyring)).await?;
    let was_ready = store.ready().await.is_ok();
    // Also then: it may have been migrated by a newer version, which is an error.
    store.migrate().await?;
    store.close().await;
    let now = if was_ready { "was" } else { "is now" };
    Ok(Report::good(format!("{url} {now} up to date\n")))
}
