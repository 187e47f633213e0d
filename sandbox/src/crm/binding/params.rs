//! Parameters of the binding methods, read as loosely as the portal reads them.

use super::Binding;
use super::checks::refuse;
use super::diff::{Item, Primary};
use crate::crm::cast;
use crate::crm::kind::Kind;
use crate::crm::links::Row;
use crate::error::RestError;
use serde_json::{Map, Value};

impl Binding<'_> {
    /// The owner's id; `quoted` as the two groups of methods word the refusal.
    pub(super) fn owner_id(&self, quoted: bool) -> Result<i64, RestError> {
        let params = self.call.params;
        let given = cast::get(params, "ID").or_else(|| cast::get(params, "id"));
        match given.map_or(0, cast::int) {
            id if id > 0 => Ok(id),
            _ if quoted => Err(refuse(
                "The parameter 'ownerEntityID' is invalid or not defined.",
            )),
            _ => Err(refuse(
                "The parameter ownerEntityID is invalid or not defined.",
            )),
        }
    }

    /// `fields` of `add` and `delete`, which names it `called` when it is no array.
    pub(super) fn fields_param(&self, called: &str) -> Result<Map<String, Value>, RestError> {
        match cast::array_param(self.call.params, "fields") {
            // A list has no key that could be the id.
            Some(fields) => Ok(fields.as_object().cloned().unwrap_or_default()),
            None => Err(refuse(&format!("The parameter '{called}' must be array."))),
        }
    }

    /// `items` by the indexes 0, 1, …: a missing index is an element that says nothing.
    pub(super) fn items_param(&self) -> Result<Vec<Option<Item>>, RestError> {
        let Some(items) = cast::array_param(self.call.params, "items") else {
            return Err(refuse("The parameter items must be array."));
        };
        let item = |value: &Value| value.as_object().and_then(|fields| self.item(fields));
        if let Some(map) = items.as_object() {
            let indexes = (0..map.len()).map(|index| index.to_string());
            return Ok(indexes
                .map(|index| map.get(&index).and_then(item))
                .collect());
        }
        Ok(items.as_array().into_iter().flatten().map(item).collect())
    }

    /// The one bound record of `add` and `delete`.
    pub(super) fn bound_item(&self, fields: &Map<String, Value>) -> Result<Item, RestError> {
        self.item(fields)
            .ok_or_else(|| refuse("The parameter 'fields' is not valid."))
    }

    /// SORT, `IS_PRIMARY` and the bound id; other keys, `ROLE_ID` among them, are dropped.
    fn item(&self, fields: &Map<String, Value>) -> Option<Item> {
        let id = cast::get(fields, self.side.key()).and_then(cast::numeric)?;
        let primary = match fields.get("IS_PRIMARY").and_then(Value::as_str) {
            Some("Y") => Primary::Yes,
            Some("y") => Primary::Lower,
            _ => Primary::No,
        };
        (id > 0).then_some(Item {
            id,
            sort: cast::get(fields, "SORT").map(cast::int),
            primary,
        })
    }

    /// What `items.set` wants: the valid elements, each with a SORT, one of them primary.
    pub(super) fn target(&self, old: &[Row], given: &[Option<Item>]) -> Vec<Item> {
        let mut target = if self.documented() && self.keeps_sort() {
            sorted_as_documented(old, given)
        } else {
            sorted_by_position(given)
        };
        let chosen = target.iter().position(|item| item.primary == Primary::Yes);
        for (index, item) in target.iter_mut().enumerate() {
            item.primary = Primary::from(index == chosen.unwrap_or(0));
        }
        target
    }

    /// The owners whose pages say that an existing binding keeps its SORT.
    fn keeps_sort(&self) -> bool {
        matches!(self.side.owner, Kind::Company | Kind::Contact)
    }
}

/// SORT 10, 20, … by position, where invalid elements count too.
fn sorted_by_position(given: &[Option<Item>]) -> Vec<Item> {
    let positions = (1..).map(|place| place * 10);
    let numbered = positions.zip(given);
    numbered
        .filter_map(|(position, item)| {
            let item = (*item)?;
            let sort = item.sort.filter(|sort| *sort > 0).or(Some(position));
            Some(Item { sort, ..item })
        })
        .collect()
}

/// SORT of an existing binding is kept; a new one goes behind all that exist or are given.
fn sorted_as_documented(old: &[Row], given: &[Option<Item>]) -> Vec<Item> {
    let given = given.iter().flatten().map(|item| {
        let kept = old.iter().find(|row| row.id == item.id).map(|row| row.sort);
        let sort = item.sort.filter(|sort| *sort > 0).or(kept);
        Item { sort, ..*item }
    });
    let mut items: Vec<Item> = given.collect();
    let given = items.iter().filter_map(|item| item.sort);
    let existing = old.iter().map(|row| row.sort);
    let mut largest = given.chain(existing).fold(0, i64::max);
    for item in items.iter_mut().filter(|item| item.sort.is_none()) {
        largest = largest.saturating_add(10);
        item.sort = Some(largest);
    }
    items
}
