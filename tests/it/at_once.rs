//! The same button pressed twice, two people or two tabs at one record, and a card that somebody
//! saves as it was: nobody is bound twice, nobody is lost by us, and the page says what it is like.

use crate::support::{ADMIN, COMPANY, DEAL, LEAD, MANAGER, Page, Proxy, QUOTE, TestApp};
use crate::undoing::{last, mains};
use bitrix24_sandbox::{Profile, Sandbox};
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::Arc;

on_both_profiles! {
    a_button_pressed_twice_at_once_does_what_it_does_once,
    a_second_press_between_our_read_and_our_write_is_no_conflict,
    two_people_at_one_record_lose_nothing_of_each_other,
    two_tabs_of_one_person_lose_nothing_of_each_other,
    a_card_saved_as_it_was_before_our_change_is_shown_as_it_is_now,
    whom_a_saved_card_drops_while_we_write_is_named,
}

const CARDS: [(&str, i64); 5] = [
    ("company", COMPANY),
    ("lead", LEAD),
    ("deal", DEAL),
    ("quote", QUOTE),
    ("contact", 11),
];

/// Those whose way of writing differs.
const KINDS: [(&str, i64); 3] = [("company", COMPANY), ("lead", LEAD), ("contact", 11)];

type Fields = Vec<(String, String)>;

fn field(owner: &str) -> &'static str {
    match owner {
        "contact" => "company_id",
        _ => "contact_id",
    }
}

fn fields(page: &Page, ids: &[i64]) -> Fields {
    let (owner, _) = page.place();
    let id = |id: &i64| (field(&owner).to_owned(), id.to_string());
    let more = [("version", page.version()), ("confirm", "yes".to_owned())];
    let more = more.map(|(name, value)| (name.to_owned(), value));
    more.into_iter().chain(ids.iter().map(id)).collect()
}

async fn act(app: &TestApp, page: &Page, action: &str, fields: &Fields) -> Page {
    let fields = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    app.act(page, action, &fields.collect::<Vec<_>>()).await
}

/// Who can be bound to this card besides those who are.
fn free(owner: &str) -> i64 {
    if owner == "contact" { 7 } else { 20 }
}

/// A card after a change, with the administrator in front of it.
async fn changed(app: &TestApp, owner: &str, id: i64) -> Page {
    let page = app.open(ADMIN, owner, id).await;
    let added = match owner {
        "contact" => &[6][..],
        "quote" => &[11, 12],
        "deal" => &[11],
        _ => &[16],
    };
    let page = act(app, &page, "add", &fields(&page, added)).await;
    assert_eq!(page.code(), "added");
    page
}

/// What an action is sent with at this page, and what it is called when it is done; nothing where it
/// would change nothing.
async fn asked(app: &TestApp, page: &Page, action: &str) -> Option<(Fields, &'static str)> {
    let (owner, id) = page.place();
    let mut ids = page.ids();
    Some(match action {
        "add" => (fields(page, &[free(&owner)]), "added"),
        "remove" => (fields(page, &ids[..2]), "removed"),
        "order" => {
            ids.reverse();
            (fields(page, &ids), "ordered")
        }
        "primary" if owner == "company" => return None,
        "primary" => (fields(page, &[*ids.last().unwrap()]), "primary-set"),
        "set" => (fields(page, &[ids[1], free(&owner)]), "set-done"),
        "clear" => (fields(page, &[]), "cleared"),
        _ => {
            let change = last(app, &owner, id.parse().unwrap()).await;
            (vec![("change_id".to_owned(), change)], "undone")
        }
    })
}

const ACTIONS: [&str; 7] = ["add", "remove", "order", "primary", "set", "clear", "undo"];

/// The rows of the record, and the contacts' main companies.
type After = (Vec<(i64, i64, bool)>, Vec<Option<i64>>);

/// A company's marks are left out: they are the portal's, and the main companies say more.
fn after(app: &TestApp, owner: &str, id: i64) -> After {
    let mut rows = app.bindings(owner, id);
    for row in &mut rows {
        row.2 &= owner != "company";
    }
    (rows, mains(app))
}

