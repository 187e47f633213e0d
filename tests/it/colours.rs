//! Light and dark pages: a person's own setting, in one portal.

use crate::support::{
    ADMIN, COMPANY, MANAGER, Outsider, Page, READER, TestApp, launch, owned, tab,
};
use bitrix24_sandbox::Profile;

fn is_dark(page: &Page) -> bool {
    page.attributes("html", "class") == ["dark"]
}

#[tokio::test]
async fn the_tab_is_light_until_the_person_switches_it_and_stays_as_they_left_it() {
    let app = TestApp::start(Profile::Observed).await;
    let before = app.open(MANAGER, "company", COMPANY).await;

    let switched = app.act(&before, "show", &[("dark", "Y")]).await;
    let opened = app.open(MANAGER, "company", COMPANY).await;
    let searched = app.act(&opened, "search", &[("q", "a")]).await;
    let colleague = app.open(READER, "company", COMPANY).await;
    let back = app.act(&opened, "show", &[("dark", "N")]).await;
    let at_last = app.open(MANAGER, "company", COMPANY).await;

    assert!(!is_dark(&before));
    assert_eq!(before.attribute("#looks input[name=dark]", "value"), "Y");
    assert_eq!(switched.status, 200);
    assert_eq!(switched.ids(), before.ids());
    for page in [&switched, &opened, &searched] {
        assert!(is_dark(page));
        assert_eq!(page.attribute("#looks input[name=dark]", "value"), "N");
        assert_eq!(page.attribute("#looks button", "aria-pressed"), "true");
    }
    assert!(!is_dark(&colleague));
    assert!(!is_dark(&back) && !is_dark(&at_last));
}

#[tokio::test]
async fn opening_a_dark_tab_costs_one_request_like_any_other() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(MANAGER, "company", COMPANY).await;
    app.act(&page, "show", &[("dark", "Y")]).await;
    app.sandbox.clear_calls();

    assert!(is_dark(&app.open(MANAGER, "company", COMPANY).await));

    assert_eq!(app.portal_calls().len(), 1);
}

#[tokio::test]
async fn a_page_that_says_why_something_failed_has_the_persons_colours() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(MANAGER, "company", COMPANY).await;
    let dark = app.act(&page, "show", &[("dark", "Y")]).await;
    app.advance(40 * 60);

    let late = app.act(&dark, "show", &[]).await;

    assert_eq!((late.status, late.code().as_str()), (401, "token-invalid"));
    assert!(is_dark(&late));
}

#[tokio::test]
async fn the_main_page_and_the_tab_share_their_colours() {
    let app = TestApp::start(Profile::Observed).await;
    for user in [ADMIN, MANAGER] {
        let home = app.post_launch("/app", &launch(user)).await;
        let form = owned(&[("token", &home.token()), ("dark", "Y")]);

        let switched = app.post("/app/looks", &form).await;

        assert!(!is_dark(&home));
        assert_eq!(switched.status, 200);
        assert!(is_dark(&switched));
        assert!(is_dark(&app.post_launch("/app", &launch(user)).await));
        assert!(is_dark(
            &app.post_launch("/card", &tab(user, "company", COMPANY))
                .await
        ));
    }
}

#[tokio::test]
async fn a_setting_from_inside_bitrix24_holds_outside_too() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(MANAGER, "company", COMPANY).await;
    app.act(&page, "show", &[("dark", "Y")]).await;

    let browser = Outsider::signed_in(&app, MANAGER).await;

    for path in ["/cards", "/cards/company/5", "/app"] {
        assert!(is_dark(&browser.get(path).await), "{path}");
    }
}
