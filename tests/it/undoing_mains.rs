//! Undo and main companies: they go back to where they were, and nowhere else unasked.

use crate::support::{ADMIN, COMPANY, MANAGER, Proxy, TestApp, state};
use crate::undoing::{assert_code, last, mains, undo};
use bitrix24_sandbox::Profile;
use serde_json::json;
use std::sync::Arc;

on_both_profiles! {
    keeping_a_main_company_that_no_row_is_marked_for_keeps_it,
    whom_a_colleague_unbound_and_our_write_bound_again_is_named,
    a_main_company_that_was_taken_is_given_back,
    whoever_may_not_give_it_back_is_asked_first,
    where_the_old_main_company_is_gone_the_person_is_asked_first,
    a_removed_contact_of_another_company_comes_back_without_moving,
}

async fn a_main_company_that_was_taken_is_given_back(profile: Profile) {
    let app = TestApp::start(profile).await;
    let mut state = state();
    // Contact 15 has three companies: the one that the portal would choose by itself is not its main one.
    let rows = state["bindings"].as_array_mut().unwrap();
    for (company, sort, primary) in [(61, 5, false), (62, 20, false)] {
        rows.push(json!({ "owner": "company", "owner_id": company, "id": 15, "sort": sort, "primary": primary }));
    }
    let more = [
        json!({ "id": 61, "title": "Sixty-one" }),
        json!({ "id": 62, "title": "Sixty-two" }),
    ];
    state["companies"].as_array_mut().unwrap().extend(more);
    app.sandbox.put_state(&state).unwrap();
    assert_eq!(app.main_company(15), Some(6));
    let page = app.open(ADMIN, "company", COMPANY).await;
    let page = app.act(&page, "add", &[("contact_id", "15")]).await;
    assert_code(&page, 200, "added");
    if profile == Profile::Observed {
        assert_eq!(app.main_company(15), Some(COMPANY));
    }

    let page = undo(&app, &page, &[]).await;

    assert_code(&page, 200, "undone");
    assert_eq!(app.main_company(15), Some(6));
    assert_eq!(app.bound("company", COMPANY), [12, 11, 13, 14]);
    for (company, sort) in [(6, 10), (61, 5), (62, 20)] {
        let rows = app.bindings("company", company);
        assert_eq!(
            rows.iter().map(|row| (row.0, row.1)).collect::<Vec<_>>(),
            [(15, sort)]
        );
    }
}

async fn whoever_may_not_give_it_back_is_asked_first(profile: Profile) {
    if profile == Profile::Documented {
        return; // no main company moves there
    }
    let app = TestApp::start(profile).await;
    let mut narrow = app.sandbox.state();
    narrow["users"][1]["update"]["contact"] = json!([11]);
    let rows = narrow["bindings"].as_array_mut().unwrap();
    rows.push(json!({ "owner": "company", "owner_id": 61, "id": 15, "sort": 5, "primary": false }));
    let seven = json!({ "id": 61, "title": "Sixty-one" });
    narrow["companies"].as_array_mut().unwrap().push(seven);
    app.sandbox.put_state(&narrow).unwrap();
    let page = app.open(MANAGER, "company", COMPANY).await;
    let page = app.act(&page, "add", &[("contact_id", "15")]).await;
    assert_code(&page, 200, "added");
    let after = (app.bindings("company", COMPANY), mains(&app));
    let change = last(&app, "company", COMPANY).await;

    let page = app.act(&page, "undo", &[("change_id", &change)]).await;

    assert_code(&page, 409, "main-company");
    assert!(page.words("p[role=alert]").contains("Elsewhere"));
    assert_eq!((app.bindings("company", COMPANY), mains(&app)), after);
    assert_eq!(
        page.attribute("#question", "action"),
        "/cards/company/5/undo"
    );
    assert_eq!(
        page.attribute("#question [name=change_id]", "value"),
        change
    );

    let fields = [("change_id", change.as_str()), ("main_company", "take")];
    let page = app.act(&page, "undo", &fields).await;
    assert_code(&page, 200, "undone");
    assert_eq!(app.bound("company", COMPANY), [12, 11, 13, 14]);
}

