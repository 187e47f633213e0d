//! The people of a portal and where they belong.

use super::user::User;
use serde_json::Value;
use std::collections::BTreeMap;

/// Users, departments and work groups.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Directory {
    pub(super) users: Vec<User>,
    /// Parent of each department.
    pub(super) parents: BTreeMap<i64, Option<i64>>,
    /// Departments as given, so that the state reads back the same.
    pub(super) departments: Option<Value>,
    /// Groups as given.
    pub(super) groups: Option<Value>,
}

impl Directory {
    pub(super) fn user(&self, id: i64) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    /// Ids and names of the departments, a department before those below it.
    pub(super) fn departments(&self) -> Vec<(i64, &str)> {
        named(self.departments.as_ref())
    }

    /// Ids and names of the groups.
    pub(super) fn groups(&self) -> Vec<(i64, &str)> {
        named(self.groups.as_ref())
    }

    /// A department and all above it; a circle of parents ends after one round.
    pub(super) fn and_above(&self, department: i64) -> impl Iterator<Item = i64> {
        let above = |id: &i64| self.parents.get(id).copied().flatten();
        std::iter::successors(Some(department), above).take(self.parents.len().max(1))
    }
}

fn named(given: Option<&Value>) -> Vec<(i64, &str)> {
    let given = given.and_then(Value::as_array);
    given
        .into_iter()
        .flatten()
        .flat_map(with_children)
        .collect()
}

fn with_children(item: &Value) -> Vec<(i64, &str)> {
    let id = item.get("id").and_then(Value::as_i64);
    let name = item.get("name").and_then(Value::as_str);
    let own = id.map(|id| (id, name.unwrap_or_default()));
    own.into_iter().chain(named(item.get("children"))).collect()
}
