//! Forms that create somebody: each is carried out once, however often it is sent.

use super::{RecordOf, Store, StoreError, on};
use crate::bindings::Id;

/// A form, by the random word that was drawn with it.
#[derive(Clone, Copy, Debug)]
pub struct CreationOf<'a> {
    /// The record whose page it stood on.
    pub record: RecordOf<'a>,
    /// Who sent it.
    pub user_id: Id,
    /// The word.
    pub once: &'a str,
}

/// What became of a form before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Creation {
    /// Nothing: it is the first time.
    New,
    /// It was cut off so long ago that nobody is at it any more. Nobody knows whether somebody was
    /// created.
    CutOff,
    /// The portal's answer was lost a moment ago: it may still be at it.
    Unsure,
    /// It is being carried out.
    Running,
    /// This one was created, but is perhaps not bound.
    Created(Id),
    /// This one was created and bound.
    Bound(Id),
}

/// Binds the columns that name a form, as `$1` to `$5`.
macro_rules! named {
    ($query:expr, $of:expr) => {
        $query
            .bind($of.record.member_id)
            .bind($of.user_id)
            .bind($of.record.owner.slug())
            .bind($of.record.id)
            .bind($of.once)
    };
}

impl Store {
    /// Takes a form up, unless it was carried out before, or begun after `since`. `New` and `CutOff`
    /// are said to one caller only.
    ///
    /// # Errors
    /// The database failed.
    pub async fn begin_creation(
        &self,
        of: CreationOf<'_>,
        since: i64,
        now: i64,
    ) -> Result<Creation, StoreError> {
        let begun = on!(self.writer(), |db| named!(
            sqlx::query(
                "insert into creations (member_id, user_id, owner, owner_id, once, status, begun_at)
                 values ($1, $2, $3, $4, $5, 'running', $6)
                 on conflict do nothing"
            ),
            of
        )
        .bind(now)
        .execute(db)
        .await?
        .rows_affected());
        if begun == 1 {
            return Ok(Creation::New);
        }
        let taken_over = on!(self.writer(), |db| named!(
            sqlx::query(
                "update creations set status = 'running', begun_at = $6
                 where member_id = $1 and user_id = $2 and owner = $3 and owner_id = $4
                   and once = $5 and status in ('running', 'unsure') and begun_at < $7"
            ),
            of
        )
        .bind(now)
        .bind(since)
        .execute(db)
        .await?
        .rows_affected());
        if taken_over == 1 {
            return Ok(Creation::CutOff);
        }
        self.creation(of).await
    }

    /// What became of a form. One that nobody remembers is as good as under way: it was given up a
    /// moment ago, and whoever asks again takes it up.
    async fn creation(&self, of: CreationOf<'_>) -> Result<Creation, StoreError> {
        let row: Option<(String, Option<i64>)> = on!(self.readers(), |db| named!(
            sqlx::query_as(
                "select status, bound_id from creations
                 where member_id = $1 and user_id = $2 and owner = $3 and owner_id = $4
                   and once = $5"
            ),
            of
        )
        .fetch_optional(db)
        .await?);
        Ok(match row {
            Some((status, Some(id))) if status == "bound" => Creation::Bound(id),
            Some((_, Some(id))) => Creation::Created(id),
            Some((status, None)) if status == "unsure" => Creation::Unsure,
            Some((_, None)) | None => Creation::Running,
        })
    }

    /// Keeps who was created, and whether they were bound as well.
    ///
    /// # Errors
    /// The database failed.
    pub async fn creation_done(
        &self,
        of: CreationOf<'_>,
        id: Id,
        is_bound: bool,
    ) -> Result<(), StoreError> {
        let status = if is_bound { "bound" } else { "created" };
        self.set_creation(of, status, Some(id)).await
    }

    /// Keeps that nobody knows whether somebody was created.
    ///
    /// # Errors
    /// The database failed.
    pub async fn creation_unsure(&self, of: CreationOf<'_>) -> Result<(), StoreError> {
        self.set_creation(of, "unsure", None).await
    }

    async fn set_creation(
        &self,
        of: CreationOf<'_>,
        status: &str,
        id: Option<Id>,
    ) -> Result<(), StoreError> {
        on!(self.writer(), |db| named!(
            sqlx::query(
                "update creations set status = $6, bound_id = $7
                 where member_id = $1 and user_id = $2 and owner = $3 and owner_id = $4
                   and once = $5"
            ),
            of
        )
        .bind(status)
        .bind(id)
        .execute(db)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Forgets a form of which nothing was done.
    ///
    /// # Errors
    /// The database failed.
    pub async fn forget_creation(&self, of: CreationOf<'_>) -> Result<(), StoreError> {
        on!(self.writer(), |db| named!(
            sqlx::query(
                "delete from creations
                 where member_id = $1 and user_id = $2 and owner = $3 and owner_id = $4
                   and once = $5"
            ),
            of
        )
        .execute(db)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Forgets every form that was begun before `before`, and says how many those were.
    ///
    /// # Errors
    /// The database failed.
    pub async fn purge_creations(&self, before: i64) -> Result<u64, StoreError> {
        Ok(on!(self.writer(), |db| sqlx::query(
            "delete from creations where begun_at < $1"
        )
        .bind(before)
        .execute(db)
        .await?
        .rows_affected()))
    }
}
