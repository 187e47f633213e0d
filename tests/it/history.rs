//! The history of a record on its tab: who changed what, drawn with the names that the viewer may see.

use crate::support::{ADMIN, COMPANY, LEAD, MANAGER, Page, Proxy, READER, TestApp};
use bitrix24_sandbox::Profile;
use serde_json::json;

on_both_profiles! {
    the_history_tells_who_changed_what_and_how_it_was_before,
    opening_the_tab_costs_no_more_for_it,
    moved_main_companies_are_told_by_name,
}

async fn history(app: &TestApp, page: &Page) -> Page {
    app.act(page, "show", &[("history", "all")]).await
}

async fn the_history_tells_who_changed_what_and_how_it_was_before(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(MANAGER, "lead", LEAD).await;
    app.act(&page, "add", &[("contact_id", "14")]).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.act(&page, "remove", &[("contact_id", "13")]).await;
    app.sandbox.clear_calls();

    let page = history(&app, &page).await;

    assert_eq!(page.status, 200);
    assert_eq!(app.portal_calls().len(), 1, "names come with the tab");
    assert_eq!(page.count(".changes > li"), 2);
    let newest = page.words(".changes > li:nth-child(1)");
    assert!(
        newest.contains("You") && newest.contains("Removed: \u{2068}Clara Weiss"),
        "{newest}"
    );
    let first = page.words(".changes > li:nth-child(2)");
    assert!(
        first.contains("Max Manager") && first.contains("Dora Young"),
        "{first}"
    );
    let side = |number: usize| {
        page.words(&format!(
            ".changes > li:nth-child(1) .sides > div:nth-child({number})"
        ))
    };
    assert_eq!(
        side(1).replace(' ', ""),
        "BeforeBorisPetrovAnnaIvanovaClaraWeissDoraYoung"
    );
    assert_eq!(
        side(2).replace(' ', ""),
        "AfterBorisPetrovAnnaIvanovaDoraYoung"
    );
    assert_eq!(
        page.count(".changes button[form=undo-past][name=change_id]"),
        2
    );
    assert_eq!(
        page.attribute("#undo-past", "action"),
        format!("/cards/lead/{LEAD}/undo")
    );
    let when = page.attribute(".changes time", "datetime");
    assert!(when.ends_with('Z') && when.len() == 20, "{when}");
}

async fn opening_the_tab_costs_no_more_for_it(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "company", COMPANY).await;
    app.act(&page, "remove", &[("contact_id", "13")]).await;
    app.sandbox.clear_calls();

    let page = app.open(ADMIN, "company", COMPANY).await;

    assert_eq!(app.portal_calls().len(), 1);
    assert_eq!(page.count("#history"), 1);
    assert_eq!(page.count("#history[open], .changes"), 0);
    let button = page.attribute("#past button", "name");
    assert_eq!(
        (
            button.as_str(),
            page.attribute("#past button", "value").as_str()
        ),
        ("history", "all")
    );
}

async fn moved_main_companies_are_told_by_name(profile: Profile) {
    if profile == Profile::Documented {
        return; // none moves there
    }
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "company", COMPANY).await;
    let page = app.act(&page, "add", &[("contact_id", "15")]).await;

    let page = history(&app, &page).await;

    let told = page
        .words(".changes > li")
        .replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        told.contains("Main company of Emil Elsewhere: was Other, is Acme"),
        "{told}"
    );
}

#[tokio::test]
async fn the_message_right_after_a_change_can_undo_it() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    assert_eq!(page.count("#undo"), 0);

    let page = app.act(&page, "remove", &[("contact_id", "11")]).await;

    let change = page.attribute("#undo [name=change_id]", "value");
    assert_eq!(
        page.attribute("#undo", "action"),
        format!("/cards/lead/{LEAD}/undo")
    );
    let page = app.act(&page, "undo", &[("change_id", &change)]).await;
    assert_eq!((page.status, page.code().as_str()), (200, "undone"));
    assert_eq!(page.ids(), [12, 11, 13]);
    assert_ne!(page.attribute("#undo [name=change_id]", "value"), change);
}

#[tokio::test]
async fn whoever_may_not_change_the_record_sees_its_history_without_buttons() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.act(&page, "add", &[("contact_id", "20")]).await;
    let page = app.open(READER, "lead", LEAD).await;
    app.act(&page, "remove", &[("contact_id", "11")]).await;
    let page = app.open(READER, "lead", LEAD).await;

    let page = history(&app, &page).await;

    assert_eq!(page.attribute("main", "data-editable"), "false");
    assert_eq!(page.count(".changes > li"), 1);
    assert_eq!(page.count(".changes button"), 0);
}

#[tokio::test]
async fn whom_the_viewer_may_not_see_has_no_name_in_the_history() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.act(&page, "add", &[("contact_id", "20")]).await;
    app.act(&page, "remove", &[("contact_id", "20")]).await;
    let page = app.open(MANAGER, "lead", LEAD).await;

    let page = history(&app, &page).await;

    assert!(!page.text.contains("Hidden Person"));
    assert!(page.words(".changes").contains("#20"));
}

#[tokio::test]
async fn a_long_history_comes_page_by_page() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    for round in 0..12 {
        let action = if round % 2 == 0 { "remove" } else { "add" };
        app.act(&page, action, &[("contact_id", "11")]).await;
    }

    let newest = history(&app, &page).await;
    assert_eq!(newest.count(".changes > li"), 10);
    let older = newest.attribute("#history .pages button", "value");
    let oldest = app.act(&newest, "show", &[("history", &older)]).await;

    assert_eq!(oldest.count(".changes > li"), 2);
    assert_eq!(oldest.attribute("#history .pages button", "value"), "all");
    let wrong = app.act(&oldest, "show", &[("history", "x")]).await;
    assert_eq!((wrong.status, wrong.code().as_str()), (422, "bad-id"));
}

#[tokio::test]
async fn changes_that_did_not_end_well_say_so() {
    let app = TestApp::start(Profile::Observed).await;
    let proxy = Proxy::start(app.sandbox.portal_url()).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.answer_from(&proxy.address).await;
    proxy.swallow(1);
    app.act(&page, "add", &[("contact_id", "16")]).await;

    let page = history(&app, &page).await;

    assert_eq!(page.attribute(".changes > li", "data-status"), "unsure");
    let told = page.words(".changes > li");
    assert!(
        told.contains("the answer was lost") && told.contains("Finn Free"),
        "{told}"
    );
    assert!(told.contains("How the list was then is not known"));
    assert_eq!(page.count(".changes button"), 0);
}

#[tokio::test]
async fn where_users_are_not_named_their_number_stands() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(MANAGER, "lead", LEAD).await;
    app.act(&page, "remove", &[("contact_id", "11")]).await;
    let refused = json!({
        "match": { "method": "access.name" },
        "do": { "error": { "code": "ERROR_METHOD_NOT_FOUND", "description": "Method not found!" } },
    });
    let refused = serde_json::from_value(refused).unwrap();
    app.sandbox.fault(refused).unwrap();
    let page = app.open(ADMIN, "lead", LEAD).await;

    let page = history(&app, &page).await;

    assert_eq!(page.status, 200);
    assert!(page.words(".changes > li").contains("User #7"));
}
