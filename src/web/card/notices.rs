//! What the tab says about what happened.

use super::Drawing;
use crate::app::{Absent, CutOff, Outcome, Partly, Pasted, Refused};
use crate::bindings::{Action, Fate, Id, Refusal};
use crate::portal::crm::Match;
use crate::web::text::{TextArg, Texts, words};
use crate::web::view::Notice;

impl Drawing<'_> {
    pub(super) fn notice(&self, outcome: &Outcome) -> Option<Notice> {
        Some(match outcome {
            Outcome::Details(_) => return None,
            Outcome::NotShown(id, Absent::Hidden) => self.say_of("hidden", &[*id]),
            Outcome::NotShown(id, Absent::Gone) => self.say_of("gone", &[*id]),
            Outcome::Added { done, unchanged } => self
                .say_of("added", done)
                .saying(self.settled(done, unchanged)),
            Outcome::Created(id) => self.say_of("created", &[*id]),
            Outcome::AlreadyAdded(ids) => self.say_of("already-added", ids),
            Outcome::Removed { done, unchanged } => self
                .say_of("removed", done)
                .saying(self.settled(done, unchanged)),
            Outcome::WereNotBound(ids) => self.say_of("not-bound", ids),
            Outcome::Ordered => self.say("ordered", &[]),
            Outcome::Unchanged => self.say("unchanged", &[]),
            Outcome::PrimarySet(id) => self.say_of("primary-set", &[*id]),
            Outcome::SetDone => self.counted("set-done", self.tab.set.len()),
            Outcome::Cleared => self.say("cleared", &[]),
            Outcome::Repeat => self.say("repeat", &[]),
            Outcome::Found(found) if found.hits.people.is_empty() => {
                self.say("nothing-found", &[("query", TextArg::Name(&found.query))])
            }
            Outcome::Found(found) => self.counted("found", found.hits.people.len()),
            Outcome::Pasted(pasted) => self.pasted(pasted),
            Outcome::Sources(sources) => self.found_sources(sources),
            Outcome::Source => self.told_source(),
            Outcome::Undone => self.say("undone", &[]),
            Outcome::CutOff(cut_off) => self.cut_off(*cut_off),
            Outcome::UnderWay => self.say("under-way", &[]),
            Outcome::Refused(refused) => self.refusal(refused),
        })
    }

    fn cut_off(&self, cut_off: CutOff) -> Notice {
        let fate = match cut_off.fate {
            Fate::Done => "done",
            Fate::Nothing => "nothing",
            Fate::Unclear => "unclear",
        };
        let args = [
            ("action", TextArg::Word(cut_off.action.slug())),
            ("fate", TextArg::Word(fate)),
        ];
        self.say("cut-off", &args)
    }

    fn pasted(&self, pasted: &[Pasted]) -> Notice {
        let found = pasted.iter().filter(|one| one.found != Match::Nobody);
        let count = |count: usize| TextArg::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let args = [
            ("found", count(found.count())),
            ("all", count(pasted.len())),
        ];
        self.say("pasted", &args)
    }

    fn refusal(&self, refused: &Refused) -> Notice {
        match refused {
            Refused::Input(refusal) => self.input(refusal),
            Refused::Conflict => self.say("conflict", &[]),
            Refused::MainCompany(asked) if asked.keep_refused => {
                let notice = self.say_of("keep-refused", &asked.ids);
                let done = self.settled(&asked.done, &[]);
                let text = format!("{done} {}", notice.text);
                notice.saying(text.trim_start().to_owned())
            }
            Refused::MainCompany(asked) => self.say_of("main-company", &asked.ids),
            Refused::NotAllowed => self.say("not-allowed", &[]),
            Refused::NotGranted => self.say("change-not-granted", &[]),
            Refused::Unreadable(ids) => {
                let field = self.tab.visitor.owner.form_field();
                self.say_of("unreadable", ids).about(field)
            }
            Refused::Portal(error) => {
                self.say("refused", &[("reason", TextArg::Name(&error.description))])
            }
            Refused::Partly(partly) => self.partly(partly),
            Refused::NoSource => self.say("no-source", &[]),
            Refused::NoChange => self.say("no-change", &[]),
            Refused::NotUndoable => self.say("not-undoable", &[]),
            Refused::ChangedSince(_) => self
                .say("conflict", &[])
                .saying(self.text("conflict-since")),
            Refused::Overtaken { again, moved } => self.overtaken(again, moved),
            Refused::Unsure => self.say("unsure", &[]),
            Refused::Alike(_) => self.say("alike", &[]),
            Refused::CreationDenied => self.say("create-denied", &[]),
            Refused::CreationUnsure(_) => self.say("create-unsure", &[]),
            Refused::CreatedOnly(id, why) => self.created_only(*id, why),
        }
    }

    /// Who was done, then who was not and why: each of them is named, however many there are.
    fn partly(&self, partly: &Partly) -> Notice {
        let mut sentences = vec![self.settled(&partly.done, &partly.unchanged)];
        let of = |ids: &[Id]| self.names(ids).join(", ");
        if !partly.unreadable.is_empty() {
            let names = of(&partly.unreadable);
            let count = i64::try_from(partly.unreadable.len()).unwrap_or(i64::MAX);
            let args = [
                ("names", TextArg::Name(&names)),
                ("count", TextArg::Number(count)),
            ];
            sentences.push(self.say("unreadable", &args).text);
        }
        for (reason, ids) in &partly.refused {
            let names = of(ids);
            let args = [
                ("names", TextArg::Name(&names)),
                ("reason", TextArg::Name(reason)),
            ];
            sentences.push(self.say("partly", &args).text);
        }
        let code = if partly.is_any_done() {
            "partly"
        } else {
            "refused"
        };
        let nothing = TextArg::Word("");
        self.say(code, &[("names", nothing), ("reason", nothing)])
            .saying(sentences.join(" ").trim_start().to_owned())
    }

    /// Who was bound or unbound, and who was so before.
    fn settled(&self, done: &[Id], unchanged: &[Id]) -> String {
        let (of_done, of_unchanged) = if self.action == Action::Remove {
            ("notice-removed", "unlinked-before")
        } else {
            ("notice-added", "linked-before")
        };
        let groups = [(of_done, done), (of_unchanged, unchanged)];
        let groups = groups.iter().filter(|(_, ids)| !ids.is_empty());
        let sentences: Vec<String> = groups.map(|(key, ids)| self.text_of(key, ids)).collect();
        sentences.join(" ")
    }

    /// Both changes are in the set, and perhaps one took back a part of the other.
    fn overtaken(&self, again: &[Id], moved: &[Id]) -> Notice {
        let mut sentences = vec![self.text("conflict-both")];
        for (key, ids) in [("conflict-again", again), ("conflict-moved", moved)] {
            if !ids.is_empty() {
                sentences.push(self.text_of(key, ids));
            }
        }
        self.say("conflict", &[]).saying(sentences.join(" "))
    }

    fn created_only(&self, id: Id, why: &Refused) -> Notice {
        let notice = self.say_of("created-only", &[id]);
        let text = format!("{} {}", notice.text, self.refusal(why).text);
        notice.saying(text)
    }

    fn input(&self, refusal: &Refusal) -> Notice {
        let names: Vec<String> = refusal.id().map(|id| self.name(id)).into_iter().collect();
        let limit = refusal.limit().and_then(|limit| i64::try_from(limit).ok());
        let args = [
            ("names", TextArg::Names(&names)),
            ("count", TextArg::Number(1)),
            ("limit", TextArg::Number(limit.unwrap_or(0))),
            ("field", TextArg::Word(refusal.field().unwrap_or_default())),
        ];
        let notice = self.say(refusal.code(), &args);
        match refusal.field() {
            Some(field) => notice.about(field),
            None => notice,
        }
    }

    pub(super) fn text(&self, key: &str) -> String {
        let owner = self.tab.visitor.owner;
        Texts::of(self.lang).of_owner(owner, key).into_owned()
    }

    /// The text of `key` with the names of `ids`.
    pub(super) fn text_of(&self, key: &str, ids: &[Id]) -> String {
        let names = self.names(ids);
        let count = i64::try_from(ids.len()).unwrap_or(i64::MAX);
        let mut args = vec![
            ("names", TextArg::Names(&names)),
            ("count", TextArg::Number(count)),
        ];
        args.extend(words(self.tab.visitor.owner));
        Texts::of(self.lang).with(key, &args)
    }

    fn say_of(&self, code: &'static str, ids: &[Id]) -> Notice {
        let names = self.names(ids);
        let count = i64::try_from(ids.len()).unwrap_or(i64::MAX);
        let args = [
            ("names", TextArg::Names(&names)),
            ("count", TextArg::Number(count)),
        ];
        self.say(code, &args)
    }

    fn counted(&self, code: &'static str, count: usize) -> Notice {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.say(code, &[("count", TextArg::Number(count))])
    }

    pub(super) fn say(&self, code: &'static str, args: &[(&str, TextArg<'_>)]) -> Notice {
        Notice::new(self.lang, Some(self.tab.visitor.owner), code, args)
    }
}
