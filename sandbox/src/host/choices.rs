//! What the portal's dialogs offer: users, access codes, and records of the CRM, in the shapes they answer with.
use super::contacts::readable;
use super::owner::Owner;
use crate::apps::Refused;
use crate::crm::User;
use crate::world::World;
use serde_json::{Value, json};

/// The choices of a kind for a person.
pub(super) fn choices(world: &mut World, user: i64, kind: &str) -> Result<Value, Refused> {
    let found = match kind {
        "user" => users(world).map(user_choice).collect(),
        "access" => access(world),
        kind => {
            let owner = Owner::from_slug(kind);
            let owner = owner.ok_or_else(|| Refused::new(422, "`of` is not known"))?;
            records(world, user, owner)
        }
    };
    Ok(Value::Array(found))
}

fn users(world: &World) -> impl Iterator<Item = &User> {
    world.crm.users().filter(|user| user.active)
}

fn user_choice(user: &User) -> Value {
    json!({
        "id": user.id.to_string(),
        "name": user.full_name(),
        "photo": "",
        "position": "",
        "url": format!("/company/personal/user/{}/", user.id),
        "sub": false,
        "sup": false,
    })
}

fn access(world: &World) -> Vec<Value> {
    let accesses = world.crm.accesses().into_iter();
    accesses
        .map(|access| json!({"id": access.code, "name": access.name}))
        .collect()
}

fn records(world: &mut World, user: i64, owner: Owner) -> Vec<Value> {
    let titled = world.crm.records(owner.entity_type());
    let ids: Vec<i64> = titled.iter().map(|(id, _)| *id).collect();
    let readable = readable(world, user, owner, &ids);
    titled
        .into_iter()
        .filter(|(id, _)| readable.contains(id))
        .map(|(id, title)| record_choice(owner, id, &title))
        .collect()
}

fn record_choice(owner: Owner, id: i64, title: &str) -> Value {
    let kind = owner.slug();
    json!({
        "id": format!("{}_{id}", prefix(owner)),
        "type": kind,
        "place": kind,
        "title": title,
        "desc": "",
        "url": format!("/crm/{kind}/show/{id}/"),
        "image": "",
    })
}

fn prefix(owner: Owner) -> &'static str {
    match owner {
        Owner::Company => "CO",
        Owner::Contact => "C",
        Owner::Lead => "L",
        Owner::Deal => "D",
        Owner::Quote => "Q",
    }
}
