//! Who may do what, as a table: every kind of person × everything that can be asked of the tab, in the
//! frame and after signing in outside Bitrix24.

use crate::support::staff::{
    DISMISSED, GRANTED, LOOKER, OTHER, RESTRICTED, SELLER, granted, staff,
};
use crate::support::{ADMIN, CLIENT_ID, LEAD, Outsider, Page, TestApp, launch, owned};
use bindery::bindings::{Action, Policy};
use serde_json::json;

/// What is asked of the tab, and whether it changes something.
pub const ACTIONS: [(&str, bool); 18] = [
    ("open", false),
    ("show", false),
    ("history", false),
    ("search", false),
    ("paste", false),
    ("copy: which record", false),
    ("copy: whom it has", false),
    ("details", false),
    ("copy", true),
    ("create", true),
    ("undo", true),
    ("add", true),
    ("remove", true),
    ("order", true),
    ("primary", true),
    ("set", true),
    ("clear", true),
    ("repeat", true),
];

/// What somebody gets for what only reads, and for what changes something.
type Row = (i64, Answer, Answer);
type Answer = (u16, Option<&'static str>);

const DONE: Answer = (200, None);

const TABLE: [Row; 7] = [
    (ADMIN, DONE, DONE),
    (GRANTED, DONE, DONE),
    (SELLER, DONE, DONE),
    (LOOKER, DONE, (403, Some("change-not-granted"))),
    (
        OTHER,
        (403, Some("not-granted")),
        (403, Some("not-granted")),
    ),
    (
        DISMISSED,
        (403, Some("user-gone")),
        (403, Some("user-gone")),
    ),
    (
        RESTRICTED,
        (403, Some("restricted")),
        (403, Some("restricted")),
    ),
];

/// Somebody at a lead's tab, in the frame or outside Bitrix24.
pub struct Person<'a> {
    pub app: &'a TestApp,
    pub user: i64,
    pub lead: i64,
    pub outside: Option<Outsider<'a>>,
}

impl Person<'_> {
    pub async fn open(&self) -> Page {
        match &self.outside {
            Some(browser) => browser.get(&format!("/cards/lead/{}", self.lead)).await,
            None => self.app.open(self.user, "lead", self.lead).await,
        }
    }

    async fn act(&self, page: &Page, action: &str, fields: &[(&str, &str)]) -> Page {
        match &self.outside {
            Some(browser) => browser.act(page, action, fields).await,
            None => self.app.act(page, action, fields).await,
        }
    }

    /// Does what the table names with a page from before.
    pub async fn asks(&self, page: &Page, action: &str, undo: &str) -> Page {
        let version = page.version();
        let version = ("version", version.as_str());
        let one = |id| ("contact_id", id);
        let all = ["13", "12", "11"].map(one);
        let fields = match action {
            "open" => return self.open().await,
            "history" => return self.act(page, "show", &[("history", "all")]).await,
            "copy: which record" => vec![("from_owner", "company"), ("q", "Acme")],
            "copy: whom it has" => vec![("from_owner", "company"), ("from_id", "5")],
            "copy" => vec![("from_owner", "company"), ("from_id", "5"), one("14")],
            "show" => vec![],
            "repeat" => vec![version],
            "search" => vec![("q", "Finn")],
            "paste" => vec![("list", "Finn")],
            "create" => vec![("once", "drawn-with-the-form"), ("name", "Zelda")],
            "details" | "remove" => vec![one("12")],
            "add" => vec![one("16")],
            "undo" => vec![("change_id", undo)],
            "order" => [&[version], all.as_slice()].concat(),
            "primary" | "set" => vec![version, one("13")],
            "clear" => vec![version, ("confirm", "yes")],
            other => panic!("{other}"),
        };
        let sent_to = match action {
            "copy" => "add",
            "copy: which record" | "copy: whom it has" => "search",
            action => action,
        };
        self.act(page, sent_to, &fields).await
    }
}

/// Dismisses one of the people and shuts another out, and gives the others their grants.
async fn settle(app: &TestApp) {
    let mut state = staff();
    for user in state["users"].as_array_mut().unwrap() {
        user["active"] = json!(user["id"] != DISMISSED);
    }
    app.sandbox.put_state(&state).unwrap();
    let others = TABLE.iter().map(|(user, ..)| *user);
    let others: Vec<i64> = others.filter(|user| *user != RESTRICTED).collect();
    app.sandbox.restrict(CLIENT_ID, &others).unwrap();
    app.grant(&granted()).await;
}

/// The portal as it was, for everybody.
async fn unsettle(app: &TestApp) {
    app.sandbox.put_state(&staff()).unwrap();
    app.sandbox.restrict(CLIENT_ID, &[]).unwrap();
    app.grant(&Policy::default()).await;
}

async fn the_table_holds(is_outside: bool) {
    for row in TABLE {
        let app = TestApp::with_staff().await;
        for (action, writes) in ACTIONS {
            unsettle(&app).await;
            the_row_holds(&app, row, action, writes, is_outside).await;
        }
    }
}

