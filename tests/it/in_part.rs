//! Several at once of whom some are refused: the others are done, and each refused one is named with
//! the reason.

use crate::support::{ADMIN, COMPANY, DEAL, LEAD, MANAGER, Page, QUOTE, TestApp};
use bitrix24_sandbox::Profile;
use serde_json::json;

on_both_profiles! {
    of_several_to_add_each_refused_one_is_named_with_its_reason,
    of_several_to_remove_each_refused_one_is_named_with_its_reason,
    whoever_cannot_be_seen_does_not_keep_the_others_from_being_removed,
    where_nobody_is_added_the_reasons_are_told_all_the_same,
    those_who_were_so_before_are_named_apart,
    a_refused_keep_names_those_who_were_added,
}

const UNSEEN: &str = "[Contact #9] You do not have permission to view this item";
const LOCKED: &str = "It is locked.";

/// A card, four ids of which the last is bound already, and their names.
type Case = (&'static str, i64, [i64; 4], [&'static str; 4]);

const PEOPLE: [&str; 4] = ["Emil Elsewhere", "Finn Free", "Dora Young", "Clara Weiss"];
const CASES: [Case; 4] = [
    ("lead", LEAD, [15, 16, 14, 13], PEOPLE),
    ("deal", DEAL, [15, 16, 14, 13], PEOPLE),
    ("quote", QUOTE, [15, 16, 14, 13], PEOPLE),
    (
        "company",
        COMPANY,
        [15, 16, 20, 13],
        [
            "Emil Elsewhere",
            "Finn Free",
            "Hidden Person",
            "Clara Weiss",
        ],
    ),
];

fn bound_kind(owner: &str) -> &'static str {
    if owner == "contact" {
        "company"
    } else {
        "contact"
    }
}

/// Lets the portal refuse the next commands with this method, each for the next of the reasons.
fn refuse(app: &TestApp, owner: &str, method: &str, reasons: &[&str]) {
    for reason in reasons {
        let fault = json!({
            "match": { "method": format!("crm.{owner}.{}.{method}", bound_kind(owner)) }, "times": 1,
            "do": { "error": { "code": "", "description": reason } },
        });
        let fault = serde_json::from_value(fault).unwrap();
        app.sandbox.fault(fault).unwrap();
    }
}

async fn act(app: &TestApp, page: &Page, action: &str, ids: &[i64]) -> Page {
    let (owner, _) = page.place();
    let field = format!("{}_id", bound_kind(&owner));
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let fields = ids.iter().map(|id| (field.as_str(), id.as_str()));
    app.act(page, action, &fields.collect::<Vec<_>>()).await
}

/// What the notice says, without the characters that keep names apart.
fn said(page: &Page) -> String {
    let words = page.words("p[role][data-code]");
    words.replace(['\u{2068}', '\u{2069}'], "")
}

#[track_caller]
fn assert_says(page: &Page, sentences: &[String]) {
    let said = said(page);
    for sentence in sentences {
        assert!(said.contains(sentence), "{sentence:?} in {said:?}");
    }
}

async fn of_several_to_add_each_refused_one_is_named_with_its_reason(profile: Profile) {
    for (owner, id, ids, [unseen, locked, done, before]) in CASES {
        let app = TestApp::start(profile).await;
        let page = app.open(ADMIN, owner, id).await;
        let bound = app.bound(owner, id);
        refuse(&app, owner, "add", &[UNSEEN, LOCKED]);

        let page = act(&app, &page, "add", &ids).await;

        assert_eq!((page.status, page.code().as_str()), (200, "partly"));
        assert_says(
            &page,
            &[
                format!("Added: {done}."),
                format!("Already on the list: {before}."),
                format!("You cannot see {unseen},"),
                format!("Bitrix24 refused {locked}: “It is locked”."),
            ],
        );
        assert_eq!(app.bound(owner, id), [bound, vec![ids[2]]].concat());
        assert_eq!(page.ids(), app.bound(owner, id));
    }
}

