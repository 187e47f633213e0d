//! A lead that is to count as a repeat one: only its own fields do that, not the binding methods.

use crate::support::{ADMIN, COMPANY, LEAD, MANAGER, Page, Proxy, READER, TestApp};
use bindery::bindings::Action;
use bindery::store::ChangeStatus;
use bitrix24_sandbox::{Portal, Profile};
use serde_json::json;

on_both_profiles! {
    binding_does_not_make_a_lead_a_repeat_one_but_the_button_does,
    the_primary_contact_and_the_order_stay,
    a_set_that_changed_meanwhile_is_left_alone,
    somebody_bound_while_it_is_written_is_bound_again,
    whoever_may_not_change_the_lead_is_told,
    only_a_lead_has_the_button,
}

fn is_repeat(app: &TestApp) -> bool {
    let lead = app.ask("crm.item.get", &json!({ "entityTypeId": 1, "id": LEAD }));
    lead["item"]["isReturnCustomer"] == "Y"
}

async fn press(app: &TestApp, page: &Page) -> Page {
    let version = page.version();
    app.act(page, "repeat", &[("version", &version)]).await
}

async fn binding_does_not_make_a_lead_a_repeat_one_but_the_button_does(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(MANAGER, "lead", LEAD).await;
    let page = app.act(&page, "add", &[("contact_id", "14")]).await;
    assert!(!is_repeat(&app));
    assert!(page.words("#repeat").contains("repeat lead"));
    app.sandbox.clear_calls();

    let page = press(&app, &page).await;

    assert_eq!((page.status, page.code().as_str()), (200, "repeat"));
    assert!(is_repeat(&app));
    assert_eq!(page.ids(), [12, 11, 13, 14]);
    assert_eq!(app.portal_calls().len(), 2);
    let change = app.changes("lead", LEAD).await.remove(0);
    assert_eq!(change.intent.action, Action::Repeat);
    assert_eq!(change.status, ChangeStatus::Done);
}

async fn the_primary_contact_and_the_order_stay(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let version = page.version();
    let marked = [("version", version.as_str()), ("contact_id", "13")];
    let page = app.act(&page, "primary", &marked).await;

    let page = press(&app, &page).await;

    assert_eq!(page.code(), "repeat");
    assert!(is_repeat(&app));
    assert_eq!(
        app.bindings("lead", LEAD),
        [(12, 10, false), (11, 20, false), (13, 30, true)]
    );
}

async fn a_set_that_changed_meanwhile_is_left_alone(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(MANAGER, "lead", LEAD).await;
    let other = app.open(ADMIN, "lead", LEAD).await;
    app.act(&other, "remove", &[("contact_id", "11")]).await;

    let page = press(&app, &page).await;

    assert_eq!((page.status, page.code().as_str()), (409, "conflict"));
    assert_eq!(page.ids(), [12, 13]);
    assert!(!is_repeat(&app));
}

async fn somebody_bound_while_it_is_written_is_bound_again(profile: Profile) {
    let app = TestApp::start(profile).await;
    let proxy = Proxy::start(app.sandbox.portal_url()).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.answer_from(&proxy.address).await;
    let world = Portal::clone(&app.sandbox);
    proxy.before(2, async move {
        let add = json!({ "id": LEAD, "fields": { "CONTACT_ID": 14 } });
        let add = add.as_object().unwrap();
        let crm = &mut world.world().crm;
        crm.call(ADMIN, "crm.lead.contact.add", add)
            .unwrap()
            .unwrap();
    });

    let page = press(&app, &page).await;

    assert_eq!((page.status, page.code().as_str()), (409, "conflict"));
    let mut bound = app.bound("lead", LEAD);
    bound.sort_unstable();
    assert_eq!(bound, [11, 12, 13, 14]);
}

async fn whoever_may_not_change_the_lead_is_told(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(READER, "lead", LEAD).await;

    let page = press(&app, &page).await;

    assert_eq!((page.status, page.code().as_str()), (403, "not-allowed"));
    assert!(!is_repeat(&app));
    assert_eq!(page.count("#repeat"), 0);
    assert!(app.changes("lead", LEAD).await.is_empty());
}

async fn only_a_lead_has_the_button(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "company", COMPANY).await;
    assert_eq!(page.count("#repeat"), 0);

    let page = press(&app, &page).await;

    assert_eq!((page.status, page.code().as_str()), (404, "not-found"));
}
