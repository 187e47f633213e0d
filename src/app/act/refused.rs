//! What it means when the portal refuses a write.

use crate::app::visit::Visit;
use crate::app::{Failure, Outcome, Refused};
use crate::bindings::Id;
use crate::portal::{ErrorKind, MethodError};

impl Visit {
    /// What the refusals of single rows come to.
    pub(super) fn refused_rows(
        &self,
        done: Vec<Id>,
        refused: &[(Id, MethodError)],
    ) -> Result<Outcome, Failure> {
        if !done.is_empty() {
            let refused = refused.iter().map(|(id, _)| *id).collect();
            return Ok(Outcome::Refused(Refused::Partly { done, refused }));
        }
        let unreadable: Vec<Id> = refused
            .iter()
            .filter(|(_, error)| error.unreadable().is_some())
            .map(|(id, _)| *id)
            .collect();
        match refused.first() {
            Some((_, error)) if unreadable.is_empty() => self.refused_write(error),
            _ => Ok(Outcome::Refused(Refused::Unreadable(unreadable))),
        }
    }

    /// What the refusal of a write of the record itself means. Only this one may say that the
    /// person has no right to change the record.
    pub(super) fn refused_write(&self, error: &MethodError) -> Result<Outcome, Failure> {
        if let Some(kind) = error.system().filter(|kind| *kind != ErrorKind::Plan) {
            return Err(system(kind, error));
        }
        if error.is_access_denied() {
            let now = self.app.now();
            let memory = &self.app.0.memory;
            memory.refused(&self.place(), self.visitor.user_id, now);
            return Ok(Outcome::Refused(Refused::NotAllowed));
        }
        if error.is_not_found() {
            return Err(Failure::NoRecord);
        }
        Ok(Outcome::Refused(Refused::Portal(error.clone())))
    }
}

fn system(kind: ErrorKind, error: &MethodError) -> Failure {
    if kind.is_of_the_token() {
        Failure::SignedOut
    } else {
        Failure::Method(error.clone())
    }
}