async fn where_the_old_main_company_is_gone_the_person_is_asked_first(profile: Profile) {
    if profile == Profile::Documented {
        return; // no main company moves there
    }
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "company", COMPANY).await;
    let page = app.act(&page, "add", &[("contact_id", "15")]).await;
    app.ask(
        "crm.contact.company.delete",
        &json!({ "id": 15, "fields": { "COMPANY_ID": 6 } }),
    );
    app.sandbox.clear_calls();

    let asked = undo(&app, &page, &[]).await;

    assert_code(&asked, 409, "main-company");
    assert!(app.writes().is_empty());
    assert_eq!(app.main_company(15), Some(COMPANY));
    let done = undo(&app, &asked, &[("main_company", "take")]).await;
    assert_code(&done, 200, "undone");
    assert_eq!(app.main_company(15), None);
}

async fn a_removed_contact_of_another_company_comes_back_without_moving(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "company", COMPANY).await;
    let keep = [("contact_id", "15"), ("main_company", "keep")];
    let page = app.act(&page, "add", &keep).await;
    assert_code(&page, 200, "added");
    let before = (app.bindings("company", COMPANY), mains(&app));
    let page = app.act(&page, "remove", &[("contact_id", "15")]).await;
    assert_code(&page, 200, "removed");

    let page = undo(&app, &page, &[]).await;

    assert_code(&page, 200, "undone");
    assert_eq!((app.bindings("company", COMPANY), mains(&app)), before);
    assert_eq!(app.main_company(15), Some(6));
}

async fn keeping_a_main_company_that_no_row_is_marked_for_keeps_it(profile: Profile) {
    let app = TestApp::start(profile).await;
    let mut state = state();
    for row in state["bindings"].as_array_mut().unwrap() {
        if row["id"] == 15 {
            row["primary"] = json!(false);
        }
    }
    app.sandbox.put_state(&state).unwrap();
    assert_eq!(app.main_company(15), Some(6));
    let page = app.open(ADMIN, "company", COMPANY).await;

    let keep = [("contact_id", "15"), ("main_company", "keep")];
    let page = app.act(&page, "add", &keep).await;

    assert_code(&page, 200, "added");
    assert_eq!(app.main_company(15), Some(6));
    assert!(page.ids().contains(&15));
}

/// A colleague unbinds 15, whose main company is another one, between our read and our write.
async fn whom_a_colleague_unbound_and_our_write_bound_again_is_named(profile: Profile) {
    if profile == Profile::Documented {
        return; // no main company moves there
    }
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "company", COMPANY).await;
    let keep = [("contact_id", "15"), ("main_company", "keep")];
    let page = app.act(&page, "add", &keep).await;
    assert_code(&page, 200, "added");
    let proxy = Proxy::start(app.sandbox.portal_url()).await;
    app.answer_from(&proxy.address).await;
    let world = Arc::clone(&app.sandbox);
    proxy.before(2, async move {
        let params = json!({ "id": COMPANY, "fields": { "CONTACT_ID": 15 } });
        let params = params.as_object().unwrap();
        let crm = &mut world.world().crm;
        let done = crm.call(ADMIN, "crm.company.contact.delete", params);
        done.unwrap().unwrap();
    });
    let version = page.version();
    let mut fields = vec![("version", version.as_str())];
    fields.extend(["14", "12", "11", "13", "15"].map(|id| ("contact_id", id)));

    let page = app.act(&page, "order", &fields).await;

    assert_code(&page, 409, "conflict");
    let told = page.words("p[role=alert]");
    assert!(
        told.contains("Elsewhere") && told.contains("main company"),
        "{told}"
    );
    let change = app.changes("company", COMPANY).await.remove(0);
    let told = change.before.unwrap().until(&change.after.unwrap());
    assert_eq!(told.added, [15]);
    assert_eq!(told.mains, [(15, Some(6), Some(COMPANY))]);
}
