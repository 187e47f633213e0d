//! Changes that were cut off: the next opening says so, shows what the portal says, and completes
//! what was written down.

use crate::support::{ADMIN, COMPANY, LEAD, MANAGER, Page, Proxy, TestApp, owned, tab};
use bindery::bindings::{Action, Intent, Owner};
use bindery::store::{ChangeStatus, NewChange, RecordOf};
use bitrix24_sandbox::Profile;

/// Writes down a change as a process would that was killed before it got an answer.
async fn begun(app: &TestApp, action: Action, ids: &[i64]) -> i64 {
    let member_id = app.sandbox.member_id();
    let intent = Intent {
        action,
        ids: ids.to_vec(),
        undoes: None,
    };
    let new = NewChange {
        record: RecordOf {
            member_id: &member_id,
            owner: Owner::Lead,
            id: LEAD,
        },
        user_id: MANAGER,
        intent: &intent,
        before: None,
        node: 1,
    };
    app.store.begin_change(new, app.clock.now()).await.unwrap()
}

fn notices(page: &Page) -> usize {
    page.count("p[role][data-code]")
}

#[tokio::test]
async fn a_cut_off_change_is_shown_once_with_what_became_of_it() {
    for (ids, fate) in [
        (&[11, 12][..], "has been made"),
        (&[15], "nothing of it"),
        (&[11, 15], "please check"),
    ] {
        let app = TestApp::start(Profile::Observed).await;
        begun(&app, Action::Add, ids).await;
        app.advance(121);
        app.sandbox.clear_calls();

        let page = app.open(ADMIN, "lead", LEAD).await;

        assert_eq!((page.status, page.code().as_str()), (200, "cut-off"));
        assert!(
            page.words("p[role=alert]").contains(fate),
            "{}",
            page.words("p[role]")
        );
        assert_eq!(page.ids(), app.bound("lead", LEAD));
        assert_eq!(app.portal_calls().len(), 1);
        let change = app.changes("lead", LEAD).await.remove(0);
        assert_eq!(change.status, ChangeStatus::CutOff);
        let read: Vec<i64> = change.after.unwrap().set.ids().collect();
        assert_eq!(read, page.ids());
        assert_eq!(notices(&app.open(ADMIN, "lead", LEAD).await), 0);
        assert_eq!(notices(&app.open(ADMIN, "company", COMPANY).await), 0);
    }
}

#[tokio::test]
async fn refreshing_shows_it_too_but_not_what_the_script_reads_unasked() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    begun(&app, Action::Remove, &[12]).await;
    app.advance(121);

    let quiet = app.act(&page, "show", &[("quiet", "Y")]).await;
    assert_eq!((quiet.status, notices(&quiet)), (200, 0));
    let shown = app.act(&page, "show", &[]).await;
    assert_eq!((shown.status, shown.code().as_str()), (200, "cut-off"));
}

#[tokio::test]
async fn a_change_that_this_process_is_making_is_not_taken_for_cut_off() {
    let app = TestApp::start(Profile::Observed).await;
    let proxy = Proxy::start(app.sandbox.portal_url()).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.answer_from(&proxy.address).await;
    let (query, form) = app.form(&tab(MANAGER, "lead", LEAD));
    let colleague = app.browser.clone();
    let (tell, told) = tokio::sync::oneshot::channel();
    proxy.before(1, async move {
        let opened = colleague.post(&format!("/card?{query}"), &form).await;
        tell.send(opened).unwrap();
    });

    let page = app.act(&page, "add", &[("contact_id", "16")]).await;

    assert_eq!(page.code(), "added");
    assert_eq!(notices(&told.await.unwrap()), 0);
    let change = app.changes("lead", LEAD).await.remove(0);
    assert_eq!(change.status, ChangeStatus::Done);
}

#[tokio::test]
async fn an_answer_that_was_lost_and_not_read_back_is_made_up_for_by_the_next_opening() {
    let app = TestApp::start(Profile::Observed).await;
    let proxy = Proxy::start(app.sandbox.portal_url()).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.answer_from(&proxy.address).await;
    proxy.swallow(1);
    proxy.lose(2);

    let lost = app.act(&page, "add", &[("contact_id", "16")]).await;
    assert_eq!((lost.status, lost.code().as_str()), (502, "unreachable"));
    let page = app.open(ADMIN, "lead", LEAD).await;

    assert_eq!((page.status, page.code().as_str()), (200, "cut-off"));
    assert!(page.ids().contains(&16));
}

#[tokio::test]
async fn an_answer_that_was_lost_and_read_back_is_not_shown_again() {
    let app = TestApp::start(Profile::Observed).await;
    let proxy = Proxy::start(app.sandbox.portal_url()).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.answer_from(&proxy.address).await;
    proxy.swallow(1);

    let unsure = app.act(&page, "add", &[("contact_id", "16")]).await;
    assert_eq!(unsure.code(), "unsure");
    let page = app.open(ADMIN, "lead", LEAD).await;

    assert_eq!(notices(&page), 0);
    let change = app.changes("lead", LEAD).await.remove(0);
    assert_eq!(change.status, ChangeStatus::Unsure);
    assert!(change.after.unwrap().set.contains(16));
}

#[tokio::test]
async fn a_request_that_the_portal_did_not_take_leaves_nothing_open() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let busy = serde_json::json!({
        "match": { "method": "batch" },
        "do": { "error": { "code": "QUERY_LIMIT_EXCEEDED", "description": "", "status": 503 } },
    });
    app.sandbox
        .fault(serde_json::from_value(busy).unwrap())
        .unwrap();

    let refused = app.act(&page, "add", &[("contact_id", "16")]).await;

    assert_eq!((refused.status, refused.code().as_str()), (503, "busy"));
    assert!(app.changes("lead", LEAD).await.is_empty());
}

#[tokio::test]
async fn a_write_goes_on_when_the_browser_goes_away_and_the_end_waits_for_it() {
    let app = TestApp::start(Profile::Observed).await;
    let proxy = Proxy::start(app.sandbox.portal_url()).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.answer_from(&proxy.address).await;
    let (arrived, has_arrived) = tokio::sync::oneshot::channel();
    let (go, goes) = tokio::sync::oneshot::channel::<()>();
    proxy.before(1, async move {
        arrived.send(()).unwrap();
        goes.await.unwrap();
    });
    let browser = app.browser.clone();
    let mut form = vec![("token".to_owned(), page.token())];
    form.extend(owned(&[("contact_id", "16")]));
    let posting = tokio::spawn(async move {
        browser
            .post(&format!("/cards/lead/{LEAD}/add"), &form)
            .await
    });
    has_arrived.await.unwrap();

    posting.abort();
    go.send(()).unwrap();
    app.app.drain().await;

    assert!(app.bound("lead", LEAD).contains(&16));
    let change = app.changes("lead", LEAD).await.remove(0);
    assert_eq!(change.status, ChangeStatus::Done);
}
