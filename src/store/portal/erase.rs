//! Erasing everything about a portal: what an administrator may ask for.

use crate::store::{Store, StoreError, on};
use sqlx::Connection as _;

/// How many journal entries are deleted at a time.
const LOT: i64 = 1_000;

/// A table with rows of portals: counting them, and deleting them.
struct Table {
    name: &'static str,
    count: &'static str,
    delete: &'static str,
}

macro_rules! table {
    ($name:literal) => {
        Table {
            name: $name,
            count: concat!("select count(*) from ", $name, " where member_id = $1"),
            delete: concat!("delete from ", $name, " where member_id = $1"),
        }
    };
}

/// What is deleted in one go. The journal may be far larger, and is deleted in lots after that.
const TABLES: [Table; 9] = [
    Table {
        name: "sessions",
        count: "select count(*) from session_portals where member_id = $1",
        delete: "delete from session_portals where member_id = $1",
    },
    table!("chains"),
    table!("changes"),
    table!("creations"),
    table!("policy_changes"),
    table!("events"),
    table!("inbox_leases"),
    table!("preferences"),
    table!("portals"),
];
const JOURNAL: &str = "journal";

/// How many rows there are, or were, by table.
pub type Rows = Vec<(&'static str, u64)>;

impl Store {
    /// How much is stored about a portal, in every table.
    ///
    /// # Errors
    /// The database failed.
    pub async fn rows_of(&self, member_id: &str) -> Result<Rows, StoreError> {
        let journal = table!("journal");
        let mut rows = Rows::new();
        for table in TABLES.iter().chain([&journal]) {
            let count: i64 = on!(self.readers(), |db| sqlx::query_scalar(table.count)
                .bind(member_id)
                .fetch_one(db)
                .await?);
            rows.push((table.name, count.unsigned_abs()));
        }
        Ok(rows)
    }

    /// Erases everything about a portal, whatever its state is. Says how much that was. Where it
    /// fails half-way it may be done again.
    ///
    /// # Errors
    /// The database failed.
    pub async fn erase_portal(&self, member_id: &str) -> Result<Rows, StoreError> {
        let mut rows = Rows::new();
        on!(self.writer(), |db| {
            let mut transaction = db.begin().await?;
            for table in &TABLES {
                let deleted = sqlx::query(table.delete)
                    .bind(member_id)
                    .execute(&mut *transaction)
                    .await?
                    .rows_affected();
                rows.push((table.name, deleted));
            }
            transaction.commit().await?;
        });
        rows.push((JOURNAL, self.erase_journal(member_id, i64::MAX).await?));
        Ok(rows)
    }

    /// Erases what the journal has of a portal up to then.
    pub(super) async fn erase_journal(
        &self,
        member_id: &str,
        until: i64,
    ) -> Result<u64, StoreError> {
        let mut deleted = 0;
        loop {
            let lot = on!(self.writer(), |db| sqlx::query(
                "delete from journal where id in
                        (select id from journal where member_id = $1 and at <= $2 limit $3)",
            )
            .bind(member_id)
            .bind(until)
            .bind(LOT)
            .execute(db)
            .await?
            .rows_affected());
            deleted += lot;
            if lot < LOT.unsigned_abs() {
                return Ok(deleted);
            }
        }
    }
}
