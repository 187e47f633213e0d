//! Looking for exactly one person (or company) by whatever a list says of them.

use super::people::{Person, on_page};
use super::phone::Number;
use super::search::{Search, exactly, people_key};
use crate::bindings::{Id, Owner};
use crate::portal::batch::{Batch, BatchAnswer};
use crate::portal::error::MethodError;

/// A lookup under way. It takes at most [`Lookup::COMMANDS`] commands.
#[derive(Debug)]
pub struct Lookup {
    text: String,
    id: Option<Id>,
    way: Way,
}

#[derive(Debug)]
enum Way {
    /// The id alone says who it is.
    Id,
    /// By number or address, whose commands begin with this key.
    Exactly(String),
    /// By the words of a name.
    Words(Search),
}

/// Whom an entry means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Match {
    /// This one.
    One(Box<Person>),
    /// One of these, and perhaps of more.
    Several(Vec<Person>),
    /// Nobody whom the person can see.
    Nobody,
}

impl Lookup {
    /// The most commands of one lookup.
    pub const COMMANDS: usize = 2;

    /// Adds the lookup of `text`, which may be the `id`, and nothing else where `is_id`.
    pub fn add(
        batch: &mut Batch,
        key: String,
        owner: Owner,
        text: &str,
        id: Option<Id>,
        is_id: bool,
    ) -> Self {
        let number = Number::read(text);
        let way = if is_id || (id.is_some() && number.is_none()) {
            Way::Id
        } else if let Some(number) = number {
            exactly(batch, &key, owner, "PHONE", &number.spellings());
            Way::Exactly(key)
        } else if text.contains('@') {
            exactly(batch, &key, owner, "EMAIL", &[text.to_owned()]);
            Way::Exactly(key)
        } else {
            Way::Words(Search::add(batch, &key, owner, text))
        };
        let text = text.to_owned();
        Self { text, id, way }
    }

    /// The id that the text may be, to be asked for together with those of other lookups.
    #[must_use]
    pub fn id(&self) -> Option<Id> {
        self.id
    }

    /// Whom the text means; `by_id` is the record of its id, if there is one.
    ///
    /// # Errors
    /// The portal refused the search.
    pub fn found(
        &self,
        answer: &BatchAnswer,
        by_id: Option<&Person>,
    ) -> Result<Match, MethodError> {
        let found = match &self.way {
            Way::Id => Vec::new(),
            Way::Exactly(key) => {
                let same = answer.result(&people_key(key));
                same.map(on_page).unwrap_or_default()
            }
            Way::Words(search) => {
                let people = search.hits(answer)?.people;
                let same: Vec<Person> = people
                    .iter()
                    .filter(|person| is_called(person, &self.text))
                    .cloned()
                    .collect();
                if same.is_empty() { people } else { same }
            }
        };
        let mut found = found.into_iter();
        Ok(match (found.next(), found.len()) {
            (Some(only), 0) => Match::One(Box::new(only)),
            (Some(first), _) => Match::Several(std::iter::once(first).chain(found).collect()),
            (None, _) => match by_id {
                Some(person) => Match::One(Box::new(person.clone())),
                None => Match::Nobody,
            },
        })
    }
}

/// Whether the words are those of the name, in any order and with or without the middle one.
pub(super) fn is_called(person: &Person, text: &str) -> bool {
    let words = |text: &str| {
        let mut words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        words.sort_unstable();
        words
    };
    let Person {
        title,
        name,
        second_name,
        last_name,
        ..
    } = person;
    let wanted = words(text);
    let whole = format!("{title} {name} {second_name} {last_name}");
    let short = format!("{title} {name} {last_name}");
    wanted == words(&whole) || wanted == words(&short)
}

#[cfg(test)]
mod tests {
    use super::{Lookup, Match};
    use crate::bindings::{Id, Owner};
    use crate::portal::testing::{answer, commands};
    use crate::portal::{Batch, Person};
    use serde_json::json;

    fn found(text: &str, id: Option<Id>, results: &serde_json::Value) -> Match {
        let mut batch = Batch::new(false);
        let lookup = Lookup::add(&mut batch, "l".to_owned(), Owner::Lead, text, id, false);
        assert!(batch.len() <= Lookup::COMMANDS, "{:?}", commands(&batch));
        let by_id = id.map(|id| Person {
            id,
            ..Person::default()
        });
        let answer = answer(json!({ "result": results }));
        lookup.found(&answer, by_id.as_ref()).unwrap()
    }

    fn id_of(found: Match) -> Option<Id> {
        match found {
            Match::One(person) => Some(person.id),
            Match::Several(_) | Match::Nobody => None,
        }
    }

    #[test]
    fn a_whole_name_is_preferred_to_parts_of_names() {
        let items = json!({"l": {"items": [
            {"id": 1, "name": "Anna", "lastName": "Leeson"},
            {"id": 2, "name": "Anna", "secondName": "M", "lastName": "Lee"}]}});

        assert_eq!(id_of(found("lee anna", None, &items)), Some(2));
        assert_eq!(id_of(found("Anna M Lee", None, &items)), Some(2));
        assert!(matches!(found("Anna", None, &items), Match::Several(_)));
        assert_eq!(
            found("Anna", None, &json!({"l": {"items": []}})),
            Match::Nobody
        );
    }

    #[test]
    fn digits_are_a_number_before_they_are_an_id() {
        let somebody = json!({"l_same_people": {"items": [{"id": 7}]}});
        let nobody = json!({"l_same_people": {"items": []}});

        assert_eq!(id_of(found("5550114", Some(5_550_114), &somebody)), Some(7));
        assert_eq!(
            id_of(found("5550114", Some(5_550_114), &nobody)),
            Some(5_550_114)
        );
        assert_eq!(id_of(found("12", Some(12), &json!({}))), Some(12));
    }
}
