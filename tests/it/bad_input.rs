//! Whatever a form may hold: our page, its code, the field named, nothing written.

use crate::support::{ADMIN, COMPANY, LEAD, Page, TestApp};
use bitrix24_sandbox::Profile;
use http::{Method, Request};

async fn refused(
    app: &TestApp,
    page: &Page,
    action: &str,
    fields: &[(&str, &str)],
) -> (u16, String) {
    app.sandbox.clear_calls();
    let answer = app.act(page, action, fields).await;
    assert_eq!(app.writes(), [] as [&str; 0], "{action} {fields:?}");
    assert_eq!(answer.ids(), page.ids(), "the present set is shown");
    (answer.status, answer.code())
}

#[tokio::test]
async fn ids_that_are_none_are_refused_in_every_action() {
    let app = TestApp::start(Profile::Observed).await;

    for (owner, id) in [("company", COMPANY), ("lead", LEAD)] {
        let page = app.open(ADMIN, owner, id).await;
        let version = page.version();
        for action in ["add", "remove", "order", "primary", "set"] {
            for bad in ["0", "-1", "abc", "7x", "99999999999999999999", " "] {
                let fields = [("version", version.as_str()), ("contact_id", bad)];
                let (status, code) = refused(&app, &page, action, &fields).await;
                assert_eq!((status, code.as_str()), (422, "bad-id"), "{action} {bad:?}");
            }
            let fields = [
                ("version", version.as_str()),
                ("contact_id", "11"),
                ("contact_id", "11"),
            ];
            let (status, code) = refused(&app, &page, action, &fields).await;
            assert_eq!((status, code.as_str()), (422, "duplicate-id"), "{action}");
        }
    }
}

#[tokio::test]
async fn too_many_ids_are_refused() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let version = page.version();
    let ids: Vec<String> = (1..=10_000).map(|id: i32| id.to_string()).collect();

    for (action, limit) in [
        ("add", 40),
        ("remove", 40),
        ("order", 2_000),
        ("set", 2_000),
    ] {
        for count in [limit + 1, 10_000] {
            let mut fields = vec![("version", version.as_str())];
            fields.extend(ids.iter().take(count).map(|id| ("contact_id", id.as_str())));
            let (status, code) = refused(&app, &page, action, &fields).await;
            assert_eq!(
                (status, code.as_str()),
                (422, "too-many"),
                "{action} {count}"
            );
        }
    }
}

#[tokio::test]
async fn what_an_action_needs_must_be_there() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let version = page.version();
    let version = ("version", version.as_str());

    for (action, fields, code) in [
        ("add", vec![], "missing-field"),
        ("remove", vec![], "missing-field"),
        ("search", vec![], "missing-field"),
        ("search", vec![("q", "   ")], "missing-field"),
        ("order", vec![("contact_id", "12")], "missing-field"),
        (
            "order",
            vec![version, ("contact_id", "12")],
            "incomplete-order",
        ),
        ("order", vec![version], "incomplete-order"),
        ("primary", vec![version], "missing-field"),
        ("primary", vec![version, ("contact_id", "16")], "not-in-set"),
        ("set", vec![("contact_id", "12")], "missing-field"),
        ("set", vec![version], "empty-set"),
        (
            "set",
            vec![version, ("contact_id", "12"), ("primary", "11")],
            "primary-not-listed",
        ),
        (
            "set",
            vec![version, ("contact_id", "12"), ("primary", "x")],
            "bad-id",
        ),
        ("set", vec![version, ("contact_id", "999999")], "unreadable"),
        ("clear", vec![("confirm", "yes")], "missing-field"),
        ("clear", vec![version], "confirm-needed"),
        ("clear", vec![version, ("confirm", "no")], "confirm-needed"),
        (
            "add",
            vec![("contact_id", "16"), ("primary", "perhaps")],
            "bad-value",
        ),
        (
            "add",
            vec![("contact_id", "16"), ("sort", "first")],
            "bad-value",
        ),
        (
            "add",
            vec![("contact_id", "16"), ("main_company", "steal")],
            "bad-value",
        ),
    ] {
        let answer = refused(&app, &page, action, &fields).await;
        assert_eq!(answer, (422, code.to_owned()), "{action} {fields:?}");
    }
}

#[tokio::test]
async fn a_long_search_is_refused_and_what_was_typed_is_kept() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    let query = "ж".repeat(201);

    let answer = app.act(&page, "search", &[("q", &query)]).await;

    assert_eq!((answer.status, answer.code().as_str()), (422, "too-long"));
    assert_eq!(answer.attribute("input[name=q]", "value"), query);
}

#[tokio::test]
async fn an_old_version_is_a_conflict_before_the_list_is_judged() {
    let app = TestApp::start(Profile::Observed).await;

    for (owner, id) in [("company", COMPANY), ("lead", LEAD)] {
        let page = app.open(ADMIN, owner, id).await;
        let version = page.version();
        let other = app.open(ADMIN, owner, id).await;
        app.act(&other, "add", &[("contact_id", "16")]).await;
        let before = app.bindings(owner, id);

        for (action, list) in [
            ("order", "12"),
            ("set", "x"),
            ("primary", "12"),
            ("clear", "12"),
        ] {
            app.sandbox.clear_calls();
            let fields = [
                ("version", version.as_str()),
                ("contact_id", list),
                ("confirm", "yes"),
            ];
            let answer = app.act(&page, action, &fields).await;

            assert_eq!(
                (answer.status, answer.code().as_str()),
                (409, "conflict"),
                "{action}"
            );
            assert_eq!(
                answer.ids(),
                app.bound(owner, id),
                "the present set is shown"
            );
            assert_eq!(app.writes(), [] as [&str; 0]);
        }
        assert_eq!(app.bindings(owner, id), before);
    }
}

#[tokio::test]
async fn addresses_that_do_not_exist_get_our_page() {
    let app = TestApp::start(Profile::Observed).await;

    for path in [
        "/cards/company/5/explode",
        "/cards/planet/5/add",
        "/cards/company/x/add",
        "/cards/company/0/add",
        "/cards/company/5/add/",
    ] {
        let page = app.post(path, &[]).await;
        assert_eq!(
            (page.status, page.code().as_str()),
            (404, "not-found"),
            "{path}"
        );
    }
    let page = app.get("/nothing").await;
    assert_eq!((page.status, page.code().as_str()), (404, "not-found"));
    let page = app.get("/cards/company/5/add").await;
    assert_eq!(
        (page.status, page.code().as_str()),
        (405, "method-not-allowed")
    );
    let page = app.get("/assets/nothing.css").await;
    assert_eq!(page.status, 404);
}

#[tokio::test]
async fn a_body_of_any_kind_gets_our_page() {
    let app = TestApp::start(Profile::Observed).await;
    let huge = vec![b'a'; 3 * 1024 * 1024];

    for (body, status) in [
        (huge, 413),
        (vec![0xff, 0xfe, 0x00], 400),
        (b"%zz=%".to_vec(), 400),
    ] {
        for path in ["/install", "/app", "/card"] {
            let request = Request::builder()
                .method(Method::POST)
                .uri(path)
                .header("content-type", "application/x-www-form-urlencoded")
                .body(axum::body::Body::from(body.clone()));
            let page = app.send(request.unwrap()).await;

            assert_eq!(page.status, status, "{path}");
            assert!(page.text.contains("data-code"));
        }
        let request = Request::post("/cards/lead/31/add").body(axum::body::Body::from(body));
        let page = app.send(request.unwrap()).await;
        assert!([401, 413].contains(&page.status));
    }
}
