//! The tab's actions: reads the fields, does what they ask, and draws the tab again.

use super::change::Change;
use super::fields::AddRequest;
use super::visit::Visit;
use super::{App, Asked, Failure, Fields, Outcome, Refused, Tab, Visitor};
use crate::bindings::action::{self, MANY};
use crate::bindings::{Action, Id, Owner, Refusal};
use crate::portal::{
    Batch, BatchAnswer, ErrorKind, MethodError, Params, PortalError, Reading, crm,
};
use serde_json::Value;

/// The key of the command that names those concerned.
const NAMED: &str = "named";

impl App {
    /// Does `action` for `visitor`. A refusal is an outcome on the tab, not an error.
    ///
    /// # Errors
    /// The tab cannot be drawn: signed out, no such record, or the portal does not answer.
    pub async fn act(
        &self,
        visitor: Visitor,
        action: Action,
        fields: Fields,
    ) -> Result<Tab, Failure> {
        let app = self.clone();
        self.detached(async move {
            let mut visit = app.visit(visitor).await?;
            match action {
                Action::Show => visit.show(None).await,
                Action::Search => visit.search(&fields).await,
                Action::Add => visit.add(&fields).await,
                Action::Remove => visit.remove(&fields).await,
                Action::Order => visit.change(Change::Order, &fields).await,
                Action::Primary => visit.change(Change::Primary, &fields).await,
                Action::Set => visit.change(Change::Set, &fields).await,
                Action::Clear => visit.clear(&fields).await,
            }
        })
        .await
    }
}

impl Visit {
    /// The tab as it is now.
    pub(super) async fn show(&mut self, outcome: Option<Outcome>) -> Result<Tab, Failure> {
        let (reading, _) = self.read(|_| ()).await?;
        let mut tab = self.tab(reading);
        tab.outcome = outcome;
        Ok(tab)
    }

    /// The tab as it is now, with what is wrong with the request.
    pub(super) async fn refuse(&mut self, refusal: Refusal) -> Result<Tab, Failure> {
        let refused = Refused::Input(refusal);
        self.show(Some(Outcome::Refused(refused))).await
    }

    async fn add(&mut self, fields: &Fields) -> Result<Tab, Failure> {
        let asked = match AddRequest::read(self.visitor.owner, fields) {
            Ok(asked) => asked,
            Err(refusal) => return self.refuse(refusal).await,
        };
        let mut batch = Batch::new(false);
        for (place, &id) in asked.ids.iter().enumerate() {
            self.add_command(&mut batch, &asked, place, id);
        }
        let Some(answer) = self.write_and_name(batch, &asked.ids).await? else {
            return self.show(Some(Outcome::Refused(Refused::Unsure))).await;
        };
        let reading = self.reading(&answer).await?;
        let outcome = self.added(&asked, &answer)?;
        Ok(self.naming(reading, &answer).with(outcome))
    }

    fn add_command(&self, batch: &mut Batch, asked: &AddRequest, place: usize, id: Id) {
        let steps = i64::try_from(place).unwrap_or(0) * 10;
        if asked.keep && self.visitor.owner == Owner::Company {
            let sort = asked
                .sort
                .unwrap_or(self.visitor.next_sort)
                .saturating_add(steps);
            let params = Params::new()
                .set("id", id)
                .set("fields[COMPANY_ID]", self.visitor.id)
                .set("fields[SORT]", sort);
            batch.add(key(id), "crm.contact.company.add", params);
            return;
        }
        let owner = self.visitor.owner;
        let mut params = Params::new()
            .set("id", self.visitor.id)
            .set(&format!("fields[{}]", owner.bound_key()), id);
        // The lead's page says that a new row without SORT gets 10 and so stands among the first.
        let last = (owner == Owner::Lead).then_some(self.visitor.next_sort);
        if let Some(sort) = asked.sort.or(last) {
            params = params.set("fields[SORT]", sort.saturating_add(steps));
        }
        if asked.primary && place == 0 {
            params = params.set("fields[IS_PRIMARY]", "Y");
        }
        batch.add(key(id), &format!("{}.add", owner.group()), params);
    }

