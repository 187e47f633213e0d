//! What a person can reach from the tab: finding people, large sets, and every binding method.

use crate::support::{ADMIN, COMPANY, LEAD, MANAGER, TestApp};
use bitrix24_sandbox::Profile;

on_both_profiles! {
    searching_finds_people_in_one_request,
    a_large_set_is_written_in_a_body_of_its_own,
}

async fn searching_finds_people_in_one_request(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(MANAGER, "lead", LEAD).await;

    for (query, found) in [
        ("anna", vec![11]),
        ("ivan ann", vec![11]),
        ("+155513", vec![13]),
        ("emil@test", vec![15]),
        ("Hidden", vec![]),
        ("100% & #1", vec![]),
    ] {
        app.sandbox.clear_calls();
        let page = app.act(&page, "search", &[("q", query)]).await;

        assert_eq!(page.status, 200);
        assert_eq!(page.results(), found, "{query}");
        assert_eq!(app.portal_calls().len(), 1);
        assert_eq!(page.ids(), [12, 11, 13]);
    }
}

async fn a_large_set_is_written_in_a_body_of_its_own(profile: Profile) {
    let app = TestApp::start(profile).await;
    let mut state = crate::support::state();
    let ids: Vec<i64> = (1000..1250).collect();
    for id in &ids {
        let contact = serde_json::json!({ "id": id, "name": format!("Number {id}") });
        state["contacts"].as_array_mut().unwrap().push(contact);
    }
    app.sandbox.put_state(&state).unwrap();
    let page = app.open(ADMIN, "lead", LEAD).await;
    let version = page.version();
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let mut fields = vec![("version", version.as_str())];
    fields.extend(ids.iter().map(|id| ("contact_id", id.as_str())));

    app.sandbox.clear_calls();
    let page = app.act(&page, "set", &fields).await;

    assert_eq!((page.status, page.code().as_str()), (200, "set-done"));
    assert_eq!(app.bound("lead", LEAD).len(), 250);
    let calls = app.portal_calls();
    assert!(
        calls
            .iter()
            .any(|call| call.method == "crm.lead.contact.items.set")
    );
}

#[tokio::test]
async fn a_person_reaches_every_binding_method_of_companies_and_leads() {
    let app = TestApp::uninstalled(Profile::Observed).await;
    app.sandbox
        .install(crate::support::CLIENT_ID, false)
        .unwrap();
    app.post_launch("/install", &crate::support::launch(ADMIN))
        .await;

    for (owner, id) in [("company", COMPANY), ("lead", LEAD)] {
        let page = app.open(ADMIN, owner, id).await;
        let page = app.act(&page, "add", &[("contact_id", "16")]).await;
        let page = app.act(&page, "remove", &[("contact_id", "16")]).await;
        let version = page.version();
        let page = app
            .act(&page, "set", &[("version", &version), ("contact_id", "12")])
            .await;
        let version = page.version();
        app.act(&page, "clear", &[("version", &version), ("confirm", "yes")])
            .await;
    }

    let methods = app.methods();
    for owner in ["company", "lead"] {
        for tail in [
            "fields",
            "add",
            "delete",
            "items.get",
            "items.set",
            "items.delete",
        ] {
            let method = format!("crm.{owner}.contact.{tail}");
            assert!(methods.contains(&method), "{method}");
        }
    }
}
