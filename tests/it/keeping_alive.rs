//! Installations that nobody opens.

use crate::support::{ADMIN, CLIENT_ID, COMPANY, MANAGER, READER, TestApp, launch, state};
use bindery::store::Chain;
use bitrix24_sandbox::{Effect, Fault, Profile};
use serde_json::{Value, json};

const DAY: u32 = 24 * 60 * 60;

/// The portal of the tests, where these people are administrators.
fn led_by(admins: &[i64]) -> Value {
    let mut state = state();
    for user in state["users"].as_array_mut().unwrap() {
        let id = user["id"].as_i64().unwrap();
        user["admin"] = json!(admins.contains(&id));
    }
    state
}

/// So many days pass, and upkeep has its rounds.
async fn pass(app: &TestApp, days: u32) {
    for _ in 0..days * 2 {
        app.advance(DAY / 2);
        app.app.tend().await;
    }
}

/// On which days somebody refreshed a token, in so many.
async fn refreshes_in(app: &TestApp, days: u32) -> Vec<u32> {
    let mut on = Vec::new();
    for day in 1..=days {
        app.sandbox.clear_calls();
        pass(app, 1).await;
        let calls = app.sandbox.calls();
        let refreshes = calls.iter().filter(|call| call.method == "oauth/token");
        on.extend(refreshes.map(|_| day));
    }
    on
}

async fn chains(app: &TestApp, user: i64) -> Vec<Chain> {
    let member_id = app.sandbox.member_id();
    app.store.chains(&member_id, user).await.unwrap()
}

async fn is_alive(app: &TestApp, user: i64) -> bool {
    let chains = chains(app, user).await;
    let mut alive = false;
    for chain in chains {
        let refresh = chain.pair.refresh.as_ref();
        alive |= refresh.is_some() && !chain.has_ended(CLIENT_ID) && chain.generation > 0;
    }
    alive
}

#[tokio::test]
async fn an_installation_that_nobody_opens_is_refreshed_once_in_two_thirds_of_a_tokens_life() {
    let app = TestApp::start(Profile::Observed).await;
    app.open(MANAGER, "company", COMPANY).await;

    let on = refreshes_in(&app, 90).await;

    assert_eq!(on.len(), 4, "{on:?}");
    let mut before = 0;
    for day in on {
        assert!((19..=22).contains(&(day - before)), "{day} after {before}");
        before = day;
    }
    assert_eq!(
        chains(&app, MANAGER).await[0].generation,
        0,
        "is no administrator"
    );
    assert_eq!(chains(&app, ADMIN).await[0].generation, 4);
}

#[tokio::test]
async fn an_installation_in_use_is_left_alone() {
    let app = TestApp::start(Profile::Observed).await;
    for _ in 0..4 {
        assert!(refreshes_in(&app, 15).await.is_empty());
        app.post_launch("/app", &launch(ADMIN)).await;
    }
}

#[tokio::test]
async fn when_an_administrators_chain_is_over_the_next_ones_is_kept_alive() {
    let app = TestApp::start(Profile::Observed).await;
    app.sandbox.put_state(&led_by(&[ADMIN, MANAGER])).unwrap();
    app.open(MANAGER, "company", COMPANY).await;
    app.open(MANAGER, "lead", 31).await;
    let fault = Effect::Error {
        code: "invalid_grant".to_owned(),
        description: String::new(),
        status: 400,
    };
    let fault = Fault::always(fault).of("oauth/token").times(2);
    app.sandbox.fault(fault).unwrap();

    let on = refreshes_in(&app, 25).await;

    assert_eq!(on.len(), 3, "{on:?}");
    let ended = chains(&app, MANAGER).await;
    assert!(ended.iter().all(|chain| chain.has_ended(CLIENT_ID)));
    assert!(is_alive(&app, ADMIN).await);
}

#[tokio::test]
async fn who_is_no_administrator_any_more_keeps_no_installation_alive() {
    let app = TestApp::start(Profile::Observed).await;
    app.sandbox.put_state(&led_by(&[ADMIN, MANAGER])).unwrap();
    app.open(MANAGER, "company", COMPANY).await;
    app.sandbox.put_state(&led_by(&[ADMIN])).unwrap();

    pass(&app, 25).await;

    assert!(chains(&app, MANAGER).await.iter().all(|chain| !chain.admin));
    assert!(is_alive(&app, ADMIN).await);
}

#[tokio::test]
async fn who_was_shut_out_or_dismissed_keeps_no_installation_alive() {
    let mut dismissed = led_by(&[ADMIN, MANAGER]);
    dismissed["users"][1]["active"] = json!(false);
    for (state, may_use) in [
        (led_by(&[ADMIN, MANAGER]), vec![ADMIN, READER]),
        (dismissed, vec![]),
    ] {
        let app = TestApp::start(Profile::Observed).await;
        app.sandbox.put_state(&led_by(&[ADMIN, MANAGER])).unwrap();
        app.open(MANAGER, "company", COMPANY).await;
        app.sandbox.put_state(&state).unwrap();
        app.sandbox.restrict(CLIENT_ID, &may_use).unwrap();

        pass(&app, 25).await;

        assert!(is_alive(&app, ADMIN).await, "{may_use:?}");
        assert!(!is_alive(&app, MANAGER).await, "{may_use:?}");
    }
}

#[tokio::test]
async fn a_failing_server_is_asked_a_few_times_a_day_and_the_chain_survives() {
    let app = TestApp::start(Profile::Observed).await;
    pass(&app, 18).await;
    let broken = Effect::Status {
        code: 500,
        body: String::new(),
    };
    app.sandbox
        .fault(Fault::always(broken).of("oauth/token"))
        .unwrap();
    pass(&app, 4).await;
    app.sandbox.clear_calls();

    for _ in 0..96 {
        app.advance(DAY / 96);
        app.app.tend().await;
    }

    let calls = app.sandbox.calls().len();
    assert!((2..=10).contains(&calls), "{calls} requests in a day");
    app.sandbox.clear_faults();
    pass(&app, 1).await;
    assert!(is_alive(&app, ADMIN).await);
}

#[tokio::test]
async fn an_app_that_is_gone_is_noticed() {
    let app = TestApp::start(Profile::Observed).await;
    app.sandbox
        .change_settings(json!({ "events": { "lose": true } }))
        .unwrap();
    app.sandbox.uninstall(CLIENT_ID, false).unwrap();

    pass(&app, 25).await;

    let member_id = app.sandbox.member_id();
    let portal = app.store.portal(&member_id).await.unwrap().unwrap();
    assert!(!portal.is_active());
}

#[tokio::test]
async fn several_nodes_refresh_once() {
    let app = TestApp::start(Profile::Observed).await;
    pass(&app, 18).await;
    app.sandbox.clear_calls();
    app.advance(4 * DAY);
    let nodes = [app.another(), app.another(), app.another()];

    let [one, other, third] = nodes.each_ref();
    tokio::join!(one.app.tend(), other.app.tend(), third.app.tend());

    let calls = app.sandbox.calls();
    let refreshes = calls.iter().filter(|call| call.method == "oauth/token");
    assert_eq!(refreshes.count(), 1);
    assert_eq!(chains(&app, ADMIN).await[0].generation, 1);
}
