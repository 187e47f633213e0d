//! The sandbox panel: what it offers is what the control API takes.
use crate::support::{ADMIN, APP, Bench};
use serde_json::{Value, json};

const PANEL: &str = "/_sandbox/";

fn unescaped(html: &str) -> String {
    html.replace("&#34;", "\"").replace("&#38;", "&")
}

#[tokio::test]
async fn every_fault_that_is_offered_can_be_switched_on_and_is_shown_then() {
    let bench = Bench::installed().await;
    let offered = bench.see(ADMIN, PANEL).await;
    let options = offered.attributes("<option", "value");
    let effects: Vec<Value> = options
        .iter()
        .filter(|value| value.starts_with(['{', '"']))
        .map(|effect| serde_json::from_str(effect).unwrap())
        .collect();
    assert_eq!(effects.len(), 10);

    for effect in effects {
        let fault = json!({"match": {"method": "crm.no.*"}, "do": effect});
        let (status, told) = bench.control("POST", "/_sandbox/faults", &fault).await;
        assert_eq!(status, 200, "{fault}: {told}");
    }

    let panel = bench.see(ADMIN, PANEL).await;
    assert!(unescaped(&panel.html).contains(r#""do":"drop_after""#));
    bench
        .control("DELETE", "/_sandbox/faults", &json!({}))
        .await;
    assert!(!bench.see(ADMIN, PANEL).await.has("crm.no."));
}

#[tokio::test]
async fn a_subscription_is_ended_and_gone_on_with_by_what_the_panel_offers() {
    let bench = Bench::installed().await;
    let path = format!("/_sandbox/apps/{APP}/subscription");

    for (ended, status) in [(true, "subscription ended"), (false, "installed")] {
        let panel = bench.see(ADMIN, PANEL).await;
        let body = json!({ "ended": ended });
        assert!(panel.has(&format!("data-url=\"{path}\"")));
        assert!(panel.has(&format!("data-body='{body}'")), "{body}");
        bench.control("POST", &path, &body).await;

        let panel = bench.see(ADMIN, PANEL).await;
        assert!(panel.has(&format!(">{status}</span>")), "{status}");
    }
}

#[tokio::test]
async fn the_settings_and_the_state_that_are_shown_are_taken_back() {
    let bench = Bench::installed().await;
    let panel = unescaped(&bench.see(ADMIN, PANEL).await.html);

    for (name, path) in [
        ("settings", "/_sandbox/settings"),
        ("state", "/_sandbox/state"),
    ] {
        let start = format!("<textarea name=\"{name}\"");
        let shown = panel.split_once(&start).unwrap().1;
        let shown = shown.split_once('>').unwrap().1;
        let shown = shown.split_once("</textarea>").unwrap().0;
        let shown = shown.replace("&#60;", "<").replace("&#62;", ">");
        let body = serde_json::from_str(&shown).unwrap();
        let (status, told) = bench.control("PUT", path, &body).await;
        assert_eq!(status, 200, "{name}: {told}");
    }
}
