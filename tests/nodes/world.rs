//! The portal that the processes work for, its people, and what their browsers send.

use crate::node::{CLIENT_ID, CLIENT_SECRET};
use bitrix24_sandbox::{AppSpec, LaunchSpec, Portal};
use serde_json::{Value, json};

/// Who installs the app.
pub const ADMIN: i64 = 1;
/// Who works with the tab.
pub const ANNA: i64 = 7;
pub const COMPANY: i64 = 5;
pub const CONTACTS: [i64; 3] = [11, 12, 13];

pub type Form = Vec<(String, String)>;

/// Lets the portal know the app.
pub fn register(portal: &Portal) {
    portal.register_app(AppSpec {
        client_id: CLIENT_ID.to_owned(),
        client_secret: CLIENT_SECRET.to_owned(),
        app_url: "http://localhost:1/app".to_owned(),
        install_url: "http://localhost:1/install".to_owned(),
        scope: "crm,placement".to_owned(),
        ..AppSpec::default()
    });
}

/// What the browser would post, with the path that it would post it to.
pub fn launch(portal: &Portal, path: &str, spec: &LaunchSpec) -> (String, Form) {
    let launch = portal.launch(spec).unwrap();
    let query = launch.url.split_once('?').map_or("", |(_, query)| query);
    (format!("{path}?{query}"), launch.form.into_iter().collect())
}

/// The app's main page, as this person opens it.
pub fn main_page(user: i64) -> LaunchSpec {
    LaunchSpec {
        client_id: CLIENT_ID.to_owned(),
        user,
        ..LaunchSpec::default()
    }
}

/// The tab of the company, as this person opens it.
pub fn tab(user: i64) -> LaunchSpec {
    let mut spec = LaunchSpec {
        placement: "CRM_COMPANY_DETAIL_TAB".to_owned(),
        ..main_page(user)
    };
    let id = COMPANY.to_string();
    spec.options.insert("ID".to_owned(), id.into());
    spec
}

/// A browser's request with a form.
pub fn posting(client: &reqwest::Client, url: &str, form: &Form) -> reqwest::RequestBuilder {
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(form)
        .finish();
    let form = "application/x-www-form-urlencoded";
    client.post(url).header("content-type", form).body(body)
}

/// The status and the page.
pub async fn sent(request: reqwest::RequestBuilder) -> (u16, String) {
    let answer = request.send().await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

/// One company with one contact, and two more contacts.
pub fn state() -> Value {
    let contact =
        |id: i64| json!({ "id": id, "name": "Boris", "last_name": format!("Petrov {id}") });
    json!({
        "users": [
            { "id": ADMIN, "name": "Ada", "last_name": "Admin", "admin": true },
            { "id": ANNA, "name": "Anna", "last_name": "Ivanova", "admin": false },
        ],
        "companies": [{ "id": COMPANY, "title": "Acme" }],
        "contacts": CONTACTS.map(contact),
        "bindings": [{ "owner": "company", "owner_id": COMPANY, "id": 11, "sort": 10, "primary": true }],
    })
}
