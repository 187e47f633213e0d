//! From written settings to usable ones. Every setting is looked at, whatever is wrong with the
//! others, so that an operator learns all problems from one start.

use super::{DatabaseUrl, Fault, Flags, PortalHosts, Problem, Settings};
use crate::crypto::Keyring;
use secrecy::{ExposeSecret as _, SecretString};
use std::fs;
use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::sync::Arc;
use tracing_subscriber::EnvFilter;
use url::Url;

const JOURNAL_DAYS: RangeInclusive<u16> = 3..=u16::MAX;
const REFRESH_DAYS: RangeInclusive<u16> = 2..=365;
const SESSION_HOURS: RangeInclusive<u16> = 1..=720;
const SESSION_IDLE_MINUTES: u16 = 5;
const LONGEST_DOCUMENT: usize = 1_000_000;

pub(super) fn settings(flags: &Flags) -> Result<Settings, Vec<Problem>> {
    let mut problems = Problems(Vec::new());

    let portal_hosts = problems.note("BINDERY_PORTAL_HOSTS", hosts(&flags.portal_hosts));
    let https_only = portal_hosts != Some(PortalHosts::Any);
    let client_id = problems.note("BINDERY_CLIENT_ID", client_id(flags.client_id.as_deref()));
    let client_secret = problems.note(
        "BINDERY_CLIENT_SECRET",
        client_secret(flags.client_secret.as_ref()),
    );
    let public_url = problems.note(
        "BINDERY_PUBLIC_URL",
        public_url(flags.public_url.as_deref(), https_only),
    );
    let keyring = problems.note("BINDERY_SECRET_KEYS", keyring(flags.secret_keys.as_ref()));
    let database_url = problems.note(
        "BINDERY_DATABASE_URL",
        DatabaseUrl::check(&flags.database_url),
    );
    let listen = problems.found(listen(&flags.listen));
    let oauth_servers = problems.servers(&flags.oauth_servers, https_only);
    let journal_days = days(&flags.journal_days, &JOURNAL_DAYS);
    let journal_days = problems.note("BINDERY_JOURNAL_DAYS", journal_days);
    let refresh_days = days(&flags.refresh_days, &REFRESH_DAYS);
    let refresh_days = problems.note("BINDERY_REFRESH_DAYS", refresh_days);
    let session_hours = problems.note("BINDERY_SESSION_HOURS", hours(&flags.session_hours));
    let session_idle_minutes = problems.note(
        "BINDERY_SESSION_IDLE_MINUTES",
        minutes(&flags.session_idle_minutes),
    );
    let privacy = document(flags.privacy_file.as_deref().and_then(filled));
    let privacy = problems.note("BINDERY_PRIVACY_FILE", privacy);
    let license = document(flags.license_file.as_deref().and_then(filled));
    let license = problems.note("BINDERY_LICENSE_FILE", license);
    let metrics_listen = flags.metrics_listen.as_deref().and_then(filled);
    let metrics_listen =
        metrics_listen.map(|text| problems.found(address("BINDERY_METRICS_LISTEN", text)));
    let log = problems.note("BINDERY_LOG", filter(&flags.log));

    let settings = || {
        Some(Settings {
            client_id: client_id?,
            client_secret: client_secret?,
            public_url: public_url?,
            keyring: Arc::new(keyring?),
            database_url: database_url?,
            listen: listen?,
            oauth_servers,
            portal_hosts: portal_hosts?,
            journal_days: journal_days?,
            refresh_days: refresh_days?,
            session_hours: session_hours?,
            session_idle_minutes: session_idle_minutes?,
            privacy: privacy?,
            license: license?,
            metrics_listen: metrics_listen.flatten(),
            log: log?,
        })
    };
    match settings() {
        Some(settings) if problems.0.is_empty() => Ok(settings),
        _ => Err(problems.0),
    }
}

pub(super) fn listen(text: &str) -> Result<SocketAddr, Problem> {
    address("BINDERY_LISTEN", text)
}

fn address(variable: &'static str, text: &str) -> Result<SocketAddr, Problem> {
    text.trim().parse().map_err(|_| Problem {
        variable,
        fault: Fault::Address(text.to_owned()),
    })
}

struct Problems(Vec<Problem>);

impl Problems {
    fn note<T>(&mut self, variable: &'static str, result: Result<T, Fault>) -> Option<T> {
        self.found(result.map_err(|fault| Problem { variable, fault }))
    }

