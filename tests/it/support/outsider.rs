//! Somebody with a browser outside Bitrix24: it keeps its cookies, and goes to a portal and back to sign in.

use super::{CLIENT_ID, Page, TestApp};
use axum::body::Body;
use bitrix24_sandbox::Portal;
use http::{Request, header};
use std::collections::BTreeMap;
use std::sync::Mutex;
use url::Url;

/// Somebody outside Bitrix24. Their browser follows redirects only where that is asked for.
pub struct Outsider<'a> {
    app: &'a TestApp,
    cookies: Mutex<BTreeMap<String, String>>,
}

impl<'a> Outsider<'a> {
    pub fn new(app: &'a TestApp) -> Self {
        Self {
            app,
            cookies: Mutex::default(),
        }
    }

    /// One that has signed in to the first portal.
    pub async fn signed_in(app: &'a TestApp, user: i64) -> Self {
        let browser = Self::new(app);
        let page = browser.sign_in(&app.sandbox, user, "").await;
        assert_eq!(page.status, 303, "{}", page.text);
        browser
    }

    /// The value of the session's cookie.
    pub fn session(&self) -> Option<String> {
        self.cookies.lock().unwrap().get("bindery").cloned()
    }

    /// Puts a cookie into the browser as somebody who could would do.
    pub fn plant(&self, session: &str) {
        let mut cookies = self.cookies.lock().unwrap();
        cookies.insert("bindery".to_owned(), session.to_owned());
    }

    pub async fn get(&self, path: &str) -> Page {
        self.send(Request::get(path), Body::empty()).await
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.post_from("same-origin", path, fields).await
    }

    /// Sends a form that stands on a page of another `site`, as browsers tell it.
    pub async fn post_from(&self, site: &str, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        let request = Request::post(path)
            .header("sec-fetch-site", site)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(body)).await
    }

    async fn send(&self, request: http::request::Builder, body: Body) -> Page {
        let cookies = self.cookies.lock().unwrap().clone();
        let cookies: Vec<String> = cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();
        let request = if cookies.is_empty() {
            request
        } else {
            request.header(header::COOKIE, cookies.join("; "))
        };
        let page = self.app.send(request.body(body).unwrap()).await;
        for set in page.headers.get_all(header::SET_COOKIE) {
            let set = set.to_str().unwrap();
            let (name, rest) = set.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            let mut cookies = self.cookies.lock().unwrap();
            if value.is_empty() {
                cookies.remove(name);
            } else {
                cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        page
    }

    /// Presses a button of the tab.
    pub async fn act(&self, page: &Page, action: &str, fields: &[(&str, &str)]) -> Page {
        let token = page.token();
        let fields = [&[("token", token.as_str())], fields].concat();
        let (owner, id) = page.place();
        self.post(&format!("/cards/{owner}/{id}/{action}"), &fields)
            .await
    }

    /// Types the portal's address: the answer is the way to the portal.
    pub async fn begin(&self, portal: &Portal, next: &str) -> String {
        let address = portal.portal_url();
        let page = self
            .post("/login", &[("portal", &address), ("next", next)])
            .await;
        assert_eq!(page.status, 303, "{}", page.text);
        page.header("location").to_owned()
    }

    /// Signs in as `user` and opens what it leads to at our place, without following that any more.
    pub async fn sign_in(&self, portal: &Portal, user: i64, next: &str) -> Page {
        let entrance = self.begin(portal, next).await;
        self.get(&back_from(&entrance, user).await).await
    }
}

/// What the portal sends the browser back to: a path of ours with code and state.
pub async fn back_from(entrance: &str, user: i64) -> String {
    let client = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let answer = client.get(format!("{entrance}&user={user}")).send().await;
    let answer = answer.unwrap();
    let location = answer.headers()["location"].to_str().unwrap();
    let url = Url::parse(location).unwrap();
    format!("/oauth/callback?{}", url.query().unwrap())
}

/// The way to a portal without signing in here first, as somebody else began it.
pub fn entrance(portal: &Portal, state: &str) -> String {
    let url = portal.portal_url();
    format!("{url}/oauth/authorize/?client_id={CLIENT_ID}&state={state}")
}

/// The page says why it refused.
#[track_caller]
pub fn is_refused(page: &Page, status: u16, code: &str) {
    assert_eq!(
        (page.status, page.code().as_str()),
        (status, code),
        "{}",
        page.text
    );
    assert_eq!(page.attribute("#notice", "role"), "alert");
}

/// The browser is signed in nowhere.
pub async fn is_nobody(browser: &Outsider<'_>) {
    let page = browser.get("/cards").await;
    assert_eq!(
        (page.status, page.header("location")),
        (303, "/login?next=%2Fcards")
    );
}
