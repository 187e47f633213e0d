//! Signing in outside Bitrix24, from the address of a portal to the tab as a page of its own.

use crate::support::{ADMIN, COMPANY, LEAD, MANAGER, Outsider, TestApp, back_from};
use bitrix24_sandbox::{Effect, Fault, Profile};
use url::Url;

on_both_profiles!(a_person_signs_in_finds_a_company_and_changes_it);

async fn a_person_signs_in_finds_a_company_and_changes_it(profile: Profile) {
    let app = TestApp::start(profile).await;
    let browser = Outsider::new(&app);
    let member_id = app.sandbox.member_id();

    let home = browser.get("/").await;
    assert_eq!((home.status, home.header("location")), (303, "/login"));
    let landed = browser.sign_in(&app.sandbox, MANAGER, "").await;
    let list = format!("/cards?portal={member_id}");
    assert_eq!(
        (landed.status, landed.header("location")),
        (303, list.as_str())
    );
    let list = browser.get(&list).await;
    assert_eq!(list.status, 200, "{}", list.text);
    assert_eq!(list.words("#records > li[data-id=\"5\"] .name"), "Acme");
    let link = list.attribute("#records > li[data-id=\"5\"] .name", "href");
    let tab = browser.get(&link).await;
    assert_eq!(
        (tab.status, tab.place()),
        (200, ("company".to_owned(), "5".to_owned()))
    );
    assert_eq!(tab.ids(), [12, 11, 13, 14]);
    app.sandbox.clear_calls();
    let removed = browser.act(&tab, "remove", &[("contact_id", "14")]).await;

    assert_eq!((removed.status, removed.code().as_str()), (200, "removed"));
    assert_eq!(app.bound("company", COMPANY), [12, 11, 13]);
    let calls = app.portal_calls();
    assert!(
        calls.iter().all(|call| call.user == Some(MANAGER)),
        "{calls:?}"
    );
}

#[tokio::test]
async fn the_browser_is_sent_to_the_stored_address_whatever_way_it_was_typed() {
    let app = TestApp::start(Profile::Observed).await;
    let stored = Url::parse(&app.sandbox.portal_url()).unwrap();
    let host = format!("127.0.0.1:{}", stored.port().unwrap());

    for typed in [
        host.clone(),
        format!("  {host}/ "),
        format!("https://{host}"),
        format!("HTTP://{host}/"),
    ] {
        let page = Outsider::new(&app)
            .post("/login", &[("portal", &typed)])
            .await;

        assert_eq!(page.status, 303, "{typed}");
        let location = Url::parse(page.header("location")).unwrap();
        assert_eq!(location.origin(), stored.origin());
        assert_eq!(location.path(), "/oauth/authorize/");
        let names: Vec<String> = location
            .query_pairs()
            .map(|(name, _)| name.into_owned())
            .collect();
        assert_eq!(names, ["client_id", "state"]);
    }
    assert_eq!(
        app.sandbox.calls().len(),
        0,
        "nothing is asked for an address"
    );
}

#[tokio::test]
async fn the_code_is_exchanged_at_once_and_the_portal_says_who_it_is() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::new(&app);
    let entrance = browser.begin(&app.sandbox, "").await;
    let back = back_from(&entrance, MANAGER).await;
    app.sandbox.clear_calls();

    browser.get(&back).await;

    let calls = app.sandbox.calls();
    let methods: Vec<&str> = calls.iter().map(|call| call.method.as_str()).collect();
    assert_eq!(methods, ["oauth/token", "batch"]);
    let inner = calls.last().unwrap().commands.iter();
    let inner: Vec<&str> = inner.map(|command| command.method.as_str()).collect();
    assert_eq!(inner, ["app.info", "profile"]);
    let member_id = app.sandbox.member_id();
    assert_eq!(
        app.store.chains(&member_id, MANAGER).await.unwrap().len(),
        1
    );
}

#[tokio::test]
async fn the_registered_address_of_the_app_is_the_callback_too() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::new(&app);
    let entrance = browser.begin(&app.sandbox, "").await;
    let back = back_from(&entrance, MANAGER).await;

    let landed = browser.get(&back.replace("/oauth/callback", "/app")).await;
    let without_code = Outsider::new(&app).get("/app").await;

    assert_eq!(landed.status, 303, "{}", landed.text);
    assert_eq!(without_code.status, 200);
    assert_eq!(without_code.attribute("main a", "href"), "/login");
}

#[tokio::test]
async fn after_signing_in_the_remembered_page_is_opened() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::new(&app);
    let wanted = format!("/cards/lead/{LEAD}?portal={}", app.sandbox.member_id());

    let sent = browser.get(&wanted).await;
    let form = browser.get(sent.header("location")).await;
    let next = form.attribute("input[name=next]", "value");
    let landed = browser.sign_in(&app.sandbox, MANAGER, &next).await;

    assert_eq!(sent.status, 303);
    assert_eq!(landed.header("location"), wanted);
    assert_eq!(browser.get(&wanted).await.ids(), [12, 11, 13]);
}

