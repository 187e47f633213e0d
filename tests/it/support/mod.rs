//! An installed app in an emulated portal, and the people who use it.

mod browser;
mod database;
mod outsider;
mod page;
#[path = "../../support/postgres.rs"]
mod postgres;
mod proxy;
mod queue;
mod recorded;
pub mod staff;
mod stages;
mod start;
mod wire;
mod world;

pub use browser::Browser;
use database::Kept;
pub use outsider::{Outsider, back_from, entrance, is_nobody, is_refused};
pub use page::Page;
pub use proxy::Proxy;
pub use queue::{DAY, Form, HOUR, Queue, broken, error, forged, used};
pub use start::{Setup, register};
pub use world::{ADMIN, COMPANY, DEAL, LEAD, MANAGER, QUOTE, READER, state};

use bindery::app::App;
use bindery::clock::Clock;
use bindery::store::{Closing, Store};
use bitrix24_sandbox::{Call, LaunchSpec, Portal, Sandbox};
use http::Request;
use std::sync::Arc;

/// Runs each `async fn name(profile: Profile)` against what portals do and what the pages say.
macro_rules! on_both_profiles {
    ($($name:ident),+ $(,)?) => {
        mod observed {
            $(#[tokio::test]
            async fn $name() {
                super::$name(bitrix24_sandbox::Profile::Observed).await;
            })+
        }
        mod documented {
            $(#[tokio::test]
            async fn $name() {
                super::$name(bitrix24_sandbox::Profile::Documented).await;
            })+
        }
    };
}

pub const CLIENT_ID: &str = "local.bindery.test";

/// The app, its database, and the portal it is (to be) installed in.
pub struct TestApp {
    pub sandbox: Arc<Sandbox>,
    pub store: Store,
    pub clock: Clock,
    pub app: App,
    pub browser: Browser,
    kept: Arc<Kept>,
}

impl TestApp {
    /// Moves the app's clock and the portal's.
    pub fn advance(&self, seconds: u32) {
        self.clock.advance(i64::from(seconds));
        self.sandbox.advance(u64::from(seconds));
    }

    /// What a browser posts for a launch.
    pub fn form(&self, spec: &LaunchSpec) -> (String, Vec<(String, String)>) {
        browser_post(&self.sandbox, spec)
    }

    pub async fn post_launch(&self, path: &str, spec: &LaunchSpec) -> Page {
        self.post_launch_of(&self.sandbox, path, spec).await
    }

    /// The same launch by another portal.
    pub async fn post_launch_of(&self, portal: &Portal, path: &str, spec: &LaunchSpec) -> Page {
        let (query, form) = browser_post(portal, spec);
        self.post(&format!("{path}?{query}"), &form).await
    }

    /// Opens the tab in the card of `owner` `id`.
    pub async fn open(&self, user: i64, owner: &str, id: i64) -> Page {
        self.post_launch("/card", &tab(user, owner, id)).await
    }

    /// Presses a button of the tab: posts `fields` with the page's own token.
    pub async fn act(&self, page: &Page, action: &str, fields: &[(&str, &str)]) -> Page {
        let mut form = vec![("token".to_owned(), page.token())];
        form.extend(owned(fields));
        let (owner, id) = page.place();
        self.post(&format!("/cards/{owner}/{id}/{action}"), &form)
            .await
    }

    pub async fn post(&self, path: &str, form: &[(String, String)]) -> Page {
        self.browser.post(path, form).await
    }

    pub async fn get(&self, path: &str) -> Page {
        self.browser.get(path).await
    }

    pub async fn send(&self, request: Request<axum::body::Body>) -> Page {
        self.browser.send(request).await
    }

    /// The requests that the portal got, not the OAuth server.
    pub fn portal_calls(&self) -> Vec<Call> {
        let calls = self.sandbox.calls().into_iter();
        calls
            .filter(|call| format!("{:?}", call.host) == "Portal")
            .collect()
    }

    pub fn oauth_calls(&self) -> usize {
        self.sandbox.calls().len() - self.portal_calls().len()
    }

