//! Faults: what is to go wrong with which requests, and how often. Pure; `serve.rs` carries them out.
use crate::apps::Refused;
use crate::calls::Host;
use crate::error::RestError;
use axum::http::{HeaderValue, StatusCode};
use serde::{Deserialize, Serialize};

mod serve;

pub(crate) use serve::{Asked, Done, serve};

/// One kind of failure for some requests.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Which requests fail; all when left out.
    #[serde(rename = "match", default)]
    pub matching: Match,
    /// How many of them; every one when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
    /// How they fail.
    #[serde(rename = "do")]
    pub effect: Effect,
}

/// Which requests a fault is for. What is left out does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Match {
    /// REST method, also of a command of a batch, `oauth/token` or `oauth/authorize`; one `*` stands for
    /// anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Whose token, code or webhook it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<i64>,
    /// Where the request came to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<Host>,
}

/// How a request fails.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Effect {
    /// A status and a page, with nothing done.
    Status {
        /// 200 to 599.
        code: u16,
        /// What stands in the page.
        #[serde(default)]
        body: String,
    },
    /// An error as REST and the OAuth server give it, with nothing done. Also for a command of a batch.
    Error {
        /// `error`.
        code: String,
        /// `error_description`.
        #[serde(default)]
        description: String,
        /// 200 to 599; lost inside a batch.
        #[serde(default = "bad_request")]
        status: u16,
    },
    /// The right answer, so many milliseconds late.
    DelayMs(u64),
    /// The connection ends with nothing done.
    DropBefore,
    /// The work is done, the answer never arrives.
    DropAfter,
    /// A page with status 200 where JSON was wanted, with nothing done.
    Html,
    /// The work is done, the connection ends in the middle of the answer.
    Truncate,
    /// Bytes that are neither JSON nor text, said to be JSON, with nothing done.
    Garbage,
    /// 302 to this address, with nothing done.
    Redirect(String),
    /// An answer of 64 MiB, with nothing done.
    Huge,
}

fn bad_request() -> u16 {
    400
}

impl Fault {
    /// A failure of every request until the faults are cleared.
    #[must_use]
    pub fn always(effect: Effect) -> Self {
        Self {
            matching: Match::default(),
            times: None,
            effect,
        }
    }

    /// The same for one method, or for several with a `*`.
    #[must_use]
    pub fn of(mut self, method: &str) -> Self {
        self.matching.method = Some(method.to_owned());
        self
    }

    /// The same for so many requests.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    fn check(&self) -> Result<(), Refused> {
        let out_of_range = |status: &u16| !(200..600).contains(status);
        let wrong = if let Effect::Status { code, .. } = &self.effect
            && out_of_range(code)
        {
            "code must be from 200 to 599"
        } else if let Effect::Error { status, .. } = &self.effect
            && out_of_range(status)
        {
            "status must be from 200 to 599"
        } else if let Effect::Redirect(to) = &self.effect
            && HeaderValue::from_str(to).is_err()
        {
            "redirect must be an address"
        } else if self.times == Some(0) {
            "times must be at least 1"
        } else {
            return Ok(());
        };
        Err(Refused::new(400, wrong))
    }
}

impl Match {
    fn fits(&self, host: Host, method: &str, user: Option<i64>) -> bool {
        let pattern = self.method.as_deref();
        self.host.is_none_or(|wanted| wanted == host)
            && self.user.is_none_or(|wanted| Some(wanted) == user)
            && pattern.is_none_or(|pattern| like(pattern, method))
    }
}

/// Whether a name is what the pattern says, in which one `*` stands for anything and case does not matter.
pub(crate) fn like(pattern: &str, name: &str) -> bool {
    let (pattern, name) = (pattern.to_ascii_lowercase(), name.to_ascii_lowercase());
    pattern
        .split_once('*')
        .map_or(pattern == name, |(start, end)| {
            name.len() >= start.len() + end.len() && name.starts_with(start) && name.ends_with(end)
        })
}

impl Effect {
    /// Its name in `do`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Status { .. } => "status",
            Self::Error { .. } => "error",
            Self::DelayMs(_) => "delay_ms",
            Self::DropBefore => "drop_before",
            Self::DropAfter => "drop_after",
            Self::Html => "html",
            Self::Truncate => "truncate",
            Self::Garbage => "garbage",
            Self::Redirect(_) => "redirect",
            Self::Huge => "huge",
        }
    }
}

/// The faults of a portal, in the order in which they were asked for.
#[derive(Debug, Default)]
pub struct Faults {
    list: Vec<Fault>,
}

impl Faults {
    /// Adds a fault.
    ///
    /// # Errors
    /// 400 when it could not be carried out.
    pub fn add(&mut self, fault: Fault) -> Result<(), Refused> {
        fault.check()?;
        self.list.push(fault);
        Ok(())
    }

    /// What is still to go wrong.
    #[must_use]
    pub fn all(&self) -> &[Fault] {
        &self.list
    }

    /// Ends all faults.
    pub fn clear(&mut self) {
        self.list.clear();
    }

    /// What goes wrong with a request: the first fault that fits, used once. A command of a batch brings what
    /// is meant for it upon the whole, but for errors, which are its own.
    fn take(&mut self, asked: &Asked<'_>) -> Option<Effect> {
        self.take_if(|fault| {
            let fits = |method| fault.matching.fits(asked.host, method, asked.user);
            let own = matches!(fault.effect, Effect::Error { .. });
            fits(asked.method) || (!own && asked.inner.iter().any(|method| fits(method)))
        })
    }

    /// The error of one command of a batch.
    pub(crate) fn take_error(&mut self, method: &str, user: i64) -> Option<RestError> {
        let fits = |fault: &Fault| {
            matches!(fault.effect, Effect::Error { .. })
                && fault.matching.fits(Host::Portal, method, Some(user))
        };
        let Some(Effect::Error {
            code,
            description,
            status,
        }) = self.take_if(fits)
        else {
            return None;
        };
        Some(RestError::new(status, &code, description))
    }

    fn take_if(&mut self, fits: impl Fn(&Fault) -> bool) -> Option<Effect> {
        let at = self.list.iter().position(fits)?;
        let fault = self.list.get_mut(at)?;
        let effect = fault.effect.clone();
        fault.times = fault.times.map(|times| times - 1);
        if fault.times == Some(0) {
            self.list.remove(at);
        }
        Some(effect)
    }
}

/// A status that was checked when the fault was added.
fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

#[cfg(test)]
mod tests {
    use super::like;

    #[test]
    fn one_star_stands_for_anything() {
        let cases = [
            ("crm.*", "crm.item.list", true),
            ("crm.*", "profile", false),
            ("*", "oauth/token", true),
            ("*.list", "crm.item.list", true),
            ("crm.*.get", "crm.get", false),
            ("profile", "Profile", true),
            ("CRM.*.List", "crm.item.list", true),
            ("profile", "profiles", false),
        ];

        for (pattern, name, expected) in cases {
            assert_eq!(like(pattern, name), expected, "{pattern} {name}");
        }
    }
}
