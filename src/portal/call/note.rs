//! What the journal is told of a call.

use super::Answer;
use crate::bindings::Id;
use crate::journal::{Command, Exchange, Fault};
use crate::portal::batch::{Batch, BatchAnswer};
use crate::portal::error::{MethodError, PortalError};
use crate::portal::loose;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;

/// The method that says whose a token is.
const WHO: &str = "profile";

/// What came of it in one word.
pub(super) fn outcome<T>(answer: &Result<T, PortalError>) -> &'static str {
    answer.as_ref().err().map_or("ok", PortalError::label)
}

/// Calls of single methods are rare, so they are cut at once.
pub(super) fn of_call(
    params: &Value,
    access: &SecretString,
    answer: &Result<Answer, PortalError>,
) -> impl FnOnce() -> Exchange + Send + use<> {
    let mut exchange = Exchange::call(params, answer.as_ref().ok().map(|answer| &answer.result));
    match answer {
        Ok(answer) => (exchange.next, exchange.total) = (answer.next, answer.total),
        Err(error) => exchange.error = Some(error.fault()),
    }
    exchange.hide(access.expose_secret());
    || exchange
}

/// Batches are most of all calls, so nothing is done here that can be done later.
pub(super) fn of_batch(
    batch: &Batch,
    access: &SecretString,
    answer: &Result<BatchAnswer, PortalError>,
) -> impl FnOnce() -> Exchange + Send + use<> {
    let (batch, access) = (batch.clone(), access.clone());
    let (answer, error) = match answer {
        Ok(answer) => (answer.clone(), None),
        Err(error) => (BatchAnswer::default(), Some(error.fault())),
    };
    move || {
        let commands = batch.commands();
        let mut exchange = Exchange {
            commands: commands.map(|sent| command(sent, &answer)).collect(),
            error,
            user_id: viewer(&batch, &answer),
            ..Exchange::default()
        };
        exchange.hide(access.expose_secret());
        exchange
    }
}

fn command((key, sent): (&str, &str), answer: &BatchAnswer) -> Command {
    Command {
        result: answer.result(key).map(crate::journal::kept),
        error: answer.error(key).map(MethodError::fault),
        next: answer.next(key),
        total: answer.total(key),
        ..Command::new(key, sent)
    }
}

/// Whose the token is, where the batch asked that.
fn viewer(batch: &Batch, answer: &BatchAnswer) -> Option<Id> {
    let (key, _) = batch.commands().find(|(_, sent)| *sent == WHO)?;
    loose::id(loose::field(answer.result(key)?, "ID"))
}

impl MethodError {
    /// The error as the journal keeps it: whole.
    pub(in crate::portal) fn fault(&self) -> Fault {
        Fault {
            code: self.code.clone(),
            description: self.description.clone(),
        }
    }
}

impl PortalError {
    /// The error as the journal keeps it: the portal's own whole, else why there was no answer.
    pub(in crate::portal) fn fault(&self) -> Fault {
        if let Some(error) = self.system() {
            return error.of_method().fault();
        }
        let mut description = self.to_string();
        let mut source = std::error::Error::source(self);
        while let Some(error) = source {
            description = format!("{description}: {error}");
            source = error.source();
        }
        Fault {
            code: self.label().to_owned(),
            description,
        }
    }
}
