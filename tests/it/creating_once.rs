//! A form that creates somebody counts once, however often it is sent, by whichever process, and
//! whatever becomes of the answers.

use crate::support::{ADMIN, LEAD, Page, Proxy, TestApp};
use bindery::bindings::Owner;
use bindery::store::{CreationOf, RecordOf};
use bitrix24_sandbox::Profile;
use serde_json::json;

const ONCE: [(&str, &str); 4] = [
    ("once", "drawn-with-the-form"),
    ("name", "Zelda"),
    ("last_name", "Quist"),
    ("phone", "+49 30 5557788"),
];

async fn create(app: &TestApp, page: &Page) -> Page {
    app.act(page, "create", &ONCE).await
}

/// How many people of this name the portal has.
fn created(app: &TestApp) -> usize {
    let params = json!({ "filter": { "LAST_NAME": "Quist" }, "select": ["ID"] });
    let found = app.ask("crm.contact.list", &params);
    found.as_array().unwrap().len()
}

fn creations(app: &TestApp) -> usize {
    let writes = app.writes().into_iter();
    writes.filter(|method| method == "crm.contact.add").count()
}

#[tokio::test]
async fn a_form_that_is_sent_again_is_answered_with_the_first_result() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    create(&app, &page).await;
    app.advance(23 * 3_600);
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.app.tend().await;
    app.sandbox.clear_calls();

    for node in [&app, &app.another()] {
        let again = create(node, &page).await;

        assert_eq!((again.status, again.code().as_str()), (200, "created"));
        assert!(again.words("p[role=status]").contains("Zelda Quist"));
        assert_eq!(again.ids(), [12, 11, 13, 21]);
    }
    assert_eq!((creations(&app), created(&app)), (0, 1));
}

#[tokio::test]
async fn two_processes_that_get_the_form_at_once_create_one() {
    let app = TestApp::start(Profile::Observed).await;
    let other = app.another();
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.sandbox.clear_calls();

    let (one, two, three) = tokio::join!(
        create(&app, &page),
        create(&other, &page),
        create(&app, &page)
    );

    for page in [one, two, three] {
        assert_eq!((page.status, page.code().as_str()), (200, "created"));
        assert!(page.ids().contains(&21));
    }
    assert_eq!((creations(&app), created(&app)), (1, 1));
    assert_eq!(app.bound("lead", LEAD), [12, 11, 13, 21]);
}

#[tokio::test]
async fn the_same_word_on_another_record_is_another_form() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    create(&app, &page).await;
    let page = app.open(ADMIN, "deal", 41).await;

    let page = create(&app, &page).await;

    assert_eq!((page.code().as_str(), page.results()), ("alike", vec![21]));
}

#[tokio::test]
async fn a_day_later_the_form_is_forgotten_but_not_whom_it_created() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    create(&app, &page).await;
    app.advance(24 * 3_600 + 1);
    app.app.tend().await;
    let page = app.open(ADMIN, "lead", LEAD).await;

    let page = create(&app, &page).await;

    assert_eq!((page.code().as_str(), page.results()), ("alike", vec![21]));
}

#[tokio::test]
async fn a_creation_whose_answer_was_lost_is_read_back_and_not_repeated() {
    let app = TestApp::start(Profile::Observed).await;
    let proxy = Proxy::start(app.sandbox.portal_url()).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.answer_from(&proxy.address).await;
    proxy.swallow(2);

    let lost = create(&app, &page).await;
    assert_eq!((lost.status, lost.code().as_str()), (502, "create-unsure"));
    assert_eq!(lost.results(), [21]);
    assert_eq!(lost.count("#create-anyway"), 0);
    let again = create(&app, &page).await;
    assert_eq!(
        (again.status, again.code().as_str()),
        (502, "create-unsure")
    );
    app.advance(121);
    let later = create(&app, &page).await;

    assert_eq!((later.status, later.code().as_str()), (409, "alike"));
    assert_eq!(later.results(), [21]);
    assert_eq!(created(&app), 1);
}

#[tokio::test]
async fn a_creation_that_never_arrived_is_tried_again_when_nobody_can_be_at_it_any_more() {
    let app = TestApp::start(Profile::Observed).await;
    let proxy = Proxy::start(app.sandbox.portal_url()).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.answer_from(&proxy.address).await;
    proxy.lose(2);

    let lost = create(&app, &page).await;
    assert_eq!((lost.status, lost.code().as_str()), (502, "create-unsure"));
    assert_eq!(lost.results(), [] as [i64; 0]);
    let again = create(&app, &page).await;
    assert_eq!((again.code().as_str(), created(&app)), ("create-unsure", 0));
    app.advance(121);
    let later = create(&app, &page).await;

    assert_eq!((later.code().as_str(), created(&app)), ("created", 1));
}

#[tokio::test]
async fn a_form_that_a_killed_process_left_is_looked_into_before_it_is_carried_out() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let member_id = app.sandbox.member_id();
    let record = RecordOf {
        member_id: &member_id,
        owner: Owner::Lead,
        id: LEAD,
    };
    let form = CreationOf {
        record,
        user_id: ADMIN,
        once: "drawn-with-the-form",
    };
    let now = app.clock.now();
    app.store.begin_creation(form, now, now).await.unwrap();
    app.ask(
        "crm.contact.add",
        &json!({ "fields": { "NAME": "Zelda", "LAST_NAME": "Quist" } }),
    );
    app.advance(121);

    let page = create(&app, &page).await;

    assert_eq!((page.code().as_str(), page.results()), ("alike", vec![21]));
    assert_eq!(created(&app), 1);
}

#[tokio::test]
async fn somebody_who_was_created_but_not_bound_is_bound_by_the_same_form() {
    let app = TestApp::start(Profile::Observed).await;
    let proxy = Proxy::start(app.sandbox.portal_url()).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.answer_from(&proxy.address).await;
    proxy.lose(3);

    let only = create(&app, &page).await;
    assert_eq!((only.status, only.code().as_str()), (200, "created-only"));
    let page = create(&app, &page).await;

    assert_eq!((page.status, page.code().as_str()), (200, "created"));
    assert_eq!(app.bound("lead", LEAD), [12, 11, 13, 21]);
    assert_eq!(created(&app), 1);
}
