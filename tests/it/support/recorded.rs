//! What the app writes down.

use super::TestApp;
use bindery::bindings::Owner;
use bindery::store::{Change, RecordOf};

impl TestApp {
    /// What was written down about the changes of a record, newest first.
    pub async fn changes(&self, owner: &str, id: i64) -> Vec<Change> {
        let member_id = self.sandbox.member_id();
        let record = RecordOf {
            member_id: &member_id,
            owner: Owner::from_slug(owner).unwrap(),
            id,
        };
        self.store.changes(record, i64::MAX, 100).await.unwrap()
    }
}
