//! Administrators say who may do what on the main page.

use crate::support::staff::{GRANTED, LOOKER, OTHER, SELLER, common, staff};
use crate::support::{ADMIN, LEAD, Outsider, Page, TestApp, launch};
use bindery::bindings::{Owner, Policy};
use serde_json::json;

const SEE: [(&str, &str); 1] = [("right", "see")];
const CHANGE: [(&str, &str); 1] = [("right", "change")];

impl TestApp {
    async fn grants(&self) -> Page {
        let page = self.post_launch("/app", &launch(ADMIN)).await;
        self.section(&page, "grants", &[]).await
    }

    /// Sends a form of the section, with the version that stands in it.
    async fn step(&self, page: &Page, fields: &[&[(&str, &str)]]) -> Page {
        let version = page.attribute("#grants", "data-version");
        let fields = [&[("version", version.as_str())], fields.concat().as_slice()].concat();
        self.section(page, "grants", &fields).await
    }
}

fn add(codes: &str) -> [(&str, &str); 2] {
    [("edit", "add"), ("code", codes)]
}

#[track_caller]
fn is(page: &Page, status: u16, code: &str) {
    let said = (page.status, page.code());
    assert_eq!(said, (status, code.to_owned()), "{}", page.text);
}

#[tokio::test]
async fn a_colleague_gains_and_loses_the_controls_on_the_next_click() {
    let app = TestApp::with_staff().await;
    let page = app.grants().await;
    let open = app.open(OTHER, "lead", LEAD).await;

    let page = app.step(&page, &[&CHANGE, &add("U7, dr5")]).await;
    is(&page, 200, "grants-saved");
    let lost = app.act(&open, "show", &[]).await;
    let page = app.step(&page, &[&CHANGE, &add("U11")]).await;
    let gained = app.act(&open, "show", &[]).await;
    let page = app
        .step(&page, &[&CHANGE, &[("edit", "remove"), ("code", "U11")]])
        .await;
    let lost_again = app.act(&open, "add", &[("contact_id", "16")]).await;

    is(&page, 200, "grants-saved");
    let editable = [lost, gained, lost_again].map(|page| page.attribute("main", "data-editable"));
    assert_eq!(editable, ["false", "true", "false"]);
    assert_eq!(app.policy().await, common_change(&["U7", "DR5"]));
}

fn common_change(codes: &[&str]) -> Policy {
    let mut policy = common(&[], codes);
    policy.common.see = bindery::bindings::Grant::Everybody;
    policy
}

#[tokio::test]
async fn everybody_is_shown_by_name_and_those_who_mean_everybody_with_a_warning() {
    let app = TestApp::with_staff().await;
    let page = app.grants().await;
    app.sandbox.clear_calls();

    let page = app.step(&page, &[&SEE, &add("U7 D6 DR5 AU G2")]).await;

    is(&page, 200, "grants-saved");
    assert_eq!(
        app.portal_calls().len(),
        1,
        "asked, named and granted in one request"
    );
    let named = |code: &str| page.words(&format!("[data-right=see] [data-code-of={code}]"));
    assert_eq!(named("U7"), "P7 U7");
    assert_eq!(named("DR5"), "House (with subdepartments) DR5");
    assert_eq!(named("AU"), "All authorized users AU means everybody");
    assert_eq!(page.count(".mark.warn"), 2);
    assert_eq!(page.attribute("[data-right=see] .who", "data-who"), "these");
    assert_eq!(
        page.attribute("[data-right=change] .who", "data-who"),
        "everybody"
    );
    let chosen = page.attribute("[data-right=see] [data-choose]", "data-choose");
    let mut chosen: Vec<&str> = chosen.split(' ').collect();
    chosen.sort_unstable();
    assert_eq!(
        chosen,
        ["AU", "D6", "DR5", "G2", "U7"],
        "the dialog need not offer them again"
    );
}

#[tokio::test]
async fn of_two_administrators_the_second_is_told_and_nothing_is_lost() {
    let app = TestApp::with_staff().await;
    let [first, second] = [app.grants().await, app.grants().await];

    let saved = app.step(&first, &[&SEE, &add("U7")]).await;
    let told = app.step(&second, &[&SEE, &add("U10")]).await;

    is(&saved, 200, "grants-saved");
    is(&told, 409, "conflict");
    assert_eq!(
        told.words("[data-right=see] .codes"),
        "P7 U7",
        "how it is now"
    );
    assert_eq!(
        told.attribute("#code--see", "value"),
        "U10",
        "what was typed is kept"
    );
    let again = app.step(&told, &[&SEE, &add("U10")]).await;
    is(&again, 200, "grants-saved");
    assert_eq!(app.policy().await.codes().len(), 2);
}

