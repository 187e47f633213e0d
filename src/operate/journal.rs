//! Searches the journal of requests to portals and OAuth servers.

use super::Report;
use super::print::time;
use crate::config::JournalArgs;
use crate::journal::{Command, Exchange, Fault, Kept, like, matches};
use crate::store::{JournalEntry, JournalFilter, Store};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// How many rows are read at a time.
const PAGE: i64 = 500;

pub(super) async fn journal(store: &Store, args: &JournalArgs, now: i64) -> anyhow::Result<Report> {
    let method = args.method.as_deref().map(str::to_ascii_lowercase);
    let mut text = String::new();
    for entry in found(store, args, method.as_deref(), now).await? {
        let exchange = serde_json::from_str(&entry.exchange).unwrap_or_default();
        if args.json {
            writeln!(text, "{}", object(&entry, exchange))?;
        } else {
            lines(&mut text, &entry, &exchange, method.as_deref())?;
        }
    }
    if text.is_empty() && !args.json {
        text.push_str("nothing was found\n");
    }
    Ok(Report::good(text))
}

/// The newest entries that are wanted, oldest first.
async fn found(
    store: &Store,
    args: &JournalArgs,
    method: Option<&str>,
    now: i64,
) -> anyhow::Result<Vec<JournalEntry>> {
    let mut filter = JournalFilter {
        member_id: args.portal.clone(),
        user_id: args.user,
        request_id: args.request.clone(),
        methods_like: method.map(like),
        since: args.since.map(|since| since.at(now)),
        failed: args.errors,
        before: None,
    };
    let most = usize::try_from(args.limit)?;
    let page = PAGE.min(i64::from(args.limit));
    let mut found = Vec::new();
    loop {
        let rows = store.journal(&filter, page).await?;
        filter.before = rows.last().map(|row| row.id);
        let is_last = rows.len() < usize::try_from(page)?;
        let wanted = rows.into_iter().map(|row| row.entry).filter(|entry| {
            let mut methods = entry.methods.split(' ');
            method.is_none_or(|glob| methods.any(|method| matches(glob, method)))
        });
        found.extend(wanted.take(most - found.len()));
        if is_last || found.len() == most {
            found.reverse();
            return Ok(found);
        }
    }
}

/// The method of the request itself.
fn own(entry: &JournalEntry) -> &str {
    entry.methods.split(' ').next().unwrap_or_default()
}

fn object(entry: &JournalEntry, exchange: Exchange) -> Value {
    let mut object = json!({
        "time": time(entry.at),
        "member_id": entry.member_id,
        "user_id": entry.user_id,
        "request_id": entry.request_id,
        "method": own(entry),
        "status": entry.status,
        "failed": entry.failed,
        "duration_ms": entry.took_ms,
    });
    if let (Value::Object(object), Ok(Value::Object(exchange))) =
        (&mut object, serde_json::to_value(exchange))
    {
        object.extend(exchange);
    }
    object
}

/// One line for the request, and one for each command of a batch: those that were asked for.
fn lines(
    text: &mut String,
    entry: &JournalEntry,
    exchange: &Exchange,
    glob: Option<&str>,
) -> std::fmt::Result {
    let method = own(entry);
    let known = |part: Option<String>| part.unwrap_or_else(|| "-".to_owned());
    write!(
        text,
        "{}  {}  user {}  request {}  {} ms  {}  {method}",
        time(entry.at),
        known(entry.member_id.clone()),
        known(entry.user_id.map(|id| id.to_string())),
        known(entry.request_id.clone()),
        entry.took_ms,
        known(entry.status.map(|status| status.to_string())),
    )?;
    let Exchange {
        params,
        result,
        error,
        total,
        ..
    } = exchange;
    answer(
        text,
        params.as_ref(),
        result.as_ref(),
        error.as_ref(),
        *total,
    )?;
    let is_whole = glob.is_none_or(|glob| matches(glob, method));
    let is_wanted =
        |command: &&Command| is_whole || glob.is_some_and(|glob| matches(glob, &command.method));
    for command in exchange.commands.iter().filter(is_wanted) {
        write!(text, "    {}: {}", command.key, command.method)?;
        let (result, error) = (command.result.as_ref(), command.error.as_ref());
        answer(text, command.params.as_ref(), result, error, command.total)?;
    }
    if exchange.abridged {
        writeln!(text, "    (there was too much to keep all of it)")?;
    }
    Ok(())
}

/// The rest of a line: what was asked, and what came of it.
fn answer(
    text: &mut String,
    params: Option<&Kept>,
    result: Option<&Kept>,
    error: Option<&Fault>,
    total: Option<i64>,
) -> std::fmt::Result {
    if let Some(params) = params {
        write!(text, " {params}")?;
    }
    if let Some(result) = result {
        write!(text, " -> {result}")?;
    }
    if let Some(total) = total {
        write!(text, " of {total}")?;
    }
    if let Some(Fault { code, description }) = error {
        write!(text, " FAILED {code} {description:?}")?;
    }
    writeln!(text)
}
