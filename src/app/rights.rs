//! What a person may do, as the administrators of their portal have granted it: asked together with
//! whatever else is asked, and kept in the page token.

use super::Failure;
use super::visit::Visit;
use crate::bindings::{Owner, Policy, Right, Rights};
use crate::portal::{Batch, BatchAnswer, ErrorKind, MethodError, Params, PortalError, crm};
use crate::store::Portal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How long an answer of the portal is good for a write, in seconds: somebody may have left a
/// department meanwhile.
const FRESH_FOR: i64 = 5 * 60;

/// The key of the command that says who is asking.
const ME: &str = "me";

/// What somebody was allowed when it was last asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Allowed {
    /// The version of the grants.
    #[serde(rename = "v")]
    version: i64,
    /// When it was asked, in unix seconds.
    #[serde(rename = "a")]
    at: i64,
    /// To see.
    #[serde(rename = "s")]
    see: bool,
    /// To change.
    #[serde(rename = "c")]
    change: bool,
}

/// Adds the commands that ask what the person may do at the cards of `owner`; none where everybody
/// may everything. Who it is must be asked besides.
pub(super) fn ask(batch: &mut Batch, policy: &Policy, owner: Owner) {
    let rule = policy.rule(owner);
    for right in Right::BOTH {
        if let Some(codes) = rule.grant(right).asked() {
            crm::access(batch, key(policy, owner, right), codes);
        }
    }
}

/// Adds those for all cards.
pub(super) fn ask_all(batch: &mut Batch, policy: &Policy) {
    let has_own = |owner: &Owner| policy.own.contains_key(owner);
    let common = Owner::ALL.into_iter().find(|owner| !has_own(owner));
    for owner in Owner::ALL.into_iter().filter(has_own).chain(common) {
        ask(batch, policy, owner);
    }
}

/// Asks the same together with who it is; nothing where everybody may everything.
pub(super) fn ask_who(batch: &mut Batch, policy: &Policy, owner: Owner) {
    if !policy.rule(owner).is_open() {
        batch.add(ME, "profile", Params::new());
        ask(batch, policy, owner);
    }
}

/// What the answer to [`ask_who`] says; nothing where it was not asked.
pub(super) fn told(
    answer: &BatchAnswer,
    policy: &Policy,
    owner: Owner,
) -> Result<Option<Rights>, Failure> {
    if let Some(error) = answer.error(ME) {
        return Err(unanswered(error));
    }
    let Some(me) = answer.result(ME) else {
        return Ok(None);
    };
    // Of somebody who was dismissed the portal tells nothing.
    let me = crm::viewer(me).ok_or(Failure::SignedOut)?;
    answered(answer, policy, owner, me.admin).map(Some)
}

/// What the answer to [`ask`] says about somebody who is an administrator or not.
pub(super) fn answered(
    answer: &BatchAnswer,
    policy: &Policy,
    owner: Owner,
    admin: bool,
) -> Result<Rights, Failure> {
    let rule = policy.rule(owner);
    for right in Right::BOTH {
        let key = key(policy, owner, right);
        let is_asked = !admin && rule.grant(right).asked().is_some();
        if is_asked && crm::has_access(answer, &key).is_none() {
            return Err(answer.error(&key).map_or_else(nonsense, unanswered));
        }
    }
    let has = |right| crm::has_access(answer, &key(policy, owner, right));
    Ok(rule.rights(admin, has))
}

/// The same by the kind of card.
pub(super) fn by_card(
    answer: &BatchAnswer,
    policy: &Policy,
    admin: bool,
) -> Result<BTreeMap<Owner, Rights>, Failure> {
    let rights = |owner| Ok((owner, answered(answer, policy, owner, admin)?));
    Owner::ALL.into_iter().map(rights).collect()
}

impl Portal {
    /// What to remember of `rights` at the cards of `owner`; nothing where everybody has all.
    pub(super) fn allowed(&self, owner: Owner, rights: Rights, at: i64) -> Option<Allowed> {
        (!self.policy.rule(owner).is_open()).then_some(Allowed {
            version: self.policy_version,
            at,
            see: rights.see,
            change: rights.change,
        })
    }
}

impl Visit {
    /// Asks what the person may do, unless that is known well enough.
    pub(super) fn add_asking(&self, batch: &mut Batch) {
        if self.must_ask() {
            ask_who(batch, &self.portal.policy, self.visitor.owner);
        }
    }

    /// Keeps the answer to [`Visit::add_asking`].
    ///
    /// # Errors
    /// The person may not see the tab, or the portal did not say.
    pub(super) fn keep_asked(&mut self, answer: &BatchAnswer) -> Result<(), Failure> {
        let owner = self.visitor.owner;
        if let Some(rights) = told(answer, &self.portal.policy, owner)? {
            self.visitor.allowed = self.portal.allowed(owner, rights, self.app.now());
        }
        if self.rights().see {
            Ok(())
        } else {
            Err(Failure::NotGranted)
        }
    }

    /// Whether the person may change something, asked for where that is not known well enough.
    pub(super) async fn may_change(&mut self) -> Result<bool, Failure> {
        let mut batch = Batch::new(false);
        self.add_asking(&mut batch);
        let answer = if batch.is_empty() {
            BatchAnswer::default()
        } else {
            self.batch(&batch).await?
        };
        self.keep_asked(&answer)?;
        Ok(self.rights().change)
    }

    /// Whether the person may see the cards of another kind, too.
    pub(super) async fn may_see(&self, owner: Owner) -> Result<bool, Failure> {
        let policy = &self.portal.policy;
        if policy.rule(owner) == policy.rule(self.visitor.owner) {
            return Ok(true);
        }
        let mut batch = Batch::new(false);
        ask_who(&mut batch, policy, owner);
        if batch.is_empty() {
            return Ok(true);
        }
        let rights = told(&self.batch(&batch).await?, policy, owner)?;
        Ok(rights.is_some_and(|rights| rights.see))
    }

    /// What the person may, as it was last asked.
    pub(super) fn rights(&self) -> Rights {
        if self.portal.policy.rule(self.visitor.owner).is_open() {
            return Rights::ALL;
        }
        let allowed = self.visitor.allowed;
        Rights {
            see: allowed.is_some_and(|allowed| allowed.see),
            change: allowed.is_some_and(|allowed| allowed.change),
        }
    }

    fn must_ask(&self) -> bool {
        let now = self.app.now();
        let is_good = |allowed: Allowed| {
            allowed.version == self.portal.policy_version && now <= allowed.at + FRESH_FOR
        };
        let is_open = self.portal.policy.rule(self.visitor.owner).is_open();
        !is_open && !self.visitor.allowed.is_some_and(is_good)
    }
}

/// Cards without a rule of their own share one answer.
fn key(policy: &Policy, owner: Owner, right: Right) -> String {
    let whose = if policy.own.contains_key(&owner) {
        owner.slug()
    } else {
        "all"
    };
    format!("{}_{whose}", right.slug())
}

fn unanswered(error: &MethodError) -> Failure {
    if error.system().is_some_and(ErrorKind::is_of_the_token) {
        Failure::SignedOut
    } else {
        Failure::Method(error.clone())
    }
}

fn nonsense() -> Failure {
    PortalError::Nonsense { status: 200 }.into()
}
