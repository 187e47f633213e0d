//! What the script around a frame asks of the portal.
use crate::support::{ADMIN, APP, Bench, MEMBER};
use serde_json::json;

#[tokio::test]
async fn refreshing_gives_the_person_a_new_live_pair() {
    let bench = Bench::installed().await;

    let (status, pair) = bench.ask(MEMBER, "refresh", &[]).await;

    assert_eq!((status, &pair["AUTH_EXPIRES"]), (200, &json!("3600")));
    assert_eq!(bench.owner_of(pair["AUTH_ID"].as_str().unwrap()).await, "2");
    assert!(!pair["REFRESH_ID"].as_str().unwrap().is_empty());
}

#[tokio::test]
async fn a_person_shut_out_of_the_app_gets_no_new_pair() {
    let bench = Bench::installed().await;
    bench.sandbox.restrict(APP, &[ADMIN]).unwrap();

    let (status, answer) = bench.ask(MEMBER, "refresh", &[]).await;

    assert_eq!(status, 403);
    assert!(answer.get("AUTH_ID").is_none());
}

#[tokio::test]
async fn options_of_the_app_are_an_administrators_and_come_back_together() {
    let bench = Bench::installed().await;

    bench
        .ask(ADMIN, "app-option", &[("name", "a"), ("value", "1")])
        .await;
    let (_, all) = bench
        .ask(ADMIN, "app-option", &[("name", "b"), ("value", r#""two""#)])
        .await;
    let (refused, _) = bench
        .ask(MEMBER, "app-option", &[("name", "a"), ("value", "9")])
        .await;

    assert_eq!(all, json!({"a": 1, "b": "two"}));
    assert_eq!(refused, 403);
    let page = bench.see(MEMBER, "/marketplace/app/local.1.1/").await;
    assert_eq!(
        page.settings()["init"]["APP_OPTIONS"],
        json!({"a": 1, "b": "two"})
    );
}

#[tokio::test]
async fn options_of_a_user_are_that_users_alone() {
    let bench = Bench::installed().await;

    let (_, answer) = bench
        .ask(MEMBER, "user-option", &[("name", "k"), ("value", "[1]")])
        .await;

    assert_eq!(answer, json!({"name": "k", "value": [1]}));
    let of_member = bench
        .see(MEMBER, "/marketplace/app/local.1.1/")
        .await
        .settings();
    let of_admin = bench
        .see(ADMIN, "/marketplace/app/local.1.1/")
        .await
        .settings();
    assert_eq!(of_member["init"]["USER_OPTIONS"], json!({"k": [1]}));
    assert_eq!(of_admin["init"]["USER_OPTIONS"], json!({}));
}

#[tokio::test]
async fn a_question_without_a_user_or_with_a_broken_value_is_refused() {
    let bench = Bench::installed().await;

    let nobody = bench
        .post(ADMIN, "/_sandbox/host/refresh", &[("client_id", APP)])
        .await;
    let (broken, _) = bench
        .ask(ADMIN, "app-option", &[("name", "a"), ("value", "{")])
        .await;

    assert_eq!((nobody.status, broken), (422, 422));
}
