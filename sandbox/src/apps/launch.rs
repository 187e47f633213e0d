//! Opening an app: the form that the portal makes the browser post into the frame.
use super::{App, Placement, Refused};
use crate::tokens::hex;
use crate::world::World;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use url::form_urlencoded;

const MAIN_PAGE: &str = "DEFAULT";

/// What is to be opened, by whom, and what is to be wrong with it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LaunchSpec {
    /// The app.
    pub client_id: String,
    /// The viewer.
    pub user: i64,
    /// A placement code; the main page when empty.
    pub placement: String,
    /// `PLACEMENT_OPTIONS`.
    pub options: Map<String, Value>,
    /// The handler; the first one bound at the placement, or the main page, when empty.
    pub handler: String,
    /// `LANG`; the user's own when left out.
    pub lang: Option<String>,
    /// Life of the access token in seconds; an hour when left out. Zero or less: dead on arrival.
    pub expires_s: Option<i64>,
    /// `DOMAIN`; the portal's own when left out.
    pub domain: Option<String>,
    /// Names to leave out of the query and the form.
    pub omit: Vec<String>,
    /// Values to put in place of the real ones; a new name is added to the form.
    #[serde(rename = "override")]
    pub overrides: BTreeMap<String, String>,
}

/// The post a browser would send.
#[derive(Clone, Serialize)]
pub struct Launch {
    /// The handler with `DOMAIN`, `PROTOCOL`, `LANG` and `APP_SID` in its query.
    pub url: String,
    /// The form's fields.
    pub form: BTreeMap<String, String>,
}

impl std::fmt::Debug for Launch {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Launch")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

/// What is drawn at a placement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tab {
    /// The app.
    pub client_id: String,
    /// The caption in the viewer's language.
    pub title: String,
    /// The handler.
    pub handler: String,
}

impl World {
    /// The post that opens an app for a user, with a new chain of tokens.
    ///
    /// Whether the user may open it is not asked here but in [`World::may_open`], so that tests can post
    /// what no honest portal would.
    ///
    /// # Errors
    /// 404 without such an app or user, 409 while the app is not installed.
    pub fn launch(&mut self, spec: &LaunchSpec) -> Result<Launch, Refused> {
        let placement = if spec.placement.is_empty() {
            MAIN_PAGE
        } else {
            &spec.placement
        };
        let handler = self.handler(spec, placement)?;
        let pair = self.issue(&spec.client_id, spec.user, spec.expires_s)?;
        let app = self.app(&spec.client_id)?;
        let application_token = self
            .installation(&spec.client_id)?
            .application_token
            .clone();
        let form = [
            ("AUTH_ID", pair.access),
            ("AUTH_EXPIRES", pair.expires_in.to_string()),
            ("REFRESH_ID", pair.refresh),
            ("SERVER_ENDPOINT", self.site.server_endpoint()),
            ("APPLICATION_TOKEN", application_token),
            ("APPLICATION_SCOPE", app.spec.scope.clone()),
            ("member_id", self.site.member_id.clone()),
            ("status", app.spec.kind.status().to_owned()),
            ("PLACEMENT", placement.to_owned()),
            ("PLACEMENT_OPTIONS", php_json(&spec.options)),
        ];
        let form = form.map(|(name, value)| (name.to_owned(), value));
        Ok(arrange(
            &handler,
            self.query(spec),
            BTreeMap::from(form),
            spec,
        ))
    }

    fn query(&self, spec: &LaunchSpec) -> Vec<(&'static str, String)> {
        let domain = spec
            .domain
            .clone()
            .unwrap_or_else(|| self.site.domain().to_owned());
        let lang = spec
            .lang
            .clone()
            .unwrap_or_else(|| self.language(spec.user));
        vec![
            ("DOMAIN", domain),
            ("PROTOCOL", self.site.protocol().to_owned()),
            ("LANG", lang),
            ("APP_SID", hex(16)),
        ]
    }

    /// The address that gets the post: the installation page as long as the installation is not finished,
    /// and the main page where nothing is bound, so that a test needs no installation page.
    fn handler(&self, spec: &LaunchSpec, placement: &str) -> Result<String, Refused> {
        if !spec.handler.is_empty() {
            return Ok(spec.handler.clone());
        }
        let app = self.app(&spec.client_id)?;
        let installation = self.installation(&spec.client_id)?;
        if !installation.finished && !app.spec.install_url.is_empty() {
            return Ok(app.spec.install_url.clone());
        }
        let bound = installation
            .placements
            .iter()
            .find(|bound| bound.code == placement);
        Ok(bound
            .map_or(&app.spec.app_url, |bound| &bound.handler)
            .clone())
    }

    /// What is drawn at a placement for a user: of installed apps that admit them, in the order of binding.
    #[must_use]
    pub fn tabs(&self, placement: &str, user: i64) -> Vec<Tab> {
        let lang = self.language(user);
        let apps = self
            .apps
            .values()
            .filter(|app| app.installed() && self.may_open(&app.spec.client_id, user));
        apps.flat_map(|app| tabs_of(app, placement, &lang))
            .collect()
    }
}

fn tabs_of(app: &App, placement: &str, lang: &str) -> Vec<Tab> {
    let bound = app
        .installation
        .iter()
        .flat_map(|installation| &installation.placements);
    let bound = bound.filter(|bound| bound.code == placement);
    bound
        .map(|bound| Tab {
            client_id: app.spec.client_id.clone(),
            title: title(app, bound, lang),
            handler: bound.handler.clone(),
        })
        .collect()
}

fn title(app: &App, placement: &Placement, lang: &str) -> String {
    let titles = &placement.lang_all;
    let translated = titles
        .get(lang)
        .or_else(|| titles.get("en"))
        .and_then(|texts| texts.get("TITLE"));
    let own = [
        translated.and_then(Value::as_str),
        Some(&placement.title),
        Some(&app.spec.title),
    ];
    let own = own.into_iter().flatten().find(|title| !title.is_empty());
    own.unwrap_or(&app.spec.client_id).to_owned()
}

fn arrange(
    handler: &str,
    query: Vec<(&'static str, String)>,
    mut form: BTreeMap<String, String>,
    spec: &LaunchSpec,
) -> Launch {
    let mut added = spec.overrides.clone();
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    for (name, value) in query {
        let value = added.remove(name).unwrap_or(value);
        if !spec.omit.iter().any(|omitted| omitted == name) {
            pairs.append_pair(name, &value);
        }
    }
    form.extend(added);
    form.retain(|name, _| !spec.omit.contains(name));
    let separator = if handler.contains('?') { '&' } else { '?' };
    Launch {
        url: format!("{handler}{separator}{}", pairs.finish()),
        form,
    }
}

/// JSON as PHP prints it: an empty map is `[]`, and a slash is escaped.
fn php_json(map: &Map<String, Value>) -> String {
    if map.is_empty() {
        return "[]".to_owned();
    }
    Value::Object(map.clone()).to_string().replace('/', "\\/")
}
