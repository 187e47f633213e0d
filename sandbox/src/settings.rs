//! Settings that can be changed while a portal runs: how events travel, what is limited, how long tokens live.
use crate::apps::Refused;
use crate::crm::Profile;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const DAY: i64 = 86_400;

/// All settings of a portal.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// How events travel to handlers.
    pub events: EventSettings,
    /// What is limited; nothing at the start.
    pub limits: LimitSettings,
    /// How long tokens live.
    pub tokens: TokenSettings,
}

/// How events travel to handlers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct EventSettings {
    /// How many milliseconds late each event is.
    pub delay_ms: u64,
    /// Each event is delivered twice.
    pub duplicate: bool,
    /// Events are lost on the way.
    pub lose: bool,
}

/// What is limited.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LimitSettings {
    /// How many requests a source address may make.
    pub rate: Option<Plan>,
    /// How many seconds a method may take of ten minutes, for each app or webhook.
    pub operating_s: Option<f64>,
    /// How long a method is said to take, in seconds; its name may hold one `*`. Others take what they take.
    pub seconds: BTreeMap<String, f64>,
}

/// The two plans of the leaky bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Plan {
    /// 50 requests, 2 more each second.
    Standard,
    /// 250 requests, 5 more each second.
    Enterprise,
}

/// How long tokens live, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TokenSettings {
    /// A code of the OAuth login.
    pub code_s: i64,
    /// An access token.
    pub access_s: i64,
    /// A refresh token that is not used.
    pub refresh_s: i64,
    /// The first use of a refresh token ends it, together with the access token of its pair.
    pub once: bool,
}

impl TokenSettings {
    /// 28 days and one use, as portals do; 180 days and any number, as the pages say.
    #[must_use]
    pub fn of(profile: Profile, refresh_days: Option<u16>) -> Self {
        let (days, once) = match profile {
            Profile::Observed => (28, true),
            Profile::Documented => (180, false),
        };
        Self {
            code_s: 30,
            access_s: 3600,
            refresh_s: refresh_days.map_or(days, i64::from) * DAY,
            once,
        }
    }
}

impl Settings {
    /// The same with some of them changed: `{"events":{"lose":true}}`.
    ///
    /// # Errors
    /// 400 when a name or value is not understood.
    pub fn changed(&self, changes: Value) -> Result<Self, Refused> {
        let mut all = json!(self);
        let Value::Object(sections) = changes else {
            return Err(Refused::new(400, "settings are an object of objects"));
        };
        for (section, values) in sections {
            match (all.get_mut(&section), values) {
                (Some(Value::Object(known)), Value::Object(new)) => known.extend(new),
                _ => {
                    return Err(Refused::new(
                        400,
                        format!("there are no settings {section}"),
                    ));
                }
            }
        }
        serde_json::from_value(all).map_err(|error| Refused::new(400, error.to_string()))
    }
}
