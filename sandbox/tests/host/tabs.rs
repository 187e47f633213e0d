//! Which tabs a card has.
use crate::support::{ADMIN, APP, Bench, COMPANY_TAB, MEMBER, app};
use bitrix24_sandbox::AppSpec;

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
