//! Changes: written down before they are made, completed after, and forgotten in time.

use super::given::{ANNA, NOW, PORTAL, portal, store};
use bindery::bindings::{Action, Binding, BindingSet, Id, Intent, Owner, Snapshot};
use bindery::store::{
    Before, Change, ChangeFilter, ChangeKind, ChangeStatus, NewChange, RecordOf, Store,
};

const NODE: i64 = -3_000_000_000;
const COMPANY: RecordOf<'static> = RecordOf {
    member_id: PORTAL,
    owner: Owner::Company,
    id: 5,
};

fn snapshot(ids: &[Id]) -> Snapshot {
    let row = |id: &Id| Binding {
        id: *id,
        sort: id * 10,
        primary: *id == 7,
    };
    Snapshot {
        set: BindingSet::new(ids.iter().map(row).collect()),
        mains: [(7, Some(5)), (9, None)].into(),
    }
}

fn intent() -> Intent {
    Intent {
        action: Action::Add,
        ids: vec![9, 11],
        undoes: Some(4),
    }
}

async fn begin(store: &Store, record: RecordOf<'_>, now: i64) -> i64 {
    let new = NewChange {
        record,
        user_id: ANNA,
        intent: &intent(),
        before: None,
        node: NODE,
    };
    store.begin_change(new, now).await.unwrap()
}

async fn ids(store: &Store, below: i64, limit: i64) -> Vec<i64> {
    let changes = store.changes(COMPANY, below, limit).await.unwrap();
    changes.iter().map(|change| change.id).collect()
}

#[tokio::test]
async fn a_change_is_open_from_before_it_is_made_until_it_is_completed() {
    let store = store().await;
    let (before, after) = (snapshot(&[7]), snapshot(&[7, 9]));
    let new = NewChange {
        record: COMPANY,
        user_id: ANNA,
        intent: &intent(),
        before: Some(&before),
        node: NODE,
    };

    let id = store.begin_change(new, NOW).await.unwrap();
    let begun = Change {
        id,
        user_id: ANNA,
        intent: intent(),
        node: NODE,
        status: ChangeStatus::Intended,
        before: Some(before.clone()),
        after: None,
        begun_at: NOW,
        ended_at: None,
    };
    let open = store.open_changes(COMPANY).await.unwrap();
    assert_eq!(open, std::slice::from_ref(&begun));

    let done = ChangeStatus::Done;
    let ended = store.end_change(id, done, Some(&before), &after, NOW + 2);
    ended.await.unwrap();
    assert!(store.open_changes(COMPANY).await.unwrap().is_empty());
    let ended = Change {
        status: done,
        after: Some(after),
        ended_at: Some(NOW + 2),
        ..begun
    };
    assert_eq!(store.change(COMPANY, id).await.unwrap(), Some(ended));
}

#[tokio::test]
async fn a_cut_off_change_is_settled_once_and_only_while_it_is_open() {
    let store = store().await;
    let (cut_off, done) = (
        begin(&store, COMPANY, NOW).await,
        begin(&store, COMPANY, NOW).await,
    );
    let unsure = ChangeStatus::Unsure;
    let read = snapshot(&[7]);
    let ended = store.end_change(done, unsure, None, &read, NOW + 1);
    ended.await.unwrap();

    let mut settled = Vec::new();
    for id in [cut_off, cut_off, done] {
        let after = snapshot(&[7, 9]);
        settled.push(store.settle_change(id, &after, NOW + 9).await.unwrap());
    }

    assert_eq!(settled, [true, false, false]);
    let change = store.change(COMPANY, cut_off).await.unwrap().unwrap();
    assert_eq!(change.status, ChangeStatus::CutOff);
    assert_eq!(change.before, None);
    assert_eq!(change.after, Some(snapshot(&[7, 9])));
    assert_eq!(change.ended_at, Some(NOW + 9));
    let change = store.change(COMPANY, done).await.unwrap().unwrap();
    assert_eq!(change.status, unsure);
}

#[tokio::test]
async fn a_change_belongs_to_one_record_of_one_portal() {
    let store = store().await;
    store.save_portal(&portal("portal-two"), NOW).await.unwrap();
    let id = begin(&store, COMPANY, NOW).await;
    let others = [
        RecordOf {
            member_id: "portal-two",
            ..COMPANY
        },
        RecordOf {
            owner: Owner::Lead,
            ..COMPANY
        },
        RecordOf { id: 6, ..COMPANY },
    ];

    for other in others {
        assert_eq!(store.change(other, id).await.unwrap(), None, "{other:?}");
        assert!(store.open_changes(other).await.unwrap().is_empty());
        assert!(store.changes(other, i64::MAX, 9).await.unwrap().is_empty());
    }
    assert!(store.change(COMPANY, id).await.unwrap().is_some());
}

