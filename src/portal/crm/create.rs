//! Creating a contact (or a company), and who is perhaps the same person already.

use super::lookup::is_called;
use super::people::{Person, on_page};
use super::phone::Number;
use super::search::{Search, entity, exactly, people_key, same_key};
use crate::bindings::{Id, Owner};
use crate::portal::batch::{Batch, BatchAnswer, Params};
use crate::portal::error::MethodError;
use crate::portal::loose;
use std::collections::BTreeSet;

/// The key of the command that creates.
const CREATED: &str = "created";

/// Somebody who is to be created. What is unknown is empty; a company has no last name and no
/// position.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Somebody {
    /// First name, or a company's title.
    pub name: String,
    /// Last name.
    pub last_name: String,
    /// Position.
    pub post: String,
    /// Phone number.
    pub phone: String,
    /// E-mail address.
    pub email: String,
}

/// Who is perhaps the same as somebody who is to be created.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Alike {
    /// Those whom the person may see.
    pub people: Vec<Person>,
    /// How many more have the same number or address.
    pub hidden: usize,
}

impl Alike {
    /// Whether there is nobody.
    #[must_use]
    pub fn is_nobody(&self) -> bool {
        self.people.is_empty() && self.hidden == 0
    }
}

/// Looks for those who have the same number, address or name.
#[derive(Debug)]
pub struct AlikeCheck {
    owner: Owner,
    keys: Vec<&'static str>,
    name: String,
    by_name: Search,
}

impl AlikeCheck {
    /// Adds the commands.
    pub fn add(batch: &mut Batch, owner: Owner, somebody: &Somebody) -> Self {
        let mut keys = Vec::new();
        if !somebody.phone.is_empty() {
            let number = Number::read(&somebody.phone);
            let own = || vec![somebody.phone.clone()];
            let spellings = number.map_or_else(own, |number| number.spellings());
            exactly(batch, "phone", owner, "PHONE", &spellings);
            keys.push("phone");
        }
        if !somebody.email.is_empty() {
            let values = std::slice::from_ref(&somebody.email);
            exactly(batch, "email", owner, "EMAIL", values);
            keys.push("email");
        }
        let name = format!("{} {}", somebody.name, somebody.last_name);
        let by_name = Search::by_words(batch, "name", owner, &name);
        Self {
            owner,
            keys,
            name,
            by_name,
        }
    }

    /// Who was found.
    ///
    /// # Errors
    /// The portal refused to look: then nobody knows.
    pub fn found(&self, answer: &BatchAnswer) -> Result<Alike, MethodError> {
        let mut people: Vec<Person> = Vec::new();
        let mut ids: BTreeSet<Id> = BTreeSet::new();
        for key in &self.keys {
            if let Some(error) = answer.error(&same_key(key)) {
                return Err(error.clone());
            }
            let same = answer.result(&people_key(key));
            people.extend(same.map(on_page).unwrap_or_default());
            ids.extend(self.same_ids(answer, key));
        }
        let by_name = self.by_name.hits(answer)?.people.into_iter();
        people.extend(by_name.filter(|person| is_called(person, &self.name)));
        let mut seen = BTreeSet::new();
        people.retain(|person| seen.insert(person.id));
        let hidden = ids.difference(&seen).count();
        Ok(Alike { people, hidden })
    }

    fn same_ids(&self, answer: &BatchAnswer, key: &str) -> Vec<Id> {
        let found = answer.result(&same_key(key));
        let ids = found.map(|found| loose::field(found, entity(self.owner)));
        let ids = ids.and_then(loose::elements).unwrap_or_default();
        ids.into_iter().filter_map(loose::id).collect()
    }
}

/// Adds the command that creates what is bound to an `owner`.
pub fn create(batch: &mut Batch, owner: Owner, somebody: &Somebody) {
    let Somebody {
        name,
        last_name,
        post,
        phone,
        email,
    } = somebody;
    let (method, names): (_, &[_]) = match owner {
        Owner::Contact => ("crm.company.add", &[("TITLE", name)]),
        Owner::Company | Owner::Lead | Owner::Deal | Owner::Quote => (
            "crm.contact.add",
            &[("NAME", name), ("LAST_NAME", last_name), ("POST", post)],
        ),
    };
    let mut params = Params::new();
    for (key, value) in names.iter().filter(|(_, value)| !value.is_empty()) {
        params = params.set(&format!("fields[{key}]"), value);
    }
    let reaches = [("PHONE", phone), ("EMAIL", email)];
    for (key, value) in reaches.iter().filter(|(_, value)| !value.is_empty()) {
        params = params
            .set(&format!("fields[{key}][0][VALUE]"), value)
            .set(&format!("fields[{key}][0][VALUE_TYPE]"), "WORK");
    }
    batch.add(CREATED, method, params);
}

/// Who was created, or why nobody was; `None` where the answer says neither.
#[must_use]
pub fn created(answer: &BatchAnswer) -> Option<Result<Id, MethodError>> {
    match (answer.result(CREATED), answer.error(CREATED)) {
        (_, Some(error)) => Some(Err(error.clone())),
        (Some(id), None) => loose::id(id).map(Ok),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Alike, AlikeCheck, Somebody, create};
    use crate::bindings::Owner;
    use crate::portal::Batch;
    use crate::portal::testing::{answer, commands};
    use serde_json::json;

    fn anna() -> Somebody {
        Somebody {
            name: "Anna".to_owned(),
            last_name: "Lee".to_owned(),
            post: String::new(),
            phone: "+1 555".to_owned(),
            email: "a@b.example".to_owned(),
        }
    }

    #[test]
    fn only_what_is_known_is_written() {
        let mut batch = Batch::new(false);

        create(&mut batch, Owner::Lead, &anna());

        let [(_, command)] = &commands(&batch)[..] else {
            panic!("one command");
        };
        assert_eq!(
            command,
            "crm.contact.add?fields[NAME]=Anna&fields[LAST_NAME]=Lee\
             &fields[PHONE][0][VALUE]=+1 555&fields[PHONE][0][VALUE_TYPE]=WORK\
             &fields[EMAIL][0][VALUE]=a@b.example&fields[EMAIL][0][VALUE_TYPE]=WORK"
        );
    }

    #[test]
    fn a_company_is_created_for_a_contact() {
        let mut batch = Batch::new(false);
        let company = Somebody {
            name: "Acme".to_owned(),
            ..Somebody::default()
        };

        create(&mut batch, Owner::Contact, &company);

        assert_eq!(commands(&batch)[0].1, "crm.company.add?fields[TITLE]=Acme");
    }

    #[test]
    fn whoever_has_the_number_the_address_or_the_name_is_found_once() {
        let mut batch = Batch::new(false);
        let check = AlikeCheck::add(&mut batch, Owner::Deal, &anna());

        let answer = answer(json!({"result": {
            "phone_same": {"CONTACT": [3, 9]},
            "phone_same_people": {"items": [{"id": 3, "name": "Other"}]},
            "email_same": [], "email_same_people": {"items": []},
            "name": {"items": [
                {"id": 4, "name": "Anna", "lastName": "Lee"}, {"id": 3, "name": "Anna", "lastName": "Lee"},
                {"id": 5, "name": "Anna", "lastName": "Leeson"}]}}}));

        let Alike { people, hidden } = check.found(&answer).unwrap();
        let ids: Vec<_> = people.iter().map(|person| person.id).collect();
        assert_eq!((ids, hidden), (vec![3, 4], 1));
    }
}
