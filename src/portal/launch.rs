//! The form that a portal makes the browser post when somebody opens the app.
//!
//! Everything in it comes through that person's browser: until `app::verify` has proved the access
//! token, each value is only a claim.

use crate::bindings::{Id, Owner};
use secrecy::SecretString;
use serde_json::Value;
use std::collections::HashMap;
use url::Url;

/// The seconds that a fresh access token lives.
const LIFETIME: i64 = 3_600;
/// The longest name of a host, and a port.
const LONGEST_DOMAIN: usize = 253 + 6;

/// A launch as it was posted.
#[derive(Debug)]
pub struct Launch {
    /// The portal's permanent identity.
    pub member_id: String,
    /// `AUTH_ID`, the viewer's access token.
    pub access: SecretString,
    /// `AUTH_EXPIRES`: seconds that the access token has left.
    pub expires_in: i64,
    /// `REFRESH_ID`.
    pub refresh: Option<SecretString>,
    /// `PROTOCOL` and `DOMAIN` as an origin, where they name one.
    pub origin: Option<Url>,
    /// `LANG`, Bitrix24's own code.
    pub lang: String,
    /// `SERVER_ENDPOINT`: where the portal says its OAuth server is.
    pub server_endpoint: Option<String>,
    /// `APPLICATION_TOKEN`; older portals leave it out.
    pub application_token: Option<SecretString>,
    /// The card that the tab stands in, by `PLACEMENT`.
    pub owner: Option<Owner>,
    /// The record's id, by `PLACEMENT_OPTIONS`; a card that was not saved yet has none.
    pub record: Option<Id>,
}

impl Launch {
    /// Reads a launch from the query and the body of the post. The body wins where both have a
    /// name. `None` when this is no launch: no member id or no access token.
    #[must_use]
    pub fn read(query: &[(String, String)], body: &[(String, String)]) -> Option<Self> {
        let fields: HashMap<&str, &str> = query
            .iter()
            .chain(body)
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let filled = |name| fields.get(name).copied().filter(|value| !value.is_empty());
        let secret = |name| filled(name).and_then(token);
        let member_id = filled("member_id").filter(|id| is_member_id(id))?;
        Some(Self {
            member_id: member_id.to_owned(),
            access: secret("AUTH_ID")?,
            expires_in: seconds(filled("AUTH_EXPIRES")),
            refresh: secret("REFRESH_ID"),
            origin: filled("DOMAIN").and_then(|domain| origin(filled("PROTOCOL"), domain)),
            lang: filled("LANG")
                .filter(|code| is_lang(code))
                .unwrap_or("en")
                .to_owned(),
            server_endpoint: filled("SERVER_ENDPOINT").map(str::to_owned),
            application_token: secret("APPLICATION_TOKEN"),
            owner: filled("PLACEMENT").and_then(Owner::from_placement),
            record: filled("PLACEMENT_OPTIONS").and_then(record),
        })
    }
}

/// Whether `text` may be the permanent identity of a portal.
#[must_use]
pub fn is_member_id(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    text.len() <= 64 && text.bytes().all(allowed)
}

/// A token has 32 to some 70 characters; what is much longer, or not printable, is none.
#[must_use]
pub fn token(text: &str) -> Option<SecretString> {
    let is_token = text.len() <= 1_024 && text.bytes().all(|byte| byte.is_ascii_graphic());
    (is_token && !text.is_empty()).then(|| SecretString::from(text))
}

/// `en`, `tc`, `br`: short codes that are carried from page to page.
fn is_lang(text: &str) -> bool {
    text.len() <= 8
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// How long the access token lives: an hour, where that is not said. A larger claim would only
/// keep us from refreshing in time.
#[must_use]
pub fn seconds(text: Option<&str>) -> i64 {
    let stated = text.and_then(|text| text.trim().parse().ok());
    stated.unwrap_or(LIFETIME).clamp(0, LIFETIME)
}

/// `PROTOCOL` is `0` for http. Only a bare host with an optional port is an origin.
fn origin(protocol: Option<&str>, domain: &str) -> Option<Url> {
    let scheme = if protocol == Some("0") {
        "http"
    } else {
        "https"
    };
    let plain = |char: char| char.is_ascii_alphanumeric() || matches!(char, '.' | '-' | ':');
    let url = (domain.len() <= LONGEST_DOMAIN && domain.chars().all(plain))
        .then(|| Url::parse(&format!("{scheme}://{domain}/")).ok())??;
    url.host_str().is_some().then_some(url)
}

/// The `ID` of `PLACEMENT_OPTIONS`. Some portals send no JSON there at all.
fn record(options: &str) -> Option<Id> {
    let options: Value = serde_json::from_str(options).ok()?;
    let id = match options.get("ID")? {
        Value::String(text) => text.trim().parse().ok()?,
        Value::Number(number) => number.as_i64()?,
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => return None,
    };
    (id > 0).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::Launch;
    use crate::bindings::Owner;

    fn pairs(fields: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        fields.iter().map(owned).collect()
    }

    fn launch(fields: &[(&str, &str)]) -> Option<Launch> {
        let who = [("member_id", "a223c6b3"), ("AUTH_ID", "secret-access")];
        Launch::read(&pairs(fields), &pairs(&who))
    }

    #[test]
    fn a_tab_names_its_card_and_record() {
        let launch = launch(&[
            ("PLACEMENT", "CRM_LEAD_DETAIL_TAB"),
            ("PLACEMENT_OPTIONS", r#"{"ID":"31","URI":"\/crm\/lead\/"}"#),
            ("DOMAIN", "Portal.bitrix24.ru:443"),
            ("PROTOCOL", "1"),
        ])
        .unwrap();

        assert_eq!(launch.owner, Some(Owner::Lead));
        assert_eq!(launch.record, Some(31));
        assert_eq!(
            launch.origin.unwrap().as_str(),
            "https://portal.bitrix24.ru/"
        );
    }

    #[test]
    fn options_that_are_no_json_or_hold_no_usable_id_name_no_record() {
        for options in [
            "undefined",
            "[]",
            "{}",
            r#"{"ID":"0"}"#,
            r#"{"ID":"x"}"#,
            r#"{"ID":[1]}"#,
        ] {
            let launch = launch(&[("PLACEMENT_OPTIONS", options)]).unwrap();
            assert_eq!(launch.record, None, "{options}");
        }
    }

    #[test]
    fn a_domain_that_is_more_than_a_host_is_no_origin() {
        for domain in [
            "evil.example/x",
            "a b",
            "x'; script-src *",
            "user@host",
            "host:port",
            "",
        ] {
            let launch = launch(&[("DOMAIN", domain)]).unwrap();
            assert_eq!(launch.origin, None, "{domain}");
        }
    }

    #[test]
    fn without_member_id_or_access_token_it_is_no_launch() {
        assert!(Launch::read(&[], &pairs(&[("AUTH_ID", "x")])).is_none());
        assert!(Launch::read(&[], &pairs(&[("member_id", "x")])).is_none());
        assert!(Launch::read(&[], &pairs(&[("member_id", "a/b"), ("AUTH_ID", "x")])).is_none());
    }

    #[test]
    fn secrets_do_not_show_when_a_launch_is_printed() {
        let launch = launch(&[
            ("APPLICATION_TOKEN", "secret-app"),
            ("REFRESH_ID", "secret-r"),
        ]);

        assert!(!format!("{launch:?}").contains("secret-"));
    }
}
