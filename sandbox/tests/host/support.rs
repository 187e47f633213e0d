//! A running portal, a person who looks at its pages, and a short way to read them.
use bitrix24_sandbox::apps::Placement;
use bitrix24_sandbox::{AppSpec, Options, Sandbox, Seed};
use reqwest::header::{HeaderMap, LOCATION, SET_COOKIE};
use reqwest::redirect::Policy;
use serde_json::{Map, Value, json};

pub(crate) const APP: &str = "local.1.1";
pub(crate) const ADMIN: i64 = 1;
pub(crate) const MEMBER: i64 = 2;
pub(crate) const OUTSIDER: i64 = 4;
pub(crate) const COMPANY_TAB: &str = "CRM_COMPANY_DETAIL_TAB";

pub(crate) struct Bench {
    pub(crate) sandbox: Sandbox,
    http: reqwest::Client,
}

/// What came back.
pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) html: String,
}

pub(crate) fn state() -> Value {
    json!({
        "users": [
            {"id": 1, "name": "Ada", "last_name": "Admin", "admin": true},
            {"id": 2, "name": "Mel", "last_name": "Member", "lang": "ru", "read": {"contact": [11, 12]}},
            {"id": 3, "name": "Don", "last_name": "Dismissed", "active": false},
            {"id": 4, "name": "Out", "last_name": "Sider", "crm": false},
        ],
        "companies": [{"id": 5, "title": "Five <b>& Co</b>"}, {"id": 6, "title": "Six"}],
        "contacts": [
            {"id": 11, "name": "Anna", "last_name": "Example", "post": "Buyer", "phone": ["+1 555 0111"]},
            {"id": 12, "name": "Boris"},
            {"id": 13, "name": "Secret", "last_name": "Person", "email": ["secret@people.example"]},
        ],
        "leads": [{"id": 31, "title": "Lead"}],
        "bindings": [
            {"owner": "company", "owner_id": 5, "id": 12, "sort": 10, "primary": true},
            {"owner": "company", "owner_id": 5, "id": 13, "sort": 20, "primary": false},
            {"owner": "company", "owner_id": 5, "id": 11, "sort": 30, "primary": true},
        ],
    })
}

pub(crate) fn app() -> AppSpec {
    AppSpec {
        client_id: APP.to_owned(),
        app_url: "http://localhost:9/app".to_owned(),
        install_url: "http://localhost:9/install".to_owned(),
        title: "The app".to_owned(),
        ..AppSpec::default()
    }
}

impl Bench {
    /// The app is registered and no more.
    pub(crate) async fn registered() -> Self {
        let options = Options {
            seed: Seed::State(state()),
            ..Options::default()
        };
        let sandbox = Sandbox::start(options).await.unwrap();
        sandbox.register_app(app());
        let builder = reqwest::Client::builder()
            .no_proxy()
            .redirect(Policy::none());
        Self {
            sandbox,
            http: builder.tls_certs_only([]).build().unwrap(),
        }
    }

    /// The app is installed and has a tab on companies.
    pub(crate) async fn installed() -> Self {
        let bench = Self::registered().await;
        bench.sandbox.install(APP, true).unwrap();
        bench.bind(APP, COMPANY_TAB, "http://localhost:9/card");
        bench
    }

    pub(crate) fn bind(&self, client_id: &str, code: &str, handler: &str) {
        let titles = json!({"en": {"TITLE": "People"}, "ru": {"TITLE": "Люди"}});
        let placement = Placement {
            code: code.to_owned(),
            handler: handler.to_owned(),
            title: "Untranslated".to_owned(),
            description: String::new(),
            lang_all: titles.as_object().unwrap().clone(),
            options: Map::new(),
        };
        let mut world = self.sandbox.world();
        world
            .installation_mut(client_id)
            .unwrap()
            .placements
            .push(placement);
    }

    /// Looks at a page as somebody who is signed in.
    pub(crate) async fn see(&self, user: i64, path: &str) -> Page {
        let request = self
            .http
            .get(self.url(path))
            .header("cookie", format!("sandbox_user={user}"));
        Page::of(request.send().await.unwrap()).await
    }

    /// Looks at a page in a browser that has no cookies yet.
    pub(crate) async fn see_first(&self, path: &str) -> Page {
        Page::of(self.http.get(self.url(path)).send().await.unwrap()).await
    }

