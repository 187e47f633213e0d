//! What must be bound in a portal and what must go, given what is bound: the tabs in the cards
//! and the life-cycle events. Pure, and idempotent: once the steps are taken, none is left.
//!
//! A placement cannot be changed, so a tab with another title is unbound and bound again.
//! <https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html>

use super::batch::{Batch, Params};
use super::error::MethodError;
use super::loose;
use crate::bindings::Owner;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use url::Url;

/// Grows with every change that portals must be bound anew for.
pub const REVISION: i64 = 2;

/// The key of the command that lists the bound placements.
pub const PLACEMENTS: &str = "placements";
/// The key of the command that lists the bound events.
pub const EVENTS: &str = "events";

/// The events of the app's life.
pub const LIFE_CYCLE: [&str; 3] = ["ONAPPINSTALL", "ONAPPUPDATE", "ONAPPUNINSTALL"];

/// The titles of the tab in an owner's card, by Bitrix24's language codes.
pub type Titles = fn(Owner) -> Vec<(&'static str, String)>;

/// What should be bound in a portal.
#[derive(Debug, Clone)]
pub struct Wanted<'a> {
    handler: String,
    events_handler: String,
    owners: &'a [Owner],
    titles: Titles,
}

/// One step on the way there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Take the tab out of a placement.
    Unbind {
        /// The placement's code.
        placement: String,
    },
    /// Put the tab into an owner's card.
    Bind(Owner),
    /// Stop listening to an event.
    Ignore {
        /// The event's code.
        event: String,
    },
    /// Listen to an event.
    Listen(&'static str),
}

impl<'a> Wanted<'a> {
    /// Tabs in the cards of `owners`, titled by language, in the app at `public_url`.
    #[must_use]
    pub fn new(public_url: &Url, owners: &'a [Owner], titles: Titles) -> Self {
        let base = public_url.as_str().trim_end_matches('/');
        Self {
            handler: format!("{base}/card"),
            events_handler: format!("{base}/events"),
            owners,
            titles,
        }
    }

    /// The steps from what `placement.get` and `event.get` list to what is wanted. Bindings to
    /// other handlers are left alone.
    #[must_use]
    pub fn steps(&self, placements: &Value, events: &Value) -> Vec<Step> {
        let mut steps = self.tab_steps(placements);
        steps.extend(self.event_steps(events));
        steps
    }

    fn tab_steps(&self, placements: &Value) -> Vec<Step> {
        let mut rows: BTreeMap<String, Vec<&Value>> = BTreeMap::new();
        for row in of_handler(placements, &self.handler) {
            let placement = loose::text(loose::field(row, "placement"));
            rows.entry(placement).or_default().push(row);
        }
        let (mut steps, mut kept) = (Vec::new(), Vec::new());
        for (placement, rows) in rows {
            let owner = Owner::from_placement(&placement);
            match (owner, rows.as_slice()) {
                (Some(owner), [row])
                    if self.owners.contains(&owner) && self.has_titles(owner, row) =>
                {
                    kept.push(owner);
                }
                _ => steps.push(Step::Unbind { placement }),
            }
        }
        let missing = self.owners.iter().filter(|owner| !kept.contains(owner));
        steps.extend(missing.map(|owner| Step::Bind(*owner)));
        steps
    }

    fn event_steps(&self, events: &Value) -> Vec<Step> {
        let bound: BTreeSet<String> = of_handler(events, &self.events_handler)
            .map(|row| loose::text(loose::field(row, "event")).to_ascii_uppercase())
            .collect();
        let missing = LIFE_CYCLE
            .into_iter()
            .filter(|event| !bound.contains(*event));
        let unknown = bound
            .iter()
            .filter(|event| !LIFE_CYCLE.contains(&event.as_str()));
        let ignore = unknown.cloned().map(|event| Step::Ignore { event });
        ignore.chain(missing.map(Step::Listen)).collect()
    }

    /// Whether a row of `placement.get` carries every title as it should be.
    fn has_titles(&self, owner: Owner, row: &Value) -> bool {
        let present = loose::field(row, "langAll");
        (self.titles)(owner).iter().all(|(lang, title)| {
            loose::text(loose::field(loose::field(present, lang), "TITLE")) == *title
        })
    }

    /// The steps as one batch, with the keys `step0`, `step1` …
    #[must_use]
    pub fn batch(&self, steps: &[Step]) -> Batch {
        let mut batch = Batch::new(false);
        for (index, step) in steps.iter().enumerate() {
            let (method, params) = self.command(step);
            batch.add(format!("step{index}"), method, params);
        }
        batch
    }

    fn command(&self, step: &Step) -> (&'static str, Params) {
        let tab = |placement: &str| {
            Params::new()
                .set("PLACEMENT", placement)
                .set("HANDLER", &self.handler)
        };
        let event = |event: &str| {
            Params::new()
                .set("event", event)
                .set("handler", &self.events_handler)
        };
        match step {
            Step::Unbind { placement } => ("placement.unbind", tab(placement)),
            Step::Bind(owner) => (
                "placement.bind",
                self.titled(tab(owner.placement()), *owner),
            ),
            Step::Ignore { event: code } => ("event.unbind", event(code)),
            Step::Listen(code) => ("event.bind", event(code)),
        }
    }

    /// `TITLE` is what a portal in a language of its own falls back to.
    fn titled(&self, mut params: Params, owner: Owner) -> Params {
        let titles = (self.titles)(owner);
        let english = titles.iter().find(|(lang, _)| *lang == "en");
        if let Some((_, title)) = english.or(titles.first()) {
            params = params.set("TITLE", title);
        }
        for (lang, title) in &titles {
            params = params.set(&format!("LANG_ALL[{lang}][TITLE]"), title);
        }
        params
    }
}

/// Adds the commands that list what is bound.
pub fn read(batch: &mut Batch) {
    batch.add(PLACEMENTS, "placement.get", Params::new());
    batch.add(EVENTS, "event.get", Params::new());
}

/// Whether a bind was refused only because somebody else has done it.
#[must_use]
pub fn is_already_bound(error: &MethodError) -> bool {
    let text = error.description.to_ascii_lowercase();
    text.contains("already binded") || text.contains("unable to set event handler")
}

fn of_handler<'v>(rows: &'v Value, handler: &str) -> impl Iterator<Item = &'v Value> {
    let rows = loose::elements(rows).unwrap_or_default().into_iter();
    rows.filter(move |row| loose::text(loose::field(row, "handler")) == handler)
}

#[cfg(test)]
mod tests;
