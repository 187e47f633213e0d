//! The binding methods: `fields`, `add`, `delete` and `items.get`, `items.set`, `items.delete` of
//! every owner, by one code.
//!
//! `checks` refuses, `params` reads, `diff` finds what changes, `write` changes it. `rebind` is for
//! records whose own fields name what is bound to them.

mod checks;
mod diff;
mod params;
mod rebind;
mod write;

use super::fields::yes_no;
use super::kind::Kind;
use super::links::{Row, Side};
use super::settings::CompanySet;
use super::{Answer, Call, Profile};
use crate::error::Reply;
use diff::{Change, Item, Primary, diff};
use serde_json::{Map, Value, json};

pub(super) use checks::no_crm_rights;
pub(super) use rebind::{Bound, check_bound, rebind, release};

/// A binding method on its way: the call, its direction and its owner.
struct Binding<'a> {
    call: Call<'a>,
    side: Side,
}

/// Calls a binding method; `None` when the name is not one.
pub(super) fn call(call: Call<'_>, method: &str) -> Option<Answer> {
    let (owner, rest) = method.strip_prefix("crm.")?.split_once('.')?;
    let side = Side {
        owner: Kind::from_word(owner)?,
    };
    let suffix = rest.strip_prefix(side.bound().word())?.strip_prefix('.')?;
    let mut binding = Binding { call, side };
    match suffix {
        "fields" => Some(binding.fields()),
        "add" => Some(binding.add()),
        "delete" => Some(binding.delete()),
        "items.get" => Some(binding.items_get()),
        "items.set" => Some(binding.items_set()),
        "items.delete" => Some(binding.items_delete()),
        _ => None,
    }
}

impl Binding<'_> {
    fn fields(&self) -> Answer {
        self.check_crm()?;
        let describe = |kind: &str, required: bool, title: &str| {
            json!({
                "type": kind,
                "isRequired": required,
                "isReadOnly": false,
                "isImmutable": false,
                "isMultiple": false,
                "isDynamic": false,
                "title": title,
            })
        };
        let mut fields = Map::new();
        let mut field = |key: &str, value| fields.insert(key.to_owned(), value);
        field("SORT", describe("integer", false, "Sorting"));
        field("IS_PRIMARY", describe("char", false, "Primary"));
        let caption = self.side.bound().caption();
        field(self.side.key(), describe("integer", true, caption));
        Ok(Reply::of(Value::Object(fields)))
    }

    fn add(&mut self) -> Answer {
        self.check_crm()?;
        let owner = self.owner_id(true)?;
        let fields = self.fields_param("fields")?;
        self.check_update(owner)?;
        self.check_exists(owner)?;
        let mut new = self.bound_item(&fields)?;
        self.check_bound_readable(new.id)?;
        let old = self.rows(owner);
        if old.iter().any(|row| row.id == new.id) {
            return Ok(Reply::of(false));
        }
        if self.documented() && self.side.owner == Kind::Lead {
            new.sort = new.sort.or(Some(10));
        }
        let change = diff(&old, &with(&old, new));
        self.write(owner, &change.written, CompanySet::AllY);
        Ok(Reply::of(true))
    }

    fn delete(&mut self) -> Answer {
        self.check_crm()?;
        let owner = self.owner_id(true)?;
        let fields = self.fields_param("item")?;
        self.check_update(owner)?;
        self.check_exists(owner)?;
        let bound = self.bound_item(&fields)?.id;
        self.check_bound_readable(bound)?;
        let old = self.rows(owner);
        if !old.iter().any(|row| row.id == bound) {
            return Ok(Reply::of(false));
        }
        let change = diff(&old, &without(&old, bound));
        self.remove(owner, &change.removed);
        if !self.flags_main_company() {
            self.write(owner, &change.written, CompanySet::AllY);
        }
        Ok(Reply::of(true))
    }

    fn items_get(&self) -> Answer {
        self.check_crm()?;
        let owner = self.owner_id(false)?;
        self.check_read(owner)?;
        let rows = self.rows(owner).into_iter().map(|row| {
            json!({
                self.side.key(): row.id,
                "SORT": row.sort,
                "ROLE_ID": 0,
                "IS_PRIMARY": yes_no(row.primary),
            })
        });
        Ok(Reply::of(rows.collect::<Value>()))
    }

    fn items_set(&mut self) -> Answer {
        self.check_crm()?;
        let owner = self.owner_id(false)?;
        let items = self.items_param()?;
        self.check_update(owner)?;
        self.check_exists(owner)?;
        let old = self.rows(owner);
        let target = self.target(&old, &items);
        let mut change = diff(&old, &target);
        let existing = self.call.settings.company_set;
        if self.flags_main_company() && existing == CompanySet::PerSet {
            reset_other_flags(&mut change, &old, &target);
        }
        self.check_change_readable(&change)?;
        if !change.removed.is_empty() {
            self.remove(owner, &change.removed);
        }
        self.write(owner, &change.written, existing);
        Ok(Reply::of(true))
    }

    fn items_delete(&mut self) -> Answer {
        self.check_crm()?;
        let owner = self.owner_id(false)?;
        self.check_read(owner)?;
        self.check_update(owner)?;
        let bound: Vec<i64> = self.rows(owner).iter().map(|row| row.id).collect();
        self.remove(owner, &bound);
        Ok(Reply::of(true))
    }

    fn rows(&self, owner: i64) -> Vec<Row> {
        self.call.data.links.rows(self.side, owner)
    }

    fn documented(&self) -> bool {
        self.call.profile == Profile::Documented
    }

    /// From the company's side the flag says whose main company this is: `IS_PRIMARY` is `Y`
    /// whatever was sent.
    fn flags_main_company(&self) -> bool {
        self.side.owner == Kind::Company && !self.documented()
    }
}

/// The old rows and a new one, which is the only primary one if it says so or nobody else is.
fn with(old: &[Row], mut new: Item) -> Vec<Item> {
    let mut target: Vec<Item> = old.iter().map(Item::from).collect();
    let nobody = target.iter().all(|item| item.primary != Primary::Yes);
    if nobody || new.primary == Primary::Yes {
        new.primary = Primary::Yes;
        for item in &mut target {
            item.primary = Primary::No;
        }
    }
    target.push(new);
    target
}

/// The old rows without one; if that was primary, the first of the others is the only primary one.
fn without(old: &[Row], id: i64) -> Vec<Item> {
    let was_primary = old.iter().any(|row| row.id == id && row.primary);
    let rest = old.iter().filter(|row| row.id != id).map(Item::from);
    let mut target: Vec<Item> = rest.collect();
    if was_primary {
        for (index, item) in target.iter_mut().enumerate() {
            item.primary = Primary::from(index == 0);
        }
    }
    target
}

/// Setting `per_set`: rows that existed and were not chosen lose the flag.
fn reset_other_flags(change: &mut Change, old: &[Row], target: &[Item]) {
    for item in target {
        let flagged = old.iter().any(|row| row.id == item.id && row.primary);
        if flagged && item.primary != Primary::Yes {
            change.write(*item);
        }
    }
}
