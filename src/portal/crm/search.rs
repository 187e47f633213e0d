//! Looking for people (or companies) by a part of the name, a phone number in any notation, or an
//! e-mail address.

use super::people::{Person, listing, on_page};
use super::phone::Number;
use super::{PAGE, items};
use crate::bindings::Owner;
use crate::portal::batch::{Batch, BatchAnswer, Params};
use crate::portal::error::MethodError;

/// More words than anybody types; each one costs the portal a condition on every field.
const MOST_WORDS: usize = 10;

/// A search under way.
#[derive(Debug)]
pub struct Search {
    key: String,
    number: Option<Number>,
}

/// What a search brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hits {
    /// Who was found: first those with exactly this number or address.
    pub people: Vec<Person>,
    /// Whether the portal may have more.
    pub more: bool,
}

impl Search {
    /// Adds the search for those who may be bound to an `owner`. Every word of `q` must occur in
    /// one of the fields; where it is a phone number or an address, the portal's index of those
    /// finds it as well, in any notation and also where it is not somebody's first one.
    pub fn add(batch: &mut Batch, key: &str, owner: Owner, q: &str) -> Self {
        Self::with(batch, key, owner, q, Number::read(q))
    }

    /// Adds the search by the words of a name alone.
    pub(super) fn by_words(batch: &mut Batch, key: &str, owner: Owner, q: &str) -> Self {
        Self::with(batch, key, owner, q, None)
    }

    fn with(batch: &mut Batch, key: &str, owner: Owner, q: &str, number: Option<Number>) -> Self {
        let params = match &number {
            Some(number) => by_number(listing(owner), bound_kind(owner), number),
            None => by_words(listing(owner), bound_kind(owner), q),
        };
        let params = sorted(params, owner).set("start", -1);
        batch.add(key, "crm.item.list", params);
        let same = match &number {
            Some(number) => Some(("PHONE", number.spellings())),
            None if q.contains('@') => Some(("EMAIL", vec![q.trim().to_owned()])),
            None => None,
        };
        if let Some((kind, values)) = same {
            exactly(batch, key, owner, kind, &values);
        }
        let key = key.to_owned();
        Self { key, number }
    }

    /// What the commands brought.
    ///
    /// # Errors
    /// The portal refused the search.
    pub fn hits(&self, answer: &BatchAnswer) -> Result<Hits, MethodError> {
        if let Some(error) = answer.error(&self.key) {
            return Err(error.clone());
        }
        let found = answer.result(&self.key);
        let more = found
            .and_then(items)
            .is_some_and(|items| items.len() >= PAGE);
        let fits = |person: &Person| match &self.number {
            Some(number) => number.is_in(&person.phone) || is_elsewhere(number.typed(), person),
            None => true,
        };
        let same = answer.result(&people_key(&self.key));
        let mut people = same.map(on_page).unwrap_or_default();
        for person in found.map(on_page).unwrap_or_default() {
            let is_new = people.iter().all(|other| other.id != person.id);
            if is_new && fits(&person) {
                people.push(person);
            }
        }
        Ok(Hits { people, more })
    }
}

/// Adds the commands that find those who have exactly this number or address.
pub(super) fn exactly(batch: &mut Batch, key: &str, owner: Owner, kind: &str, values: &[String]) {
    let entity = entity(owner);
    let same = same_key(key);
    let mut params = Params::new().set("type", kind).set("entity_type", entity);
    for (index, value) in values.iter().enumerate() {
        params = params.set(&format!("values[{index}]"), value);
    }
    batch.add(same.clone(), "crm.duplicate.findbycomm", params);
    let people = listing(owner)
        .reference("filter[id]", &format!("$result[{same}][{entity}]"))
        .set("order[id]", "ASC")
        .set("start", -1);
    batch.add(people_key(key), "crm.item.list", people);
}

/// The kind of record that is bound to an `owner`.
fn bound_kind(owner: Owner) -> Owner {
    match owner {
        Owner::Contact => Owner::Company,
        Owner::Company | Owner::Lead | Owner::Deal | Owner::Quote => Owner::Contact,
    }
}

/// Whether what was typed stands in another field than the phone number.
fn is_elsewhere(typed: &str, person: &Person) -> bool {
    let Person {
        title,
        name,
        second_name,
        last_name,
        email,
        ..
    } = person;
    let fields = [title, name, second_name, last_name, email];
    fields.iter().any(|field| field.contains(typed))
}

/// What the portal's index of numbers and addresses calls what is bound to an `owner`.
pub(super) fn entity(owner: Owner) -> &'static str {
    match owner {
        Owner::Contact => "COMPANY",
        Owner::Company | Owner::Lead | Owner::Deal | Owner::Quote => "CONTACT",
    }
}

pub(super) fn same_key(key: &str) -> String {
    format!("{key}_same")
}

pub(super) fn people_key(key: &str) -> String {
    format!("{key}_same_people")
}

