//! The grants of a portal: changed by whoever saw the present ones, and every change written down.

use super::given::{ANNA, NOW, PORTAL, portal, store};
use bindery::bindings::{Code, Grant, Owner, Policy, Rule};
use bindery::store::{Closing, NewPolicy, Store};

fn policy(code: &str) -> Policy {
    let these = Grant::These([Code::parse(code).unwrap()].into());
    let lead = Rule {
        change: Grant::These([].into()),
        ..Rule::default()
    };
    Policy {
        common: Rule {
            see: these,
            ..Rule::default()
        },
        own: [(Owner::Lead, lead)].into(),
    }
}

async fn change(store: &Store, version: i64, after: &Policy, now: i64) -> bool {
    let before = store.portal(PORTAL).await.unwrap().unwrap().policy;
    let new = NewPolicy {
        member_id: PORTAL,
        user_id: ANNA,
        version,
        before: &before,
        after,
    };
    store.change_policy(new, now).await.unwrap()
}

async fn versions(store: &Store, below: i64, limit: i64) -> Vec<i64> {
    let changes = store.policy_changes(PORTAL, below, limit).await.unwrap();
    changes.iter().map(|change| change.version).collect()
}

#[tokio::test]
async fn of_two_changes_of_one_version_the_second_does_nothing() {
    let store = store().await;

    assert!(change(&store, 0, &policy("U7"), NOW).await);
    assert!(!change(&store, 0, &policy("U8"), NOW).await);
    assert!(change(&store, 1, &Policy::default(), NOW + 1).await);

    let stored = store.portal(PORTAL).await.unwrap().unwrap();
    assert_eq!(
        (stored.policy, stored.policy_version),
        (Policy::default(), 2)
    );
    let changes = store.policy_changes(PORTAL, i64::MAX, 10).await.unwrap();
    let told: Vec<_> = changes
        .into_iter()
        .map(|change| {
            (
                change.version,
                change.user_id,
                change.at,
                change.before,
                change.after,
            )
        })
        .collect();
    let expected = [
        (2, ANNA, NOW + 1, policy("U7"), Policy::default()),
        (1, ANNA, NOW, Policy::default(), policy("U7")),
    ];
    assert_eq!(told, expected);
}

#[tokio::test]
async fn a_portal_that_is_stored_again_keeps_its_grants() {
    let store = store().await;
    change(&store, 0, &policy("U7"), NOW).await;

    store.save_portal(&portal(PORTAL), NOW + 1).await.unwrap();

    let stored = store.portal(PORTAL).await.unwrap().unwrap();
    assert_eq!((stored.policy, stored.policy_version), (policy("U7"), 1));
}

#[tokio::test]
async fn a_closed_portal_and_an_unknown_one_take_no_grants() {
    let store = store().await;
    let closing = Closing {
        at: NOW,
        clean: false,
        purge_at: NOW + 60,
    };
    store.close_portal(PORTAL, closing, i64::MAX).await.unwrap();

    assert!(!change(&store, 0, &policy("U7"), NOW).await);
    assert!(versions(&store, i64::MAX, 10).await.is_empty());
}

#[tokio::test]
async fn changes_of_grants_come_in_pages_and_are_forgotten_in_time_though_the_grants_stay() {
    let store = store().await;
    for version in 0..4 {
        let after = policy(&format!("U{}", version + 1));
        assert!(change(&store, version, &after, NOW + version).await);
    }

    assert_eq!(versions(&store, i64::MAX, 2).await, [4, 3]);
    let page = store.policy_changes(PORTAL, i64::MAX, 2).await.unwrap();
    let last = page.last().unwrap().id;
    assert_eq!(versions(&store, last, 10).await, [2, 1]);
    assert_eq!(store.purge_policy_changes(NOW + 3).await.unwrap(), 3);
    assert_eq!(versions(&store, i64::MAX, 10).await, [4]);
    let stored = store.portal(PORTAL).await.unwrap().unwrap();
    assert_eq!(stored.policy, policy("U4"));
}
