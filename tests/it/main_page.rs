//! The main page: what everybody sees, and what only administrators get, in the frame and after
//! signing in outside Bitrix24.

use crate::support::{ADMIN, COMPANY, MANAGER, Outsider, Page, TestApp, launch, owned};
use bitrix24_sandbox::{Effect, Fault, Profile};

/// Every address that an administrator's form on the page is sent to.
const SECTIONS: [&str; 8] = [
    "state", "repair", "grants", "history", "export", "journal", "data", "erase",
];
/// The sections that can be gone to.
const SHOWN: [&str; 5] = ["grants", "history", "journal", "data", "state"];

impl TestApp {
    /// Asks for a section of the main page with the page's own token.
    pub async fn section(&self, page: &Page, section: &str, fields: &[(&str, &str)]) -> Page {
        let mut form = vec![("token".to_owned(), page.main_token())];
        form.extend(owned(fields));
        self.post(&format!("/app/{section}"), &form).await
    }
}

impl Page {
    #[track_caller]
    pub fn main_token(&self) -> String {
        self.attribute("main[data-section]", "data-token")
    }
}

/// Whoever has this page is no administrator.
async fn gets_no_section(app: &TestApp, page: &Page) {
    for section in SECTIONS {
        let refused = app.section(page, section, &[]).await;
        assert_eq!(
            (refused.status, refused.code().as_str()),
            (403, "admin-needed")
        );
    }
}

#[tokio::test]
async fn an_administrator_goes_from_section_to_section() {
    let app = TestApp::start(Profile::Observed).await;
    let mut page = app.post_launch("/app", &launch(ADMIN)).await;
    assert_eq!(page.attribute("main", "data-section"), "state");

    for section in SHOWN {
        page = app.section(&page, section, &[]).await;

        assert_eq!(page.status, 200, "{}", page.text);
        assert_eq!(page.attribute("main", "data-section"), section);
        let current = page.attribute("#sections [aria-current]", "formaction");
        assert_eq!(current, format!("/app/{section}"));
        let policy = page.header("content-security-policy");
        let portal = app.sandbox.portal_url();
        assert!(policy.ends_with(&format!("frame-ancestors {portal}")));
    }
}

#[tokio::test]
async fn everybody_else_learns_what_they_may_do_and_gets_no_section() {
    let app = TestApp::start(Profile::Observed).await;

    let page = app.post_launch("/app", &launch(MANAGER)).await;

    assert_eq!(page.status, 200);
    assert_eq!(page.attribute("main", "data-section"), "about");
    assert_eq!((page.count("form:not(#looks)"), page.count("#may")), (0, 1));
    gets_no_section(&app, &page).await;
}

#[tokio::test]
async fn who_is_no_administrator_any_more_is_refused_at_once() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.post_launch("/app", &launch(ADMIN)).await;
    let mut state = crate::support::state();
    for user in state["users"].as_array_mut().unwrap() {
        user["admin"] = (user["id"] != ADMIN).into();
    }
    app.sandbox.put_state(&state).unwrap();

    gets_no_section(&app, &page).await;
}

#[tokio::test]
async fn who_is_no_administrator_finds_back_from_a_page_that_the_portal_did_not_answer() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.post_launch("/app", &launch(MANAGER)).await;
    let page = app.section(&page, "looks", &[("dark", "Y")]).await;
    app.sandbox.fault(Fault::always(Effect::Html)).unwrap();

    let failed = app.section(&page, "looks", &[("dark", "Y")]).await;
    app.sandbox.clear_faults();
    let again = failed.attribute("form[action^='/app']", "action");
    let again = app
        .post(&again, &owned(&[("token", &failed.token())]))
        .await;

    assert_eq!(failed.status, 502);
    assert_eq!(again.attribute("main", "data-section"), "about");
    assert_eq!(again.count("html.dark"), 1, "as it was chosen");
}

#[tokio::test]
async fn the_tokens_of_a_tab_and_of_the_main_page_do_not_stand_for_each_other() {
    let app = TestApp::start(Profile::Observed).await;
    let main = app.post_launch("/app", &launch(ADMIN)).await.main_token();
    let tab = app.open(ADMIN, "company", COMPANY).await.token();

    let of_tab = app.post("/app/state", &owned(&[("token", &tab)])).await;
    let of_main = owned(&[("token", &main)]);
    let of_main = app
        .post(&format!("/cards/company/{COMPANY}/show"), &of_main)
        .await;

    for page in [of_tab, of_main] {
        assert_eq!((page.status, page.code().as_str()), (401, "token-invalid"));
    }
}

