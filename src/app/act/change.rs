//! Changes of the whole set: order, primary, set and clear. Each reads first, compares with what
//! the person saw, writes, and reads again.

use super::carry::{Carried, Way};
use crate::app::visit::Visit;
use crate::app::{Asked, Failure, Fields, Outcome, Refused, Tab};
use crate::bindings::action::{self, WHOLE_SET};
use crate::bindings::{
    Action, Binding, BindingSet, Id, Intent, Named, Owner, Plan, Refusal, Wanted,
};
use crate::portal::{Batch, Person, Reading, crm};
use std::collections::BTreeSet;

/// The actions that write the whole set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// Another order.
    Order,
    /// Another primary one.
    Primary,
    /// Other people.
    Set,
}

impl Change {
    fn intent(self, wanted: &Wanted) -> Intent {
        let (action, ids) = match self {
            Self::Order => (Action::Order, wanted.order.clone()),
            Self::Primary => (Action::Primary, wanted.primary.into_iter().collect()),
            Self::Set => (Action::Set, wanted.order.clone()),
        };
        Intent {
            action,
            ids,
            undoes: None,
        }
    }
}

/// What was read before a change, and what the person asked for.
struct Before {
    reading: Reading,
    /// Listed people who are not bound yet, as far as they can be seen.
    listed: Vec<Person>,
}

impl Visit {
    pub(super) async fn change(&mut self, change: Change, fields: &Fields) -> Result<Tab, Failure> {
        let Some(version) = fields.one("version") else {
            return self
                .refuse(Refusal::MissingField { field: "version" })
                .await;
        };
        let before = self.read_before(change, fields).await?;
        let set = before.reading.set.clone();
        if set.version(self.visitor.owner) != version {
            return Ok(self.refused(before, Refused::Conflict));
        }
        let wanted = match self.wanted(change, fields, &before) {
            Ok(wanted) => wanted,
            Err(refusal) => return Ok(self.refused(before, Refused::Input(refusal))),
        };
        let named = match named(change, fields, &wanted) {
            Ok(named) => named,
            Err(refusal) => return Ok(self.refused(before, Refused::Input(refusal))),
        };
        let elsewhere = self.elsewhere(&before);
        let hidden = hidden(&before.reading);
        let owner = self.visitor.owner;
        let plan = Plan::new(owner, &set, &wanted, &elsewhere, &hidden, named);
        if plan.is_empty() {
            return Ok(self.tab(before.reading).with(Outcome::Unchanged));
        }
        let done = match change {
            Change::Primary => Outcome::PrimarySet(wanted.primary.unwrap_or_default()),
            Change::Order => Outcome::Ordered,
            Change::Set => Outcome::SetDone,
        };
        if !plan.moves.is_empty() && plan.aside().is_none() {
            return Ok(self.ask(before, plan.moves));
        }
        let people = before.reading.people.values().chain(&before.listed);
        let snapshot = self.snapshot(set.clone(), people);
        let intent = change.intent(&wanted);
        self.begin(intent, Some(snapshot), plan.removed.clone())
            .await?;
        let way = Way {
            plan: &plan,
            wanted: &wanted,
            elsewhere: &elsewhere,
            named,
            by_rows: false,
        };
        match self.carry(&set, &way, done).await? {
            Carried::Through(tab) => Ok(*tab),
            Carried::Nowhere(ids) => Ok(self.ask(before, ids)),
        }
    }

    pub(super) async fn clear(&mut self, fields: &Fields) -> Result<Tab, Failure> {
        let Some(version) = fields.one("version") else {
            return self
                .refuse(Refusal::MissingField { field: "version" })
                .await;
        };
        let (reading, _) = self.read(|_| ()).await?;
        let set = reading.set.clone();
        let refused = if set.version(self.visitor.owner) != version {
            Some(Refused::Conflict)
        } else if fields.one("confirm") != Some("yes") {
            Some(Refused::Input(Refusal::ConfirmNeeded))
        } else if set.ids().any(|id| !reading.people.contains_key(&id)) {
            Some(Refused::Input(Refusal::HiddenPeople))
        } else {
            None
        };
        if let Some(refused) = refused {
            return Ok(self.tab(reading).with(Outcome::Refused(refused)));
        }
        if set.is_empty() {
            return Ok(self.tab(reading).with(Outcome::Unchanged));
        }
        let snapshot = self.snapshot(set.clone(), reading.people.values());
        let intent = Intent {
            action: Action::Clear,
            ids: Vec::new(),
            undoes: None,
        };
        self.begin(intent, Some(snapshot), set.ids().collect())
            .await?;
        self.clear_set(&set, Outcome::Cleared).await
    }

    /// Reads the record and, for a replacing list, the people on it: whether they can be seen and
    /// which company is their main one.
    async fn read_before(&mut self, change: Change, fields: &Fields) -> Result<Before, Failure> {
        let owner = self.visitor.owner;
        let listed = match self.listed(fields) {
            Ok(ids) if change == Change::Set => ids,
            Ok(_) | Err(_) => Vec::new(),
        };
        let people = |batch: &mut Batch| crm::people(batch, "listed", owner, &listed);
        let (reading, answer) = self.read(people).await?;
        let listed = crm::people_in(&answer, "listed");
        Ok(Before { reading, listed })
    }

