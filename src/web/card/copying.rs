//! The records whose set may be copied, and whom one of them has.

use super::Drawing;
use crate::app::{Outcome, Refused, Source, Sources, sources_of};
use crate::bindings::action::MANY;
use crate::bindings::{Action, Owner};
use crate::portal::Person;
use crate::web::text::{TextArg, full_name};
use crate::web::view::{CopyView, HitView, Notice, PersonView, SearchView, SourceView};

impl Drawing<'_> {
    /// The form, as it was sent or with the record's own kind chosen.
    pub(super) fn copy(&self) -> CopyView {
        let kinds = sources_of(self.tab.visitor.owner);
        let here = Some(self.tab.visitor.owner);
        if !self.is_copying() {
            return CopyView {
                kinds,
                chosen: here,
                ..CopyView::default()
            };
        }
        let sent = self.fields.one("from_owner").and_then(Owner::from_slug);
        let mut view = CopyView {
            kinds,
            chosen: sent.or(here),
            query: self.fields.one("q").unwrap_or_default().to_owned(),
            ..CopyView::default()
        };
        match &self.tab.outcome {
            Some(Outcome::Refused(Refused::Input(refusal))) => {
                view.wrong = refusal.field() == Some("q");
            }
            Some(Outcome::Sources(sources)) => {
                let found = sources.found.iter();
                view.found = Some(found.map(|record| self.record(record)).collect());
                view.more = sources.more;
            }
            _ => {}
        }
        view
    }

    /// Whether the search that was sent is one for records to copy from.
    pub(super) fn is_copying(&self) -> bool {
        self.action == Action::Search && self.fields.one("from_owner").is_some()
    }

    fn record(&self, record: &Person) -> PersonView {
        PersonView {
            id: record.id,
            name: full_name(record, self.lang),
            post: record.post.clone(),
            ..PersonView::default()
        }
    }

    /// Whom the source has. As many as one `add` takes are ticked; after an `add` only what is left is
    /// worth showing.
    pub(super) fn source(&self) -> Option<SearchView> {
        let source = self.tab.source.as_ref()?;
        let mut hits: Vec<HitView> = source.people.iter().map(|one| self.hit(one)).collect();
        let new = hits.iter_mut().filter(|hit| !hit.bound);
        for hit in new.take(MANY) {
            hit.ticked = true;
        }
        let new = hits.iter().filter(|hit| !hit.bound).count();
        let is_asked_for = matches!(self.tab.outcome, Some(Outcome::Source));
        (new > 0 || is_asked_for).then(|| SearchView {
            hits,
            source: Some(SourceView {
                owner: source.owner,
                id: source.id,
                title: source.title.clone(),
                unseen: source.unseen,
                in_steps: new > MANY,
            }),
            ..SearchView::default()
        })
    }

    pub(super) fn found_sources(&self, sources: &Sources) -> Notice {
        let args = [
            ("query", TextArg::Name(&sources.query)),
            ("count", number(sources.found.len())),
        ];
        self.say("sources", &args)
    }

    pub(super) fn told_source(&self) -> Notice {
        let all = |source: &Source| source.people.len() + source.unseen;
        let is_new = |person: &&Person| !self.tab.set.contains(person.id);
        let source = self.tab.source.as_ref();
        let new = source.map_or(0, |source| source.people.iter().filter(is_new).count());
        let title = source.map_or("", |source| source.title.as_str());
        let args = [
            ("name", TextArg::Name(title)),
            ("count", number(source.map_or(0, all))),
            ("new", number(new)),
        ];
        self.say("source", &args)
    }
}

fn number(count: usize) -> TextArg<'static> {
    TextArg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
