//! What it means when the portal refuses a write.

use super::single::Sorted;
use crate::app::visit::Visit;
use crate::app::{Failure, Outcome, Partly, Refused};
use crate::bindings::Id;
use crate::portal::{ErrorKind, MethodError};

impl Visit {
    /// What the refusals of single rows come to. `unseen` were not even asked for, because the person
    /// may not see them.
    pub(super) fn refused_rows(&self, sorted: Sorted, unseen: Vec<Id>) -> Result<Outcome, Failure> {
        let Sorted {
            done,
            unchanged,
            refused,
        } = sorted;
        let mut partly = Partly {
            done,
            unchanged,
            unreadable: unseen,
            ..Partly::default()
        };
        // These are about the record, or the whole portal: the next row would fare no better.
        let of_all = |(_, error): &&(Id, MethodError)| {
            error.is_access_denied() || error.is_not_found() || error.system().is_some()
        };
        if let Some((_, error)) = refused
            .iter()
            .find(of_all)
            .filter(|_| !partly.is_any_done())
        {
            return self.refused_write(error);
        }
        for (id, error) in refused {
            if error.unreadable().is_some() {
                partly.unreadable.push(id);
            } else {
                partly.refused.entry(said(error)).or_default().push(id);
            }
        }
        let refused = if partly.is_any_done() || !partly.refused.is_empty() {
            Refused::Partly(partly)
        } else {
            Refused::Unreadable(partly.unreadable)
        };
        Ok(Outcome::Refused(refused))
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

/// The portal's own words, or at least its code.
fn said(error: MethodError) -> String {
    match error.description.trim_end_matches('.') {
        "" => error.code,
        words => words.to_owned(),
    }
}

/// Something that has nothing to do with what was asked.
pub(super) fn system(kind: ErrorKind, error: &MethodError) -> Failure {
    if kind.is_of_the_token() {
        Failure::SignedOut
    } else {
        Failure::Method(error.clone())
    }
}
