//! Sign-ins that must come to nothing: addresses that are none, forged states, and codes that are no
//! good.

use crate::support::{
    ADMIN, MANAGER, Outsider, TestApp, back_from, entrance, is_nobody, is_refused,
};
use bindery::config::PortalHosts;
use bitrix24_sandbox::Profile;
use std::net::TcpListener;
use url::Url;

const TEN_MINUTES: u32 = 10 * 60;

#[tokio::test]
async fn an_address_that_is_no_installed_portals_is_refused_and_kept() {
    let app = TestApp::start(Profile::Observed).await;
    let url = app.sandbox.portal_url();
    let port = url.rsplit(':').next().unwrap();
    let browser = Outsider::new(&app);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let elsewhere = listener.local_addr().unwrap().to_string();

    for (typed, code) in [
        ("", "bad-address"),
        ("https://evil.example/.bitrix24.com", "bad-address"),
        (&format!("{url}@evil.example"), "bad-address"),
        (&format!("evil.example/{url}"), "bad-address"),
        (&format!("{url}/?x=evil.example"), "bad-address"),
        (&format!("{url}/login/"), "bad-address"),
        (&format!("{url}\\evil.example"), "bad-address"),
        (&format!("2130706433:{port}"), "bad-address"),
        (&format!("0x7f.1:{port}"), "bad-address"),
        (&format!("１２７.0.0.1:{port}"), "bad-address"),
        (&format!("127。0。0。1:{port}"), "bad-address"),
        ("javascript:alert(1)", "bad-address"),
        ("//evil.example", "bad-address"),
        ("[::1]", "bad-address"),
        ("127.0.0.1", "unknown-portal"),
        (&elsewhere, "unknown-portal"),
        (&format!("localhost:{port}"), "unknown-portal"),
        ("169.254.169.254", "unknown-portal"),
        ("10.0.0.1:8080", "unknown-portal"),
        ("evil.example", "unknown-portal"),
        ("bitrix24.com", "unknown-portal"),
        ("\"><script>alert(1)</script>", "bad-address"),
    ] {
        let page = browser.post("/login", &[("portal", typed)]).await;

        is_refused(&page, 422, code);
        assert_eq!(page.header("location"), "");
        assert_eq!(page.attribute("input[name=portal]", "value"), typed);
        assert_eq!(page.attribute("input[name=portal]", "aria-invalid"), "true");
        assert_eq!(page.count("script:not([src])"), 0);
    }
    assert_eq!(browser.session(), None, "there is nothing to remember");
    assert_eq!(app.sandbox.calls().len(), 0, "nothing was asked");
    let knocked = listener.accept().map(|(_, from)| from);
    assert!(knocked.is_err(), "{knocked:?} looked who is there");
}

#[tokio::test]
async fn under_the_default_policy_nobody_is_sent_to_a_private_address() {
    let app = TestApp::with(|settings| settings.portal_hosts = PortalHosts::Public).await;
    let address = app.sandbox.portal_url();
    let browser = Outsider::new(&app);
    app.sandbox.clear_calls();

    let page = browser.post("/login", &[("portal", &address)]).await;

    is_refused(&page, 422, "unknown-portal");
    assert_eq!((page.header("location"), browser.session()), ("", None));
    assert_eq!(app.sandbox.calls().len(), 0);
}

#[tokio::test]
async fn a_portal_in_a_folder_of_a_server_is_found_by_host_and_folder() {
    let app = TestApp::start(Profile::Observed).await;
    let member_id = app.sandbox.member_id();
    let portal = app.store.portal(&member_id).await.unwrap().unwrap();
    let url = app.sandbox.portal_url();
    let folder = format!("{url}/intranet/b24").parse::<Url>().unwrap();
    let endpoint = format!("{folder}/rest/").parse().unwrap();
    let now = app.clock.now();
    let moved = app
        .store
        .move_portal(&member_id, &portal.client_endpoint, &endpoint, now);
    assert!(moved.await.unwrap());
    let browser = Outsider::new(&app);

    let found = browser.post("/login", &[("portal", folder.as_str())]).await;
    let without = browser.post("/login", &[("portal", &url)]).await;

    let way = found.header("location");
    assert!(
        way.starts_with(&format!("{folder}/oauth/authorize/?")),
        "{way}"
    );
    is_refused(&without, 422, "unknown-portal");
}

#[tokio::test]
async fn a_portal_that_was_closed_is_no_address() {
    let app = TestApp::start(Profile::Observed).await;
    app.close(&app.sandbox).await;

    let address = app.sandbox.portal_url();
    let page = Outsider::new(&app)
        .post("/login", &[("portal", &address)])
        .await;

    is_refused(&page, 422, "unknown-portal");
}