    fn added(&self, asked: &AddRequest, answer: &BatchAnswer) -> Result<Outcome, Failure> {
        let sorted = Sorted::read(&asked.ids, answer)?;
        let of_theirs = |(_, error): &(Id, MethodError)| error.system().is_none();
        let is_kept = asked.keep && self.visitor.owner == Owner::Company;
        if is_kept && sorted.refused.iter().any(of_theirs) {
            let ids = sorted.refused.iter().map(|(id, _)| *id).collect();
            let keep_refused = true;
            return Ok(Outcome::Refused(Refused::MainCompany(Asked {
                ids,
                keep_refused,
            })));
        }
        if !sorted.refused.is_empty() {
            return self.refused_rows(sorted.settled(), &sorted.refused);
        }
        Ok(if sorted.done.is_empty() {
            Outcome::AlreadyAdded(sorted.unchanged)
        } else {
            Outcome::Added(sorted.done)
        })
    }

    async fn remove(&mut self, fields: &Fields) -> Result<Tab, Failure> {
        let field = self.visitor.owner.form_field();
        let ids = match action::ids(field, &fields.all(field), MANY) {
            Ok(ids) if ids.is_empty() => return self.refuse(Refusal::MissingField { field }).await,
            Ok(ids) => ids,
            Err(refusal) => return self.refuse(refusal).await,
        };
        if let Some(id) = self.first_hidden(&ids).await? {
            return self.refuse(Refusal::Unreadable { field, id }).await;
        }
        let mut batch = Batch::new(false);
        for &id in &ids {
            self.delete_command(&mut batch, key(id), id);
        }
        let Some(answer) = self.write_and_name(batch, &ids).await? else {
            return self.show(Some(Outcome::Refused(Refused::Unsure))).await;
        };
        let reading = self.reading(&answer).await?;
        let sorted = Sorted::read(&ids, &answer)?;
        let outcome = if !sorted.refused.is_empty() {
            self.refused_rows(sorted.settled(), &sorted.refused)?
        } else if sorted.done.is_empty() {
            Outcome::WereNotBound(sorted.unchanged)
        } else {
            Outcome::Removed(sorted.done)
        };
        Ok(self.naming(reading, &answer).with(outcome))
    }

    /// Sends writes of single rows, and asks in the same request for the tab and for the names of
    /// those concerned, who are perhaps not bound afterwards.
    async fn write_and_name(
        &self,
        mut batch: Batch,
        ids: &[Id],
    ) -> Result<Option<BatchAnswer>, Failure> {
        self.add_reading(&mut batch);
        crm::people(&mut batch, NAMED, self.visitor.owner, ids);
        self.write(&batch).await
    }

    fn naming(&self, reading: Reading, answer: &BatchAnswer) -> Tab {
        let mut tab = self.tab(reading);
        let named = crm::people_in(answer, NAMED).into_iter();
        tab.people.extend(named.map(|person| (person.id, person)));
        tab
    }

    pub(super) fn delete_command(&self, batch: &mut Batch, key: String, id: Id) {
        let owner = self.visitor.owner;
        let params = Params::new()
            .set("id", self.visitor.id)
            .set(&format!("fields[{}]", owner.bound_key()), id);
        batch.add(key, &format!("{}.delete", owner.group()), params);
    }

    /// Sends a batch that writes. `None` when the connection broke, so that it may have been
    /// carried out: it must be read back, not repeated.
    pub(super) async fn write(&self, batch: &Batch) -> Result<Option<BatchAnswer>, Failure> {
        match self.batch(batch).await {
            Ok(answer) => Ok(Some(answer)),
            Err(Failure::Portal(error)) if error.may_have_happened() => Ok(None),
            Err(failure) => Err(failure),
        }
    }

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

/// The command that writes `id`.
pub(super) fn key(id: Id) -> String {
    format!("w{id}")
}

/// What became of the writes of single rows.
struct Sorted {
    done: Vec<Id>,
    unchanged: Vec<Id>,
    refused: Vec<(Id, MethodError)>,
}

impl Sorted {
    fn read(ids: &[Id], answer: &BatchAnswer) -> Result<Self, Failure> {
        let mut sorted = Self {
            done: Vec::new(),
            unchanged: Vec::new(),
            refused: Vec::new(),
        };
        for &id in ids {
            match (answer.result(&key(id)), answer.error(&key(id))) {
                (_, Some(error)) => sorted.refused.push((id, error.clone())),
                (Some(Value::Bool(false)), None) => sorted.unchanged.push(id),
                (Some(_), None) => sorted.done.push(id),
                (None, None) => return Err(PortalError::Nonsense { status: 200 }.into()),
            }
        }
        Ok(sorted)
    }

    /// Those who are as they were asked to be.
    fn settled(&self) -> Vec<Id> {
        [self.done.as_slice(), &self.unchanged].concat()
    }
}
