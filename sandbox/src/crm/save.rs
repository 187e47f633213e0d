//! Creating, changing and deleting records, whichever method asks for it, with the events that
//! follow.

use super::Call;
use super::binding::{self, Bound};
use super::cast;
use super::data::Record;
use super::event::CrmEvent;
use super::fields::{Field, Source};
use super::kind::Kind;
use super::multifield::{self, Wish};
use crate::error::RestError;
use serde_json::{Map, Value, json};

/// What a request wants a record to be.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// Under the keys of the state.
    fields: Map<String, Value>,
    pub(super) multi: Vec<Wish>,
    pub(super) bound: Option<Bound>,
}

impl Draft {
    /// Takes the value of one field; those that only the portal writes are left as they are.
    pub(super) fn set(&mut self, field: &Field, value: &Value) {
        let (key, value) = match field.source {
            Source::Text(key) | Source::Code(key) => (key, json!(cast::text(value))),
            Source::Number(key, default) => match cast::int(value) {
                0 => (key, json!(default)),
                number => (key, json!(number)),
            },
            Source::Money(key) => {
                let amount = cast::text(value).trim().parse::<f64>();
                (
                    key,
                    json!(
                        amount
                            .ok()
                            .filter(|amount| amount.is_finite())
                            .unwrap_or(0.0)
                    ),
                )
            }
            Source::Flag(key, _) => (key, json!(*value == "Y" || *value == true)),
            Source::Id
            | Source::EntityType
            | Source::Time(_)
            | Source::Author(_)
            | Source::Mark(_)
            | Source::File(_)
            | Source::First(_)
            | Source::FirstOf(..)
            | Source::Has(_)
            | Source::Main(_)
            | Source::Bound
            | Source::Blank
            | Source::Nobody => return,
        };
        self.fields.insert(key.to_owned(), value);
    }

    /// An address that cannot be one is refused.
    fn check(&self) -> Result<(), RestError> {
        let mut addresses = self.multi.iter().filter(|wish| wish.key == "email");
        let wrong = addresses.find_map(|wish| wish.value.as_deref().filter(|text| !is_email(text)));
        match wrong {
            Some(text) => {
                let text = format!("E-mail address '{text}' is not valid.");
                Err(RestError::new(400, "ERROR_CORE", text))
            }
            None => Ok(()),
        }
    }
}

/// Empty is right: it takes an address away.
fn is_email(text: &str) -> bool {
    let parts = text.split_once('@');
    let fits = |part: &str| !part.is_empty() && !part.contains([' ', '@', '<', '>']);
    text.is_empty() || parts.is_some_and(|(name, host)| fits(name) && fits(host))
}

/// Creates a record and says its id.
pub(super) fn create(call: &mut Call<'_>, kind: Kind, draft: Draft) -> Result<i64, RestError> {
    draft.check()?;
    let id = call.data.records.next_id(kind);
    if let Some(bound) = &draft.bound {
        binding::check_bound(call.again(), kind, id, bound)?;
    }
    let user = call.user.id;
    let mut fields = Map::new();
    for key in ["assigned_by_id", "created_by"] {
        fields.insert(key.to_owned(), json!(user));
    }
    fields.insert("created_time".to_owned(), json!(call.now));
    fields.insert("id".to_owned(), json!(id));
    let record = Record {
        id,
        fields,
        main: None,
    };
    call.data.records.push(kind, record);
    fill(call, kind, id, draft);
    emit(call, kind, "ADD", id);
    Ok(id)
}

/// Changes a record that exists.
pub(super) fn change(
    call: &mut Call<'_>,
    kind: Kind,
    id: i64,
    draft: Draft,
) -> Result<(), RestError> {
    draft.check()?;
    if let Some(bound) = &draft.bound {
        binding::check_bound(call.again(), kind, id, bound)?;
    }
    fill(call, kind, id, draft);
    emit(call, kind, "UPDATE", id);
    Ok(())
}

/// Deletes a record and its links; nobody is told of those.
pub(super) fn delete(call: &mut Call<'_>, kind: Kind, id: i64) {
    binding::release(call, kind, id);
    call.data.records.remove(kind, id);
    emit(call, kind, "DELETE", id);
}

fn fill(call: &mut Call<'_>, kind: Kind, id: i64, draft: Draft) {
    if let Some(record) = call.data.records.find_mut(kind, id) {
        record.fields.extend(draft.fields);
        record.changed(call.user.id, call.now);
        multifield::apply(record, &draft.multi);
    }
    if let Some(bound) = draft.bound {
        binding::rebind(call.again(), kind, id, &bound);
        mark_repeat(call, kind, id);
    }
}

/// A lead whose fields name a contact is a repeat one from then on; the binding methods leave that
/// as it is.
fn mark_repeat(call: &mut Call<'_>, kind: Kind, id: i64) {
    let is_bound = !call.data.links.bound_ids(kind, id).is_empty();
    let lead = call.data.records.find_mut(kind, id);
    if let Some(lead) = lead.filter(|_| kind == Kind::Lead && is_bound) {
        let mark = "is_return_customer".to_owned();
        lead.fields.insert(mark, json!(true));
    }
}

fn emit(call: &mut Call<'_>, kind: Kind, what: &str, id: i64) {
    call.events.push(CrmEvent::of(kind, what, id));
}
