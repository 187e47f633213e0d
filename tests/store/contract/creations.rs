//! Creations: each form once, its result kept for whoever sends it again.

use super::given::{ANNA, NOW, PORTAL, store};
use bindery::bindings::Owner;
use bindery::store::{Creation, CreationOf, RecordOf};

const COMPANY: RecordOf<'static> = RecordOf {
    member_id: PORTAL,
    owner: Owner::Company,
    id: 5,
};

const FORM: CreationOf<'static> = CreationOf {
    record: COMPANY,
    user_id: ANNA,
    once: "drawn",
};

#[tokio::test]
async fn a_form_is_taken_up_by_one_and_its_result_is_kept() {
    let store = store().await;

    let begin = || store.begin_creation(FORM, NOW - 60, NOW);
    assert_eq!(begin().await.unwrap(), Creation::New);
    assert_eq!(begin().await.unwrap(), Creation::Running);
    store.creation_done(FORM, 46, false).await.unwrap();
    assert_eq!(begin().await.unwrap(), Creation::Created(46));
    store.creation_done(FORM, 46, true).await.unwrap();
    assert_eq!(begin().await.unwrap(), Creation::Bound(46));
}

#[tokio::test]
async fn of_many_who_take_up_the_same_form_one_gets_it() {
    let store = store().await;

    let all = (0..8).map(|_| store.begin_creation(FORM, NOW - 60, NOW));
    let all = futures_util::future::join_all(all).await;

    let new = all
        .iter()
        .filter(|begun| matches!(begun, Ok(Creation::New)));
    assert_eq!(new.count(), 1);
    assert!(all.iter().all(Result::is_ok));
}

#[tokio::test]
async fn a_form_that_was_cut_off_is_taken_over_by_one_when_its_time_is_over() {
    let store = store().await;
    let begin = |at: i64| store.begin_creation(FORM, at - 60, at);
    begin(NOW).await.unwrap();

    assert_eq!(begin(NOW + 60).await.unwrap(), Creation::Running);
    assert_eq!(begin(NOW + 61).await.unwrap(), Creation::CutOff);
    assert_eq!(begin(NOW + 61).await.unwrap(), Creation::Running);
    store.creation_unsure(FORM).await.unwrap();
    assert_eq!(begin(NOW + 121).await.unwrap(), Creation::Unsure);
    assert_eq!(begin(NOW + 122).await.unwrap(), Creation::CutOff);
}

#[tokio::test]
async fn a_form_is_one_persons_on_one_record_and_can_be_given_up() {
    let store = store().await;
    store.begin_creation(FORM, NOW, NOW).await.unwrap();
    let record = RecordOf { id: 6, ..COMPANY };

    for other in [
        CreationOf { record, ..FORM },
        CreationOf {
            user_id: 99,
            ..FORM
        },
        CreationOf {
            once: "other",
            ..FORM
        },
    ] {
        let begun = store.begin_creation(other, NOW, NOW).await.unwrap();
        assert_eq!(begun, Creation::New, "{other:?}");
    }
    store.forget_creation(FORM).await.unwrap();
    let again = store.begin_creation(FORM, NOW, NOW).await.unwrap();
    assert_eq!(again, Creation::New);
}

#[tokio::test]
async fn forms_are_forgotten_in_time_and_with_their_portal() {
    let store = store().await;
    store.begin_creation(FORM, NOW, NOW).await.unwrap();

    assert_eq!(store.purge_creations(NOW).await.unwrap(), 0);
    assert_eq!(store.purge_creations(NOW + 1).await.unwrap(), 1);
    let again = store.begin_creation(FORM, NOW, NOW).await.unwrap();
    assert_eq!(again, Creation::New);
    store.erase_portal(PORTAL).await.unwrap();
    assert_eq!(store.purge_creations(NOW + 1).await.unwrap(), 0);
}
