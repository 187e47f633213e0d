//! Who asks and for which app: the portal's `profile` and `app.info`.

use crate::bindings::Id;
use crate::portal::loose;
use serde_json::Value;

/// What the portal's own `app.info` says about the app the token belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppInfo {
    /// The code of the app; of a local app its `client_id`.
    pub code: Option<String>,
    /// The version, as text.
    pub version: Option<String>,
    /// Whether the installation was finished, unless the portal says nothing of it.
    pub installed: bool,
    /// The portal's language.
    pub language: Option<String>,
}

/// The person a token belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Viewer {
    /// The person's id in the portal.
    pub id: Id,
    /// Whether the person may manage apps.
    pub admin: bool,
    /// The person's name.
    pub name: String,
}

/// Reads the result of the portal's `app.info`.
#[must_use]
pub fn app_info(result: &Value) -> AppInfo {
    let text = |key| loose::some_text(loose::field(result, key));
    AppInfo {
        code: text("CODE"),
        version: text("VERSION"),
        installed: loose::flag(loose::field(result, "INSTALLED")).unwrap_or(true),
        language: text("LANGUAGE_ID"),
    }
}

/// Reads the result of `profile`; it is empty where the person was dismissed.
#[must_use]
pub fn viewer(result: &Value) -> Option<Viewer> {
    let text = |key| loose::text(loose::field(result, key));
    Some(Viewer {
        id: loose::id(loose::field(result, "ID"))?,
        admin: loose::flag(loose::field(result, "ADMIN")).unwrap_or_default(),
        name: super::joined(&[&text("NAME"), &text("LAST_NAME")]),
    })
}

#[cfg(test)]
mod tests {
    use super::{AppInfo, Viewer, app_info, viewer};
    use serde_json::json;

    #[test]
    fn the_app_is_read_as_documented() {
        let result = json!({"ID": 5, "CODE": "vendor.app", "VERSION": 4, "STATUS": "F",
            "INSTALLED": true, "PAYMENT_EXPIRED": "N", "DAYS": null, "LANGUAGE_ID": "ru",
            "LICENSE": "ru_ent10000"});

        let expected = AppInfo {
            code: Some("vendor.app".to_owned()),
            version: Some("4".to_owned()),
            installed: true,
            language: Some("ru".to_owned()),
        };
        assert_eq!(app_info(&result), expected);
    }

    #[test]
    fn a_version_may_be_a_text_and_a_webhook_has_no_code() {
        let texts = app_info(&json!({"CODE": "x", "VERSION": "1.0.0", "INSTALLED": "Y"}));
        assert_eq!(texts.version.as_deref(), Some("1.0.0"));
        assert!(texts.installed);

        let webhook = app_info(&json!({"SCOPE": ["crm"], "LICENSE": "ru_ent"}));
        assert_eq!(webhook.code, None);
        assert!(webhook.installed);
    }

    #[test]
    fn the_viewer_is_read_whatever_the_type_of_the_id() {
        let expected = Viewer {
            id: 1,
            admin: true,
            name: "Ann Lee".to_owned(),
        };
        for id in [json!(1), json!("1")] {
            let result = json!({"ID": id, "ADMIN": true, "NAME": "Ann", "LAST_NAME": "Lee"});
            assert_eq!(viewer(&result), Some(expected.clone()));
        }
    }

    #[test]
    fn an_empty_profile_is_a_dismissed_person() {
        for nothing in [json!([]), json!({}), json!(null), json!({"ID": "0"})] {
            assert_eq!(viewer(&nothing), None, "{nothing}");
        }
    }
}
