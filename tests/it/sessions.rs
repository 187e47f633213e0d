//! Sessions outside Bitrix24, as far as time, the portal and their number end them.

use crate::support::{ADMIN, LEAD, Outsider, Setup, TestApp};
use bindery::store::Sessions;
use bitrix24_sandbox::{Portal, Profile};
use time::{Duration, OffsetDateTime};
use tower_sessions::SessionStore as _;
use tower_sessions::session::{Id, Record};

#[tokio::test]
async fn a_session_that_has_expired_is_deleted_by_the_upkeep() {
    let app = TestApp::start(Profile::Observed).await;
    let sessions = Sessions::new(app.store.clone(), app.clock.clone());
    let now = OffsetDateTime::from_unix_timestamp(app.clock.now()).unwrap();
    for (id, minutes) in [(1, 1), (2, 3)] {
        let mut record = Record {
            id: Id(id),
            data: [].into(),
            expiry_date: now + Duration::minutes(minutes),
        };
        sessions.create(&mut record).await.unwrap();
    }

    app.advance(120);
    app.app.tend().await;

    let left = app.store.delete_expired_sessions(app.clock.now());
    assert_eq!(left.await.unwrap(), 0);
    assert!(sessions.load(&Id(2)).await.unwrap().is_some());
}

/// The portals that the browser is signed in to, as the page to sign in lists them.
async fn listed(browser: &Outsider<'_>) -> Vec<String> {
    let page = browser.get("/login").await;
    page.attributes(".portals-list a", "href")
}

#[tokio::test]
async fn of_twenty_one_portals_in_one_browser_the_one_signed_in_to_first_makes_room() {
    let setup = Setup {
        portals: 21,
        ..Setup::default()
    };
    let app = setup.uninstalled().await;
    let portals = app.sandbox.portals();
    let address = |portal: &Portal| format!("/cards?portal={}", portal.member_id());
    let all: Vec<String> = portals.iter().map(address).collect();
    let tab = |portal: &Portal| format!("/cards/lead/{LEAD}?portal={}", portal.member_id());
    let browser = Outsider::new(&app);
    for portal in portals {
        app.install_in(portal).await;
    }

    for portal in &portals[..20] {
        app.advance(1);
        browser.sign_in(portal, ADMIN, "").await;
    }
    assert_eq!(listed(&browser).await, all[..20]);
    let of_first = browser.get(&tab(&portals[0])).await;
    app.advance(1);
    browser.sign_in(&portals[20], ADMIN, "").await;

    assert_eq!(listed(&browser).await, all[1..]);
    assert_eq!(browser.get(&tab(&portals[0])).await.status, 303);
    let reopened = browser.get(&tab(&portals[1])).await;
    assert_eq!(browser.act(&of_first, "show", &[]).await.status, 401);
    assert_eq!(browser.act(&reopened, "show", &[]).await.status, 200);

    app.advance(1);
    browser.sign_in(&portals[1], ADMIN, "").await;
    let again = [&all[2..], &all[1..2]].concat();
    assert_eq!(listed(&browser).await, again, "it needs no more room");
}
