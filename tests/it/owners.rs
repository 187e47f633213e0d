//! The same tab in five kinds of cards: each with its own methods, field and words.

use crate::support::{ADMIN, DEAL, Page, QUOTE, TestApp};
use bitrix24_sandbox::Profile;

on_both_profiles! {
    every_card_lists_changes_and_clears_by_its_own_methods,
    a_contacts_card_binds_companies,
    the_words_follow_the_owner,
    the_tab_is_bound_in_four_cards,
}

#[track_caller]
fn assert_done(page: &Page, code: &str) {
    let said = (page.status, page.code());
    assert_eq!(said, (200, code.to_owned()), "{}", page.text);
}

async fn every_card_lists_changes_and_clears_by_its_own_methods(profile: Profile) {
    let app = TestApp::start(profile).await;

    for (owner, id) in [("deal", DEAL), ("quote", QUOTE)] {
        let page = app.open(ADMIN, owner, id).await;
        assert_eq!(page.ids(), app.bound(owner, id), "{owner}");
        app.sandbox.clear_calls();

        let people = [("contact_id", "14"), ("contact_id", "11")];
        let page = app.act(&page, "add", &people).await;
        assert_done(&page, "added");
        assert!(page.ids().ends_with(&[14, 11]));
        let page = app.act(&page, "remove", &[("contact_id", "13")]).await;
        assert_done(&page, "removed");
        let version = page.version();
        let marked = [("version", version.as_str()), ("contact_id", "11")];
        let page = app.act(&page, "primary", &marked).await;
        assert_done(&page, "primary-set");
        let version = page.version();
        let set = [
            ("version", version.as_str()),
            ("contact_id", "15"),
            ("contact_id", "11"),
        ];
        let page = app.act(&page, "set", &set).await;
        assert_done(&page, "set-done");
        assert_eq!(page.ids(), [15, 11]);
        assert_eq!(
            page.attribute("#bindings > li[data-primary='true']", "data-id"),
            "11"
        );
        let version = page.version();
        let order = [
            ("version", version.as_str()),
            ("contact_id", "11"),
            ("contact_id", "15"),
        ];
        let page = app.act(&page, "order", &order).await;
        assert_done(&page, "ordered");
        assert_eq!(app.bound(owner, id), [11, 15]);
        let version = page.version();
        let clear = [("version", version.as_str()), ("confirm", "yes")];
        let page = app.act(&page, "clear", &clear).await;
        assert_done(&page, "cleared");
        assert_eq!(app.bound(owner, id), [] as [i64; 0]);
        let group = format!("crm.{owner}.contact.");
        assert!(
            app.writes().iter().all(|write| write.starts_with(&group)),
            "{:?}",
            app.writes()
        );
    }
}

async fn a_contacts_card_binds_companies(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "contact", 15).await;
    assert_eq!(page.ids(), [6]);
    assert!(page.words("#bindings > li").contains("Other"));

    let page = app.act(&page, "search", &[("q", "thi")]).await;
    assert_eq!(page.results(), [7]);
    let page = app.act(&page, "add", &[("company_id", "7")]).await;
    assert_done(&page, "added");
    assert_eq!(app.bindings("contact", 15), [(6, 10, true), (7, 20, false)]);
    let version = page.version();
    let marked = [("version", version.as_str()), ("company_id", "7")];
    let page = app.act(&page, "primary", &marked).await;

    assert_done(&page, "primary-set");
    assert_eq!(app.main_company(15), Some(7));
    let unknown = app.act(&page, "add", &[("contact_id", "7")]).await;
    assert_eq!(
        (unknown.status, unknown.code().as_str()),
        (422, "missing-field")
    );
}

async fn the_words_follow_the_owner(profile: Profile) {
    let app = TestApp::start(profile).await;

    for (owner, id, title, primary) in [
        (
            "company",
            6,
            "Linked contacts",
            "main company of this contact",
        ),
        ("lead", 31, "Linked contacts", "primary contact"),
        ("deal", DEAL, "Linked contacts", "primary contact"),
        ("quote", QUOTE, "Linked contacts", "primary contact"),
        ("contact", 15, "Linked companies", "main company"),
    ] {
        let page = app.open(ADMIN, owner, id).await;

        assert!(page.words("h1").starts_with(title), "{owner}");
        let marked = page.words("#bindings > li[data-primary='true'] .flag");
        assert_eq!(marked, primary, "{owner}");
    }
}

async fn the_tab_is_bound_in_four_cards(profile: Profile) {
    let app = TestApp::start(profile).await;

    let world = app.sandbox.world();
    let places = ["COMPANY", "LEAD", "DEAL", "CONTACT", "QUOTE"];
    let tabs = places.map(|place| world.tabs(&format!("CRM_{place}_DETAIL_TAB"), ADMIN).len());
    assert_eq!(tabs, [1, 1, 1, 1, 0]);
}
