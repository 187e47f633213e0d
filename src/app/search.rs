//! Looking for people (or companies) who may be bound.

use super::visit::Visit;
use super::{Failure, Fields, Found, Outcome, Tab};
use crate::bindings::Refusal;
use crate::bindings::action::SEARCH_CHARS;
use crate::portal::{Batch, crm};

impl Visit {
    pub(super) async fn search(&mut self, fields: &Fields) -> Result<Tab, Failure> {
        let field = "q";
        let query = fields.one(field).unwrap_or_default().trim().to_owned();
        if query.is_empty() {
            return self.refuse(Refusal::MissingField { field }).await;
        }
        if query.chars().count() > SEARCH_CHARS {
            let limit = SEARCH_CHARS;
            return self.refuse(Refusal::TooLong { field, limit }).await;
        }
        let owner = self.visitor.owner;
        let searched = |batch: &mut Batch| crm::search_command(batch, owner, &query);
        let (reading, answer) = self.read(searched).await?;
        if let Some(error) = answer.error(crm::SEARCH) {
            return Err(Failure::Method(error.clone()));
        }
        let people = crm::people_in(&answer, crm::SEARCH);
        let found = Found { query, people };
        Ok(self.tab(reading).with(Outcome::Found(found)))
    }
}
