//! Reading cards and finding people.

use crate::{ADMIN, MANAGER, READER, World};
use bindery::bindings::{Id, Owner};
use bindery::portal::crm::{self, Pages};
use bindery::portal::{Batch, Params};

#[tokio::test]
async fn a_card_is_read_in_one_request() {
    let world = World::new().await;

    let reading = world.read(ADMIN, Owner::Company, 5, Pages::One).await;

    assert_eq!(reading.set.ids().collect::<Vec<_>>(), [11, 12, 13, 14]);
    assert_eq!(reading.owner.unwrap().title, "Acme Examples");
    let anna = reading.people.get(&11).unwrap();
    assert_eq!(
        (anna.name.as_str(), anna.last_name.as_str()),
        ("Anna", "Example")
    );
    assert_eq!(anna.post, "Chief example officer");
    assert_eq!(anna.email, "contact11@people.example");
    assert_eq!(anna.company_id, Some(5));
    assert_eq!(reading.people.len(), 4);
    assert!(!reading.more);
    let requests = world.sandbox.calls().into_iter();
    assert_eq!(requests.filter(|call| call.method == "batch").count(), 1);
}

#[tokio::test]
async fn a_card_of_every_kind_is_read() {
    let world = World::new().await;
    let cards = [
        (Owner::Lead, 31, "Wants a hundred widgets"),
        (Owner::Deal, 41, "Annual supply of placeholders"),
        (Owner::Quote, 51, "Offer for forty placeholders"),
        (Owner::Contact, 11, "Anna Example"),
    ];
    for (owner, id, title) in cards {
        let reading = world.read(ADMIN, owner, id, Pages::Four).await;

        assert_eq!(reading.owner.unwrap().title, title);
        assert!(!reading.set.is_empty(), "{title}");
        assert_eq!(reading.people.len(), reading.set.len(), "{title}");
    }
}

#[tokio::test]
async fn a_crowded_card_is_read_in_four_pages_or_known_to_be_longer() {
    let world = World::new().await;

    let all = world.read(ADMIN, Owner::Company, 7, Pages::Four).await;
    assert_eq!(
        (all.set.len(), all.people.len(), all.more),
        (120, 120, false)
    );

    let some = world.read(ADMIN, Owner::Company, 7, Pages::One).await;
    assert_eq!(
        (some.set.len(), some.people.len(), some.more),
        (120, 50, true)
    );
}

#[tokio::test]
async fn hidden_people_are_bound_but_not_named() {
    let world = World::new().await;

    let reading = world.read(MANAGER, Owner::Company, 5, Pages::Four).await;

    assert!(reading.set.contains(13));
    assert_eq!(
        reading.people.keys().copied().collect::<Vec<_>>(),
        [11, 12, 14]
    );
}

#[tokio::test]
async fn a_record_that_is_not_there_has_no_owner() {
    let world = World::new().await;

    let reading = world.read(ADMIN, Owner::Company, 999, Pages::One).await;

    assert_eq!(reading.owner, None);
    assert!(reading.set.is_empty() && reading.people.is_empty());
}

#[tokio::test]
async fn people_are_found_by_any_words_whatever_they_hold() {
    let world = World::new().await;
    world.opened_by(ADMIN).await;
    let table = [
        ("anna exam", vec![11]),
        ("ليلى", vec![13]),
        ("O'Markup & \"Sons\"", vec![15]),
        ("🦊", vec![14]),
        ("contact12@people", vec![12]),
        ("$result[me]", vec![]),
        ("%%% nobody", vec![]),
    ];
    for (typed, expected) in table {
        let mut batch = Batch::new(true);
        batch.add("me", "profile", Params::new());
        let search = crm::Search::add(&mut batch, "find", Owner::Company, typed);

        let answer = world
            .tokens
            .batch(&world.portal, ADMIN, &batch)
            .await
            .unwrap();

        let found = search.hits(&answer).unwrap().people;
        let found: Vec<Id> = found.iter().map(|person| person.id).collect();
        assert_eq!(found, expected, "{typed}");
    }
}

#[tokio::test]
async fn a_refusal_for_the_owner_is_known_from_one_for_a_hidden_contact() {
    let world = World::new().await;
    let bind = |contact: Id| {
        let mut batch = Batch::new(false);
        let params = Params::new()
            .set("id", 6)
            .set("fields[CONTACT_ID]", contact);
        batch.add("add", "crm.company.contact.add", params);
        batch
    };
    world.opened_by(READER).await;
    let answer = world.tokens.batch(&world.portal, READER, &bind(11)).await;
    assert!(answer.unwrap().error("add").unwrap().is_access_denied());

    world.opened_by(MANAGER).await;
    let answer = world.tokens.batch(&world.portal, MANAGER, &bind(13)).await;
    let answer = answer.unwrap();
    let error = answer.error("add").unwrap();
    assert_eq!(error.unreadable(), Some(13));
    assert!(!error.is_access_denied());
}
