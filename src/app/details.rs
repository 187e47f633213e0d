//! Everything about one bound person, and why somebody who is bound is not shown.

use super::visit::Visit;
use super::{Absent, Failure, Fields, Outcome, Refused, Tab};
use crate::bindings::{Id, Refusal, action};
use crate::portal::crm::{self, Look};
use crate::portal::{Batch, PortalError};

/// The most people who are asked about at once.
const PROBES: usize = 10;

impl Visit {
    /// The tab as it is now. Of those who could not be seen it is asked whether they exist.
    pub(super) async fn look_again(&mut self) -> Result<Tab, Failure> {
        let owner = self.visitor.owner;
        let unseen = self.visitor.hidden.iter().flatten();
        let unseen: Vec<Id> = unseen.take(PROBES).copied().collect();
        let probing = |batch: &mut Batch| crm::probe(batch, owner, &unseen);
        let (reading, answer) = self.read(probing).await?;
        let probed = crm::probed(&answer, &unseen);
        let gone = probed.iter().filter(|(_, exists)| !**exists);
        self.visitor.gone.extend(gone.map(|(id, _)| *id));
        let mut tab = self.tab(reading);
        let exist = probed.into_iter().filter(|(_, exists)| *exists);
        tab.absent.extend(exist.map(|(id, _)| (id, Absent::Hidden)));
        Ok(tab)
    }

    pub(super) async fn details(&mut self, fields: &Fields) -> Result<Tab, Failure> {
        let owner = self.visitor.owner;
        let field = owner.form_field();
        let missing = Refusal::MissingField { field };
        let named = fields.one(field).ok_or(missing);
        let id = match named.and_then(|value| action::id(field, value)) {
            Ok(id) => id,
            Err(refusal) => return self.refuse(refusal).await,
        };
        let asking = |batch: &mut Batch| crm::details(batch, owner, id);
        let (reading, answer) = self.read(asking).await?;
        if !reading.set.contains(id) {
            let refusal = Refusal::NotBound { field, id };
            let refused = Outcome::Refused(Refused::Input(refusal));
            return Ok(self.tab(reading).with(refused));
        }
        let outcome = match crm::details_in(&answer) {
            Some(Look::Seen(details)) => Outcome::Details(details),
            Some(Look::Hidden) => Outcome::NotShown(id, Absent::Hidden),
            Some(Look::Gone) => {
                self.visitor.gone.push(id);
                Outcome::NotShown(id, Absent::Gone)
            }
            Some(Look::Refused(error)) => return Err(Failure::Method(error)),
            None => return Err(PortalError::Nonsense { status: 200 }.into()),
        };
        let mut tab = self.tab(reading).with(outcome);
        if let Some(Outcome::NotShown(id, absent)) = tab.outcome {
            tab.absent.insert(id, absent);
        }
        Ok(tab)
    }
}
