//! What anybody can send who has seen a launch, or nothing at all: not a row of the database changes.

use crate::support::{
    ADMIN, CLIENT_ID, COMPANY, Form, MANAGER, Queue, Setup, TestApp, forged, launch, owned,
    register, tab,
};
use bitrix24_sandbox::LaunchSpec;

/// An app that an administrator and a manager use, in a database that can be looked into.
async fn used() -> TestApp {
    let setup = Setup {
        portals: 2,
        on_disk: true,
        ..Setup::default()
    };
    let app = setup.installed().await;
    for user in [ADMIN, MANAGER] {
        app.open(user, "company", COMPANY).await;
    }
    app
}

/// What a launch of `user` tells them.
fn seen(app: &TestApp, user: i64, name: &str) -> String {
    let (_, form) = app.form(&launch(user));
    let found = form.iter().find(|(field, _)| field == name);
    found.unwrap().1.clone()
}

fn with(mut spec: LaunchSpec, name: &str, value: &str) -> LaunchSpec {
    spec.overrides.insert(name.to_owned(), value.to_owned());
    spec
}

/// ONAPPINSTALL as `user` could write it: with their own token.
fn claim(app: &TestApp, user: i64, application_token: &str) -> Form {
    let pair = app.sandbox.token(CLIENT_ID, user).unwrap();
    owned(&[
        ("event", "ONAPPINSTALL"),
        ("data[VERSION]", "9"),
        ("auth[access_token]", pair.access.as_str()),
        ("auth[refresh_token]", pair.refresh.as_str()),
        ("auth[expires_in]", "3600"),
        ("auth[member_id]", app.sandbox.member_id().as_str()),
        ("auth[client_endpoint]", "http://127.0.0.1:1/rest/"),
        ("auth[application_token]", application_token),
    ])
}

/// ONAPPUNINSTALL as anybody could write it.
fn farewell(app: &TestApp, application_token: &str) -> Form {
    owned(&[
        ("event", "ONAPPUNINSTALL"),
        ("data[CLEAN]", "1"),
        ("auth[member_id]", app.sandbox.member_id().as_str()),
        ("auth[application_token]", application_token),
    ])
}

#[track_caller]
fn unchanged(before: &[String], after: &[String], what: &str) {
    let gone: Vec<_> = before.iter().filter(|row| !after.contains(row)).collect();
    let new: Vec<_> = after.iter().filter(|row| !before.contains(row)).collect();
    assert!(
        gone.is_empty() && new.is_empty(),
        "{what}: {gone:#?} became {new:#?}"
    );
}

#[tokio::test]
async fn forged_events_change_nothing() {
    let app = used().await;
    let before = app.rows().await;
    let token = seen(&app, MANAGER, "APPLICATION_TOKEN");

    for (what, event) in [
        ("no token", farewell(&app, "")),
        (
            "an invented token",
            farewell(&app, "0123456789abcdef0123456789abcdef"),
        ),
        (
            "the right token with live ones stored",
            farewell(&app, &token),
        ),
        (
            "another case",
            forged(&farewell(&app, &token), "event", "onAppUninstall"),
        ),
        (
            "a portal nobody knows",
            forged(&farewell(&app, &token), "auth[member_id]", "f00"),
        ),
        (
            "an employee's installation",
            claim(&app, MANAGER, "invented"),
        ),
        (
            "the same with the right token",
            claim(&app, MANAGER, &token),
        ),
        (
            "the same for an unknown portal",
            forged(&claim(&app, MANAGER, &token), "auth[member_id]", "f00"),
        ),
        (
            "the same as an update",
            forged(&claim(&app, MANAGER, "invented"), "event", "ONAPPUPDATE"),
        ),
        (
            "a token that is none",
            forged(&claim(&app, ADMIN, "x"), "auth[access_token]", "0a1b"),
        ),
    ] {
        app.tell(&event).await;

        unchanged(&before, &app.rows().await, what);
    }
    assert_eq!(app.open(MANAGER, "company", COMPANY).await.status, 200);
}

#[tokio::test]
async fn an_installation_with_a_token_of_another_app_or_portal_changes_nothing() {
    let app = used().await;
    let token = seen(&app, MANAGER, "APPLICATION_TOKEN");
    let other = "local.another.app";
    register(&app.sandbox, other);
    app.sandbox.install(other, true).unwrap();
    let elsewhere = &app.sandbox.portals()[1];
    elsewhere.install(CLIENT_ID, true).unwrap();
    let foreign = [
        app.sandbox.token(other, ADMIN).unwrap(),
        elsewhere.token(CLIENT_ID, ADMIN).unwrap(),
    ];
    let before = app.rows().await;

    for pair in foreign {
        for application_token in ["invented", token.as_str()] {
            let event = claim(&app, ADMIN, application_token);
            let event = forged(&event, "auth[access_token]", &pair.access);
            app.tell(&forged(&event, "auth[refresh_token]", &pair.refresh))
                .await;

            unchanged(&before, &app.rows().await, application_token);
        }
    }
}

#[tokio::test]
async fn a_forged_install_post_over_an_installed_portal_changes_nothing() {
    let app = used().await;
    let other = "local.another.app";
    register(&app.sandbox, other);
    app.sandbox.install(other, true).unwrap();
    let elsewhere = &app.sandbox.portals()[1];
    elsewhere.install(CLIENT_ID, true).unwrap();
    let foreign = app.sandbox.token(other, ADMIN).unwrap().access;
    let distant = elsewhere.token(CLIENT_ID, ADMIN).unwrap().access;
    let before = app.rows().await;

    for (what, spec) in [
        ("garbage", with(launch(ADMIN), "AUTH_ID", "0a1b2c3d")),
        (
            "a token of another app",
            with(launch(ADMIN), "AUTH_ID", &foreign),
        ),
        (
            "a token of another portal",
            with(launch(ADMIN), "AUTH_ID", &distant),
        ),
        ("an employee", launch(MANAGER)),
        (
            "an employee's invention",
            with(launch(MANAGER), "APPLICATION_TOKEN", "invented"),
        ),
    ] {
        for spec in [spec.clone(), with(spec, "DOMAIN", "evil.example")] {
            let page = app.another().post_launch("/install", &spec).await;

            assert!([401, 403].contains(&page.status), "{what}: {}", page.status);
            unchanged(&before, &app.rows().await, what);
        }
    }
}

#[tokio::test]
async fn replayed_events_change_nothing() {
    let app = used().await;
    let mut queue = Queue::of(&app.sandbox);
    app.sandbox.update(CLIENT_ID, 2).unwrap();
    let update = queue.only();
    app.tell(&update).await;
    let before = app.rows().await;
    app.tell(&update).await;
    unchanged(&before, &app.rows().await, "an update");

    let uninstall = app.uninstall(&mut queue, true);
    app.tell(&uninstall).await;
    let closed = app.rows().await;
    for event in [&uninstall, &update] {
        app.tell(event).await;
        unchanged(&closed, &app.rows().await, "while it is closed");
    }

    app.install().await;
    let again = app.rows().await;
    for event in [&uninstall, &update] {
        app.tell(event).await;
        unchanged(&again, &app.rows().await, "after it was installed again");
    }
    let page = app
        .post_launch("/card", &tab(MANAGER, "company", COMPANY))
        .await;
    assert_eq!(page.status, 200);
}
