//! Everything about one bound person (or company), and whether somebody who cannot be seen exists.

use super::companies::{titles, titles_in};
use super::people::{Person, person};
use crate::bindings::{Id, Owner};
use crate::portal::batch::{Batch, BatchAnswer, Params};
use crate::portal::error::MethodError;
use crate::portal::loose;
use serde_json::Value;
use std::collections::BTreeMap;

const ITEM: &str = "item";
const COMPANIES: &str = "companies_of";

/// A way to reach somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// The portal's word for its kind: `WORK`, `MOBILE` …
    pub kind: String,
    /// The number or address.
    pub value: String,
}

/// What the portal knows of one person or company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// What the list shows too.
    pub person: Person,
    /// Every phone number.
    pub phones: Vec<Reach>,
    /// Every e-mail address.
    pub emails: Vec<Reach>,
    /// Of a contact: its companies as far as they can be seen, in its order.
    pub companies: Vec<(Id, String)>,
}

/// What asking for one record came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// It can be seen.
    Seen(Box<Details>),
    /// It exists, but the person may not see it.
    Hidden,
    /// It does not exist any more.
    Gone,
    /// The portal refused for another reason.
    Refused(MethodError),
}

/// Adds the commands that read everything about `id`, who is bound to an `owner`.
pub fn details(batch: &mut Batch, owner: Owner, id: Id) {
    batch.add(ITEM, "crm.item.get", one(owner, id));
    if owner != Owner::Contact {
        let companies =
            titles(Params::new()).reference("filter[id]", "$result[item][item][companyIds]");
        batch.add(COMPANIES, "crm.item.list", companies);
    }
}

/// What the commands of [`details`] brought; `None` where they were not carried out.
#[must_use]
pub fn details_in(answer: &BatchAnswer) -> Option<Look> {
    let Some(item) = answer.result(ITEM) else {
        return answer.error(ITEM).map(refused);
    };
    let item = item.get("item")?;
    let mut titles = titles_in(answer, COMPANIES);
    let ids = loose::elements(loose::field(item, "companyIds")).unwrap_or_default();
    let company = |id: &Value| titles.remove_entry(&loose::id(id)?);
    Some(Look::Seen(Box::new(Details {
        person: person(item)?,
        phones: reaches(item, "PHONE"),
        emails: reaches(item, "EMAIL"),
        companies: ids.into_iter().filter_map(company).collect(),
    })))
}

/// Adds the commands that ask whether `ids`, who cannot be seen, exist.
pub fn probe(batch: &mut Batch, owner: Owner, ids: &[Id]) {
    for &id in ids {
        batch.add(format!("probe{id}"), "crm.item.get", one(owner, id));
    }
}

/// What the commands of [`probe`] say: who exists, and who does not.
#[must_use]
pub fn probed(answer: &BatchAnswer, ids: &[Id]) -> BTreeMap<Id, bool> {
    let exists = |id: &Id| match refused(answer.error(&format!("probe{id}"))?) {
        Look::Hidden => Some((*id, true)),
        Look::Gone => Some((*id, false)),
        Look::Seen(_) | Look::Refused(_) => None,
    };
    ids.iter().filter_map(exists).collect()
}

fn one(owner: Owner, id: Id) -> Params {
    Params::new()
        .set("entityTypeId", owner.bound_entity_type_id())
        .set("id", id)
}

fn refused(error: &MethodError) -> Look {
    if error.is_access_denied() {
        Look::Hidden
    } else if error.is_not_found() {
        Look::Gone
    } else {
        Look::Refused(error.clone())
    }
}

/// The numbers or addresses in `fm`, in the portal's order.
fn reaches(item: &Value, type_id: &str) -> Vec<Reach> {
    let all = loose::elements(loose::field(item, "fm")).unwrap_or_default();
    let of_type = |one: &&Value| loose::text(loose::field(one, "typeId")) == type_id;
    let reach = |one: &Value| {
        Some(Reach {
            kind: loose::text(loose::field(one, "valueType")),
            value: loose::some_text(loose::field(one, "value"))?,
        })
    };
    all.into_iter().filter(of_type).filter_map(reach).collect()
}

#[cfg(test)]
mod tests {
    use super::{Look, details_in, probed};
    use crate::portal::testing::answer;
    use serde_json::json;

    #[test]
    fn every_number_and_the_companies_in_order_are_read() {
        let answer = answer(json!({"result": {
            "item": {"item": {"id": 11, "name": "Anna", "companyIds": [6, 9, 5], "fm": [
                {"id": 1, "valueType": "WORK", "value": "+1", "typeId": "PHONE"},
                {"id": 2, "valueType": "HOME", "value": "a@b.example", "typeId": "EMAIL"},
                {"id": 3, "valueType": "MOBILE", "value": "+2", "typeId": "PHONE"},
                {"id": 4, "valueType": "WORK", "value": "", "typeId": "PHONE"}]}},
            "companies_of": {"items": [{"id": 5, "title": "Five"}, {"id": 6, "title": "Six"}]}}}));

        let Some(Look::Seen(seen)) = details_in(&answer) else {
            panic!("not seen");
        };

        let phones = seen.phones.iter();
        let phones: Vec<_> = phones.map(|phone| (&*phone.kind, &*phone.value)).collect();
        assert_eq!(phones, [("WORK", "+1"), ("MOBILE", "+2")]);
        assert_eq!(seen.emails.len(), 1);
        let companies = [(6, "Six".to_owned()), (5, "Five".to_owned())];
        assert_eq!(seen.companies, companies);
    }

    #[test]
    fn who_may_not_be_seen_is_told_from_who_does_not_exist() {
        let hidden = json!({"error": "ACCESS_DENIED", "error_description": "No"});
        let gone = json!({"error": "NOT_FOUND", "error_description": "Item not found"});
        let other = json!({"error": "", "error_description": "Busy"});
        let one = |error| answer(json!({"result": {}, "result_error": {"item": error}}));

        assert_eq!(details_in(&one(&hidden)), Some(Look::Hidden));
        assert_eq!(details_in(&one(&gone)), Some(Look::Gone));
        assert!(matches!(details_in(&one(&other)), Some(Look::Refused(_))));
        let errors = json!({"probe1": hidden, "probe2": gone, "probe3": other});
        let probed = probed(
            &answer(json!({"result": {}, "result_error": errors})),
            &[1, 2, 3, 4],
        );
        assert_eq!(probed, [(1, true), (2, false)].into());
    }
}
