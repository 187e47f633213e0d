//! What was changed in the grants before, in words.

use super::user_name;
use crate::app::{Grants, PolicyChange};
use crate::bindings::{Code, Grant, Owner, Policy, Right};
use crate::web::telling::moment;
use crate::web::text::{Lang, Texts};
use crate::web::view::{GrantedLine, GrantedView, When};

/// The latest changes, newest first.
pub(super) fn latest(lang: Lang, grants: &Grants) -> Vec<GrantedView> {
    let view = |change: &PolicyChange| {
        let (at, text) = moment(lang, change.at);
        GrantedView {
            who: user_name(lang, &grants.users, change.user_id),
            when: When { at, text },
            lines: lines(lang, grants, change),
        }
    };
    grants.past.iter().map(view).collect()
}

fn lines(lang: Lang, grants: &Grants, change: &PolicyChange) -> Vec<GrantedLine> {
    let (before, after) = (&change.before, &change.after);
    let has_own = |owner: &Owner| before.own.contains_key(owner) || after.own.contains_key(owner);
    let cards = Owner::ALL.into_iter().filter(has_own).map(Some);
    let all = std::iter::once(None).chain(cards);
    let both = all.flat_map(|owner| Right::BOTH.map(|right| (owner, right)));
    let lines = both.filter_map(|(owner, right)| {
        let [old, new] = [before, after].map(|policy| grant(policy, owner, right));
        let is_other = owner
            .is_some_and(|owner| before.own.contains_key(&owner) != after.own.contains_key(&owner));
        (old != new || is_other).then(|| GrantedLine {
            owner,
            right,
            before: told(lang, grants, old),
            after: told(lang, grants, new),
        })
    });
    lines.collect()
}

fn grant(policy: &Policy, owner: Option<Owner>, right: Right) -> &Grant {
    let rule = match owner {
        Some(owner) => policy.rule(owner),
        None => &policy.common,
    };
    rule.grant(right)
}

fn told(lang: Lang, grants: &Grants, grant: &Grant) -> String {
    let texts = Texts::of(lang);
    let name = |code: &Code| match grants.names.get(code) {
        Some(name) => format!("{name} ({code})"),
        None => code.to_string(),
    };
    match grant {
        Grant::Everybody => texts.get("grants-is-everybody").into_owned(),
        Grant::These(codes) if codes.is_empty() => texts.get("grants-is-nobody").into_owned(),
        Grant::These(codes) => codes.iter().map(name).collect::<Vec<String>>().join(", "),
    }
}
