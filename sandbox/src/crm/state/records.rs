//! Records and the links between them.

use super::read::Object;
use crate::crm::Profile;
use crate::crm::data::{Data, Record};
use crate::crm::fields::{self, Source};
use crate::crm::kind::Kind;
use crate::crm::links::{Link, Row, Side};
use crate::crm::multifield;
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};

/// Reads all records and links.
pub(super) fn data(state: &Object<'_>, profile: Profile) -> Result<Data, String> {
    let mut data = Data::default();
    let mut bound = HashSet::new();
    for binding in state.objects("bindings")? {
        let link = link(&binding, profile)?;
        if !bound.insert((link.owner, link.owner_id, link.contact_id)) {
            let id = binding.own_id("id")?;
            return binding.fail("id", &format!("{id} is bound twice"));
        }
        data.links.0.push(link);
    }
    for kind in Kind::ALL {
        let mains = data.links.mains(Side { owner: kind });
        let mut ids = HashSet::new();
        for given in state.objects(kind.plural())? {
            let record = record(&mains, kind, &given)?;
            if !ids.insert(record.id) {
                return given.fail("id", &format!("{} is used twice", record.id));
            }
            data.records.push(kind, record);
        }
    }
    Ok(data)
}

fn record(mains: &HashMap<i64, i64>, kind: Kind, given: &Object<'_>) -> Result<Record, String> {
    let mut keys = vec!["id"];
    keys.extend(
        fields::of(kind)
            .iter()
            .filter_map(|field| state_key(field.source)),
    );
    if multifield::has(kind) {
        keys.extend(multifield::NAMES.iter().map(|(key, _)| *key));
    }
    given.only(&keys)?;
    for (key, _) in multifield::NAMES {
        given.multifield(key)?;
    }
    for field in fields::of(kind) {
        check(given, field.source)?;
    }
    let id = given.own_id("id")?;
    // A portal in disorder can be described: a mirror that is given stands, whatever the links say.
    let main = match fields::mirror_key(kind) {
        key if kind != Kind::Company && given.map.contains_key(key) => given.id(key)?,
        _ => mains.get(&id).copied(),
    };
    Ok(Record {
        id,
        fields: given.map.clone(),
        main,
    })
}

fn state_key(source: Source) -> Option<&'static str> {
    match source {
        Source::Text(key)
        | Source::Code(key)
        | Source::Time(key)
        | Source::Number(key, _)
        | Source::Money(key)
        | Source::Author(key)
        | Source::File(key)
        | Source::Flag(key, _)
        | Source::Mark(key)
        | Source::Main(key) => Some(key),
        Source::Id
        | Source::EntityType
        | Source::First(_)
        | Source::FirstOf(..)
        | Source::Has(_)
        | Source::Bound
        | Source::Blank
        | Source::Nobody => None,
    }
}

fn check(given: &Object<'_>, source: Source) -> Result<(), String> {
    match source {
        Source::Text(key) | Source::Code(key) | Source::Time(key) => given.text(key).map(|_| ()),
        Source::Number(key, _) | Source::Author(key) | Source::File(key) => {
            given.int(key).map(|_| ())
        }
        Source::Money(key) => given.number(key),
        Source::Flag(key, _) | Source::Mark(key) => given.flag(key).map(|_| ()),
        Source::Main(key) => given.id(key).map(|_| ()),
        Source::Id
        | Source::EntityType
        | Source::First(_)
        | Source::FirstOf(..)
        | Source::Has(_)
        | Source::Bound
        | Source::Blank
        | Source::Nobody => Ok(()),
    }
}

fn link(given: &Object<'_>, profile: Profile) -> Result<Link, String> {
    given.only(&[
        "owner",
        "owner_id",
        "id",
        "sort",
        "primary",
        "reverse_primary",
    ])?;
    let kinds = Kind::ALL.map(|kind| (kind.word(), kind));
    let Some(owner) = given.word("owner", &kinds)? else {
        return given.fail("owner", "is missing");
    };
    let side = Side { owner };
    let owner_id = given.own_id("owner_id")?;
    let row = Row {
        id: given.own_id("id")?,
        sort: given.int("sort")?.unwrap_or(10),
        primary: given.flag("primary")?.unwrap_or(false),
    };
    let mut link = Link::new(side, owner_id, row);
    if let Some(reverse) = given.flag("reverse_primary")? {
        if profile != Profile::Documented || link.owner != Kind::Company {
            return given.fail(
                "reverse_primary",
                "only companies in the documented profile have it",
            );
        }
        *link.flag_mut(side.reversed()) = reverse;
    }
    Ok(link)
}

/// A record as it was given, with the mirror it has now.
pub(super) fn record_json(record: &Record) -> Value {
    Value::Object(record.fields.clone())
}

/// A link as the state lists it.
pub(super) fn link_json(link: &Link) -> Value {
    let (owner, owner_id, id, primary, reverse) = if link.listed_by_contact {
        (
            Kind::Contact,
            link.contact_id,
            link.owner_id,
            link.reverse,
            link.primary,
        )
    } else {
        (
            link.owner,
            link.owner_id,
            link.contact_id,
            link.primary,
            link.reverse,
        )
    };
    let mut listed = json!({
        "owner": owner.word(),
        "owner_id": owner_id,
        "id": id,
        "sort": link.sort,
        "primary": primary,
    });
    if let (true, Some(map)) = (primary != reverse, listed.as_object_mut()) {
        map.insert("reverse_primary".to_owned(), json!(reverse));
    }
    listed
}
