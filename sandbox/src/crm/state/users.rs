//! Users, their rights, and the departments and groups they are in.

use super::read::Object;
use crate::crm::kind::Kind;
use crate::crm::rights::{Level, Rights};
use crate::crm::user::User;
use std::collections::BTreeMap;

const KEYS: &[&str] = &[
    "id",
    "name",
    "last_name",
    "admin",
    "active",
    "crm",
    "lang",
    "departments",
    "groups",
    "extranet",
    "read",
    "update",
    "add",
];

/// Reads one user; `lang` is the portal's.
pub(super) fn user(given: &Object<'_>, lang: &str) -> Result<User, String> {
    given.only(KEYS)?;
    Ok(User {
        id: given.own_id("id")?,
        name: given.text("name")?.unwrap_or_default().to_owned(),
        last_name: given.text("last_name")?.unwrap_or_default().to_owned(),
        admin: given.flag("admin")?.unwrap_or(false),
        active: given.flag("active")?.unwrap_or(true),
        crm: given.flag("crm")?.unwrap_or(true),
        lang: given.text("lang")?.unwrap_or(lang).to_owned(),
        departments: given.ids("departments")?.unwrap_or_default(),
        groups: given.ids("groups")?.unwrap_or_default(),
        extranet: given.flag("extranet")?.unwrap_or(false),
        rights: Rights {
            read: levels(given, "read")?,
            update: levels(given, "update")?,
            add: adds(given)?,
        },
        given: given.map.clone(),
    })
}

/// The levels under `read` or `update`; a type that is missing means "all".
fn levels(user: &Object<'_>, key: &str) -> Result<BTreeMap<Kind, Level>, String> {
    let Some(given) = user.object(key)? else {
        return Ok(BTreeMap::new());
    };
    given.only(&Kind::ALL.map(Kind::word))?;
    let named = Kind::ALL
        .into_iter()
        .filter(|kind| given.get(kind.word()).is_some());
    named
        .map(|kind| Ok((kind, level(&given, kind.word())?)))
        .collect()
}

fn level(given: &Object<'_>, key: &str) -> Result<Level, String> {
    match given.get(key).and_then(|value| value.as_str()) {
        Some("all") => return Ok(Level::All),
        Some("none") => return Ok(Level::None),
        Some(_) | None => {}
    }
    match given.ids(key) {
        Ok(ids) => Ok(Level::Only(ids.unwrap_or_default())),
        Err(_) => given.fail(
            key,
            r#"must be "all", "none" or a list of positive integers"#,
        ),
    }
}

/// The types of which the user may create records, `"all"` or `"none"`; one that is missing means
/// "all".
fn adds(user: &Object<'_>) -> Result<BTreeMap<Kind, bool>, String> {
    let Some(given) = user.object("add")? else {
        return Ok(BTreeMap::new());
    };
    given.only(&Kind::ALL.map(Kind::word))?;
    let words = [("all", true), ("none", false)];
    let named = Kind::ALL.into_iter().map(|kind| {
        let allowed = given.word(kind.word(), &words)?;
        Ok((kind, allowed.unwrap_or(true)))
    });
    named.collect()
}

/// Parents of all departments, given as a list with `parent` or as a tree with `children`.
pub(super) fn departments(state: &Object<'_>) -> Result<BTreeMap<i64, Option<i64>>, String> {
    let mut parents = BTreeMap::new();
    collect_departments(&state.objects("departments")?, None, &mut parents)?;
    Ok(parents)
}

fn collect_departments(
    given: &[Object<'_>],
    above: Option<i64>,
    parents: &mut BTreeMap<i64, Option<i64>>,
) -> Result<(), String> {
    for department in given {
        department.only(&["id", "name", "parent", "children"])?;
        department.text("name")?;
        let id = department.own_id("id")?;
        let parent = department.id("parent")?.or(above);
        if parents.insert(id, parent).is_some() {
            return department.fail("id", &format!("{id} is used twice"));
        }
        collect_departments(&department.objects("children")?, Some(id), parents)?;
    }
    Ok(())
}

/// Work groups carry nothing but their names.
pub(super) fn check_groups(state: &Object<'_>) -> Result<(), String> {
    for group in state.objects("groups")? {
        group.only(&["id", "name"])?;
        group.own_id("id")?;
        group.text("name")?;
    }
    Ok(())
}
