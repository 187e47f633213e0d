//! Which tabs a card has.
use crate::support::{ADMIN, APP, Bench, COMPANY_TAB, MEMBER, app, state};
use bitrix24_sandbox::AppSpec;
use serde_json::json;

const CARD: &str = "/crm/company/details/5/";

#[tokio::test]
async fn a_bound_placement_is_a_tab_titled_in_the_persons_language() {
    let bench = Bench::installed().await;

    let of_admin = bench.see(ADMIN, CARD).await;
    let of_member = bench.see(MEMBER, CARD).await;

    assert_eq!(
        of_admin.attributes("<a href", "data-placement"),
        [COMPANY_TAB]
    );
    assert!(of_admin.has(">People</a>") && of_member.has(">Люди</a>"));
}

#[tokio::test]
async fn all_five_kinds_of_records_have_a_card_a_tab_and_a_form_of_their_own() {
    let bench = Bench::installed().await;
    let mut state = state();
    state["deals"] = json!([{"id": 41, "title": "Deal"}]);
    state["quotes"] = json!([{"id": 51, "title": "Quote"}]);
    bench.sandbox.put_state(&state).unwrap();

    for (owner, type_id, id, bound) in [
        ("company", 4, 6, "12"),
        ("contact", 3, 13, "6"),
        ("lead", 1, 31, "12"),
        ("deal", 2, 41, "12"),
        ("quote", 7, 51, "12"),
    ] {
        let placement = format!("CRM_{}_DETAIL_TAB", owner.to_ascii_uppercase());
        bench.bind(APP, &placement, "http://localhost:9/tab");
        let card = format!("/crm/{owner}/details/{id}/");

        let saved = bench.post(ADMIN, &card, &[("add", bound)]).await;
        let page = bench.see(ADMIN, &card).await;
        let opened = bench.see(ADMIN, &format!("{card}?tab={placement}")).await;
        let by_type = bench
            .see(ADMIN, &format!("/crm/type/{type_id}/details/{id}/"))
            .await;

        assert_eq!(saved.status, 303, "{owner}");
        assert!(
            page.attributes("<li data-id", "data-id")
                .contains(&bound.to_owned()),
            "{owner}"
        );
        let init = &opened.settings()["init"];
        assert_eq!(init["PLACEMENT"], json!(placement));
        assert_eq!(init["PLACEMENT_OPTIONS"]["ID"], json!(id.to_string()));
        assert!(
            by_type.location().starts_with(&card),
            "{owner}: {}",
            by_type.location()
        );
    }
}

#[tokio::test]
async fn a_tab_belongs_to_one_kind_of_record() {
    let bench = Bench::installed().await;

    let lead = bench.see(ADMIN, "/crm/lead/details/31/").await;

    assert_eq!(lead.attributes("<a href", "data-tab"), ["general"]);
}

#[tokio::test]
async fn the_tab_is_not_drawn_for_people_the_app_is_restricted_from() {
    let bench = Bench::installed().await;
    bench.sandbox.restrict(APP, &[ADMIN]).unwrap();

    let page = bench.see(MEMBER, CARD).await;
    let asked_for = bench
        .see(MEMBER, &format!("{CARD}?tab={COMPANY_TAB}"))
        .await;

    assert!(!page.has(COMPANY_TAB));
    assert!(asked_for.has("id=\"app-refused\"") && !asked_for.has("AUTH_ID"));
}

#[tokio::test]
async fn no_tab_is_drawn_until_the_installation_is_finished() {
    let bench = Bench::registered().await;
    bench.sandbox.install(APP, false).unwrap();
    bench.bind(APP, COMPANY_TAB, "http://localhost:9/card");

    assert!(!bench.see(ADMIN, CARD).await.has(COMPANY_TAB));

    bench.sandbox.install(APP, true).unwrap();

    assert!(bench.see(ADMIN, CARD).await.has(COMPANY_TAB));
}

#[tokio::test]
async fn two_apps_at_one_placement_have_a_tab_each() {
    let bench = Bench::installed().await;
    bench.sandbox.register_app(AppSpec {
        client_id: "local.2.2".to_owned(),
        ..app()
    });
    bench.sandbox.install("local.2.2", true).unwrap();
    bench.bind("local.2.2", COMPANY_TAB, "http://localhost:9/second");

    let page = bench.see(ADMIN, CARD).await;
    let tabs = page.attributes("<a href", "data-tab");
    let second = bench.see(ADMIN, &format!("{CARD}?tab={}", tabs[2])).await;

    assert_eq!(tabs.len(), 3);
    assert!(
        second
            .attribute("<form class=\"launch\"", "action")
            .starts_with("http://localhost:9/second?")
    );
}
