//! Tells in sentences what a change did, wherever a page lists changes.

use super::text::{self, Lang, TextArg, Texts, words};
use crate::app::{Change, ChangeStatus};
use crate::bindings::{Difference, Id, Owner};
use time::OffsetDateTime;

/// What the sentences about a record's changes need.
pub(super) struct Telling<'a> {
    pub(super) lang: Lang,
    /// The record's kind.
    pub(super) owner: Owner,
    /// The name of somebody who is, or was, bound.
    pub(super) name: &'a dyn Fn(Id) -> String,
    /// The name of a main company.
    pub(super) company: &'a dyn Fn(Option<Id>) -> String,
}

impl Telling<'_> {
    /// What a change did; of one whose beginning or end is not known, whom it named.
    pub(super) fn told(&self, change: &Change, difference: Option<&Difference>) -> Vec<String> {
        match difference {
            Some(difference) if difference.is_empty() => vec![self.text("diff-nothing")],
            Some(difference) => self.lines(difference),
            None if change.intent.ids.is_empty() => Vec::new(),
            None => vec![self.text_of("diff-named", &change.intent.ids)],
        }
    }

    pub(super) fn lines(&self, difference: &Difference) -> Vec<String> {
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
        let (from, to) = ((self.company)(from), (self.company)(to));
        let mut args = vec![
            ("names", TextArg::Names(&names)),
            ("from", TextArg::Name(&from)),
            ("to", TextArg::Name(&to)),
        ];
        args.extend(words(self.owner));
        Texts::of(self.lang).with("diff-main", &args)
    }

    fn names(&self, ids: &[Id]) -> Vec<String> {
        ids.iter().map(|id| (self.name)(*id)).collect()
    }

    fn text(&self, key: &str) -> String {
        Texts::of(self.lang).of_owner(self.owner, key).into_owned()
    }

    fn text_of(&self, key: &str, ids: &[Id]) -> String {
        let names = self.names(ids);
        let count = i64::try_from(ids.len()).unwrap_or(i64::MAX);
        let [owner, bound] = words(self.owner);
        let args = [
            owner,
            bound,
            ("names", TextArg::Names(&names)),
            ("count", TextArg::Number(count)),
        ];
        Texts::of(self.lang).with(key, &args)
    }
}

pub(super) fn trouble(status: ChangeStatus) -> Option<&'static str> {
    match status {
        ChangeStatus::Done => None,
        ChangeStatus::Unsure => Some("history-unsure"),
        ChangeStatus::CutOff => Some("history-cut-off"),
        ChangeStatus::Intended => Some("history-intended"),
    }
}

/// A moment for programs and for people; the script says it in their own time and language.
pub(super) fn moment(lang: Lang, at: i64) -> (String, String) {
    let iso = universal(at);
    let (day, time) = iso.split_once('T').unwrap_or((&iso, ""));
    let written = text::day(lang, day).unwrap_or_else(|| day.to_owned());
    let minutes: String = time.chars().take(5).collect();
    let when = format!("{written}, {minutes} UTC");
    (iso, when)
}

/// A moment for programs.
pub(super) fn universal(at: i64) -> String {
    let at = OffsetDateTime::from_unix_timestamp(at).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let (year, month, day) = (at.year(), u8::from(at.month()), at.day());
    let (hour, minute, second) = at.to_hms();
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
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