    fn found<T>(&mut self, result: Result<T, Problem>) -> Option<T> {
        result.map_err(|problem| self.0.push(problem)).ok()
    }

    fn servers(&mut self, text: &str, https_only: bool) -> Vec<Url> {
        const VARIABLE: &str = "BINDERY_OAUTH_SERVERS";
        let written: Vec<&str> = text.split(',').filter_map(filled).collect();
        if written.is_empty() {
            self.note::<()>(VARIABLE, Err(Fault::NoServer));
        }
        written
            .into_iter()
            .filter_map(|server| self.note(VARIABLE, origin(server, https_only)))
            .collect()
    }
}

/// The text, unless there is nothing in it: an empty variable is one that is not set.
fn filled(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

fn hosts(text: &str) -> Result<PortalHosts, Fault> {
    match text.trim() {
        "public" => Ok(PortalHosts::Public),
        "any" => Ok(PortalHosts::Any),
        _ => Err(Fault::Hosts(text.to_owned())),
    }
}

fn client_id(text: Option<&str>) -> Result<String, Fault> {
    text.and_then(filled)
        .map(str::to_owned)
        .ok_or(Fault::Missing(
            "the app's client_id from the vendor area or the local-app form",
        ))
}

fn client_secret(text: Option<&SecretString>) -> Result<SecretString, Fault> {
    text.and_then(|secret| filled(secret.expose_secret()))
        .map(SecretString::from)
        .ok_or(Fault::Missing(
            "the app's client_secret, from the same place as its client_id",
        ))
}

fn public_url(text: Option<&str>, https_only: bool) -> Result<Url, Fault> {
    let text = text.and_then(filled).ok_or(Fault::Missing(
        "the https address at which portals and browsers reach the app",
    ))?;
    origin(text, https_only)
}

/// An address that has a scheme, a host and perhaps a port, and nothing else.
fn origin(text: &str, https_only: bool) -> Result<Url, Fault> {
    let url = Url::parse(text).map_err(|_| Fault::Url(text.to_owned()))?;
    match url.scheme() {
        "https" => {}
        "http" if !https_only => {}
        "http" => return Err(Fault::NotHttps(text.to_owned())),
        _ => return Err(Fault::Url(text.to_owned())),
    }
    let bare = url.path() == "/"
        && url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty()
        && url.password().is_none();
    if bare {
        Ok(url)
    } else {
        Err(Fault::MoreThanOrigin(text.to_owned()))
    }
}

fn keyring(text: Option<&SecretString>) -> Result<Keyring, Fault> {
    let text = text
        .filter(|keys| filled(keys.expose_secret()).is_some())
        .ok_or(Fault::Missing(
            "secret keys as id:base64, `bindery keys new` prints one",
        ))?;
    Keyring::parse(text).map_err(Fault::Keys)
}

fn days(text: &str, bounds: &RangeInclusive<u16>) -> Result<u16, Fault> {
    text.trim()
        .parse()
        .ok()
        .filter(|days| bounds.contains(days))
        .ok_or_else(|| Fault::Days(*bounds.start(), *bounds.end(), text.to_owned()))
}

fn hours(text: &str) -> Result<u16, Fault> {
    let hours = text.trim().parse().ok();
    hours
        .filter(|hours| SESSION_HOURS.contains(hours))
        .ok_or_else(|| Fault::Hours(text.to_owned()))
}

fn minutes(text: &str) -> Result<u16, Fault> {
    let minutes = text.trim().parse().ok();
    minutes
        .filter(|minutes| *minutes >= SESSION_IDLE_MINUTES)
        .ok_or_else(|| Fault::Minutes(text.to_owned()))
}

/// The text of a file, if one is named.
fn document(file: Option<&str>) -> Result<Option<String>, Fault> {
    let Some(file) = file else {
        return Ok(None);
    };
    let unusable = |why: String| Fault::File(file.to_owned(), why);
    let text = fs::read(file).map_err(|error| unusable(error.to_string()))?;
    if text.len() > LONGEST_DOCUMENT {
        return Err(unusable("it is larger than 1 MB".to_owned()));
    }
    let text = String::from_utf8(text).map_err(|_| unusable("it is not UTF-8".to_owned()))?;
    if text.trim().is_empty() {
        return Err(unusable("it is empty".to_owned()));
    }
    Ok(Some(text))
}

fn filter(text: &str) -> Result<String, Fault> {
    EnvFilter::try_new(text)
        .map(|_| text.to_owned())
        .map_err(|_| Fault::Filter(text.to_owned()))
}