/// What the portal has after this action alone.
async fn alone(profile: Profile, owner: &str, id: i64, action: &str) -> After {
    let app = TestApp::start(profile).await;
    let page = changed(&app, owner, id).await;
    let (fields, done) = asked(&app, &page, action).await.unwrap();
    let page = act(&app, &page, action, &fields).await;
    assert_eq!((page.status, page.code().as_str()), (200, done), "{owner}");
    after(&app, owner, id)
}

async fn a_button_pressed_twice_at_once_does_what_it_does_once(profile: Profile) {
    for (owner, id) in KINDS {
        for action in ACTIONS {
            let app = TestApp::start(profile).await;
            let page = changed(&app, owner, id).await;
            let Some((fields, done)) = asked(&app, &page, action).await else {
                continue;
            };
            let press = || act(&app, &page, action, &fields);

            let (one, two) = tokio::join!(press(), press());
            let third = press().await;

            let after = after(&app, owner, id);
            let said = format!("{owner} {action}");
            assert_eq!(after, alone(profile, owner, id, action).await, "{said}");
            assert!(
                [&one, &two].iter().any(|page| page.code() == done),
                "{said}"
            );
            let harmless = [done, "already-added", "not-bound", "unchanged", "conflict"];
            for page in [&one, &two, &third] {
                assert!(
                    harmless.contains(&page.code().as_str()),
                    "{said}: {}",
                    page.code()
                );
                assert_eq!(page.ids(), app.bound(owner, id), "{said}");
            }
            let again = match action {
                "add" => (200, "already-added"),
                "remove" => (200, "not-bound"),
                "undo" => (200, "unchanged"),
                _ => (409, "conflict"),
            };
            assert_eq!((third.status, third.code().as_str()), again, "{said}");
        }
    }
}

async fn a_second_press_between_our_read_and_our_write_is_no_conflict(profile: Profile) {
    for (owner, id) in KINDS {
        for action in ACTIONS {
            let app = TestApp::start(profile).await;
            let proxy = Proxy::start(app.sandbox.portal_url()).await;
            let page = changed(&app, owner, id).await;
            let Some((fields, done)) = asked(&app, &page, action).await else {
                continue;
            };
            app.answer_from(&proxy.address).await;
            let browser = app.browser.clone();
            let mut form = fields.clone();
            form.push(("token".to_owned(), page.token()));
            let (number, code) = match action {
                "add" => (1, "already-added"),
                "remove" => (1, "not-bound"),
                _ => (2, done),
            };
            proxy.before(number, async move {
                let path = format!("/cards/{owner}/{id}/{action}");
                assert_eq!(browser.post(&path, &form).await.code(), done);
            });

            let page = act(&app, &page, action, &fields).await;

            let said = format!("{owner} {action}");
            assert_eq!((page.status, page.code().as_str()), (200, code), "{said}");
            let after = after(&app, owner, id);
            assert_eq!(after, alone(profile, owner, id, action).await, "{said}");
        }
    }
}

async fn two_people_at_one_record_lose_nothing_of_each_other(profile: Profile) {
    at_one_record(profile, ADMIN, MANAGER).await;
    at_one_record(profile, MANAGER, ADMIN).await;
}

async fn two_tabs_of_one_person_lose_nothing_of_each_other(profile: Profile) {
    at_one_record(profile, MANAGER, MANAGER).await;
}

/// One adds and the other removes, each at the page as it was before; then both want another order.
async fn at_one_record(profile: Profile, one: i64, two: i64) {
    for (owner, id) in CARDS {
        let app = TestApp::start(profile).await;
        let (one, two) = (
            app.open(one, owner, id).await,
            app.open(two, owner, id).await,
        );
        let before = app.bound(owner, id);
        let added = match owner {
            "contact" => &[6, 7][..],
            "company" => &[15],
            _ => &[14, 15],
        };

        let first = act(&app, &one, "add", &fields(&one, added)).await;
        let second = act(&app, &two, "remove", &fields(&two, &before[..1])).await;

        assert_eq!(
            (first.code(), second.code()),
            ("added".into(), "removed".into())
        );
        let bound = [&before[1..], added].concat();
        assert_eq!(app.bound(owner, id), bound, "{owner}");
        assert_eq!(second.ids(), bound, "{owner}: what the other did is shown");

        for action in ["order", "set", "clear"] {
            let mut ids = one.ids();
            ids.reverse();
            let late = act(&app, &one, action, &fields(&one, &ids)).await;
            assert_eq!((late.status, late.code().as_str()), (409, "conflict"));
            assert_eq!(late.ids(), bound, "{owner} {action}");
            assert_eq!(app.bound(owner, id), bound, "{owner} {action}");
        }
        let late = act(&app, &first, "clear", &fields(&first, &[])).await;
        let mut ids = late.ids();
        ids.reverse();
        let again = act(&app, &late, "order", &fields(&late, &ids)).await;
        assert_eq!(
            (again.status, again.code().as_str()),
            (200, "ordered"),
            "{owner}"
        );
        assert_eq!(app.bound(owner, id), ids, "{owner}");
    }
}

