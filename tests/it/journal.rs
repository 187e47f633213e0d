//! Every request to the portal and to the OAuth server is in the journal, and nobody's data is.

use crate::support::{ADMIN, CLIENT_ID, COMPANY, LEAD, MANAGER, Proxy, READER, TestApp, tab};
use bindery::store::{JournalEntry, JournalFilter};
use bitrix24_sandbox::Profile;
use http::{Request, header};
use serde_json::{Value, json};

/// Everything that the journal holds, oldest first.
async fn journal(app: &TestApp) -> Vec<JournalEntry> {
    app.app.drain().await;
    let rows = app.store.journal(&JournalFilter::default(), 1_000).await;
    let mut entries: Vec<_> = rows.unwrap().into_iter().map(|row| row.entry).collect();
    entries.reverse();
    entries
}

/// What was noted since there were `before` entries.
async fn since(app: &TestApp, before: usize) -> Vec<JournalEntry> {
    journal(app).await.split_off(before)
}

fn exchange(entry: &JournalEntry) -> Value {
    serde_json::from_str(&entry.exchange).unwrap()
}

/// The command of a batch that called `method`.
#[track_caller]
fn command(entry: &JournalEntry, method: &str) -> Value {
    let exchange = exchange(entry);
    let commands = exchange["commands"].as_array().unwrap().iter();
    let mut found = commands.filter(|command| command["method"] == method);
    found
        .next()
        .unwrap_or_else(|| panic!("no {method} in {exchange}"))
        .clone()
}

#[tokio::test]
async fn opening_the_tab_leaves_one_entry_with_who_asked_and_every_command() {
    let app = TestApp::start(Profile::Observed).await;
    let before = journal(&app).await.len();

    app.open(MANAGER, "company", COMPANY).await;

    let entries = since(&app, before).await;
    let [entry] = entries.as_slice() else {
        panic!("{entries:?}");
    };
    assert_eq!(entry.member_id, Some(app.sandbox.member_id()));
    assert_eq!(entry.user_id, Some(MANAGER));
    assert_eq!((entry.status, entry.failed), (Some(200), false));
    let methods = "batch app.info profile crm.company.contact.items.get crm.item.list";
    assert!(entry.methods.starts_with(methods), "{}", entry.methods);
    let rows = command(entry, "crm.company.contact.items.get");
    assert_eq!(rows["params"], json!({ "id": COMPANY }));
    let columns = &rows["result"]["each"];
    assert_eq!(columns["CONTACT_ID"], json!([12, 11, 13, 14]));
    assert_eq!(columns["SORT"], json!([10, 20, 30, 40]));
    let who = command(entry, "profile");
    assert_eq!(who["result"]["ID"], MANAGER);
    assert_eq!(who["result"]["NAME"], "text");
}

#[tokio::test]
async fn everything_done_for_a_request_has_its_id_a_refresh_and_a_detached_write_too() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(MANAGER, "lead", LEAD).await;
    app.sandbox.advance(4_000);
    let before = journal(&app).await.len();
    let form = [("token", page.token()), ("contact_id", "14".to_owned())];
    let form = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(&form)
        .finish();

    let request = Request::post(format!("/cards/lead/{LEAD}/add"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("x-request-id", "the-request")
        .body(axum::body::Body::from(form));
    let page = app.send(request.unwrap()).await;

    assert_eq!(page.header("x-request-id"), "the-request");
    let entries = since(&app, before).await;
    let seen: Vec<_> = entries
        .iter()
        .map(|entry| {
            let method = entry.methods.split(' ').next().unwrap();
            (method, entry.user_id, entry.request_id.as_deref())
        })
        .collect();
    let each = |method| (method, Some(MANAGER), Some("the-request"));
    assert_eq!(seen, ["batch", "oauth.refresh", "batch"].map(each));
    assert_eq!(exchange(&entries[0])["error"]["code"], "expired_token");
    let written = command(&entries[2], "crm.lead.contact.add");
    assert_eq!(written["params"]["fields"]["CONTACT_ID"], 14);
    assert_eq!(written["result"], true);
    let refreshed = exchange(&entries[1]);
    assert_eq!(refreshed["result"]["access_token"], "text");
    assert_eq!(refreshed["result"]["user_id"], MANAGER);
}

#[tokio::test]
async fn a_request_without_an_id_gets_one() {
    let app = TestApp::start(Profile::Observed).await;
    let before = journal(&app).await.len();

    let page = app.open(MANAGER, "lead", LEAD).await;

    let entries = since(&app, before).await;
    let id = page.header("x-request-id");
    assert_eq!(id.len(), 36);
    assert_eq!(entries[0].request_id.as_deref(), Some(id));
}

#[tokio::test]
async fn the_first_contact_is_there_with_the_oauth_servers_word() {
    let app = TestApp::uninstalled(Profile::Observed).await;
    app.sandbox.install(CLIENT_ID, false).unwrap();

    app.post_launch("/install", &crate::support::launch(ADMIN))
        .await;

    let entries = journal(&app).await;
    assert_eq!(entries[0].methods, "oauth.app.info");
    assert_eq!(entries[0].member_id, Some(app.sandbox.member_id()));
    assert_eq!(entries[0].user_id, Some(ADMIN));
    assert!(entries.iter().all(|entry| entry.user_id == Some(ADMIN)));
    let bound = entries
        .iter()
        .find(|entry| entry.methods.contains("placement.bind"));
    let bound = command(bound.unwrap(), "placement.bind");
    assert_eq!(bound["params"]["PLACEMENT"], "CRM_COMPANY_DETAIL_TAB");
    assert_eq!(bound["params"]["HANDLER"], "http://localhost:1/card");
    assert_eq!(bound["params"]["TITLE"], "text");
}

#[tokio::test]
async fn what_people_search_for_and_whom_they_find_is_nowhere_in_it() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(MANAGER, "company", COMPANY).await;

    let found = app.act(&page, "search", &[("q", "Emil Elsewhere")]).await;

    assert_eq!(found.results(), [15]);
    let entries = journal(&app).await;
    let search = command(entries.last().unwrap(), "crm.item.list");
    assert_eq!(search["params"]["entityTypeId"], 4);
    let personal = [
        "Emil",
        "Elsewhere",
        "Anna",
        "Ivanova",
        "Boris",
        "Max",
        "Manager",
        "+1555",
        "1555",
        "@test",
        "Acme",
        "Tester",
    ];
    for entry in entries {
        for word in personal {
            assert!(!entry.exchange.contains(word), "{word} in {entry:?}");
        }
    }
}

