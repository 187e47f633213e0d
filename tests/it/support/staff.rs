//! A portal with departments, and who of its people is granted what.

use super::{ADMIN, LEAD, TestApp, state};
use bindery::bindings::{Code, Grant, Policy, Rule};
use bindery::store::{ChangeFilter, NewPolicy, PolicyChange};
use bitrix24_sandbox::{Portal, Profile};
use serde_json::{Value, json};

/// Is on both lists.
pub const GRANTED: i64 = 7;
/// Works in department 6, below department 5, which is on both lists.
pub const SELLER: i64 = 9;
/// May only look.
pub const LOOKER: i64 = 10;
/// Is on no list.
pub const OTHER: i64 = 11;
/// Are granted everything, and dismissed, or shut out by the portal itself.
pub const DISMISSED: i64 = 12;
pub const RESTRICTED: i64 = 13;

/// The usual portal, whose people may all do everything in the CRM.
pub fn staff() -> Value {
    let mut state = state();
    let person = |id: i64, departments: &[i64]| json!({ "id": id, "name": format!("P{id}"), "departments": departments });
    state["users"] = json!([
        { "id": ADMIN, "name": "Ada", "last_name": "Admin", "admin": true },
        person(GRANTED, &[]),
        person(SELLER, &[6]),
        person(LOOKER, &[]),
        person(OTHER, &[]),
        person(DISMISSED, &[5]),
        person(RESTRICTED, &[5]),
    ]);
    state["departments"] =
        json!([{ "id": 5, "name": "House", "children": [{ "id": 6, "name": "Sales" }] }]);
    state
}

/// Those of the people who may see and change, as the portal writes them.
pub fn granted() -> Policy {
    common(&["U7", "DR5", "IU10"], &["U7", "DR5"])
}

pub fn common(see: &[&str], change: &[&str]) -> Policy {
    Policy {
        common: Rule {
            see: these(see),
            change: these(change),
        },
        ..Policy::default()
    }
}

pub fn these(codes: &[&str]) -> Grant {
    let codes = codes.iter().map(|code| Code::parse(code).unwrap());
    Grant::These(codes.collect())
}

impl TestApp {
    /// An app that is installed in the portal of these people.
    pub async fn with_staff() -> Self {
        let app = Self::start(Profile::Observed).await;
        app.sandbox.put_state(&staff()).unwrap();
        app
    }

    /// The grants of the first portal.
    pub async fn policy(&self) -> Policy {
        let portal = self.store.portal(&self.sandbox.member_id()).await;
        portal.unwrap().unwrap().policy
    }

    /// Every change of them, newest first.
    pub async fn policy_changes(&self) -> Vec<PolicyChange> {
        let filter = ChangeFilter {
            member_id: self.sandbox.member_id(),
            ..ChangeFilter::default()
        };
        self.store.policy_changes(&filter, 50).await.unwrap()
    }

    /// Gives the first portal these grants.
    pub async fn grant(&self, policy: &Policy) {
        self.grant_in(&self.sandbox, policy).await;
    }

    /// The same in one of several portals.
    pub async fn grant_in(&self, portal: &Portal, policy: &Policy) {
        let member_id = portal.member_id();
        let stored = self.store.portal(&member_id).await.unwrap().unwrap();
        let new = NewPolicy {
            member_id: &member_id,
            user_id: ADMIN,
            version: stored.policy_version,
            before: &stored.policy,
            after: policy,
        };
        let changed = self.store.change_policy(new, self.clock.now()).await;
        assert!(changed.unwrap());
    }

    /// What the tab of the lead offers a person who opens it.
    pub async fn may(&self, user: i64) -> (u16, bool) {
        let page = self.open(user, "lead", LEAD).await;
        let is_editable = page.attributes("main", "data-editable") == ["true"];
        (page.status, is_editable)
    }
}
