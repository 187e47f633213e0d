//! Who looks at which page: the person signed in, and the parts of the address.
use crate::crm::{Crm, User};
use crate::world::{SESSION_COOKIE, Shared, World, lock, signed_in};
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::header::SET_COOKIE;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use url::form_urlencoded;

/// One request for a page of the portal.
#[derive(Debug)]
pub(super) struct Visit {
    /// The person signed in. `?user=` signs somebody else in; `?as=` speaks for a page drawn for somebody
    /// else and signs nobody in.
    pub(super) user: User,
    /// Path and query, without `user`.
    pub(super) address: String,
    /// The page is shown in the side panel of another one.
    pub(super) in_slider: bool,
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
}

impl Visit {
    /// A parameter of the query.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        find(&self.query, name)
    }

    /// A part of the path.
    pub(super) fn path(&self, name: &str) -> &str {
        find(&self.path, name).unwrap_or_default()
    }

    /// A link to another page, which stays in the side panel if this one is in it.
    pub(super) fn link(&self, path: &str) -> String {
        if self.in_slider {
            format!("{path}?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER")
        } else {
            path.to_owned()
        }
    }

    /// The same with one more parameter.
    pub(super) fn link_with(&self, path: &str, name: &str, value: &str) -> String {
        let link = self.link(path);
        let separator = if link.contains('?') { '&' } else { '?' };
        format!("{link}{separator}{name}={value}")
    }

    /// Remembers in the browser who was signed in by the address.
    pub(super) fn sign(&self, mut response: Response) -> Response {
        if self.query("user").is_some() {
            response
                .headers_mut()
                .insert(SET_COOKIE, session_cookie(self.user.id));
        }
        response
    }
}

impl FromRequestParts<Shared> for Visit {
    type Rejection = (StatusCode, &'static str);

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Shared,
    ) -> Result<Self, Self::Rejection> {
        let path = RawPathParams::from_request_parts(parts, world)
            .await
            .map_or_else(
                |_| Vec::new(),
                |params| {
                    params
                        .iter()
                        .map(|(name, value)| (name.to_owned(), value.to_owned()))
                        .collect()
                },
            );
        let query = pairs(parts.uri.query().unwrap_or_default().as_bytes());
        let named = find(&query, "user")
            .or(find(&query, "as"))
            .and_then(|id| id.parse().ok());
        let wanted = named.or_else(|| signed_in(&parts.headers));
        let user = person(&lock(world), wanted).ok_or((
            StatusCode::SERVICE_UNAVAILABLE,
            "this portal has no active user to sign in as",
        ))?;
        let in_slider = find(&query, "IFRAME") == Some("Y");
        let address = address(parts.uri.path(), &query);
        Ok(Self {
            user,
            address,
            in_slider,
            path,
            query,
        })
    }
}

/// The cookie that signs a person in.
pub(super) fn session_cookie(user: i64) -> HeaderValue {
    HeaderValue::from_str(&format!("{SESSION_COOKIE}={user}; Path=/; SameSite=Lax"))
        .expect("a number is a valid header value")
}

/// Name and value pairs of a query or a form.
pub(super) fn pairs(encoded: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(encoded).into_owned().collect()
}

/// The first value of that name.
pub(super) fn find<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs
        .iter()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.as_str())
}

/// The user of that id, else the first who may sign in.
fn person(world: &World, wanted: Option<i64>) -> Option<User> {
    let wanted = wanted.and_then(|id| world.crm.user(id));
    wanted
        .filter(|user| user.active)
        .or_else(|| first_active(&world.crm))
        .cloned()
}

fn first_active(crm: &Crm) -> Option<&User> {
    crm.user(1)
        .filter(|user| user.active)
        .or_else(|| crm.users().find(|user| user.active))
}

fn address(path: &str, query: &[(String, String)]) -> String {
    let mut kept = form_urlencoded::Serializer::new(String::new());
    kept.extend_pairs(query.iter().filter(|(name, _)| name != "user"));
    match kept.finish() {
        query if query.is_empty() => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}
