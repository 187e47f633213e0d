//! What a browser has to fetch before the tab is complete.

use crate::support::{ADMIN, LEAD, TestApp, state, tab};
use bitrix24_sandbox::Profile;
use http::{Request, header};
use scraper::{Html, Selector};
use serde_json::json;

/// The promise: the page with all its assets, compressed.
const MOST_BYTES: usize = 20_000;

#[tokio::test]
async fn a_tab_with_twelve_contacts_weighs_less_than_20_kb_with_all_its_assets() {
    let app = TestApp::start(Profile::Observed).await;
    let mut state = state();
    state["bindings"] = json!([]);
    for id in 1001..=1012 {
        let contact = json!({
            "id": id, "name": format!("Name{id}"), "last_name": format!("Surname{}", id * 7),
            "post": format!("Position number {id}"), "phone": [format!("+1 555 {id}")],
            "email": [format!("person{id}@company{id}.example")], "company_id": 5,
        });
        state["contacts"].as_array_mut().unwrap().push(contact);
        let row = json!({ "owner": "lead", "owner_id": LEAD, "id": id, "sort": id, "primary": id == 1001 });
        state["bindings"].as_array_mut().unwrap().push(row);
    }
    app.sandbox.put_state(&state).unwrap();
    let page = app.open(ADMIN, "lead", LEAD).await;
    assert_eq!(page.ids().len(), 12);

    let mut weights = vec![(
        "the page".to_owned(),
        app.weigh_launch(&tab(ADMIN, "lead", LEAD)).await,
    )];
    for url in assets(&page.text) {
        let request = Request::get(&url).header(header::ACCEPT_ENCODING, "gzip");
        let weight = app
            .weigh(request.body(axum::body::Body::empty()).unwrap())
            .await;
        weights.push((url, weight));
    }

    assert!(weights.len() > 3, "{weights:?}");
    let total: usize = weights.iter().map(|(_, weight)| weight).sum();
    assert!(total <= MOST_BYTES, "{total} bytes: {weights:#?}");
}

fn assets(page: &str) -> Vec<String> {
    let html = Html::parse_document(page);
    let linked = Selector::parse("link[href^='/assets/'], script[src]").unwrap();
    let of = |element: scraper::ElementRef<'_>| {
        let url = element.attr("href").or(element.attr("src"));
        url.unwrap_or_default().to_owned()
    };
    html.select(&linked).map(of).collect()
}
