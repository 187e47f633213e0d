//! The people bound to a record, or the companies bound to a contact: asked for by id,
//! always through `crm.item.list`, which leaves out what the person may not see.

use super::{PAGE, items, paged, select};
use crate::bindings::{Id, Owner};
use crate::portal::batch::{Batch, BatchAnswer, Params};
use crate::portal::loose;
use serde_json::Value;

/// A bound contact, or a bound company. Texts are empty where the portal has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// The id of the contact or company.
    pub id: Id,
    /// The title of a company.
    pub title: String,
    /// A contact's first name.
    pub name: String,
    /// A contact's middle name.
    pub second_name: String,
    /// A contact's last name.
    pub last_name: String,
    /// A contact's position.
    pub post: String,
    /// The first phone number.
    pub phone: String,
    /// The first e-mail address.
    pub email: String,
    /// A contact's main company.
    pub company_id: Option<Id>,
    /// The day of the last activity, `2026-01-12`, as the portal's clock has it.
    pub last_active: String,
}

/// Adds the commands that read `ids` of those bound to an `owner`, 50 with each; the first is
/// called `key`, the others `key2`, `key3` …
pub fn people(batch: &mut Batch, key: &str, owner: Owner, ids: &[Id]) {
    for (page, ids) in (1..).zip(ids.chunks(PAGE)) {
        let params = listing(owner)
            .list("filter[id]", ids.iter().copied())
            .set("order[id]", "ASC")
            .set("start", -1);
        batch.add(paged(key, page), "crm.item.list", params);
    }
}

/// Those that the commands `key`, `key2` … brought.
#[must_use]
pub fn people_in(answer: &BatchAnswer, key: &str) -> Vec<Person> {
    let pages = (1..).map_while(|page| answer.result(&paged(key, page)));
    pages.flat_map(on_page).collect()
}

/// A list of those who may be bound to an `owner`, with the fields of [`Person`].
pub(super) fn listing(owner: Owner) -> Params {
    let fields: &[&str] = match owner {
        Owner::Contact => &["id", "title", "phone", "email", "lastActivityTime"],
        Owner::Company | Owner::Lead | Owner::Deal | Owner::Quote => &[
            "id",
            "name",
            "secondName",
            "lastName",
            "post",
            "phone",
            "email",
            "companyId",
            "lastActivityTime",
        ],
    };
    let params = Params::new().set("entityTypeId", owner.bound_entity_type_id());
    select(params, fields)
}

/// Those on one page; what has no usable id is left out.
pub(super) fn on_page(result: &Value) -> Vec<Person> {
    let items = items(result).unwrap_or_default();
    items.into_iter().filter_map(person).collect()
}

pub(super) fn person(item: &Value) -> Option<Person> {
    let text = |key| loose::text(loose::field(item, key));
    Some(Person {
        id: loose::id(loose::field(item, "id"))?,
        title: text("title"),
        name: text("name"),
        second_name: text("secondName"),
        last_name: text("lastName"),
        post: text("post"),
        phone: text("phone"),
        email: text("email"),
        company_id: loose::id(loose::field(item, "companyId")),
        last_active: day(&text("lastActivityTime")),
    })
}

/// The day of a moment such as `2026-01-12T09:00:00+03:00`; empty where it is none.
fn day(moment: &str) -> String {
    let day = moment.split(['T', ' ']).next().unwrap_or_default();
    let is_day = day.len() == 10
        && day.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if is_day {
        day.to_owned()
    } else {
        String::new()
    }
}

#[cfg(test)]
mod tests {
    use super::{Person, people, people_in};
    use crate::bindings::{Id, Owner};
    use crate::portal::Batch;
    use crate::portal::testing::{answer, commands};
    use serde_json::json;

    #[test]
    fn a_person_is_read_with_every_field() {
        let answer = answer(json!({"result": {"p": {"items": [
            {"id": 11, "name": "Anna", "secondName": "Maria", "lastName": "Ivanova",
             "honorific": "HNR_EN_1", "post": "CEO", "phone": "+4930111", "email": "a@b.example",
             "companyId": 6, "lastActivityTime": "2026-01-12T09:00:00+03:00"},
            {"id": 0, "name": "Nobody"}]}}}));

        let people = people_in(&answer, "p");

        let expected = Person {
            id: 11,
            title: String::new(),
            name: "Anna".to_owned(),
            second_name: "Maria".to_owned(),
            last_name: "Ivanova".to_owned(),
            post: "CEO".to_owned(),
            phone: "+4930111".to_owned(),
            email: "a@b.example".to_owned(),
            company_id: Some(6),
            last_active: "2026-01-12".to_owned(),
        };
        assert_eq!(people, [expected]);
    }

    #[test]
    fn people_are_asked_for_by_their_ids_fifty_at_a_time() {
        let mut batch = Batch::new(false);
        let ids: Vec<Id> = (1..=51).collect();

        people(&mut batch, "rest", Owner::Lead, &ids);

        let commands = commands(&batch);
        let [(first, fifty), (second, one)] = commands.as_slice() else {
            panic!("{commands:?}");
        };
        assert_eq!((first.as_str(), second.as_str()), ("rest", "rest2"));
        assert!(fifty.contains("&filter[id][0]=1&") && fifty.contains("&filter[id][49]=50&"));
        assert!(one.contains("&filter[id][0]=51&order[id]=ASC&start=-1"));
        let answer = answer(json!({"result": {
            "rest": {"items": [{"id": 1}]}, "rest2": {"items": [{"id": 51}]}}}));
        let found: Vec<Id> = people_in(&answer, "rest")
            .iter()
            .map(|one| one.id)
            .collect();
        assert_eq!(found, [1, 51]);
    }

    #[test]
    fn nobody_is_asked_for_without_ids() {
        let mut batch = Batch::new(false);

        people(&mut batch, "rest", Owner::Lead, &[]);

        assert!(batch.is_empty());
    }
}
