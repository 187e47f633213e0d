//! Every change is written down before it is sent, and what became of it after.

use crate::support::{ADMIN, COMPANY, LEAD, Proxy, READER, TestApp, owned, state};
use bindery::bindings::{Action, Snapshot};
use bindery::store::ChangeStatus;
use bitrix24_sandbox::Profile;
use serde_json::json;

on_both_profiles! {
    every_action_is_written_down_with_the_set_before_and_after,
    main_companies_are_written_down_where_they_move,
    what_was_not_changed_is_not_written_down,
    of_a_change_done_in_part_what_was_done_is_written_down,
}

fn rows(snapshot: Option<&Snapshot>) -> Vec<(i64, i64, bool)> {
    let rows = snapshot.unwrap().set.rows().iter();
    rows.map(|row| (row.id, row.sort, row.primary)).collect()
}

async fn every_action_is_written_down_with_the_set_before_and_after(profile: Profile) {
    let app = TestApp::start(profile).await;
    for (owner, id) in [("company", COMPANY), ("lead", LEAD)] {
        let steps = [
            ("add", Action::Add, &["16", "15"][..]),
            ("remove", Action::Remove, &["16"]),
            ("order", Action::Order, &["15", "13", "11", "12", "14"]),
            ("primary", Action::Primary, &["15"]),
            ("set", Action::Set, &["13", "15"]),
            ("clear", Action::Clear, &[]),
        ];
        for (action, named, ids) in steps {
            let page = app.open(ADMIN, owner, id).await;
            let before = app.bindings(owner, id);
            let version = page.version();
            let mut fields = vec![("version", version.as_str()), ("confirm", "yes")];
            if owner == "company" {
                fields.push(("main_company", "take"));
            }
            let listed = |id: &&&str| owner == "company" || action != "order" || **id != "14";
            fields.extend(ids.iter().filter(listed).map(|id| ("contact_id", *id)));

            let page = app.act(&page, action, &fields).await;

            assert_eq!(page.status, 200, "{owner} {action} {}", page.text);
            let after = app.bindings(owner, id);
            if before == after {
                continue; // on a company with several marks everybody is marked already
            }
            let change = &app.changes(owner, id).await[0];
            assert_eq!(change.status, ChangeStatus::Done, "{owner} {action}");
            assert_eq!((change.user_id, change.intent.action), (ADMIN, named));
            assert_eq!(rows(change.before.as_ref()), before, "{owner} {action}");
            assert_eq!(rows(change.after.as_ref()), after, "{owner} {action}");
            assert!(change.ended_at.is_some());
        }
    }
    assert_eq!(app.changes("lead", LEAD).await.len(), 6);
}

async fn main_companies_are_written_down_where_they_move(profile: Profile) {
    let app = TestApp::start(profile).await;
    let mains = |snapshot: Option<&Snapshot>| snapshot.unwrap().mains.clone();

    let page = app.open(ADMIN, "company", COMPANY).await;
    let page = app.act(&page, "add", &[("contact_id", "15")]).await;
    assert_eq!(page.code(), "added");
    let added = app.changes("company", COMPANY).await.remove(0);
    assert_eq!(mains(added.before.as_ref())[&15], Some(6));
    assert_eq!(mains(added.after.as_ref())[&15], app.main_company(15));

    let version = page.version();
    let fields = [("version", version.as_str()), ("contact_id", "12")];
    let page = app.act(&page, "set", &fields).await;
    assert_eq!(page.code(), "set-done");
    let set = app.changes("company", COMPANY).await.remove(0);
    for contact in [11, 12, 13, 14, 15] {
        let (before, after) = (mains(set.before.as_ref()), mains(set.after.as_ref()));
        assert_eq!(before.contains_key(&contact), after.contains_key(&contact));
        assert_eq!(after[&contact], app.main_company(contact), "{contact}");
    }
    assert_eq!(mains(set.before.as_ref())[&11], Some(COMPANY));
}

async fn what_was_not_changed_is_not_written_down(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(READER, "company", COMPANY).await;
    let version = page.version();

    for (action, fields) in [
        ("add", vec![("contact_id", "16")]),
        ("remove", vec![("contact_id", "12")]),
        (
            "clear",
            vec![("version", version.as_str()), ("confirm", "yes")],
        ),
    ] {
        let answer = app.act(&page, action, &fields).await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (403, "not-allowed")
        );
    }
    let page = app.open(ADMIN, "lead", LEAD).await;
    let answer = app.act(&page, "add", &[("contact_id", "12")]).await;
    assert_eq!(answer.code(), "already-added");
    let order = ["12", "11", "13"].map(|id| ("contact_id", id));
    let version = page.version();
    let mut fields = vec![("version", version.as_str())];
    fields.extend(order);
    assert_eq!(app.act(&page, "order", &fields).await.code(), "unchanged");

    assert!(app.changes("company", COMPANY).await.is_empty());
    assert!(app.changes("lead", LEAD).await.is_empty());
}

