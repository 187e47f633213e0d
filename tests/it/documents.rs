//! The operator's documents: theirs, or an honest description of what the software does.

use crate::support::{Outsider, TestApp, is_nobody};
use bitrix24_sandbox::Profile;

#[tokio::test]
async fn without_a_policy_it_is_told_what_is_kept_for_how_long_by_the_settings() {
    let app = TestApp::with(|settings| {
        settings.journal_days = 13;
        settings.session_hours = 9;
    })
    .await;

    let page = app.get("/privacy").await;
    let russian = app.get("/privacy?lang=ru").await;

    assert_eq!((page.status, russian.status), (200, 200));
    let words = page.words("main");
    for said in [
        "13 days",
        "9 hours",
        "90 days",
        "72 hours",
        "30 days",
        "erases everything",
    ] {
        assert!(words.contains(said), "{said} in {words}");
    }
    assert_eq!(russian.attribute("html", "lang"), "ru");
    assert!(russian.words("main").contains("13 дн."));
    assert_eq!(page.count("form, input"), 0);
    let policy = page.header("content-security-policy");
    assert!(policy.ends_with("frame-ancestors 'none'"));
}

#[tokio::test]
async fn without_terms_the_licence_of_the_software_is_shown() {
    let app = TestApp::start(Profile::Observed).await;

    let page = app.get("/license").await;

    assert_eq!(page.status, 200);
    assert!(page.words("main").contains("MIT License"));
}

#[tokio::test]
async fn the_operators_own_texts_are_shown_as_text_and_nothing_else() {
    let app = TestApp::with(|settings| {
        settings.privacy =
            Some("Ours.\n\n<script>alert(1)</script> & more\nin two lines".to_owned());
        settings.license = Some("Ours too.".to_owned());
    })
    .await;

    let (privacy, license) = (app.get("/privacy").await, app.get("/license").await);

    assert_eq!(privacy.count(".written"), 2);
    assert_eq!(privacy.count("main script"), 0);
    assert!(
        privacy
            .words(".written + .written")
            .starts_with("<script>alert(1)</script> & more")
    );
    assert!(!privacy.words("main").contains("90 days"));
    assert_eq!(license.words(".written"), "Ours too.");
    assert!(!license.text.contains("MIT License"));
}

#[tokio::test]
async fn anybody_may_read_them_and_nobody_is_signed_in_by_that() {
    let app = TestApp::start(Profile::Observed).await;
    let browser = Outsider::new(&app);

    for path in ["/privacy", "/license"] {
        assert_eq!(browser.get(path).await.status, 200);
    }

    assert_eq!(browser.session(), None);
    is_nobody(&browser).await;
    let form = browser.get("/login").await;
    assert_eq!(
        form.attributes(".documents a", "href"),
        ["/privacy", "/license"]
    );
}