#[tokio::test]
async fn the_history_is_read_from_the_newest_on_page_by_page() {
    let store = store().await;
    let mut begun = Vec::new();
    for _ in 0..3 {
        begun.push(begin(&store, COMPANY, NOW).await);
    }
    begun.reverse();

    assert_eq!(ids(&store, i64::MAX, 2).await, begun[..2]);
    assert_eq!(ids(&store, begun[1], 2).await, begun[2..]);
    assert!(ids(&store, begun[2], 2).await.is_empty());
}

#[tokio::test]
async fn a_change_of_which_nothing_was_done_is_forgotten_and_its_id_is_not_used_again() {
    let store = store().await;
    let id = begin(&store, COMPANY, NOW).await;

    store.forget_change(id).await.unwrap();

    assert!(ids(&store, i64::MAX, 9).await.is_empty());
    assert_ne!(begin(&store, COMPANY, NOW).await, id);
}

#[tokio::test]
async fn old_changes_are_purged_by_the_day_they_began() {
    let store = store().await;
    begin(&store, COMPANY, NOW - 10).await;
    let kept = begin(&store, COMPANY, NOW).await;

    assert_eq!(store.purge_changes(NOW).await.unwrap(), 1);

    assert_eq!(ids(&store, i64::MAX, 9).await, [kept]);
    assert_eq!(store.purge_changes(NOW).await.unwrap(), 0);
}

#[tokio::test]
async fn a_change_of_an_unknown_portal_cannot_be_written_down() {
    let store = store().await;
    let stranger = RecordOf {
        member_id: "nobody",
        ..COMPANY
    };
    let new = NewChange {
        record: stranger,
        user_id: ANNA,
        intent: &intent(),
        before: None,
        node: NODE,
    };

    assert!(store.begin_change(new, NOW).await.is_err());
}

#[tokio::test]
async fn the_changes_of_a_portal_are_found_by_every_part_of_a_filter() {
    let store = store().await;
    let lead = RecordOf {
        owner: Owner::Lead,
        id: 31,
        ..COMPANY
    };
    let first = begin(&store, COMPANY, NOW).await;
    let second = begin(&store, lead, NOW + 10).await;
    let of_portal = ChangeFilter {
        member_id: PORTAL.to_owned(),
        ..ChangeFilter::default()
    };
    let found = async |filter: ChangeFilter| -> Vec<i64> {
        let found = store.changes_of_portal(&filter, 9).await.unwrap();
        found.iter().map(|one| one.change.id).collect()
    };
    let narrowed = |narrow: &dyn Fn(&mut ChangeFilter)| {
        let mut filter = of_portal.clone();
        narrow(&mut filter);
        filter
    };

    for (filter, expected) in [
        (of_portal.clone(), vec![second, first]),
        (narrowed(&|f| f.owner = Some(Owner::Lead)), vec![second]),
        (narrowed(&|f| f.owner_id = Some(5)), vec![first]),
        (narrowed(&|f| f.user_id = Some(ANNA)), vec![second, first]),
        (narrowed(&|f| f.user_id = Some(ANNA + 1)), vec![]),
        (
            narrowed(&|f| f.kind = Some(ChangeKind::Bindings(Action::Add))),
            vec![second, first],
        ),
        (
            narrowed(&|f| f.kind = Some(ChangeKind::Bindings(Action::Set))),
            vec![],
        ),
        (narrowed(&|f| f.kind = Some(ChangeKind::Grants)), vec![]),
        (narrowed(&|f| f.since = Some(NOW + 10)), vec![second]),
        (narrowed(&|f| f.until = Some(NOW + 10)), vec![first]),
        (
            narrowed(&|f| {
                f.before = Some(Before {
                    change: second,
                    grants: 0,
                });
            }),
            vec![first],
        ),
        (narrowed(&|f| f.member_id = "another".to_owned()), vec![]),
    ] {
        assert_eq!(found(filter.clone()).await, expected, "{filter:?}");
    }
    let newest = store.changes_of_portal(&of_portal, 1).await.unwrap();
    assert_eq!((newest[0].owner, newest[0].owner_id), (Owner::Lead, 31));
}
