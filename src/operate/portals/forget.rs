//! `bindery portals forget`: erases everything about a portal.

use super::bad;
use crate::operate::{Report, Verdict};
use crate::store::{Rows, Store};
use std::fmt::Write as _;

pub(super) async fn forget(store: &Store, member_id: &str, yes: bool) -> anyhow::Result<Report> {
    let there = store.rows_of(member_id).await?;
    if there.iter().all(|(_, rows)| *rows == 0) {
        return Ok(bad(format!(
            "nothing is stored about a portal {member_id:?}\n"
        )));
    }
    let mut report = Report::default();
    if yes {
        let erased = told(&store.erase_portal(member_id).await?);
        writeln!(report.text, "erased everything about {member_id}: {erased}")?;
    } else {
        let there = told(&there);
        report.verdict = Verdict::Refused;
        writeln!(
            report.text,
            "would erase everything about {member_id}: {there}"
        )?;
        writeln!(report.text, "nothing was done: say --yes to do it")?;
    }
    Ok(report)
}

fn told(rows: &Rows) -> String {
    let told = rows.iter().filter(|(_, count)| *count > 0);
    let told = told.map(|(table, count)| format!("{count} of {table}"));
    told.collect::<Vec<_>>().join(", ")
}
