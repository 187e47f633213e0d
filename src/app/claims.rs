//! What a launch claims, beside what is stored about its portal.

use crate::crypto::same;
use crate::portal::Launch;
use crate::store::Portal;
use secrecy::ExposeSecret as _;
use url::Url;

/// Whether the launch shows the portal's `application_token`, where both have one.
pub(super) fn knows(portal: &Portal, launch: &Launch) -> Option<bool> {
    let kept = portal.application_token.as_ref()?.expose_secret();
    let shown = launch.application_token.as_ref()?.expose_secret();
    Some(same(kept, shown))
}

/// Whether the launch comes from another address than the stored one.
pub(super) fn has_moved(portal: &Portal, launch: &Launch) -> bool {
    let stored = &portal.client_endpoint;
    launch
        .origin
        .as_ref()
        .is_some_and(|shown| shown.host_str() != stored.host_str() || shown.port() != stored.port())
}

/// The origin that the launch came from, where it is not the stored one. It may frame this launch's
/// pages; it is never stored and never called.
pub(super) fn framed_by(portal: &Portal, launch: &Launch) -> Option<String> {
    let shown = launch.origin.as_ref()?.origin();
    (shown != portal.client_endpoint.origin()).then(|| shown.ascii_serialization())
}

/// The address that a redirect names, where the launch came from the same one.
pub(super) fn moved_to(launch: &Launch, old: &Url, location: Option<&str>) -> Option<Url> {
    let named = old.join(location?).ok()?;
    let shown = launch.origin.as_ref()?;
    let is_same = named.host_str() == shown.host_str() && named.port() == shown.port();
    let mut endpoint = is_same.then(|| old.clone())?;
    endpoint.set_host(named.host_str()).ok()?;
    endpoint.set_port(named.port()).ok()?;
    Some(endpoint)
}
