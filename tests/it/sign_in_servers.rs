//! Sign-ins that come to nothing because a server refuses, fails, or answers nonsense.

use crate::support::{ADMIN, LEAD, MANAGER, Outsider, TestApp, back_from, is_nobody, is_refused};
use bitrix24_sandbox::{Effect, Fault, Profile};

#[tokio::test]
async fn servers_that_answer_nonsense_sign_nobody_in() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::new(&app);
    let page = "a page".to_owned();

    for method in ["oauth/token", "batch"] {
        for effect in [
            Effect::Html,
            Effect::Garbage,
            Effect::Truncate,
            Effect::DropBefore,
            Effect::Redirect("https://evil.example/".to_owned()),
            Effect::Status {
                code: 500,
                body: page.clone(),
            },
            Effect::Status {
                code: 200,
                body: "{}".to_owned(),
            },
            Effect::Status {
                code: 200,
                body: "{\"access_token\":\"x\"}".to_owned(),
            },
        ] {
            app.sandbox.clear_faults();
            app.advance(60);
            let back = back_from(&browser.begin(&app.sandbox, "").await, MANAGER).await;
            let told = format!("{method}: {effect:?}");
            app.sandbox.fault(Fault::always(effect).of(method)).unwrap();

            let page = browser.get(&back).await;

            assert_eq!(page.status, 502, "{told}");
            assert!(page.count("#notice[role=alert]") == 1, "{told}");
            is_nobody(&browser).await;
        }
    }
}

#[tokio::test]
async fn a_portal_that_refuses_the_person_is_told_in_its_words() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::new(&app);

    for (code, status, expected) in [
        ("user_access_error", 403, "restricted"),
        ("authorization_error", 403, "user-gone"),
        ("expired_token", 403, "sign-in-refused"),
        ("QUERY_LIMIT_EXCEEDED", 503, "busy"),
    ] {
        app.sandbox.clear_faults();
        let back = back_from(&browser.begin(&app.sandbox, "").await, MANAGER).await;
        let effect = Effect::Error {
            code: code.to_owned(),
            description: String::new(),
            status: 401,
        };
        app.sandbox
            .fault(Fault::always(effect).of("batch"))
            .unwrap();

        let page = browser.get(&back).await;

        is_refused(&page, status, expected);
        is_nobody(&browser).await;
    }
}

#[tokio::test]
async fn a_wrong_secret_of_ours_is_not_the_persons_fault() {
    let app = TestApp::with(|settings| {
        settings.client_secret = "not the secret".into();
    })
    .await;
    let browser = Outsider::new(&app);

    let page = browser.sign_in(&app.sandbox, MANAGER, "").await;

    is_refused(&page, 502, "unreachable");
    is_nobody(&browser).await;
}

#[tokio::test]
async fn codes_cannot_hammer_the_oauth_server() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::new(&app);
    let mut last = 0;
    for _ in 0..40 {
        let begun = browser.begin(&app.sandbox, "").await;
        let (_, state) = begun.rsplit_once("state=").unwrap();
        let page = browser
            .get(&format!("/oauth/callback?code=wrong&state={state}"))
            .await;
        last = page.status;
    }

    assert_eq!(last, 429);
    assert!(app.oauth_calls() <= 30, "{}", app.oauth_calls());
    assert_eq!(
        app.open(ADMIN, "lead", LEAD).await.status,
        200,
        "launches go on"
    );
}
