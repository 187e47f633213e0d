//! Signing in as one of the portal's users.
use crate::support::{ADMIN, Bench};

const SWITCH: &str = "/_sandbox/host/user";

fn selected(page: &crate::support::Page) -> Option<&str> {
    let options = page.html.split("<option value=\"").skip(1);
    options
        .filter(|option| option.contains("\" selected>"))
        .find_map(|option| option.split('"').next())
}

#[tokio::test]
async fn the_first_user_is_signed_in_by_default() {
    let bench = Bench::registered().await;

    let page = bench.see_first("/").await;

    assert_eq!(selected(&page), Some("1"));
    assert_eq!(page.cookie(), None);
}

#[tokio::test]
async fn the_switch_remembers_the_user_and_returns_to_the_page() {
    let bench = Bench::registered().await;

    let page = bench
        .post(
            ADMIN,
            SWITCH,
            &[("user", "2"), ("back", "/crm/company/details/5/?tab=x")],
        )
        .await;

    assert_eq!(
        (page.status, page.location()),
        (303, "/crm/company/details/5/?tab=x")
    );
    assert!(page.cookie().unwrap().starts_with("sandbox_user=2;"));
    assert_eq!(selected(&bench.see(2, "/").await), Some("2"));
}

#[tokio::test]
async fn the_switch_never_leads_to_another_site() {
    let bench = Bench::registered().await;

    for back in [
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example/",
        "",
    ] {
        let page = bench
            .post(ADMIN, SWITCH, &[("user", "2"), ("back", back)])
            .await;
        assert_eq!(page.location(), "/", "{back}");
    }
}

#[tokio::test]
async fn a_user_in_the_address_is_signed_in_for_good() {
    let bench = Bench::registered().await;

    let page = bench.see(ADMIN, "/?user=2").await;

    assert_eq!(selected(&page), Some("2"));
    assert!(page.cookie().unwrap().starts_with("sandbox_user=2;"));
}

#[tokio::test]
async fn speaking_as_somebody_else_signs_nobody_in() {
    let bench = Bench::registered().await;

    let page = bench.see(ADMIN, "/?as=2").await;

    assert_eq!(selected(&page), Some("2"));
    assert_eq!(page.cookie(), None);
}

#[tokio::test]
async fn dismissed_and_unknown_users_cannot_sign_in() {
    let bench = Bench::registered().await;

    for user in ["3", "99", "me"] {
        assert_eq!(
            selected(&bench.see_first(&format!("/?user={user}")).await),
            Some("1"),
            "{user}"
        );
    }
}