    /// Every method that the portal carried out, those in batches too.
    pub fn methods(&self) -> Vec<String> {
        let calls = self.portal_calls();
        let inner = calls.iter().flat_map(|call| &call.commands);
        let inner = inner.map(|command| command.method.clone());
        calls
            .iter()
            .map(|call| call.method.clone())
            .chain(inner)
            .collect()
    }

    /// The methods that write bindings, in order.
    pub fn writes(&self) -> Vec<String> {
        let is_write = |method: &String| {
            let tail = method.rsplit('.').next().unwrap_or_default();
            (method.contains(".contact.") || method.contains(".company."))
                && matches!(tail, "add" | "delete" | "set")
        };
        self.methods().into_iter().filter(is_write).collect()
    }

    /// The bindings of a record as the portal tells them: id, SORT, flag.
    pub fn bindings(&self, owner: &str, id: i64) -> Vec<(i64, i64, bool)> {
        let (bound, key) = match owner {
            "contact" => ("company", "COMPANY_ID"),
            _ => ("contact", "CONTACT_ID"),
        };
        let method = format!("crm.{owner}.{bound}.items.get");
        let rows = self.ask(&method, &serde_json::json!({ "id": id }));
        let rows = rows.as_array().unwrap().iter();
        let mut rows: Vec<_> = rows
            .map(|row| {
                let number = |key: &str| row[key].as_i64().unwrap();
                (number(key), number("SORT"), row["IS_PRIMARY"] == "Y")
            })
            .collect();
        rows.sort_by_key(|(id, sort, _)| (*sort, *id));
        rows
    }

    /// Asks the portal's CRM as its administrator, without a request.
    pub fn ask(&self, method: &str, params: &serde_json::Value) -> serde_json::Value {
        let world = &mut self.sandbox.world();
        let params = params.as_object().unwrap();
        let reply = world.crm.call(ADMIN, method, params).unwrap();
        reply.unwrap().result
    }

    /// The ids bound to a record, in order.
    pub fn bound(&self, owner: &str, id: i64) -> Vec<i64> {
        self.bindings(owner, id)
            .into_iter()
            .map(|(id, ..)| id)
            .collect()
    }

    /// The contact's main company, as the portal itself tells it.
    pub fn main_company(&self, contact: i64) -> Option<i64> {
        let params = serde_json::json!({ "entityTypeId": 3, "id": contact });
        let reply = self.ask("crm.item.get", &params);
        reply["item"]["companyId"].as_i64().filter(|id| *id > 0)
    }

    /// Closes a portal as an uninstallation does.
    pub async fn close(&self, portal: &Portal) {
        let closing = Closing {
            at: self.clock.now(),
            clean: false,
            purge_at: i64::MAX,
        };
        let member_id = portal.member_id();
        let closed = self.store.close_portal(&member_id, closing, i64::MAX).await;
        assert!(closed.unwrap(), "it was active");
    }

    /// Points the stored portal at another address, where a test plays the portal.
    pub async fn answer_from(&self, address: &str) {
        let member_id = self.sandbox.member_id();
        let mut portal = self.store.portal(&member_id).await.unwrap().unwrap();
        portal.client_endpoint = format!("{address}/rest/").parse().unwrap();
        self.store
            .save_portal(&portal, self.clock.now())
            .await
            .unwrap();
    }
}

fn browser_post(portal: &Portal, spec: &LaunchSpec) -> (String, Vec<(String, String)>) {
    let launch = portal.launch(spec).unwrap();
    let query = launch.url.split_once('?').map_or("", |(_, query)| query);
    (query.to_owned(), launch.form.into_iter().collect())
}

/// The main page, as `user`.
pub fn launch(user: i64) -> LaunchSpec {
    LaunchSpec {
        client_id: CLIENT_ID.to_owned(),
        user,
        ..LaunchSpec::default()
    }
}

/// The tab in a card, as `user`.
pub fn tab(user: i64, owner: &str, id: i64) -> LaunchSpec {
    let mut spec = launch(user);
    spec.placement = format!("CRM_{}_DETAIL_TAB", owner.to_uppercase());
    spec.options.insert("ID".to_owned(), id.to_string().into());
    spec
}

pub fn owned(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    fields.iter().map(owned).collect()
}