    pub(crate) async fn post(&self, user: i64, path: &str, form: &[(&str, &str)]) -> Page {
        let request = self
            .http
            .post(self.url(path))
            .header("cookie", format!("sandbox_user={user}"));
        Page::of(request.form(form).send().await.unwrap()).await
    }

    /// What `frame.js` asks for the person whose page it is on.
    pub(crate) async fn ask(
        &self,
        user: i64,
        action: &str,
        fields: &[(&str, &str)],
    ) -> (u16, Value) {
        let user = user.to_string();
        let mut form = vec![("client_id", APP), ("user", user.as_str())];
        form.extend(fields);
        let page = self
            .post(ADMIN, &format!("/_sandbox/host/{action}"), &form)
            .await;
        (page.status, serde_json::from_str(&page.html).unwrap())
    }

    /// Asks the control API, as the panel does.
    pub(crate) async fn control(&self, method: &str, path: &str, body: &Value) -> (u16, String) {
        let method = method.parse().unwrap();
        let request = self.http.request(method, self.url(path)).json(body);
        let page = Page::of(request.send().await.unwrap()).await;
        (page.status, page.html)
    }

    /// Whose token this is, by the portal's own word.
    pub(crate) async fn owner_of(&self, token: &str) -> Value {
        let page = self.see_first(&format!("/rest/profile?auth={token}")).await;
        serde_json::from_str::<Value>(&page.html).unwrap()["result"]["ID"].clone()
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.sandbox.portal_url())
    }
}

impl Page {
    async fn of(response: reqwest::Response) -> Self {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Self {
            status,
            headers,
            html: response.text().await.unwrap(),
        }
    }

    pub(crate) fn has(&self, text: &str) -> bool {
        self.html.contains(text)
    }

    /// Every tag that starts so.
    fn tags(&self, start: &str) -> Vec<&str> {
        let ends = self
            .html
            .match_indices(start)
            .map(|(at, _)| &self.html[at..]);
        ends.map(|rest| rest.split_once('>').unwrap().0).collect()
    }

    /// The values of an attribute in every tag that starts so.
    pub(crate) fn attributes(&self, start: &str, name: &str) -> Vec<String> {
        let tags = self.tags(start).into_iter();
        tags.filter_map(|tag| attribute(tag, name)).collect()
    }

    #[track_caller]
    pub(crate) fn attribute(&self, start: &str, name: &str) -> String {
        let values = self.attributes(start, name);
        values
            .into_iter()
            .next()
            .unwrap_or_else(|| panic!("no {start} … {name} in {}", self.html))
    }

    /// The tag that opens the frame.
    pub(crate) fn iframe(&self) -> &str {
        self.tags("<iframe")
            .first()
            .copied()
            .expect("the page has a frame")
    }

    /// The hidden fields posted into the frame.
    pub(crate) fn posted(&self) -> Map<String, Value> {
        let form = self.html.split_once("class=\"launch\"").unwrap().1;
        let form = Self {
            html: form.split_once("</form>").unwrap().0.to_owned(),
            ..self.empty()
        };
        let names = form.attributes("<input", "name");
        let values = form
            .attributes("<input", "value")
            .into_iter()
            .map(Value::from);
        names.into_iter().zip(values).collect()
    }

    /// What the script around the frame knows.
    pub(crate) fn settings(&self) -> Value {
        serde_json::from_str(&self.attribute("<div class=\"app-place\"", "data-settings")).unwrap()
    }

    pub(crate) fn location(&self) -> &str {
        self.headers[LOCATION].to_str().unwrap()
    }

    pub(crate) fn cookie(&self) -> Option<&str> {
        self.headers
            .get(SET_COOKIE)
            .map(|cookie| cookie.to_str().unwrap())
    }

    fn empty(&self) -> Self {
        Self {
            status: self.status,
            headers: HeaderMap::new(),
            html: String::new(),
        }
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = tag.split_once(&format!(" {name}=\""))?.1.split_once('"')?.0;
    let escapes = [
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#38;", "&"),
    ];
    Some(
        escapes
            .into_iter()
            .fold(value.to_owned(), |text, (escape, plain)| {
                text.replace(escape, plain)
            }),
    )
}
