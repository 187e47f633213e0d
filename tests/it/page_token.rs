//! The page token: good for one record, one person and a while.

use crate::support::{ADMIN, COMPANY, LEAD, MANAGER, TestApp, owned};
use bitrix24_sandbox::Profile;

const HALF_AN_HOUR: u32 = 30 * 60;

async fn add_with(app: &TestApp, token: &str, owner: &str, id: i64) -> (u16, String) {
    let form = owned(&[("token", token), ("contact_id", "16")]);
    let page = app.post(&format!("/cards/{owner}/{id}/add"), &form).await;
    (page.status, page.code())
}

#[tokio::test]
async fn a_token_of_another_card_is_refused() {
    let app = TestApp::start(Profile::Observed).await;
    let token = app.open(ADMIN, "lead", LEAD).await.token();
    app.sandbox.clear_calls();

    for (owner, id) in [("company", COMPANY), ("lead", 32), ("deal", LEAD)] {
        let refused = add_with(&app, &token, owner, id).await;
        assert_eq!(refused, (401, "token-invalid".to_owned()));
    }
    assert_eq!(app.sandbox.calls().len(), 0);
}

#[tokio::test]
async fn an_altered_or_missing_token_is_refused() {
    let app = TestApp::start(Profile::Observed).await;
    let token = app.open(ADMIN, "lead", LEAD).await.token();
    app.sandbox.clear_calls();

    let mut flipped = token.clone().into_bytes();
    let middle = flipped.len() / 2;
    flipped[middle] = if flipped[middle] == b'A' { b'B' } else { b'A' };
    let flipped = String::from_utf8(flipped).unwrap();
    for forged in ["", "x", "AAAA", &token[..token.len() - 2], flipped.as_str()] {
        let refused = add_with(&app, forged, "lead", LEAD).await;
        assert_eq!(refused, (401, "token-invalid".to_owned()), "{forged}");
    }
    assert_eq!(app.sandbox.calls().len(), 0);
}

#[tokio::test]
async fn a_token_expires_and_each_answer_carries_a_fresh_one() {
    let app = TestApp::start(Profile::Observed).await;
    let first = app.open(ADMIN, "lead", LEAD).await;

    app.advance(HALF_AN_HOUR - 60);
    let second = app.act(&first, "show", &[]).await;
    assert_eq!(second.status, 200);
    app.advance(120);

    assert_eq!(add_with(&app, &first.token(), "lead", LEAD).await.0, 401);
    assert_eq!(add_with(&app, &second.token(), "lead", LEAD).await.0, 200);
}

#[tokio::test]
async fn eight_hours_after_the_proof_a_used_token_ends_too() {
    let app = TestApp::start(Profile::Observed).await;
    let mut page = app.open(ADMIN, "lead", LEAD).await;
    for _ in 0..19 {
        app.advance(25 * 60);
        page = app.act(&page, "show", &[]).await;
        assert_eq!(page.status, 200);
    }

    app.advance(6 * 60);
    let page = app.act(&page, "show", &[]).await;

    assert_eq!((page.status, page.code().as_str()), (401, "token-invalid"));
}

#[tokio::test]
async fn a_write_runs_with_the_persons_own_rights() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(MANAGER, "lead", LEAD).await;
    app.sandbox.clear_calls();

    app.act(&page, "add", &[("contact_id", "14")]).await;

    assert!(
        app.portal_calls()
            .iter()
            .all(|call| call.user == Some(MANAGER))
    );
}

#[tokio::test]
async fn an_expired_access_token_is_refreshed_once_and_the_call_repeated() {
    let app = TestApp::start(Profile::Observed).await;
    let mut page = app.open(ADMIN, "lead", LEAD).await;
    for _ in 0..2 {
        app.advance(25 * 60);
        page = app.act(&page, "show", &[]).await;
    }
    app.sandbox.clear_calls();

    app.advance(11 * 60);
    let page = app.act(&page, "add", &[("contact_id", "14")]).await;
    assert_eq!((page.status, app.oauth_calls()), (200, 1));
    let page = app.act(&page, "remove", &[("contact_id", "14")]).await;
    assert_eq!((page.status, app.oauth_calls()), (200, 1));
}

#[tokio::test]
async fn a_token_that_the_portal_ended_early_is_refreshed_once() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.sandbox.advance(2 * 60 * 60);
    app.sandbox.clear_calls();

    let page = app.act(&page, "add", &[("contact_id", "14")]).await;

    assert_eq!(page.status, 200);
    assert_eq!(app.oauth_calls(), 1);
    assert_eq!(app.writes(), ["crm.lead.contact.add"]);
}

#[tokio::test]
async fn the_script_renews_its_token_with_a_fresh_proof_of_the_same_person() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(MANAGER, "lead", LEAD).await;
    app.advance(HALF_AN_HOUR + 60);
    let mine = app
        .sandbox
        .token(crate::support::CLIENT_ID, MANAGER)
        .unwrap();
    let others = app.sandbox.token(crate::support::CLIENT_ID, ADMIN).unwrap();

    let renew = |access: &str| {
        let token = page.token();
        let fields = [
            ("token", token.as_str()),
            ("AUTH_ID", access),
            ("AUTH_EXPIRES", "3600"),
        ];
        owned(&fields)
    };
    let refused = app.post("/session", &renew(&others.access)).await;
    let renewed = app.post("/session", &renew(&mine.access)).await;

    assert_eq!(refused.status, 401);
    assert_eq!(renewed.status, 200, "{}", renewed.text);
    let answer: serde_json::Value = serde_json::from_str(&renewed.text).unwrap();
    let token = answer["token"].as_str().unwrap();
    assert_eq!(
        add_with(&app, token, "lead", LEAD).await.0,
        422,
        "contact 16 is hidden from them"
    );

    app.advance(25 * 60 * 60);
    assert_eq!(app.post("/session", &renew(&mine.access)).await.status, 401);
}
