//! What somebody may try with the browser of somebody else.

use crate::support::{ADMIN, Outsider, TestApp, is_nobody};
use bitrix24_sandbox::Profile;

#[tokio::test]
async fn only_our_own_pages_are_gone_on_to() {
    let app = TestApp::start(Profile::Observed).await;
    let list = format!("/cards?portal={}", app.sandbox.member_id());

    for next in [
        "https://evil.example/",
        "//evil.example/cards",
        "/\\evil.example",
        "/cards\\..\\evil",
        "/cardsevil",
        "/cards\r\nset-cookie: x=y",
        "/logout",
        "/cards?portal=another",
    ] {
        let landed = Outsider::new(&app).sign_in(&app.sandbox, ADMIN, next).await;

        assert_eq!(landed.header("location"), list, "{next}");
    }
}

#[tokio::test]
async fn forms_of_other_sites_neither_begin_nor_end_a_session() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::signed_in(&app, ADMIN).await;
    let begun = browser.session();

    for site in ["cross-site", "same-site"] {
        let left = browser.post_from(site, "/logout", &[]).await;
        let address = app.sandbox.portal_url();
        let login = browser
            .post_from(site, "/login", &[("portal", &address)])
            .await;

        assert_eq!(left.header("location"), "/login");
        assert!(login.header("location").starts_with("/login?"));
    }
    assert_eq!(browser.session(), begun);
    assert_eq!(browser.get("/cards").await.status, 200);
}

#[tokio::test]
async fn a_session_planted_beforehand_is_worthless_afterwards() {
    let app = TestApp::start(Profile::Observed).await;
    let attacker = Outsider::new(&app);
    attacker.begin(&app.sandbox, "").await;
    let planted = attacker.session().unwrap();
    let victim = Outsider::new(&app);
    victim.plant(&planted);

    let landed = victim.sign_in(&app.sandbox, ADMIN, "").await;

    assert_eq!(landed.status, 303);
    assert_ne!(victim.session().unwrap(), planted);
    assert_eq!(victim.get("/cards").await.status, 200);
    is_nobody(&attacker).await;
    let invented = Outsider::new(&app);
    invented.plant("AAAAAAAAAAAAAAAAAAAAAA");
    is_nobody(&invented).await;
}
