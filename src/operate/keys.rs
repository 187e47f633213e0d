//! Seals every stored secret with the first key, so that older ones can be taken away.

use super::{Report, Verdict};
use crate::config::Settings;
use crate::store::{Secrets, Store};
use std::fmt::Write as _;

pub(super) async fn rotate(store: &Store, settings: &Settings) -> anyhow::Result<Report> {
    let key = settings.keyring.sealing();
    let mut report = Report::default();
    for secrets in store.reseal().await? {
        let (sealed, anew) = (by(&secrets, key), secrets.resealed);
        let what = name(&secrets);
        writeln!(
            report.text,
            "{what}: {sealed} sealed by the key {key:?}, {anew} of them now"
        )?;
        let mut faults = faults(&secrets);
        let others = secrets.sealed_by.iter().filter(|(other, _)| *other != key);
        faults.extend(others.map(|(other, count)| {
            format!(
                "{count} were sealed by the key {other:?} meanwhile: a server still has it in front"
            )
        }));
        for fault in faults {
            report.verdict = Verdict::Bad;
            writeln!(report.text, "FAILED  {what}: {fault}")?;
        }
    }
    if report.verdict == Verdict::Good {
        writeln!(
            report.text,
            "no stored secret needs any other key than {key:?}"
        )?;
    } else {
        writeln!(report.text, "keep the older keys")?;
    }
    Ok(report)
}

/// What these secrets are: `chains: access tokens`.
pub(super) fn name(secrets: &Secrets) -> String {
    format!("{}: {}s", secrets.table, secrets.purpose.name())
}

/// Why some of the secrets cannot be opened.
pub(super) fn faults(secrets: &Secrets) -> Vec<String> {
    let unknown = secrets.unknown.iter().map(|(key, count)| {
        format!("{count} are sealed by the key {key:?}, which is not in BINDERY_SECRET_KEYS")
    });
    let mut faults: Vec<String> = unknown.collect();
    if secrets.damaged > 0 {
        faults.push(format!(
            "{} do not open: they were changed, or a key has the name of another one",
            secrets.damaged
        ));
    }
    faults
}

fn by(secrets: &Secrets, key: &str) -> u64 {
    secrets.sealed_by.get(key).copied().unwrap_or_default()
}
