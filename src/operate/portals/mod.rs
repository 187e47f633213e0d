//! The portals that have, or had, the app.

mod forget;
mod list;
mod show;

use super::{Report, Verdict};
use crate::config::{PortalsCommand, Settings};
use crate::store::{PortalLine, Store};
use url::Url;

pub(super) async fn portals(
    store: &Store,
    command: &PortalsCommand,
    settings: &Settings,
    now: i64,
) -> anyhow::Result<Report> {
    let client_id = settings.client_id.as_str();
    match command {
        PortalsCommand::List { json } => list::list(store, client_id, *json, now).await,
        PortalsCommand::Show { portal, json } => {
            let lines = store.portal_lines(client_id, now).await?;
            match found(lines, portal).as_slice() {
                [one] => show::show(store, one, client_id, *json, now).await,
                [] => Ok(bad(format!("no portal is {portal:?}\n"))),
                several => Ok(bad(ambiguous(portal, several))),
            }
        }
        PortalsCommand::Forget { portal, yes } => forget::forget(store, portal, *yes).await,
    }
}

/// The portal of this `member_id`; where there is none, those at this address.
fn found(lines: Vec<PortalLine>, portal: &str) -> Vec<PortalLine> {
    let is_it = |line: &&PortalLine| line.member_id == portal;
    if let Some(line) = lines.iter().find(is_it) {
        return vec![line.clone()];
    }
    let wanted = address(portal);
    let is_there = |line: &PortalLine| wanted.is_some() && address(&line.client_endpoint) == wanted;
    lines.into_iter().filter(is_there).collect()
}

/// Host and port of an address, with or without `https://` in front.
fn address(text: &str) -> Option<(String, Option<u16>)> {
    let url = match text.split_once("://") {
        Some(_) => Url::parse(text),
        None => Url::parse(&format!("https://{text}")),
    };
    let url = url.ok()?;
    let host = url.host_str()?.to_owned();
    Some((host, url.port()))
}

fn ambiguous(portal: &str, lines: &[PortalLine]) -> String {
    let ids: Vec<&str> = lines.iter().map(|line| line.member_id.as_str()).collect();
    format!("several portals are at {portal:?}: {}\n", ids.join(", "))
}

fn bad(text: String) -> Report {
    Report {
        text,
        verdict: Verdict::Bad,
    }
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn an_address_is_known_however_it_is_written() {
        let acme = address("https://acme.example/rest/");

        assert!(acme.is_some());
        for same in [
            "acme.example",
            "ACME.example/",
            "https://acme.example",
            "acme.example:443",
        ] {
            assert_eq!(address(same), acme, "{same}");
        }
        for other in [
            "acme.example:8443",
            "other.example",
            "a223c6b3",
            "not an address",
        ] {
            assert_ne!(address(other), acme, "{other}");
        }
        assert_eq!(
            address("http://127.0.0.1:8024/rest/"),
            address("127.0.0.1:8024")
        );
    }
}