#[tokio::test]
async fn without_a_living_token_there_is_no_section() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.post_launch("/app", &launch(ADMIN)).await;
    let token = page.main_token();
    let turned = token.chars().rev().collect::<String>();

    for form in [
        vec![],
        owned(&[("token", "")]),
        owned(&[("token", &turned)]),
    ] {
        for section in SECTIONS {
            let refused = app.post(&format!("/app/{section}"), &form).await;
            assert_eq!(
                (refused.status, refused.code().as_str()),
                (401, "token-invalid")
            );
        }
    }
    app.advance(31 * 60);
    let late = app.section(&page, "state", &[]).await;
    assert_eq!((late.status, late.code().as_str()), (401, "token-invalid"));
}

#[tokio::test]
async fn a_page_that_was_left_open_is_renewed_by_the_portal() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.post_launch("/app", &launch(ADMIN)).await;
    app.advance(31 * 60);
    let (_, form) = app.form(&launch(ADMIN));
    let mut renewal: Vec<_> = form;
    renewal.push(("token".to_owned(), page.main_token()));

    let renewed = app.post("/session", &renewal).await;

    assert_eq!(renewed.status, 200, "{}", renewed.text);
    let token: serde_json::Value = serde_json::from_str(&renewed.text).unwrap();
    let form = owned(&[("token", token["token"].as_str().unwrap())]);
    assert_eq!(app.post("/app/state", &form).await.status, 200);
}

#[tokio::test]
async fn after_signing_in_outside_the_page_is_the_same_and_belongs_to_the_session() {
    let app = TestApp::start(Profile::Observed).await;
    let admin = Outsider::signed_in(&app, ADMIN).await;

    let page = admin.get("/app").await;
    assert_eq!(page.attribute("main", "data-section"), "state");
    assert!(
        page.header("content-security-policy")
            .ends_with("frame-ancestors 'none'")
    );
    let token = page.main_token();
    let fields = [("token", token.as_str())];
    let next = admin.post("/app/grants", &fields).await;
    assert_eq!((next.status, next.count(".bar")), (200, 1));

    let elsewhere = app.post("/app/grants", &owned(&fields)).await;
    assert_eq!(
        (elsewhere.status, elsewhere.code().as_str()),
        (401, "token-invalid")
    );
    admin.post("/logout", &[]).await;
    let after = admin.post("/app/grants", &fields).await;
    assert_eq!(
        (after.status, after.code().as_str()),
        (401, "token-invalid")
    );
}

#[tokio::test]
async fn outside_others_get_no_section_and_strangers_go_to_sign_in() {
    let app = TestApp::start(Profile::Observed).await;
    let member_id = app.sandbox.member_id();
    let address = format!("/app?portal={member_id}");

    let sent = Outsider::new(&app).get(&address).await;
    assert_eq!(sent.status, 303);
    let browser = Outsider::new(&app);
    let landed = browser.sign_in(&app.sandbox, MANAGER, &address).await;
    assert_eq!(landed.header("location"), address);
    let page = browser.get(&address).await;
    assert_eq!(page.attribute("main", "data-section"), "about");

    let token = page.main_token();
    for section in SECTIONS {
        let refused = browser
            .post(&format!("/app/{section}"), &[("token", &token)])
            .await;
        assert_eq!(
            (refused.status, refused.code().as_str()),
            (403, "admin-needed")
        );
    }
}

#[tokio::test]
async fn of_two_portals_the_page_shows_the_one_that_was_chosen() {
    let app = TestApp::in_two_portals().await;
    let second = &app.sandbox.portals()[1];
    let browser = Outsider::signed_in(&app, ADMIN).await;
    browser.sign_in(second, ADMIN, "").await;

    let chooser = browser.get("/app").await;
    let there = browser
        .get(&format!("/app?portal={}", second.member_id()))
        .await;

    assert_eq!(chooser.count(".portals-list a"), 2, "{}", chooser.text);
    let host = second.portal_url();
    assert_eq!(
        there.words("header .of"),
        host.trim_start_matches("http://")
    );
}
