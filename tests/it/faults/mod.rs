//! A database that fails under the running app: people read so in their own language, nothing internal
//! shows, and everything works again without a restart as soon as the database does.

mod file;
mod server;

use crate::support::{COMPANY, MANAGER, Page, TestApp, tab};

/// Opens the tab as somebody who reads Russian.
async fn open(app: &TestApp) -> Page {
    let mut launch = tab(MANAGER, "company", COMPANY);
    launch.lang = Some("ru".to_owned());
    app.post_launch("/card", &launch).await
}

#[track_caller]
fn assert_outage(page: &Page) {
    assert_eq!((page.status, page.code().as_str()), (503, "database"));
    assert_eq!(page.attribute("html", "lang"), "ru");
    assert!(page.words("p[role=alert]").contains("Приложение"));
    let seconds: u32 = page.header("retry-after").parse().unwrap();
    assert!(seconds > 0);
    // Not the whole page: a page token may hold any letters.
    let text = page.words("html").to_lowercase();
    for internal in [
        "sql",
        "database ",
        "postgres",
        "connection",
        "pool",
        "readonly",
        "disk",
    ] {
        assert!(!text.contains(internal), "{internal}: {text}");
    }
}
