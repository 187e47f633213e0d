//! What a change of the grants changed, grant by grant.

use super::{Code, Grant, Policy, Right};
use crate::bindings::Owner;

/// A grant before and after a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GrantChange<'a> {
    /// The cards; none: all that have no rule of their own.
    pub owner: Option<Owner>,
    /// What is granted.
    pub right: Right,
    /// To whom it was.
    pub before: &'a Grant,
    /// To whom it is since.
    pub after: &'a Grant,
}

impl Policy {
    /// Every grant that is another one in `after`. Cards that got a rule of their own, or lost it, have
    /// both of theirs there, changed or not.
    #[must_use]
    pub fn until<'a>(&'a self, after: &'a Self) -> Vec<GrantChange<'a>> {
        let has_own = |owner: &Owner| self.own.contains_key(owner) || after.own.contains_key(owner);
        let cards = Owner::ALL.into_iter().filter(has_own).map(Some);
        let all = std::iter::once(None).chain(cards);
        let both = all.flat_map(|owner| Right::BOTH.map(|right| (owner, right)));
        let changes = both.filter_map(|(owner, right)| {
            let [before, later] = [self, after].map(|policy| policy.grant(owner, right));
            let is_new = owner.is_some_and(|owner| self.has_own(owner) != after.has_own(owner));
            (is_new || before != later).then_some(GrantChange {
                owner,
                right,
                before,
                after: later,
            })
        });
        changes.collect()
    }

    /// Whether a change to `after` says something about the cards of `owner`.
    #[must_use]
    pub fn concerns(&self, after: &Self, owner: Owner) -> bool {
        self.has_own(owner) != after.has_own(owner) || self.rule(owner) != after.rule(owner)
    }

    fn has_own(&self, owner: Owner) -> bool {
        self.own.contains_key(&owner)
    }

    fn grant(&self, owner: Option<Owner>, right: Right) -> &Grant {
        let rule = owner.map_or(&self.common, |owner| self.rule(owner));
        rule.grant(right)
    }
}

impl GrantChange<'_> {
    /// Every code of both sides.
    pub fn codes(&self) -> impl Iterator<Item = Code> {
        let sides = [self.before, self.after].into_iter();
        sides.filter_map(Grant::asked).flatten().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::GrantChange;
    use crate::bindings::{Code, Edit, Grant, Owner, Policy, PolicyEdit, Right};

    fn after(policy: &Policy, owner: Option<Owner>, edit: Edit) -> Policy {
        policy.after(PolicyEdit { owner, edit }).unwrap()
    }

    fn told(before: &Policy, after: &Policy) -> Vec<(Option<Owner>, Right)> {
        let changes = before.until(after).into_iter();
        changes.map(|one| (one.owner, one.right)).collect()
    }

    #[test]
    fn each_grant_that_differs_is_told_and_a_rule_that_comes_or_goes_whole() {
        let open = Policy::default();
        let u7 = Code::parse("U7").unwrap();
        let some = after(&open, None, Edit::Add(Right::See, [u7].into()));
        let own = after(&some, Some(Owner::Lead), Edit::Own);
        let closed = after(&own, Some(Owner::Lead), Edit::Nobody(Right::Change));
        let lead = Some(Owner::Lead);

        assert_eq!(told(&open, &open), []);
        assert_eq!(told(&open, &some), [(None, Right::See)]);
        assert_eq!(
            told(&some, &own),
            [(lead, Right::See), (lead, Right::Change)]
        );
        assert_eq!(told(&own, &closed), [(lead, Right::Change)]);
        assert_eq!(told(&own, &some), told(&some, &own));
        let change = open.until(&some).pop().unwrap();
        let expected = GrantChange {
            owner: None,
            right: Right::See,
            before: &Grant::Everybody,
            after: &Grant::These([u7].into()),
        };
        assert_eq!(change, expected);
        assert_eq!(change.codes().collect::<Vec<_>>(), [u7]);
    }

    #[test]
    fn a_common_rule_concerns_the_cards_that_have_none_of_their_own() {
        let own = after(&Policy::default(), Some(Owner::Lead), Edit::Own);
        let closed = after(&own, None, Edit::Nobody(Right::See));

        assert!(Policy::default().concerns(&own, Owner::Lead));
        assert!(!Policy::default().concerns(&own, Owner::Deal));
        assert!(own.concerns(&closed, Owner::Deal));
        assert!(!own.concerns(&closed, Owner::Lead));
    }
}
