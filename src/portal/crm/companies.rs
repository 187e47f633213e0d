//! The titles of companies that people belong to.

use super::{OWNER_ITEM, Record, items, record, select};
use crate::bindings::{Id, Owner};
use crate::portal::batch::{Batch, BatchAnswer, Params};
use std::collections::BTreeMap;

/// The key of the command that reads the titles.
pub(super) const COMPANIES: &str = "companies";

/// Adds the command that reads the companies of those bound to an `owner`, of whom the command
/// `owner` of the same batch brings the ids. At most 50 come, and a portal may refuse it: then a
/// company goes without its title. Stands last, so that nothing is lost with it.
pub fn companies(batch: &mut Batch, owner: Owner) {
    if owner == Owner::Contact {
        return;
    }
    let ids = format!("{OWNER_ITEM}[{}]", owner.ids_field());
    let params = titles(Params::new()).reference("filter[contactIds]", &ids);
    batch.add(COMPANIES, "crm.item.list", params);
}

/// A list of companies with their titles.
pub(super) fn titles(params: Params) -> Params {
    let params = params.set("entityTypeId", Owner::Company.entity_type_id());
    select(params, &["id", "title"])
        .set("order[id]", "ASC")
        .set("start", -1)
}

/// The titles that the command `key` brought, by id.
pub(super) fn titles_in(answer: &BatchAnswer, key: &str) -> BTreeMap<Id, String> {
    let found = answer.result(key).and_then(items).unwrap_or_default();
    let records = found.into_iter().filter_map(record);
    records.map(|Record { id, title }| (id, title)).collect()
}
