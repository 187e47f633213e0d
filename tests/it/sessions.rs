//! Sessions outside Bitrix24, as far as time and the portal end them.

use crate::support::TestApp;
use bindery::store::Sessions;
use bitrix24_sandbox::Profile;
use time::{Duration, OffsetDateTime};
use tower_sessions::SessionStore as _;
use tower_sessions::session::{Id, Record};

#[tokio::test]
async fn a_session_that_has_expired_is_deleted_by_the_upkeep() {
    let app = TestApp::start(Profile::Observed).await;
    let sessions = Sessions::new(app.store.clone(), app.clock.clone());
    let now = OffsetDateTime::from_unix_timestamp(app.clock.now()).unwrap();
    for (id, minutes) in [(1, 1), (2, 3)] {
        let mut record = Record {
            id: Id(id),
            data: [].into(),
            expiry_date: now + Duration::minutes(minutes),
        };
        sessions.create(&mut record).await.unwrap();
    }

    app.advance(120);
    app.app.tend().await;

    let left = app.store.delete_expired_sessions(app.clock.now());
    assert_eq!(left.await.unwrap(), 0);
    assert!(sessions.load(&Id(2)).await.unwrap().is_some());
}
