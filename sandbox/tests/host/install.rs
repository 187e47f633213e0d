//! Installing an app through its page.
use crate::support::{ADMIN, APP, Bench, COMPANY_TAB, MEMBER, app};
use bitrix24_sandbox::AppSpec;

const PAGE: &str = "/marketplace/app/local.1.1/";
const INSTALL: &str = "/marketplace/app/local.1.1/install";

#[tokio::test]
async fn an_administrator_installs_sees_the_installation_page_and_then_the_app() {
    let bench = Bench::registered().await;
    assert!(bench.see(ADMIN, PAGE).await.has("id=\"install-app\""));

    let started = bench.post(ADMIN, INSTALL, &[]).await;
    assert_eq!((started.status, started.location()), (303, PAGE));
    let installing = bench.see(ADMIN, PAGE).await;
    assert!(
        installing
            .attribute("<form class=\"launch\"", "action")
            .starts_with("http://localhost:9/install?")
    );
    assert_eq!(installing.settings()["init"]["INSTALL"], true);

    assert_eq!(bench.ask(ADMIN, "finish", &[]).await.0, 200);
    let installed = bench.see(ADMIN, PAGE).await;
    assert!(
        installed
            .attribute("<form class=\"launch\"", "action")
            .starts_with("http://localhost:9/app?")
    );
    assert_eq!(installed.settings()["init"]["INSTALL"], false);
}

#[tokio::test]
async fn a_card_offers_administrators_what_is_not_installed_yet() {
    let bench = Bench::registered().await;
    let card = "/crm/company/details/5/";
    let offer = format!("href=\"{PAGE}\">Install it");

    assert!(bench.see(ADMIN, card).await.has(&offer));
    assert!(!bench.see(MEMBER, card).await.has(&offer));
    bench.sandbox.install(APP, true).unwrap();
    assert!(!bench.see(ADMIN, card).await.has(&offer));
}

#[tokio::test]
async fn nobody_else_installs_or_finishes() {
    let bench = Bench::registered().await;

    assert!(!bench.see(MEMBER, PAGE).await.has("id=\"install-app\""));
    assert_eq!(bench.post(MEMBER, INSTALL, &[]).await.status, 403);
    bench.sandbox.install(APP, false).unwrap();
    assert_eq!(bench.ask(MEMBER, "finish", &[]).await.0, 403);

    assert!(!bench.sandbox.world().app(APP).unwrap().installed());
}

#[tokio::test]
async fn until_it_is_finished_others_read_why_they_see_nothing() {
    let bench = Bench::registered().await;
    bench.sandbox.install(APP, false).unwrap();

    let page = bench.see(MEMBER, PAGE).await;

    assert!(page.has("id=\"app-refused\"") && page.has("not fully installed"));
    assert!(!page.has("AUTH_ID"));
}

#[tokio::test]
async fn until_it_is_finished_administrators_get_the_installation_page_at_placements_too() {
    let bench = Bench::registered().await;
    bench.sandbox.install(APP, false).unwrap();
    bench.bind(APP, COMPANY_TAB, "http://localhost:9/card");

    let page = bench
        .see(ADMIN, &format!("/crm/company/details/5/?tab={COMPANY_TAB}"))
        .await;

    assert!(
        page.attribute("<form class=\"launch\"", "action")
            .starts_with("http://localhost:9/install?")
    );
}

#[tokio::test]
async fn an_app_without_an_installation_page_is_ready_at_once() {
    let bench = Bench::registered().await;
    bench.sandbox.register_app(AppSpec {
        install_url: String::new(),
        ..app()
    });

    bench.post(ADMIN, INSTALL, &[]).await;

    assert!(bench.sandbox.world().app(APP).unwrap().installed());
}

#[tokio::test]
async fn the_first_run_is_each_users_own_and_comes_again_with_a_new_installation() {
    let bench = Bench::installed().await;
    let first_run =
        async |user| bench.see(user, PAGE).await.settings()["init"]["FIRST_RUN"] == true;

    assert!(first_run(ADMIN).await);
    assert!(!first_run(ADMIN).await);
    assert!(first_run(MEMBER).await);
    bench.sandbox.uninstall(APP, false).unwrap();
    bench.sandbox.install(APP, true).unwrap();
    assert!(first_run(ADMIN).await);
}
