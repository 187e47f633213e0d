//! The journal of requests to portals and OAuth servers. What is written here was cut before.

use super::{Store, StoreError, on};
use crate::bindings::Id;
use sqlx::{Database, Encode, FromRow, QueryBuilder, Type};

/// How many rows are deleted at a time, so that a person's write between two lots waits little.
const LOT: i64 = 1_000;

/// One request and its answer.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct JournalEntry {
    /// When the answer came, or failed to, in unix seconds.
    pub at: i64,
    /// The portal, as far as it was known.
    pub member_id: Option<String>,
    /// The person, as far as they were known.
    pub user_id: Option<Id>,
    /// The id of the request to us that led to this one.
    pub request_id: Option<String>,
    /// The method and those of a batch's commands, with spaces between.
    pub methods: String,
    /// The HTTP status; none where no answer came.
    pub status: Option<i64>,
    /// Whether the request or one of its commands was refused, or no answer came.
    pub failed: bool,
    /// How long it took, in milliseconds.
    pub took_ms: i64,
    /// Parameters and answer as JSON.
    pub exchange: String,
}

/// A stored entry and its place in the journal.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct JournalRow {
    /// Grows with the time of writing.
    pub id: i64,
    /// The entry.
    #[sqlx(flatten)]
    pub entry: JournalEntry,
}

/// Which entries are wanted; what is left out does not matter.
#[derive(Clone, Debug, Default)]
pub struct JournalFilter {
    /// Those of this portal.
    pub member_id: Option<String>,
    /// Those of this person.
    pub user_id: Option<Id>,
    /// Those of this request to us.
    pub request_id: Option<String>,
    /// Those whose methods hold this, a pattern of SQL's `like` with `\` before what is meant as it
    /// stands.
    pub methods_like: Option<String>,
    /// Those from this time on, in unix seconds.
    pub since: Option<i64>,
    /// Only those that failed.
    pub failed: bool,
    /// Only those before this one.
    pub before: Option<i64>,
}

/// What may go from the journal.
#[derive(Clone, Copy, Debug)]
pub struct JournalEnd {
    /// Nothing younger than this is deleted, whatever else is said.
    pub spared_since: i64,
    /// Everything older than this is deleted.
    pub kept_since: i64,
    /// What lies more than so many entries back is deleted.
    pub most: i64,
}

impl Store {
    /// Writes entries in their order, all or none.
    ///
    /// # Errors
    /// The database failed.
    pub async fn add_journal(&self, entries: &[JournalEntry]) -> Result<(), StoreError> {
        if entries.is_empty() {
            return Ok(());
        }
        on!(self.writer(), |db| {
            let mut insert = QueryBuilder::new(
                "insert into journal (at, member_id, user_id, request_id, methods, status, failed,
                        took_ms, exchange) ",
            );
            insert.push_values(entries, |mut row, entry| {
                row.push_bind(entry.at)
                    .push_bind(entry.member_id.as_deref())
                    .push_bind(entry.user_id)
                    .push_bind(entry.request_id.as_deref())
                    .push_bind(entry.methods.as_str())
                    .push_bind(entry.status)
                    .push_bind(entry.failed)
                    .push_bind(entry.took_ms)
                    .push_bind(entry.exchange.as_str());
            });
            // Each number of rows makes another text, which is not worth keeping.
            let insert = insert.build().persistent(false);
            insert.execute(db).await?.rows_affected()
        });
        Ok(())
    }

    /// The newest entries that `filter` wants, newest first, at most `limit`.
    ///
    /// # Errors
    /// The database failed.
    pub async fn journal(
        &self,
        filter: &JournalFilter,
        limit: i64,
    ) -> Result<Vec<JournalRow>, StoreError> {
        Ok(on!(self.readers(), |db| {
            let mut query = QueryBuilder::new(
                "select id, at, member_id, user_id, request_id, methods, status, failed, took_ms,
                        exchange
                 from journal where true",
            );
            filter.narrow(&mut query);
            query.push(" order by id desc limit ").push_bind(limit);
            query.build_query_as().fetch_all(db).await?
        }))
    }

    /// Deletes what may go, in small lots. Says how many entries that were.
    ///
    /// # Errors
    /// The database failed; what was deleted before stays deleted.
    pub async fn prune_journal(&self, end: JournalEnd) -> Result<u64, StoreError> {
        let mut deleted = 0;
        loop {
            // Each looks at no more rows than it may delete, for this runs all day.
            let old = self.prune_old(end.kept_since.min(end.spared_since)).await?;
            let over = self.prune_over(end).await?;
            deleted += old + over;
            if old.max(over) < LOT.unsigned_abs() {
                return Ok(deleted);
            }
        }
    }

    async fn prune_old(&self, kept_since: i64) -> Result<u64, StoreError> {
        Ok(on!(self.writer(), |db| sqlx::query(
            "delete from journal where id in
                    (select id from journal where at < $1 order by at limit $2)",
        )
        .bind(kept_since)
        .bind(LOT)
        .execute(db)
        .await?
        .rows_affected()))
    }

    async fn prune_over(&self, end: JournalEnd) -> Result<u64, StoreError> {
        Ok(on!(self.writer(), |db| sqlx::query(
            "delete from journal where at < $1 and id in
                    (select id from journal
                     where id <= (select max(id) from journal) - $2 order by id limit $3)",
        )
        .bind(end.spared_since)
        .bind(end.most)
        .bind(LOT)
        .execute(db)
        .await?
        .rows_affected()))
    }
}

impl JournalFilter {
    fn narrow<DB>(&self, query: &mut QueryBuilder<DB>)
    where
        DB: Database,
        i64: for<'q> Encode<'q, DB> + Type<DB>,
        String: for<'q> Encode<'q, DB> + Type<DB>,
    {
        let texts = [
            (" and member_id = ", &self.member_id),
            (" and request_id = ", &self.request_id),
        ];
        for (condition, text) in texts {
            if let Some(text) = text {
                query.push(condition).push_bind(text.clone());
            }
        }
        if let Some(pattern) = &self.methods_like {
            query.push(" and methods like ").push_bind(pattern.clone());
            query.push(r" escape '\'");
        }
        let numbers = [
            (" and user_id = ", self.user_id),
            (" and at >= ", self.since),
            (" and id < ", self.before),
        ];
        for (condition, number) in numbers {
            if let Some(number) = number {
                query.push(condition).push_bind(number);
            }
        }
        if self.failed {
            query.push(" and failed");
        }
    }
}