/// A portal user saves the card, whose form holds these ids.
fn save(sandbox: &Sandbox, owner: &str, id: i64, ids: &[i64]) {
    let (kind, field) = match owner {
        "company" => (4, "contactIds"),
        "lead" => (1, "contactIds"),
        "deal" => (2, "contactIds"),
        "quote" => (7, "contactIds"),
        _ => (3, "companyIds"),
    };
    let params = json!({ "entityTypeId": kind, "id": id, "fields": { field: ids } });
    let params = params.as_object().unwrap();
    let saved = sandbox.world().crm.call(ADMIN, "crm.item.update", params);
    saved.unwrap().unwrap();
}

async fn a_card_saved_as_it_was_before_our_change_is_shown_as_it_is_now(profile: Profile) {
    for (owner, id) in CARDS {
        let app = TestApp::start(profile).await;
        let stale = app.bound(owner, id);
        let page = app.open(ADMIN, owner, id).await;
        let free = free(owner);
        let page = act(&app, &page, "remove", &fields(&page, &stale[..1])).await;
        let page = act(&app, &page, "add", &fields(&page, &[free])).await;
        assert!(page.ids().contains(&free));

        save(&app.sandbox, owner, id, &stale);

        assert_eq!(app.bound(owner, id), stale, "{owner}");
        for action in ["order", "set", "clear"] {
            let late = act(&app, &page, action, &fields(&page, &page.ids())).await;
            assert_eq!((late.status, late.code().as_str()), (409, "conflict"));
            assert_eq!(late.ids(), stale, "{owner} {action}");
        }
        let change = vec![("change_id".to_owned(), last(&app, owner, id).await)];
        let undo = act(&app, &page, "undo", &change).await;
        assert_eq!(
            (undo.status, undo.code().as_str()),
            (409, "conflict"),
            "{owner}"
        );
        assert_eq!(undo.count("#difference"), 1, "{owner}");
        let shown = act(&app, &page, "show", &Vec::new()).await;
        assert_eq!(shown.ids(), stale, "{owner}");
        let again = act(&app, &page, "add", &fields(&page, &[free])).await;
        assert_eq!(again.code(), "added", "{owner}");
        assert_eq!(
            app.bound(owner, id),
            [stale, vec![free]].concat(),
            "{owner}"
        );
    }
}

async fn whom_a_saved_card_drops_while_we_write_is_named(profile: Profile) {
    for (owner, id) in CARDS {
        let app = TestApp::start(profile).await;
        let proxy = Proxy::start(app.sandbox.portal_url()).await;
        let page = changed(&app, owner, id).await;
        let mut ids = page.ids();
        let dropped = ids[1];
        let mut saved = vec![free(owner)];
        saved.extend(ids.iter().filter(|id| **id != dropped));
        app.answer_from(&proxy.address).await;
        let sandbox = Arc::clone(&app.sandbox);
        proxy.before(2, async move { save(&sandbox, owner, id, &saved) });

        ids.reverse();
        let late = act(&app, &page, "order", &fields(&page, &ids)).await;

        assert_eq!(
            (late.status, late.code().as_str()),
            (409, "conflict"),
            "{owner}"
        );
        let name = match dropped {
            11 => "Anna Ivanova",
            13 => "Clara Weiss",
            _ => "Other",
        };
        assert!(late.words("p[role][data-code]").contains(name), "{owner}");
        let bound: BTreeSet<i64> = app.bound(owner, id).into_iter().collect();
        ids.push(free(owner));
        assert_eq!(bound, ids.into_iter().collect(), "{owner}");
        assert_eq!(late.ids(), app.bound(owner, id), "{owner}");
    }
}
