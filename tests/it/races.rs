//! Two people at one record, and answers that get lost.

use crate::support::{ADMIN, COMPANY, LEAD, Proxy, TestApp};
use bitrix24_sandbox::Profile;
use serde_json::json;

on_both_profiles! {
    whom_a_colleague_binds_between_our_read_and_our_write_stays_bound,
    a_write_whose_answer_was_lost_is_read_back_and_not_repeated,
}

/// Has a colleague bind contact 16 just before the app's request `number`.
fn bind_before(app: &TestApp, proxy: &Proxy, number: usize, owner: &str, id: i64) {
    let webhook = format!("{}/rest/{ADMIN}/webhook", app.sandbox.portal_url());
    let url = format!("{webhook}/crm.{owner}.contact.add");
    proxy.before(number, async move {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let body = json!({ "id": id, "fields": { "CONTACT_ID": 16 } });
        let sent = client.post(url).json(&body).send().await.unwrap();
        assert_eq!(sent.status().as_u16(), 200);
    });
}

async fn whom_a_colleague_binds_between_our_read_and_our_write_stays_bound(profile: Profile) {
    for (owner, id) in [("company", COMPANY), ("lead", LEAD)] {
        for action in ["order", "primary", "set", "clear"] {
            if (owner, action) == ("company", "primary") {
                continue; // everybody there is marked already
            }
            let app = TestApp::start(profile).await;
            let proxy = Proxy::start(app.sandbox.portal_url()).await;
            let page = app.open(ADMIN, owner, id).await;
            app.answer_from(&proxy.address).await;
            let version = page.version();
            let mut ids: Vec<String> = page.ids().iter().map(ToString::to_string).collect();
            ids.reverse();
            let mut fields = vec![("version", version.as_str()), ("confirm", "yes")];
            let named = if action == "primary" { 1 } else { ids.len() };
            fields.extend(ids.iter().take(named).map(|id| ("contact_id", id.as_str())));
            bind_before(&app, &proxy, 2, owner, id);

            let page = app.act(&page, action, &fields).await;

            assert!(app.bound(owner, id).contains(&16), "{owner} {action}");
            assert_eq!(
                (page.status, page.code().as_str()),
                (409, "conflict"),
                "{owner} {action}"
            );
            assert!(page.ids().contains(&16));
        }
    }
}

async fn a_write_whose_answer_was_lost_is_read_back_and_not_repeated(profile: Profile) {
    let app = TestApp::start(profile).await;
    let proxy = Proxy::start(app.sandbox.portal_url()).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.answer_from(&proxy.address).await;
    let version = page.version();
    app.sandbox.clear_calls();

    proxy.swallow(2);
    let order = [
        ("version", version.as_str()),
        ("contact_id", "13"),
        ("contact_id", "12"),
        ("contact_id", "11"),
    ];
    let page = app.act(&page, "order", &order).await;
    assert_eq!((page.status, page.code().as_str()), (200, "ordered"));
    assert_eq!(app.writes().len(), 1);

    app.sandbox.clear_calls();
    proxy.swallow(1);
    let page = app.act(&page, "add", &[("contact_id", "16")]).await;
    assert_eq!((page.status, page.code().as_str()), (502, "unsure"));
    assert_eq!(app.writes().len(), 1);
    assert!(page.ids().contains(&16), "the tab shows the portal's state");
}
