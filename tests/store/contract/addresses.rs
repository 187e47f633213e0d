//! Portals by the address that people know.

use super::given::{NOW, PORTAL, empty_store, portal, store};
use bindery::store::{Closing, Store};

async fn save_at(store: &Store, member_id: &str, endpoint: &str, now: i64) {
    let mut portal = portal(member_id);
    portal.client_endpoint = endpoint.parse().unwrap();
    store.save_portal(&portal, now).await.unwrap();
}

async fn at(store: &Store, address: &str) -> Option<String> {
    store.portal_at(address).await.unwrap()
}

#[tokio::test]
async fn a_portal_is_found_by_its_host_port_and_folder_alone() {
    let store = empty_store().await;
    save_at(&store, "safe", "https://crm.example/rest/", NOW).await;
    save_at(&store, "plain", "http://10.0.0.1:8024/rest/", NOW).await;
    save_at(&store, "folder", "https://box.example/Sales/b24/rest/", NOW).await;

    assert_eq!(at(&store, "crm.example").await.as_deref(), Some("safe"));
    assert_eq!(at(&store, "10.0.0.1:8024").await.as_deref(), Some("plain"));
    let folder = at(&store, "box.example/Sales/b24").await;
    assert_eq!(folder.as_deref(), Some("folder"));
    for other in [
        "",
        "example",
        "CRM.example",
        "crm.example:8443",
        "10.0.0.1",
        "crm.exampl_",
        "crm.example/rest",
        "box.example",
        "box.example/Sales",
        "box.example/sales/b24",
        "%",
    ] {
        assert_eq!(at(&store, other).await, None, "{other}");
    }
}

#[tokio::test]
async fn of_several_that_had_the_address_the_one_stored_last_is_found() {
    let store = empty_store().await;
    save_at(&store, "later", "https://crm.example/rest/", NOW + 1).await;
    save_at(&store, "earlier", "https://crm.example/rest/", NOW).await;

    assert_eq!(at(&store, "crm.example").await.as_deref(), Some("later"));
}

#[tokio::test]
async fn a_closed_portal_has_no_address() {
    let store = store().await;
    let closing = Closing {
        at: NOW,
        clean: false,
        purge_at: NOW + 1,
    };

    assert_eq!(at(&store, "acme.example").await.as_deref(), Some(PORTAL));
    store.close_portal(PORTAL, closing, i64::MAX).await.unwrap();

    assert_eq!(at(&store, "acme.example").await, None);
}
