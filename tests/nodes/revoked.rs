//! Grants that are taken away in one process count in all of them with the next click, also for pages
//! that were opened before.

use crate::cluster::{Cluster, attribute};
use crate::world::{ADMIN, ANNA, COMPANY, Form, main_page, tab};
use serde_json::json;

/// What Anna's open page gets: the status, the code of a refusal, and whether the tab offers its
/// controls.
type Got = (u16, String, bool);

const CONTROLS: (u16, &str, bool) = (200, "", true);
const NO_CONTROLS: (u16, &str, bool) = (200, "", false);
const NO_TAB: (u16, &str, bool) = (403, "not-granted", false);

fn form(fields: &[(&str, &str)]) -> Form {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    fields.iter().map(owned).collect()
}

/// What every process answers to a click on that page.
async fn everywhere(cluster: &Cluster, page: &str, action: &str) -> Vec<Got> {
    let path = format!("/cards/company/{COMPANY}/{action}");
    let fields = form(&[("token", page), ("contact_id", "12")]);
    let mut all = Vec::new();
    for node in &cluster.nodes {
        let (status, text) = cluster.post(node, &path, &fields).await;
        let editable = attribute(&text, "main", "data-editable");
        let code = attribute(&text, "p[role=alert]", "data-code").unwrap_or_default();
        all.push((status, code, editable.as_deref() == Some("true")));
    }
    all
}

fn all((status, code, controls): (u16, &str, bool)) -> Vec<Got> {
    vec![(status, code.to_owned(), controls); 4]
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_process_takes_away_is_gone_in_all_of_them_for_a_page_that_is_open() {
    let cluster = Cluster::of_four().await;
    let page = cluster.open().await;
    let (_, main) = cluster.launch("/app", &main_page(ADMIN)).await;
    let main = attribute(&main, "main", "data-token").unwrap();
    assert_eq!(everywhere(&cluster, &page, "show").await, all(CONTROLS));

    let steps = [
        ("nobody", "change", NO_CONTROLS),
        ("nobody", "see", NO_TAB),
        ("everybody", "see", NO_CONTROLS),
        ("everybody", "change", CONTROLS),
    ];
    let steps = steps.into_iter().zip(&cluster.nodes).enumerate();
    for (version, ((edit, right, expected), node)) in steps {
        let version = version.to_string();
        let step = [
            ("token", main.as_str()),
            ("version", &version),
            ("edit", edit),
            ("right", right),
        ];
        let (status, text) = cluster.post(node, "/app/grants", &form(&step)).await;
        assert_eq!(status, 200, "{text}");

        assert_eq!(
            everywhere(&cluster, &page, "show").await,
            all(expected),
            "{edit} {right}"
        );
        let (status, _) = cluster.launch("/card", &tab(ANNA)).await;
        assert_eq!(status, expected.0, "{edit} {right}");
        if expected == NO_CONTROLS {
            let refused = (403, "change-not-granted", false);
            assert_eq!(everywhere(&cluster, &page, "add").await, all(refused));
        }
    }
    let bindings = cluster.sandbox.state()["bindings"].clone();
    let bound = bindings.as_array().unwrap().iter().map(|row| &row["id"]);
    assert_eq!(
        bound.collect::<Vec<_>>(),
        [&json!(11)],
        "nothing was written"
    );
}
