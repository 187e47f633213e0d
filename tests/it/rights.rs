//! Who may see and change what, as the portal has it.

use crate::support::{ADMIN, COMPANY, LEAD, MANAGER, READER, TestApp, launch, state};
use bitrix24_sandbox::Profile;
use serde_json::json;

on_both_profiles! {
    a_refused_write_turns_the_tab_read_only_for_a_while,
    a_record_that_the_person_may_not_see_is_forbidden,
    somebody_hidden_cannot_be_removed_and_is_not_lost,
    clearing_with_somebody_hidden_is_refused,
    an_ordinary_user_orders_and_marks_with_contact_1_hidden,
}

async fn a_refused_write_turns_the_tab_read_only_for_a_while(profile: Profile) {
    let app = TestApp::start(profile).await;

    for (owner, id) in [("company", COMPANY), ("lead", LEAD)] {
        let page = app.open(READER, owner, id).await;
        if profile == Profile::Documented && owner == "lead" {
            continue;
        }
        assert_eq!(page.attribute("main", "data-editable"), "true");
        let before = app.bindings(owner, id);
        let version = page.version();

        for (action, fields) in [
            ("add", vec![("contact_id", "16")]),
            ("remove", vec![("contact_id", "12")]),
            (
                "set",
                vec![("version", version.as_str()), ("contact_id", "12")],
            ),
            (
                "clear",
                vec![("version", version.as_str()), ("confirm", "yes")],
            ),
        ] {
            let answer = app.act(&page, action, &fields).await;
            assert_eq!(
                (answer.status, answer.code().as_str()),
                (403, "not-allowed"),
                "{action}"
            );
            assert_eq!(answer.attribute("main", "data-editable"), "false");
        }
        assert_eq!(app.bindings(owner, id), before);

        let again = app.open(READER, owner, id).await;
        assert_eq!(again.attribute("main", "data-editable"), "false");
        assert_eq!(
            app.open(ADMIN, owner, id)
                .await
                .attribute("main", "data-editable"),
            "true"
        );
        app.advance(660);
        assert_eq!(
            app.open(READER, owner, id)
                .await
                .attribute("main", "data-editable"),
            "true"
        );
    }
}

async fn a_record_that_the_person_may_not_see_is_forbidden(profile: Profile) {
    let app = TestApp::start(profile).await;
    let mut state = state();
    state["users"][2]["read"] = json!({ "company": "none", "lead": "none" });
    app.sandbox.put_state(&state).unwrap();

    let page = app.open(READER, "company", COMPANY).await;

    assert_eq!((page.status, page.code().as_str()), (403, "no-access"));
    let page = app.open(READER, "lead", LEAD).await;
    assert!(
        [403, 404].contains(&page.status),
        "the published pages let anybody read bindings of leads"
    );
}

async fn somebody_hidden_cannot_be_removed_and_is_not_lost(profile: Profile) {
    let app = TestApp::start(profile).await;

    for (owner, id) in [("company", COMPANY), ("lead", LEAD)] {
        let page = app.open(ADMIN, owner, id).await;
        app.act(&page, "add", &[("contact_id", "20")]).await;
        let page = app.open(MANAGER, owner, id).await;

        let refused = app.act(&page, "remove", &[("contact_id", "20")]).await;
        assert_eq!(
            (refused.status, refused.code().as_str()),
            (422, "unreadable")
        );
        assert!(app.bound(owner, id).contains(&20));

        let version = page.version();
        let order = [
            ("version", version.as_str()),
            ("contact_id", "13"),
            ("contact_id", "12"),
            ("contact_id", "11"),
        ];
        let mut order = order.to_vec();
        if owner == "company" {
            order.push(("contact_id", "14"));
        }
        let ordered = app.act(&page, "order", &order).await;
        assert_eq!(
            (ordered.status, ordered.code().as_str()),
            (200, "ordered"),
            "{}",
            ordered.text
        );
        assert!(app.bound(owner, id).contains(&20));

        let version = ordered.version();
        let set = [("version", version.as_str()), ("contact_id", "12")];
        let replaced = app.act(&ordered, "set", &set).await;
        assert_eq!(
            (replaced.status, replaced.code().as_str()),
            (200, "set-done"),
            "{}",
            replaced.text
        );
        let mut left = app.bound(owner, id);
        left.sort_unstable();
        assert_eq!(left, [12, 20]);
    }
}

async fn clearing_with_somebody_hidden_is_refused(profile: Profile) {
    let app = TestApp::start(profile).await;
    let page = app.open(ADMIN, "lead", LEAD).await;
    app.act(&page, "add", &[("contact_id", "20")]).await;
    let page = app.open(MANAGER, "lead", LEAD).await;
    let version = page.version();

    let page = app
        .act(&page, "clear", &[("version", &version), ("confirm", "yes")])
        .await;

    assert_eq!((page.status, page.code().as_str()), (422, "hidden-people"));
    assert_eq!(app.bound("lead", LEAD), [12, 11, 13, 20]);
}

async fn an_ordinary_user_orders_and_marks_with_contact_1_hidden(profile: Profile) {
    let app = TestApp::start(profile).await;

    for (owner, id) in [("company", COMPANY), ("lead", LEAD)] {
        let page = app.open(MANAGER, owner, id).await;
        let mains = [11, 12, 13, 14].map(|id| app.main_company(id));
        let version = page.version();
        let mut ids: Vec<String> = page.ids().iter().map(ToString::to_string).collect();
        ids.rotate_right(1);
        let mut fields = vec![("version", version.as_str())];
        fields.extend(ids.iter().map(|id| ("contact_id", id.as_str())));

        let page = app.act(&page, "order", &fields).await;
        assert_eq!(
            (page.status, page.code().as_str()),
            (200, "ordered"),
            "{owner} {}",
            page.text
        );
        assert_eq!(
            app.bound(owner, id)
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>(),
            ids
        );

        let version = page.version();
        let page = app
            .act(
                &page,
                "primary",
                &[("version", &version), ("contact_id", "11")],
            )
            .await;
        assert_eq!(page.status, 200, "{owner} {}", page.text);
        assert_eq!(
            page.attribute("#bindings > li[data-id='11']", "data-primary"),
            "true"
        );
        assert_eq!(app.bound(owner, id).len(), ids.len());
        assert_eq!([11, 12, 13, 14].map(|id| app.main_company(id)), mains);
    }
}

#[tokio::test]
async fn the_portals_own_restriction_is_explained_and_touches_nobody_else() {
    let app = TestApp::start(Profile::Observed).await;
    let page = app.open(MANAGER, "lead", LEAD).await;
    app.sandbox
        .restrict(crate::support::CLIENT_ID, &[ADMIN])
        .unwrap();

    let shut_out = app.act(&page, "show", &[]).await;
    assert_eq!(
        (shut_out.status, shut_out.code().as_str()),
        (403, "restricted")
    );
    let page = app.post_launch("/app", &launch(MANAGER)).await;
    assert_eq!((page.status, page.code().as_str()), (403, "restricted"));
    assert_eq!(app.open(ADMIN, "lead", LEAD).await.status, 200);
}
