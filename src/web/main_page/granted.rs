//! What was changed in the grants before, in words.

use super::user_name;
use crate::app::PolicyChange;
use crate::bindings::{Code, Grant, Id};
use crate::web::telling::moment;
use crate::web::text::{Lang, Texts};
use crate::web::view::{GrantedLine, GrantedView, When};
use std::collections::BTreeMap;

/// What the portal calls people and those behind access codes.
pub(super) struct Names<'a> {
    pub(super) users: &'a BTreeMap<Id, String>,
    pub(super) codes: &'a BTreeMap<Code, String>,
}

/// A change, as the history tells it.
pub(super) fn told(lang: Lang, names: &Names<'_>, change: &PolicyChange) -> GrantedView {
    let (at, text) = moment(lang, change.at);
    let lines = change.before.until(&change.after).into_iter();
    let lines = lines.map(|one| GrantedLine {
        owner: one.owner,
        right: one.right,
        before: whom(lang, names.codes, one.before),
        after: whom(lang, names.codes, one.after),
    });
    GrantedView {
        version: change.version,
        who: user_name(lang, names.users, change.user_id),
        when: When { at, text },
        lines: lines.collect(),
    }
}

fn whom(lang: Lang, names: &BTreeMap<Code, String>, grant: &Grant) -> String {
    let texts = Texts::of(lang);
    let name = |code: &Code| match names.get(code) {
        Some(name) => format!("{name} ({code})"),
        None => code.to_string(),
    };
    match grant {
        Grant::Everybody => texts.get("grants-is-everybody").into_owned(),
        Grant::These(codes) if codes.is_empty() => texts.get("grants-is-nobody").into_owned(),
        Grant::These(codes) => codes.iter().map(name).collect::<Vec<String>>().join(", "),
    }
}