async fn the_row_holds(app: &TestApp, row: Row, action: &str, writes: bool, is_outside: bool) {
    let (user, reading, writing) = row;
    let outside = if is_outside {
        Some(Outsider::signed_in(app, user).await)
    } else {
        None
    };
    let person = Person {
        app,
        user,
        lead: LEAD,
        outside,
    };
    let page = person.open().await;
    let admin = app.open(ADMIN, "lead", LEAD).await;
    let undo = app.act(&admin, "remove", &[("contact_id", "11")]).await;
    let undo = undo.attribute("#undo input[name=change_id]", "value");
    settle(app).await;
    if action == "undo" {
        let gone = json!({ "id": LEAD, "fields": { "CONTACT_ID": 11 } });
        app.ask("crm.lead.contact.delete", &gone);
    }
    let before = app.sandbox.state();

    let answer = person.asks(&page, action, &undo).await;

    let (status, code) = if writes { writing } else { reading };
    let who = format!(
        "user {user}, {action}, outside: {is_outside}: {}",
        answer.text
    );
    assert_eq!(answer.status, status, "{who}");
    if let Some(code) = code {
        assert_eq!(answer.code(), code, "{who}");
    }
    let is_done = writes && status == 200;
    assert_eq!(app.sandbox.state() != before, is_done, "{who}");
}

#[test]
fn the_table_names_every_action() {
    let all = Action::ALL.iter().map(|action| action.slug());
    let missing: Vec<_> = all
        .filter(|slug| ACTIONS.iter().all(|(action, _)| action != slug))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[tokio::test]
async fn everybody_gets_from_the_tab_in_the_frame_what_the_table_says() {
    the_table_holds(false).await;
}

#[tokio::test]
async fn everybody_gets_from_the_tab_outside_bitrix24_what_the_table_says() {
    the_table_holds(true).await;
}

/// What administrators ask of the main page. What changes something is asked for with all that it
/// needs; the last erases what the others are about.
const SECTIONS: [(&str, &[(&str, &str)]); 11] = [
    ("state", &[]),
    ("repair", &[("what", "bindings")]),
    ("repair", &[("what", "token")]),
    ("grants", &[]),
    ("grants", &[("edit", "nobody"), ("right", "change")]),
    ("history", &[]),
    ("export", &[]),
    ("journal", &[]),
    ("data", &[]),
    ("erase", &[("portal", "http://elsewhere.example")]),
    ("erase", &[]),
];

#[tokio::test]
async fn the_main_page_s_sections_are_the_administrators_alone_in_the_frame() {
    for row in TABLE {
        let app = TestApp::with_staff().await;
        let page = app.post_launch("/app", &launch(row.0)).await;
        settle(&app).await;
        let token = page.main_token();
        the_sections_are_answered(&app, row, async |path, fields| {
            let fields = [&[("token", token.as_str())], fields].concat();
            app.post(path, &owned(&fields)).await
        })
        .await;
    }
}

#[tokio::test]
async fn the_main_page_s_sections_are_the_administrators_alone_outside_bitrix24() {
    for row in TABLE {
        let app = TestApp::with_staff().await;
        let browser = Outsider::signed_in(&app, row.0).await;
        let token = browser.get("/app").await.main_token();
        settle(&app).await;
        the_sections_are_answered(&app, row, async |path, fields| {
            let fields = [&[("token", token.as_str())], fields].concat();
            browser.post(path, &fields).await
        })
        .await;
    }
}

async fn the_sections_are_answered(
    app: &TestApp,
    (user, (_, code), _): Row,
    ask: impl AsyncFn(&str, &[(&str, &str)]) -> Page,
) {
    let is_gone = [DISMISSED, RESTRICTED].contains(&user);
    let code = code.filter(|_| is_gone).unwrap_or("admin-needed");
    let host = app.sandbox.portal_url();
    for (section, fields) in SECTIONS {
        let fields = match section {
            "grants" if !fields.is_empty() => [fields, &[("version", "1")]].concat(),
            "erase" if fields.is_empty() => vec![("portal", host.as_str())],
            _ => fields.to_vec(),
        };

        let page = ask(&format!("/app/{section}"), &fields).await;

        let who = format!("user {user}, {section} {fields:?}: {}", page.text);
        if user != ADMIN {
            assert_eq!((page.status, page.code().as_str()), (403, code), "{who}");
        } else if fields.contains(&("portal", "http://elsewhere.example")) {
            assert_eq!(
                (page.status, page.code().as_str()),
                (422, "portal-mismatch")
            );
        } else {
            assert_eq!(page.status, 200, "{who}");
        }
    }
    let stored = app.store.portal(&app.sandbox.member_id()).await.unwrap();
    let policy = stored.map(|portal| portal.policy);
    let left = (user != ADMIN).then(granted);
    assert_eq!(policy, left, "user {user}");
}