async fn of_several_to_remove_each_refused_one_is_named_with_its_reason(profile: Profile) {
    for (owner, id) in [("company", COMPANY), ("lead", LEAD)] {
        let app = TestApp::start(profile).await;
        let page = app.open(ADMIN, owner, id).await;
        refuse(&app, owner, "delete", &[UNSEEN, LOCKED]);

        let page = act(&app, &page, "remove", &[11, 12, 13, 16]).await;

        assert_eq!((page.status, page.code().as_str()), (200, "partly"));
        assert_says(
            &page,
            &[
                "Removed: Clara Weiss.".to_owned(),
                "No longer on the list: Finn Free.".to_owned(),
                "You cannot see Anna Ivanova,".to_owned(),
                "Bitrix24 refused Boris Petrov: “It is locked”.".to_owned(),
            ],
        );
        let bound = app.bound(owner, id);
        assert!(bound.starts_with(&[12, 11]) && !bound.contains(&13));
    }
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "contact", 15).await;
    let page = act(&app, &page, "add", &[7]).await;
    refuse(&app, "contact", "delete", &[LOCKED]);
    let page = act(&app, &page, "remove", &[6, 7]).await;
    assert_says(
        &page,
        &[
            "Removed: Third.".to_owned(),
            "Bitrix24 refused Other: “It is locked”.".to_owned(),
        ],
    );
    assert_eq!(app.bound("contact", 15), [6]);
}

async fn whoever_cannot_be_seen_does_not_keep_the_others_from_being_removed(profile: Profile) {
    for (owner, id) in [("company", COMPANY), ("lead", LEAD), ("deal", DEAL)] {
        let app = TestApp::start(profile).await;
        let page = app.open(ADMIN, owner, id).await;
        act(&app, &page, "add", &[20]).await;
        let page = app.open(MANAGER, owner, id).await;

        let page = act(&app, &page, "remove", &[20, 12]).await;

        assert_eq!((page.status, page.code().as_str()), (200, "partly"));
        assert_says(
            &page,
            &[
                "Removed: Boris Petrov.".to_owned(),
                "You cannot see #20,".to_owned(),
            ],
        );
        let bound = app.bound(owner, id);
        assert!(bound.contains(&20) && !bound.contains(&12), "{bound:?}");
        let change = app.changes(owner, id).await.remove(0);
        assert_eq!(change.intent.ids, [12]);
    }
}

async fn where_nobody_is_added_the_reasons_are_told_all_the_same(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let before = app.bindings("lead", LEAD);
    refuse(&app, "lead", "add", &[LOCKED, UNSEEN, "It is far away"]);

    let page = act(&app, &page, "add", &[14, 15, 16]).await;

    assert_eq!((page.status, page.code().as_str()), (422, "refused"));
    assert_says(
        &page,
        &[
            "You cannot see Emil Elsewhere,".to_owned(),
            "Bitrix24 refused Dora Young: “It is locked”.".to_owned(),
            "Bitrix24 refused Finn Free: “It is far away”.".to_owned(),
        ],
    );
    assert_eq!(app.bindings("lead", LEAD), before);
    assert!(app.changes("lead", LEAD).await.is_empty());
}

async fn those_who_were_so_before_are_named_apart(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "deal", DEAL).await;

    let page = act(&app, &page, "add", &[12, 16]).await;
    assert_eq!((page.status, page.code().as_str()), (200, "added"));
    assert_eq!(
        said(&page),
        "Added: Finn Free. Already on the list: Boris Petrov."
    );
    let page = act(&app, &page, "remove", &[16, 15]).await;
    assert_eq!((page.status, page.code().as_str()), (200, "removed"));
    assert_eq!(
        said(&page),
        "Removed: Finn Free. No longer on the list: Emil Elsewhere."
    );
}

async fn a_refused_keep_names_those_who_were_added(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "company", 7).await;
    refuse(&app, "contact", "add", &[LOCKED]);

    let fields = [
        ("contact_id", "15"),
        ("contact_id", "11"),
        ("main_company", "keep"),
    ];
    let page = app.act(&page, "add", &fields).await;

    assert_eq!((page.status, page.code().as_str()), (409, "keep-refused"));
    let said = said(&page);
    assert!(said.starts_with("Added: Anna Ivanova. "), "{said}");
    assert!(said.contains("Emil Elsewhere"), "{said}");
    assert_eq!(app.bound("company", 7), [11]);
}
