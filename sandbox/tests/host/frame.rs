//! The frame of an app and what is posted into it.
use crate::support::{ADMIN, APP, Bench, COMPANY_TAB, MEMBER};
use serde_json::json;

fn tab() -> String {
    format!("/crm/company/details/5/?tab={COMPANY_TAB}")
}

#[tokio::test]
async fn the_frame_is_named_by_portal_protocol_and_session_and_has_no_address_of_its_own() {
    let bench = Bench::installed().await;

    let page = bench.see(ADMIN, &tab()).await;

    let name = page.attribute("<iframe", "name");
    let parts: Vec<&str> = name.split('|').collect();
    let host = bench.sandbox.portal_url().replace("http://", "");
    assert_eq!(parts[..2], [host.as_str(), "0"]);
    assert_eq!(parts[2].len(), 32);
    assert_eq!(
        page.attribute("<iframe", "id"),
        format!("appframe_{}", parts[2])
    );
    assert!(!page.iframe().contains(" src") && !page.iframe().contains("sandbox"));
}

#[tokio::test]
async fn choosing_the_tab_posts_the_viewers_own_token_to_the_bound_handler() {
    let bench = Bench::installed().await;

    let page = bench.see(MEMBER, &tab()).await;

    let action = page.attribute("<form class=\"launch\"", "action");
    assert!(
        action.starts_with("http://localhost:9/card?DOMAIN=") && action.contains("LANG=ru"),
        "{action}"
    );
    assert_eq!(
        page.attribute("<form class=\"launch\"", "target"),
        page.attribute("<iframe", "name")
    );
    let posted = page.posted();
    assert_eq!(posted["PLACEMENT"], COMPANY_TAB);
    assert_eq!(
        posted["PLACEMENT_OPTIONS"],
        r#"{"ID":"5","URI":"\/crm\/company\/details\/5\/"}"#
    );
    assert_eq!(posted["member_id"], bench.sandbox.member_id());
    assert_eq!(
        bench.owner_of(posted["AUTH_ID"].as_str().unwrap()).await,
        "2"
    );
}

#[tokio::test]
async fn every_drawing_has_its_own_session_and_token() {
    let bench = Bench::installed().await;

    let (first, second) = (
        bench.see(ADMIN, &tab()).await,
        bench.see(ADMIN, &tab()).await,
    );

    assert_ne!(
        first.attribute("<iframe", "name"),
        second.attribute("<iframe", "name")
    );
    assert_ne!(first.posted()["AUTH_ID"], second.posted()["AUTH_ID"]);
}

#[tokio::test]
async fn the_script_knows_the_handlers_origin_and_the_answer_to_get_init_data() {
    let bench = Bench::installed().await;

    let page = bench.see(MEMBER, &tab()).await;

    let (settings, posted) = (page.settings(), page.posted());
    assert_eq!(settings["origin"], "http://localhost:9");
    assert_eq!(settings["commands"], json!(["reloadData"]));
    assert!(
        page.attribute("<iframe", "name")
            .ends_with(settings["sid"].as_str().unwrap())
    );
    let init = &settings["init"];
    assert_eq!(
        (&init["AUTH_ID"], &init["REFRESH_ID"]),
        (&posted["AUTH_ID"], &posted["REFRESH_ID"])
    );
    assert_eq!(
        (&init["LANG"], &init["IS_ADMIN"], &init["INSTALL"]),
        (&json!("ru"), &json!(false), &json!(false))
    );
    assert_eq!(
        init["PLACEMENT_OPTIONS"],
        json!({"ID": "5", "URI": "/crm/company/details/5/"})
    );
    assert_eq!(
        (&init["PATH"], &init["PROTOCOL"], &init["AUTH_EXPIRES"]),
        (&json!("/rest"), &json!(0), &json!("3600"))
    );
}

#[tokio::test]
async fn the_main_page_offers_no_commands_of_a_card() {
    let bench = Bench::installed().await;

    let page = bench.see(ADMIN, "/marketplace/app/local.1.1/").await;

    assert_eq!(page.posted()["PLACEMENT"], "DEFAULT");
    assert_eq!(page.settings()["commands"], json!([]));
}

#[tokio::test]
async fn an_app_opened_in_the_side_panel_gets_the_parameters_it_asked_for() {
    let bench = Bench::installed().await;

    let page = bench
        .see(
            ADMIN,
            "/marketplace/app/local.1.1/?IFRAME=Y&params=%7B%22place%22%3A%22edit%22%7D",
        )
        .await;

    assert_eq!(page.posted()["PLACEMENT_OPTIONS"], r#"{"place":"edit"}"#);
    assert_eq!(page.settings()["slider"], true);
}

#[tokio::test]
async fn the_page_for_browsers_without_scripts_waits_for_its_button() {
    let bench = Bench::installed().await;

    let path = format!("/_sandbox/open?client_id={APP}&placement={COMPANY_TAB}&id=5&user=2");
    let page = bench.see_first(&path).await;

    assert!(page.has("id=\"open-tab\"") && page.has(" data-by-hand"));
    assert_eq!(page.posted()["PLACEMENT"], COMPANY_TAB);
    assert_eq!(
        page.posted()["PLACEMENT_OPTIONS"],
        r#"{"ID":"5","URI":"\/crm\/company\/details\/5\/"}"#
    );
    assert_eq!(page.settings()["user"], MEMBER);
}

#[tokio::test]
async fn nothing_is_opened_where_nothing_is_bound() {
    let bench = Bench::installed().await;

    let page = bench
        .see(
            ADMIN,
            &format!("/_sandbox/open?client_id={APP}&placement=CRM_LEAD_DETAIL_TAB&id=31"),
        )
        .await;

    assert!(page.has("id=\"app-refused\"") && !page.has("<iframe"));
}
