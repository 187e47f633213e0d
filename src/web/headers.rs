//! The headers of every page: who may frame it, and that nothing is kept or guessed.

use http::{HeaderMap, HeaderValue, header};
use url::Url;

/// The top-level domains of Bitrix24's cloud. Self-hosted portals have names of their own.
const CLOUD_ZONES: [&str; 22] = [
    "com", "ru", "by", "kz", "ua", "uz", "eu", "de", "fr", "it", "pl", "es", "uk", "in", "com.br",
    "com.tr", "mx", "co", "cn", "jp", "vn", "id",
];

/// Who may show a page in a frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ancestors {
    /// Nobody: pages for people outside Bitrix24.
    Nobody,
    /// Any cloud portal: a refused launch of a portal we do not know, so that the person sees why.
    Cloud,
    /// The portal at these addresses. Only verified addresses belong here.
    Portal(Vec<Url>),
}

/// The headers of the page whose form leads to a portal: browsers hold the redirect that answers a
/// form to the policy of the page it stood on. With `http` portals may have that, too.
#[must_use]
pub fn leaving(http: bool) -> HeaderMap {
    let schemes = if http { "https: http:" } else { "https:" };
    let policy = content_security_policy(&Ancestors::Nobody).replace(
        "form-action 'self'",
        &format!("form-action 'self' {schemes}"),
    );
    with_policy(&policy)
}

/// The headers of a page. There is no `X-Frame-Options`: it cannot name a portal.
#[must_use]
pub fn page(ancestors: &Ancestors) -> HeaderMap {
    with_policy(&content_security_policy(ancestors))
}

fn with_policy(policy: &str) -> HeaderMap {
    let policy =
        HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static("default-src 'none'"));
    let mut headers = HeaderMap::with_capacity(4);
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::REFERRER_POLICY,
        HeaderValue::from_static("same-origin"),
    );
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    headers
}

fn content_security_policy(ancestors: &Ancestors) -> String {
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
         connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; \
         object-src 'none'; frame-ancestors {}",
        frame_ancestors(ancestors)
    )
}

fn frame_ancestors(ancestors: &Ancestors) -> String {
    let sources: Vec<String> = match ancestors {
        Ancestors::Nobody => Vec::new(),
        Ancestors::Cloud => CLOUD_ZONES
            .iter()
            .map(|zone| format!("https://*.bitrix24.{zone}"))
            .collect(),
        Ancestors::Portal(addresses) => origins(addresses),
    };
    if sources.is_empty() {
        "'none'".to_owned()
    } else {
        sources.join(" ")
    }
}

fn origins(addresses: &[Url]) -> Vec<String> {
    let mut origins: Vec<String> = addresses
        .iter()
        .map(Url::origin)
        .filter(url::Origin::is_tuple)
        .map(|origin| origin.ascii_serialization())
        .collect();
    origins.dedup();
    origins
}

#[cfg(test)]
mod tests {
    use super::{Ancestors, content_security_policy, leaving, page};
    use http::header;
    use url::Url;

    fn framed_by(addresses: &[&str]) -> String {
        let urls = addresses.iter().map(|a| Url::parse(a).unwrap()).collect();
        let policy = content_security_policy(&Ancestors::Portal(urls));
        policy.split("frame-ancestors ").nth(1).unwrap().to_owned()
    }

    #[test]
    fn a_portal_is_named_by_its_origin_with_its_port() {
        assert_eq!(
            framed_by(&["https://demo.bitrix24.com/rest/"]),
            "https://demo.bitrix24.com"
        );
        assert_eq!(
            framed_by(&["http://127.0.0.1:8024/rest/"]),
            "http://127.0.0.1:8024"
        );
    }

    #[test]
    fn the_same_address_twice_is_named_once() {
        assert_eq!(
            framed_by(&["https://a.test/rest/", "https://a.test/"]),
            "https://a.test"
        );
    }

    #[test]
    fn an_address_cannot_add_a_directive() {
        assert_eq!(framed_by(&["data:text/html,x;script-src *"]), "'none'");
        assert_eq!(
            framed_by(&["https://a.test/;%20script-src%20*"]),
            "https://a.test"
        );
    }

    #[test]
    fn an_unknown_portal_is_framed_by_the_cloud_zones_and_a_page_outside_by_nobody() {
        let cloud = content_security_policy(&Ancestors::Cloud);
        let nobody = content_security_policy(&Ancestors::Nobody);

        assert!(cloud.contains("https://*.bitrix24.com https://*.bitrix24.ru "));
        assert!(cloud.contains("https://*.bitrix24.com.br"));
        assert!(nobody.ends_with("frame-ancestors 'none'"));
    }

    #[test]
    fn only_the_page_that_leads_to_a_portal_lets_its_form_lead_there() {
        let policy = |headers: &http::HeaderMap| {
            let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
            policy.to_owned()
        };

        let (safe, any) = (policy(&leaving(false)), policy(&leaving(true)));

        assert!(policy(&page(&Ancestors::Nobody)).contains("form-action 'self';"));
        assert!(safe.contains("form-action 'self' https:;"), "{safe}");
        assert!(any.contains("form-action 'self' https: http:;"), "{any}");
        assert!(safe.ends_with("frame-ancestors 'none'"));
    }

    #[test]
    fn a_page_is_never_stored_and_has_no_frame_options() {
        let headers = page(&Ancestors::Nobody);

        assert_eq!(headers[header::CACHE_CONTROL], "no-store");
        assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        assert!(!headers.contains_key(header::X_FRAME_OPTIONS));
    }
}
