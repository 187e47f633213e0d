//! After an uninstallation: what is kept for how long, how it comes back, and what is noticed where
//! nobody told of it.

use crate::support::{ADMIN, CLIENT_ID, COMPANY, DAY, MANAGER, error, launch, used};

#[tokio::test]
async fn data_that_was_to_go_is_erased_after_three_days_and_other_data_after_ninety() {
    for (clean, days) in [(true, 3), (false, 90)] {
        let (app, mut queue) = used().await;
        let event = app.uninstall(&mut queue, clean);
        app.tell(&event).await;

        app.tend_after(days * DAY - 1).await;
        assert!(app.stored().await.is_some(), "{clean}");
        app.tend_after(1).await;
        assert!(app.stored().await.is_none(), "{clean}");
    }
}

#[tokio::test]
async fn a_verified_launch_opens_a_closed_portal_again_with_what_was_kept() {
    for clean in [true, false] {
        let (app, mut queue) = used().await;
        let began = app.stored().await.unwrap().created_at;
        let before = app.open(MANAGER, "company", COMPANY).await;
        let event = app.uninstall(&mut queue, clean);
        app.advance(60);
        app.tell(&event).await;
        app.sandbox.install(CLIENT_ID, true).unwrap();
        app.advance(60);

        let page = app.open(MANAGER, "company", COMPANY).await;

        assert_eq!(page.status, 200, "{clean}");
        assert_eq!(app.closing().await, None, "{clean}");
        let page = app.act(&before, "show", &[]).await;
        assert_eq!(page.status, 401, "a page from before stays dead");
        app.tend_after(100 * DAY).await;
        assert_eq!(app.stored().await.unwrap().created_at, began);
    }
}

#[tokio::test]
async fn an_installation_after_the_data_was_to_go_starts_clean() {
    for (clean, by_event) in [(true, false), (true, true), (false, false), (false, true)] {
        let (app, mut queue) = used().await;
        let began = app.stored().await.unwrap().created_at;
        let event = app.uninstall(&mut queue, clean);
        app.tell(&event).await;
        app.sandbox.install(CLIENT_ID, false).unwrap();
        app.advance(60);

        if by_event {
            app.tell(&app.installed_event()).await;
        } else {
            app.post_launch("/install", &launch(ADMIN)).await;
        }

        let portal = app.stored().await.unwrap();
        assert!(portal.is_active());
        assert!(portal.application_token.is_some());
        assert_eq!(portal.created_at == began, !clean, "{clean} {by_event}");
    }
}

#[tokio::test]
async fn a_purge_that_was_slept_through_gives_launches_time_first() {
    let (app, mut queue) = used().await;
    let event = app.uninstall(&mut queue, true);
    app.tell(&event).await;

    app.tend_after(10 * DAY).await;
    assert!(app.stored().await.is_some());
    app.tend_after(3 * DAY).await;

    assert!(app.stored().await.is_none());
}

#[tokio::test]
async fn an_uninstallation_that_nobody_told_of_is_noticed_from_the_errors() {
    let (app, mut queue) = used().await;
    let page = app.open(MANAGER, "company", COMPANY).await;
    let lost = app.uninstall(&mut queue, true);

    let failed = app.act_elsewhere(&page, "show").await;
    assert_eq!(
        (failed.status, failed.code().as_str()),
        (403, "not-installed")
    );
    app.tend_after(599).await;
    assert_eq!(app.closing().await, None, "the event may still come");
    app.tend_after(1).await;

    assert!(!app.closing().await.unwrap().clean);
    app.tell(&lost).await;
    assert!(
        !app.closing().await.unwrap().clean,
        "nothing matches any more"
    );
}

#[tokio::test]
async fn a_late_event_still_says_whether_the_data_is_to_go() {
    let (app, mut queue) = used().await;
    let page = app.open(MANAGER, "company", COMPANY).await;
    let late = app.uninstall(&mut queue, true);
    app.act_elsewhere(&page, "show").await;

    app.tell(&late).await;

    assert!(app.closing().await.unwrap().clean);
    assert!(app.events().await.is_empty());
}

#[tokio::test]
async fn an_error_that_passes_closes_nothing() {
    let (app, _queue) = used().await;
    let page = app.open(MANAGER, "company", COMPANY).await;
    app.fail("batch", error("ERROR_OAUTH", 401));
    let failed = app.act_elsewhere(&page, "show").await;
    assert_eq!(failed.code(), "not-installed");
    app.sandbox.clear_faults();

    app.tend_after(600).await;

    assert_eq!(app.closing().await, None);
    assert!(app.events().await.is_empty());
    assert_eq!(app.act(&page, "show", &[]).await.status, 200);
}

#[tokio::test]
async fn tokens_that_merely_died_are_no_uninstallation() {
    let (app, _queue) = used().await;
    let page = app.open(MANAGER, "company", COMPANY).await;
    app.fail("batch", error("ERROR_OAUTH", 401));
    app.act_elsewhere(&page, "show").await;
    app.sandbox.clear_faults();
    app.fail("app.info", error("invalid_token", 401));
    app.fail("oauth/token", error("invalid_grant", 400));

    app.tend_after(600).await;

    assert_eq!(app.closing().await, None);
    assert!(app.events().await.is_empty());
}
