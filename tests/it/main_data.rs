//! What is stored about a portal, on the main page, and erasing it.

use crate::support::{ADMIN, LEAD, MANAGER, Outsider, Page, Setup, TestApp, launch};
use bitrix24_sandbox::{Portal, Profile};

fn host(portal: &Portal) -> String {
    portal.portal_url().trim_start_matches("http://").to_owned()
}

fn rows(page: &Page, table: &str) -> String {
    page.attribute(&format!("[data-table={table}]"), "data-rows")
}

#[tokio::test]
async fn it_is_told_what_is_kept_for_how_long_and_how_much_there_is() {
    let app = TestApp::with(|settings| settings.journal_days = 11).await;
    let tab = app.open(ADMIN, "lead", LEAD).await;
    app.act(&tab, "remove", &[("contact_id", "13")]).await;
    let page = app.post_launch("/app", &launch(ADMIN)).await;

    let page = app.section(&page, "data", &[]).await;

    assert_eq!(page.status, 200);
    let kept = page.words("#kept");
    assert!(
        kept.contains("90 days") && kept.contains("11 days"),
        "{kept}"
    );
    assert_eq!(
        (
            rows(&page, "changes").as_str(),
            rows(&page, "portals").as_str()
        ),
        ("1", "1")
    );
}

#[tokio::test]
async fn nothing_is_erased_unless_the_portals_address_was_typed() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.post_launch("/app", &launch(ADMIN)).await;

    for typed in ["", "yes", "other.bitrix24.com", "127.0.0.1"] {
        let refused = app.section(&page, "erase", &[("portal", typed)]).await;

        assert_eq!(
            (refused.status, refused.code().as_str()),
            (422, "portal-mismatch")
        );
        assert_eq!(refused.attribute("#erase-portal", "value"), typed);
        assert_eq!(refused.count("#erase-portal[aria-invalid]"), 1);
    }
    let member_id = app.sandbox.member_id();
    assert!(app.store.portal(&member_id).await.unwrap().is_some());
}

#[tokio::test]
async fn an_erased_portal_leaves_nothing_and_the_other_portal_everything() {
    let setup = Setup {
        portals: 2,
        on_disk: true,
        ..Setup::default()
    };
    let app = setup.uninstalled().await;
    let [one, other] = app.sandbox.portals() else {
        panic!("there are two portals");
    };
    app.install_in(one).await;
    app.install_in(other).await;
    for portal in [one, other] {
        let spec = crate::support::tab(MANAGER, "lead", LEAD);
        let tab = app.post_launch_of(portal, "/card", &spec).await;
        app.act(&tab, "remove", &[("contact_id", "13")]).await;
    }
    let browser = Outsider::new(&app);
    browser.sign_in(one, MANAGER, "").await;
    let page = app.post_launch_of(one, "/app", &launch(ADMIN)).await;
    let before = app.store.rows_of(&other.member_id()).await.unwrap();

    let address = format!("https://{}/", host(one));
    let erased = app.section(&page, "erase", &[("portal", &address)]).await;

    assert_eq!(
        (erased.status, erased.code().as_str()),
        (200, "erased"),
        "{}",
        erased.text
    );
    let policy = erased.header("content-security-policy");
    assert!(
        policy.ends_with(&one.portal_url()),
        "still framed: {policy}"
    );
    app.app.drain().await;
    let left = app.store.rows_of(&one.member_id()).await.unwrap();
    assert!(left.iter().all(|(_, rows)| *rows == 0), "{left:?}");
    let kept = app.store.rows_of(&other.member_id()).await.unwrap();
    for ((table, rows), (_, then)) in kept.iter().zip(&before) {
        assert!(rows >= then, "{table}");
    }
    let after = app.section(&page, "data", &[]).await;
    assert_eq!(
        (after.status, after.code().as_str()),
        (401, "token-invalid")
    );
    assert_eq!(browser.get("/cards").await.status, 303);
}

#[tokio::test]
async fn an_administrator_outside_bitrix24_erases_and_is_signed_out_by_it() {
    let app = TestApp::start(Profile::Observed).await;
    let admin = Outsider::signed_in(&app, ADMIN).await;
    let token = admin.get("/app").await.main_token();
    let address = host(&app.sandbox);

    let fields = [("token", token.as_str()), ("portal", address.as_str())];
    let erased = admin.post("/app/erase", &fields).await;
    let again = admin.post("/app/erase", &fields).await;

    assert_eq!((erased.status, erased.code().as_str()), (200, "erased"));
    assert_eq!(again.status, 401);
    let back = app.post_launch("/app", &launch(ADMIN)).await;
    assert_eq!(back.status, 200, "the next launch is a first contact");
}
