//! Two people or two tabs at one record, and a card that somebody saves as it was: nobody is lost by
//! us, and the page shows what the others did.

use crate::at_once::{act, changed, fields, free};
use crate::support::{ADMIN, COMPANY, DEAL, LEAD, MANAGER, Proxy, QUOTE, TestApp};
use crate::undoing::last;
use bitrix24_sandbox::{Profile, Sandbox};
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::Arc;

on_both_profiles! {
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
