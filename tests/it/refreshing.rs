//! Many people's clicks at a token that is over: one refresh, and what they see when it fails.

use crate::support::{CLIENT_ID, COMPANY, MANAGER, Page, TestApp};
use bindery::store::Chain;
use bitrix24_sandbox::{Effect, Fault, Profile};
use std::sync::Arc;
use tokio::task::JoinSet;

const CALLERS: usize = 64;

/// A page that was opened with tokens which the portal does not take any more.
async fn at_an_expired_token(app: &TestApp) -> Page {
    let page = app.open(MANAGER, "company", COMPANY).await;
    assert_eq!(page.status, 200, "{}", page.text);
    app.sandbox.advance(3_601);
    app.sandbox.clear_calls();
    page
}

/// What so many at once get who press the same button.
async fn clicked(app: &Arc<TestApp>, page: &Page) -> Vec<(u16, String)> {
    let form = vec![("token".to_owned(), page.token())];
    let mut callers = JoinSet::new();
    for _ in 0..CALLERS {
        let (app, form) = (Arc::clone(app), form.clone());
        callers.spawn(async move {
            let page = app.post("/cards/company/5/show", &form).await;
            let is_shown = page.count("#bindings") == 1;
            let code = if is_shown { String::new() } else { page.code() };
            (page.status, code)
        });
    }
    callers.join_all().await
}

fn all(status: u16, code: &str) -> Vec<(u16, String)> {
    vec![(status, code.to_owned()); CALLERS]
}

fn refreshes(app: &TestApp) -> usize {
    let calls = app.sandbox.calls();
    let tokens = calls.iter().filter(|call| call.method == "oauth/token");
    tokens.count()
}

async fn chains(app: &TestApp) -> Vec<Chain> {
    let member_id = app.sandbox.member_id();
    app.store.chains(&member_id, MANAGER).await.unwrap()
}

fn fail(app: &TestApp, effect: Effect, times: u32) {
    let fault = Fault::always(effect).of("oauth/token").times(times);
    app.sandbox.fault(fault).unwrap();
}

fn broken() -> Effect {
    Effect::Status {
        code: 500,
        body: String::new(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_four_at_once_cost_one_refresh() {
    let app = Arc::new(TestApp::start(Profile::Observed).await);
    let page = at_an_expired_token(&app).await;

    let seen = clicked(&app, &page).await;

    assert_eq!(seen, all(200, ""));
    assert_eq!(refreshes(&app), 1);
    let chains = chains(&app).await;
    assert_eq!((chains.len(), chains[0].generation), (1, 1));
    app.sandbox.clear_calls();
    assert_eq!(app.act(&page, "show", &[]).await.status, 200);
    assert_eq!(refreshes(&app), 0, "the stored pair is the server's");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_was_lost_after_the_work_costs_the_chain_and_not_the_click() {
    let app = Arc::new(TestApp::start(Profile::Observed).await);
    app.open(MANAGER, "company", COMPANY).await;
    let page = at_an_expired_token(&app).await;
    fail(&app, Effect::DropAfter, 1);

    let seen = clicked(&app, &page).await;

    assert_eq!(seen, all(200, ""));
    assert_eq!(refreshes(&app), 3, "two for one chain, one for the other");
    let left = chains(&app).await;
    assert_eq!(left.len(), 2, "nothing is erased");
    assert_eq!(
        (left[1].generation, left[1].has_ended(CLIENT_ID)),
        (1, false)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn without_another_chain_all_are_asked_to_open_the_tab_again_and_that_heals() {
    for (effect, times, most) in [
        (Effect::DropAfter, 1, 2),
        (broken(), 2, 2),
        (Effect::Html, 2, 2),
        (Effect::DropBefore, 2, 2),
    ] {
        let app = Arc::new(TestApp::start(Profile::Observed).await);
        let page = at_an_expired_token(&app).await;
        fail(&app, effect.clone(), times);

        let seen = clicked(&app, &page).await;

        assert_eq!(seen, all(401, "token-invalid"), "{effect:?}");
        assert_eq!(refreshes(&app), most, "{effect:?}");
        app.sandbox.clear_faults();
        let page = app.open(MANAGER, "company", COMPANY).await;
        assert_eq!(page.status, 200, "{effect:?}");
        assert_eq!(app.act(&page, "show", &[]).await.status, 200, "{effect:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_breaks_once_is_asked_once_more_and_nobody_notices() {
    for effect in [broken(), Effect::Garbage, Effect::DropBefore] {
        let app = Arc::new(TestApp::start(Profile::Observed).await);
        let page = at_an_expired_token(&app).await;
        fail(&app, effect.clone(), 1);

        assert_eq!(clicked(&app, &page).await, all(200, ""), "{effect:?}");
        assert_eq!(refreshes(&app), 2, "{effect:?}");
    }
}

#[tokio::test]
async fn a_chain_that_could_not_be_refreshed_works_again_when_the_server_does() {
    let app = TestApp::start(Profile::Observed).await;
    let page = at_an_expired_token(&app).await;
    fail(&app, broken(), 2);

    assert_eq!(app.act(&page, "show", &[]).await.status, 401);
    assert_eq!(app.act(&page, "show", &[]).await.status, 401);
    assert_eq!(refreshes(&app), 2, "the chain rests");
    app.clock.advance(30);

    assert_eq!(app.act(&page, "show", &[]).await.status, 200);
}

#[tokio::test]
async fn a_person_who_was_shut_out_and_a_portal_that_did_not_pay_get_their_own_pages() {
    let app = TestApp::start(Profile::Observed).await;
    let page = at_an_expired_token(&app).await;
    app.sandbox.restrict(CLIENT_ID, &[1]).unwrap();
    let refused = app.act(&page, "show", &[]).await;
    // The portal is asked first, with a token that has expired, and says who may not.
    assert_eq!(
        (refused.status, refused.code().as_str()),
        (403, "restricted")
    );

    let app = TestApp::start(Profile::Observed).await;
    let page = at_an_expired_token(&app).await;
    let unpaid = Effect::Error {
        code: "PAYMENT_REQUIRED".to_owned(),
        description: String::new(),
        status: 401,
    };
    app.sandbox
        .fault(Fault::always(unpaid).of("oauth/token"))
        .unwrap();
    for _ in 0..3 {
        let refused = app.act(&page, "show", &[]).await;
        assert_eq!(
            (refused.status, refused.code().as_str()),
            (503, "subscription")
        );
    }
    assert_eq!(refreshes(&app), 1);
}
