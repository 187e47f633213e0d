//! A portal that gets another name: the old one answers 302, and everything else says the new one.
use crate::apps::Refused;
use crate::calls::{Call, Host};
use crate::rest::method_of;
use crate::world::{Shared, Site, World, lock};
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use serde_json::json;
use url::Url;

impl World {
    /// Gives the portal another host name, at the same ports.
    ///
    /// # Errors
    /// 400 when that is no host name.
    pub fn rename(&mut self, host: &str) -> Result<(), Refused> {
        let wrong = || Refused::new(400, format!("{host} is not a host name"));
        let plain = renamed(&self.sites.plain, host).ok_or_else(wrong)?;
        let tls = renamed(&self.sites.tls, host).ok_or_else(wrong)?;
        for (site, url) in [(&mut self.sites.plain, plain), (&mut self.sites.tls, tls)] {
            let old = site.domain().to_owned();
            site.portal_url = url;
            self.former.push(old);
            self.former.retain(|former| former != site.domain());
        }
        Ok(())
    }
}

fn renamed(site: &Site, host: &str) -> Option<String> {
    let mut url = Url::parse(&site.portal_url).ok()?;
    url.set_host(Some(host)).ok()?;
    let url = url.as_str().trim_end_matches('/').to_owned();
    url.contains(host).then_some(url)
}

/// Sends whoever uses a former name to the present one. The control API stays at both.
pub(crate) async fn moved(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    match location(&shared, &request) {
        Some(location) => {
            let page = Html("<!doctype html><title>302 Found</title><h1>302 Found</h1>\n");
            (StatusCode::FOUND, [(header::LOCATION, location)], page).into_response()
        }
        None => next.run(request).await,
    }
}

fn location(shared: &Shared, request: &Request) -> Option<String> {
    let path = request.uri().path();
    let asked = request.headers().get(header::HOST)?.to_str().ok()?;
    let mut world = lock(shared);
    if path.starts_with("/_sandbox/") || !world.former.iter().any(|former| former == asked) {
        return None;
    }
    let target = request.uri().path_and_query()?.as_str();
    let location = format!("{}{target}", world.site.portal_url);
    let call = Call {
        time: world.clock.precise(),
        host: Host::Portal,
        method: method_of(path),
        user: None,
        client_id: None,
        status: StatusCode::FOUND.as_u16(),
        error: None,
        params: json!({}),
        commands: Vec::new(),
        fault: None,
    };
    if path.starts_with("/rest") {
        world.calls.record(call);
    }
    Some(location)
}
