//! A copy of the database in a file, taken while servers work with it.

use super::Report;
use crate::config::Settings;
use crate::store::Store;
use anyhow::Context as _;
use std::fs::{self, File};
use std::path::{self, Path};
use std::sync::Arc;

/// Writes the copy to `file`, which must not be there yet, and leaves nothing of a copy that failed.
pub(super) async fn backup(settings: &Settings, file: &Path) -> anyhow::Result<Report> {
    let url = &settings.database_url;
    let keyring = Arc::clone(&settings.keyring);
    let store = Store::open_existing(url.expose(), keyring)
        .await
        .with_context(|| format!("database {url}"))?;
    // SQLite takes a name that begins with `file:` for an address.
    let file = path::absolute(file)?;
    let name = file.to_str().context("the file's name is not UTF-8")?;
    let copy = reserve(&file).with_context(|| format!("cannot create {name}"))?;
    let done = write(&store, name, &copy).await;
    if done.is_err() {
        fs::remove_file(&file).with_context(|| format!("cannot remove {name}"))?;
    }
    let bytes = done.with_context(|| format!("cannot write {name}"))?;
    store.close().await;
    Ok(Report::good(format!("{url} is in {name}, {bytes} bytes\n")))
}

/// An empty file that nobody else may read, unless there is one of that name.
fn reserve(file: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}

async fn write(store: &Store, name: &str, copy: &File) -> anyhow::Result<u64> {
    store.back_up(name).await?;
    copy.sync_all()?;
    Ok(copy.metadata()?.len())
}
