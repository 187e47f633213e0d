//! The changes of bindings: what was meant, by whom, and the set before and after. Ids only.

use super::snapshot::{Row, intended_text, snapshot_text};
use super::{Store, StoreError, on};
use crate::bindings::{Id, Intent, Owner, Snapshot};

/// A record of one portal.
#[derive(Clone, Copy, Debug)]
pub struct RecordOf<'a> {
    /// The portal.
    pub member_id: &'a str,
    /// The record's kind.
    pub owner: Owner,
    /// The record.
    pub id: Id,
}

/// A change that is about to be made.
#[derive(Clone, Copy, Debug)]
pub struct NewChange<'a> {
    /// Which record is changed.
    pub record: RecordOf<'a>,
    /// Who changes it.
    pub user_id: Id,
    /// What is meant.
    pub intent: &'a Intent,
    /// The bindings as they are, where they were read.
    pub before: Option<&'a Snapshot>,
    /// The process that makes the change.
    pub node: i64,
}

/// A stored change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its id, never used for another change.
    pub id: i64,
    /// Who made it.
    pub user_id: Id,
    /// What was meant.
    pub intent: Intent,
    /// The process that made it.
    pub node: i64,
    /// How it ended.
    pub status: ChangeStatus,
    /// The bindings before it, where they are known.
    pub before: Option<Snapshot>,
    /// The bindings after it; none before it has ended.
    pub after: Option<Snapshot>,
    /// When it began.
    pub begun_at: i64,
    /// When its end was known.
    pub ended_at: Option<i64>,
}

/// How a change ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeStatus {
    /// It is under way, or was cut off and nobody has looked since.
    Intended,
    /// The portal said what became of it.
    Done,
    /// The portal's answer was lost, and read back was what became of it.
    Unsure,
    /// It was cut off, and a later opening read what had become of it.
    CutOff,
}

impl ChangeStatus {
    const ALL: [Self; 4] = [Self::Intended, Self::Done, Self::Unsure, Self::CutOff];

    /// The word in the database and on pages.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Intended => "intended",
            Self::Done => "done",
            Self::Unsure => "unsure",
            Self::CutOff => "cut-off",
        }
    }

    pub(super) fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.slug() == slug)
    }
}

/// A query for whole changes of the record `$1`, `$2`, `$3`.
macro_rules! changes {
    ($rest:literal) => {
        concat!(
            "select id, user_id, action, intended, node, status, set_before, set_after, begun_at,
                    ended_at
             from changes where member_id = $1 and owner = $2 and owner_id = $3 ",
            $rest
        )
    };
}

impl Store {
    /// Writes down a change before it is made, and gives it its id.
    ///
    /// # Errors
    /// The database failed: then the change must not be made.
    pub async fn begin_change(&self, new: NewChange<'_>, now: i64) -> Result<i64, StoreError> {
        Ok(on!(self.writer(), |db| sqlx::query_scalar(
            "insert into changes (member_id, owner, owner_id, user_id, action, intended, node,
                    status, set_before, begun_at)
             values ($1, $2, $3, $4, $5, $6, $7, 'intended', $8, $9)
             returning id",
        )
        .bind(new.record.member_id)
        .bind(new.record.owner.slug())
        .bind(new.record.id)
        .bind(new.user_id)
        .bind(new.intent.action.slug())
        .bind(intended_text(new.intent))
        .bind(new.node)
        .bind(new.before.map(snapshot_text))
        .bind(now)
        .fetch_one(db)
        .await?))
    }

    /// Completes a change with what was read after it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn end_change(
        &self,
        id: i64,
        status: ChangeStatus,
        before: Option<&Snapshot>,
        after: &Snapshot,
        now: i64,
    ) -> Result<(), StoreError> {
        on!(self.writer(), |db| sqlx::query(
            "update changes set status = $2, set_before = $3, set_after = $4, ended_at = $5
             where id = $1",
        )
        .bind(id)
        .bind(status.slug())
        .bind(before.map(snapshot_text))
        .bind(snapshot_text(after))
        .bind(now)
        .execute(db)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Completes a change that was cut off with what was read since. `false`: somebody was faster,
    /// or it ended after all.
    ///
    /// # Errors
    /// The database failed.
    pub async fn settle_change(
        &self,
        id: i64,
        after: &Snapshot,
        now: i64,
    ) -> Result<bool, StoreError> {
        let done = on!(self.writer(), |db| sqlx::query(
            "update changes set status = 'cut-off', set_after = $2, ended_at = $3
             where id = $1 and status = 'intended'",
        )
        .bind(id)
        .bind(snapshot_text(after))
        .bind(now)
        .execute(db)
        .await?
        .rows_affected());
        Ok(done == 1)
    }

    /// Forgets a change of which nothing was done.
    ///
    /// # Errors
    /// The database failed.
    pub async fn forget_change(&self, id: i64) -> Result<(), StoreError> {
        on!(self.writer(), |db| sqlx::query(
            "delete from changes where id = $1"
        )
        .bind(id)
        .execute(db)
        .await?
        .rows_affected());
        Ok(())
    }

    /// The changes of a record that have not ended, oldest first.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn open_changes(&self, record: RecordOf<'_>) -> Result<Vec<Change>, StoreError> {
        let rows: Vec<Row> = on!(self.readers(), |db| sqlx::query_as(changes!(
            "and status = 'intended' order by id"
        ))
        .bind(record.member_id)
        .bind(record.owner.slug())
        .bind(record.id)
        .fetch_all(db)
        .await?);
        rows.into_iter().map(Row::change).collect()
    }

    /// The change of this id, if it is one of this record.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn change(
        &self,
        record: RecordOf<'_>,
        id: i64,
    ) -> Result<Option<Change>, StoreError> {
        let row: Option<Row> = on!(self.readers(), |db| sqlx::query_as(changes!("and id = $4"))
            .bind(record.member_id)
            .bind(record.owner.slug())
            .bind(record.id)
            .bind(id)
            .fetch_optional(db)
            .await?);
        row.map(Row::change).transpose()
    }

    /// At most `limit` changes of a record from before the change `below`, newest first.
    ///
    /// # Errors
    /// The database failed, or what it holds cannot be read.
    pub async fn changes(
        &self,
        record: RecordOf<'_>,
        below: i64,
        limit: i64,
    ) -> Result<Vec<Change>, StoreError> {
        let rows: Vec<Row> = on!(self.readers(), |db| sqlx::query_as(changes!(
            "and id < $4 order by id desc limit $5"
        ))
        .bind(record.member_id)
        .bind(record.owner.slug())
        .bind(record.id)
        .bind(below)
        .bind(limit)
        .fetch_all(db)
        .await?);
        rows.into_iter().map(Row::change).collect()
    }

    /// Forgets every change that began before `before`, and says how many those were.
    ///
    /// # Errors
    /// The database failed.
    pub async fn purge_changes(&self, before: i64) -> Result<u64, StoreError> {
        Ok(on!(self.writer(), |db| sqlx::query(
            "delete from changes where begun_at < $1"
        )
        .bind(before)
        .execute(db)
        .await?
        .rows_affected()))
    }
}
