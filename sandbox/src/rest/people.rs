//! `user.current`, `user.get` and `access.name`: the people of the portal and what they belong to.
use crate::crm::User;
use crate::error::Reply;
use crate::params::{any_case, php_array, scalar, text, truthy};
use crate::world::World;
use serde_json::{Map, Value, json};

const PAGE: usize = 50;

pub(super) fn current(user: &User) -> Value {
    json!({
        "ID": user.id.to_string(),
        "ACTIVE": user.active,
        "NAME": user.name,
        "LAST_NAME": user.last_name,
        "LAST_LOGIN": "",
        "DATE_REGISTER": "",
        "IS_ONLINE": "Y",
        "LAST_ACTIVITY_DATE": "",
        "PERSONAL_GENDER": "",
        "PERSONAL_BIRTHDAY": "",
        "WORK_POSITION": "",
        "UF_EMPLOYMENT_DATE": "",
        "UF_DEPARTMENT": user.departments,
    })
}

/// `user.get` knows the filters `ID`, `ACTIVE`, `NAME`, `LAST_NAME`, `USER_TYPE` and `UF_DEPARTMENT`, sorts by
/// any field of its answer, and has pages of 50. Of other filters and fields it takes no notice.
pub(super) fn users(world: &World, params: &Map<String, Value>) -> Reply {
    let filter = any_case(params, "filter").and_then(Value::as_object);
    let found = world
        .crm
        .users()
        .filter(|user| filter.is_none_or(|filter| wanted(user, filter)));
    let mut rows: Vec<Map<String, Value>> = found.map(listed).collect();
    sort(&mut rows, params);
    let start = text(params, "start").and_then(|text| text.parse().ok());
    let start: i64 = start.unwrap_or(0);
    let first = usize::try_from(start).unwrap_or(0) / PAGE * PAGE;
    let more = start >= 0 && rows.len() > first.saturating_add(PAGE);
    let total = if start < 0 { 0 } else { rows.len() };
    let selected = any_case(params, "select").map(upper).unwrap_or_default();
    let page = rows.into_iter().skip(first).take(PAGE);
    Reply {
        result: page.map(|row| select(row, &selected)).collect(),
        total: i64::try_from(total).ok(),
        next: more.then(|| i64::try_from(first + PAGE).unwrap_or(i64::MAX)),
    }
}

/// By `sort`, upwards unless `order` is `DESC`; in the order of the state where there is no such field.
fn sort(rows: &mut [Map<String, Value>], params: &Map<String, Value>) {
    let Some(field) = any_case(params, "sort")
        .and_then(scalar)
        .map(|field| field.to_ascii_uppercase())
    else {
        return;
    };
    let key = |row: &Map<String, Value>| {
        let value = row.get(&field).and_then(scalar).unwrap_or_default();
        let number: i64 = value.parse().unwrap_or_default();
        (number, value.to_lowercase())
    };
    rows.sort_by_key(key);
    if any_case(params, "order")
        .and_then(scalar)
        .is_some_and(|order| order.eq_ignore_ascii_case("DESC"))
    {
        rows.reverse();
    }
}

/// The fields that are asked for; all when none are.
fn select(mut row: Map<String, Value>, fields: &[String]) -> Value {
    row.retain(|name, _| fields.is_empty() || fields.contains(name));
    php_array(row)
}

fn upper(names: &Value) -> Vec<String> {
    let names = texts(names).into_iter();
    names.map(|name| name.to_ascii_uppercase()).collect()
}

fn wanted(user: &User, filter: &Map<String, Value>) -> bool {
    let asked = |name| any_case(filter, name);
    let among = |name, own: &str| {
        asked(name).is_none_or(|value| texts(value).iter().any(|text| text == own))
    };
    let departments = user.departments.iter().map(i64::to_string);
    let in_department = |value: &Value| {
        let wanted = texts(value);
        departments.clone().any(|own| wanted.contains(&own))
    };
    among("ID", &user.id.to_string())
        && among("NAME", &user.name)
        && among("LAST_NAME", &user.last_name)
        && among("USER_TYPE", user_type(user))
        && asked("ACTIVE").is_none_or(|active| truthy(active) == user.active)
        && asked("UF_DEPARTMENT").is_none_or(in_department)
}

fn user_type(user: &User) -> &'static str {
    if user.extranet {
        "extranet"
    } else {
        "employee"
    }
}

fn listed(user: &User) -> Map<String, Value> {
    let mut row = Map::new();
    if let Value::Object(own) = current(user) {
        row.extend(own);
    }
    row.insert("USER_TYPE".to_owned(), json!(user_type(user)));
    row
}

/// A list of scalars as texts; a lone scalar is a list of one.
pub(super) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().filter_map(scalar).collect(),
        Value::Object(map) => map.values().filter_map(scalar).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            scalar(value).into_iter().collect()
        }
    }
}

pub(super) fn access_name(world: &World, params: &Map<String, Value>) -> Value {
    let codes = any_case(params, "ACCESS").map(texts).unwrap_or_default();
    if codes.is_empty() {
        return json!(false);
    }
    let known = codes.iter().filter_map(|code| world.crm.access(code));
    let named = known.map(|access| {
        let shown = json!({"provider": "", "name": access.name, "provider_id": access.provider});
        (access.code, shown)
    });
    php_array(named.collect())
}