#[tokio::test]
async fn a_state_that_was_not_begun_here_is_refused_before_anything_is_asked() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::new(&app);
    let other = Outsider::new(&app);
    let begun_elsewhere = back_from(&other.begin(&app.sandbox, "").await, MANAGER).await;
    let never_begun = back_from(&entrance(&app.sandbox, "made-up"), MANAGER).await;
    browser.begin(&app.sandbox, "").await;
    app.sandbox.clear_calls();

    for back in [
        begun_elsewhere.as_str(),
        never_begun.as_str(),
        "/oauth/callback",
        "/oauth/callback?code=x",
        "/oauth/callback?code=x&state=",
        "/oauth/callback?state=x",
        "/app?code=x&state=x",
    ] {
        let page = browser.get(back).await;

        is_refused(&page, 403, "sign-in-stale");
        assert_eq!(page.attribute("#notice a", "href"), "/login");
    }
    is_nobody(&browser).await;
    assert_eq!(app.sandbox.calls().len(), 0);
}

#[tokio::test]
async fn a_state_is_good_once_and_for_ten_minutes() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::new(&app);
    let state = |entrance: &str| entrance.rsplit_once("state=").unwrap().1.to_owned();
    let first = browser.begin(&app.sandbox, "").await;
    let again = format!("{}&again", entrance(&app.sandbox, &state(&first)));

    assert_eq!(
        browser.get(&back_from(&first, MANAGER).await).await.status,
        303
    );
    browser.post("/logout", &[]).await;
    let replayed = browser.get(&back_from(&again, MANAGER).await).await;
    is_refused(&replayed, 403, "sign-in-stale");

    let in_time = browser.begin(&app.sandbox, "").await;
    app.advance(TEN_MINUTES - 1);
    assert_eq!(
        browser
            .get(&back_from(&in_time, MANAGER).await)
            .await
            .status,
        303
    );
    browser.post("/logout", &[]).await;
    let late = browser.begin(&app.sandbox, "").await;
    app.advance(TEN_MINUTES);
    is_refused(
        &browser.get(&back_from(&late, MANAGER).await).await,
        403,
        "sign-in-stale",
    );
    is_nobody(&browser).await;
}

#[tokio::test]
async fn of_the_sign_ins_begun_in_one_browser_the_last_five_can_be_finished() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::new(&app);
    let mut begun = Vec::new();
    for _ in 0..6 {
        begun.push(browser.begin(&app.sandbox, "").await);
    }

    let oldest = browser.get(&back_from(&begun[0], MANAGER).await).await;
    is_refused(&oldest, 403, "sign-in-stale");
    for entrance in &begun[1..] {
        let landed = browser.get(&back_from(entrance, MANAGER).await).await;
        assert_eq!(landed.status, 303, "{}", landed.text);
    }
}

#[tokio::test]
async fn a_state_is_used_up_even_where_the_code_was_no_good() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::new(&app);
    let back = back_from(&browser.begin(&app.sandbox, "").await, MANAGER).await;
    let (_, state) = back.rsplit_once("&state=").unwrap();
    let state = state.split('&').next().unwrap();

    let wrong = format!("/oauth/callback?code=wrong&state={state}");
    is_refused(&browser.get(&wrong).await, 403, "sign-in-refused");
    is_refused(&browser.get(&back).await, 403, "sign-in-stale");
    is_nobody(&browser).await;
}

#[tokio::test]
async fn a_code_that_is_too_old_or_used_is_refused() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::new(&app);
    let late = back_from(&browser.begin(&app.sandbox, "").await, MANAGER).await;
    app.advance(31);
    is_refused(&browser.get(&late).await, 403, "sign-in-refused");

    let used = back_from(&browser.begin(&app.sandbox, "").await, MANAGER).await;
    let (code, _) = used.split_once("&state=").unwrap();
    let fresh = browser.begin(&app.sandbox, "").await;
    assert_eq!(browser.get(&used).await.status, 303);
    let (_, state) = fresh.rsplit_once("state=").unwrap();
    let stolen = Outsider::new(&app);
    stolen.plant(&browser.session().unwrap());
    let page = stolen.get(&format!("{code}&state={state}")).await;

    is_refused(&page, 403, "sign-in-refused");
}

#[tokio::test]
async fn a_code_of_another_portal_signs_nobody_in() {
    let app = TestApp::in_two_portals().await;
    let [first, second] = app.sandbox.portals() else {
        panic!("there are two portals");
    };
    let browser = Outsider::new(&app);
    let begun = browser.begin(first, "").await;
    let (_, state) = begun.rsplit_once("state=").unwrap();
    let back = back_from(&entrance(second, state), ADMIN).await;
    let before = app
        .store
        .chains(&second.member_id(), ADMIN)
        .await
        .unwrap()
        .len();

    let page = browser.get(&back).await;

    is_refused(&page, 403, "forged");
    is_nobody(&browser).await;
    let after = app
        .store
        .chains(&second.member_id(), ADMIN)
        .await
        .unwrap()
        .len();
    assert_eq!(before, after, "its tokens are not kept");
}
