//! REST calls with a token at hand: what goes out, and how the answer is judged.

mod note;

use super::batch::{Batch, BatchAnswer, MOST_COMMANDS};
use super::error::{PortalError, SystemError};
use super::http::{Http, RawAnswer};
use super::loose;
use crate::journal::{Note, Whose};
use secrecy::{ExposeSecret, SecretString};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::time::{Duration, Instant};
use url::Url;

/// The portal itself gives up after 60 seconds, people do sooner.
const TIMEOUT: Duration = Duration::from_secs(30);

/// What one method brought.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// `result`, whatever its type.
    pub result: Value,
    /// Where the next page starts; `None` on the last page.
    pub next: Option<i64>,
    /// How many there are in all, if they were counted.
    pub total: Option<i64>,
}

/// The REST of any portal.
#[derive(Debug, Clone)]
pub struct Rest {
    http: Http,
}

impl Rest {
    /// REST over `http`.
    #[must_use]
    pub fn new(http: Http) -> Self {
        Self { http }
    }

    /// Calls one method on behalf of `whose`. `params` is a JSON object.
    ///
    /// # Errors
    ///
    /// When the portal refuses, or brings no answer that can be read.
    pub async fn call(
        &self,
        endpoint: &Url,
        access: &SecretString,
        whose: Whose<'_>,
        method: &str,
        params: &Value,
    ) -> Result<Answer, PortalError> {
        let started = Instant::now();
        let raw = self.post(endpoint, access, method, params).await;
        let (status, took) = (status(&raw), started.elapsed());
        let answer = raw.and_then(|raw| judge(&raw)).map(|body| Answer {
            next: loose::integer(&body.next),
            total: loose::integer(&body.total),
            result: body.result,
        });
        let note = Note {
            whose,
            method,
            status,
            outcome: note::outcome(&answer),
            took,
        };
        let tell = note::of_call(params, access, &answer);
        self.http.note(note, tell);
        answer
    }

    /// Sends a batch in one request on behalf of `whose`. Errors of single commands are in the answer.
    ///
    /// # Errors
    ///
    /// When the batch is too long, or the portal refuses the whole request or brings no answer
    /// that can be read.
    pub async fn batch(
        &self,
        endpoint: &Url,
        access: &SecretString,
        whose: Whose<'_>,
        batch: &Batch,
    ) -> Result<BatchAnswer, PortalError> {
        if batch.len() > MOST_COMMANDS {
            return Err(PortalError::TooManyCommands(batch.len()));
        }
        let (method, started) = ("batch", Instant::now());
        let raw = self.post(endpoint, access, method, batch).await;
        let (status, took) = (status(&raw), started.elapsed());
        let answer: Result<BatchAnswer, _> = raw.and_then(|raw| Ok(judge(&raw)?.result));
        let note = Note {
            whose,
            method,
            status,
            outcome: note::outcome(&answer),
            took,
        };
        let tell = note::of_batch(batch, access, &answer);
        self.http.note(note, tell);
        answer
    }

    async fn post<P: Serialize + Sync>(
        &self,
        endpoint: &Url,
        access: &SecretString,
        method: &str,
        params: &P,
    ) -> Result<RawAnswer, PortalError> {
        // The token is in the body: addresses end up in logs.
        #[derive(Serialize)]
        struct Body<'a, P> {
            auth: &'a str,
            #[serde(flatten)]
            params: &'a P,
        }
        let url = method_url(endpoint, method)?;
        let auth = access.expose_secret();
        let body = Body { auth, params };
        self.http.post_json(url, &body, TIMEOUT).await
    }
}

fn status(answer: &Result<RawAnswer, PortalError>) -> Option<u16> {
    answer.as_ref().ok().map(|answer| answer.status)
}

/// `{endpoint}{method}`; the endpoint ends in a slash, as `https://portal/rest/` does.
fn method_url(endpoint: &Url, method: &str) -> Result<Url, PortalError> {
    let mut url = endpoint.clone();
    url.path_segments_mut()
        .map_err(|()| PortalError::AddressRefused)?
        .pop_if_empty()
        .push(method);
    Ok(url)
}

/// The parts of an answer that are read. How long everything took is not.
#[derive(Deserialize)]
struct Body<R> {
    result: R,
    #[serde(default)]
    next: Value,
    #[serde(default)]
    total: Value,
    error: Option<IgnoredAny>,
}

/// An `error` key decides before the status does: errors come with 200, results never with an
/// `error` key.
fn judge<R: DeserializeOwned>(answer: &RawAnswer) -> Result<Body<R>, PortalError> {
    let status = answer.status;
    match serde_json::from_slice::<Body<R>>(&answer.body) {
        Ok(body) if body.error.is_none() && (200..300).contains(&status) => Ok(body),
        Ok(_) | Err(_) => Err(refusal(answer)),
    }
}

/// What an answer says that brings no result.
fn refusal(answer: &RawAnswer) -> PortalError {
    let status = answer.status;
    let body: Option<Value> = serde_json::from_slice(&answer.body).ok();
    let error = body.and_then(|body| SystemError::find(&body, status));
    match error {
        Some(error) => PortalError::Answered(error),
        None if (300..400).contains(&status) => PortalError::Redirected {
            location: answer.location.clone(),
        },
        None => PortalError::Nonsense { status },
    }
}

#[cfg(test)]
mod tests;
