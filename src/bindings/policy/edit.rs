//! What an administrator does to the grants, one step at a time.

use super::{Code, Grant, MOST_CODES, Policy, Right, Rule};
use crate::bindings::{Owner, Refusal};
use std::collections::BTreeSet;

/// A step, and whose rule it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyEdit {
    /// The cards; the common rule where there are none named.
    pub owner: Option<Owner>,
    /// The step.
    pub edit: Edit,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Grants a right to everybody.
    Everybody(Right),
    /// Leaves a right to administrators.
    Nobody(Right),
    /// Grants a right to these, and to nobody else who is not on the list already.
    Add(Right, BTreeSet<Code>),
    /// Takes a right from one on the list.
    Remove(Right, Code),
    /// Gives cards a rule of their own, which begins as the common one.
    Own,
    /// Takes it away again.
    Common,
}

impl Policy {
    /// The policy after a step.
    ///
    /// # Errors
    /// The list would be too long, or cards are named that have no rule of their own.
    pub fn after(&self, step: PolicyEdit) -> Result<Self, Refusal> {
        let mut policy = self.clone();
        match (step.owner, step.edit) {
            (Some(owner), Edit::Own) => {
                let common = policy.common.clone();
                policy.own.entry(owner).or_insert(common);
            }
            (Some(owner), Edit::Common) => {
                policy.own.remove(&owner);
            }
            (None, Edit::Own | Edit::Common) => return Err(Refusal::BadValue { field: "cards" }),
            (owner, edit) => {
                let rule = match owner {
                    Some(owner) => policy.own.get_mut(&owner),
                    None => Some(&mut policy.common),
                };
                let rule = rule.ok_or(Refusal::BadValue { field: "cards" })?;
                rule.apply(edit)?;
            }
        }
        Ok(policy)
    }
}

impl Rule {
    fn apply(&mut self, edit: Edit) -> Result<(), Refusal> {
        match edit {
            Edit::Everybody(right) => *self.grant_mut(right) = Grant::Everybody,
            Edit::Nobody(right) => *self.grant_mut(right) = Grant::These(BTreeSet::new()),
            Edit::Add(right, codes) => {
                let grant = self.grant_mut(right);
                let mut all = grant.asked().cloned().unwrap_or_default();
                all.extend(codes);
                if all.len() > MOST_CODES {
                    let (field, limit) = ("code", MOST_CODES);
                    return Err(Refusal::TooMany { field, limit });
                }
                *grant = Grant::These(all);
            }
            Edit::Remove(right, code) => {
                if let Grant::These(codes) = self.grant_mut(right) {
                    codes.remove(&code);
                }
            }
            Edit::Own | Edit::Common => {}
        }
        Ok(())
    }

    fn grant_mut(&mut self, right: Right) -> &mut Grant {
        match right {
            Right::See => &mut self.see,
            Right::Change => &mut self.change,
        }
    }
}
