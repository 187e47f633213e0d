//! `bindery portals list`.

use crate::operate::Report;
use crate::operate::print::{table, time};
use crate::store::{PortalLine, Store};
use serde_json::json;
use std::fmt::Write as _;

const HEADER: [&str; 6] = [
    "MEMBER_ID",
    "ADDRESS",
    "STATUS",
    "VERSION",
    "ADMIN CHAINS",
    "LAST USE",
];

pub(super) async fn list(
    store: &Store,
    client_id: &str,
    as_json: bool,
    now: i64,
) -> anyhow::Result<Report> {
    let lines = store.portal_lines(client_id, now).await?;
    let mut text = String::new();
    if as_json {
        for line in &lines {
            writeln!(text, "{}", object(line))?;
        }
    } else if lines.is_empty() {
        text.push_str("there are no portals\n");
    } else {
        let rows: Vec<[String; 6]> = lines.iter().map(row).collect();
        table(&mut text, HEADER, &rows)?;
    }
    Ok(Report::good(text))
}

fn row(line: &PortalLine) -> [String; 6] {
    let unknown = || "-".to_owned();
    [
        line.member_id.clone(),
        line.client_endpoint.clone(),
        line.status.clone(),
        line.version.clone().unwrap_or_else(unknown),
        line.admin_chains.to_string(),
        line.last_use.map_or_else(unknown, time),
    ]
}

fn object(line: &PortalLine) -> serde_json::Value {
    json!({
        "member_id": line.member_id,
        "address": line.client_endpoint,
        "status": line.status,
        "version": line.version,
        "admin_chains": line.admin_chains,
        "last_use": line.last_use.map(time),
    })
}
