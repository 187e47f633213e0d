//! The state of the control API: read strictly, written back as it was given.

mod read;
mod records;
mod users;

use super::fields::SOME_TIME;
use super::kind::Kind;
use super::settings::{CompanySet, CrmMode, ItemSetCheck, Settings};
use super::{Crm, Directory, Profile};
use read::Object;
use serde_json::{Map, Value, json};

const KEYS: &[&str] = &[
    "users",
    "departments",
    "groups",
    "companies",
    "contacts",
    "leads",
    "deals",
    "quotes",
    "bindings",
    "settings",
];

/// Builds the CRM that a state describes.
pub(super) fn read(state: &Value, profile: Profile) -> Result<Crm, String> {
    let state = Object::at("state", state)?;
    state.only(KEYS)?;
    let settings = settings(&state)?;
    Ok(Crm {
        profile,
        directory: directory(&state, settings.lang.as_deref().unwrap_or("en"))?,
        data: records::data(&state, profile)?,
        settings,
        events: Vec::new(),
        now: SOME_TIME.to_owned(),
    })
}

fn directory(state: &Object<'_>, lang: &str) -> Result<Directory, String> {
    let mut directory = Directory {
        parents: users::departments(state)?,
        departments: state.get("departments").cloned(),
        groups: state.get("groups").cloned(),
        ..Directory::default()
    };
    users::check_groups(state)?;
    for given in state.objects("users")? {
        let user = users::user(&given, lang)?;
        if directory.users.iter().any(|other| other.id == user.id) {
            return given.fail("id", &format!("{} is used twice", user.id));
        }
        directory.users.push(user);
    }
    if state.get("users").is_none() {
        let administrator = json!({"id": 1, "name": "Ada", "last_name": "Admin", "admin": true});
        let administrator = Object::at("users[0]", &administrator)?;
        directory.users.push(users::user(&administrator, lang)?);
    }
    Ok(directory)
}

fn settings(state: &Object<'_>) -> Result<Settings, String> {
    let Some(given) = state.object("settings")? else {
        return Ok(Settings::default());
    };
    given.only(&[
        "item_set_check",
        "company_set_existing_flag",
        "lang",
        "crm_mode",
    ])?;
    let checks = [
        ("id1", ItemSetCheck::Id1),
        ("off", ItemSetCheck::Off),
        ("real_ids", ItemSetCheck::RealIds),
    ];
    let flags = [("all_Y", CompanySet::AllY), ("per_set", CompanySet::PerSet)];
    let crm_mode = match given.int("crm_mode")? {
        None | Some(1) => CrmMode::Classic,
        Some(2) => CrmMode::Simple,
        Some(_) => return given.fail("crm_mode", "must be 1 or 2"),
    };
    Ok(Settings {
        item_set_check: given.word("item_set_check", &checks)?.unwrap_or_default(),
        company_set: given
            .word("company_set_existing_flag", &flags)?
            .unwrap_or_default(),
        crm_mode,
        lang: given.text("lang")?.map(str::to_owned),
        given: Some(given.map.clone()),
    })
}

/// The state that [`read()`] makes the same CRM of.
pub(super) fn write(crm: &Crm) -> Value {
    let mut state = Map::new();
    let users = crm
        .directory
        .users
        .iter()
        .map(|user| Value::Object(user.given.clone()));
    state.insert("users".to_owned(), users.collect());
    let optional = [
        ("departments", crm.directory.departments.clone()),
        ("groups", crm.directory.groups.clone()),
        ("settings", crm.settings.given.clone().map(Value::Object)),
    ];
    for (key, value) in optional {
        if let Some(value) = value {
            state.insert(key.to_owned(), value);
        }
    }
    for kind in Kind::ALL {
        let records = crm.data.records.list(kind).iter().map(records::record_json);
        state.insert(kind.plural().to_owned(), records.collect());
    }
    let links = crm.data.links.0.iter().map(records::link_json);
    state.insert("bindings".to_owned(), links.collect());
    Value::Object(state)
}