async fn of_a_change_done_in_part_what_was_done_is_written_down(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let before = app.bindings("lead", LEAD);
    let fault = json!({
        "match": { "method": "crm.lead.contact.add" }, "times": 1,
        "do": { "error": { "code": "", "description": "[Contact #15] no" } },
    });
    app.sandbox
        .fault(serde_json::from_value(fault).unwrap())
        .unwrap();

    let fields = [("contact_id", "15"), ("contact_id", "16")];
    let page = app.act(&page, "add", &fields).await;

    assert_eq!((page.status, page.code().as_str()), (200, "partly"));
    let change = app.changes("lead", LEAD).await.remove(0);
    assert_eq!(change.intent.ids, [15, 16]);
    assert_eq!(rows(change.before.as_ref()), before);
    assert_eq!(rows(change.after.as_ref()), app.bindings("lead", LEAD));
    assert!(!app.bound("lead", LEAD).contains(&15));
}

#[tokio::test]
async fn what_a_colleague_did_between_our_read_and_our_write_is_not_taken_for_ours() {
    let app = TestApp::start(Profile::Observed).await;
    let proxy = Proxy::start(app.sandbox.portal_url()).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.answer_from(&proxy.address).await;
    let url = format!(
        "{}/rest/{ADMIN}/webhook/crm.lead.contact.add",
        app.sandbox.portal_url()
    );
    proxy.before(2, async move {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let body = json!({ "id": LEAD, "fields": { "CONTACT_ID": 16 } });
        client.post(url).json(&body).send().await.unwrap();
    });
    let version = page.version();
    let mut fields = vec![("version", version.as_str())];
    fields.extend(["13", "12", "11"].map(|id| ("contact_id", id)));

    let page = app.act(&page, "order", &fields).await;

    assert_eq!(page.code(), "conflict");
    let change = app.changes("lead", LEAD).await.remove(0);
    let told = change.before.unwrap().until(&change.after.unwrap());
    assert!(told.added.is_empty() && told.removed.is_empty(), "{told:?}");
    assert!(!told.moved.is_empty());
}

#[tokio::test]
async fn nothing_is_sent_where_nothing_can_be_written_down() {
    let folder = tempfile::tempdir().unwrap();
    let file = format!("sqlite://{}", folder.path().join("a.db").display());
    let app = TestApp::uninstalled(Profile::Observed).await;
    let app = app.restarted(&file).await.installed().await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let version = page.version();
    let before = app.bindings("lead", LEAD);
    let app = app.restarted(&format!("{file}?mode=ro")).await;
    app.sandbox.clear_calls();

    for (action, fields) in [
        ("add", vec![("contact_id", "16")]),
        ("remove", vec![("contact_id", "12")]),
        (
            "set",
            vec![("version", version.as_str()), ("contact_id", "12")],
        ),
        (
            "clear",
            vec![("version", version.as_str()), ("confirm", "yes")],
        ),
    ] {
        let mut form = vec![("token".to_owned(), page.token())];
        form.extend(owned(&fields));
        let answer = app
            .post(&format!("/cards/lead/{LEAD}/{action}"), &form)
            .await;

        assert_eq!(
            (answer.status, answer.code().as_str()),
            (503, "database"),
            "{action}"
        );
        assert!(!answer.header("retry-after").is_empty());
    }
    assert!(app.writes().is_empty());
    assert_eq!(app.bindings("lead", LEAD), before);
}

#[tokio::test]
async fn changes_are_forgotten_after_ninety_days() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.act(&page, "add", &[("contact_id", "16")]).await;

    app.clock.advance(89 * 24 * 60 * 60);
    app.app.tend().await;
    assert_eq!(app.changes("lead", LEAD).await.len(), 1);

    app.clock.advance(2 * 24 * 60 * 60);
    app.app.tend().await;
    assert!(app.changes("lead", LEAD).await.is_empty());
}

#[tokio::test]
async fn the_history_holds_no_name() {
    let app = TestApp::start(Profile::Observed).await;
    let names = state()["contacts"].to_string();
    let page = app.open(ADMIN, "company", COMPANY).await;
    let page = app.act(&page, "add", &[("contact_id", "15")]).await;
    app.act(&page, "remove", &[("contact_id", "11")]).await;

    let written = format!("{:?}", app.changes("company", COMPANY).await);

    for name in ["Anna", "Emil", "Acme", "+1555", "@test.example"] {
        assert!(names.contains(name) || name == "Acme");
        assert!(!written.contains(name), "{name}");
    }
}
