//! The grants of a portal: changed by whoever saw the present ones, and every change written down.

use super::given::{ANNA, NOW, PORTAL, portal, store};
use bindery::bindings::{Action, Code, Grant, Owner, Policy, Rule};
use bindery::store::{Before, ChangeFilter, ChangeKind, Closing, NewPolicy, Store};

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

fn below(grants: i64) -> ChangeFilter {
    ChangeFilter {
        member_id: PORTAL.to_owned(),
        before: Some(Before { change: 0, grants }),
        ..ChangeFilter::default()
    }
}

async fn versions(store: &Store, filter: &ChangeFilter, limit: i64) -> Vec<i64> {
    let changes = store.policy_changes(filter, limit).await.unwrap();
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
    let changes = store.policy_changes(&below(i64::MAX), 10).await.unwrap();
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
    assert!(versions(&store, &below(i64::MAX), 10).await.is_empty());
}

#[tokio::test]
async fn changes_of_grants_come_in_pages_and_are_forgotten_in_time_though_the_grants_stay() {
    let store = store().await;
    for version in 0..4 {
        let after = policy(&format!("U{}", version + 1));
        assert!(change(&store, version, &after, NOW + version).await);
    }

    assert_eq!(versions(&store, &below(i64::MAX), 2).await, [4, 3]);
    let page = store.policy_changes(&below(i64::MAX), 2).await.unwrap();
    let last = page.last().unwrap().id;
    assert_eq!(versions(&store, &below(last), 10).await, [2, 1]);
    assert_eq!(store.purge_policy_changes(NOW + 3).await.unwrap(), 3);
    assert_eq!(versions(&store, &below(i64::MAX), 10).await, [4]);
    let stored = store.portal(PORTAL).await.unwrap().unwrap();
    assert_eq!(stored.policy, policy("U4"));
}

#[tokio::test]
async fn changes_of_grants_are_found_by_every_part_of_a_filter() {
    let store = store().await;
    // The first gives leads a rule of their own, so that the second is not about them.
    for (version, code) in [(0, "U1"), (1, "U2")] {
        assert!(change(&store, version, &policy(code), NOW + 10 * version).await);
    }
    let narrowed = |narrow: &dyn Fn(&mut ChangeFilter)| {
        let mut filter = below(i64::MAX);
        narrow(&mut filter);
        filter
    };
    let of = |action| Some(ChangeKind::Bindings(action));

    for (filter, expected) in [
        (narrowed(&|f| f.kind = Some(ChangeKind::Grants)), vec![2, 1]),
        (narrowed(&|f| f.kind = of(Action::Add)), vec![]),
        (narrowed(&|f| f.owner = Some(Owner::Deal)), vec![2, 1]),
        (narrowed(&|f| f.owner = Some(Owner::Lead)), vec![1]),
        (narrowed(&|f| f.owner_id = Some(5)), vec![]),
        (narrowed(&|f| f.user_id = Some(ANNA)), vec![2, 1]),
        (narrowed(&|f| f.user_id = Some(ANNA + 1)), vec![]),
        (narrowed(&|f| f.since = Some(NOW + 10)), vec![2]),
        (narrowed(&|f| f.until = Some(NOW + 10)), vec![1]),
        (narrowed(&|f| f.member_id = "another".to_owned()), vec![]),
    ] {
        assert_eq!(versions(&store, &filter, 9).await, expected, "{filter:?}");
    }
    let of_deals = narrowed(&|f| f.owner = Some(Owner::Deal));
    assert_eq!(versions(&store, &of_deals, 1).await, [2]);
}

#[tokio::test]
async fn a_change_that_is_given_up_midway_is_made_wholly_or_not_at_all_and_holds_up_nobody() {
    let store = store().await;

    for turns in (0..400).step_by(20) {
        let version = store.portal(PORTAL).await.unwrap().unwrap().policy_version;
        let given_up = async {
            for _ in 0..turns {
                tokio::task::yield_now().await;
            }
        };
        let (first, second) = (policy("U7"), policy("U8"));
        tokio::select! {
            biased;
            _ = change(&store, version, &first, NOW) => {}
            () = given_up => {}
        }

        let again = async || {
            let version = store.portal(PORTAL).await.unwrap().unwrap().policy_version;
            change(&store, version, &second, NOW).await
        };
        // What was given up while it was being committed may be seen a moment later.
        assert!(again().await || again().await);
        let stored = store.portal(PORTAL).await.unwrap().unwrap();
        let told = versions(&store, &below(i64::MAX), 1_000).await;
        assert_eq!(told.first(), Some(&stored.policy_version));
        assert_eq!(told.len(), usize::try_from(stored.policy_version).unwrap());
    }
}