    fn listed(&self, fields: &Fields) -> Result<Vec<Id>, Refusal> {
        let field = self.visitor.owner.form_field();
        action::ids(field, &fields.all(field), WHOLE_SET)
    }

    fn wanted(&self, change: Change, fields: &Fields, before: &Before) -> Result<Wanted, Refusal> {
        let owner = self.visitor.owner;
        let set = &before.reading.set;
        let hidden = hidden(&before.reading);
        let listed = self.listed(fields)?;
        match change {
            Change::Primary => {
                let field = owner.form_field();
                let id = listed.first().ok_or(Refusal::MissingField { field })?;
                action::primary(owner, set, *id)
            }
            Change::Order => {
                let listed = moved(listed, fields)?;
                action::order(owner, set, &hidden, &listed)
            }
            Change::Set => {
                let primary = fields.one("primary").map(|id| action::id("primary", id));
                self.known(before, &listed)?;
                action::set(owner, set, &hidden, &listed, primary.transpose()?)
            }
        }
    }

    /// Nobody is bound by a replacing list who is neither bound nor visible: the portal would take
    /// an id that does not exist.
    fn known(&self, before: &Before, listed: &[Id]) -> Result<(), Refusal> {
        let seen: BTreeSet<Id> = before.listed.iter().map(|person| person.id).collect();
        let unknown = |id: &&Id| !seen.contains(id) && !before.reading.set.contains(**id);
        let field = self.visitor.owner.form_field();
        match listed.iter().find(unknown) {
            Some(&id) => Err(Refusal::Unreadable { field, id }),
            None => Ok(()),
        }
    }

    /// On a company: the contacts whose main company is another one. Of somebody who cannot be
    /// seen the mark tells it.
    fn elsewhere(&self, before: &Before) -> BTreeSet<Id> {
        if self.visitor.owner != Owner::Company {
            return BTreeSet::new();
        }
        let is_elsewhere = |person: &&Person| {
            let company = person.company_id.filter(|id| *id != self.visitor.id);
            company.is_some()
        };
        let people = before.reading.people.values().chain(&before.listed);
        let seen = people.filter(is_elsewhere).map(|person| person.id);
        let unseen = |row: &&Binding| !row.primary && !before.reading.people.contains_key(&row.id);
        let rows = before.reading.set.rows().iter().filter(unseen);
        seen.chain(rows.map(|row| row.id)).collect()
    }

    fn refused(&self, before: Before, refused: Refused) -> Tab {
        self.tab(before.reading).with(Outcome::Refused(refused))
    }

    /// Draws the tab with the people whose main company would move.
    fn ask(&self, before: Before, ids: Vec<Id>) -> Tab {
        let mut tab = self.tab(before.reading);
        let named = before.listed.into_iter().map(|person| (person.id, person));
        tab.people.extend(named);
        let keep_refused = false;
        tab.with(Outcome::Refused(Refused::MainCompany(Asked {
            ids,
            keep_refused,
            done: Vec::new(),
        })))
    }
}

fn hidden(reading: &Reading) -> BTreeSet<Id> {
    let unseen = |id: &Id| !reading.people.contains_key(id);
    reading.set.ids().filter(unseen).collect()
}

/// Whose main company the request names: `primary` names its one contact.
fn named(change: Change, fields: &Fields, wanted: &Wanted) -> Result<Named, Refusal> {
    Ok(match (fields.takes()?, change, wanted.primary) {
        (Some(true), ..) => Named::Everybody,
        (_, Change::Primary, Some(id)) => Named::One(id),
        _ => Named::Nobody,
    })
}

/// Without JavaScript a row's button names the one to move by a place; the list is the present
/// order.
fn moved(mut listed: Vec<Id>, fields: &Fields) -> Result<Vec<Id>, Refusal> {
    let asked = |field| {
        fields
            .one(field)
            .map(|id| action::id(field, id))
            .transpose()
    };
    let place = |id| listed.iter().position(|other| *other == id);
    let swap = match (asked("up")?, asked("down")?) {
        (Some(id), _) => place(id).and_then(|at| Some((at, at.checked_sub(1)?))),
        (None, Some(id)) => place(id).map(|at| (at, at + 1)),
        (None, None) => None,
    };
    if let Some((from, to)) = swap.filter(|(_, to)| *to < listed.len()) {
        listed.swap(from, to);
    }
    Ok(listed)
}

/// Somebody in `now` whom a write that knew only `before` left out of `after`.
pub(super) fn dropped(before: &BindingSet, now: &BindingSet, after: &BindingSet) -> Vec<Binding> {
    let is_new = |row: &&Binding| !before.contains(row.id) && !after.contains(row.id);
    now.rows().iter().filter(is_new).copied().collect()
}