#[tokio::test]
async fn what_is_no_code_or_nobodys_is_refused_and_what_was_typed_is_kept() {
    let app = TestApp::with_staff().await;
    let page = app.grants().await;

    for (typed, code) in [
        ("CR", "bad-code"),
        ("U7 anna", "bad-code"),
        ("<script>", "bad-code"),
        ("U999", "unknown-code"),
        ("U7,D99", "unknown-code"),
        (" , ", "missing-field"),
    ] {
        let refused = app.step(&page, &[&SEE, &add(typed)]).await;
        is(&refused, 422, code);
        assert_eq!(refused.attribute("#code--see", "value"), typed);
    }
    let wrong: [&[(&str, &str)]; 7] = [
        &[("edit", "add"), ("code", "U7")],
        &[("edit", "add"), ("code", "U7"), ("right", "own")],
        &[("edit", "burn")],
        &[("edit", "own")],
        &[("edit", "own"), ("cards", "house")],
        &[("edit", "everybody"), ("right", "see"), ("cards", "lead")],
        &[("edit", "remove"), ("right", "see")],
    ];
    for fields in wrong {
        let refused = app.step(&page, &[fields]).await;
        assert_eq!(refused.status, 422, "{fields:?}");
    }
    for version in [&[][..], &[("version", "x")]] {
        let fields = [version, &SEE, &add("U7")].concat();
        assert_eq!(app.section(&page, "grants", &fields).await.status, 422);
    }
    assert_eq!(
        (app.policy().await, app.policy_changes().await),
        (Policy::default(), vec![])
    );
}

#[tokio::test]
async fn every_step_is_done_and_written_down_with_who_and_when() {
    let app = TestApp::with_staff().await;
    let mut page = app.grants().await;
    let lead = [("cards", "lead")];
    let steps: [&[&[(&str, &str)]]; 7] = [
        &[&SEE, &add("U7 U10")],
        &[&CHANGE, &[("edit", "nobody")]],
        &[&lead, &[("edit", "own")]],
        &[&lead, &CHANGE, &add("DR5")],
        &[&lead, &SEE, &[("edit", "everybody")]],
        &[&SEE, &[("edit", "remove"), ("code", "U7")]],
        &[&lead, &[("edit", "common")]],
    ];

    for step in steps {
        app.advance(1);
        page = app.step(&page, step).await;
        is(&page, 200, "grants-saved");
        if step[0] == lead && step[1] == SEE {
            let policy = app.policy().await;
            assert_eq!(policy.rule(Owner::Lead), &common_change(&["DR5"]).common);
            assert_eq!(app.may(SELLER).await, (200, true));
            assert_eq!(app.may(OTHER).await, (200, false));
        }
    }
    let same = app.step(&page, &[&SEE, &add("U10")]).await;

    is(&same, 200, "unchanged");
    assert_eq!(app.policy().await, common(&["U10"], &[]));
    assert_eq!(same.count(".granted > li"), steps.len());
    assert_eq!(same.words(".granted .by b"), "Ada Admin");
    let first = same.words(".granted > li:last-child li");
    assert_eq!(
        first,
        "All cards, Who may see: Everybody → P7 (U7), P10 (U10)"
    );
    let changes = app.policy_changes().await;
    assert_eq!(changes.len(), steps.len());
    assert!(changes.iter().all(|change| change.user_id == ADMIN));
    assert!(changes.is_sorted_by(|new, old| new.at > old.at && new.before == old.after));
}

#[tokio::test]
async fn nobody_else_changes_the_grants_with_whatever_they_have() {
    let app = TestApp::with_staff().await;
    let (page, own) = (
        app.grants().await,
        app.post_launch("/app", &launch(OTHER)).await,
    );
    let tab = app.open(ADMIN, "lead", LEAD).await;
    let step = [
        ("version", "0"),
        ("right", "change"),
        ("edit", "add"),
        ("code", "U11"),
    ];

    let refused = app.section(&own, "grants", &step).await;
    is(&refused, 403, "admin-needed");
    let mut form = crate::support::owned(&step);
    is(&app.post("/app/grants", &form).await, 401, "token-invalid");
    form.push(("token".to_owned(), tab.token()));
    is(&app.post("/app/grants", &form).await, 401, "token-invalid");
    let mut state = staff();
    state["users"][0]["admin"] = json!(false);
    app.sandbox.put_state(&state).unwrap();
    let demoted = app.section(&page, "grants", &step).await;

    is(&demoted, 403, "admin-needed");
    assert_eq!(
        (app.policy().await, app.policy_changes().await),
        (Policy::default(), vec![])
    );
}

#[tokio::test]
async fn outside_bitrix24_administrators_do_the_same_and_everybody_else_learns_what_they_may() {
    let app = TestApp::with_staff().await;
    let browser = Outsider::signed_in(&app, ADMIN).await;
    let page = browser.get("/app").await;
    let token = page.main_token();
    let step = [
        ("token", token.as_str()),
        ("version", "0"),
        ("right", "change"),
        ("edit", "nobody"),
    ];

    let saved = browser.post("/app/grants", &step).await;

    is(&saved, 200, "grants-saved");
    for user in [LOOKER, GRANTED] {
        let outside = Outsider::signed_in(&app, user).await.get("/app").await;
        let framed = app.post_launch("/app", &launch(user)).await;
        let dark = app.section(&framed, "looks", &[("dark", "Y")]).await;
        for page in [outside, framed, dark] {
            assert_eq!(
                page.attribute("#may [data-owner=lead]", "data-may"),
                "may-see"
            );
        }
    }
    let own = Outsider::signed_in(&app, OTHER).await;
    let other = own.get("/app").await.main_token();
    let step = [
        ("token", other.as_str()),
        ("version", "1"),
        ("right", "change"),
        ("edit", "everybody"),
    ];
    is(&own.post("/app/grants", &step).await, 403, "admin-needed");
    let stolen = saved.main_token();
    let stolen = [&[("token", stolen.as_str())], &step[1..]].concat();
    is(
        &own.post("/app/grants", &stolen).await,
        401,
        "token-invalid",
    );
}
