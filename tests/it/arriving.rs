//! Installations however the portal's messages arrive: in any order, twice, late, or not at all.

use crate::support::{
    ADMIN, CLIENT_ID, COMPANY, Form, LEAD, MANAGER, Page, Queue, TestApp, forged, launch, tab,
};
use bindery::bindings::Owner;
use bitrix24_sandbox::Profile;
use serde_json::json;

/// What may come after an administrator has pressed the button.
#[derive(Clone, Copy, Debug)]
enum Step {
    InstallPage,
    Event,
    AdminOpens,
    EmployeeOpens,
}

const STEPS: [Step; 4] = [
    Step::InstallPage,
    Step::Event,
    Step::AdminOpens,
    Step::EmployeeOpens,
];

/// Every order of four.
fn orders() -> Vec<Vec<Step>> {
    let mut orders = vec![Vec::new()];
    for step in STEPS {
        let longer = |order: &Vec<Step>| {
            let at = |place| {
                let mut order = order.clone();
                order.insert(place, step);
                order
            };
            (0..=order.len()).map(at).collect::<Vec<_>>()
        };
        orders = orders.iter().flat_map(longer).collect();
    }
    orders
}

async fn take(app: &TestApp, step: Step, event: &Form) -> Option<Page> {
    Some(match step {
        Step::InstallPage => app.post_launch("/install", &launch(ADMIN)).await,
        Step::AdminOpens => app.post_launch("/app", &launch(ADMIN)).await,
        Step::EmployeeOpens => app.open(MANAGER, "company", COMPANY).await,
        Step::Event => {
            app.tell(event).await;
            return None;
        }
    })
}

/// What the portal has of us: placements and handlers.
fn bound(app: &TestApp) -> (usize, usize) {
    let world = app.sandbox.world();
    let installation = world.installation(CLIENT_ID).unwrap();
    (installation.placements.len(), installation.handlers.len())
}

#[tokio::test]
async fn page_event_and_launches_install_in_any_order_and_twice() {
    let mut ends = Vec::new();
    for order in orders() {
        let app = TestApp::uninstalled(Profile::Observed).await;
        app.sandbox.install(CLIENT_ID, true).unwrap();
        let event = app.installed_event();

        for step in order.iter().chain(&order) {
            if let Some(page) = take(&app, *step, &event).await {
                assert_eq!(page.status, 200, "{step:?} of {order:?}");
            }
        }

        let portal = app.store.portal(&app.sandbox.member_id()).await.unwrap();
        let portal = portal.unwrap();
        assert!(portal.is_active() && portal.application_token.is_some());
        assert_eq!(portal.installed_by, Some(ADMIN), "{order:?}");
        assert_eq!(portal.version.as_deref(), Some("1"), "{order:?}");
        assert!(portal.owners.contains(&Owner::Company), "{order:?}");
        ends.push((bound(&app), portal.owners));
    }

    assert_eq!(ends.len(), 24);
    assert!(ends.iter().all(|end| end == &ends[0]), "{ends:?}");
}

#[tokio::test]
async fn the_event_alone_installs() {
    let app = TestApp::uninstalled(Profile::Observed).await;
    app.sandbox.install(CLIENT_ID, true).unwrap();

    app.tell(&app.installed_event()).await;

    assert_eq!(bound(&app).1, 3);
    app.sandbox.clear_calls();
    assert_eq!(app.open(MANAGER, "company", COMPANY).await.status, 200);
    assert_eq!(app.oauth_calls(), 0, "the portal is known by now");
}

#[tokio::test]
async fn an_employees_event_installs_nothing() {
    let app = TestApp::uninstalled(Profile::Observed).await;
    app.sandbox.install(CLIENT_ID, true).unwrap();
    let pair = app.sandbox.token(CLIENT_ID, MANAGER).unwrap();
    let event = forged(&app.installed_event(), "auth[access_token]", &pair.access);

    app.tell(&event).await;

    let portal = app.store.portal(&app.sandbox.member_id()).await.unwrap();
    assert!(portal.is_none());
    assert_eq!(bound(&app), (0, 0));
}

#[tokio::test]
async fn events_that_are_lost_late_or_doubled_leave_the_installation_right() {
    for settings in [
        json!({ "events": { "lose": true } }),
        json!({ "events": { "duplicate": true } }),
        json!({ "events": { "delay_ms": 5_000 } }),
    ] {
        let app = TestApp::uninstalled(Profile::Observed).await;
        let mut queue = Queue::of(&app.sandbox);
        app.sandbox.change_settings(settings.clone()).unwrap();

        app.install().await;
        let first = queue.take();
        app.sandbox.uninstall(CLIENT_ID, false).unwrap();
        let last = queue.take();
        app.install().await;
        let again = queue.take();
        // The queue keeps no order: the first ones come last.
        for event in again.iter().chain(&first).chain(&last) {
            app.tell(event).await;
        }

        let portal = app.store.portal(&app.sandbox.member_id()).await.unwrap();
        assert!(portal.unwrap().is_active(), "{settings}");
        assert_eq!(bound(&app).1, 3, "{settings}");
        assert_eq!(app.open(MANAGER, "lead", LEAD).await.status, 200);
    }
}

#[tokio::test]
async fn an_update_that_nobody_told_of_is_put_right_by_an_administrators_open() {
    let app = TestApp::start(Profile::Observed).await;
    let settings = json!({ "events": { "lose": true } });
    app.sandbox.change_settings(settings).unwrap();
    app.sandbox.update(CLIENT_ID, 2).unwrap();
    assert_eq!(bound(&app).1, 0);

    let page = app
        .another()
        .post_launch("/card", &tab(ADMIN, "lead", LEAD))
        .await;
    assert_eq!(page.status, 200);
    app.post_launch("/app", &launch(ADMIN)).await;

    assert_eq!(bound(&app).1, 3);
    let world_token = {
        let world = app.sandbox.world();
        world
            .installation(CLIENT_ID)
            .unwrap()
            .application_token
            .clone()
    };
    let portal = app.store.portal(&app.sandbox.member_id()).await.unwrap();
    let stored = portal.unwrap().application_token.unwrap();
    assert_eq!(secrecy::ExposeSecret::expose_secret(&stored), world_token);
}

#[tokio::test]
async fn an_employee_is_told_that_the_installation_is_not_finished() {
    let app = TestApp::uninstalled(Profile::Observed).await;
    app.sandbox.install(CLIENT_ID, false).unwrap();

    for path in ["/install", "/app"] {
        let page = app.post_launch(path, &launch(MANAGER)).await;

        assert_eq!(page.status, 403, "{path}");
        assert_eq!(page.code(), "half-installed", "{path}");
    }
    let portal = app.store.portal(&app.sandbox.member_id()).await.unwrap();
    assert!(portal.is_none_or(|portal| portal.application_token.is_none()));

    app.post_launch("/install", &launch(ADMIN)).await;
    let page = app.post_launch("/app", &launch(MANAGER)).await;
    assert_eq!(
        page.code(),
        "half-installed",
        "the page did not finish it yet"
    );
    app.sandbox.world().finish_install(CLIENT_ID).unwrap();
    let page = app.post_launch("/app", &launch(MANAGER)).await;
    assert_eq!(page.status, 200);
}
