//! The start page, lists and cards.
use crate::support::{ADMIN, Bench, MEMBER, OUTSIDER, state};
use serde_json::json;

#[tokio::test]
async fn a_card_lists_what_is_bound_in_order_with_its_sort_and_flag() {
    let bench = Bench::registered().await;

    let page = bench.see(ADMIN, "/crm/company/details/5/").await;

    assert_eq!(page.status, 200);
    assert_eq!(
        page.attributes("<li data-id", "data-id"),
        ["12", "13", "11"]
    );
    assert_eq!(
        page.attributes("<li data-id", "data-sort"),
        ["10", "20", "30"]
    );
    assert_eq!(
        page.attributes("<li data-id", "data-primary"),
        ["true", "false", "true"]
    );
    assert!(page.has("Anna Example") && page.has("Buyer") && page.has("+1 555 0111"));
}

#[tokio::test]
async fn a_contact_the_person_may_not_read_is_listed_without_anything_about_it() {
    let bench = Bench::registered().await;

    let page = bench.see(MEMBER, "/crm/company/details/5/").await;

    assert_eq!(
        page.attributes("<li data-id", "data-id"),
        ["12", "13", "11"]
    );
    assert!(page.has("Hidden contact"));
    assert!(
        !page.has("Secret")
            && !page.has("secret@people.example")
            && !page.has("/crm/contact/details/13/")
    );
}

#[tokio::test]
async fn the_card_of_a_contact_lists_its_companies() {
    let bench = Bench::registered().await;

    let page = bench.see(ADMIN, "/crm/contact/details/11/").await;

    assert_eq!(page.attributes("<li data-id", "data-id"), ["5"]);
    assert!(page.has("href=\"/crm/company/details/5/\""));
}

#[tokio::test]
async fn a_person_without_the_right_to_read_a_record_does_not_see_its_card() {
    let bench = Bench::registered().await;

    let page = bench.see(OUTSIDER, "/crm/company/details/5/").await;

    assert_eq!(page.status, 403);
    assert!(!page.has("Five"));
}

#[tokio::test]
async fn what_does_not_exist_is_a_page_that_says_so() {
    let bench = Bench::registered().await;

    for path in [
        "/crm/company/details/999/",
        "/crm/company/details/five/",
        "/crm/planet/details/5/",
        "/crm/planet/list/",
        "/marketplace/app/nobody/",
        "/company/personal/user/99/",
        "/_sandbox/open?client_id=nobody",
        "/tasks/",
    ] {
        let page = bench.see(ADMIN, path).await;
        assert_eq!(page.status, 404, "{path}");
        assert!(page.has("role=\"alert\""), "{path}");
    }
}

#[tokio::test]
async fn titles_cannot_carry_markup_into_a_page() {
    let bench = Bench::registered().await;

    for path in ["/", "/crm/company/list/", "/crm/company/details/5/"] {
        let page = bench.see(ADMIN, path).await;
        assert!(page.has("Five") && !page.has("<b>"), "{path}");
    }
}

#[tokio::test]
async fn lists_hold_what_the_person_may_read() {
    let bench = Bench::registered().await;

    let page = bench.see(MEMBER, "/crm/contact/list/").await;

    assert_eq!(page.attributes("<tr data-id", "data-id"), ["11", "12"]);
}

#[tokio::test]
async fn a_long_list_goes_on_on_a_next_page() {
    let bench = Bench::registered().await;
    let companies: Vec<_> = (1..=60)
        .map(|id| json!({"id": id, "title": format!("No {id}")}))
        .collect();
    bench
        .sandbox
        .put_state(&json!({"users": state()["users"], "companies": companies}))
        .unwrap();

    let first = bench.see(ADMIN, "/crm/company/list/").await;
    let next = first.attribute("<a class=\"button light small\"", "href");
    let second = bench.see(ADMIN, &next).await;

    assert_eq!(first.attributes("<tr data-id", "data-id").len(), 50);
    assert_eq!(second.attributes("<tr data-id", "data-id").len(), 10);
    assert!(!second.has("Next page"));
}

#[tokio::test]
async fn simple_crm_mode_has_no_leads() {
    let bench = Bench::registered().await;
    assert!(bench.see(ADMIN, "/").await.has("/crm/lead/list/"));

    let mut simple = state();
    simple["settings"] = json!({"crm_mode": 2});
    bench.sandbox.put_state(&simple).unwrap();

    assert!(!bench.see(ADMIN, "/").await.has("/crm/lead/list/"));
}

#[tokio::test]
async fn the_card_by_entity_type_leads_to_the_card_by_name() {
    let bench = Bench::registered().await;

    let page = bench.see(ADMIN, "/crm/type/4/details/5/?IFRAME=Y").await;

    assert_eq!(
        (page.status, page.location()),
        (303, "/crm/company/details/5/?IFRAME=Y")
    );
}

#[tokio::test]
async fn a_page_in_the_side_panel_has_no_menu_and_its_links_stay_in_the_panel() {
    let bench = Bench::registered().await;

    let page = bench.see(ADMIN, "/crm/company/details/5/?IFRAME=Y").await;

    assert!(!page.has("id=\"user-switch\""));
    assert!(page.has("/crm/contact/details/12/?IFRAME=Y"));
}

#[tokio::test]
async fn every_file_a_page_names_is_there_and_no_header_forbids_frames() {
    let bench = Bench::registered().await;
    let page = bench.see(ADMIN, "/_sandbox/").await;
    let mut files = page.attributes("<link", "href");
    files.extend(page.attributes("<script", "src"));
    assert!(files.len() >= 5, "{files:?}");

    for file in files {
        assert_eq!(bench.see(ADMIN, &file).await.status, 200, "{file}");
    }
    assert!(!page.headers.contains_key("content-security-policy"));
    assert!(!page.headers.contains_key("x-frame-options"));
}

#[tokio::test]
async fn a_card_tells_what_apps_did_to_its_record() {
    let bench = Bench::installed().await;
    let token = bench
        .sandbox
        .token(crate::support::APP, MEMBER)
        .unwrap()
        .access;
    bench
        .see_first(&format!(
            "/rest/crm.company.contact.items.get?id=5&auth={token}"
        ))
        .await;

    let of_five = bench.see(ADMIN, "/crm/company/details/5/").await;
    let of_six = bench.see(ADMIN, "/crm/company/details/6/").await;

    assert!(of_five.has("crm.company.contact.items.get"));
    assert!(!of_six.has("crm.company.contact.items.get"));
    assert!(!of_five.has(&token));
}