#[tokio::test]
async fn a_refusal_is_there_as_the_portal_worded_it() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(READER, "company", COMPANY).await;

    let refused = app.act(&page, "remove", &[("contact_id", "11")]).await;

    assert_eq!(refused.code(), "not-allowed");
    let entries = journal(&app).await;
    let entry = entries.iter().find(|entry| entry.failed).unwrap();
    let error = &command(entry, "crm.company.contact.delete")["error"];
    assert_eq!(error["code"], "ACCESS_DENIED");
    assert_ne!(error["description"], "");
}

#[tokio::test]
async fn a_lost_answer_and_a_dead_token_are_there_too() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(MANAGER, "lead", LEAD).await;
    let proxy = Proxy::start(app.sandbox.portal_url()).await;
    app.answer_from(&proxy.address).await;
    let before = journal(&app).await.len();
    proxy.swallow(1);

    app.act(&page, "add", &[("contact_id", "14")]).await;
    app.answer_from(&app.sandbox.portal_url()).await;
    let mut spec = tab(MANAGER, "lead", LEAD);
    spec.overrides
        .insert("AUTH_ID".to_owned(), "nobody-knows-this-token".to_owned());
    app.post_launch("/card", &spec).await;

    let entries = since(&app, before).await;
    let lost = &entries[0];
    assert!(
        lost.failed && lost.status.is_none_or(|status| status == 200),
        "{lost:?}"
    );
    assert_eq!(exchange(lost)["error"]["code"], "cut-off");
    let dead = entries.last().unwrap();
    assert!(dead.failed, "{dead:?}");
    assert!(!dead.exchange.contains("nobody-knows-this-token"));
}

#[tokio::test]
async fn it_is_kept_for_seven_days_and_no_longer() {
    let app = TestApp::start(Profile::Observed).await;
    let written = journal(&app).await.len();
    let day = 24 * 60 * 60;

    app.clock.advance(7 * day - 60);
    app.app.tend().await;
    let kept = journal(&app).await.len();
    app.clock.advance(120);
    app.app.tend().await;

    assert!(written > 0);
    assert_eq!(kept, written);
    assert_eq!(journal(&app).await, []);
}

#[tokio::test]
async fn nobody_who_is_created_is_named_in_it() {
    let typed = [
        ("name", "Zelda"),
        ("last_name", "Quist"),
        ("post", "Master glazier"),
        ("phone", "+49 30 5557788"),
        ("email", "zelda@quist.example"),
    ];
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let before = journal(&app).await.len();
    for once in ["one", "another"] {
        let mut form = vec![("once", once)];
        form.extend(typed);
        app.act(&page, "create", &form).await;
    }

    let told = format!("{:?}", since(&app, before).await);

    assert!(told.contains("crm.contact.add") && told.contains("crm.duplicate.findbycomm"));
    for (_, typed) in typed {
        assert!(!told.contains(typed), "{typed}");
    }
    assert!(!told.contains("5557788"));
}
