//! The history of a record as the tab shows it, and what lies between two moments of a list.

use super::Drawing;
use crate::app::{Change, NAMED, Outcome, Refused, difference};
use crate::bindings::{Binding, Id, Owner, Snapshot};
use crate::web::telling::{Telling, moment, trouble};
use crate::web::text::{TextArg, Texts, words};
use crate::web::view::{EntryView, HistoryView, SideView};

impl Drawing<'_> {
    pub(super) fn history(&self) -> Option<HistoryView> {
        let history = self.tab.history.as_ref()?;
        let oldest = history.changes.last().map(|change| change.id);
        Some(HistoryView {
            entries: history.changes.iter().map(|one| self.entry(one)).collect(),
            paged: history.paged,
            older: oldest.filter(|_| history.more),
        })
    }

    /// What somebody else did since the change that was to be undone.
    pub(super) fn since(&self) -> Vec<String> {
        match &self.tab.outcome {
            Some(Outcome::Refused(Refused::ChangedSince(since))) => {
                self.telling(|telling| telling.lines(since))
            }
            _ => Vec::new(),
        }
    }

    fn entry(&self, change: &Change) -> EntryView {
        let (at, when) = moment(self.lang, change.begun_at);
        let difference = difference(change);
        let is_change = difference.as_ref().is_some_and(|one| !one.is_empty());
        EntryView {
            id: change.id,
            who: self.who(change.user_id),
            what: self.with(
                "change-name",
                "action",
                TextArg::Word(change.intent.action.slug()),
            ),
            at,
            when,
            status: change.status.slug(),
            trouble: trouble(change.status).map(|key| self.text(key)),
            lines: self.telling(|telling| telling.told(change, difference.as_ref())),
            before: change.before.as_ref().map(|side| self.side(side)),
            after: change.after.as_ref().map(|side| self.side(side)),
            undoable: is_change,
        }
    }

    fn who(&self, user: Id) -> String {
        if user == self.tab.visitor.user_id {
            return self.text("history-you");
        }
        let history = self.tab.history.as_ref();
        let name = history.and_then(|history| history.users.get(&user));
        name.cloned()
            .unwrap_or_else(|| self.with("history-user", "id", TextArg::Word(&user.to_string())))
    }

    fn telling<T>(&self, tell: impl FnOnce(&Telling<'_>) -> T) -> T {
        tell(&Telling {
            lang: self.lang,
            owner: self.tab.visitor.owner,
            name: &|id| self.name(id),
            company: &|id| self.main_name(id),
        })
    }

    fn main_name(&self, id: Option<Id>) -> String {
        let Some(id) = id else {
            return self.text("diff-no-company");
        };
        if self.tab.visitor.owner == Owner::Company && self.tab.visitor.id == id {
            return self.tab.title.clone();
        }
        let title = self
            .tab
            .companies
            .get(&id)
            .filter(|title| !title.is_empty());
        title.cloned().unwrap_or_else(|| format!("#{id}"))
    }

    fn side(&self, side: &Snapshot) -> SideView {
        let rows = side.set.rows();
        let person = |row: &Binding| (row.id, self.name(row.id), row.primary);
        SideView {
            people: rows.iter().take(NAMED).map(person).collect(),
            more: rows.len().saturating_sub(NAMED),
        }
    }

    fn with(&self, key: &str, name: &str, arg: TextArg<'_>) -> String {
        let [owner, bound] = words(self.tab.visitor.owner);
        Texts::of(self.lang).with(key, &[owner, bound, (name, arg)])
    }
}
