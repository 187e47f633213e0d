//! One browser in two portals, and nothing of one to be had with the credentials of the other.

use crate::support::{ADMIN, CLIENT_ID, LEAD, MANAGER, Outsider, TestApp, launch, tab};
use bindery::bindings::Action;
use bitrix24_sandbox::{Portal, Profile};

/// A line of the history.
const CHANGE: &str = "#history li[data-change]";

#[tokio::test]
async fn two_portals_stand_side_by_side_and_a_page_without_one_asks_which() {
    let app = TestApp::in_two_portals().await;
    let [first, second] = app.sandbox.portals() else {
        panic!("there are two portals");
    };
    let browser = Outsider::new(&app);
    browser.sign_in(first, MANAGER, "").await;
    app.advance(1);
    browser.sign_in(second, ADMIN, "").await;
    let path = format!("/cards/lead/{LEAD}");

    let asked = browser.get(&path).await;
    let links = asked.attributes(".portals-list a", "href");
    let [one, other] = links.as_slice() else {
        panic!("{links:?}");
    };
    let (of_first, of_second) = (browser.get(one).await, browser.get(other).await);
    first.clear_calls();
    let removed = browser
        .act(&of_second, "remove", &[("contact_id", "13")])
        .await;

    assert_eq!(*one, format!("{path}?portal={}", first.member_id()));
    assert_eq!(*other, format!("{path}?portal={}", second.member_id()));
    assert_eq!(
        (of_first.status, of_second.status, removed.status),
        (200, 200, 200)
    );
    assert_eq!(first.calls().len(), 0, "the other portal hears nothing");
    assert_eq!(app.bound("lead", LEAD), [12, 11, 13], "in the first portal");
    let both = browser.get("/login").await;
    assert_eq!(both.count(".portals-list a"), 2);
    assert_eq!(browser.get("/cards").await.count(".portals-list a"), 2);
}

#[tokio::test]
async fn a_closed_portal_is_signed_out_of_and_the_others_are_not() {
    let app = TestApp::in_two_portals().await;
    let [first, second] = app.sandbox.portals() else {
        panic!("there are two portals");
    };
    let browser = Outsider::new(&app);
    browser.sign_in(first, ADMIN, "").await;
    browser.sign_in(second, ADMIN, "").await;
    let tab = |portal: &Portal| format!("/cards/lead/{LEAD}?portal={}", portal.member_id());
    let (of_first, of_second) = (
        browser.get(&tab(first)).await,
        browser.get(&tab(second)).await,
    );

    app.advance(1);
    app.close(first).await;
    let refused = browser.act(&of_first, "show", &[]).await;
    let again = browser.get(&tab(first)).await;
    let goes_on = browser.act(&of_second, "show", &[]).await;

    assert_eq!(
        (refused.status, refused.code().as_str()),
        (401, "token-invalid")
    );
    assert_eq!((again.status, goes_on.status), (303, 200));
    let login = browser.get("/login").await;
    let left = login.attributes(".portals-list a", "href");
    assert_eq!(left, [format!("/cards?portal={}", second.member_id())]);
    assert_eq!(browser.get("/cards").await.status, 200, "nothing to choose");
}

#[tokio::test]
async fn a_portal_that_comes_back_brings_no_session_back() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::signed_in(&app, ADMIN).await;
    let tab = format!("/cards/lead/{LEAD}");
    let page = browser.get(&tab).await;

    app.advance(60);
    app.close(&app.sandbox).await;
    app.advance(60);
    let back = app.post_launch("/app", &launch(ADMIN)).await;

    assert_eq!(back.status, 200);
    assert_eq!(browser.get("/login").await.count(".portals-list a"), 0);
    assert_eq!(browser.act(&page, "show", &[]).await.status, 401);
    assert_eq!(browser.get(&tab).await.status, 303);
    assert_eq!(browser.get("/cards").await.status, 303);
}

#[tokio::test]
async fn nothing_of_another_portal_is_reached_by_any_route() {
    let app = TestApp::in_two_portals().await;
    let [first, second] = app.sandbox.portals() else {
        panic!("there are two portals");
    };
    let (mine, theirs) = (Outsider::new(&app), Outsider::new(&app));
    mine.sign_in(first, ADMIN, "").await;
    theirs.sign_in(second, ADMIN, "").await;
    let (other, path) = (second.member_id(), format!("/cards/lead/{LEAD}"));
    let page = theirs.get(&path).await;
    theirs.act(&page, "remove", &[("contact_id", "13")]).await;
    let past = theirs.act(&page, "show", &[("history", "all")]).await;
    let change = past.attribute(CHANGE, "data-change");
    let main_token = theirs.get("/app").await.main_token();
    let launch = tab(ADMIN, "lead", LEAD);
    let framed = app.post_launch_of(second, "/card", &launch).await;
    let access = first.token(CLIENT_ID, ADMIN).unwrap().access;
    second.clear_calls();

    for address in [
        format!("/cards?portal={other}"),
        format!("/cards?portal={other}&owner=lead&q=a&after=99"),
        format!("{path}?portal={other}"),
        format!("{path}?portal={other}&portal={}", first.member_id()),
        format!("/app?portal={other}"),
    ] {
        let refused = mine.get(&address).await;
        assert_eq!(refused.status, 303, "{address}");
        assert!(refused.header("location").starts_with("/login?"));
    }
    let fields = [
        ("contact_id", "13"),
        ("change_id", &change),
        ("history", &change),
        ("confirm", "yes"),
    ];
    for action in Action::ALL {
        let refused = mine.act(&page, action.slug(), &fields).await;
        assert_eq!(refused.status, 401, "{action:?}");
    }
    let sections = sections();
    assert!(sections.len() > 7, "{sections:?}");
    for section in sections {
        let refused = mine.post(section, &[("token", &main_token)]).await;
        assert_eq!(refused.status, 401, "{section}");
    }
    let own = mine.get(&path).await;
    let undone = mine.act(&own, "undo", &[("change_id", &change)]).await;
    assert_eq!((undone.status, undone.code().as_str()), (404, "no-change"));
    let place = (change.parse::<i64>().unwrap() + 1).to_string();
    for from in ["all", &place] {
        let past = mine.act(&own, "show", &[("history", from)]).await;
        assert_eq!((past.status, past.count(CHANGE)), (200, 0), "{from}");
    }
    let token = framed.token();
    let renewed = mine
        .post("/session", &[("token", &token), ("AUTH_ID", &access)])
        .await;
    assert_eq!(renewed.status, 401);
    let cursor = mine
        .get(&format!("/cards?owner=lead&after={}", LEAD + 1))
        .await;
    assert_eq!(
        cursor.listed("#records > li"),
        [LEAD],
        "a place in the list is only a number"
    );
    let calls: Vec<_> = second
        .calls()
        .into_iter()
        .filter(|call| call.status == 200)
        .collect();
    assert!(calls.is_empty(), "{calls:?}");
}

/// The routes of the main page, as the router has them.
fn sections() -> Vec<&'static str> {
    include_str!("../../src/web/mod.rs")
        .split(".route(\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|route| route.starts_with("/app/"))
        .collect()
}