/// Wants every word of `q` in one of the fields that the records of one `kind` are known by.
pub(super) fn by_words(params: Params, kind: Owner, q: &str) -> Params {
    let words = q.split_whitespace().take(MOST_WORDS).enumerate();
    words.fold(params, |params, (word_at, word)| {
        let group = format!("filter[{word_at}]");
        let params = params.set(&format!("{group}[logic]"), "OR");
        let fields = known_by(kind).iter().enumerate();
        fields.fold(params, |params, (at, field)| {
            params.set(&format!("{group}[{at}][%{field}]"), word)
        })
    })
}

fn known_by(kind: Owner) -> &'static [&'static str] {
    match kind {
        Owner::Contact => &["name", "lastName", "secondName", "phone", "email"],
        Owner::Company => &["title", "phone", "email"],
        Owner::Lead | Owner::Deal | Owner::Quote => &["title"],
    }
}

/// Wants all pieces of the number in the phone number, or what was typed in another field.
fn by_number(params: Params, kind: Owner, number: &Number) -> Params {
    let params = params.set("filter[0][logic]", "OR");
    let pieces = number.pieces();
    let ways = pieces.iter().enumerate();
    let params = ways.fold(params, |params, (way_at, pieces)| {
        let group = format!("filter[0][{way_at}]");
        let params = params.set(&format!("{group}[logic]"), "AND");
        let pieces = pieces.iter().enumerate();
        pieces.fold(params, |params, (at, piece)| {
            params.set(&format!("{group}[{at}][%phone]"), piece)
        })
    });
    let others = known_by(kind).iter().filter(|field| **field != "phone");
    (pieces.len()..)
        .zip(others)
        .fold(params, |params, (at, field)| {
            params.set(&format!("filter[0][{at}][%{field}]"), number.typed())
        })
}

fn sorted(params: Params, owner: Owner) -> Params {
    let order: &[&str] = match owner {
        Owner::Contact => &["title"],
        Owner::Company | Owner::Lead | Owner::Deal | Owner::Quote => &["lastName", "name"],
    };
    let order = order.iter();
    order.fold(params, |params, field| {
        params.set(&format!("order[{field}]"), "ASC")
    })
}

#[cfg(test)]
mod tests {
    use super::Search;
    use crate::bindings::Owner;
    use crate::portal::Batch;
    use crate::portal::testing::{answer, commands};
    use serde_json::json;

    fn asked(owner: Owner, q: &str) -> Vec<(String, String)> {
        let mut batch = Batch::new(false);
        Search::add(&mut batch, "find", owner, q);
        commands(&batch)
    }

    #[test]
    fn a_search_for_contacts_wants_every_word_in_some_field() {
        let commands = asked(Owner::Company, "  ann  o'neil ");

        let [(key, command)] = commands.as_slice() else {
            panic!("{commands:?}");
        };
        assert_eq!(key, "find");
        let (_, filter) = command.split_once("&select[8]=lastActivityTime").unwrap();
        assert_eq!(
            filter,
            "&filter[0][logic]=OR&filter[0][0][%name]=ann&filter[0][1][%lastName]=ann\
             &filter[0][2][%secondName]=ann&filter[0][3][%phone]=ann&filter[0][4][%email]=ann\
             &filter[1][logic]=OR&filter[1][0][%name]=o'neil&filter[1][1][%lastName]=o'neil\
             &filter[1][2][%secondName]=o'neil&filter[1][3][%phone]=o'neil&filter[1][4][%email]=o'neil\
             &order[lastName]=ASC&order[name]=ASC&start=-1"
        );
    }

    #[test]
    fn a_number_or_an_address_is_looked_up_in_the_portals_index_too() {
        let number = asked(Owner::Contact, "+1 555 0114");
        let keys: Vec<_> = number.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["find", "find_same", "find_same_people"]);
        assert!(
            number[1]
                .1
                .contains("type=PHONE&entity_type=COMPANY&values[0]=")
        );
        assert!(
            number[2]
                .1
                .contains("filter[id]=$result[find_same][COMPANY]")
        );

        let address = asked(Owner::Deal, "a@b.example");
        assert!(
            address[1]
                .1
                .ends_with("entity_type=CONTACT&values[0]=a@b.example")
        );
    }

    #[test]
    fn whoever_has_exactly_the_number_comes_first_and_only_once() {
        let mut batch = Batch::new(false);
        let search = Search::add(&mut batch, "find", Owner::Lead, "5550114");

        let answer = answer(json!({"result": {
            "find": {"items": [
                {"id": 1, "phone": "+1 555 0114 9"}, {"id": 2, "phone": "555 99 0114"},
                {"id": 3, "phone": "555-0114"}]},
            "find_same": {"CONTACT": [3]},
            "find_same_people": {"items": [{"id": 3, "phone": "+49 1"}]}}}));

        let hits = search.hits(&answer).unwrap();
        let ids: Vec<_> = hits.people.iter().map(|person| person.id).collect();
        assert_eq!((ids, hits.more), (vec![3, 1], false));
    }

    #[test]
    fn a_full_page_may_not_be_all() {
        let mut batch = Batch::new(false);
        let search = Search::add(&mut batch, "find", Owner::Lead, "a");
        let items: Vec<_> = (1..=50).map(|id| json!({ "id": id })).collect();

        let answer = answer(json!({"result": {"find": {"items": items}}}));

        assert!(search.hits(&answer).unwrap().more);
    }
}
