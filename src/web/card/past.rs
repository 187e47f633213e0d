//! The history of a record as the tab shows it, and what lies between two moments of a list.

use super::Drawing;
use crate::app::{Change, ChangeStatus, NAMED, Outcome, Refused, difference};
use crate::bindings::{Binding, Difference, Id, Owner, Snapshot};
use crate::web::text::{self, Lang, TextArg, Texts, words};
use crate::web::view::{EntryView, HistoryView, SideView};
use time::OffsetDateTime;

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
            Some(Outcome::Refused(Refused::ChangedSince(since))) => self.lines(since),
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
            lines: self.told(change, difference.as_ref()),
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

    /// What a change did; of one whose beginning or end is not known, whom it named.
    fn told(&self, change: &Change, difference: Option<&Difference>) -> Vec<String> {
        match difference {
            Some(difference) if difference.is_empty() => vec![self.text("diff-nothing")],
            Some(difference) => self.lines(difference),
            None if change.intent.ids.is_empty() => Vec::new(),
            None => vec![self.text_of("diff-named", &change.intent.ids)],
        }
    }

    fn lines(&self, difference: &Difference) -> Vec<String> {
        let Difference {
            added,
            removed,
            moved,
            marked,
            mains,
        } = difference;
        // On a company the marks say what the main companies do.
        let is_told = |id: &Id| !mains.iter().any(|(contact, ..)| contact == id);
        let newly: Vec<Id> = marked
            .iter()
            .filter(|(id, is_marked)| *is_marked && is_told(id))
            .map(|(id, _)| *id)
            .collect();
        let lists = [
            ("diff-added", added),
            ("diff-removed", removed),
            ("diff-moved", moved),
            ("diff-marked", &newly),
        ];
        let lists = lists.into_iter().filter(|(_, ids)| !ids.is_empty());
        let lists = lists.map(|(key, ids)| self.text_of(key, ids));
        let mut pairs: Vec<(Option<Id>, Option<Id>)> = Vec::new();
        for (_, from, to) in mains {
            if !pairs.contains(&(*from, *to)) {
                pairs.push((*from, *to));
            }
        }
        let mains = pairs.into_iter().map(|(from, to)| {
            let same = mains.iter().filter(|main| (main.1, main.2) == (from, to));
            let ids: Vec<Id> = same.map(|(id, ..)| *id).collect();
            self.main_line(&ids, from, to)
        });
        lists.chain(mains).collect()
    }

    fn main_line(&self, ids: &[Id], from: Option<Id>, to: Option<Id>) -> String {
        let names = self.names(ids);
        let (from, to) = (self.main_name(from), self.main_name(to));
        let mut args = vec![
            ("names", TextArg::Names(&names)),
            ("from", TextArg::Name(&from)),
            ("to", TextArg::Name(&to)),
        ];
        args.extend(words(self.tab.visitor.owner));
        Texts::of(self.lang).with("diff-main", &args)
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

fn trouble(status: ChangeStatus) -> Option<&'static str> {
    match status {
        ChangeStatus::Done => None,
        ChangeStatus::Unsure => Some("history-unsure"),
        ChangeStatus::CutOff => Some("history-cut-off"),
        ChangeStatus::Intended => Some("history-intended"),
    }
}

/// A moment for programs and for people; the script says it in their own time and language.
fn moment(lang: Lang, at: i64) -> (String, String) {
    let at = OffsetDateTime::from_unix_timestamp(at).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let (year, month, day) = (at.year(), u8::from(at.month()), at.day());
    let (hour, minute, second) = at.to_hms();
    let iso = format!("{year:04}-{month:02}-{day:02}");
    let written = text::day(lang, &iso).unwrap_or_else(|| iso.clone());
    (
        format!("{iso}T{hour:02}:{minute:02}:{second:02}Z"),
        format!("{written}, {hour:02}:{minute:02} UTC"),
    )
}

#[cfg(test)]
mod tests {
    use super::moment;
    use crate::web::text::Lang;

    #[test]
    fn a_moment_is_told_in_universal_time() {
        let (at, when) = moment(Lang::En, 1_772_460_305);

        assert_eq!(at, "2026-03-02T14:05:05Z");
        assert_eq!(when, "2 Mar 2026, 14:05 UTC");
    }
}
