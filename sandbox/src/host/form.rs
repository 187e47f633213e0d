//! The form of a card. Saving it replaces what is bound by what the form held when it was opened, less what
//! was unticked and plus what was added: whatever an app bound in the meantime is lost, as on portals.
use super::owner::Owner;
use super::page::{message, not_found};
use super::visit::{Visit, pairs};
use crate::error::RestError;
use crate::world::{Shared, World, lock};
use axum::extract::{RawForm, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Map, Value, json};

/// A bound record as the form holds it.
struct Held {
    id: i64,
    sort: i64,
    primary: bool,
}

impl Held {
    /// `12:10:true`
    fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(':');
        Some(Self {
            id: parts.next()?.parse().ok()?,
            sort: parts.next()?.parse().ok()?,
            primary: parts.next()?.parse().ok()?,
        })
    }

    fn added(id: i64) -> Self {
        Self {
            id,
            sort: 10,
            primary: false,
        }
    }
}

/// `POST /crm/{owner}/details/{id}/` with every `held` row, the ids to `keep`, and one to `add`.
pub(super) async fn save(
    State(world): State<Shared>,
    visit: Visit,
    RawForm(form): RawForm,
) -> Response {
    let mut world = lock(&world);
    let owner = Owner::from_slug(visit.path("owner"));
    let (Some(owner), Ok(id)) = (owner, visit.path("id").parse()) else {
        return not_found(&mut world, &visit);
    };
    match replace(&mut world, visit.user.id, owner, id, &wanted(&form)) {
        Ok(changed) => {
            if changed {
                world.saved_by_hand(visit.user.id, owner.entity_type(), id);
            }
            Redirect::to(&visit.link(&owner.card_href(id))).into_response()
        }
        Err(error) => {
            let text = format!("The portal said: {}", error.description);
            message(
                &mut world,
                &visit,
                StatusCode::FORBIDDEN,
                "Not saved",
                &text,
            )
        }
    }
}

fn wanted(form: &[u8]) -> Vec<Held> {
    let fields = pairs(form);
    let values = |wanted: &'static str| {
        let named = fields.iter().filter(move |(name, _)| name == wanted);
        named.map(|(_, value)| value.as_str())
    };
    let kept: Vec<i64> = values("keep").filter_map(|id| id.parse().ok()).collect();
    let held = values("held").filter_map(Held::read);
    let added = values("add").filter_map(|id| id.parse().ok().map(Held::added));
    held.filter(|row| kept.contains(&row.id))
        .chain(added)
        .collect()
}

/// Whether there was anything to do.
fn replace(
    world: &mut World,
    user: i64,
    owner: Owner,
    id: i64,
    wanted: &[Held],
) -> Result<bool, RestError> {
    let card = world.crm.card(owner.entity_type(), id);
    let now: Vec<i64> = card
        .iter()
        .flat_map(|card| &card.rows)
        .map(|row| row.id)
        .collect();
    let field = format!("{}_ID", owner.bound().slug().to_ascii_uppercase());
    let gone: Vec<i64> = now
        .iter()
        .copied()
        .filter(|id| !wanted.iter().any(|row| row.id == *id))
        .collect();
    for gone in &gone {
        let fields = Map::from_iter([(field.clone(), json!(gone))]);
        call(world, user, owner, id, "delete", fields)?;
    }
    let come: Vec<&Held> = wanted.iter().filter(|row| !now.contains(&row.id)).collect();
    for row in &come {
        let primary = if row.primary { "Y" } else { "N" };
        let fields = [
            (field.clone(), json!(row.id)),
            ("SORT".to_owned(), json!(row.sort)),
            ("IS_PRIMARY".to_owned(), json!(primary)),
        ];
        call(world, user, owner, id, "add", Map::from_iter(fields))?;
    }
    Ok(!gone.is_empty() || !come.is_empty())
}

/// As the portal's own method does it, so that rights count.
fn call(
    world: &mut World,
    user: i64,
    owner: Owner,
    id: i64,
    action: &str,
    fields: Map<String, Value>,
) -> Result<(), RestError> {
    let method = format!("crm.{}.{}.{action}", owner.slug(), owner.bound().slug());
    let params = [
        ("id".to_owned(), json!(id)),
        ("fields".to_owned(), Value::Object(fields)),
    ];
    match world.call_crm(user, &method, &Map::from_iter(params)) {
        Some(answer) => answer.map(|_| ()),
        None => Ok(()),
    }
}
