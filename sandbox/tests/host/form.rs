//! The form of a card, which saves what it held when it was opened.
use crate::support::{ADMIN, Bench, OUTSIDER, Page};
use serde_json::json;

const CARD: &str = "/crm/company/details/5/";

/// What a browser would post of an opened form, whose boxes all stand ticked but for `unticked`.
fn fields(opened: &Page, unticked: &[&str], add: &str) -> Vec<(&'static str, String)> {
    let held = opened.attributes("<input type=\"hidden\" name=\"held\"", "value");
    let ticked = opened.attributes("<input type=\"checkbox\" name=\"keep\"", "value");
    let ticked = ticked
        .into_iter()
        .filter(|id| !unticked.contains(&id.as_str()));
    let held = held.into_iter().map(|row| ("held", row));
    held.chain(ticked.map(|id| ("keep", id)))
        .chain([("add", add.to_owned())])
        .collect()
}

async fn save(bench: &Bench, user: i64, fields: &[(&'static str, String)]) -> Page {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    bench.post(user, CARD, &fields).await
}

async fn bound(bench: &Bench) -> Vec<String> {
    let page = bench.see(ADMIN, CARD).await;
    let mut ids = page.attributes("<li data-id", "data-id");
    ids.sort();
    ids
}

#[tokio::test]
async fn what_is_unticked_goes_and_what_is_added_comes() {
    let bench = Bench::installed().await;
    bench
        .sandbox
        .put_state(&{
            let mut state = crate::support::state();
            state["contacts"]
                .as_array_mut()
                .unwrap()
                .push(json!({"id": 21, "name": "New"}));
            state
        })
        .unwrap();
    let opened = bench.see(ADMIN, CARD).await;

    let saved = save(&bench, ADMIN, &fields(&opened, &["12"], "21")).await;

    assert_eq!((saved.status, saved.location()), (303, CARD));
    assert_eq!(bound(&bench).await, ["11", "13", "21"]);
}

#[tokio::test]
async fn a_form_opened_before_an_app_unbound_somebody_binds_them_again() {
    let bench = Bench::installed().await;
    let opened = bench.see(ADMIN, CARD).await;
    let unbind = "/rest/1/webhook/crm.company.contact.delete?id=5&fields[CONTACT_ID]=12";
    assert_eq!(bench.see(ADMIN, unbind).await.status, 200);
    assert_eq!(bound(&bench).await, ["11", "13"]);

    save(&bench, ADMIN, &fields(&opened, &[], "")).await;

    assert_eq!(bound(&bench).await, ["11", "12", "13"]);
}

#[tokio::test]
async fn a_form_opened_before_an_app_bound_somebody_loses_them() {
    let bench = Bench::installed().await;
    let unbind = "/rest/1/webhook/crm.company.contact.delete?id=5&fields[CONTACT_ID]=12";
    bench.see(ADMIN, unbind).await;
    let opened = bench.see(ADMIN, CARD).await;
    let bind = "/rest/1/webhook/crm.company.contact.add?id=5&fields[CONTACT_ID]=12";
    bench.see(ADMIN, bind).await;
    assert_eq!(bound(&bench).await, ["11", "12", "13"]);

    save(&bench, ADMIN, &fields(&opened, &[], "")).await;

    assert_eq!(bound(&bench).await, ["11", "13"]);
}

#[tokio::test]
async fn whoever_may_not_change_the_record_is_told_so() {
    let bench = Bench::installed().await;
    let opened = bench.see(ADMIN, CARD).await;

    let refused = save(&bench, OUTSIDER, &fields(&opened, &["12"], "")).await;

    assert_eq!(refused.status, 403);
    assert!(refused.has("Not saved"));
    assert_eq!(bound(&bench).await, ["11", "12", "13"]);
}
