//! The same button pressed twice: it does what it does once, and nobody is told of a conflict.

use crate::support::{ADMIN, COMPANY, LEAD, Page, Proxy, TestApp};
use crate::undoing::{last, mains};
use bitrix24_sandbox::Profile;

on_both_profiles! {
    a_button_pressed_twice_at_once_does_what_it_does_once,
    a_second_press_between_our_read_and_our_write_is_no_conflict,
}

/// Those whose way of writing differs.
const KINDS: [(&str, i64); 3] = [("company", COMPANY), ("lead", LEAD), ("contact", 11)];

pub type Fields = Vec<(String, String)>;

fn field(owner: &str) -> &'static str {
    match owner {
        "contact" => "company_id",
        _ => "contact_id",
    }
}

pub fn fields(page: &Page, ids: &[i64]) -> Fields {
    let (owner, _) = page.place();
    let id = |id: &i64| (field(&owner).to_owned(), id.to_string());
    let more = [("version", page.version()), ("confirm", "yes".to_owned())];
    let more = more.map(|(name, value)| (name.to_owned(), value));
    more.into_iter().chain(ids.iter().map(id)).collect()
}

pub async fn act(app: &TestApp, page: &Page, action: &str, fields: &Fields) -> Page {
    let fields = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    app.act(page, action, &fields.collect::<Vec<_>>()).await
}

/// Who can be bound to this card besides those who are.
pub fn free(owner: &str) -> i64 {
    if owner == "contact" { 7 } else { 20 }
}

/// A card after a change, with the administrator in front of it.
pub async fn changed(app: &TestApp, owner: &str, id: i64) -> Page {
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
