//! `bindery check` and `bindery migrate`: is everything as it should be?

use crate::place::Place;

#[tokio::test]
async fn migrating_says_whether_there_was_anything_to_do() {
    let place = Place::empty();

    let first = place.run(&["migrate"]).good();
    let second = place.run(&["migrate"]).good();

    assert_eq!(first, format!("{} is now up to date\n", place.url()));
    assert_eq!(second, format!("{} was up to date\n", place.url()));
}

#[tokio::test]
async fn commands_on_no_database_say_so_and_make_none() {
    let place = Place::empty();

    for command in [["journal"], ["check"]] {
        let ran = place.run(&command);
        assert_eq!(ran.code, Some(1), "{ran:?}");
        let told = format!("{}{}", ran.out, ran.err);
        assert!(told.contains("bindery.db"), "{told}");
    }
    assert!(place.is_empty());
}

#[tokio::test]
async fn commands_on_an_old_database_say_what_to_do() {
    let place = Place::empty();
    place.store().await;

    let ran = place.run(&["journal"]);

    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("bindery migrate"), "{ran:?}");
}