#[tokio::test]
async fn the_session_is_a_cookie_that_only_the_browser_can_read() {
    let app = TestApp::start(Profile::Observed).await;
    let https = TestApp::with(|settings| {
        settings.public_url = "https://bindery.example/".parse().unwrap();
    })
    .await;

    for (app, secure) in [(app, false), (https, true)] {
        let browser = Outsider::new(&app);
        let begun = browser
            .post("/login", &[("portal", &app.sandbox.portal_url())])
            .await;

        let cookie = begun.header("set-cookie");
        for attribute in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age="] {
            assert!(cookie.contains(attribute), "{cookie}");
        }
        assert_eq!(cookie.contains("Secure"), secure, "{cookie}");
        assert!(!cookie.contains("Domain"), "{cookie}");
    }
}

#[tokio::test]
async fn a_launch_in_the_frame_gets_no_cookie() {
    let app = TestApp::start(Profile::Observed).await;

    let page = app.open(ADMIN, "lead", LEAD).await;
    let shown = app.act(&page, "show", &[]).await;

    assert_eq!(page.header("set-cookie"), "");
    assert_eq!(shown.header("set-cookie"), "");
}

#[tokio::test]
async fn the_pages_outside_are_framed_by_nobody_and_kept_by_no_cache() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::signed_in(&app, ADMIN).await;
    let stranger = Outsider::new(&app);

    for page in [
        stranger.get("/login").await,
        stranger.get("/oauth/callback?code=x&state=y").await,
        browser.get("/login").await,
        browser.get("/cards").await,
        browser.get(&format!("/cards/lead/{LEAD}")).await,
        browser.get("/cards/lead/999").await,
    ] {
        let policy = page.header("content-security-policy");
        assert!(policy.ends_with("frame-ancestors 'none'"), "{policy}");
        assert_eq!(page.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn a_session_ends_after_its_hours_and_sooner_when_nobody_uses_it() {
    let app = TestApp::with(|settings| {
        settings.session_hours = 2;
        settings.session_idle_minutes = 30;
    })
    .await;
    let idle = Outsider::signed_in(&app, ADMIN).await;
    let busy = Outsider::signed_in(&app, MANAGER).await;

    for _ in 0..4 {
        app.advance(25 * 60);
        assert_eq!(busy.get("/cards").await.status, 200);
    }
    assert_eq!(
        idle.get("/cards").await.status,
        303,
        "100 minutes without a request"
    );
    app.advance(19 * 60);
    assert_eq!(
        busy.get("/cards").await.status,
        200,
        "119 minutes after signing in"
    );
    app.advance(60);
    assert_eq!(
        busy.get("/cards").await.status,
        303,
        "two hours after signing in"
    );
}

#[tokio::test]
async fn a_page_token_lives_as_long_as_its_session_and_no_longer() {
    let app = TestApp::with(|settings| {
        settings.session_hours = 24;
        settings.session_idle_minutes = 60;
    })
    .await;
    let browser = Outsider::signed_in(&app, ADMIN).await;
    let mut page = browser.get(&format!("/cards/lead/{LEAD}")).await;

    for _ in 0..57 {
        app.advance(25 * 60);
        page = browser.act(&page, "show", &[]).await;
        assert_eq!(page.status, 200);
    }
    app.advance(15 * 60);
    let page = browser.act(&page, "show", &[]).await;

    assert_eq!((page.status, page.code().as_str()), (401, "token-invalid"));
}

#[tokio::test]
async fn a_token_that_is_over_is_refreshed_and_a_dead_chain_leads_to_signing_in() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::signed_in(&app, MANAGER).await;
    let tab = format!("/cards/lead/{LEAD}?portal={}", app.sandbox.member_id());
    for _ in 0..3 {
        app.advance(25 * 60);
        assert_eq!(browser.get("/cards").await.status, 200);
    }
    assert_eq!(app.oauth_calls(), 2, "the exchange and one refresh");
    app.advance(40 * 60);
    let page = browser.get(&tab).await;
    app.advance(25 * 60);
    let dead = Effect::Error {
        code: "invalid_grant".to_owned(),
        description: String::new(),
        status: 400,
    };
    app.sandbox
        .fault(Fault::always(dead).of("oauth/token"))
        .unwrap();

    let refused = browser.act(&page, "show", &[]).await;
    let sent = browser.get(&tab).await;

    assert_eq!(
        (refused.status, refused.code().as_str()),
        (401, "token-invalid")
    );
    assert_eq!(refused.attribute("#notice a", "href"), tab);
    assert_eq!(sent.status, 303);
    let query = sent.header("location").strip_prefix("/login?").unwrap();
    let next = form_urlencoded::parse(query.as_bytes()).next().unwrap();
    assert_eq!(next.1, tab);
}

#[tokio::test]
async fn whoever_leaves_ends_every_page_of_the_session() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::signed_in(&app, MANAGER).await;
    let tab = browser.get(&format!("/cards/lead/{LEAD}")).await;
    let session = browser.session().unwrap();

    let left = browser.post("/logout", &[]).await;

    assert_eq!(
        (left.status, left.header("location")),
        (303, "/login?signed-out=Y")
    );
    assert_eq!(browser.session(), None, "the cookie is gone");
    let page = browser.get("/login?signed-out=Y").await;
    assert_eq!((page.status, page.code().as_str()), (200, "signed-out"));
    browser.plant(&session);
    assert_eq!(browser.get("/cards").await.status, 303);
    let refused = browser.act(&tab, "remove", &[("contact_id", "13")]).await;
    assert_eq!(
        (refused.status, refused.code().as_str()),
        (401, "token-invalid")
    );
    assert_eq!(app.bound("lead", LEAD), [12, 11, 13]);
}
